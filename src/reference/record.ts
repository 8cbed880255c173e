import type { ColumnTable } from 'arquero';
import { groups } from '../geo/groups.ts';
import type { Flow, Period } from '../model.ts';
import { isGroup } from './codes.ts';
import { requireReference } from './table.ts';

/** One flow as the record has it, or a sum of such. */
export interface RecordValue {
  /** US dollars. */
  readonly value: number;
  readonly source: string;
  readonly flow: Flow | null;
  readonly kind: 'goods' | 'services';
  readonly period: Period;
}

/** What is looked for: one direction between two areas in a period. */
export interface Flowing {
  readonly exporter: string;
  readonly importer: string;
  readonly period: Period;
  readonly kind: 'goods' | 'services';
  /** Beginnings of product codes whose flows are summed; null for the total. */
  readonly products: readonly string[] | null;
}

/** A reference table made ready to be asked. */
export interface TradeRecord {
  /** In the order in which they first stand in the table. */
  readonly sources: readonly string[];
  /** Every period that a row has, sorted. */
  readonly periods: readonly Period[];
  /** The accounts that a source gives. */
  readonly flows: (source: string) => ReadonlySet<Flow | null>;
  /** The flow by one source's account, or why there is none. */
  readonly find: (flowing: Flowing, source: string, flow: Flow | null) => RecordValue | string;
  /** Each country's exports to or imports from the world; empty where the record holds too few countries for that. */
  readonly totals: (
    side: 'exporter' | 'importer',
    of: Omit<Flowing, 'exporter' | 'importer'>,
    source: string,
    flow: Flow | null,
  ) => ReadonlyMap<string, number>;
}

/** How many countries a record must hold in a period before their sum counts as the world, or as a country's trade with it. */
export const worldly = 100;

/** The name of a source that a table does not name. */
const unnamed = 'reference';

/**
 * Makes a reference table ready to be asked for flows. A country's trade with the world is its row with `WLD`, else the sum
 * over its partners if the period holds at least 100 of them or as many exporters; a group's is its own row, else the sum over its members.
 * Product rows are summed only where products are asked for. An absent flow is not zero.
 */
export function tradeRecord(reference: ColumnTable): TradeRecord {
  requireReference('compare', reference);
  const columns = readColumns(reference);
  const byPair = new Map<string, Map<string, number[]>>();
  const byPeriod = new Map<Period, number[]>();
  const flows = new Map<string, Set<Flow | null>>();
  const kinds = new Set<string>();
  let hasProducts = false;
  for (let row = 0; row < columns.size; row++) {
    const exporter = columns.exporter[row] as string;
    const importers = entry(byPair, exporter, () => new Map<string, number[]>());
    entry(importers, columns.importer[row] as string, list).push(row);
    entry(byPeriod, columns.period(row), list).push(row);
    entry(flows, columns.source(row), () => new Set<Flow | null>()).add(columns.flow(row));
    kinds.add(columns.kind(row));
    hasProducts ||= columns.product(row) !== null;
  }
  const state: State = { columns, byPair, byPeriod, totals: new Map(), kinds, hasProducts };
  return {
    sources: [...flows.keys()],
    periods: [...byPeriod.keys()].sort(),
    flows: (source) => flows.get(source) ?? new Set(),
    find: (flowing, source, flow) => find(state, flowing, source, flow),
    totals: (side, of, source, flow) => countryTotals(state, side, of, source, flow),
  };
}

const list = (): number[] => [];

/** What a map holds under a key, made where it holds nothing yet. */
function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

interface Columns {
  readonly size: number;
  readonly exporter: ArrayLike<string>;
  readonly importer: ArrayLike<string>;
  readonly value: ArrayLike<number>;
  readonly period: (row: number) => Period;
  readonly kind: (row: number) => 'goods' | 'services';
  readonly product: (row: number) => string | null;
  readonly source: (row: number) => string;
  readonly flow: (row: number) => Flow | null;
}

interface State {
  readonly columns: Columns;
  readonly byPair: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  readonly byPeriod: ReadonlyMap<Period, readonly number[]>;
  readonly totals: Map<string, ReadonlyMap<string, number>>;
  readonly kinds: ReadonlySet<string>;
  readonly hasProducts: boolean;
}

