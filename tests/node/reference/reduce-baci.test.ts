import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ColumnTable } from 'arquero';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { load } from '../../../src/node/reference/duckdb.ts';
import { readReference } from '../../../src/node/reference/read-reference.ts';
import { type ReduceProgress, reduceBACI } from '../../../src/node/reference/reduce-baci.ts';
import { fromBACI } from '../../../src/reference/from-baci.ts';
import { syntheticBACI } from '../../helpers/synthetic-baci.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mizan-reduce-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const name = (year: number) => `BACI_HS92_Y${year}_V202301.csv`;
const year = (one: number, rows = 6_000) => [...syntheticBACI(one, rows, 40)].join('');
const sorted = (table: ColumnTable) =>
  (table.objects() as Record<string, unknown>[])
    .map((row) => [row.year, row.exporter, row.importer, row.product ?? '', row.value, row.source, row.flow].join(' '))
    .sort();
/** A folder of its own with these files. */
const folderOf = async (files: Readonly<Record<string, string | Buffer>>) => {
  const path = await mkdtemp(join(folder, 'in-'));
  for (const [file, content] of Object.entries(files)) await writeFile(join(path, file), content);
  return path;
};

describe('reduceBACI', () => {
  test('gives what fromBACI gives, from CSV, gzip and both', async () => {
    const texts = [2015, 2016].map((one) => ({ name: name(one), text: year(one) }));
    const path = await folderOf({
      [name(2015)]: texts[0]?.text ?? '',
      [`${name(2016)}.gz`]: gzipSync(texts[1]?.text ?? ''),
    });
    const out = join(path, 'out', 'pairs.parquet');
    const told: ReduceProgress[] = [];
    const reduced = await reduceBACI(path, { out, onProgress: (one) => told.push(one) });
    const expected = fromBACI(texts);
    expect(reduced).toEqual({ out, files: 2, reused: 0, read: 12_000, rows: expected.numRows() });
    expect(sorted(await readReference(out))).toEqual(sorted(expected));
    expect(told.filter(({ percent }) => percent === 100).map(({ at, of }) => [at, of])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(await readdir(join(path, 'out'))).toEqual(['pairs.parquet']);
  });

  test('products, all or by their beginnings; from Parquet again', async () => {
    const text = year(2016, 5_100);
    const path = await folderOf({ [name(2016)]: text });
    const all = join(path, 'all.parquet');
    await reduceBACI(join(path, name(2016)), { out: all, products: 'all' });
    expect(sorted(await readReference(all)).length).toBeGreaterThan(5_000);
    const some = join(path, 'some.parquet');
    await reduceBACI(join(path, name(2016)), { out: some, products: ['01', '27'] });
    expect(new Set(sorted(await readReference(some)))).toEqual(
      new Set(sorted(summed(fromBACI({ name: name(2016), text }, { products: ['01', '27'] })))),
    );
    const parquet = join(path, name(2016).replace('.csv', '.parquet'));
    const { DuckDBInstance } = await load('test');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      `COPY (SELECT t, i, j, CAST(k AS INTEGER) AS k, v FROM read_csv('${join(path, name(2016))}')) TO '${parquet}' (FORMAT parquet)`,
    );
    connection.closeSync();
    const [a, b] = [join(path, 'a.parquet'), join(path, 'b.parquet')];
    await reduceBACI(parquet, { out: a });
    await reduceBACI(join(path, name(2016)), { out: b });
    expect(sorted(await readReference(a))).toEqual(sorted(await readReference(b)));
  });

  test('goes on where it was broken off, and leaves nothing whole before the end', async () => {
    const path = await folderOf({ [name(2015)]: year(2015), [name(2016)]: `${year(2016)}2016,4,8,01` });
    const out = join(path, 'pairs.parquet');
    await expect(reduceBACI(path, { out })).rejects.toThrow(
      `reduceBACI: ${name(2016)}:6002: 4 cells under a header of 6 (is the file cut short?)`,
    );
    expect(await readdir(path)).toEqual([name(2015), name(2016), 'pairs.parquet.parts']);
    await writeFile(join(path, name(2016)), year(2016));
    expect(await reduceBACI(path, { out })).toMatchObject({ files: 2, reused: 1, read: 12_000 });
    expect(sorted(await readReference(out))).toEqual(
      sorted(fromBACI([2015, 2016].map((one) => ({ name: name(one), text: year(one) })))),
    );
  });

  test('a part is not used again for other products or a changed file', async () => {
    const path = await folderOf({ [name(2015)]: year(2015), [name(2016)]: 'x' });
    const out = join(path, 'pairs.parquet');
    await expect(reduceBACI(path, { out })).rejects.toThrow(`reduceBACI: ${name(2016)}:1: no column "t" (columns: x)`);
    await writeFile(join(path, name(2016)), year(2016));
    await writeFile(join(path, name(2015)), year(2015, 6_100));
    expect(await reduceBACI(path, { out })).toMatchObject({ reused: 0, read: 12_100 });
  });

  test('the country file that lies beside', async () => {
    const header = 't,i,j,k,v,q\n';
    const path = await folderOf({
      [name(2016)]: `${header}2016,999,8,010110,1,1\n2016,58,8,010110,0.5,1\n2016,56,8,010110,0.25,1\n`,
      'country_codes_V202301.csv':
        'country_code,country_name,country_iso2,country_iso3\n999,Newland,NW,NWL\n8,Albania,AL,ALB\n',
    });
    const out = join(path, 'pairs.parquet');
    await reduceBACI(path, { out });
    expect((await readReference(out)).objects()).toMatchObject([
      { exporter: 'BEL', value: 750 },
      { exporter: 'NWL', value: 1000 },
    ]);
  });

  test.each([
    ['2016,999,8,010110,1,1\n', ':3: unknown country code: "999"'],
    ['2016,4,999,010110,1,1\n', ':3: unknown country code: "999"'],
    ['2015,4,8,010110,1,1\n', ':3: the year 2015 in a file of 2016'],
    ['2016,4,8,010110,NA,1\n', ':3: no value: "NA"'],
    ['MMXVI,4,8,010110,1,1\n', ':3: no year: "MMXVI"'],
    ['2016,4,8,010110,1,"  1', ':3: a quote is opened and never closed (is the file cut short?)'],
    ['2016,4,8,010110,1,1,1\n', ':3: 7 cells under a header of 6'],
    ['2016,4,8,010110,-1,1\n', ': a value below zero: -1'],
  ])('says where a file is wrong: %j', async (row, message) => {
    const path = await folderOf({ [name(2016)]: `t,i,j,k,v,q\n2016,4,8,010110,1,1\n${row}` });
    await expect(reduceBACI(path, { out: join(path, 'pairs.parquet') })).rejects.toThrow(
      new Error(`reduceBACI: ${name(2016)}${message}`),
    );
  });

  test('a gzip file cut between rows, which DuckDB would take for whole', async () => {
    const bytes = gzipSync(year(2016));
    const path = await folderOf({ [`${name(2016)}.gz`]: bytes.subarray(0, bytes.length - 6) });
    await expect(reduceBACI(path, { out: join(path, 'pairs.parquet') })).rejects.toThrow(
      `reduceBACI: ${name(2016)}.gz: damaged or cut short: unexpected end of file`,
    );
  });

  test('refuses two releases, an empty folder, no file', async () => {
    const path = await folderOf({ [name(2015)]: '', 'BACI_HS92_Y2016_V202401.csv': '' });
    await expect(reduceBACI(path, { out: join(path, 'x') })).rejects.toThrow('reduceBACI: files of different releases');
    const empty = join(path, 'empty');
    await mkdir(empty);
    await expect(reduceBACI(empty, { out: join(path, 'x') })).rejects.toThrow('no reference data in this folder');
    await expect(reduceBACI(join(path, 'none'), { out: join(path, 'x') })).rejects.toThrow('none: no such file');
  });

  test('says how to get DuckDB where it is not installed', async () => {
    await expect(load('reduceBACI', () => Promise.reject(new Error('Cannot find package')))).rejects.toThrow(
      new Error('reduceBACI: DuckDB is needed for this and not installed: npm install @duckdb/node-api'),
    );
  });

  test('the made-up year is the same every time', () => {
    expect(year(2016, 5_100)).toBe(year(2016, 5_100));
    expect(year(2016, 5_100).split('\r\n')).toHaveLength(5_102);
  });

  /** BACI's rows of a code are one a pair and product, a made-up file's may be two. */
  function summed(table: ColumnTable): ColumnTable {
    return table
      .groupby('year', 'exporter', 'importer', 'product', 'source', 'flow')
      .rollup({ value: 'd => op.sum(d.value)' })
      .select('year', 'exporter', 'importer', 'product', 'value', 'source', 'flow');
  }
});
