import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains } from '../../src/checks/bounds.ts';
import { write, writeLike } from '../../src/checks/decimal.ts';
import { allowed, interval, neighbour, outward } from '../../src/checks/interval.ts';
import { compare, fromNumber, rational } from '../../src/checks/rational.ts';

const closed = { lowClosed: true, highClosed: true };

test('the digits say how far the truth may be', () => {
  expect(interval('28.70e6')).toEqual({ low: 28_695_000, high: 28_705_000, ...closed });
  expect(interval('28.7e6')).toEqual({ low: 28_650_000, high: 28_750_000, ...closed });
  expect(interval('-18.1')).toEqual({ low: -18.15, high: -18.05, ...closed });
  expect(interval('355e3')).toEqual({ low: 354_500, high: 355_500, ...closed });
});

test('hedges widen the interval or open one side, by the size of the number', () => {
  expect(interval('2.65e6', { hedge: 'about' })).toEqual({ low: 2_640_000, high: 2_660_000, ...closed });
  expect(interval('46', { hedge: 'nearly' })).toEqual({ low: 44, high: 46, ...closed });
  expect(interval('3', { hedge: 'over' })).toEqual({ low: 3, high: Infinity, lowClosed: true, highClosed: false });
  expect(interval('3', { hedge: 'under' })).toEqual({ low: -Infinity, high: 3, lowClosed: false, highClosed: true });
  expect(interval('-7.4', { hedge: 'over' })).toEqual({
    low: -Infinity,
    high: -7.4,
    lowClosed: false,
    highClosed: true,
  });
  expect(interval('-46', { hedge: 'nearly' })).toEqual({ low: -46, high: -44, ...closed });
  expect(interval('20', { hedge: 'between', writtenHigh: '22' })).toEqual({ low: 20, high: 22, ...closed });
});

test('the way of rounding says which ends belong', () => {
  expect(interval('2.5', { rounding: 'half-up' })).toMatchObject({
    low: 2.45,
    high: 2.55,
    lowClosed: true,
    highClosed: false,
  });
  expect(interval('-2.5', { rounding: 'half-up' })).toMatchObject({
    low: -2.55,
    high: -2.45,
    lowClosed: false,
    highClosed: true,
  });
  expect(interval('0.0', { rounding: 'half-up' })).toMatchObject({
    low: -0.05,
    high: 0.05,
    lowClosed: false,
    highClosed: false,
  });
  expect(interval('2.4', { rounding: 'half-even' })).toMatchObject({ low: 2.35, high: 2.45, ...closed });
  expect(interval('2.5', { rounding: 'half-even' })).toMatchObject({ lowClosed: false, highClosed: false });
  expect(interval('2.5', { rounding: 'truncated' })).toMatchObject({
    low: 2.5,
    high: 2.6,
    lowClosed: true,
    highClosed: false,
  });
  expect(interval('-2.5', { rounding: 'truncated' })).toMatchObject({
    low: -2.6,
    high: -2.5,
    lowClosed: false,
    highClosed: true,
  });
  expect(interval('0', { rounding: 'truncated' })).toMatchObject({
    low: -1,
    high: 1,
    lowClosed: false,
    highClosed: false,
  });
});

test('misuse is one clear line', () => {
  expect(() => interval('28,7')).toThrow('interval: not a written number: "28,7"');
  expect(() => interval('1', { hedge: 'some' as 'about' })).toThrow('interval: unknown hedge: "some"');
  expect(() => interval('1', { rounding: 'up' as 'closed' })).toThrow('interval: unknown rounding: "up"');
});

/** Every value on a fine grid that would be printed as `digits` is inside, every other one is not: brute force over digits. */
test.each([
  ['half-up', (twentieths: bigint) => roundHalfUp(twentieths)],
  ['half-even', (twentieths: bigint) => roundHalfEven(twentieths)],
  ['truncated', (twentieths: bigint) => twentieths / 20n],
] as const)('brute force: %s', (rounding, print) => {
  for (let digits = -12n; digits <= 12n; digits++) {
    const bounds = allowed({ written: write({ digits, decimals: 1, exponent: 0 }) }, rounding);
    for (let value = -300n; value <= 300n; value++)
      expect(contains(bounds, rational(value, 200n))).toBe(print(value) === digits);
  }
});

test('whatever is printed by rounding halves away from zero lies in the interval of its print', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.nat(3), fc.nat(9), (n, decimals, exponent) => {
      const value = rational(n, 1_000_003n);
      const written = writeLike(value, { digits: 0n, decimals, exponent });
      expect(contains(allowed({ written }), value)).toBe(true);
      expect(contains(allowed({ written }, 'half-up'), value)).toBe(true);
    }),
  );
});

test('shown bounds are rounded outward, by no more than a step', () => {
  expect(outward(rational(1n, 3n), -1)).toBeLessThanOrEqual(1 / 3);
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(1n, 10n ** 30n), (n, d) => {
      const exact = rational(n, d);
      for (const way of [-1, 1] as const) {
        const x = outward(exact, way);
        expect(compare(fromNumber(x), exact) * way).toBeGreaterThanOrEqual(0);
        const inner = neighbour(neighbour(x, way === 1 ? -1 : 1), way === 1 ? -1 : 1);
        expect(compare(fromNumber(inner), exact) * way).toBeLessThanOrEqual(0);
      }
    }),
  );
});

function roundHalfUp(twentieths: bigint): bigint {
  const size = twentieths < 0n ? -twentieths : twentieths;
  const rounded = (size + 10n) / 20n;
  return twentieths < 0n ? -rounded : rounded;
}

function roundHalfEven(twentieths: bigint): bigint {
  const size = twentieths < 0n ? -twentieths : twentieths;
  const [whole, rest] = [size / 20n, size % 20n];
  const rounded = rest > 10n || (rest === 10n && whole % 2n === 1n) ? whole + 1n : whole;
  return twentieths < 0n ? -rounded : rounded;
}
