import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Command, givenTo } from '../../../src/node/command.ts';
import { command as check } from '../../../src/node/commands/check.ts';
import { command as fetchCommand } from '../../../src/node/commands/fetch.ts';
import { command as reduce } from '../../../src/node/commands/reduce.ts';
import { json, type LocalService, localService } from '../../helpers/local-service.ts';
import { syntheticBACI } from '../../helpers/synthetic-baci.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mizan-against-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

const seed = (name: string) => fileURLToPath(new URL(`../../../seeds/${name}`, import.meta.url));
const record = seed('prk-rus-2000-2020.csv');

/** Runs a command as the command line does, with what it writes caught. */
async function run(name: string, command: Command, ...argv: string[]) {
  let out = '';
  let err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
    out += text;
    for (const one of rest) if (typeof one === 'function') (one as () => void)();
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text;
    return true;
  });
  const { help: _, ...given } = givenTo(name, command, argv);
  try {
    return { code: await command.run(given), out, err };
  } finally {
    vi.restoreAllMocks();
  }
}

describe('mizan check --against', () => {
  test('article 002 against its pair, on one screen', async () => {
    const { code, out } = await run('check', check, seed('002.en.txt'), '--against', record);
    expect(code).toBe(1);
    expect(out).toContain('Against the record: CEPII BACI, 2000–2020');
    const line = (id: string) => out.split('\n').find((one) => one.startsWith(`${id} `)) ?? '';
    expect(line('f1')).toMatch(/\$10\.6 million .*No data +2016/);
    expect(line('f2')).toMatch(/\$28\.7 million +\$10\.59 million +2\.71 times +✗ Differs/);
    expect(line('f3')).toMatch(/\$78\.3 million .*No data +2015/);
    expect(line('f4')).toMatch(/\$35\.8 million +\$68\.27 million +0\.52 times +✗ Differs/);
    expect(line('f12')).toMatch(/\$4\.23 million +\$47\.90 million +0\.088 times +✗ Differs/);
    expect(out).toContain('f5 f6 f7 f8: the record holds no services');
  });

  test('in Arabic, without a character that a terminal would not show', async () => {
    const { out } = await run('check', check, seed('002.ar.txt'), '--against', record, '--locale', 'ar');
    expect(out).toContain('مقارنة بالسجل');
    expect(out).toContain('مخالف');
    expect(out).toContain('f9 f11 c3 c5: لا يشمل السجل 2022');
    expect(out).not.toContain('the record');
    expect(out).not.toContain('\uFFFD');
  });

  test('as JSON and CSV', async () => {
    const one = await run('check', check, seed('002.en.txt'), '--against', record, '--format', 'json');
    const [document] = JSON.parse(one.out).documents;
    expect(document.record).toMatchObject({
      sources: ['CEPII BACI'],
      from: '2000',
      to: '2020',
      tolerance: 0,
      mirrorGap: 0.1,
    });
    expect(document.record.rows.find(({ id }: { id: string }) => id === 'f2')).toMatchObject({
      verdict: 'differs',
      record: 10586746,
    });
    const csv = await run(
      'check',
      check,
      seed('002.en.txt'),
      '--against',
      record,
      '--format',
      'csv',
      '--table',
      'record',
    );
    expect(csv.out.split('\n')[0]).toMatch(/^file,id,subject,type,measure,/);
    expect(csv.out).toMatch(/,f2,figure,level,exports,.*differs/);
  });

  test('agreeing exits 0; a tolerance decides; several records', async () => {
    const text = join(folder, 'fine.txt');
    await writeFile(text, 'North Korea exported $10.6 million of goods to Russia in 2016.');
    expect(await run('check', check, text, '--against', record)).toMatchObject({ code: 0 });
    await writeFile(text, 'North Korea exported $10.9 million of goods to Russia in 2016.');
    expect(await run('check', check, text, '--against', record)).toMatchObject({ code: 1 });
    expect(await run('check', check, text, '--against', record, '--tolerance', '0.05')).toMatchObject({ code: 0 });
    const other = join(folder, 'other.csv');
    await writeFile(other, 'year,exporter,importer,value\n2016,PRK,RUS,10900000\n');
    const { out } = await run('check', check, text, '--against', record, '--against', other);
    expect(out).toContain('CEPII BACI, other.csv, 2000–2020');
    expect(out).toMatch(/other\.csv: *\n? .*\$10\.90/s);
  });

  test('misuse is one line', async () => {
    const failing = (...argv: string[]) => run('check', check, seed('002.en.txt'), ...argv);
    await expect(failing('--tolerance', '0.1')).rejects.toThrow('check: no record to hold the text against: --against');
    await expect(failing('--against', record, '--tolerance', '5')).rejects.toThrow('--tolerance: not a part of one');
    await expect(failing('--table', 'record', '--format', 'csv')).rejects.toThrow(
      '--table: record needs a record: --against',
    );
    await expect(failing('--against', join(folder, 'none.csv'))).rejects.toThrow('none.csv: no such file');
    const trade = join(folder, 'map.txt');
    await writeFile(trade, 'Importers\tExported value in 2016\nRussian Federation\t10587\n');
    await expect(failing('--against', trade)).rejects.toThrow('give the reporter');
    expect(await failing('--against', trade, '--against-reporter', 'PRK')).toMatchObject({ code: 1 });
  });
});

