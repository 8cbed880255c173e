import type { Claim, Reading } from '../model.ts';
import type { Attempt, Recompute } from './attempt.ts';
import { pairsOf } from './bind.ts';
import { byDelta } from './change.ts';
import { plain } from './gauge.ts';
import { type GrowthInputs, grown } from './growth.ts';
import { growthSwaps, multipleSlips } from './growth-slips.ts';
import type { JudgeOptions } from './judge.ts';
import type { Term } from './term.ts';

/** A multiple: `to ÷ from`, "doubled" 2, "halved" 0.5. */
export function multiple(inputs: GrowthInputs = 'levels'): Recompute {
  return grown(inputs, plain, 1, (ratio) => ratio.slice(1, -1));
}

/** The levels that a multiple may be computed from; "fell threefold" is read as a third too. */
export function findMultiple(reading: Reading, claim: Claim, options: JudgeOptions): readonly Attempt[] {
  const levels = pairsOf(reading, claim, options).flatMap((pair): Attempt[] => {
    const straight: Attempt = {
      terms: [pair.from.term, pair.to.term],
      recompute: multiple(),
      sure: pair.sure,
      slips: multipleSlips('levels'),
      swaps: () => growthSwaps(reading, claim, pair, options),
    };
    const fold = claim.direction === 'fall' && claim.value > 1;
    return fold
      ? [{ ...straight, recompute: (terms) => multiple()(terms.map(exchanged)), slips: [] }, straight]
      : [straight];
  });
  return levels.length > 0
    ? levels
    : byDelta(reading, claim, options, (inputs) => ({ recompute: multiple(inputs), slips: multipleSlips(inputs) }));
}

function exchanged(term: Term): Term {
  return { ...term, role: term.role === 'from' ? 'to' : term.role === 'to' ? 'from' : term.role };
}
