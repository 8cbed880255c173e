import type { ColumnTable } from 'arquero';
import { bilateral, type MeasureOptions, sides } from './view.ts';

/** What is divided into what: a country's exports by importer or by product, or its imports by exporter. */
export interface PartOptions extends MeasureOptions {
  readonly of?: 'importer' | 'exporter' | 'product';
}

/** The whole's country and the part, as columns. */
export const wholeAndPart = {
  importer: ['exporter', 'importer'],
  exporter: ['importer', 'exporter'],
  product: ['exporter', 'product'],
} as const;

/** The parts of a whole: `year`, the whole's country, the part, `value`, in dollars. Flows with the world are no parts. */
export function parts(verb: string, table: ColumnTable, options: PartOptions): ColumnTable {
  const of = options.of ?? 'importer';
  const products = of === 'product';
  const { out, back } = sides(verb, table, options, products);
  const flows = of === 'exporter' ? back : out;
  if (products && flows.numRows() === 0) throw new Error(`${verb}: the table has no products`);
  // A table of products may tell of trade with the world alone.
  const between = bilateral(flows);
  const used = products && between.numRows() === 0 ? flows : between;
  return used
    .groupby('year', ...wholeAndPart[of])
    .rollup({ value: 'd => op.sum(d.value)' })
    .reify();
}
