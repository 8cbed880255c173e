import type { ColumnTable } from 'arquero';
import { type PairOptions, pairs } from './pairs.ts';

/**
 * The balance of trade, X − M: exports less imports, in dollars; null where either is absent. `coverRatio` is 100 · X / M,
 * exports as a percentage of imports. `normalisedBalance` is (X − M) / (X + M), from −1 (imports alone) to 1 (exports
 * alone). Source: World Bank, *Online Trade Outcomes Indicators: User's Manual* (2013); ESCAP, *Trade Statistics in
 * Policymaking*, ST/ESCAP/2559 (2009).
 *
 * @returns `year, reporter, partner, exports, imports, balance`, each pair from both sides; with `by: 'country'` the partner
 * is the world.
 * @example balance(table) // 2016 PRK RUS: 10586746 − 68274308 = −57687562
 */
export function balance(table: ColumnTable, options: PairOptions = {}): ColumnTable {
  return pairs('balance', table, options).derive({
    balance: 'd => d.exports == null || d.imports == null ? null : d.exports - d.imports',
  });
}

/**
 * The cover ratio, 100 · X / M: exports as a percentage of imports; null where either is absent or imports are zero. Source:
 * World Bank, *Online Trade Outcomes Indicators: User's Manual* (2013).
 *
 * @returns `year, reporter, partner, exports, imports, cover_ratio`; with `by: 'country'` the partner is the world.
 */
export function coverRatio(table: ColumnTable, options: PairOptions = {}): ColumnTable {
  return pairs('coverRatio', table, options).derive({
    cover_ratio: 'd => d.exports == null || d.imports == null || d.imports === 0 ? null : 100 * d.exports / d.imports',
  });
}

/**
 * The normalised trade balance, (X − M) / (X + M): −1 where a country imports only, 1 where it exports only; null where
 * either is absent or both are zero. Source: ESCAP, *Trade Statistics in Policymaking*, ST/ESCAP/2559 (2009).
 *
 * @returns `year, reporter, partner, exports, imports, normalised_balance`; with `by: 'country'` the partner is the world.
 */
export function normalisedBalance(table: ColumnTable, options: PairOptions = {}): ColumnTable {
  return pairs('normalisedBalance', table, options).derive({
    normalised_balance:
      'd => d.exports == null || d.imports == null || d.exports + d.imports === 0 ? null : (d.exports - d.imports) / (d.exports + d.imports)',
  });
}
