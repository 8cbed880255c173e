import type { Interval } from '../model.ts';
import { type Bounds, mapped } from './bounds.ts';
import { shown } from './interval.ts';
import {
  add,
  compare,
  divide,
  fromNumber,
  hundred,
  logarithm,
  multiply,
  one,
  power,
  type Rational,
  sign,
  subtract,
  toNumber,
  zero,
} from './rational.ts';

/**
 * A scale on which a stated number and what the inputs allow are both rational, so that comparing them is exact: a compound
 * rate r over n years is weighed as `(1+r)^n` against `to ÷ from`, without a root.
 */
export type Gauge = Lift & (Exact | Root);

interface Lift {
  /** From the unit of the claim onto the scale; increasing. */
  readonly lift: (stated: Rational) => Rational;
}

interface Exact {
  /** Back to the unit of the claim. */
  readonly exact: (onScale: Rational) => Rational;
  readonly drop?: never;
}

interface Root {
  readonly exact?: never;
  /** Back to the unit of the claim in floating point, to be shown, where the way back is a root. */
  readonly drop: (onScale: Rational) => number;
}

/** Amounts, multiples and points: the scale is the unit itself. */
export const plain: Gauge = { lift: (x) => x, exact: (x) => x };

/** Shares and coverage: percent against a quotient. */
export const percent: Gauge = { lift: (x) => divide(x, hundred), exact: (x) => multiply(x, hundred) };

/** Changes: percent against `to ÷ from`. */
export const increase: Gauge = {
  lift: (x) => add(one, divide(x, hundred)),
  exact: (x) => multiply(subtract(x, one), hundred),
};

/** Compound rates: percent a year against `to ÷ from` over a whole number of years. */
export function compound(years: number): Gauge {
  return years === 1
    ? increase
    : {
        lift: (x) => power(factor(x), years),
        drop: (x) => Math.expm1(logarithm(x) / years) * 100,
      };
}

/** The value on a scale in the unit of the claim. */
export function dropped(onScale: Rational, gauge: Gauge): number {
  return gauge.exact ? toNumber(gauge.exact(onScale)) : gauge.drop(onScale);
}

/** Bounds on a scale as doubles in the unit of the claim, rounded outward. */
export function shownOn(bounds: Bounds, gauge: Gauge): Interval {
  if (gauge.exact) return shown(mapped(bounds, gauge.exact));
  return {
    low: bounds.low ? rootOutward(bounds.low, gauge, -1) : -Infinity,
    high: bounds.high ? rootOutward(bounds.high, gauge, 1) : Infinity,
    lowClosed: bounds.low !== null && bounds.lowClosed,
    highClosed: bounds.high !== null && bounds.highClosed,
  };
}

function rootOutward(onScale: Rational, gauge: Gauge, direction: -1 | 1): number {
  let x = dropped(onScale, gauge);
  if (!Number.isFinite(x)) return direction * Infinity;
  for (let away = 2 ** -48; compare(gauge.lift(fromNumber(x)), onScale) * direction < 0; away *= 2)
    x += direction * away;
  return x;
}

/** 1 + r, never below zero: nothing falls by more than all of it. */
function factor(x: Rational): Rational {
  const grown = increase.lift(x);
  return sign(grown) < 0 ? zero : grown;
}
