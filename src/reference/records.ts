import { columns, delimited } from './delimited.ts';
import { errorAt, type NamedText } from './input.ts';

/** A cell of a record, from CSV always text, from JSON what it holds there. */
export type Cell = string | number | boolean | null | undefined;

/** Rows by column names, from CSV or JSON alike; `line` counts lines in CSV and rows, from 1, in JSON. */
export interface Records {
  readonly name: string;
  readonly header: readonly string[];
  readonly each: (visit: (get: (column: number) => Cell, line: number) => void) => void;
}

/** Whether a text is JSON rather than delimited lines. */
export function looksLikeJSON(text: string): boolean {
  return /^\uFEFF?\s*[{[]/.test(text.slice(0, 1000));
}

/** Delimited text as {@link Records}. */
export function csvRecords(verb: string, named: NamedText): Records {
  const file = delimited(verb, named);
  return {
    name: file.name,
    header: file.header,
    each(visit) {
      file.each((cells, line) => visit((column) => (column === -1 ? undefined : cells[column]), line));
    },
  };
}

/** JSON objects as {@link Records}; the header is every key that any of them has. */
export function jsonRecords(verb: string, name: string, data: unknown): Records {
  if (!Array.isArray(data)) throw new Error(`${verb}: ${name}: no list of rows`);
  const header = new Set<string>();
  data.forEach((row: unknown, at) => {
    if (row === null || typeof row !== 'object') throw errorAt(verb, name, at + 1, 'no row of names and values');
    for (const key of Object.keys(row)) header.add(key);
  });
  const names = [...header];
  return {
    name,
    header: names,
    each(visit) {
      (data as Record<string, Cell>[]).forEach((row, at) => {
        visit((column) => (column === -1 ? undefined : row[names[column] as string]), at + 1);
      });
    },
  };
}

/** JSON text parsed, or a one-line error that says where it breaks off. */
export function parseJSON(verb: string, { name, text }: NamedText): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    const line = text.split('\n').length;
    throw errorAt(verb, name, line, `no valid JSON (is the file cut short?): ${why}`);
  }
}

/** {@link columns} over records. */
export function recordColumns<R extends string, O extends string>(
  verb: string,
  records: Records,
  required: Readonly<Record<R, readonly string[]>>,
  optional: Readonly<Record<O, readonly string[]>>,
): Readonly<Record<R | O, number>> {
  return columns(verb, records, required, optional);
}

/** A cell as text; empty where there is none. */
export function cellText(cell: Cell): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
