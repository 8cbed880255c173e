import type { Flow, Kind, Measure, Period, Scope } from '../model.ts';
import { isGroup } from './codes.ts';
import { type RecordValue, type TradeRecord, worldly } from './record.ts';

/** Whose account is preferred: the reporter's own, or its partner's alone. */
export type Side = 'reporter' | 'partner';

export interface AskOptions {
  readonly sources: readonly string[];
  readonly products: Readonly<Record<string, readonly string[]>>;
}

/** An answer of the record to a measure, and whether it had to take the partner's account. */
export interface Answer {
  readonly record: RecordValue;
  readonly mirror: boolean;
}

/** The record as the text's measures ask it. */
export interface Ask {
  readonly sources: readonly string[];
  readonly periods: readonly Period[];
  /** One measure of one scope in a period, or why the record does not say. */
  readonly level: (scope: Scope, period: Period, as?: Asked) => Answer | string;
  /** All countries by a measure with the world, the largest first; or why not. */
  readonly ranking: (scope: Scope, period: Period, as?: Asked) => readonly Ranked[] | string;
}

export interface Asked {
  /** Only this source. */
  readonly source?: string;
  readonly side?: Side;
  readonly kind?: 'goods' | 'services' | 'goods and services';
}

export interface Ranked {
  readonly country: string;
  readonly record: RecordValue;
}

/** Binds a record to the sources that it may answer from and to the products that items mean. */
export function asking(record: TradeRecord, options: AskOptions): Ask {
  const sourcesOf = (as: Asked) => (as.source === undefined ? options.sources : [as.source]);

  const level = (scope: Scope, period: Period, as: Asked = {}): Answer | string => {
    const products = productsOf(scope, options.products);
    if (typeof products === 'string') return products;
    let why = '';
    for (const source of sourcesOf(as)) {
      const found = levelBy(record, scope, period, source, products, as);
      if (typeof found !== 'string') return found;
      why ||= found;
    }
    return why || 'the record is empty';
  };

  const ranking = (scope: Scope, period: Period, as: Asked = {}): readonly Ranked[] | string => {
    const products = productsOf(scope, options.products);
    if (typeof products === 'string') return products;
    const kind = as.kind === 'services' || scope.kind === 'services' ? 'services' : 'goods';
    for (const source of sourcesOf(as))
      for (const flow of [undefined, 'reconciled', null] as const) {
        const of = { period, kind, products } as const;
        const outward = record.totals('exporter', of, source, flow === undefined ? 'exports' : flow);
        const inward = record.totals('importer', of, source, flow === undefined ? 'imports' : flow);
        const values = combined(scope.measure, outward, inward);
        if (values.length < worldly) continue;
        const named = flow === undefined ? (scope.measure === 'imports' ? 'imports' : 'exports') : flow;
        return values
          .sort((a, b) => b[1] - a[1])
          .map(([country, value]) => ({ country, record: { value, source, flow: named, kind, period } }));
      }
    return record.periods.includes(period)
      ? `the record holds too few countries in ${period} for ranks`
      : `the record has no ${period}`;
  };

  return { sources: options.sources, periods: record.periods, level, ranking };
}

function combined(
  measure: Measure,
  outward: ReadonlyMap<string, number>,
  inward: ReadonlyMap<string, number>,
): [string, number][] {
  if (measure === 'exports') return [...outward];
  if (measure === 'imports') return [...inward];
  const sign = measure === 'balance' ? -1 : 1;
  return [...outward].flatMap(([country, value]): [string, number][] => {
    const other = inward.get(country);
    return other === undefined ? [] : [[country, value + sign * other]];
  });
}

function productsOf(
  scope: Scope,
  products: Readonly<Record<string, readonly string[]>>,
): readonly string[] | null | string {
  if (scope.item === null) return null;
  return products[scope.item.toLowerCase()] ?? `no product codes are given for "${scope.item}"`;
}

function levelBy(
  record: TradeRecord,
  scope: Scope,
  period: Period,
  source: string,
  products: readonly string[] | null,
  as: Asked,
): Answer | string {
  const { reporter, partner, measure } = scope;
  if (measure === 'eci') return 'the record holds no complexity index';
  if (reporter === null) return 'the text names no reporter that has a code';
  if (partner === null) return 'the text names a partner that has no code';
  if (as.kind === 'goods and services') return bothKinds(record, scope, period, source, as);
  const kind = as.kind ?? kindOf(scope.kind);
  const one = (direction: 'exports' | 'imports'): Answer | string => {
    const [exporter, importer] = direction === 'exports' ? [reporter, partner] : [partner, reporter];
    let why = '';
    const given = record.flows(source);
    for (const flow of accounts(direction, as.side)) {
      if (!given.has(flow)) continue;
      const found = record.find({ exporter, importer, period, kind, products }, source, flow);
      if (typeof found !== 'string') return { record: found, mirror: flow !== direction && isAccount(flow) };
      why ||= found;
    }
    return why || `the record has no account of ${direction}`;
  };
  if (measure === 'exports' || measure === 'imports') return one(measure);
  return together(one('exports'), one('imports'), measure === 'balance' ? -1 : 1);
}

function kindOf(kind: Kind): 'goods' | 'services' {
  return kind === 'services' ? 'services' : 'goods';
}

function isAccount(flow: Flow | null): boolean {
  return flow === 'exports' || flow === 'imports';
}

/** The accounts of a flow in the order in which they are asked for. */
function accounts(direction: 'exports' | 'imports', side: Side | undefined): readonly (Flow | null)[] {
  const mirror = direction === 'exports' ? 'imports' : 'exports';
  if (side === 'partner') return [mirror];
  if (side === 'reporter') return [direction];
  return [direction, 'reconciled', null, mirror];
}

function together(out: Answer | string, back: Answer | string, sign: 1 | -1): Answer | string {
  if (typeof out === 'string') return out;
  if (typeof back === 'string') return back;
  const { source, kind, period } = out.record;
  const flow = out.record.flow === back.record.flow ? out.record.flow : null;
  const value = out.record.value + sign * back.record.value;
  return { record: { value, source, flow, kind, period }, mirror: out.mirror || back.mirror };
}

function bothKinds(record: TradeRecord, scope: Scope, period: Period, source: string, as: Asked): Answer | string {
  const goods = levelBy(record, scope, period, source, null, { ...as, kind: 'goods' });
  if (typeof goods === 'string') return goods;
  const services = levelBy(record, scope, period, source, null, { ...as, kind: 'services' });
  return typeof services === 'string' ? services : together(goods, services, 1);
}

/** Whether a scope is of one country, and so may be ranked among countries. */
export function isRankable(scope: Scope): boolean {
  return scope.reporter !== null && !isGroup(scope.reporter);
}
