import { type ColumnTable, table } from 'arquero';
import { type Column, type ColumnName, columns, type Row, type TableName, tables } from './columns.ts';

/** What every table function takes last. */
export interface TableOptions {
  /** The columns wanted, in the order wanted; all of the table's where absent. */
  readonly columns?: readonly string[];
}

/** Lays rows out in the columns that the code book gives a table: typed arrays where no cell can be null. */
export function tabulate<T extends TableName>(
  name: T,
  verb: string,
  rows: readonly Row<T>[],
  options: TableOptions = {},
): ColumnTable {
  const all: readonly string[] = tables[name].columns;
  const wanted = options.columns ?? all;
  const unknown = wanted.find((column) => !all.includes(column));
  if (unknown !== undefined) throw new Error(`${verb}: unknown column: "${unknown}" (columns: ${all.join(', ')})`);
  const cells = (column: ColumnName) => rows.map((row) => (row as Record<string, unknown>)[column]);
  return table(wanted.map((column) => [column, typed(columns[column as ColumnName], cells(column as ColumnName))]));
}

function typed({ type, nullable }: Column, cells: unknown[]): ArrayLike<unknown> {
  if (nullable || type === 'string' || type === 'boolean') return cells;
  return type === 'integer' ? Int32Array.from(cells as number[]) : Float64Array.from(cells as number[]);
}

/** A bound as a cell: null where it is infinite, since CSV and JSON have no word for that. */
export function bound(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
