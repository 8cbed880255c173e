import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromArrow, fromCSV, fromJSON } from 'arquero';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/checks/check.ts';
import { type DataPackage, dataPackage } from '../../src/node/data-package.ts';
import { writeTables } from '../../src/node/write-tables.ts';
import { tables } from '../../src/tables/columns.ts';
import { article002 } from '../helpers/article-002.ts';
import { faults } from '../helpers/data-package.ts';

const reading = article002();
const document = { name: '002.en.txt', reading, verdicts: check(reading) };
const about = { name: 'test', title: 'A test', description: 'Of a package.', sources: [{ title: 'a text' }] };

let folder: string;
const write = (described: DataPackage) => writeFile(join(folder, 'datapackage.json'), JSON.stringify(described));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mizan-package-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the tables of a reading as a data package', () => {
  test('keep to their schemas', async () => {
    await write(dataPackage(about, await writeTables(document, folder)));
    expect(await faults(folder)).toEqual([]);
  });

  test('have the same rows as CSV, JSON and Arrow', async () => {
    const bytes = (name: string) => readFile(join(folder, 'tables', name));
    for (const name of Object.keys(tables)) {
      const arrow = fromArrow(await bytes(`${name}.arrow`)).objects();
      expect(fromJSON((await bytes(`${name}.json`)).toString()).objects()).toEqual(arrow);
      const texts = arrow.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === null ? '' : String(value)])),
      );
      const csv = fromCSV((await bytes(`${name}.csv`)).toString(), { autoType: false }).objects() as object[];
      expect(csv.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v ?? ''])))).toEqual(texts);
    }
  });

  test('are found out where they are not what the package says', async () => {
    const files = await writeTables(document, folder);
    const described = dataPackage(about, files);
    await write({ ...described, resources: [{ ...described.resources[0]!, path: '/tables/figures.csv' }] });
    expect(await faults(folder)).toEqual([expect.stringContaining('/resources/0/path')]);
    const figures = files.find(({ path }) => path === 'tables/figures.csv')!;
    const spoilt = Buffer.from(figures.bytes.toString().replace('exports', 'exprots').replace('10600000', 'ten'));
    await writeFile(join(folder, figures.path), spoilt);
    await write(dataPackage(about, [{ ...figures, bytes: spoilt }]));
    expect(await faults(folder)).toEqual(['tables/figures.csv:1:measure', 'tables/figures.csv:1:value']);
    await write(dataPackage(about, [figures]));
    expect(await faults(folder)).toContain('tables/figures.csv: another hash');
  });
});

test('the package that is kept in data/ is what it says it is', async () => {
  expect(await faults(fileURLToPath(new URL('../../data/', import.meta.url)))).toEqual([]);
});