function readColumns(reference: ColumnTable): Columns {
  const array = (name: string): ArrayLike<unknown> | undefined =>
    reference.column(name) === undefined ? undefined : (reference.array(name) as ArrayLike<unknown>);
  const optional = <T>(name: string, absent: T): ((row: number) => T) => {
    const values = array(name);
    return values ? (row) => (values[row] ?? absent) as T : () => absent;
  };
  const year = array('year') as ArrayLike<number>;
  const part = optional<Period | null>('period', null);
  const years = new Map<number, Period>();
  return {
    size: reference.numRows(),
    exporter: array('exporter') as ArrayLike<string>,
    importer: array('importer') as ArrayLike<string>,
    value: array('value') as ArrayLike<number>,
    period: (row) => part(row) ?? entry(years, Number(year[row]), () => String(year[row])),
    kind: optional<'goods' | 'services'>('kind', 'goods'),
    product: optional<string | null>('product', null),
    source: optional<string>('source', unnamed),
    flow: optional<Flow | null>('flow', null),
  };
}

/** Whether a row is of what is looked for, its two areas aside. */
function matches(columns: Columns, row: number, of: Omit<Flowing, 'exporter' | 'importer' | 'period'>): boolean {
  if (columns.kind(row) !== of.kind) return false;
  const product = columns.product(row);
  if (of.products === null) return product === null;
  return product !== null && of.products.some((beginning) => product.startsWith(beginning));
}

function find(state: State, flowing: Flowing, source: string, flow: Flow | null): RecordValue | string {
  if (!state.kinds.has(flowing.kind)) return `the record holds no ${flowing.kind}`;
  if (flowing.products !== null && !state.hasProducts) return 'the record holds totals only, no products';
  let why = '';
  for (const periods of waysToCover(flowing.period)) {
    let value = 0;
    const missing = periods.find((period) => {
      const found = findOne(state, { ...flowing, period }, source, flow);
      if (typeof found === 'string') why ||= found;
      else value += found;
      return typeof found === 'string';
    });
    if (missing === undefined) return { value, source, flow, kind: flowing.kind, period: flowing.period };
  }
  return why || `the period ${flowing.period} is not one of years, quarters or months`;
}

/** One flow in a period that rows have as such. */
function findOne(state: State, flowing: Flowing, source: string, flow: Flow | null): number | string {
  const own = sumOfPair(state, flowing, source, flow);
  if (own !== undefined) return own;
  if (!state.byPeriod.has(flowing.period)) return `the record has no ${flowing.period}`;
  const { exporter, importer } = flowing;
  if (exporter === 'WLD' && importer === 'WLD') {
    const all = countryTotals(state, 'exporter', flowing, source, flow);
    return all.size === 0 ? tooFew(flowing.period) : [...all.values()].reduce((sum, value) => sum + value, 0);
  }
  if (importer === 'WLD' && !isGroup(exporter))
    return countryTotals(state, 'exporter', flowing, source, flow).get(exporter) ?? tooFew(flowing.period, exporter);
  if (exporter === 'WLD' && !isGroup(importer))
    return countryTotals(state, 'importer', flowing, source, flow).get(importer) ?? tooFew(flowing.period, importer);
  return (
    sumOfMembers(state, flowing, source, flow) ??
    `the record has no flow from ${exporter} to ${importer} in ${flowing.period}`
  );
}

function tooFew(period: Period, country?: string): string {
  return country === undefined
    ? `the record holds too few countries in ${period} for a world total`
    : `the record has no trade of ${country} with the world in ${period}, and too few partners to sum`;
}

function sumOfPair(state: State, flowing: Flowing, source: string, flow: Flow | null): number | undefined {
  const { columns } = state;
  let sum: number | undefined;
  for (const row of state.byPair.get(flowing.exporter)?.get(flowing.importer) ?? [])
    if (
      columns.period(row) === flowing.period &&
      columns.source(row) === source &&
      columns.flow(row) === flow &&
      matches(columns, row, flowing)
    )
      sum = (sum ?? 0) + Number(columns.value[row]);
  return sum;
}

