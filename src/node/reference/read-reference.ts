import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type ColumnTable, fromArrow } from 'arquero';
import { type AnyOptions, fromAny, layoutOf } from '../../reference/from-any.ts';
import { fromBACI, requireOneRelease } from '../../reference/from-baci.ts';
import { fromTable, type Mapping, type TableOptions } from '../../reference/from-table.ts';
import type { NamedText } from '../../reference/input.ts';
import { combine } from '../../reference/table.ts';
import { decodeReference } from './decode-reference.ts';
import { filesOf } from './files-of.ts';
import { beginningOf } from './head-of.ts';
import { readParquet } from './read-parquet.ts';

export interface ReadReferenceOptions extends AnyOptions, Pick<TableOptions, 'unit' | 'kind' | 'source'> {
  /** Columns of tables whose names are not known; see `fromTable`. */
  readonly mapping?: Mapping;
}

const kinds = /\.(csv|tsv|txt|json|parquet|arrow|feather)(\.gz)?$/i;

/**
 * Reads reference data from files and folders into one table: any layout that `fromAny` knows as CSV, text or JSON, gzipped or
 * not, and Parquet and Arrow. BACI years are read one after the other, with the country file that lies beside them. For
 * files too large to be held as text see `reduceBACI`.
 *
 * Throws in one line at a missing or damaged file, and at all that the adapters throw at; nothing is half loaded.
 *
 * @example await readReference('baci/') // every BACI_HS92_Y*.csv of the folder
 */
export async function readReference(
  input: string | readonly string[],
  options: ReadReferenceOptions = {},
): Promise<ColumnTable> {
  const paths = await filesOf('readReference', input, kinds);
  const baci: string[] = [];
  const texts: NamedText[] = [];
  const tables: ColumnTable[] = [];
  let countries: NamedText | undefined;
  for (const path of paths) {
    if (/\.parquet$/i.test(path)) tables.push(await readParquet(path, options));
    else if (/\.(arrow|feather)$/i.test(path)) tables.push(await readArrow(path, options));
    else if (options.mapping)
      tables.push(fromTable(await readNamed(path), options.mapping, tableOptions(options, path)));
    else {
      const layout = layoutOf({ name: basename(path), text: await beginningOf('readReference', path) });
      if (layout === 'BACI') baci.push(path);
      else if (layout === 'BACI countries') countries = await readNamed(path);
      else texts.push(await readNamed(path));
    }
  }
  requireOneRelease(
    'readReference',
    baci.map((path) => basename(path)),
  );
  for (const path of baci) tables.push(fromBACI(await readNamed(path), countries ? { countries } : {}));
  if (countries && baci.length === 0)
    throw new Error(`readReference: ${countries.name}: a country file without BACI's data`);
  if (texts.length > 0) tables.push(fromAny(texts, options));
  return tables.length === 1 ? (tables[0] as ColumnTable) : combine(tables);
}

async function readNamed(path: string): Promise<NamedText> {
  const name = basename(path);
  try {
    const bytes = await readFile(path);
    const plain =
      /\.gz$/i.test(path) || (bytes[0] === 0x1f && bytes[1] === 0x8b) ? await promisify(gunzip)(bytes) : bytes;
    return { name, text: decodeReference(plain) };
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    const large =
      code === 'ERR_STRING_TOO_LONG' ||
      code === 'ERR_FS_FILE_TOO_LARGE' ||
      code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
    const why = large
      ? 'too large to be read whole: reduce it first (reduceBACI, mizan reduce)'
      : `cannot be read: ${message}`;
    throw new Error(`readReference: ${name}: ${why}`, { cause: error });
  }
}

async function readArrow(path: string, options: ReadReferenceOptions): Promise<ColumnTable> {
  const bytes = await readFile(path);
  let table: ColumnTable;
  try {
    table = fromArrow(new Uint8Array(bytes));
  } catch (error) {
    throw new Error(`readReference: ${basename(path)}: no Arrow data: ${(error as Error).message}`, { cause: error });
  }
  return fromTable(table, options.mapping, tableOptions(options, path));
}

function tableOptions({ unit, kind, source }: ReadReferenceOptions, path: string): TableOptions {
  return {
    name: basename(path),
    source: source ?? basename(path),
    ...(unit === undefined ? {} : { unit }),
    ...(kind === undefined ? {} : { kind }),
  };
}
