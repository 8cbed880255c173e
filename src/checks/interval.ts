import type { Hedge, Interval, Written } from '../model.ts';
import { type Bounds, between, negated } from './bounds.ts';
import { type Decimal, exactly, requireDecimal, unitOf } from './decimal.ts';
import { add, compare, fromNumber, multiply, type Rational, rational, sign, subtract, toNumber } from './rational.ts';

/**
 * How the writer came from the true value to the printed digits. `closed`: rounded, and a tie may have gone either way
 * (both ends belong). `half-up`: rounded, ties away from zero (the outer end does not belong). `half-even`: rounded, ties
 * to the even digit. `truncated`: digits beyond the last were cut off.
 */
export type Rounding = 'closed' | 'half-up' | 'half-even' | 'truncated';

/** A number as it was written, with its hedge and, for a range, its upper end. */
export interface Printed {
  readonly written: Written;
  readonly writtenHigh?: Written | undefined;
  readonly hedge?: Hedge | undefined;
}

export interface IntervalOptions {
  readonly hedge?: Hedge | undefined;
  readonly writtenHigh?: Written | undefined;
  readonly rounding?: Rounding | undefined;
}

/**
 * Every true value that a written number allows, with each end's membership. `u` is one unit of the last digit: exact
 * ±u/2 as the rounding says, about ±u, nearly at most 2u below, over and under one-sided, between from end to end; a
 * hedge on a negative number speaks of its size. Throws where the writing is no number.
 *
 *     interval('28.70e6')                   // { low: 28695000, high: 28705000, lowClosed: true, highClosed: true }
 *     interval('-18.1', { hedge: 'over' })  // { low: -Infinity, high: -18.1, lowClosed: false, highClosed: true }
 */
export function interval(written: Written, options: IntervalOptions = {}): Interval {
  const { rounding, ...rest } = options;
  return shown(allowed({ written, ...rest }, rounding, 'interval'));
}

/** The same, exactly. */
export function allowed(printed: Printed, rounding: Rounding = 'closed', who = 'interval'): Bounds {
  const parts = requireDecimal(printed.written, who);
  if (printed.hedge === 'between') return range(parts, requireDecimal(printed.writtenHigh ?? printed.written, who));
  if (parts.digits < 0n) return negated(ofSize({ ...parts, digits: -parts.digits }, printed.hedge, rounding));
  return ofSize(parts, printed.hedge, rounding);
}

/** Exact bounds as doubles: each end is the nearest double whose shortest decimal printing does not cut into the interval. */
export function shown(bounds: Bounds): Interval {
  return {
    low: bounds.low ? outward(bounds.low, -1) : -Infinity,
    high: bounds.high ? outward(bounds.high, 1) : Infinity,
    lowClosed: bounds.low !== null && bounds.lowClosed,
    highClosed: bounds.high !== null && bounds.highClosed,
  };
}

/** The nearest double that prints as a decimal no less (direction 1) or no greater (−1) than an exact value. */
export function outward(exact: Rational, direction: -1 | 1): number {
  let x = toNumber(exact);
  if (!Number.isFinite(x)) return x;
  while (compare(fromNumber(x), exact) * direction < 0) x = neighbour(x, direction);
  return x;
}

/** The double next to `x` upwards (1) or downwards (−1). */
export function neighbour(x: number, direction: -1 | 1): number {
  if (x === 0) return direction * Number.MIN_VALUE;
  const bits = new BigInt64Array(new Float64Array([x]).buffer);
  bits[0] = bits[0]! + (x > 0 === direction > 0 ? 1n : -1n);
  return new Float64Array(bits.buffer)[0]!;
}

const half = rational(1n, 2n);

function ofSize(parts: Decimal, hedge: Hedge = 'exact', rounding: Rounding = 'closed'): Bounds {
  const value = exactly(parts);
  const unit = unitOf(parts);
  switch (hedge) {
    case 'exact':
      return rounded(parts, value, unit, rounding);
    case 'about':
      return between(subtract(value, unit), add(value, unit));
    case 'nearly':
      return between(subtract(value, multiply(unit, rational(2n))), value);
    case 'over':
      return { low: value, high: null, lowClosed: true, highClosed: false };
    case 'under':
      return { low: null, high: value, lowClosed: false, highClosed: true };
    default:
      throw new Error(`interval: unknown hedge: ${JSON.stringify(hedge)}`);
  }
}

function rounded(parts: Decimal, value: Rational, unit: Rational, rounding: Rounding): Bounds {
  const reach = multiply(unit, half);
  const near: Bounds = between(subtract(value, reach), add(value, reach));
  const nothing = sign(value) === 0;
  switch (rounding) {
    case 'closed':
      return near;
    case 'half-up':
      return { ...near, lowClosed: !nothing, highClosed: false };
    case 'half-even':
      return parts.digits % 2n === 0n ? near : { ...near, lowClosed: false, highClosed: false };
    case 'truncated':
      return {
        low: nothing ? subtract(value, unit) : value,
        high: add(value, unit),
        lowClosed: !nothing,
        highClosed: false,
      };
    default:
      throw new Error(`interval: unknown rounding: ${JSON.stringify(rounding)}`);
  }
}

function range(a: Decimal, b: Decimal): Bounds {
  return between(exactly(a), exactly(b));
}
