import { basename } from 'node:path';
import { type Command, optional } from '../command.ts';
import { progressBar } from '../progress.ts';

/** `mizan reduce`: BACI's years as one small file. */
export const command: Command = {
  help: `usage: mizan reduce --out FILE.parquet [options] FOLDER | FILE …

Reduces BACI's years (BACI_HS92_Y2016_V202301.csv, .csv.gz or .parquet) to pair totals, or to products, in one Parquet file
that mizan check --against reads at once. Needs DuckDB: npm install @duckdb/node-api. A run that was broken off goes on
where it stopped.

  --out FILE          the Parquet file to write
  --products CODES    total (the default), all, or the beginnings of HS codes: 27,2709
  --countries FILE    BACI's country file; the one in the folder where there is one
  --memory SIZE       how much memory DuckDB may take: 1GB (the default), 512MB, …
  --threads N         how many threads it may use
`,
  options: {
    out: { type: 'string' },
    products: { type: 'string' },
    countries: { type: 'string' },
    memory: { type: 'string' },
    threads: { type: 'string' },
  },
  async run(given) {
    const out = optional(given, 'out');
    if (out === undefined) throw new Error('reduce: no --out (the Parquet file to write)');
    if (given.files.length === 0) throw new Error('reduce: no folder or file given');
    const { reduceBACI } = await import('../reference/reduce-baci.ts');
    const bar = progressBar(process.stderr);
    const [countries, memory, threads] = ['countries', 'memory', 'threads'].map((name) => optional(given, name));
    try {
      const reduced = await reduceBACI(given.files, {
        out,
        products: productsOf(optional(given, 'products')),
        ...(countries === undefined ? {} : { countries }),
        ...(memory === undefined ? {} : { memory: memoryOf(memory) }),
        ...(threads === undefined ? {} : { threads: threadsOf(threads) }),
        onProgress: ({ file, at, of, percent }) =>
          bar.show((at - 1 + percent / 100) / of, `${basename(file)} (${at} of ${of})`),
      });
      bar.done();
      const again = reduced.reused === 0 ? '' : `, ${reduced.reused} of them done before`;
      process.stdout.write(
        `${reduced.out}: ${reduced.rows} rows from ${reduced.read} rows of ${reduced.files} files${again}\n`,
      );
      return 0;
    } finally {
      bar.done();
    }
  },
};

function productsOf(words: string | undefined): 'total' | 'all' | readonly string[] {
  if (words === undefined || words === 'total' || words === 'all') return words ?? 'total';
  const codes = words.split(',').map((code) => code.trim());
  const wrong = codes.find((code) => !/^\d{2,6}$/.test(code));
  if (wrong !== undefined) throw new Error(`--products: not total, all or HS codes: "${wrong}"`);
  return codes;
}

function memoryOf(size: string): string {
  if (!/^\d+(\.\d+)?\s?[KMGT]i?B$/i.test(size)) throw new Error(`--memory: no size, as 512MB is: "${size}"`);
  return size;
}

function threadsOf(count: string): number {
  if (!/^[1-9]\d*$/.test(count)) throw new Error(`--threads: no number of threads: "${count}"`);
  return Number(count);
}
