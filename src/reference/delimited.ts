import { errorAt, type NamedText } from './input.ts';

/** A file of delimited lines: its header, and its rows one by one with the line each begins on (the header is line 1). */
export interface Delimited {
  readonly name: string;
  readonly header: readonly string[];
  /** Calls `visit` for each row, in order. The array of cells is used again for the next row. */
  readonly each: (visit: (cells: readonly string[], line: number) => void) => void;
}

/**
 * Reads delimited text as RFC 4180 has it: quoted cells may hold delimiters, line breaks and doubled quotes. A byte order
 * mark is dropped, blank lines are passed over, and CRLF and LF both end a line. The delimiter is the one of comma, tab and
 * semicolon that the header holds most of. One empty cell beyond the header is allowed: a trailing delimiter.
 *
 * Throws where a row has another number of cells than the header, or where a quote is never closed (both are how a file
 * looks that was cut short), with the file and the line.
 */
export function delimited(verb: string, { name, text }: NamedText): Delimited {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const delimiter = delimiterOf(text, start);
  const cells: string[] = [];
  let line = 1;

  /** Reads one row from `from` into `cells`; returns where the next begins. */
  const readRow = (from: number): number => {
    cells.length = 0;
    const first = line;
    let at = from;
    for (;;) {
      if (text.charCodeAt(at) === quote) {
        const close = closingQuote(text, at);
        if (close === -1)
          throw errorAt(verb, name, first, 'a quote is opened and never closed (is the file cut short?)');
        const inside = text.slice(at + 1, close);
        cells.push(inside.includes('""') ? inside.replaceAll('""', '"') : inside);
        line += count(inside, '\n');
        at = close + 1;
        const code = text.charCodeAt(at);
        if (at < text.length && code !== delimiter && code !== lf && code !== cr)
          throw errorAt(verb, name, line, 'text after a closing quote');
      } else {
        let end = at;
        let code = text.charCodeAt(end);
        while (end < text.length && code !== delimiter && code !== lf) code = text.charCodeAt(++end);
        const cut = code === lf && end > at && text.charCodeAt(end - 1) === cr ? end - 1 : end;
        cells.push(text.slice(at, cut));
        at = end;
      }
      const code = text.charCodeAt(at);
      if (at < text.length && code === delimiter) {
        at++;
        continue;
      }
      if (code === cr) at++;
      line++;
      return at + 1;
    }
  };

  let body = start;
  do {
    if (body >= text.length) throw errorAt(verb, name, 1, 'the file is empty');
    body = readRow(body);
  } while (isBlank(cells));
  const header = cells.map((cell) => cell.trim());
  while (header.at(-1) === '') header.pop();
  const bodyLine = line;

  return {
    name,
    header,
    each(visit) {
      line = bodyLine;
      for (let at = body; at < text.length; ) {
        const rowLine = line;
        at = readRow(at);
        if (isBlank(cells)) continue;
        if (cells.length !== header.length) {
          if (cells.length === header.length + 1 && cells.at(-1)?.trim() === '') cells.pop();
          else throw errorAt(verb, name, rowLine, wrongCount(cells.length, header.length, at >= text.length));
        }
        visit(cells, rowLine);
      }
    },
  };
}

const quote = 0x22;
const lf = 0x0a;
const cr = 0x0d;

function isBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0]?.trim() === '';
}

function wrongCount(cells: number, columns: number, last: boolean): string {
  const cut = last && cells <= columns ? ' (is the file cut short?)' : '';
  return `${cells} ${cells === 1 ? 'cell' : 'cells'} under a header of ${columns}${cut}`;
}

function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2);
  return at;
}

function count(text: string, what: string): number {
  let found = 0;
  for (let at = text.indexOf(what); at !== -1; at = text.indexOf(what, at + 1)) found++;
  return found;
}

function delimiterOf(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  const header = text.slice(start, end === -1 ? text.length : end).replace(/"[^"]*"/g, '');
  const [best] = [',', '\t', ';'].sort((a, b) => count(header, b) - count(header, a));
  return (best ?? ',').charCodeAt(0);
}

/**
 * Finds columns by any of their known names, whatever the case. `required` names throw where none of theirs is there, with
 * the columns that are; `optional` ones are −1.
 *
 * @example columns('fromBACI', file, { year: ['t'], product: ['k', 'hs6'] }, {}).year // 0
 */
export function columns<R extends string, O extends string>(
  verb: string,
  file: { readonly name: string; readonly header: readonly string[] },
  required: Readonly<Record<R, readonly string[]>>,
  optional: Readonly<Record<O, readonly string[]>>,
): Readonly<Record<R | O, number>> {
  const header = file.header.map(plainName);
  const find = (names: readonly string[]): number => {
    for (const name of names) {
      const at = header.indexOf(plainName(name));
      if (at !== -1) return at;
    }
    return -1;
  };
  const found: Record<string, number> = {};
  for (const [key, names] of Object.entries<readonly string[]>(required)) {
    const at = find(names);
    if (at === -1)
      throw errorAt(verb, file.name, 1, `no column "${names[0]}" (columns: ${file.header.join(', ') || 'none'})`);
    found[key] = at;
  }
  for (const [key, names] of Object.entries<readonly string[]>(optional)) found[key] = find(names);
  return found as Record<R | O, number>;
}

function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');
}
