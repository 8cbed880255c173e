import type { ChartSpec } from '../charts/spec.ts';
import { en } from '../labels/en.ts';
import { plainText } from '../labels/number.ts';
import type { Reading, Verdict } from '../model.ts';
import { article } from '../report/article.ts';
import type { TableLike } from '../report/csv.ts';
import { type Html, html } from '../report/html.ts';
import { digitsOf, labelsFor } from '../report/look.ts';
import { summarize, summaryLine } from '../report/summary.ts';
import { view } from '../report/view.ts';
import { printable, type Terminal, wrapped } from './terminal.ts';
import { textTable } from './text-table.ts';

export interface ShowOptions {
  /** A line over a table. */
  readonly caption?: string;
  /** How many rows of a table to show; 20 unless told. */
  readonly rows?: number;
  /** The verdicts to mark a reading with. */
  readonly verdicts?: readonly Verdict[];
}

/** What can be shown: a reading with its marks, a table, a chart, text, or anything that JSON holds. */
export type Showable = Reading | TableLike | ChartSpec | string | number | object;

export const isTable = (value: Showable): value is TableLike =>
  typeof value === 'object' && 'numRows' in value && typeof value.numRows === 'function';

export const isChart = (value: Showable): value is ChartSpec =>
  typeof value === 'object' && '$schema' in value && /vega-lite/.test(String(value.$schema));

export const isReading = (value: Showable): value is Reading =>
  typeof value === 'object' && 'text' in value && 'figures' in value && 'claims' in value;

/** A table's first rows as text and as HTML. */
export function tableOutput(table: TableLike, { caption, rows = 20 }: ShowOptions, out: Terminal): [string, Html] {
  const columns = table.columnNames();
  const total = table.numRows();
  const shown = Array.from({ length: Math.min(total, rows) }, (_, row) =>
    columns.map((column) => table.get(column, row)),
  );
  const numeric = columns.map((_, at) => shown.every((cells) => cells[at] === null || typeof cells[at] === 'number'));
  const more = total > shown.length ? `${total - shown.length} more of ${total} rows` : '';
  const text = textTable(
    columns.map((title, at) => ({ title, align: numeric[at] ? 'right' : 'left' })),
    shown.map((cells) => cells.map((cell) => printable(cellText(cell)))),
    out,
  );
  const page = html`<div class="output"><div class="scroll" tabindex="0" role="region" aria-label="${caption ?? columns.join(', ')}"><table>
${caption !== undefined && html`<caption>${caption}</caption>`}
<thead><tr>${columns.map((column, at) => html`<th scope="col"${numeric[at] && html` class="number"`}>${column}</th>`)}</tr></thead>
<tbody>${shown.map((cells) => html`<tr>${cells.map((cell, at) => html`<td${numeric[at] ? html` class="number"` : html`${cellText(cell).length > 36 && html` class="long"`} dir="auto"`}>${cellText(cell)}</td>`)}</tr>\n`)}</tbody>
</table></div>${more && html`<p class="more">${more}</p>`}</div>`;
  return [[caption, text, more].filter(Boolean).join('\n'), page];
}

/** A number for reading: grouped from 10,000 up, to six figures where it has more behind the point. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return String(cell);
  return plainText(Number.isInteger(cell) ? String(cell) : String(Number(cell.toPrecision(6))), en);
}

/** A reading as its summary in one line, and as its marked text. */
export function readingOutput(reading: Reading, verdicts: readonly Verdict[], nth: number): [string, Html] {
  const seen = view(reading, verdicts, labelsFor(reading), { digits: digitsOf(reading.text) }, `r${nth}-`);
  const line = summaryLine(summarize(seen), seen);
  return [
    printable(line),
    html`<div class="output">${article(seen)}<p class="more" lang="${seen.labels.locale}" dir="auto">${line}</p></div>`,
  ];
}

/** Text as it is, running as its first letters do. */
export function textOutput(text: string, out: Terminal): [string, Html] {
  const lines = text.split('\n').flatMap((line) => wrapped(printable(line), out.width - 2));
  return [
    lines.map((line) => `  ${line}`.trimEnd()).join('\n'),
    html`<div class="output text" dir="auto">${text}</div>`,
  ];
}

/** Anything else, as JSON. */
export function valueOutput(value: unknown): [string, Html] {
  const text = String(JSON.stringify(value, null, 2) ?? value);
  return [text, html`<div class="output"><pre tabindex="0">${text}</pre></div>`];
}
