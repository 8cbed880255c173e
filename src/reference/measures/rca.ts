import type { ColumnTable } from 'arquero';
import { type MeasureOptions, sides, totals } from './view.ts';

/**
 * Revealed comparative advantage, (xᵢₖ / Xᵢ) / (x_wk / X_w): a product's part in a country's exports over its part in the
 * world's, the world being the countries of the table; above 1 an advantage. Source: B. Balassa, "Trade Liberalisation and
 * 'Revealed' Comparative Advantage", *The Manchester School* 33 (1965).
 *
 * @returns `year, exporter, product, value, rca`.
 * @example rca(table) // two countries: A sells 6 of 8 in k, B 2 of 8, so for A in k (6/8) / (8/16) = 1.5
 */
export function rca(table: ColumnTable, options: MeasureOptions = {}): ColumnTable {
  const { out } = sides('rca', table, options, true);
  if (out.numRows() === 0) throw new Error('rca: the table has no products');
  return totals(out, 'exporter', true)
    .groupby('year', 'country')
    .derive({ own: 'd => op.sum(d.value)' })
    .groupby('year', 'product')
    .derive({ world_of_product: 'd => op.sum(d.value)' })
    .groupby('year')
    .derive({ world: 'd => op.sum(d.value)' })
    .ungroup()
    .derive({
      rca: 'd => d.own === 0 || d.world_of_product === 0 ? null : (d.value / d.own) / (d.world_of_product / d.world)',
    })
    .select('year', { country: 'exporter' }, 'product', 'value', 'rca')
    .reify();
}
