import type { ColumnTable } from 'arquero';
import { countryCode } from '../../geo/codes.ts';
import { fromComtrade } from '../../reference/from-comtrade.ts';
import { combine } from '../../reference/table.ts';
import { type FetchOptions, request, type ServiceRequest } from './request.ts';

/** What is asked of UN Comtrade. */
export interface ComtradeQuery {
  /** Whose accounts, alpha-3; `all` for every country. */
  readonly reporters: readonly string[] | 'all';
  /** With whom, alpha-3; `WLD` is the world as one, `all` every partner. */
  readonly partners: readonly string[] | 'all';
  readonly years: readonly number[];
  /** Both by default. */
  readonly flows?: readonly ('exports' | 'imports' | 're-exports' | 're-imports')[];
  /** HS or EBOPS codes; the total by default. */
  readonly products?: readonly string[];
  /** `goods` by default. */
  readonly kind?: 'goods' | 'services';
}

/** Where the service is. */
const publicBase = 'https://comtradeapi.un.org';

/** How many years one request may ask for; the preview answers for one alone. */
const yearsWithKey = 12;

const codesOfFlows = { exports: 'X', imports: 'M', 're-exports': 'RX', 're-imports': 'RM' } as const;

/** Countries whose numbers differ from ISO's in Comtrade, and those with two over the years. */
const numbers: Readonly<Record<string, readonly number[]>> = {
  BEL: [56, 58],
  CHE: [757],
  EUU: [97],
  FRA: [251],
  IND: [699],
  NOR: [579],
  SCG: [891],
  SDN: [729, 736],
  TWN: [490],
  USA: [842],
  WLD: [0],
};

/**
 * The requests that a query needs, twelve years each. Without a key they go to the preview, a year each and 500 rows at most.
 * Totals only: no breakdown by second partner, customs procedure or means of transport.
 *
 * @example comtradeRequests({ reporters: ['RUS'], partners: ['PRK'], years: [2016] }, {})[0]?.url // https://comtradeapi.un.org/public/v1/preview/C/A/HS?reporterCode=643&…
 */
export function comtradeRequests(
  query: ComtradeQuery,
  { key, base = publicBase }: Pick<FetchOptions, 'key' | 'base'>,
): readonly ServiceRequest[] {
  if (query.years.length === 0) throw new Error('fetchComtrade: no years are asked for');
  const services = query.kind === 'services';
  const path = `${key === undefined ? 'public/v1/preview' : 'data/v1/get'}/${services ? 'S' : 'C'}/A/${services ? 'EB' : 'HS'}`;
  const parameters = (years: readonly number[]): readonly (readonly [string, string | null])[] => [
    ['reporterCode', numbersOf(query.reporters)],
    ['period', years.join(',')],
    ['partnerCode', numbersOf(query.partners)],
    ['partner2Code', services ? null : '0'],
    ['cmdCode', (query.products ?? [services ? 'S' : 'TOTAL']).join(',')],
    ['flowCode', (query.flows ?? ['exports', 'imports']).map((flow) => codesOfFlows[flow]).join(',')],
    ['customsCode', services ? null : 'C00'],
    ['motCode', services ? null : '0'],
    ['maxRecords', key === undefined ? '500' : '250000'],
    ['format', 'JSON'],
    ['includeDesc', 'false'],
  ];
  const years = [...new Set(query.years)].sort((a, b) => a - b);
  const yearsAtOnce = key === undefined ? 1 : yearsWithKey;
  return Array.from({ length: Math.ceil(years.length / yearsAtOnce) }, (_, at) => {
    const asked = parameters(years.slice(at * yearsAtOnce, (at + 1) * yearsAtOnce));
    const text = asked.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`])).join('&');
    return { url: `${base.replace(/\/$/, '')}/${path}?${text}`, keyHeader: 'Ocp-Apim-Subscription-Key' };
  });
}

function numbersOf(countries: readonly string[] | 'all'): string | null {
  if (countries === 'all') return null;
  return countries
    .flatMap((code) => {
      const own = numbers[code] ?? [countryCode(code)?.numeric].filter((one) => one !== undefined).map(Number);
      if (own.length === 0) throw new Error(`fetchComtrade: unknown country code: "${code}"`);
      return own;
    })
    .join(',');
}

/**
 * Fetches trade from UN Comtrade into a reference table, with the user's key or, a few rows at a time, without. Its terms
 * forbid passing the data on: what is fetched, and the cache, are for the user alone.
 *
 * Throws where the service refuses or stays out of reach, and where an answer is cut off at the service's limit.
 */
export async function fetchComtrade(query: ComtradeQuery, options: FetchOptions = {}): Promise<ColumnTable> {
  const requests = comtradeRequests(query, options);
  const tables: ColumnTable[] = [];
  for (const [done, asked] of requests.entries()) {
    const answer = await request('fetchComtrade', asked, options, { done, of: requests.length });
    tables.push(fromComtrade(answer as { data: unknown }));
  }
  return combine(tables);
}
