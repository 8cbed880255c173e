import * as rationals from './rational.ts';
import { absolute, compare, divide, multiply, negate, type Rational, sign, subtract, zero } from './rational.ts';

/** An interval between rational ends; a null end is infinite. The exact counterpart of the model's `Interval`. */
export interface Bounds {
  readonly low: Rational | null;
  readonly high: Rational | null;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

export const everything: Bounds = { low: null, high: null, lowClosed: false, highClosed: false };

/** The closed interval between two values, given in either order. */
export function between(a: Rational, b: Rational): Bounds {
  const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
  return { low, high, lowClosed: true, highClosed: true };
}

export function point(value: Rational): Bounds {
  return between(value, value);
}

/** Whether two intervals share a value; ends that touch share one where both are closed. */
export function meet(a: Bounds, b: Bounds): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** Whether an interval holds a value. */
export function contains(bounds: Bounds, value: Rational): boolean {
  return meet(bounds, point(value));
}

/** What two intervals share, or null where they share nothing. */
export function intersect(a: Bounds, b: Bounds): Bounds | null {
  if (!meet(a, b)) return null;
  const low = a.low === null ? -1 : b.low === null ? 1 : compare(a.low, b.low);
  const high = a.high === null ? 1 : b.high === null ? -1 : compare(a.high, b.high);
  return {
    low: low < 0 ? b.low : a.low,
    lowClosed: low < 0 ? b.lowClosed : low > 0 ? a.lowClosed : a.lowClosed && b.lowClosed,
    high: high > 0 ? b.high : a.high,
    highClosed: high > 0 ? b.highClosed : high < 0 ? a.highClosed : a.highClosed && b.highClosed,
  };
}

export function negated({ low, high, lowClosed, highClosed }: Bounds): Bounds {
  return {
    low: high === null ? null : negate(high),
    high: low === null ? null : negate(low),
    lowClosed: highClosed,
    highClosed: lowClosed,
  };
}

export function sum(a: Bounds, b: Bounds): Bounds {
  return {
    low: a.low && b.low && rationals.add(a.low, b.low),
    high: a.high && b.high && rationals.add(a.high, b.high),
    lowClosed: a.lowClosed && b.lowClosed,
    highClosed: a.highClosed && b.highClosed,
  };
}

export function difference(a: Bounds, b: Bounds): Bounds {
  return sum(a, negated(b));
}

/** The image under an increasing function that keeps infinite ends infinite. */
export function mapped(bounds: Bounds, increasing: (x: Rational) => Rational): Bounds {
  return { ...bounds, low: bounds.low && increasing(bounds.low), high: bounds.high && increasing(bounds.high) };
}

/**
 * Every quotient of a value of `a` by a value of `b`; null where `b` may be zero on its inside or is zero alone. An end of
 * `b` at zero gives an infinite end.
 */
export function quotient(a: Bounds, b: Bounds): Bounds | null {
  if (b.low !== null && b.high !== null && sign(b.low) === 0 && sign(b.high) === 0) return null;
  if (b.high !== null && sign(b.high) <= 0) return quotient(negated(a), negated(b));
  if (b.low === null || sign(b.low) < 0) return null;
  const lowBy = a.low && sign(a.low) >= 0 ? b.high : b.low;
  const lowByClosed = a.low && sign(a.low) >= 0 ? b.highClosed : b.lowClosed;
  const highBy = a.high && sign(a.high) > 0 ? b.low : b.high;
  const highByClosed = a.high && sign(a.high) > 0 ? b.lowClosed : b.highClosed;
  return {
    low: a.low && over(a.low, lowBy),
    lowClosed: a.lowClosed && (lowByClosed || sign(a.low ?? zero) === 0),
    high: a.high && over(a.high, highBy),
    highClosed: a.highClosed && (highByClosed || sign(a.high ?? zero) === 0),
  };
}

/** Every product of a value of `a` by a value of `b`, both finite. */
export function product(a: Bounds, b: Bounds): Bounds {
  if (!a.low || !a.high || !b.low || !b.high) return everything;
  const [aLow, aHigh] = [end(a.low, a.lowClosed), end(a.high, a.highClosed)];
  const [bLow, bHigh] = [end(b.low, b.lowClosed), end(b.high, b.highClosed)];
  const corners = [times(aLow, bLow), times(aLow, bHigh), times(aHigh, bLow), times(aHigh, bHigh)].sort(
    (p, q) => compare(p.value, q.value) || byClosed(p, q),
  );
  const lowest = corners[0]!;
  const highest = corners.find(({ value }) => compare(value, corners[3]!.value) === 0)!;
  return { low: lowest.value, lowClosed: lowest.closed, high: highest.value, highClosed: highest.closed };
}

/** The sizes of the values of an interval, whatever their signs. */
export function magnitude(bounds: Bounds): Bounds {
  if (bounds.low && sign(bounds.low) >= 0) return bounds;
  if (bounds.high && sign(bounds.high) <= 0) return negated(bounds);
  const ends = [bounds.low && absolute(bounds.low), bounds.high] as const;
  if (!ends[0] || !ends[1]) return { low: zero, lowClosed: true, high: null, highClosed: false };
  const lower = compare(ends[0], ends[1]) > 0;
  return {
    low: zero,
    lowClosed: true,
    high: lower ? ends[0] : ends[1],
    highClosed: lower ? bounds.lowClosed : bounds.highClosed,
  };
}

/** How far apart two intervals are: zero where they touch. */
export function gap(a: Bounds, b: Bounds): Rational {
  if (a.high && b.low && compare(a.high, b.low) < 0) return subtract(b.low, a.high);
  if (b.high && a.low && compare(b.high, a.low) < 0) return subtract(a.low, b.high);
  return zero;
}

/** All of it below zero, above zero, or neither. */
export function side({ low, high }: Bounds): -1 | 0 | 1 {
  if (low && sign(low) > 0) return 1;
  return high && sign(high) < 0 ? -1 : 0;
}

function over(a: Rational, b: Rational | null): Rational | null {
  if (b === null) return zero;
  return sign(b) === 0 ? (sign(a) === 0 ? zero : null) : divide(a, b);
}

function reaches(a: Bounds, b: Bounds): boolean {
  if (a.high === null || b.low === null) return true;
  const order = compare(a.high, b.low);
  return order > 0 || (order === 0 && a.highClosed && b.lowClosed);
}

interface End {
  readonly value: Rational;
  readonly closed: boolean;
}

function end(value: Rational, closed: boolean): End {
  return { value, closed };
}

/** Zero times anything is zero, whether the other end belongs or not. */
function times(a: End, b: End): End {
  const none = (x: End) => x.closed && sign(x.value) === 0;
  return { value: multiply(a.value, b.value), closed: (a.closed && b.closed) || none(a) || none(b) };
}

function byClosed(p: End, q: End): number {
  return Number(q.closed) - Number(p.closed);
}
