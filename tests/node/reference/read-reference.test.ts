import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { load } from '../../../src/node/reference/duckdb.ts';
import { readReference } from '../../../src/node/reference/read-reference.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mizan-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const name = (year: number) => `BACI_HS92_Y${year}_V202301.csv`;
/** A folder of its own with these files. */
const folderOf = async (files: Readonly<Record<string, string | Buffer>>) => {
  const path = await mkdtemp(join(folder, 'in-'));
  for (const [file, content] of Object.entries(files)) await writeFile(join(path, file), content);
  return path;
};

describe('readReference', () => {
  test('files, gzip, folders, Latin names, Arrow; BACI with its country file', async () => {
    const pair = 'year,exporter,importer,value\n2016,PRK,RUS,10586746\n';
    const comtrade =
      'TypeCode,Period,ReporterCode,ReporterISO,ReporterDesc,FlowCode,PartnerCode,CmdCode,PrimaryValue\nC,2016,792,TUR,T\u00fcrkiye,X,408,TOTAL,5\n';
    const path = await folderOf({
      [name(2016)]: 't,i,j,k,v,q\n2016,4,8,010110,1,1\n',
      'country_codes_V202301.csv': 'country_code,country_name,country_iso2,country_iso3\n4,A,AF,AFG\n',
      'pair.csv.gz': gzipSync(pair),
      'comtrade.csv': Buffer.from(comtrade, 'latin1'),
      'notes.md': 'not data',
    });
    const table = await readReference(path);
    expect(table.objects().map((row) => Object.values(row).join(' '))).toEqual([
      '2016 AFG ALB 1000 goods  BACI HS92 V202301 reconciled',
      '2016 TUR PRK 5 goods  UN Comtrade exports',
      '2016 PRK RUS 10586746   pair.csv.gz ',
    ]);
    const arrow = (await import('arquero')).toArrowIPC(table.select('year', 'exporter', 'importer', 'value'));
    await writeFile(join(path, 'pair.arrow'), arrow);
    expect((await readReference(join(path, 'pair.arrow'))).numRows()).toBe(3);
  });

  test('a mapping, and a Parquet of other columns', async () => {
    const path = await folderOf({ 'own.csv': 'jahr,von,nach,mio\n2016,AUT,BEL,3\n' });
    const mapping = { year: 'jahr', exporter: 'von', importer: 'nach', value: 'mio' };
    const table = await readReference(join(path, 'own.csv'), { mapping, unit: 1_000_000 });
    expect(table.get('value')).toBe(3_000_000);
    const { DuckDBInstance } = await load('test');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      `COPY (SELECT * FROM read_csv('${join(path, 'own.csv')}')) TO '${join(path, 'own.parquet')}' (FORMAT parquet)`,
    );
    connection.closeSync();
    expect((await readReference(join(path, 'own.parquet'), { mapping, unit: 1_000_000 })).get('value')).toBe(3_000_000);
    await expect(readReference(join(path, 'own.parquet'))).rejects.toThrow(
      'fromTable: own.parquet:1: no columns year, exporter, importer, value; give a mapping (columns: jahr, von, nach, mio)',
    );
  });

  test('says what is wrong', async () => {
    const path = await folderOf({
      'a.csv.gz': gzipSync('year,exporter,importer,value\n').subarray(0, 20),
      'b.parquet': 'x',
      'c.arrow': 'x',
      'country_codes.csv': 'country_code,country_name,country_iso2,country_iso3\n4,A,AF,AFG\n',
    });
    const reading = (file: string) => readReference(join(path, file));
    await expect(reading('a.csv.gz')).rejects.toThrow(
      'readReference: a.csv.gz: cannot be read: unexpected end of file',
    );
    await expect(reading('b.parquet')).rejects.toThrow('readParquet: b.parquet: cannot be read: ');
    await expect(reading('c.arrow')).rejects.toThrow('readReference: c.arrow: no Arrow data: ');
    await expect(reading('country_codes.csv')).rejects.toThrow("a country file without BACI's data");
    await expect(reading('none.csv')).rejects.toThrow('none.csv: no such file');
  });
});
