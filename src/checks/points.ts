import type { Claim, Reading } from '../model.ts';
import { type Attempt, play, type Recompute, type Slip } from './attempt.ts';
import { claimTerm } from './bind.ts';
import { difference } from './bounds.ts';
import { change } from './change.ts';
import { plain } from './gauge.ts';
import type { JudgeOptions } from './judge.ts';
import { matchScope } from './levels.ts';
import { samePeriod } from './period.ts';
import { subtract, zero } from './rational.ts';

/** Percentage points: the later share less the earlier one. */
export const points: Recompute = (terms) => {
  const [from, to] = [play(terms, 'from'), play(terms, 'to')];
  return {
    gauge: plain,
    point: subtract(to.point, from.point),
    bounds: difference(to.bounds, from.bounds),
    near: difference(to.near, from.near),
    formula: `${to.written} − ${from.written}`,
    neutral: zero,
  };
};

/** Two shares, or two coverage ratios, of the claim's scope that points are the difference of. */
export function findPoints(reading: Reading, claim: Claim, options: JudgeOptions): readonly Attempt[] {
  const attempts: Attempt[] = [];
  for (const to of sharesIn(reading, claim, claim.to))
    for (const from of sharesIn(reading, claim, claim.from))
      if (from !== to && from.type === to.type)
        attempts.push({
          terms: [claimTerm('from', from, options), claimTerm('to', to, options)],
          recompute: points,
          sure: claim.from !== null && claim.to !== null && sameWhole(from, to),
          slips: pointsSlips,
          swaps: () => [],
        });
  return attempts;
}

export const pointsSlips: readonly Slip[] = [
  {
    kind: 'percent-for-points',
    message: () => 'it is the change in percent, not in percentage points',
    recompute: change(),
  },
];

function sharesIn(reading: Reading, claim: Claim, period: Claim['to']): readonly Claim[] {
  return reading.claims.filter(
    (other) =>
      (other.type === 'share' || other.type === 'coverage') &&
      samePeriod(other.to, period) &&
      matchScope(other, claim)?.sure === true,
  );
}

function sameWhole(a: Claim, b: Claim): boolean {
  return a.whole === null || b.whole === null || JSON.stringify(a.whole) === JSON.stringify(b.whole);
}
