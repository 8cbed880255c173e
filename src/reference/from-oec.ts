import type { ColumnTable } from 'arquero';
import { areaCode } from './codes.ts';
import { type Input, isAnswer, namedTexts } from './input.ts';
import { once } from './once.ts';
import { csvSheet, jsonSheet, looksLikeJSON, parseJSON, type Sheet } from './sheet.ts';
import { type Rows, rows } from './table.ts';

export interface OECOptions {
  /** Takes an answer of which the service kept rows back; those read as absent. */
  readonly partial?: boolean;
  /** What to call the source; `OEC` otherwise. */
  readonly source?: string;
}

/**
 * Reads the Observatory of Economic Complexity: answers of its API (`data.jsonrecords`) and its CSV downloads, of goods
 * (`Trade Value`) or services (`Service Value`). Values are plain US dollars. The country ids (`asprk`) are a continent and
 * ISO alpha-3; the product ids a section and the HS code (`52709` is 2709). A table drilled down by exporter alone is that
 * country's trade with the world. OEC shows reconciled data (BACI), so `flow` is reconciled.
 *
 * Throws at an answer that is an error, one that tells of more rows than it holds (see `partial`), subnational cubes, the
 * same flow twice with different values, an unknown country.
 *
 * @param input JSON or CSV text, best with its file name, or an answer already parsed.
 * @returns `year, exporter, importer, value` with `kind, product, source, flow`.
 */
export function fromOEC(
  input: Input | readonly Input[] | { readonly data: unknown },
  options: OECOptions = {},
): ColumnTable {
  const made = rows();
  const state = { made, fresh: once(), source: options.source ?? 'OEC' };
  if (isAnswer(input)) {
    readSheet(answer(input, 'input', options), state);
    return made.toTable();
  }
  for (const named of namedTexts(input))
    readSheet(
      looksLikeJSON(named.text) ? answer(parseJSON('fromOEC', named), named.name, options) : csvSheet('fromOEC', named),
      state,
    );
  return made.toTable();
}

function answer(json: unknown, name: string, options: OECOptions): Sheet {
  const fail = (message: string) => new Error(`fromOEC: ${name}: ${message}`);
  if (Array.isArray(json)) return jsonSheet('fromOEC', name, json);
  const { data, page, detail, error } = json as Record<string, unknown>;
  if (!Array.isArray(data)) {
    const why = [detail, error].find((one) => typeof one === 'string');
    throw fail(
      why === undefined ? 'no "data" in the answer' : `the service answered: ${String(why).replace(/\s+/g, ' ')}`,
    );
  }
  const total = (page as { total?: unknown } | undefined)?.total;
  if (typeof total === 'number' && total > data.length && !options.partial)
    throw fail(`${data.length} rows of ${total}: ask for the other pages, or say partial: true`);
  return jsonSheet('fromOEC', name, data);
}

interface State {
  readonly made: Rows;
  readonly fresh: ReturnType<typeof once>;
  readonly source: string;
}

function readSheet(sheet: Sheet, { made, fresh, source }: State): void {
  if (sheet.header.length === 0) return;
  const { text } = sheet;
  const at = sheet.columns(
    { year: ['Year'], value: ['Trade Value', 'Service Value'] },
    {
      exporter: ['Exporter Country ID', 'Exporter ID'],
      importer: ['Importer Country ID', 'Importer ID'],
      services: ['Service Value'],
      hs: ['HS6 ID', 'HS4 ID', 'HS2 ID'],
      service: ['Service ID', 'Parent Service ID'],
      section: ['Section ID'],
    },
  );
  const subnational = sheet.header.find((name) => /^subnat/i.test(name));
  if (subnational)
    throw sheet.failHeader(`subnational trade cannot be compared between countries (column "${subnational}")`);
  if (at.exporter === -1 && at.importer === -1)
    throw sheet.failHeader(`no column "Exporter Country ID" (columns: ${sheet.header.join(', ')})`);
  if (at.section !== -1 && at.hs === -1)
    throw sheet.failHeader('sections have no HS code: drill down to HS2, HS4 or HS6');
  const kind = at.services === -1 ? 'goods' : 'services';
  const digits = at.hs === -1 ? 0 : Number(/\d/.exec(sheet.header[at.hs] ?? '')?.[0]);
  const country = countries(sheet);
  sheet.each(() => {
    if (text(at.value) === '') return;
    const year = sheet.year(at.year);
    const exporter = country(at.exporter);
    const importer = country(at.importer);
    const product = at.hs === -1 ? text(at.service) || null : hsCode(text(at.hs), digits);
    if (product === undefined) throw sheet.fail(`no HS code: "${text(at.hs)}"`);
    const value = sheet.value(at.value, 0);
    if (!fresh([source, year, exporter, importer, kind, product ?? 'total'].join(' '), value, sheet)) return;
    made.push({ year, exporter, importer, value, kind, product, source, flow: 'reconciled' });
  });
}

/** A country by its id, a continent's two letters and alpha-3: `asprk`. No such column means the world. */
function countries(sheet: Sheet): (column: number) => string {
  return (column) => {
    if (column === -1) return 'WLD';
    const id = sheet.text(column).toUpperCase();
    const area = areaCode(/^[A-Z]{2}[A-Z0-9]{3}$/.test(id) ? id.slice(2) : id);
    if (area === undefined) throw sheet.fail(`unknown country: "${sheet.text(column)}"`);
    return area;
  };
}

/** The HS code at the end of an id that begins with its section's number: `52709` at 4 digits is `2709`. */
function hsCode(id: string, digits: number): string | undefined {
  return /^\d+$/.test(id) && id.length >= digits - 1 && id.length <= digits + 2
    ? id.padStart(digits, '0').slice(-digits)
    : undefined;
}
