import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Bounds,
  contains,
  difference,
  everything,
  gap,
  intersect,
  magnitude,
  meet,
  negated,
  product,
  quotient,
  side,
  sum,
} from '../../src/checks/bounds.ts';
import { add, divide, multiply, rational, subtract } from '../../src/checks/rational.ts';

/** Intervals between small whole numbers, open or closed, or infinite. */
const ends = fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: 0, max: 5 }), fc.boolean(), fc.boolean());
const finite: fc.Arbitrary<Bounds> = ends
  .filter(([, length, a, b]) => length > 0 || (a && b))
  .map(([low, length, lowClosed, highClosed]) => ({
    low: rational(BigInt(low)),
    high: rational(BigInt(low + length)),
    lowClosed,
    highClosed,
  }));
const any = fc.oneof(
  finite,
  finite.map((bounds) => ({ ...bounds, low: null, lowClosed: false })),
  finite.map((bounds) => ({ ...bounds, high: null, highClosed: false })),
  fc.constant(everything),
);

/** A grid finer than the ends, ends included. */
const grid = Array.from({ length: 241 }, (_, i) => rational(BigInt(i - 120), 10n));
const inside = (bounds: Bounds) => grid.filter((x) => contains(bounds, x));

test('to meet is to share a value', () => {
  fc.assert(
    fc.property(finite, finite, (a, b) => {
      expect(meet(a, b)).toBe(inside(a).some((x) => contains(b, x)));
    }),
  );
});

test('ends that touch meet only where both belong', () => {
  const upTo = (highClosed: boolean): Bounds => ({ low: null, high: rational(1n), lowClosed: false, highClosed });
  const from = (lowClosed: boolean): Bounds => ({ low: rational(1n), high: null, lowClosed, highClosed: false });
  expect(meet(upTo(true), from(true))).toBe(true);
  expect(meet(upTo(true), from(false))).toBe(false);
  expect(meet(from(true), upTo(false))).toBe(false);
});

test('an intersection holds what both hold', () => {
  fc.assert(
    fc.property(any, any, fc.constantFrom(...grid), (a, b, x) => {
      const shared = intersect(a, b);
      expect(shared !== null && contains(shared, x)).toBe(contains(a, x) && contains(b, x));
    }),
  );
});

test('sums, differences, products and quotients hold every result of their members', () => {
  fc.assert(
    fc.property(finite, finite, (a, b) => {
      const [xs, ys] = [inside(a).slice(0, 12), inside(b).slice(0, 12)];
      for (const x of xs)
        for (const y of ys) {
          expect(contains(sum(a, b), add(x, y))).toBe(true);
          expect(contains(difference(a, b), subtract(x, y))).toBe(true);
          expect(contains(product(a, b), multiply(x, y))).toBe(true);
          const ratio = quotient(a, b);
          if (ratio && y.n !== 0n) expect(contains(ratio, divide(x, y))).toBe(true);
        }
    }),
    { numRuns: 60 },
  );
});

test('a quotient has the ends that its members reach, and none where the divisor may be zero inside', () => {
  const [a, b]: Bounds[] = [
    { low: rational(-1n), high: rational(2n), lowClosed: true, highClosed: false },
    { low: rational(4n), high: rational(8n), lowClosed: true, highClosed: true },
  ];
  expect(quotient(a!, b!)).toEqual({
    low: rational(-1n, 4n),
    high: rational(1n, 2n),
    lowClosed: true,
    highClosed: false,
  });
  expect(quotient(b!, a!)).toBeNull();
  expect(quotient(b!, { low: rational(0n), high: rational(2n), lowClosed: true, highClosed: true })).toMatchObject({
    low: rational(2n),
    high: null,
  });
  expect(quotient(b!, everything)).toBeNull();
  expect(quotient(a!, { low: rational(0n), high: rational(0n), lowClosed: true, highClosed: true })).toBeNull();
});

test('sides, sizes and gaps', () => {
  const of = (low: bigint, high: bigint): Bounds => ({
    low: rational(low),
    high: rational(high),
    lowClosed: true,
    highClosed: true,
  });
  expect([of(1n, 2n), of(-1n, 2n), of(-2n, -1n)].map(side)).toEqual([1, 0, -1]);
  expect(magnitude(of(-3n, 2n))).toMatchObject({ low: rational(0n), high: rational(3n) });
  expect(magnitude(of(-3n, -2n))).toEqual(of(2n, 3n));
  expect(negated(of(1n, 2n))).toEqual(of(-2n, -1n));
  expect(gap(of(0n, 1n), of(3n, 4n))).toEqual(rational(2n));
  expect(gap(of(0n, 3n), of(3n, 4n))).toEqual(rational(0n));
});
