import type { ColumnTable } from 'arquero';
import { areaCode } from './codes.ts';
import { decimal } from './decimal.ts';
import { columns, delimited } from './delimited.ts';
import { errorAt, type NamedText } from './input.ts';
import { type When, when } from './period.ts';

/** A cell as its source holds it: text from CSV, what JSON or a table has there. */
export type Cell = string | number | bigint | boolean | null | undefined;

/**
 * Rows under named columns, from CSV, JSON or a table alike, read one after the other. All but `each` speak of the row that
 * `each` has come to; a column −1 is one that is not there and reads as empty.
 */
export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  /** Calls `visit` at each row, in order. */
  readonly each: (visit: () => void) => void;
  readonly cell: (column: number) => Cell;
  /** A cell as text without spaces around it; empty where there is none. */
  readonly text: (column: number) => string;
  /** The area of a code, as `areaCode` has it; throws where there is none. */
  readonly area: (column: number) => string;
  /** A plain year; throws where it is none. */
  readonly year: (column: number) => number;
  /** A year, quarter or month; throws where it is none. */
  readonly when: (column: number) => When;
  /** A number times a power of ten; throws where it is none. */
  readonly value: (column: number, shift: number) => number;
  /** The place of the row, `pair.csv:12`; lines in CSV, rows from 1 in JSON and tables. */
  readonly place: () => string;
  /** The error for the row. */
  readonly fail: (message: string) => Error;
  /** The error for the header. */
  readonly failHeader: (message: string) => Error;
  /** Columns by any of their names; see `columns`. */
  readonly columns: <R extends string, O extends string>(
    required: Readonly<Record<R, readonly string[]>>,
    optional: Readonly<Record<O, readonly string[]>>,
  ) => Readonly<Record<R | O, number>>;
}

/** Whether a text is JSON rather than delimited lines. */
export function looksLikeJSON(text: string): boolean {
  return /^\uFEFF?\s*[{[]/.test(text.slice(0, 1000));
}

/** Delimited text as a {@link Sheet}. */
export function csvSheet(verb: string, named: NamedText): Sheet {
  const file = delimited(verb, named);
  let now: readonly string[] = [];
  return sheet(
    verb,
    file.name,
    file.header,
    (visit) =>
      file.each((cells, line) => {
        now = cells;
        visit(line);
      }),
    (column) => now[column],
  );
}

/** JSON objects as a {@link Sheet}; the header is every key that any of them has. */
export function jsonSheet(verb: string, name: string, data: unknown): Sheet {
  if (!Array.isArray(data)) throw new Error(`${verb}: ${name}: no list of rows`);
  const keys = new Set<string>();
  data.forEach((row: unknown, at) => {
    if (row === null || typeof row !== 'object') throw errorAt(verb, name, at + 1, 'no row of names and values');
    for (const key of Object.keys(row)) keys.add(key);
  });
  const header = [...keys];
  let now: Readonly<Record<string, Cell>> = {};
  return sheet(
    verb,
    name,
    header,
    (visit) => {
      data.forEach((row, at) => {
        now = row;
        visit(at + 1);
      });
    },
    (column) => now[header[column] as string],
  );
}

/** An Arquero table as a {@link Sheet}. */
export function tableSheet(verb: string, name: string, table: ColumnTable): Sheet {
  const header = table.columnNames();
  const getters = header.map((column) => table.getter(column) as (row: number) => Cell);
  let now = 0;
  return sheet(
    verb,
    name,
    header,
    (visit) => {
      let line = 0;
      table.scan((row) => {
        now = row as number;
        visit(++line);
      }, true);
    },
    (column) => getters[column]?.(now),
  );
}

/** JSON text parsed, or a one-line error. */
export function parseJSON(verb: string, { name, text }: NamedText): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    throw errorAt(verb, name, text.split('\n').length, `no valid JSON (is the file cut short?): ${why}`);
  }
}

function sheet(
  verb: string,
  name: string,
  header: readonly string[],
  rows: (visit: (line: number) => void) => void,
  cell: (column: number) => Cell,
): Sheet {
  let line = 1;
  const fail = (message: string) => errorAt(verb, name, line, message);
  const text = (column: number): string => {
    const found = cell(column);
    return typeof found === 'string' ? found.trim() : found === null || found === undefined ? '' : String(found);
  };
  const areas = new Map<string, string>();
  const area = (column: number): string => {
    const code = text(column);
    const seen = areas.get(code);
    if (seen !== undefined) return seen;
    const found = areaCode(code);
    if (found === undefined) throw fail(`unknown country code: "${code}"`);
    areas.set(code, found);
    return found;
  };
  const whens = new Map<string, When>();
  const whenOf = (column: number): When => {
    const written = text(column);
    const seen = whens.get(written);
    if (seen !== undefined) return seen;
    const found = when(written);
    if (found === undefined) throw fail(`no period: "${written}"`);
    whens.set(written, found);
    return found;
  };
  const year = (column: number): number => {
    const written = text(column);
    const found = written.length === 4 && /^[1-9]\d{3}$/.test(written) ? Number(written) : 0;
    if (found === 0) throw fail(`no year: "${written}"`);
    return found;
  };
  const value = (column: number, shift: number): number => {
    const found = cell(column);
    const amount = typeof found === 'number' && shift === 0 ? found : decimal(text(column), shift);
    if (!Number.isFinite(amount)) throw fail(`no value: "${text(column)}"`);
    return amount;
  };
  return {
    name,
    header,
    each(visit) {
      rows((at) => {
        line = at;
        visit();
      });
    },
    cell,
    text,
    area,
    year,
    when: whenOf,
    value,
    place: () => `${name}:${line}`,
    fail,
    failHeader: (message) => errorAt(verb, name, 1, message),
    columns: (required, optional) => columns(verb, { name, header }, required, optional),
  };
}
