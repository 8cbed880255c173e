import { readFileSync } from 'node:fs';
import { check, growthChart, growthRate, growthTable, read, weigh } from 'mizan';
import { notebook } from 'mizan/node';
import { ar } from 'mizan/packs/ar';
import { en } from 'mizan/packs/en';

const { md, show } = notebook(import.meta.url);

// %% [markdown]
// # Do the stated growth rates hold?
//
// The article states four levels of trade and two rates at which they are said to have grown or shrunk, year by year, over five
// years. A rate that is stated beside its levels can be checked without asking anyone: the text must agree with itself.

// %% Read the article
const text = readFileSync(new URL('../seeds/002.en.txt', import.meta.url), 'utf8');
const reading = read(text, { packs: [ar, en] });
const verdicts = check(reading);
await show(
  growthTable(reading, verdicts, {
    columns: ['exporter', 'importer', 'from', 'to', 'from_value', 'to_value', 'stated'],
  }),
  { caption: 'Levels in US dollars, stated growth in percent a year' },
);

// %% [markdown]
// ## The arithmetic
//
// A level that grows by the same rate *r* every year for *n* years goes from *v₀* to *v₀* × (1 + *r*)ⁿ. So
//
// > *r* = (*v₁* ÷ *v₀*)^(1/*n*) − 1
//
// With the numbers as they are printed:

// %% Recompute
const out = growthRate({ from: '28.7e6', to: '10.6e6', years: 5 });
const back = growthRate({ from: '35.8e6', to: '78.3e6', years: 5 });
const percent = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)} %`;
md`From North Korea to Russia the rate is **${percent(out.value)}** a year, from Russia to North Korea
**${percent(back.value)}**.`;

// %% [markdown]
// The article says −18.1 and +16.9. Neither is exactly what comes out. Is that a mistake?
//
// ## Rounding, taken seriously
//
// "28.7 million" was rounded before it was printed. The true level may be anything from 28.65 to 28.75 million, and "10.6 million"
// anything from 10.55 to 10.65. The rate that comes of them is therefore not a number but a range: lowest where the fall is from
// the highest possible start to the lowest possible end.

// %% What rounding allows
await show(
  growthTable(reading, verdicts, {
    columns: [
      'exporter',
      'importer',
      'stated_low',
      'stated',
      'stated_high',
      'computed_low',
      'computed',
      'computed_high',
      'verdict',
    ],
  }),
  { caption: 'Percent a year. A claim holds where what is stated and what is computed share a value.' },
);

// %% [markdown]
// The stated rates are rounded as well. A claim *holds* where the two ranges meet; that is decided with whole numbers,
// (1 + *r*)ⁿ · *v₀* ≤ *v₁*, never with floating point.

// %% Draw it
await show(growthChart(reading, { verdicts }));

// %% [markdown]
// ## How sharp is the check?
//
// A check that nothing can fail is worth nothing. Which other rates, printed with one digit behind the point, would have passed?

// %% Neighbours
const minus = (written: string): string => `${written.replace('-', '−')} %`;
const told = verdicts
  .filter(({ type }) => type === 'cagr')
  .map(({ stated, neighbours }) => {
    const passing = neighbours.filter(({ holds }) => holds).map(({ written }) => minus(written));
    return `${minus(String(stated?.value))} holds, and so would ${passing.join(' and ')}; the next ones on either side would not`;
  });
md`${told}`;

// %% [markdown]
// ## When it fails
//
// Suppose that another rate had been printed. Then the scales say no, and try small changes one after another, each of them
// exactly: other years, the ratio instead of the increase, the wrong base, a digit that is one off. They list those that would
// make the numbers agree. They never say which number is the wrong one, since the numbers alone cannot tell.

// %% The wrong number of years
const fouryears = weigh.cagr({ from: '28.7', to: '10.6', years: 4, stated: '-18.1' });
md`The same levels, said to lie four years apart: **${fouryears.verdict}**: ${fouryears.why}. What would make the numbers agree:${fouryears.diagnoses
  .slice(0, 3)
  .map(({ message }) => message)}`;

// %% A ratio that is taken for an increase
const ratio = weigh.change({ from: '35.8', to: '78.3', stated: '218.7' });
md`From 35.8 to 78.3 million, told as a rise of 218.7 %: **${ratio.verdict}**: ${ratio.why}. What would make the numbers agree:${ratio.diagnoses
  .slice(0, 3)
  .map(({ message }) => message)}`;

// %% A slip of the finger
const slip = weigh.cagr({ from: '28.7', to: '10.6', years: 5, stated: '-17.7' });
md`−17.7 % for −18.1 %: **${slip.verdict}**: ${slip.why}. What would make the numbers agree:${slip.diagnoses
  .slice(0, 3)
  .map(({ message }) => message)}`;

// %% [markdown]
// ## What this does not tell
//
// That a text agrees with itself does not make it true. Both rates hold against the levels that the article itself gives; whether
// those levels are what was really traded is another question, for other data, and for notebook 05.
