import type { ColumnTable } from 'arquero';
import { type PartOptions, parts, wholeAndPart } from './parts.ts';

/**
 * Shares in percent, 100 · xᵢⱼ / Xᵢ: of each importer in an exporter's sales (`of: 'importer'`, the default), of each
 * exporter in an importer's purchases (`'exporter'`), of each product in an exporter's sales (`'product'`). They are shares of
 * the partners that the table holds, and add up to 100.
 *
 * @returns `year`, the two columns of the whole and the part, `value, share`.
 */
export function shares(table: ColumnTable, options: PartOptions = {}): ColumnTable {
  const [whole] = wholeAndPart[options.of ?? 'importer'];
  return parts('shares', table, options)
    .groupby('year', whole)
    .derive({ share: 'd => op.sum(d.value) === 0 ? null : 100 * d.value / op.sum(d.value)' })
    .ungroup()
    .reify();
}

/**
 * The Herfindahl–Hirschman index of concentration, H = Σ sₖ², of an exporter's importers, an importer's exporters or an
 * exporter's products: 1 where all goes to one, 1/n where n share alike. `normalised` is (H − 1/n) / (1 − 1/n), from 0 to 1;
 * `root_normalised` is (√H − √(1/n)) / (1 − √(1/n)), the form of UNCTAD's concentration index. n counts the flows above zero;
 * the normalised forms are null where it is 1. Sources: World Bank, *Online Trade Outcomes Indicators: User's Manual* (2013);
 * UNCTAD, *Handbook of Statistics*.
 *
 * @returns `year`, the whole's country, `n, hhi, normalised, root_normalised`.
 * @example hhi(table) // over BACI's totals, RUS 2019: n 192, H 0.0486752
 */
export function hhi(table: ColumnTable, options: PartOptions = {}): ColumnTable {
  const [whole] = wholeAndPart[options.of ?? 'importer'];
  return parts('hhi', table, options)
    .filter('d => d.value > 0')
    .derive({ square: 'd => d.value * d.value' })
    .groupby('year', whole)
    .rollup({ n: 'd => op.count()', total: 'd => op.sum(d.value)', squares: 'd => op.sum(d.square)' })
    .derive({ hhi: 'd => d.squares / (d.total * d.total)' })
    .derive({
      normalised: 'd => d.n === 1 ? null : (d.hhi - 1 / d.n) / (1 - 1 / d.n)',
      root_normalised: 'd => d.n === 1 ? null : (op.sqrt(d.hhi) - op.sqrt(1 / d.n)) / (1 - op.sqrt(1 / d.n))',
    })
    .select('year', whole, 'n', 'hhi', 'normalised', 'root_normalised')
    .orderby('year', whole)
    .reify();
}
