import type { ColumnTable } from 'arquero';
import { areaCode } from '../../reference/codes.ts';
import { fromOEC } from '../../reference/from-oec.ts';
import { type FetchOptions, fromCache, request, type ServiceRequest } from './request.ts';

/** What is asked of the Observatory of Economic Complexity. */
export interface OECQuery {
  /** Alpha-3; `all` for every country, `WLD` for the sum over all. */
  readonly exporters: readonly string[] | 'all' | 'WLD';
  readonly importers: readonly string[] | 'all' | 'WLD';
  readonly years: readonly number[];
  /** `total` by default, or the digits of HS codes to tell products apart by. */
  readonly products?: 'total' | 2 | 4 | 6;
  /** `goods` by default. */
  readonly kind?: 'goods' | 'services';
}

/** Where the service is. */
const publicBase = 'https://api-v2.oec.world';

/** Rows a page. */
const pageSize = 10_000;

const cubes = { goods: 'trade_i_baci_a_92', services: 'services_i_comtrade_a_eb02' } as const;
const measures = { goods: 'Trade Value', services: 'Service Value' } as const;

const cubeOf = (query: OECQuery) => cubes[query.kind ?? 'goods'];
const sidesOf = (query: OECQuery) =>
  [
    ['Exporter Country', query.exporters],
    ['Importer Country', query.importers],
  ] as const;

/** The request for the ids of all countries, which begin with a continent that no code tells: `asprk`. */
export function oecMembersRequest(query: OECQuery, { base = publicBase }: Pick<FetchOptions, 'base'>): ServiceRequest {
  const parameters = new URLSearchParams({ cube: cubeOf(query), level: 'Exporter Country' });
  return { url: `${base.replace(/\/$/, '')}/tesseract/members?${parameters}`, keyParameter: 'token' };
}

/**
 * The request for a page of rows; `idOf` gives the id of a country.
 *
 * @example oecRequest({ exporters: ['PRK'], importers: ['RUS'], years: [2016] }, {}, (code) => …, 0).url // https://…/tesseract/data.jsonrecords?cube=trade_i_baci_a_92&…
 */
export function oecRequest(
  query: OECQuery,
  { base = publicBase }: Pick<FetchOptions, 'base'>,
  idOf: (alpha3: string) => string,
  offset: number,
): ServiceRequest {
  if (query.years.length === 0) throw new Error('fetchOEC: no years are asked for');
  const products = query.products ?? 'total';
  if (products !== 'total' && query.kind === 'services') throw new Error('fetchOEC: services have no HS codes');
  const drilldowns = sidesOf(query).flatMap(([name, countries]) => (countries === 'WLD' ? [] : [name]));
  if (drilldowns.length === 0) throw new Error('fetchOEC: exporters and importers cannot both be the world');
  const include = sidesOf(query).flatMap(([name, countries]) =>
    typeof countries === 'string' ? [] : [`${name}:${countries.map(idOf).join(',')}`],
  );
  const parameters = new URLSearchParams({
    cube: cubeOf(query),
    drilldowns: [...drilldowns, 'Year', ...(products === 'total' ? [] : [`HS${products}`])].join(','),
    measures: measures[query.kind ?? 'goods'],
    include: [...include, `Year:${[...new Set(query.years)].sort((a, b) => a - b).join(',')}`].join(';'),
    limit: `${pageSize},${offset}`,
  });
  return { url: `${base.replace(/\/$/, '')}/tesseract/data.jsonrecords?${parameters}`, keyParameter: 'token' };
}

/**
 * All requests of a query as far as they are known without asking: the countries' ids stand as `??prk` until the service or
 * the cache has told them, and pages beyond the first are not known.
 */
export async function oecRequests(query: OECQuery, options: FetchOptions): Promise<readonly ServiceRequest[]> {
  if (!needsIds(query)) return [oecRequest(query, options, String, 0)];
  const members = oecMembersRequest(query, options);
  const kept = await fromCache(members, options);
  if (kept !== undefined) return [oecRequest(query, options, idsFrom(kept), 0)];
  return [members, oecRequest(query, options, (code) => `??${requireCode(code).toLowerCase()}`, 0)];
}

/**
 * Fetches trade from the OEC into a reference table, page by page.
 *
 * Throws where the service refuses or stays out of reach, and at a country that it does not have.
 */
export async function fetchOEC(query: OECQuery, options: FetchOptions = {}): Promise<ColumnTable> {
  let of = needsIds(query) ? 2 : 1;
  let done = 0;
  let idOf: (alpha3: string) => string = String;
  if (needsIds(query))
    idOf = idsFrom(await request('fetchOEC', oecMembersRequest(query, options), options, { done: done++, of }));
  const data: unknown[] = [];
  let total = 0;
  do {
    const asked = oecRequest(query, options, idOf, data.length);
    const page = (await request('fetchOEC', asked, options, { done: done++, of })) as {
      data?: unknown;
      page?: { total?: number };
    };
    const rows = page?.data;
    if (!Array.isArray(rows)) return fromOEC(page as { data: unknown });
    data.push(...rows);
    total = page.page?.total ?? data.length;
    of = done + Math.ceil((total - data.length) / pageSize);
    if (rows.length === 0) break;
  } while (data.length < total);
  return fromOEC({ data, page: { total } } as { data: unknown });
}

function needsIds(query: OECQuery): boolean {
  return sidesOf(query).some(([, countries]) => typeof countries !== 'string');
}

function requireCode(code: string): string {
  const known = areaCode(code);
  if (known === undefined) throw new Error(`fetchOEC: unknown country code: "${code}"`);
  return known;
}

/** Ids by alpha-3, from the list of members. */
function idsFrom(answer: unknown): (alpha3: string) => string {
  const members = (answer as { members?: { key?: unknown }[] } | null)?.members;
  if (!Array.isArray(members)) throw new Error('fetchOEC: the service gave no list of countries');
  const ids = new Map(members.map(({ key }) => [String(key).slice(-3).toUpperCase(), String(key)]));
  return (code) => {
    const id = ids.get(requireCode(code));
    if (id === undefined) throw new Error(`fetchOEC: the service has no country "${code}"`);
    return id;
  };
}
