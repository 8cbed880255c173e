import type { ColumnTable } from 'arquero';
import { bilateral, type MeasureOptions, on, sides } from './view.ts';

/**
 * The mirror gap: what importers report of a flow (c.i.f. as a rule) against what exporters do (f.o.b.), m − x in dollars and
 * 100 · (m / x − 1) in percent. Freight and insurance alone make 5 to 10 percent of it. Flows with one account are left out.
 * Source: IMF, *Direction of Trade Statistics*, on the comparability of partner records.
 *
 * @returns `year, exporter, importer, by_exporter, by_importer, gap, gap_percent`; throws where the table has not both accounts.
 * @example mirrorGap(table) // RUS to CHN 2019: 57.3 bn against 61.2 bn, 6.8 %
 */
export function mirrorGap(table: ColumnTable, options: MeasureOptions = {}): ColumnTable {
  if (table.column('flow') === undefined)
    throw new Error('mirrorGap: unknown column: "flow": one account cannot be held against another');
  const { out, back } = sides('mirrorGap', table, options);
  if (out.numRows() === 0 || back.numRows() === 0 || !hasAccounts(table))
    throw new Error('mirrorGap: the table has not both accounts, flow exports and flow imports');
  const by = (flows: ColumnTable, name: string) =>
    bilateral(flows)
      .groupby('year', 'exporter', 'importer')
      .rollup({ [name]: 'd => op.sum(d.value)' });
  return by(out, 'by_exporter')
    .join(by(back, 'by_importer'), on('year', 'exporter', 'importer'))
    .derive({
      gap: 'd => d.by_importer - d.by_exporter',
      gap_percent: 'd => d.by_exporter === 0 ? null : 100 * (d.by_importer / d.by_exporter - 1)',
    })
    .orderby('year', 'exporter', 'importer')
    .reify();
}

function hasAccounts(table: ColumnTable): boolean {
  return table.filter("d => d.flow === 'exports' || d.flow === 'imports'").numRows() > 0;
}
