import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { DuckDBConnection } from '@duckdb/node-api';
import { areaCode } from '../../reference/codes.ts';
import { readCountryFile } from '../../reference/country-file.ts';
import { columns } from '../../reference/delimited.ts';
import { baciName, requireOneRelease } from '../../reference/from-baci.ts';
import { sqlText, withDuckDB } from './duckdb.ts';
import { filesOf } from './files-of.ts';
import { headOf } from './head-of.ts';
import { lineOf } from './line-of.ts';

/** How far a reduction has come. */
export interface ReduceProgress {
  readonly file: string;
  /** Which file it is, from 1, of how many. */
  readonly at: number;
  readonly of: number;
  /** Percent of this file; 100 once it is done. */
  readonly percent: number;
  /** Whether an earlier run had done it already. */
  readonly reused: boolean;
}

export interface ReduceOptions {
  /** The Parquet file to write. */
  readonly out: string;
  /** `total` (the default): one row a pair of countries and year; `all`: one a product; or product codes by their beginnings. */
  readonly products?: 'total' | 'all' | readonly string[];
  /** BACI's country file; one in the folder is found by itself. */
  readonly countries?: string;
  /** How much memory DuckDB may take: `1GB` by default. */
  readonly memory?: string;
  readonly threads?: number;
  readonly onProgress?: (progress: ReduceProgress) => void;
}

export interface Reduced {
  readonly out: string;
  readonly files: number;
  /** Files that an interrupted earlier run had done. */
  readonly reused: number;
  /** Rows read, those of reused files among them. */
  readonly read: number;
  /** Rows written. */
  readonly rows: number;
}

/**
 * Reduces BACI files, CSV, gzipped CSV or Parquet, one a year, to a small reference table in one Parquet file, with DuckDB in
 * bounded memory: sums over products by default. Sums are exact. Each file's part is kept in `OUT.parts/` until all are
 * done, so that a run that was broken off goes on where it stopped; nothing stands at `out` before it is whole.
 *
 * Throws, with file and line where there is one, at what `fromBACI` throws at, at a damaged gzip file, and without DuckDB.
 *
 * @param input A folder, or files.
 */
export async function reduceBACI(input: string | readonly string[], options: ReduceOptions): Promise<Reduced> {
  const verb = 'reduceBACI';
  const listed = await filesOf(verb, input, /\.(csv|csv\.gz|parquet)$/i);
  const files = listed.filter((path) => baciName(basename(path)) !== undefined);
  if (files.length === 0)
    throw new Error(`${verb}: no BACI file (BACI_HS92_Y2016_V202301.csv, …) among ${listed.length} files`);
  requireOneRelease(
    verb,
    files.map((path) => basename(path)),
  );
  const countries = options.countries ?? listed.find((path) => /country_codes.*\.csv$/i.test(basename(path)));
  const parts = `${options.out}.parts`;
  await mkdir(parts, { recursive: true });
  const { memory, threads } = options;
  const settings = { ...(memory === undefined ? {} : { memory }), ...(threads === undefined ? {} : { threads }) };
  return withDuckDB(verb, { ...settings, temporary: join(parts, 'spill') }, async (connection) => {
    await createAreas(connection, countries);
    const done: Part[] = [];
    for (const [index, path] of files.entries()) {
      const report = (percent: number, reused = false) =>
        options.onProgress?.({ file: path, at: index + 1, of: files.length, percent, reused });
      done.push(await reduceFile(connection, path, parts, options.products ?? 'total', report));
    }
    const rows = await merge(connection, done, options.out, (options.products ?? 'total') === 'total');
    await rm(parts, { recursive: true, force: true });
    return {
      out: options.out,
      files: files.length,
      reused: done.filter(({ reused }) => reused).length,
      read: done.reduce((sum, { read }) => sum + read, 0),
      rows,
    };
  });
}

interface Part {
  readonly path: string;
  readonly read: number;
  readonly reused: boolean;
}

/** Every number that a country may have and its letters, as a table of DuckDB's. */
async function createAreas(connection: DuckDBConnection, countries: string | undefined): Promise<void> {
  const told =
    countries === undefined
      ? undefined
      : readCountryFile({ name: basename(countries), text: await readFile(countries, 'utf8') });
  const values = Array.from({ length: 1000 }, (_, code) => [code, told?.get(code)?.alpha3 ?? areaCode(code)] as const)
    .filter(([, area]) => area !== undefined)
    .map(([code, area]) => `(${code}, ${sqlText(area as string)})`);
  await connection.run('CREATE TABLE areas (code INTEGER PRIMARY KEY, area VARCHAR)');
  await connection.run(`INSERT INTO areas VALUES ${values.join(', ')}`);
}

