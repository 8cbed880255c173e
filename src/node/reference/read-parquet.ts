import { basename } from 'node:path';
import { type ColumnTable, table } from 'arquero';
import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from 'hyparquet';
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

async function parquetColumns(path: string): Promise<{ columns: Record<string, unknown[]>; own: boolean }> {
  try {
    const file = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(file);
    const names = metadata.schema.filter(({ num_children }) => num_children === undefined).map(({ name }) => name);
    const columns: Record<string, unknown[]> = Object.fromEntries(names.map((name) => [name, []]));
    await parquetRead({
      file,
      metadata,
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
