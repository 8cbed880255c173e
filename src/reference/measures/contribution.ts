import type { ColumnTable } from 'arquero';
import { type PartOptions, parts, wholeAndPart } from './parts.ts';

/**
 * Contributions to growth, 100 · (xₖ₁ − xₖ₀) / X₀: by how many percentage points each part moved the whole from one year to
 * another. They add up to the growth of the whole, which is why a part that a year lacks counts as zero here. Source: ESCAP,
 * *Trade Statistics in Policymaking*, ST/ESCAP/2559 (2009).
 *
 * @returns The whole's country, the part, `from, to, from_value, to_value, contribution`; null where the whole began at zero.
 */
export function contributionToGrowth(
  table: ColumnTable,
  { from, to, ...options }: PartOptions & { readonly from: number; readonly to: number },
): ColumnTable {
  if (!(from < to)) throw new Error(`contributionToGrowth: from must come before to: ${from}, ${to}`);
  const [whole, part] = wholeAndPart[options.of ?? 'importer'];
  return parts('contributionToGrowth', table, options)
    .filter(`d => d.year === ${Number(from)} || d.year === ${Number(to)}`)
    .derive({
      before: `d => d.year === ${Number(from)} ? d.value : 0`,
      after: `d => d.year === ${Number(to)} ? d.value : 0`,
    })
    .groupby(whole, part)
    .rollup({ from_value: 'd => op.sum(d.before)', to_value: 'd => op.sum(d.after)' })
    .groupby(whole)
    .derive({
      contribution: 'd => op.sum(d.from_value) === 0 ? null : 100 * (d.to_value - d.from_value) / op.sum(d.from_value)',
    })
    .ungroup()
    .derive({ from: `d => ${Number(from)}`, to: `d => ${Number(to)}` })
    .select(whole, part, 'from', 'to', 'from_value', 'to_value', 'contribution')
    .reify();
}
