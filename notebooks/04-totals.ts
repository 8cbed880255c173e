import { readFileSync } from 'node:fs';
import { check, figureTable, interval, read, totalsChart, verdictTable } from 'mizan';
import { notebook } from 'mizan/node';
import { en } from 'mizan/packs/en';

const { md, show } = notebook(import.meta.url);

// %% [markdown]
// # How big are the two?
//
// Growth rates say nothing of size. At its end the article gives what each country exported to all the world in 2022, and where
// that put it among all countries.

// %% Read the English telling
const reading = read(readFileSync(new URL('../seeds/002.en.txt', import.meta.url), 'utf8'), { packs: [en] });
const isTotal = ({ measure, partner }: { measure: string; partner: string | null }): boolean =>
  measure === 'exports' && partner === 'WLD';
const totals = reading.figures.filter(isTotal);
await show(
  figureTable(
    { ...reading, figures: totals },
    { columns: ['reporter', 'period', 'value', 'low', 'high', 'unit', 'quote'] },
  ),
  { caption: 'Total exports, US dollars' },
);

// %% [markdown]
// ## The ratio of two rounded numbers
//
// A ratio is smallest where the larger number is at its least and the smaller at its most.

// %% How many times as much
const [small, large] = [...totals].sort((a, b) => a.value - b.value);
if (!small || !large) throw new Error('the text states no two totals');
const [few, many] = [interval(small.written), interval(large.written)];
const times = (value: number): string => Math.round(value).toLocaleString('en');
md`Russia exported **${times(large.value / small.value)} times** as much as North Korea, or, since both are rounded, between
${times(many.low / few.high)} and ${times(many.high / few.low)} times.`;

// %% [markdown]
// ## Drawn to scale
//
// No pair of bars can show this. On paper on which Russia's bar is a metre long, North Korea's is half a millimetre. The chart
// therefore places *dots on a logarithmic scale*, where each gridline is ten times the one before, and distances are ratios. A bar
// on such a scale would lie: it would have no place to begin.

// %% Draw it
await show(totalsChart(reading));

// %% [markdown]
// ## What the ranks can tell
//
// A rank is a claim about everybody else, and the article does not give everybody else. So the scales can only say what is
// missing. Two ranks told in one breath they would set against the two values; here they stand in sentences of their own.

// %% Weigh the ranks
const verdicts = check(reading).filter(({ type }) => type === 'rank');
await show(verdictTable(verdicts, { columns: ['id', 'type', 'verdict', 'stated', 'why'] }));

// %% [markdown]
// ## A small part of a small part
//
// In 2021 North Korea sold Russia goods for 10.6 million dollars. Its exports to all the world are given for another year, 2022.
// Shares across years are no shares, so mizan does not make one. It does check that what goes to one partner is never more than
// what goes to all, where both are of one period. Here that never comes up.

// %% Periods
const outward = reading.figures.filter(({ measure, reporter }) => measure === 'exports' && reporter === 'PRK');
await show(figureTable({ ...reading, figures: outward }, { columns: ['partner', 'period', 'value', 'unit'] }), {
  caption: 'Exports of North Korea, as stated',
});

// %% [markdown]
// ## One number that should make you wonder
//
// The last sentence of the article gives trade between the two countries in 2019, both ways together, as 4.23 million dollars. In
// 2016 and in 2021 either direction alone is said to be more than twice that. The text does not contradict itself, for the years
// differ. But a careful reader would ask for the record, and that is what notebook 05 does.
