import type { Labels } from '../labels/labels.ts';
import { type Given, optional } from './command.ts';
import type { Document } from './document.ts';
import { writeWhole } from './files.ts';
import { labelsOf } from './locales.ts';
import { type Terminal, terminal } from './terminal.ts';

/** How documents are written: for people, as one JSON object, as one JSON object a line, or as a table. */
export const formats = ['table', 'json', 'jsonl', 'csv'] as const;

/** The tables that `--table` can name. */
export const tableWords = [
  'figures',
  'flows',
  'growth',
  'breakdown',
  'services',
  'claims',
  'verdicts',
  'mentions',
] as const;

/** What differs from command to command. */
export interface Writing {
  readonly record: (document: Document) => object;
  readonly page: (document: Document, labels: Labels, out: Terminal) => string;
  readonly table: (typeof tableWords)[number];
}

/** Documents in a format, ready to be written. */
export async function written(
  format: (typeof formats)[number],
  documents: readonly Document[],
  { record, page, table }: Writing,
  given: Given,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify({ version: 1, documents: documents.map(record) }, null, 2)}\n`;
  if (format === 'jsonl') return documents.map((document) => `${JSON.stringify(record(document))}\n`).join('');
  if (format === 'csv') return (await import('./tables-of.ts')).tablesCSV(table, documents);
  const labels = await labelsOf(optional(given, 'locale') ?? 'en');
  const out = terminal(optional(given, 'out') === undefined ? process.stdout : {});
  return `${documents.map((document) => page(document, labels, out)).join('\n\n')}\n`;
}

/** Writes to the file that `--out` names, else to standard output. */
export async function writeOut(given: Given, content: string): Promise<void> {
  const path = optional(given, 'out');
  if (path !== undefined) await writeWhole(path, content);
  else await new Promise<void>((done) => process.stdout.write(content, () => done()));
}
