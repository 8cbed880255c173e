import type { ColumnTable } from 'arquero';
import { type MeasureOptions, on, sides } from './view.ts';

export interface SpanOptions extends MeasureOptions {
  readonly from: number;
  readonly to: number;
}

/**
 * Index numbers, 100 · xₜ / x₀: each flow of each year as a percentage of the same flow in the base year; null for flows that
 * the base year lacks or has as zero.
 *
 * @returns `year, exporter, importer, value, index`.
 * @example indexNumbers(table, { base: 2016 }) // PRK RUS 2015: 100 · 5631404 / 10586746 = 53.19…
 */
export function indexNumbers(table: ColumnTable, options: MeasureOptions & { readonly base: number }): ColumnTable {
  const flows = byFlow(sides('indexNumbers', table, options).out);
  const base = at(flows, options.base, 'base');
  if (base.numRows() === 0) throw new Error(`indexNumbers: no flows in the base year ${options.base}`);
  return flows
    .join_left(base, on('exporter', 'importer'))
    .derive({ index: 'd => d.base == null || d.base === 0 ? null : 100 * d.value / d.base' })
    .select('year', 'exporter', 'importer', 'value', 'index')
    .reify();
}

/**
 * The compound annual growth rate, (x₁ / x₀)^(1/n) − 1 in percent over n years, of each flow that both years have; null
 * where the first is zero.
 *
 * @returns `exporter, importer, from, to, from_value, to_value, cagr`.
 * @example cagr(table, { from: 2016, to: 2019 }) // PRK RUS: (3035124 / 10586746)^(1/3) − 1 = −34.06 %
 */
export function cagr(table: ColumnTable, options: SpanOptions): ColumnTable {
  return spans('cagr', table, options).derive({
    cagr: `d => d.from_value === 0 ? null : 100 * (op.pow(d.to_value / d.from_value, 1 / ${options.to - options.from}) - 1)`,
  });
}

/**
 * Logarithmic growth, 100 · ln(x₁ / x₀) / n a year, of each flow that both years have: it adds up over years, and a rise and
 * the fall that undoes it are equal. Null where either is zero.
 *
 * @returns `exporter, importer, from, to, from_value, to_value, log_growth`.
 */
export function logGrowth(table: ColumnTable, options: SpanOptions): ColumnTable {
  return spans('logGrowth', table, options).derive({
    log_growth: `d => d.from_value <= 0 || d.to_value <= 0 ? null : 100 * op.log(d.to_value / d.from_value) / ${options.to - options.from}`,
  });
}

function spans(verb: string, table: ColumnTable, { from, to, ...options }: SpanOptions): ColumnTable {
  if (!(from < to)) throw new Error(`${verb}: from must come before to: ${from}, ${to}`);
  const flows = byFlow(sides(verb, table, options).out);
  return at(flows, from, 'from_value')
    .join(at(flows, to, 'to_value'), on('exporter', 'importer'))
    .derive({ from: `d => ${from}`, to: `d => ${to}` })
    .select('exporter', 'importer', 'from', 'to', 'from_value', 'to_value')
    .reify();
}

/** The flows of a year, `exporter, importer` and the value under a name. */
function at(flows: ColumnTable, year: number, name: string): ColumnTable {
  return flows
    .filter(`d => d.year === ${Number(year)}`)
    .select('exporter', 'importer', { value: name })
    .reify();
}

function byFlow(flows: ColumnTable): ColumnTable {
  return flows.groupby('year', 'exporter', 'importer').rollup({ value: 'd => op.sum(d.value)' }).reify();
}
