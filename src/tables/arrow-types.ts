import { bool, type DataType, float64, int32, utf8 } from '@uwdata/flechette';
import { type ColumnType, columns, type TableName, tables } from './columns.ts';

const types: Record<ColumnType, () => DataType> = { string: utf8, integer: int32, number: float64, boolean: bool };

/**
 * The Arrow type of each column of a table, so that one with nulls, or with nothing but nulls, keeps its own.
 *
 * @example flowTable(reading).toArrowIPC({ types: arrowTypes('flows') })
 */
export function arrowTypes(name: TableName): Record<string, DataType> {
  return Object.fromEntries(tables[name].columns.map((column) => [column, types[columns[column].type]()]));
}
