import type { ColumnTable } from 'arquero';
import { delimited } from './delimited.ts';
import { fromBACI } from './from-baci.ts';
import { fromBaTIS } from './from-batis.ts';
import { fromComtrade } from './from-comtrade.ts';
import { fromIMTS } from './from-imts.ts';
import { fromOEC } from './from-oec.ts';
import { fromTable } from './from-table.ts';
import { fromTradeMap } from './from-trade-map.ts';
import { fromWITS } from './from-wits.ts';
import { fromWTO } from './from-wto.ts';
import { type Input, type NamedText, namedTexts } from './input.ts';
import { looksLikeJSON } from './sheet.ts';
import { combine } from './table.ts';

/** A layout of reference data that is known; `BACI countries` is BACI's country file, `table` columns of known names. */
export type Layout =
  | 'BACI'
  | 'BACI countries'
  | 'Comtrade'
  | 'OEC'
  | 'WITS'
  | 'IMTS'
  | 'Trade Map'
  | 'BaTIS'
  | 'WTO'
  | 'table';

export interface AnyOptions {
  /** Whose trade a Trade Map file tells of, alpha-3; such a file does not say. */
  readonly reporter?: string;
  /** Its partner, where its rows are products. */
  readonly partner?: string;
}

const marks: readonly (readonly [Layout, readonly string[]])[] = [
  ['BACI', ['t', 'i', 'j', 'v']],
  ['BACI countries', ['country_code', 'country_iso3']],
  ['BACI countries', ['country_code', 'iso_3digit_alpha']],
  ['Comtrade', ['reportercode', 'flowcode', 'primaryvalue']],
  ['Comtrade', ['reporter code', 'trade flow', 'trade value (us$)']],
  ['OEC', ['year', 'trade value']],
  ['OEC', ['year', 'service value']],
  ['WITS', ['reporteriso3', 'tradeflowname']],
  ['IMTS', ['counterpart_country', 'indicator']],
  ['IMTS', ['counterpart_area', 'indicator']],
  ['BaTIS', ['reporter', 'partner', 'flow', 'item_code']],
  ['WTO', ['indicator', 'reporting economy iso3a code']],
];

/**
 * Which layout of reference data a text has, by its header; `table` where it is none of the known ones.
 *
 * @example layoutOf({ name: 'a.csv', text: 't,i,j,k,v,q\n' }) // "BACI"
 */
export function layoutOf(named: NamedText): Layout {
  const header = headerOf(named).map((name) => name.toLowerCase());
  const found = marks.find(([, names]) => names.every((name) => header.includes(name)));
  if (found) return found[0];
  return header.some((name) => /^(exported|imported) value in |: ?value in /.test(name)) ? 'Trade Map' : 'table';
}

function headerOf({ name, text }: NamedText): readonly string[] {
  if (!looksLikeJSON(text)) {
    const end = text.indexOf('\n');
    return delimited('layoutOf', { name, text: end === -1 ? text : text.slice(0, end + 1) }).header;
  }
  // The names of the first row, without reading the whole: a damaged end is the adapter's to report.
  const row = /\[\s*(\{[^{}]*\})/.exec(text)?.[1] ?? '';
  return [...row.matchAll(/"((?:[^"\\]|\\.)*)"\s*:/g)].map(([, key = '']) => key);
}

/**
 * Reads texts of any layout that is known, each by its own adapter, into one table. BACI files are read together, with
 * their country file where it is among them.
 *
 * @example fromAny({ name: 'pair.csv', text: 'year,exporter,importer,value_kusd\n2016,PRK,RUS,10586.746\n' }).get('value') // 10586746
 */
export function fromAny(input: Input | readonly Input[], options: AnyOptions = {}): ColumnTable {
  const texts = new Map<Layout, NamedText[]>();
  for (const named of namedTexts(input)) {
    const layout = layoutOf(named);
    texts.set(layout, [...(texts.get(layout) ?? []), named]);
  }
  const [countries] = texts.get('BACI countries') ?? [];
  if (countries && !texts.has('BACI'))
    throw new Error(`fromAny: ${countries.name}: a country file without BACI's data`);
  const tables = [...texts].flatMap(([layout, named]) => readAs(layout, named, countries, options));
  return tables.length === 1 ? (tables[0] as ColumnTable) : combine(tables);
}

function readAs(
  layout: Layout,
  named: readonly NamedText[],
  countries: NamedText | undefined,
  options: AnyOptions,
): readonly ColumnTable[] {
  switch (layout) {
    case 'BACI countries':
      return [];
    case 'BACI':
      return [fromBACI(named, countries ? { countries } : {})];
    case 'Comtrade':
      return [fromComtrade(named)];
    case 'OEC':
      return [fromOEC(named)];
    case 'WITS':
      return [fromWITS(named)];
    case 'IMTS':
      return [fromIMTS(named)];
    case 'BaTIS':
      return [fromBaTIS(named)];
    case 'WTO':
      return [fromWTO(named)];
    case 'Trade Map':
      return [fromTradeMap(named, { reporter: reporterOf(named, options), ...partnerOf(options) })];
    case 'table':
      return named.map((one) => fromTable(one, undefined, { source: one.name.replace(/^.*[\\/]/, '') }));
  }
}

function reporterOf([first]: readonly NamedText[], { reporter }: AnyOptions): string {
  if (reporter !== undefined) return reporter;
  throw new Error(`fromAny: ${first?.name}: a Trade Map file does not say whose trade it is: give the reporter`);
}

function partnerOf({ partner }: AnyOptions): { partner?: string } {
  return partner === undefined ? {} : { partner };
}
