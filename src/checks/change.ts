import type { Claim, Reading } from '../model.ts';
import type { Attempt, Recompute } from './attempt.ts';
import { claimTerm, pairsOf, periodsOf, siblings } from './bind.ts';
import { increase } from './gauge.ts';
import { type GrowthInputs, grown } from './growth.ts';
import { changeSlips, growthSwaps } from './growth-slips.ts';
import type { JudgeOptions } from './judge.ts';
import { levelsOf } from './levels.ts';
import { yearsBetween } from './period.ts';
import { toNumber } from './rational.ts';

/** Change in percent: `to ÷ from − 1`; of a balance, the change of its size (a widening deficit is positive). */
export function change(inputs: GrowthInputs = 'levels'): Recompute {
  return grown(inputs, increase, 1, (ratio) => `${ratio} − 1`);
}

/** Two levels that a change may be computed from, or, where they are not both stated, one of them and the difference. */
export function findChange(reading: Reading, claim: Claim, options: JudgeOptions): readonly Attempt[] {
  const years = spanOf(claim);
  const levels = pairsOf(reading, claim, options).map(
    (pair): Attempt => ({
      terms: [pair.from.term, pair.to.term],
      recompute: change(),
      sure: pair.sure,
      slips: changeSlips('levels', years),
      swaps: () => growthSwaps(reading, claim, pair, options),
    }),
  );
  return levels.length > 0
    ? levels
    : byDelta(reading, claim, options, (inputs) => ({ recompute: change(inputs), slips: changeSlips(inputs, years) }));
}

/** Growth from one level and a stated difference over the same periods. */
export function byDelta(
  reading: Reading,
  claim: Claim,
  options: JudgeOptions,
  make: (inputs: GrowthInputs) => Pick<Attempt, 'recompute' | 'slips'>,
): readonly Attempt[] {
  const { from, to } = periodsOf(claim);
  return siblings(reading, claim, 'delta').flatMap((delta) => {
    const difference = claimTerm('delta', delta, options);
    const attempts = (role: 'from' | 'to', inputs: GrowthInputs) =>
      levelsOf(reading, claim, role === 'to' ? to : from, role, options)
        .filter(({ term }) => term.unit === difference.unit)
        .map(
          (level): Attempt => ({ ...make(inputs), terms: [level.term, difference], sure: level.sure, swaps: () => [] }),
        );
    return [...attempts('to', 'to-delta'), ...attempts('from', 'from-delta')];
  });
}

export function spanOf(claim: Claim): number | null {
  const { from, to } = periodsOf(claim);
  const years = from !== null && to !== null ? yearsBetween(from, to) : null;
  return years && toNumber(years);
}