/** A group's flow as the sum over its members: over all that have one in a record of the whole world, else only over all of them. */
function sumOfMembers(state: State, flowing: Flowing, source: string, flow: Flow | null): number | undefined {
  const { exporter, importer } = flowing;
  const side = (groups[importer] ?? []).length > 0 ? 'importer' : 'exporter';
  const code = side === 'importer' ? importer : exporter;
  const members = groups[code] ?? [];
  if (members.length === 0) return undefined;
  const found = members.flatMap((member) => {
    const one = findOne(state, { ...flowing, [side]: member }, source, flow);
    return typeof one === 'number' ? [one] : [];
  });
  const whole = countryTotals(state, 'exporter', flowing, source, flow).size >= worldly;
  if (found.length === 0 || (!whole && found.length < members.length)) return undefined;
  return found.reduce((sum, value) => sum + value, 0);
}

function countryTotals(
  state: State,
  side: 'exporter' | 'importer',
  of: Omit<Flowing, 'exporter' | 'importer'>,
  source: string,
  flow: Flow | null,
): ReadonlyMap<string, number> {
  const key = [side, of.period, of.kind, of.products?.join('+') ?? '', source, flow].join('|');
  const known = state.totals.get(key);
  if (known) return known;
  const { columns } = state;
  const told = new Map<string, number>();
  const summed = new Map<string, { value: number; partners: Set<string> }>();
  for (const row of state.byPeriod.get(of.period) ?? []) {
    if (columns.source(row) !== source || columns.flow(row) !== flow || !matches(columns, row, of)) continue;
    const exporter = columns.exporter[row] as string;
    const importer = columns.importer[row] as string;
    const [country, partner] = side === 'exporter' ? [exporter, importer] : [importer, exporter];
    if (isGroup(country)) continue;
    const value = Number(columns.value[row]);
    if (partner === 'WLD') told.set(country, (told.get(country) ?? 0) + value);
    if (isGroup(partner)) continue;
    const sum = summed.get(country);
    if (sum) {
      sum.value += value;
      sum.partners.add(partner);
    } else summed.set(country, { value, partners: new Set([partner]) });
  }
  const whole = Math.max(told.size, summed.size) >= worldly;
  const totals = new Map(told);
  for (const [country, { value, partners }] of summed)
    if (!totals.has(country) && (whole || partners.size >= worldly)) totals.set(country, value);
  state.totals.set(key, totals);
  return totals;
}

/**
 * The sets of years, quarters or months that make up a period, the plainest first.
 *
 * @example waysToCover('2019-Q1') // [['2019-Q1'], ['2019-01', '2019-02', '2019-03']]
 */
export function waysToCover(period: Period): readonly (readonly Period[])[] {
  const months = (year: string, first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, at) => `${year}-${String(first + at).padStart(2, '0')}`);
  const quarters = (year: string, first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, at) => `${year}-Q${first + at}`);
  const [, year = '', quarter, half, month] = /^(\d{4})(?:-Q([1-4])|-H([12])|-(\d{2}))?$/.exec(period) ?? [];
  if (month !== undefined) return [[period]];
  if (quarter !== undefined) return [[period], months(year, Number(quarter) * 3 - 2, Number(quarter) * 3)];
  if (half !== undefined)
    return [
      quarters(year, Number(half) * 2 - 1, Number(half) * 2),
      months(year, Number(half) * 6 - 5, Number(half) * 6),
    ];
  if (year !== '') return [[period], quarters(year, 1, 4), months(year, 1, 12)];
  const range = /^(\d{4})(?:-(\d{2}))?\/(\d{4})(?:-(\d{2}))?$/.exec(period);
  if (!range) return [];
  const [, from = '', fromMonth, to = '', toMonth] = range;
  const years = Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, at) =>
    String(Number(from) + at),
  );
  if (fromMonth === undefined || toMonth === undefined) return [years];
  return [years.flatMap((one) => months(one, one === from ? Number(fromMonth) : 1, one === to ? Number(toMonth) : 12))];
}
