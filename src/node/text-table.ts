import { displayWidth, isolated, padded, type Style, type Terminal, wrapped } from './terminal.ts';

/** A column of a printed table. */
export interface PrintColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** The style of a cell by its text. */
  readonly style?: (cell: string) => Style;
}

/**
 * A table for a terminal: a rule under the titles, numbers to the right, cells of right-to-left text isolated. Where it is
 * too wide the cells of the widest columns are broken into lines; where even that will not do, each row is written as a list.
 */
export function textTable(
  columns: readonly PrintColumn[],
  rows: readonly (readonly string[])[],
  out: Terminal,
): string {
  const titles = columns.map(({ title }) => title);
  const wanted = titles.map((title, i) => Math.max(...[title, ...rows.map((row) => row[i] ?? '')].map(displayWidth)));
  const widths = narrowed(wanted, out.width - gap.length * (columns.length - 1));
  if (widths === null) return list(columns, rows, out);
  return [
    ...lines(titles, columns, widths, () => out.strong),
    out.faint(widths.map((width) => '─'.repeat(width)).join(gap)),
    ...rows.flatMap((row) => lines(row, columns, widths, (i) => styled(columns[i]!, row[i] ?? ''))),
  ].join('\n');
}

/** The lines of one row: as many as its tallest cell has. */
function lines(
  row: readonly string[],
  columns: readonly PrintColumn[],
  widths: readonly number[],
  style: (column: number) => Style,
): string[] {
  const cells = row.map((cell, i) => wrapped(cell, widths[i]!));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((cell, i) => style(i)(padded(cell[at] ?? '', widths[i]!, columns[i]!.align)))
      .join(gap)
      .trimEnd(),
  );
}

const gap = '  ';
const least = 9;

const styled = ({ style }: PrintColumn, cell: string): Style => style?.(cell) ?? ((text) => text);

/** Takes from the widest columns until all fit; null where they would be too narrow to read. */
function narrowed(wanted: readonly number[], room: number): readonly number[] | null {
  const widths = [...wanted];
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= least) return null;
    widths[widest]!--;
  }
  return widths;
}

function list(columns: readonly PrintColumn[], rows: readonly (readonly string[])[], out: Terminal): string {
  const widest = Math.max(...columns.map(({ title }) => displayWidth(title)));
  const room = Math.max(least, out.width - widest - gap.length);
  const entry = (column: PrintColumn, cell: string) =>
    wrapped(cell, room).map(
      (line, i) => out.faint(padded(i === 0 ? column.title : '', widest)) + gap + styled(column, cell)(isolated(line)),
    );
  return rows.map((row) => columns.flatMap((column, i) => entry(column, row[i] ?? '')).join('\n')).join('\n\n');
}