describe('mizan reduce', () => {
  test('a folder of years to one file that check reads', async () => {
    const years = join(folder, 'BACI_HS92_Y2016_V202301.csv');
    await writeFile(years, [...syntheticBACI(2016, 3000, 30)].join(''));
    const out = join(folder, 'pairs.parquet');
    const {
      code,
      out: told,
      err,
    } = await run('reduce', reduce, years, '--out', out, '--memory', '512MB', '--threads', '1');
    expect(code).toBe(0);
    expect(told).toBe(`${out}: 870 rows from 3000 rows of 1 files\n`);
    expect(err).toBe('');
    expect((await run('check', check, seed('002.en.txt'), '--against', out)).out).toContain(
      'Against the record: BACI HS92 V202301, 2016–2016',
    );
  });

  test('misuse is one line', async () => {
    await expect(run('reduce', reduce, 'a')).rejects.toThrow('reduce: no --out');
    await expect(run('reduce', reduce, '--out', 'x')).rejects.toThrow('reduce: no folder or file given');
    await expect(run('reduce', reduce, 'a', '--out', 'x', '--products', 'coal')).rejects.toThrow(
      '--products: not total, all or HS codes: "coal"',
    );
    await expect(run('reduce', reduce, 'a', '--out', 'x', '--memory', 'much')).rejects.toThrow('--memory: no size');
    await expect(run('reduce', reduce, 'a', '--out', 'x', '--threads', '0')).rejects.toThrow('--threads: no number');
  });
});

describe('mizan fetch', () => {
  let service: LocalService | undefined;
  afterEach(() => service?.close());
  const rows = (url: URL) => ({
    data: (url.searchParams.get('period') ?? '').split(',').map((period) => ({
      typeCode: 'C',
      period,
      reporterCode: 643,
      flowCode: 'X',
      partnerCode: 408,
      cmdCode: 'TOTAL',
      primaryValue: 68274308,
    })),
    error: '',
  });
  const asking = ['comtrade', '--reporter', 'RUS', '--partner', 'PRK', '--years', '2016'];

  test('writes a table that check reads, and keeps the answer', async () => {
    service = await localService((url, response) => json(response, rows(url)));
    const cache = join(folder, 'cache');
    const out = join(folder, 'fetched.csv');
    const argv = [...asking, '--base', service.base, '--cache', cache, '--key', 'secret'];
    expect(await run('fetch', fetchCommand, ...argv, '--out', out)).toMatchObject({
      code: 0,
      out: '',
      err: `${out}: 1 rows\n`,
    });
    expect(await readFile(out, 'utf8')).toBe(
      'year,exporter,importer,value,kind,product,source,flow\n2016,RUS,PRK,68274308,goods,,UN Comtrade,exports\n',
    );
    const again = await run('fetch', fetchCommand, ...argv);
    expect(again.out).toContain('2016,RUS,PRK,68274308');
    expect(service.asked).toHaveLength(1);
    expect(service.asked[0]?.headers['ocp-apim-subscription-key']).toBe('secret');
    expect((await run('check', check, seed('002.en.txt'), '--against', out)).out).toContain('UN Comtrade');
  });

  test('says when it waits', async () => {
    service = await localService((url, response, at) =>
      at === 0 ? json(response, { message: 'Busy' }, 429, { 'retry-after': '0' }) : json(response, rows(url)),
    );
    const { err } = await run(
      'fetch',
      fetchCommand,
      ...asking,
      '--base',
      service.base,
      '--no-cache',
      '--flow',
      'exports',
    );
    expect(err).toBe('mizan: the service is busy, status 429: Busy; again in 0 s\n');
  });

  test('--dry-run prints the requests, the key unnamed, and sends none', async () => {
    service = await localService((_, response) => json(response, {}));
    const dry = ['--dry-run', '--base', service.base, '--no-cache', '--key', 'secret'];
    const comtrade = await run('fetch', fetchCommand, ...asking.slice(0, -1), '2000-2016', ...dry);
    expect(comtrade.out.match(/^GET http:\/\/127\.0\.0\.1:\d+\/data\/v1\/get/gm)).toHaveLength(2);
    expect(comtrade.out).toContain('Ocp-Apim-Subscription-Key: $COMTRADE_API_KEY');
    const oec = await run(
      'fetch',
      fetchCommand,
      'oec',
      '--exporter',
      'PRK',
      '--importer',
      'WLD',
      '--years',
      '2016',
      ...dry,
    );
    expect(oec.out).toContain('token=$OEC_API_KEY');
    expect(oec.out).toContain('The first tells the ids');
    expect(comtrade.out + oec.out).not.toContain('secret');
    expect(service.asked).toHaveLength(0);
  });

  test('misuse is one line', async () => {
    const failing = (...argv: string[]) => run('fetch', fetchCommand, ...argv);
    await expect(failing('eurostat')).rejects.toThrow('fetch: unknown service: "eurostat" (services: comtrade, oec)');
    await expect(failing('oec', 'more')).rejects.toThrow('fetch: unknown argument: "more"');
    await expect(failing('oec', '--exporter', 'PRK')).rejects.toThrow('fetch: no --importer');
    await expect(failing('comtrade', '--reporter', 'RUS', '--partner', 'PRK')).rejects.toThrow('fetch: no --years');
    await expect(failing(...asking.slice(0, -1), '16')).rejects.toThrow('--years: not years: "16"');
    await expect(failing(...asking, '--flow', 'both')).rejects.toThrow('--flow: unknown: "both"');
    await expect(failing(...asking, '--retries', 'many')).rejects.toThrow('--retries: no number');
    await expect(
      failing('oec', '--exporter', 'PRK', '--importer', 'RUS', '--years', '2016', '--products', '27'),
    ).rejects.toThrow('--products: 2, 4 or 6 digits');
  });
});
