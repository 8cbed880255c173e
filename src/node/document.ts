import type { Reading, Verdict } from '../model.ts';
import { type ReportJSON, reportJSON } from '../report/report-json.ts';

/** A text that was read and weighed, with the name of the file that it came from. */
export interface Document {
  readonly name: string;
  readonly reading: Reading;
  readonly verdicts: readonly Verdict[];
}

/** What `--format json` and `jsonl` give for a document: fields are only ever added. */
export interface DocumentRecord extends ReportJSON {
  readonly file: string;
}

/** A document as plain data, without its text. */
export function documentRecord({ name, reading, verdicts }: Document): DocumentRecord {
  return { file: name, ...reportJSON(reading, verdicts) };
}

/** Where a character stands: line and column, both from 1, the column in UTF-16 code units as editors count. */
export function lineAndColumn(text: string, at: number): string {
  const before = text.slice(0, at);
  return `${before.split('\n').length}:${at - before.lastIndexOf('\n')}`;
}
