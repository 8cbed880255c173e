import type { Claim, Reading } from '../model.ts';
import type { Attempt, Recompute } from './attempt.ts';
import { hintsOf, pairsOf, periodsOf } from './bind.ts';
import { compound } from './gauge.ts';
import { grown } from './growth.ts';
import { cagrSlips, growthSwaps } from './growth-slips.ts';
import type { JudgeOptions } from './judge.ts';
import { yearsBetween } from './period.ts';
import { type Rational, rational } from './rational.ts';

/** Compound annual growth: `(to ÷ from)^(1/years) − 1`, in percent; weighed as `(1+r)^years` against `to ÷ from`. */
export function cagr(years: Rational): Recompute {
  const [p, q] = [Number(years.n), Number(years.d)];
  const exponent = p === 1 ? String(q) : `(${q}/${p})`;
  return grown('levels', compound(p), q, (ratio) => (p === q ? `${ratio} − 1` : `${ratio}^${exponent} − 1`));
}

/** The levels and the years that a compound rate may be computed from. */
export function findCagr(reading: Reading, claim: Claim, options: JudgeOptions): readonly Attempt[] {
  return pairsOf(reading, claim, options).flatMap((pair): Attempt[] => {
    const years = yearsOf(reading, claim);
    if (!years) return [];
    return [
      {
        terms: [pair.from.term, pair.to.term],
        recompute: cagr(years),
        sure: pair.sure,
        slips: cagrSlips('levels', Number(years.n), Number(years.d)),
        swaps: () => growthSwaps(reading, claim, pair, options),
      },
    ];
  });
}

/** The years that a rate runs over: between its periods, else between those of its figures, else as the words say. */
export function yearsOf(reading: Reading, claim: Claim): Rational | null {
  const { from, to } = periodsOf(claim);
  if (from !== null && to !== null) return yearsBetween(from, to);
  const [a, b] = hintsOf(reading, claim).map(({ period }) => period);
  if (a && b) return yearsBetween(a, b);
  const months = Math.round((claim.years ?? 0) * 12);
  return months > 0 ? rational(BigInt(months), 12n) : null;
}
