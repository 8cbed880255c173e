import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check, read, referenceChart } from 'mizan';
import { notebook, readReference } from 'mizan/node';
import { en } from 'mizan/packs/en';
import { balance, cagr, compare, comparisonTable, fromTable, indexNumbers, referenceRows } from 'mizan/reference';

const { md, show } = notebook(import.meta.url);
const seed = (name: string): string => fileURLToPath(new URL(`../seeds/${name}`, import.meta.url));

// %% [markdown]
// # Against the record
//
// The second notebook weighed the growth rates of article 002 against the article's own values, and both held: from $28.7
// million to $10.6 million in five years is −18.1 % a year, as the article says. But are the values right? A text cannot
// answer that about itself. This notebook asks the record.
//
// The record here is BACI, the trade data that CEPII, a French research centre, makes from what countries report to the
// United Nations. Where exporter and importer disagree, BACI reconciles them. `seeds/` holds the 42 flows between North Korea
// and Russia from 2000 to 2020 (CEPII BACI, Etalab Open Licence 2.0).

// %% The record
const record = await readReference(seed('prk-rus-2000-2020.csv'));
await show(record.select('year', 'exporter', 'importer', 'value', 'source'), {
  caption: 'Trade between North Korea and Russia, US dollars',
  rows: 8,
});

// %% [markdown]
// One table for every source: `year`, `exporter`, `importer`, `value` in dollars. A whole BACI download, an answer of UN
// Comtrade or the OEC, a file of the World Bank, the IMF, ITC or the WTO come out the same way, each with its own traps
// behind it.
//
// ## What the article says
//
// The article counts itself among the careful ones: it names a source, years and both directions.

// %% The article, weighed against itself
const article = read(readFileSync(seed('002.en.txt'), 'utf8'), { packs: [en] });
const verdicts = check(article);
const holds = verdicts.filter(({ type, verdict }) => type === 'cagr' && verdict === 'holds').length;
md`Of its own growth rates, **${holds} of ${article.claims.filter(({ type }) => type === 'cagr').length} hold** against its own
values.`;

// %% [markdown]
// ## And what was recorded
//
// `compare` looks each figure up. A number *agrees* when the record's value would print as it does, *differs* when not, and
// where the record does not reach it says so. `ratio` is what is stated over what was recorded; `fits` is what would agree.

// %% Figure by figure
const comparison = compare(article, record);
await show(
  comparisonTable(comparison)
    .filter(
      (row: { subject: string; verdict: string; fits: string | null }) =>
        row.subject === 'figure' && (row.verdict !== 'no-data' || row.fits !== null),
    )
    .derive({ ratio: 'd => d.ratio == null ? null : op.round(d.ratio * 1000) / 1000' })
    .select('reporter', 'partner', 'to', 'stated', 'record', 'ratio', 'verdict', 'fits'),
  { caption: 'What the article states and what BACI has, US dollars' },
);

// %% [markdown]
// Or as a picture: the record over the years, and on it what the article says.

// %% The record over the years
await show(
  referenceChart(
    article,
    referenceRows(record).map(({ year, exporter, importer, value, source = '' }) => ({
      year,
      exporter,
      importer,
      value,
      source,
    })),
  ),
);

// %% In words
const of = (stated: number) => comparison.figures.find(({ figure }) => figure.value === stated);
const million = (value: number | undefined) =>
  value === undefined ? 'nothing' : `${(value / 1e6).toFixed(1)} million`;
const year = (stated: number) => of(stated)?.fits.find(({ kind }) => kind === 'other-year')?.period ?? 'no year';
md`- **28.7 million** to Russia in 2016: the record has ${million(of(28.7e6)?.record?.value)}. No year of the record fits; the
  nearest is ${of(28.7e6)?.nearest?.period ?? 'none'}.
- **35.8 million** to North Korea in 2016: the record has ${million(of(35.8e6)?.record?.value)}. The nearest year is
  ${of(35.8e6)?.nearest?.period ?? 'none'}, ${2016 - Number(of(35.8e6)?.nearest?.period)} years earlier.
- **10.6 million** for 2021: the record ends in ${comparison.to ?? ''}, but ${year(10.6e6)} fits to the last digit.
- **78.3 million** for 2021: here it is ${year(78.3e6)} that fits.
- **4.23 million** for both directions in 2019: the record has ${million(of(4.23e6)?.record?.value)}, about
  ${Math.round(1 / (of(4.23e6)?.ratio ?? 1))} times as much.`;

// %% [markdown]
// So the arithmetic is right and the numbers are not: two of the four values from which the growth rates were computed are
// contradicted, and the other two belong to other years. What fits may be the reason or a coincidence. The record cannot
// tell which, and mizan does not claim to know: it may be another release of the data, another source, or a slip in a table
// of years.
//
// ## What the growth was
//
// With the record at hand, the rates can be computed from it, as far as it reaches.

// %% Growth on the record
await show(
  cagr(record, { from: 2016, to: 2020 }).select('exporter', 'importer', 'from', 'to', 'from_value', 'to_value', 'cagr'),
  { caption: 'Compound annual growth, 2016 to 2020, percent' },
);
await show(
  indexNumbers(record, { base: 2016 })
    .filter((row: { year: number }) => row.year >= 2012)
    .groupby('year')
    .pivot('exporter', { index: 'd => op.round(op.max(d.index))' })
    .orderby('year'),
  { caption: 'Exports to the other, 2016 = 100' },
);

// %% [markdown]
// By the record, both directions shrank after 2016. And they were never in balance: Russia sold far more than it bought.

// %% Balance
await show(
  balance(record)
    .filter((row: { year: number; reporter: string }) => row.reporter === 'PRK' && row.year >= 2015)
    .select('year', 'exports', 'imports', 'balance'),
  { caption: "North Korea's trade with Russia, US dollars" },
);

// %% [markdown]
// ## How sure is this?
//
// Two customs offices seldom count alike. What Russia reports as exports to China, 57.3 billion dollars in 2019, China
// reports as imports of 61.2 billion: freight and insurance, time on the way, goods that pass through others. `compare`
// prefers the account of whoever the text speaks of; where it has only the partner's it allows for a gap, a tenth unless
// told otherwise.

// %% The two accounts of one flow
const accounts = fromTable([
  { year: 2019, exporter: 'RUS', importer: 'CHN', value: 57.3e9, flow: 'exports' },
  { year: 2019, exporter: 'RUS', importer: 'CHN', value: 61.2e9, flow: 'imports' },
]);
const text = 'Russia exported $61.2 billion of goods to China in 2019.';
const [found] = compare(read(text, { packs: [en] }), accounts).figures;
md`> ${text}

By Russia's account this ${found?.word ?? ''}: ${found?.why ?? ''}. What would fit: ${found?.fits[0]?.message ?? 'nothing'}.`;

// %% [markdown]
// On the command line all of this is one line: `mizan check article.txt --against baci/`.
