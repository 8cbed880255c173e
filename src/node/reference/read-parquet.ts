import { basename } from 'node:path';
import { type ColumnTable, table } from 'arquero';
import { asyncBufferFromFile, type FileMetaData, parquetMetadataAsync, parquetRead } from 'hyparquet';
import { fromTable, type Mapping, type TableOptions } from '../../reference/from-table.ts';

/**
 * A reference table from Parquet. One that `reduceBACI` wrote is taken as it is; any other goes through `fromTable`, with its
 * mapping where the columns have names of their own. Snappy and uncompressed files need nothing else installed.
 */
export async function readParquet(
  path: string,
  options: Pick<TableOptions, 'unit' | 'kind' | 'source'> & { readonly mapping?: Mapping } = {},
): Promise<ColumnTable> {
  const { columns, own } = await parquetColumns(path);
  if (own && !options.mapping) return table(columns);
  const { mapping, ...rest } = options;
  return fromTable(table(columns), mapping, { ...rest, source: rest.source ?? basename(path), name: basename(path) });
}

async function parquetColumns(path: string): Promise<{ columns: Record<string, ArrayLike<unknown>>; own: boolean }> {
  try {
    const file = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(file);
    const size = Number(metadata.num_rows);
    const leaves = metadata.schema.filter(({ num_children }) => num_children === undefined);
    const columns: Record<string, unknown[] | Float64Array> = {};
    const read: string[] = [];
    for (const { name, type, repetition_type } of leaves) {
      const constant = constantOf(name, metadata);
      if (constant !== undefined) columns[name] = new Array(size).fill(constant);
      else {
        // Filled from any end, so made whole at once: a list with holes is slow to fill and to read.
        columns[name] =
          type === 'DOUBLE' && repetition_type === 'REQUIRED' ? new Float64Array(size) : new Array(size).fill(null);
        read.push(name);
      }
    }
    await parquetRead({
      file,
      metadata,
      columns: read,
      onChunk({ columnName, columnData, rowStart }) {
        const column = columns[columnName];
        if (column) for (let at = 0; at < columnData.length; at++) column[rowStart + at] = columnData[at];
      },
    });
    const own = metadata.key_value_metadata?.some(({ key, value }) => key === 'mizan' && value === 'reference table 1');
    return { columns, own: own ?? false };
  } catch (error) {
    throw new Error(`readParquet: ${basename(path)}: cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

/** The text that a column holds in every row, or null, by what the file says of its groups of rows; undefined where it differs. */
function constantOf(name: string, metadata: FileMetaData): string | null | undefined {
  const values = new Set<unknown>();
  for (const { columns, num_rows } of metadata.row_groups) {
    const found = columns.find(({ meta_data }) => meta_data?.path_in_schema.join('.') === name)?.meta_data?.statistics;
    if (found?.null_count === undefined) return undefined;
    if (found.null_count === num_rows) values.add(null);
    else if (found.null_count === 0n && found.is_min_value_exact !== false && found.is_max_value_exact !== false) {
      values.add(found.min_value);
      values.add(found.max_value);
    } else return undefined;
  }
  const [only, ...others] = values;
  return others.length === 0 && (only === null || typeof only === 'string') ? only : undefined;
}
