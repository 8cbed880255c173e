/**
 * How fast reference data is reduced, read and measured, and in how much memory, beside DuckDB's own query.
 *
 *   npx tsx tests/bench/reference.ts [--years 2] [--rows 9000000] [--folder FOLDER]
 *
 * Makes up BACI years of real size in a folder of its own, and takes it away again. Each step runs in a process
 * of its own; memory is the most that the process held at once, whatever Node itself takes (some 50 MB) included.
 */
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { writeSyntheticBACI } from '../helpers/synthetic-baci.ts';

const here = fileURLToPath(import.meta.url);
const { values, positionals } = parseArgs({
  options: {
    years: { type: 'string', default: '2' },
    rows: { type: 'string', default: '9000000' },
    folder: { type: 'string', default: tmpdir() },
  },
  allowPositionals: true,
});

if (positionals.length > 0) await step(positionals[0] as string, positionals.slice(1));
else await bench(Number(values.years), Number(values.rows), values.folder);

interface Measured {
  readonly seconds: number;
  /** Seconds of all processor cores together: what a busy machine does not change. */
  readonly cpu: number;
  readonly megabytes: number;
  readonly told: string;
}

async function bench(years: number, rows: number, parent: string): Promise<void> {
  const folder = await mkdtemp(join(parent, 'mizan-bench-'));
  try {
    const files = Array.from({ length: years }, (_, at) => join(folder, `BACI_HS92_Y${2015 + at}_V202301.csv`));
    for (const [at, file] of files.entries()) await writeSyntheticBACI(file, 2015 + at, rows);
    const [first = ''] = files;
    const size = (await stat(first)).size;
    console.log(`${years} made-up years of ${rows} rows, ${Math.round(size / 1e6)} MB each\n`);
    const line = (name: string, { seconds, cpu, megabytes, told }: Measured, all: number) =>
      console.log(
        `${name.padEnd(52)} ${seconds.toFixed(1).padStart(6)} s ${cpu.toFixed(1).padStart(6)} s of cores ${`${(all / seconds / 1e6).toFixed(2)}M`.padStart(8)} rows/s ${String(Math.round(megabytes)).padStart(6)} MB  ${told}`,
      );
    const out = join(folder, 'pairs.parquet');
    const all = years * rows;
    line('mizan: folder of CSV to pair totals', await run('reduce', 'total', out, ...files), all);
    line(
      'DuckDB: the same query, its own reader',
      await run('duckdb', 'csv', join(folder, 'own.parquet'), ...files),
      all,
    );
    line(
      'mizan: folder of CSV to all products',
      await run('reduce', 'all', join(folder, 'all.parquet'), ...files),
      all,
    );
    line('mizan: folder of CSV to chapter 27', await run('reduce', '27', join(folder, 'some.parquet'), ...files), all);
    await rm(join(folder, 'all.parquet'));
    await pipeline(createReadStream(first), createGzip({ level: 1 }), createWriteStream(`${first}.gz`));
    line('mizan: one gzipped year', await run('reduce', 'total', join(folder, 'gz.parquet'), `${first}.gz`), rows);
    line('DuckDB: one gzipped year', await run('duckdb', 'csv', join(folder, 'own-gz.parquet'), `${first}.gz`), rows);
    await rm(`${first}.gz`);
    await run('to-parquet', first);
    const parquet = first.replace('.csv', '.parquet');
    line('mizan: one year of Parquet', await run('reduce', 'total', join(folder, 'pq.parquet'), parquet), rows);
    line('DuckDB: one year of Parquet', await run('duckdb', 'parquet', join(folder, 'own-pq.parquet'), parquet), rows);
    await rm(parquet);
    line('mizan without DuckDB: one year, fromBACI', await run('plain', first), rows);
    console.log();
    const pairs = await run('read', out);
    console.log(`reading the ${years} reduced years: ${pairs.told}`);
    console.log(`\n${(await run('measures')).told}`);
    console.log(`\nleft in the folder before it goes: ${(await readdir(folder)).length} files`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a step in a process of its own. */
function run(...args: readonly string[]): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, '--max-old-space-size=8000', here, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`${args[0]}: exit ${code}`)),
    );
  });
}

async function step(name: string, args: readonly string[]): Promise<void> {
  const steps: Readonly<Record<string, () => Promise<() => Promise<string>>>> = {
    reduce: () => reduceStep(args),
    duckdb: () => duckdbStep(args),
    'to-parquet': () => parquetStep(args),
    plain: () => plainStep(args),
    read: () => readStep(args),
    measures: () => measuresStep(),
  };
  const work = await (steps[name] as () => Promise<() => Promise<string>>)();
  const start = performance.now();
  const before = process.cpuUsage();
  const told = await work();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(
    JSON.stringify({ seconds, cpu: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1000, told }),
  );
}

