import { homedir } from 'node:os';
import { join } from 'node:path';
import type { ColumnTable } from 'arquero';
import { type Command, type Given, optional } from '../command.ts';
import { comtradeRequests, fetchComtrade } from '../fetch/fetch-comtrade.ts';
import { fetchOEC, type OECQuery, oecRequests } from '../fetch/fetch-oec.ts';
import { type FetchOptions, type FetchProgress, shown } from '../fetch/request.ts';
import { writeWhole } from '../files.ts';
import { type ProgressBar, progressBar } from '../progress.ts';

const services = ['comtrade', 'oec'] as const;

/** `mizan fetch`: reference data from the services that publish it. */
export const command: Command = {
  help: `usage: mizan fetch comtrade --reporter CODES --partner CODES --years YEARS [options]
       mizan fetch oec --exporter CODES --importer CODES --years YEARS [options]

Fetches trade into a table year,exporter,importer,value,… (CSV) for mizan check --against. Countries are ISO alpha-3 codes,
several with commas, or all; WLD is the world. Years are 2016, 2015,2016 or 2000-2020.

  --flow FLOWS        comtrade: exports,imports (the default), re-exports, re-imports
  --products CODES    comtrade: HS or EBOPS codes, the total where not given; oec: 2, 4 or 6 digits
  --services          services instead of goods
  --key KEY           your key; otherwise the environment's COMTRADE_API_KEY or OEC_API_KEY. Comtrade without one gives a
                      preview of 500 rows
  --out FILE          write there instead of to standard output
  --cache FOLDER      where answers are kept; ~/.cache/mizan where not given
  --refresh           ask again for what is kept
  --no-cache          keep nothing
  --retries N         tries after the first where the service is busy: 5
  --base URL          another address of the service
  --dry-run           print the requests, without the key, and send none

UN Comtrade's terms forbid passing its data on.
`,
  options: {
    reporter: { type: 'string' },
    partner: { type: 'string' },
    exporter: { type: 'string' },
    importer: { type: 'string' },
    years: { type: 'string' },
    flow: { type: 'string' },
    products: { type: 'string' },
    services: { type: 'boolean' },
    key: { type: 'string' },
    out: { type: 'string' },
    cache: { type: 'string' },
    refresh: { type: 'boolean' },
    'no-cache': { type: 'boolean' },
    retries: { type: 'string' },
    base: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  async run(given) {
    const [name, ...rest] = given.files;
    const service = services.find((one) => one === name);
    if (service === undefined)
      throw new Error(`fetch: unknown service: "${name ?? ''}" (services: ${services.join(', ')})`);
    if (rest.length > 0) throw new Error(`fetch: unknown argument: "${rest[0]}"`);
    const bar = progressBar(process.stderr);
    const options = optionsOf(service, given, bar);
    const query = service === 'oec' ? oecQuery(given) : comtradeQuery(given);
    try {
      if (given.values['dry-run'] === true) {
        const requests = 'exporters' in query ? await oecRequests(query, options) : comtradeRequests(query, options);
        const lines = requests.map((one) => shown(one, variables[service], options.key !== undefined));
        const unknown = requests.some(({ url }) => url.includes('%3F%3F'));
        process.stdout.write(
          `${lines.join('\n')}\n${unknown ? 'The first tells the ids that stand as ?? in the second.\n' : ''}`,
        );
        return 0;
      }
      const table = 'exporters' in query ? await fetchOEC(query, options) : await fetchComtrade(query, options);
      bar.done();
      await write(table, optional(given, 'out'));
      return 0;
    } finally {
      bar.done();
    }
  },
};

const variables = { comtrade: 'COMTRADE_API_KEY', oec: 'OEC_API_KEY' } as const;

function optionsOf(service: keyof typeof variables, given: Given, bar: ProgressBar): FetchOptions {
  const key = optional(given, 'key') ?? process.env[variables[service]];
  const base = optional(given, 'base');
  const retries = optional(given, 'retries');
  if (retries !== undefined && !/^\d+$/.test(retries)) throw new Error(`--retries: no number: "${retries}"`);
  const folder = optional(given, 'cache') ?? join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'mizan');
  return {
    cache: given.values['no-cache'] === true ? false : join(folder, service),
    ...(key === undefined || key === '' ? {} : { key }),
    ...(base === undefined ? {} : { base }),
    ...(retries === undefined ? {} : { retries: Number(retries) }),
    ...(given.values.refresh === true ? { maxAge: 0 } : {}),
    onProgress: (progress) => told(progress, bar),
  };
}

function told({ done, of, what, why, seconds }: FetchProgress, bar: ProgressBar): void {
  if (what === 'waiting') bar.say(`mizan: the service is busy, ${why}; again in ${Math.ceil(seconds ?? 0)} s`);
  bar.show(done / of, `${done} of ${of} answers${what === 'cached' ? ' (kept from before)' : ''}`);
}

function comtradeQuery(given: Given): Parameters<typeof fetchComtrade>[0] {
  const products = optional(given, 'products')?.split(',');
  const flows = optional(given, 'flow')?.split(',');
  const known = ['exports', 'imports', 're-exports', 're-imports'] as const;
  const wrong = flows?.find((flow) => !known.some((one) => one === flow));
  if (wrong !== undefined) throw new Error(`--flow: unknown: "${wrong}" (one or more of ${known.join(', ')})`);
  return {
    reporters: countriesOf(given, 'reporter'),
    partners: countriesOf(given, 'partner'),
    years: yearsOf(given),
    ...(flows === undefined ? {} : { flows: known.filter((one) => flows.includes(one)) }),
    ...(products === undefined ? {} : { products }),
    ...(given.values.services === true ? { kind: 'services' as const } : {}),
  };
}

function oecQuery(given: Given): OECQuery {
  const side = (option: string) => {
    const countries = countriesOf(given, option);
    return countries !== 'all' && countries.length === 1 && countries[0] === 'WLD' ? 'WLD' : countries;
  };
  const digits = optional(given, 'products');
  if (digits !== undefined && !/^[246]$/.test(digits))
    throw new Error(`--products: 2, 4 or 6 digits for oec: "${digits}"`);
  return {
    exporters: side('exporter'),
    importers: side('importer'),
    years: yearsOf(given),
    ...(digits === undefined ? {} : { products: Number(digits) as 2 | 4 | 6 }),
    ...(given.values.services === true ? { kind: 'services' as const } : {}),
  };
}

function countriesOf(given: Given, option: string): readonly string[] | 'all' {
  const value = optional(given, option);
  if (value === undefined) throw new Error(`fetch: no --${option} (ISO alpha-3 codes, all, or WLD)`);
  return value === 'all' ? 'all' : value.split(',').map((code) => code.trim().toUpperCase());
}

/** `2016`, `2015,2016`, `2000-2020`. */
function yearsOf(given: Given): readonly number[] {
  const value = optional(given, 'years');
  if (value === undefined) throw new Error('fetch: no --years (2016, 2015,2016 or 2000-2020)');
  return value.split(',').flatMap((part) => {
    const [, from = '', to = from] = /^\s*(\d{4})(?:\s*[-–]\s*(\d{4}))?\s*$/.exec(part) ?? [];
    if (from === '' || Number(to) < Number(from)) throw new Error(`--years: not years: "${part}"`);
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at);
  });
}

async function write(table: ColumnTable, out: string | undefined): Promise<void> {
  const text = table.toCSV();
  if (out === undefined) process.stdout.write(text);
  else {
    await writeWhole(out, text);
    process.stderr.write(`${out}: ${table.numRows()} rows\n`);
  }
}
