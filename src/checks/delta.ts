import type { Claim, Reading } from '../model.ts';
import { type Attempt, play, type Recompute } from './attempt.ts';
import { claimTerm, pairsOf, periodsOf, siblings } from './bind.ts';
import { type Bounds, difference, magnitude, mapped, negated, point, product, quotient } from './bounds.ts';
import { plain } from './gauge.ts';
import { growthSwaps } from './growth-slips.ts';
import type { JudgeOptions } from './judge.ts';
import { levelsOf } from './levels.ts';
import { absolute, add, divide, hundred, multiply, one, type Rational, sign, subtract, zero } from './rational.ts';
import type { Term } from './term.ts';

/** Difference: `to − from`, in the unit of the levels. */
export const delta: Recompute = (terms) => {
  const [from, to] = [play(terms, 'from'), play(terms, 'to')];
  return {
    gauge: plain,
    point: subtract(to.point, from.point),
    bounds: difference(to.bounds, from.bounds),
    near: difference(to.near, from.near),
    formula: `${to.written} − ${bracketed(from.written)}`,
    neutral: zero,
  };
};

/** Difference of the sizes: what a deficit or a surplus grew by. */
export const deltaOfSizes: Recompute = (terms) => delta(terms.map(sized));

/** Difference from the earlier level and the change in percent: `from × rate`. */
export const deltaFromRate: Recompute = (terms) => {
  const [from, rate] = [play(terms, 'from'), play(terms, 'rate')];
  return {
    gauge: plain,
    point: multiply(from.point, share(rate.point)),
    bounds: product(from.bounds, mapped(rate.bounds, share)),
    near: product(from.near, mapped(rate.near, share)),
    formula: `${from.written} × ${bracketed(`${rate.written} %`)}`,
    neutral: zero,
  };
};

/** Difference from the later level and the change in percent: `to × (1 − 1 ÷ (1 + rate))`. */
export const deltaToRate: Recompute = (terms) => {
  const [to, rate] = [play(terms, 'to'), play(terms, 'rate')];
  const grown = (x: Rational) => add(one, share(x));
  const part = (bounds: Bounds): Bounds | null => {
    const inverse = quotient(point(one), mapped(bounds, grown));
    return inverse && difference(point(one), inverse);
  };
  const [wide, near] = [part(rate.bounds), part(rate.near)];
  if (!wide || !near || sign(grown(rate.point)) <= 0) return 'a fall of all of it leaves no level to reckon from';
  return {
    gauge: plain,
    point: multiply(to.point, subtract(one, divide(one, grown(rate.point)))),
    bounds: product(to.bounds, wide),
    near: product(to.near, near),
    formula: `${to.written} × (1 − 1 ÷ (1 ${rate.written.startsWith('-') ? '−' : '+'} ${rate.written.replace('-', '')} %))`,
    neutral: zero,
  };
};

/** Two levels that a difference may be computed from, or one of them and the change in percent. */
export function findDelta(reading: Reading, claim: Claim, options: JudgeOptions): readonly Attempt[] {
  const levels = pairsOf(reading, claim, options)
    .filter(({ to }) => to.term.unit === claim.unit)
    .flatMap((pair): Attempt[] => {
      const terms = [pair.from.term, pair.to.term];
      const attempt: Attempt = {
        terms,
        recompute: delta,
        sure: pair.sure,
        slips: [],
        swaps: () => growthSwaps(reading, claim, pair, options),
      };
      return claim.measure === 'balance' ? [attempt, { ...attempt, recompute: deltaOfSizes }] : [attempt];
    });
  return levels.length > 0 ? levels : byRate(reading, claim, options);
}

function byRate(reading: Reading, claim: Claim, options: JudgeOptions): readonly Attempt[] {
  const { from, to } = periodsOf(claim);
  return siblings(reading, claim, 'change').flatMap((change) => {
    const rate = claimTerm('rate', change, options);
    const attempts = (role: 'from' | 'to', recompute: Recompute) =>
      levelsOf(reading, claim, role === 'to' ? to : from, role, options)
        .filter(({ term }) => term.unit === claim.unit)
        .map(({ term, sure }): Attempt => ({ terms: [term, rate], recompute, sure, slips: [], swaps: () => [] }));
    return [...attempts('to', deltaToRate), ...attempts('from', deltaFromRate)];
  });
}

function share(rate: Rational): Rational {
  return divide(rate, hundred);
}

function sized(term: Term): Term {
  if (sign(term.point) >= 0) return term;
  return {
    ...term,
    written: term.written.replace('-', ''),
    point: absolute(term.point),
    bounds: magnitude(term.bounds),
    near: negated(term.near),
  };
}

function bracketed(written: string): string {
  return written.startsWith('-') ? `(${written})` : written;
}
