import type { ColumnTable } from 'arquero';
import type { Flow } from '../../model.ts';
import { isGroup } from '../codes.ts';
import { requireReference } from '../table.ts';

/** What a measure is taken of, where the table holds more than one of a kind. */
export interface MeasureOptions {
  /** Needed where the table holds several sources. */
  readonly source?: string;
  /** `goods` by default, where the table holds both. */
  readonly kind?: 'goods' | 'services';
}

/** Flows of whole years between countries, as the exporters have them and as the importers do. */
export interface Sides {
  /** `year, exporter, importer, product, value`: the exporters' account, or the only one there is. */
  readonly out: ColumnTable;
  /** The same flows by the importers' account, or again the only one there is. */
  readonly back: ColumnTable;
}

/**
 * Takes from a reference table what a measure may add up: one source, one kind, whole years, one account of each flow; no
 * groups of countries but the world, and no re-exports beside exports. With `products` it takes the rows of single products, otherwise totals; a
 * table that has product rows alone is added up. Throws where several sources leave open which is meant.
 */
export function sides(verb: string, table: ColumnTable, options: MeasureOptions, products = false): Sides {
  requireReference(verb, table);
  let view = table;
  const has = (name: string) => table.column(name) !== undefined;
  if (has('period')) view = view.filter('d => d.period == null');
  if (has('source')) {
    const sources = distinct(view, 'source');
    if (options.source === undefined && sources.length > 1)
      throw new Error(`${verb}: several sources, name one: ${sources.join(', ')}`);
    if (options.source !== undefined && !sources.includes(options.source))
      throw new Error(`${verb}: unknown source: "${options.source}" (sources: ${sources.join(', ')})`);
    if (sources.length > 1) view = view.filter(`d => d.source === ${JSON.stringify(options.source)}`);
  }
  if (has('kind')) view = ofKind(view, options.kind);
  if (!has('product')) view = view.derive({ product: 'd => null' });
  else if (products) view = view.filter('d => d.product != null');
  else if (view.filter('d => d.product == null').numRows() > 0) view = view.filter('d => d.product == null');
  view = withoutGroups(view);
  if (!has('flow')) return both(columns(view), columns(view));
  const flows = distinct(view, 'flow') as readonly (Flow | null)[];
  const account = (flow: Flow) => columns(view.filter(`d => d.flow === ${JSON.stringify(flow)}`));
  if (flows.includes('exports') || flows.includes('imports')) return both(account('exports'), account('imports'));
  return both(columns(view), columns(view));
}

function both(out: ColumnTable, back: ColumnTable): Sides {
  return { out, back };
}

function columns(view: ColumnTable): ColumnTable {
  return view.select('year', 'exporter', 'importer', 'product', 'value').reify();
}

function distinct(view: ColumnTable, name: string): readonly unknown[] {
  return [...(view.groupby(name).count().array(name) as unknown[])];
}

function ofKind(view: ColumnTable, kind: MeasureOptions['kind']): ColumnTable {
  const kinds = distinct(view, 'kind');
  if (kinds.length < 2 && kind === undefined) return view;
  return (kind ?? 'goods') === 'goods'
    ? view.filter("d => d.kind !== 'services'")
    : view.filter("d => d.kind === 'services'");
}

/** The world stays: where it is given it is the total that no sum needs to make. */
function withoutGroups(view: ColumnTable): ColumnTable {
  const codes = [...distinct(view, 'exporter'), ...distinct(view, 'importer')].map(String);
  const drop = new Set(codes.filter((code) => code !== 'WLD' && isGroup(code)));
  if (drop.size === 0) return view;
  return view.params({ drop }).filter('(d, $) => !op.has($.drop, d.exporter) && !op.has($.drop, d.importer)');
}

/** The same columns on both sides of a join: Arquero takes two plain names as one column against another. */
export function on(...names: string[]): [string[], string[]] {
  return [names, names];
}

/** Only flows between two countries, none with the world. */
export function bilateral(flows: ColumnTable): ColumnTable {
  return flows.filter("d => d.exporter !== 'WLD' && d.importer !== 'WLD'");
}

/**
 * Each country's total on one side, `year, country, value` (and `product`, if asked): the row with the world where one is
 * given, else the sum over partners.
 */
export function totals(flows: ColumnTable, side: 'exporter' | 'importer', products = false): ColumnTable {
  const other = side === 'exporter' ? 'importer' : 'exporter';
  const keys = products ? ['year', 'country', 'product'] : ['year', 'country'];
  return flows
    .filter(`d => d.${side} !== 'WLD'`)
    .derive({
      country: `d => d.${side}`,
      told: `d => d.${other} === 'WLD' ? d.value : 0`,
      tells: `d => d.${other} === 'WLD' ? 1 : 0`,
      summed: `d => d.${other} === 'WLD' ? 0 : d.value`,
    })
    .groupby(...keys)
    .rollup({ told: 'd => op.sum(d.told)', tells: 'd => op.sum(d.tells)', summed: 'd => op.sum(d.summed)' })
    .derive({ value: 'd => d.tells > 0 ? d.told : d.summed' })
    .select(...keys, 'value');
}
