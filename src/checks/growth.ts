import type { Recompute, Recomputed } from './attempt.ts';
import { play } from './attempt.ts';
import { type Bounds, everything, mapped, negated, quotient, side, point as single, sum } from './bounds.ts';
import type { Gauge } from './gauge.ts';
import { add, divide, one, type Rational, power as raisedTo, sign, subtract, zero } from './rational.ts';
import type { Term } from './term.ts';

/** How the later level stands to the earlier one. */
export interface Ratio {
  readonly point: Rational;
  readonly bounds: Bounds;
  readonly near: Bounds;
  /** The ratio in symbols, as a factor: `(10.6e6 ÷ 28.7e6)`. */
  readonly formula: string;
}

/** Which two of the earlier level, the later level and the difference give the ratio. */
export type GrowthInputs = 'levels' | 'to-delta' | 'from-delta';

/** `to ÷ from`, from two levels, or from one of them and the difference. A string tells why there is none. */
export function ratio(terms: readonly Term[], inputs: GrowthInputs): Ratio | string {
  if (inputs === 'levels') return quotientOf(play(terms, 'to'), play(terms, 'from'), 'the earlier level');
  const delta = play(terms, 'delta');
  if (inputs === 'from-delta') {
    const share = quotientOf(delta, play(terms, 'from'), 'the earlier level', false);
    return typeof share === 'string' ? share : through(share, (x) => add(one, x), `(1 + ${inner(share.formula)})`);
  }
  const share = quotientOf(delta, play(terms, 'to'), 'the later level', false);
  if (typeof share === 'string') return share;
  const earlier = through(share, (x) => x, share.formula);
  const rest = {
    ...earlier,
    point: subtract(one, earlier.point),
    bounds: lessThanOne(earlier.bounds),
    near: lessThanOne(earlier.near),
  };
  if (sign(rest.point) <= 0) return 'the difference is not less than the later level';
  return {
    point: divide(one, rest.point),
    bounds: inverse(rest.bounds),
    near: inverse(rest.near),
    formula: `(1 ÷ (1 − ${inner(share.formula)}))`,
  };
}

/** A recomputation from a ratio, weighed on a gauge after raising it to a whole power. */
export function grown(
  inputs: GrowthInputs,
  gauge: Gauge,
  power: number,
  formula: (ratio: string) => string,
  neutral: Rational | null = one,
): Recompute {
  return (terms) => {
    const found = ratio(terms, inputs);
    if (typeof found === 'string') return found;
    const raise = (x: Rational): Rational => (sign(x) < 0 ? zero : raisedTo(x, power));
    const raised: Recomputed = {
      gauge,
      point: raise(found.point),
      bounds: mapped(found.bounds, raise),
      near: mapped(found.near, raise),
      formula: formula(found.formula),
      neutral,
    };
    return raised;
  };
}

function quotientOf(a: Term, b: Term, name: string, sameSign = true): Ratio | string {
  if (sign(b.point) === 0) return `${name} is zero`;
  if (sameSign && sign(a.point) * sign(b.point) < 0) return 'the levels differ in sign: their ratio says nothing';
  const bounds = quotient(a.bounds, b.bounds);
  const near = quotient(a.near, b.near);
  if (!bounds || !near) return `${name} may be zero, as it is rounded`;
  return { point: divide(a.point, b.point), bounds, near, formula: `(${a.written} ÷ ${b.written})` };
}

function through(from: Ratio, map: (x: Rational) => Rational, formula: string): Ratio {
  return { point: map(from.point), bounds: mapped(from.bounds, map), near: mapped(from.near, map), formula };
}

function lessThanOne(bounds: Bounds): Bounds {
  return sum(single(one), negated(bounds));
}

/** 1 ÷ x of positive values; what reaches zero gives an infinite end. */
function inverse(bounds: Bounds): Bounds {
  const floor = bounds.low === null || sign(bounds.low) <= 0 ? { ...bounds, low: zero, lowClosed: true } : bounds;
  return side(floor) < 0 ? everything : (quotient(single(one), floor) ?? everything);
}

function inner(formula: string): string {
  return formula.slice(1, -1);
}
