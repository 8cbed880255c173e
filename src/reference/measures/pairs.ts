import type { ColumnTable } from 'arquero';
import { bilateral, type MeasureOptions, sides, totals } from './view.ts';

export interface PairOptions extends MeasureOptions {
  /** `pair` (the default): each country with each partner; `country`: each with the world. */
  readonly by?: 'pair' | 'country';
}

/**
 * Both directions side by side: `year, reporter, partner, exports, imports` in dollars, null where a flow is absent. Exports
 * are by the reporter's account of its exports, imports by its account of its imports, where the source tells them apart.
 */
export function pairs(verb: string, table: ColumnTable, options: PairOptions = {}): ColumnTable {
  const { out, back } = sides(verb, table, options);
  const [sold, bought] = options.by === 'country' ? byCountry(out, back) : byPair(out, back);
  return sold
    .concat(bought)
    .groupby('year', 'reporter', 'partner')
    .rollup({
      exports: 'd => op.sum(d.exports)',
      imports: 'd => op.sum(d.imports)',
      exported: 'd => op.sum(d.exported)',
      imported: 'd => op.sum(d.imported)',
    })
    .derive({
      exports: 'd => d.exported > 0 ? d.exports : null',
      imports: 'd => d.imported > 0 ? d.imports : null',
    })
    .select('year', 'reporter', 'partner', 'exports', 'imports')
    .reify();
}

const asExports = { exports: 'd => d.value', imports: 'd => 0', exported: 'd => 1', imported: 'd => 0' };
const asImports = { exports: 'd => 0', imports: 'd => d.value', exported: 'd => 0', imported: 'd => 1' };

function byPair(out: ColumnTable, back: ColumnTable): readonly [ColumnTable, ColumnTable] {
  const named = (flows: ColumnTable, reporter: string, partner: string) =>
    bilateral(flows).select({ year: 'year', [reporter]: 'reporter', [partner]: 'partner', value: 'value' });
  return [named(out, 'exporter', 'importer').derive(asExports), named(back, 'importer', 'exporter').derive(asImports)];
}

function byCountry(out: ColumnTable, back: ColumnTable): readonly [ColumnTable, ColumnTable] {
  const named = (flows: ColumnTable, side: 'exporter' | 'importer') =>
    totals(flows, side).rename({ country: 'reporter' }).derive({ partner: "d => 'WLD'" });
  return [named(out, 'exporter').derive(asExports), named(back, 'importer').derive(asImports)];
}