async function reduceFile(
  connection: DuckDBConnection,
  path: string,
  parts: string,
  products: 'total' | 'all' | readonly string[],
  report: (percent: number, reused?: boolean) => void,
): Promise<Part> {
  const { size, mtimeMs } = await stat(path);
  const key = JSON.stringify({ path, size, mtimeMs, products });
  const part = join(parts, `${basename(path)}.parquet`);
  const known = await readFile(`${part}.json`, 'utf8').then(JSON.parse, () => undefined);
  if (known?.key === key) {
    report(100, true);
    return { path: part, read: known.read, reused: true };
  }
  report(0);
  const select = await selectOf(path, products);
  const timer = setInterval(() => report(Math.max(0, Math.min(99, connection.progress.percentage))), 250);
  try {
    const copied = connection.run(`COPY (${select}) TO ${sqlText(`${part}.tmp`)} (FORMAT parquet)`);
    const whole = /\.gz$/i.test(path) ? requireWholeGzip(path) : undefined;
    const [copy, gzip] = await Promise.allSettled([copied, whole]);
    if (gzip.status === 'rejected') throw gzip.reason;
    if (copy.status === 'rejected') throw explained(path, copy.reason as Error);
  } finally {
    clearInterval(timer);
  }
  const read = await checkPart(connection, path, `${part}.tmp`);
  await rename(`${part}.tmp`, part);
  await writeFile(`${part}.json`, JSON.stringify({ key, read }));
  report(100);
  return { path: part, read, reused: false };
}

/**
 * The query for one file: areas named, products summed; an unknown country is `?` and its number. Sums are made by number
 * first, which is fast, and again by area, for two numbers may be one. Single products are not summed at all.
 */
async function selectOf(path: string, products: 'total' | 'all' | readonly string[]): Promise<string> {
  const told = baciName(basename(path));
  const source = sqlText(['BACI', told?.revision, told?.release].join(' '));
  const areas = (from: string) => `${from} LEFT JOIN areas e ON e.code = i LEFT JOIN areas m ON m.code = j`;
  const named = "t AS year, coalesce(e.area, '?' || i) AS exporter, coalesce(m.area, '?' || j) AS importer";
  const scan = await scanOf(path);
  if (products === 'total')
    return `
      SELECT ${named}, CAST(NULL AS VARCHAR) AS product, CAST(sum(v) * 1000 AS DOUBLE) AS value,
        sum(rows) AS rows, min(least) AS least, ${source} AS source
      FROM ${areas(`(SELECT t, i, j, sum(v) AS v, count(*) AS rows, min(v) AS least FROM ${scan} GROUP BY t, i, j)`)}
      GROUP BY year, exporter, importer`;
  const code = "lpad(trim(CAST(k AS VARCHAR)), 6, '0')";
  const wanted = typeof products === 'string' ? [] : products.map((one) => `starts_with(${code}, ${sqlText(one)})`);
  return `
    SELECT ${named}, ${code} AS product, CAST(v * 1000 AS DOUBLE) AS value, 1 AS rows, v AS least, ${source} AS source
    FROM ${areas(scan)} ${wanted.length === 0 ? '' : `WHERE ${wanted.join(' OR ')}`}`;
}

/** The file as DuckDB is to read it: nothing guessed, anything odd an error. Values are exact decimals. */
async function scanOf(path: string): Promise<string> {
  if (/\.parquet$/i.test(path))
    return `(SELECT CAST(t AS INTEGER) AS t, CAST(i AS INTEGER) AS i, CAST(j AS INTEGER) AS j, k, CAST(v AS DECIMAL(18,6)) AS v
      FROM read_parquet(${sqlText(path)}))`;
  const header = (await headOf('reduceBACI', path)).header;
  const at = columns(
    'reduceBACI',
    { name: basename(path), header },
    { t: ['t'], i: ['i'], j: ['j'], k: ['k', 'hs6'], v: ['v'] },
    {},
  );
  const types = { t: 'INTEGER', i: 'INTEGER', j: 'INTEGER', k: 'VARCHAR', v: 'DECIMAL(18,6)' } as const;
  const named = header.map((_, column) => {
    const found = (Object.keys(types) as (keyof typeof types)[]).find((name) => at[name] === column);
    return found ? `'${found}': '${types[found]}'` : `'other${column}': 'VARCHAR'`;
  });
  return `read_csv(${sqlText(path)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
    strict_mode = true, columns = {${named.join(', ')}})`;
}

