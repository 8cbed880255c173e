import type { Verdict } from '../../model.ts';
import type { Comparison } from '../../reference/comparison.ts';
import { againstHelp, againstOptions, differs } from '../against-options.ts';
import { type Command, choice, type Given, several } from '../command.ts';
import { type Document, documentRecord } from '../document.ts';
import { readDocuments, readingHelp, readingOptions } from '../documents.ts';
import { formats, tableWords, writeOut, written } from '../documents-out.ts';
import { printVerdicts } from '../print.ts';
import { isReview, type ReviewFormat, reviewFormats, reviews } from '../reviews-out.ts';

/** `mizan check`: the claims of texts, weighed. */
export const command: Command = {
  help: `usage: mizan check [options] [file …]

Weighs every statistic that a text states against the values that it states, and these against each other; with --against,
all of them against what was recorded as well. Exits 0 where nothing fails, 1 where something does or differs from the
record, 2 on misuse.

${againstHelp}

  --strict            a slight failure counts too: one within one unit of the last stated digit
  --format FORMAT     table (for people; the default), json (one object), jsonl (a document a line), csv,
                      claimreview (schema.org JSON-LD), annotation (W3C Web Annotations)
  --source URL        for the last two: the address of the text
  --url URL           for claimreview: the address of the page that the reviews will stand on
  --table NAME        which table the CSV is: verdicts (the default),
                      ${tableWords.filter((word) => word !== 'verdicts').join(', ')};
                      or record, with --against
  --locale LOCALE     the language of what people are shown: en (the default) or ar
  --out FILE          write there instead of to standard output
${readingHelp}
`,
  options: {
    ...readingOptions,
    ...againstOptions,
    strict: { type: 'boolean' },
    format: { type: 'string' },
    table: { type: 'string' },
    locale: { type: 'string' },
    out: { type: 'string' },
    source: { type: 'string' },
    url: { type: 'string' },
  },
  async run(given) {
    const format = choice(given, 'format', [...formats, ...reviewFormats]);
    const table = choice(given, 'table', ['verdicts', ...tableWords, 'record']);
    const { documents, missing } = await readDocuments(given);
    const against = await loadRecord(given);
    const compared = new Map<Document, Comparison>(documents.flatMap((one) => (against ? [[one, against(one)]] : [])));
    await writeOut(given, await content(format, table, documents, compared, given));
    if (missing > 0) return 2;
    const counts = ({ severity }: Verdict) =>
      severity === 'gross' || (severity === 'slight' && given.values.strict === true);
    const fails = documents.some(({ verdicts }) => verdicts.some(counts));
    return fails || [...compared.values()].some(differs) ? 1 : 0;
  },
};

/** The record that the command was given; nothing of it is loaded where it was given none. */
async function loadRecord(given: Given): Promise<((document: Document) => Comparison) | null> {
  if (Object.keys(againstOptions).every((option) => given.values[option] === undefined)) return null;
  if (several(given, 'against').length === 0) throw new Error('check: no record to hold the text against: --against');
  const compareWith = await (await import('../against.ts')).loadAgainst(given);
  return ({ reading }) => compareWith(reading);
}

async function content(
  format: (typeof formats)[number] | ReviewFormat,
  table: (typeof tableWords)[number] | 'record',
  documents: readonly Document[],
  compared: ReadonlyMap<Document, Comparison>,
  given: Given,
): Promise<string> {
  if (isReview(format)) return reviews(format, documents, given);
  if (compared.size === 0) {
    if (table === 'record') throw new Error('--table: record needs a record: --against');
    return written(format, documents, { record: documentRecord, page: printVerdicts, table }, given);
  }
  const { comparisonCSV, comparisonRows } = await import('../comparison-out.ts');
  const { printComparison } = await import('../print-comparison.ts');
  const of = (document: Document) => compared.get(document) as Comparison;
  if (format === 'csv' && table === 'record')
    return comparisonCSV(documents.map((document) => [document.name, of(document)]));
  const writing = {
    record: (document: Document) => ({ ...documentRecord(document), record: comparisonRows(of(document)) }),
    page: (document: Document, ...rest: [Parameters<typeof printVerdicts>[1], Parameters<typeof printVerdicts>[2]]) =>
      `${printVerdicts(document, ...rest)}\n\n${printComparison(document, of(document), ...rest)}`,
    table: table === 'record' ? ('verdicts' as const) : table,
  };
  return written(format, documents, writing, given);
}
