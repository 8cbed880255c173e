import { readFileSync } from 'node:fs';
import { check, claimTable, figureTable, flowTable, interval, mentionTable, read } from 'mizan';
import { notebook } from 'mizan/node';
import { ar } from 'mizan/packs/ar';
import { en } from 'mizan/packs/en';

const { md, show } = notebook(import.meta.url);
const seed = (name: string): string => readFileSync(new URL(`../seeds/${name}`, import.meta.url), 'utf8');

// %% [markdown]
// # What does the text say?
//
// A news story about North Korea and Russia is full of numbers: dates, years, days, ranks, rates, sums of money. Only some of
// them are trade figures. This notebook shows how mizan tells them apart, what it knows of each, and how sure it can be of it.
//
// The story is told twice in `seeds/`, once in Arabic and once in English. We begin with the Arabic one.

// %% Read the Arabic telling
const arabic = read(seed('002.ar.txt'), { packs: [ar, en] });
await show(arabic, { verdicts: check(arabic) });

// %% [markdown]
// Two packs were handed over, and the language was found from the text. Every number that is underlined was read as a trade
// figure or as a claim about some; **choose one to see what is known of it**. Years are not underlined, nor are the 24 years
// between two visits: they are dates and counts.
//
// ## Figures
//
// A *figure* is one level of one measure: who, with whom, what, when, how much. Here they are as a table, one row a figure.

// %% The figures as a table
await show(
  figureTable(arabic, { columns: ['id', 'measure', 'kind', 'item', 'reporter', 'partner', 'period', 'value', 'unit'] }),
  { caption: 'Figures, in the order in which the text first states them' },
);

// %% [markdown]
// Countries are ISO codes, whatever the text calls them: بيونغ يانغ, a capital, stands for its country (`PRK`), and so does
// الكوري, an adjective. "The same year" has become a year.
//
// ## Where each comes from
//
// Nothing is worth much that cannot be found again. Each figure keeps every place that states it, by character:
// `text.slice(start, end)` is the quotation.

// %% Mentions
const twice = mentionTable(arabic).filter((row: { mention: number }) => row.mention > 1);
await show(mentionTable(arabic), { caption: 'Every mention of a figure or a claim', rows: 8 });
md`${twice.numRows()} of the mentions repeat a figure that was stated before; it is still one figure.`;

// %% [markdown]
// ## How much "28.7 million" is
//
// Not 28,700,000. A printed number stands for all that would be printed the same. "28.7 million" is any value from 28.65 to
// 28.75 million, and "about 2.65 million" is wider still. mizan keeps the digits as they were written, so that the width is known.

// %% Intervals
await show(interval('28.7e6'));
await show(figureTable(arabic, { columns: ['written', 'hedge', 'low', 'value', 'high', 'quote'] }), {
  caption: 'What the writing of each number allows',
  rows: 9,
});

// %% [markdown]
// ## Flows
//
// "A sold to B", "B bought from A", "B's imports from A": three ways to say one thing. The flow table turns them all the same
// way round, from the exporter to the importer, and keeps in `stated_as` which side the text took.

// %% Flows
await show(
  flowTable(arabic, { columns: ['year', 'exporter', 'importer', 'kind', 'item', 'value', 'unit', 'stated_as'] }),
);

// %% [markdown]
// ## Claims
//
// A *claim* is a statistic about levels: a rate of growth, a share, a rank. It can be right or wrong, and that is what the
// next notebook is about.

// %% Claims
await show(
  claimTable(arabic, [], { columns: ['id', 'type', 'reporter', 'partner', 'from', 'to', 'stated', 'unit', 'quote'] }),
);

// %% [markdown]
// ## The same story in English
//
// The English telling holds the same facts in other words. If both are read right, both give the same figures.

// %% Compare the tellings
const english = read(seed('002.en.txt'), { packs: [ar, en] });
const keys = (reading: typeof english): readonly string[] =>
  reading.figures.map(({ reporter, partner, measure, item, period, written }) =>
    [measure, reporter, partner, item, period, written].join(' '),
  );
const [inArabic, inEnglish] = [keys(arabic), keys(english)];
const shared = inArabic.filter((key) => inEnglish.includes(key));
md`Of ${inArabic.length} figures in Arabic and ${inEnglish.length} in English, **${shared.length} are the same** in measure,
countries, product, period and digits.`;

// %% [markdown]
// ## What was left alone
//
// The last question to a reader is what it did *not* read. The coverage of a reading counts every number of the text.

// %% Coverage
const { numbers, bound, periods, setAside, unread } = english.coverage;
md`The English telling holds ${numbers} numbers: ${bound} became figures or claims, ${periods} are years and dates,
${setAside} were understood and set aside, ${unread} were not understood.`;
