import type { ColumnTable } from 'arquero';
import type { Flow } from '../model.ts';
import type { NamedText } from './input.ts';
import { csvSheet, jsonSheet, looksLikeJSON, parseJSON, type Sheet, tableSheet } from './sheet.ts';
import { rows } from './table.ts';

/** The columns of a table of one's own, by name; flows either as exporter and importer, or as reporter, partner and flow. */
export interface Mapping {
  /** A year, or a quarter or month (`2019-Q1`, `2019-05`). */
  readonly year: string;
  readonly exporter?: string;
  readonly importer?: string;
  readonly reporter?: string;
  readonly partner?: string;
  /** With exporter and importer whose account it is; with reporter and partner the direction. */
  readonly flow?: string;
  readonly value: string;
  readonly kind?: string;
  readonly product?: string;
  readonly source?: string;
}

export interface TableOptions {
  /** What one of the file's units is in dollars: 1000 where values are thousand dollars. 1 otherwise. */
  readonly unit?: 1 | 1_000 | 1_000_000 | 1_000_000_000;
  /** For all rows, where no column tells. */
  readonly kind?: 'goods' | 'services';
  readonly flow?: Flow;
  readonly source?: string;
  /** What errors are to call it; `input` otherwise. */
  readonly name?: string;
}

/** Column names that people use, with the unit of their values. */
const known: readonly (readonly [Mapping, NonNullable<TableOptions['unit']>])[] = [
  [{ year: 'year', exporter: 'exporter', importer: 'importer', value: 'value' }, 1],
  [{ year: 'year', exporter: 'exporter', importer: 'importer', value: 'value_kusd' }, 1000],
  [{ year: 'year', exporter: 'iso3_o', importer: 'iso3_d', value: 'tradeflow_baci' }, 1000],
  [
    { year: 'ref_year', reporter: 'reporter_iso', partner: 'partner_iso', flow: 'flow_desc', value: 'primary_value' },
    1,
  ],
];

const flows: Readonly<Record<string, Flow>> = {
  ...{ exports: 'exports', export: 'exports', x: 'exports', exp: 'exports' },
  ...{ imports: 'imports', import: 'imports', m: 'imports', imp: 'imports' },
  ...{ 're-exports': 're-exports', 're-export': 're-exports', rx: 're-exports' },
  ...{ 're-imports': 're-imports', 're-import': 're-imports', rm: 're-imports' },
  reconciled: 'reconciled',
};

/**
 * A reference table from any table: CSV text, rows as objects, or an Arquero table (and so Arrow and Parquet, once read into
 * one). Without a mapping the columns must have names that are known: `year, exporter, importer, value`; the same with
 * `value_kusd`; CEPII's gravity table; comtradr's. Columns `kind`, `product`, `source`, `flow` are then taken too.
 * Countries may be alpha-3, alpha-2 or numeric, also BACI's; product codes stay text. An empty value is absent.
 *
 * Throws at a missing column, an unknown country or flow, a year or value that is none, each with its line or row.
 *
 * @returns `year, exporter, importer, value` with `kind, product, source, flow`, and `period` where a year is a part of one.
 * @example fromTable('anno,da,a,mln\n2016,IT,FR,3\n', { year: 'anno', exporter: 'da', importer: 'a', value: 'mln' }, { unit: 1_000_000 }).get('value') // 3000000
 */
export function fromTable(
  input: string | NamedText | ColumnTable | readonly object[],
  mapping?: Mapping,
  options: TableOptions = {},
): ColumnTable {
  const sheet = sheetOf(input, options.name ?? 'input');
  const { header, text } = sheet;
  const [map, unit] = mapping ? [mapping, options.unit ?? 1] : recognise(sheet, options.unit);
  const pairs = namesPairs(map);
  const column = (key: keyof Mapping): number => {
    const name = map[key];
    if (name === undefined) return mapping ? -1 : header.indexOf(key);
    const at = header.indexOf(name);
    if (at === -1) throw sheet.failHeader(`no column "${name}" (columns: ${header.join(', ')})`);
    return at;
  };
  const at = {
    year: column('year'),
    one: column(pairs ? 'exporter' : 'reporter'),
    other: column(pairs ? 'importer' : 'partner'),
    value: column('value'),
    flow: column('flow'),
    kind: column('kind'),
    product: column('product'),
    source: column('source'),
    period: mapping ? -1 : header.indexOf('period'),
  };
  const shift = Math.round(Math.log10(unit));
  const made = rows();
  sheet.each(() => {
    if (text(at.value) === '') return;
    const value = sheet.value(at.value, shift);
    const told = sheet.when(text(at.period) === '' ? at.year : at.period);
    const one = sheet.area(at.one);
    const other = sheet.area(at.other);
    const word = text(at.flow).toLowerCase();
    const flow = word === '' ? options.flow : flows[word];
    if (word !== '' && flow === undefined) throw sheet.fail(`unknown flow: "${word}"`);
    if (!pairs && (flow === undefined || flow === 'reconciled')) throw sheet.fail(`no direction: "${word}"`);
    const inward = !pairs && (flow === 'imports' || flow === 're-imports');
    const kind = text(at.kind) === '' ? options.kind : kinds[text(at.kind).toLowerCase()];
    if (kind === undefined && text(at.kind) !== '') throw sheet.fail(`neither goods nor services: "${text(at.kind)}"`);
    made.push({
      year: told.year,
      period: told.period,
      exporter: inward ? other : one,
      importer: inward ? one : other,
      value,
      kind,
      product: text(at.product) || null,
      source: text(at.source) || options.source,
      flow,
    });
  });
  return made.toTable();
}

const kinds: Readonly<Record<string, 'goods' | 'services'>> = { goods: 'goods', services: 'services' };

function sheetOf(input: string | NamedText | ColumnTable | readonly object[], name: string): Sheet {
  if (typeof input === 'string') return sheetOf({ name, text: input }, name);
  if (Array.isArray(input)) return jsonSheet('fromTable', name, input);
  if (!('text' in input)) return tableSheet('fromTable', name, input as ColumnTable);
  const named = input as NamedText;
  return looksLikeJSON(named.text)
    ? jsonSheet('fromTable', named.name, parseJSON('fromTable', named))
    : csvSheet('fromTable', named);
}

/** The mapping for column names that are known; see {@link fromTable}. */
function recognise(sheet: Sheet, unit: TableOptions['unit']): readonly [Mapping, number] {
  for (const [mapping, own] of known)
    if (Object.values(mapping).every((name) => sheet.header.includes(name))) return [mapping, unit ?? own];
  throw sheet.failHeader(
    `no columns year, exporter, importer, value; give a mapping (columns: ${sheet.header.join(', ')})`,
  );
}

/** Whether a mapping names exporter and importer rather than reporter and partner. */
function namesPairs(map: Mapping): boolean {
  if (map.exporter !== undefined && map.importer !== undefined) return true;
  if (map.reporter !== undefined && map.partner !== undefined) return false;
  throw new Error('fromTable: a mapping needs exporter and importer, or reporter and partner');
}
