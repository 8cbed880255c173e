import type { ColumnTable } from 'arquero';
import { bilateral, type MeasureOptions, on, sides, totals } from './view.ts';

/**
 * The trade intensity index, (xᵢⱼ / Xᵢ) / (Mⱼ / M_w): a partner's part in a country's exports over its part in the world's
 * imports; above 1 they trade more than their sizes tell. The world is the countries of the table. Source: World Bank,
 * *Online Trade Outcomes Indicators: User's Manual* (2013), after K. Kojima (1964).
 *
 * @returns `year, exporter, importer, value, intensity`.
 * @example tradeIntensity(table) // over BACI's totals, RUS to CHN in 2019: 1.6586
 */
export function tradeIntensity(table: ColumnTable, options: MeasureOptions = {}): ColumnTable {
  const { out, back } = sides('tradeIntensity', table, options);
  const sold = totals(out, 'exporter').rename({ country: 'exporter', value: 'sold' });
  const bought = totals(back, 'importer').rename({ country: 'importer', value: 'bought' });
  const world = bought.groupby('year').rollup({ world: 'd => op.sum(d.bought)' });
  return bilateral(out)
    .groupby('year', 'exporter', 'importer')
    .rollup({ value: 'd => op.sum(d.value)' })
    .join(sold, on('year', 'exporter'))
    .join(bought, on('year', 'importer'))
    .join(world, on('year'))
    .derive({ intensity: 'd => d.sold === 0 || d.bought === 0 ? null : (d.value / d.sold) / (d.bought / d.world)' })
    .select('year', 'exporter', 'importer', 'value', 'intensity')
    .reify();
}
