/** What a table must offer; an Arquero table does. */
export interface TableLike {
  numRows(): number;
  columnNames(): string[];
  get(column: string, row: number): unknown;
}

/**
 * A table as CSV (RFC 4180) that is safe to open in a spreadsheet: text that a spreadsheet would take for a formula gets an
 * apostrophe before it. Missing values are empty.
 *
 * @example csv(table({ item: ['=1+1'], value: [-2] })) // "item,value\n'=1+1,-2\n"
 */
export function csv(table: TableLike): string {
  const columns = table.columnNames();
  const lines = Array.from({ length: table.numRows() }, (_, row) =>
    columns.map((column) => cell(table.get(column, row))).join(','),
  );
  return `${[columns.map(cell).join(','), ...lines].join('\n')}\n`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const tame = /^[=+\-@\t\r]/.test(value) && !/^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
