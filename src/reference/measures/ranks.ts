import { type ColumnTable, desc } from 'arquero';
import { type MeasureOptions, on, sides, totals } from './view.ts';

/** What countries are ranked by. */
export type RankBy = 'exports' | 'imports' | 'trade' | 'balance';

/**
 * Each country's trade with the world, in dollars: its row with the world where the table has one, else the sum over its
 * partners; a side that is absent is null, and so are the sum and the balance then. A table of few countries gives the
 * totals of those few.
 *
 * @returns `year, country, exports, imports, trade, balance`.
 */
export function worldTotals(table: ColumnTable, options: MeasureOptions = {}): ColumnTable {
  const { out, back } = sides('worldTotals', table, options);
  const either = (expression: string) => `d => d.exports == null || d.imports == null ? null : ${expression}`;
  return totals(out, 'exporter')
    .rename({ value: 'exports' })
    .join_full(totals(back, 'importer').rename({ value: 'imports' }), on('year', 'country'))
    .derive({
      exports: 'd => d.exports == null ? null : d.exports',
      imports: 'd => d.imports == null ? null : d.imports',
    })
    .derive({ trade: either('d.exports + d.imports'), balance: either('d.exports - d.imports') })
    .select('year', 'country', 'exports', 'imports', 'trade', 'balance')
    .orderby('year', 'country')
    .reify();
}

/**
 * Countries in order of a measure with the world, each year by itself: the largest is 1, equals share a rank, `of` counts
 * the countries that have the measure, `share` is the percentage of their sum.
 *
 * @returns `year, rank, of, country, value, share`.
 * @example ranks(table, { by: 'exports' }) // over BACI's totals, 2019: RUS is 12 of 206
 */
export function ranks(table: ColumnTable, options: MeasureOptions & { readonly by?: RankBy } = {}): ColumnTable {
  const by = options.by ?? 'exports';
  return worldTotals(table, options)
    .filter(`d => d.${by} != null`)
    .select('year', 'country', { [by]: 'value' })
    .orderby('year', desc('value'))
    .groupby('year')
    .derive({
      rank: 'd => op.rank()',
      of: 'd => op.count()',
      share: 'd => op.sum(d.value) === 0 ? null : 100 * d.value / op.sum(d.value)',
    })
    .ungroup()
    .orderby('year', 'rank', 'country')
    .select('year', 'rank', 'of', 'country', 'value', 'share')
    .reify();
}