async function reduceStep([products = '', out = '', ...files]: readonly string[]): Promise<() => Promise<string>> {
  const { reduceBACI } = await import('../../src/node/reference/reduce-baci.ts');
  return async () => {
    const wanted = products === 'total' || products === 'all' ? products : [products];
    const { rows, read } = await reduceBACI(files, { out, products: wanted });
    return `${rows} rows of ${read}`;
  };
}

async function duckdbStep([kind = '', out = '', ...files]: readonly string[]): Promise<() => Promise<string>> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  return async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const list = files.map((file) => `'${file}'`).join(', ');
    const result = await connection.run(
      `COPY (SELECT t, i, j, sum(v) AS v FROM read_${kind}([${list}]) GROUP BY t, i, j) TO '${out}' (FORMAT parquet)`,
    );
    return `${result.rowsChanged} rows`;
  };
}

async function parquetStep([file = '']: readonly string[]): Promise<() => Promise<string>> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  return async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      `COPY (SELECT * FROM read_csv('${file}')) TO '${file.replace('.csv', '.parquet')}' (FORMAT parquet)`,
    );
    return '';
  };
}

async function plainStep([file = '']: readonly string[]): Promise<() => Promise<string>> {
  const { readReference } = await import('../../src/node/reference/read-reference.ts');
  return async () => `${(await readReference(file)).numRows()} rows`;
}

async function readStep([file = '']: readonly string[]): Promise<() => Promise<string>> {
  const { readReference } = await import('../../src/node/reference/read-reference.ts');
  return async () => {
    const start = performance.now();
    const table = await readReference(file);
    return `${table.numRows()} rows in ${Math.round(performance.now() - start)} ms`;
  };
}

/** A million flows of 30 years between 184 countries, and a million of products; each measure over one of them. */
async function measuresStep(): Promise<() => Promise<string>> {
  const reference = await import('../../src/reference/index.ts');
  const { countryCodes } = await import('../../src/geo/codes.ts');
  const codes = countryCodes.slice(0, 184).map(({ alpha3 }) => alpha3);
  const value = (a: number, b: number, c: number) => 1 + ((a * 7919 + b * 104_729 + c * 1_299_709) % 1_000_003);
  const flows = reference.referenceTable(
    (function* () {
      for (let year = 1991; year <= 2020; year++)
        for (const [a, exporter] of codes.entries())
          for (const [b, importer] of codes.entries())
            if (a !== b)
              yield { year, exporter, importer, value: value(year, a, b), kind: 'goods' as const, source: 'made up' };
    })(),
  );
  const products = reference.referenceTable(
    (function* () {
      for (const [a, exporter] of codes.entries())
        for (let product = 0; product < 5435; product++)
          yield {
            year: 2020,
            exporter,
            importer: 'WLD',
            product: String(100_000 + product),
            value: value(2020, a, product),
          };
    })(),
  );
  const all: readonly (readonly [string, () => { numRows(): number }])[] = [
    ['balance', () => reference.balance(flows)],
    ['coverRatio, by country', () => reference.coverRatio(flows, { by: 'country' })],
    ['indexNumbers', () => reference.indexNumbers(flows, { base: 2010 })],
    ['cagr', () => reference.cagr(flows, { from: 2010, to: 2020 })],
    ['contributionToGrowth', () => reference.contributionToGrowth(flows, { from: 2010, to: 2020 })],
    ['shares', () => reference.shares(flows)],
    ['hhi', () => reference.hhi(flows)],
    ['grubelLloyd', () => reference.grubelLloyd(flows)],
    ['tradeIntensity', () => reference.tradeIntensity(flows)],
    ['ranks', () => reference.ranks(flows)],
    ['rca', () => reference.rca(products)],
  ];
  return async () => {
    const lines = all.map(([name, measure]) => {
      const start = performance.now();
      const before = process.cpuUsage();
      const rows = measure().numRows();
      const seconds = (performance.now() - start) / 1000;
      const { user, system } = process.cpuUsage(before);
      return `${name.padEnd(52)} ${seconds.toFixed(1).padStart(6)} s ${((user + system) / 1e6).toFixed(1).padStart(6)} s of cores  ${rows} rows`;
    });
    return [`measures over ${flows.numRows()} flows (rca: ${products.numRows()} cells)`, ...lines].join('\n');
  };
}