/** What DuckDB does not mind and we do: a part must be of its year, know every country, and hold no value below zero. */
async function checkPart(connection: DuckDBConnection, path: string, part: string): Promise<number> {
  const name = basename(path);
  const from = `FROM read_parquet(${sqlText(part)})`;
  const reader = await connection.runAndReadAll(
    `SELECT CAST(coalesce(sum(rows), 0) AS DOUBLE), min(year), max(year), CAST(min(least) AS DOUBLE),
      min(CASE WHEN exporter LIKE '?%' THEN exporter END), min(CASE WHEN importer LIKE '?%' THEN importer END),
      count(*) FILTER (year IS NULL OR exporter IS NULL OR importer IS NULL OR value IS NULL) ${from}`,
  );
  const [read, first, last, least, exporter, importer, empty] = reader.getRowsJS()[0] as [
    number,
    number | null,
    number | null,
    number | null,
    string | null,
    string | null,
    bigint,
  ];
  const year = baciName(name)?.year;
  const other = [first, last].find((one) => one !== null && one !== year);
  if (other !== undefined)
    throw new Error(`reduceBACI: ${await lineOf(path, 't', String(other))}: the year ${other} in a file of ${year}`);
  for (const [column, area] of [
    ['i', exporter],
    ['j', importer],
  ] as const)
    if (area !== null)
      throw new Error(
        `reduceBACI: ${await lineOf(path, column, area.slice(1))}: unknown country code: "${area.slice(1)}"`,
      );
  if (empty > 0n) throw new Error(`reduceBACI: ${name}: a row without year, country or value`);
  if (least !== null && least < 0) throw new Error(`reduceBACI: ${name}: a value below zero: ${least}`);
  return read;
}

async function merge(
  connection: DuckDBConnection,
  parts: readonly Part[],
  out: string,
  sorted: boolean,
): Promise<number> {
  await mkdir(dirname(out), { recursive: true });
  const list = parts.map(({ path }) => sqlText(path)).join(', ');
  await connection.run(`
    COPY (SELECT year, exporter, importer, value, 'goods' AS kind, product, source, 'reconciled' AS flow
      FROM read_parquet([${list}]) ${sorted ? 'ORDER BY year, exporter, importer' : ''})
    TO ${sqlText(`${out}.tmp`)} (FORMAT parquet, COMPRESSION snappy, KV_METADATA {mizan: 'reference table 1'})`);
  const counted = await connection.runAndReadAll(
    `SELECT CAST(count(*) AS DOUBLE) FROM read_parquet(${sqlText(`${out}.tmp`)})`,
  );
  await rename(`${out}.tmp`, out);
  return Number(counted.getRowsJS()[0]?.[0]);
}

/** DuckDB takes a gzip file that was cut off between rows for a whole one; Node's zlib does not. */
async function requireWholeGzip(path: string): Promise<void> {
  try {
    for await (const _ of createReadStream(path).pipe(createGunzip()));
  } catch (error) {
    throw new Error(`reduceBACI: ${basename(path)}: damaged or cut short: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** DuckDB's account of a bad file in one line, with file and line. */
function explained(path: string, error: Error): Error {
  const [, line] = /CSV Error on Line: (\d+)/.exec(error.message) ?? [];
  if (line === undefined)
    return new Error(`reduceBACI: ${basename(path)}: ${error.message.split('\n')[0]}`, { cause: error });
  const [, column, text] = /converting column "(\w+)". Could not convert string "(.*)" to/.exec(error.message) ?? [];
  const [, expected, found] = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(error.message) ?? [];
  const what: Readonly<Record<string, string>> = {
    t: 'no year',
    i: 'no country code',
    j: 'no country code',
    v: 'no value',
  };
  const why =
    column !== undefined
      ? `${what[column] ?? `no ${column}`}: "${text}"`
      : expected !== undefined
        ? `${found} cells under a header of ${expected}${Number(found) < Number(expected) ? ' (is the file cut short?)' : ''}`
        : /unterminated quote/.test(error.message)
          ? 'a quote is opened and never closed (is the file cut short?)'
          : 'no row of BACI';
  return new Error(`reduceBACI: ${basename(path)}:${line}: ${why}`, { cause: error });
}
