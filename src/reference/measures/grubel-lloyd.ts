import type { ColumnTable } from 'arquero';
import { type PairOptions, pairs } from './pairs.ts';
import { bilateral, type MeasureOptions, sides } from './view.ts';

/**
 * The Grubel–Lloyd index of two-way trade, 1 − |X − M| / (X + M), on totals: 0 where all goes one way, 1 where both ways are
 * alike; null where either is absent. Source: H. G. Grubel and P. J. Lloyd, *Intra-Industry Trade* (1975).
 *
 * @returns `year, reporter, partner, exports, imports, grubel_lloyd`; with `by: 'country'` the partner is the world.
 */
export function grubelLloyd(table: ColumnTable, options: PairOptions = {}): ColumnTable {
  return pairs('grubelLloyd', table, options).derive({
    grubel_lloyd:
      'd => d.exports == null || d.imports == null || d.exports + d.imports === 0 ? null : 1 - op.abs(d.exports - d.imports) / (d.exports + d.imports)',
  });
}

/**
 * The Grubel–Lloyd index of intra-industry trade over products, 1 − Σₖ|Xₖ − Mₖ| / Σₖ(Xₖ + Mₖ). A product that goes one way
 * only is zero the other way here, for that is what the index measures. It falls as products are told apart more finely.
 *
 * @returns `year, reporter, partner, products, grubel_lloyd`, each pair from both sides.
 */
export function intraIndustry(table: ColumnTable, options: MeasureOptions = {}): ColumnTable {
  const { out, back } = sides('intraIndustry', table, options, true);
  if (out.numRows() === 0 && back.numRows() === 0) throw new Error('intraIndustry: the table has no products');
  const side = (flows: ColumnTable, reporter: string, partner: string, exports: string, imports: string) =>
    bilateral(flows)
      .select({ year: 'year', [reporter]: 'reporter', [partner]: 'partner', product: 'product', value: 'value' })
      .derive({
        exports: `d => ${exports}`,
        imports: `d => ${imports}`,
      });
  return side(out, 'exporter', 'importer', 'd.value', '0')
    .concat(side(back, 'importer', 'exporter', '0', 'd.value'))
    .groupby('year', 'reporter', 'partner', 'product')
    .rollup({ exports: 'd => op.sum(d.exports)', imports: 'd => op.sum(d.imports)' })
    .derive({ apart: 'd => op.abs(d.exports - d.imports)', together: 'd => d.exports + d.imports' })
    .groupby('year', 'reporter', 'partner')
    .rollup({ products: 'd => op.count()', apart: 'd => op.sum(d.apart)', together: 'd => op.sum(d.together)' })
    .derive({ grubel_lloyd: 'd => d.together === 0 ? null : 1 - d.apart / d.together' })
    .select('year', 'reporter', 'partner', 'products', 'grubel_lloyd')
    .reify();
}
