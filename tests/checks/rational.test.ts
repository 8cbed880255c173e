import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  add,
  compare,
  divide,
  fromNumber,
  logarithm,
  multiply,
  power,
  rational,
  subtract,
  ten,
  toNumber,
} from '../../src/checks/rational.ts';

const fraction = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 20n))
  .map(([n, d]) => rational(n, d));

test('a fraction is kept in lowest terms over a positive denominator', () => {
  expect(rational(6n, -4n)).toEqual({ n: -3n, d: 2n });
  expect(rational(0n, -7n)).toEqual({ n: 0n, d: 1n });
  expect(() => rational(1n, 0n)).toThrow('division by zero');
});

test('the operations undo one another', () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      expect(subtract(add(a, b), b)).toEqual(a);
      if (b.n !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
      expect(compare(a, b)).toBe(compare(subtract(a, b), rational(0n)));
    }),
  );
});

test('powers of ten and of fractions', () => {
  expect(ten(-3)).toEqual({ n: 1n, d: 1000n });
  expect(power(rational(2n, 3n), 5)).toEqual({ n: 32n, d: 243n });
});

test('to a double and back: the shortest decimal printing is what counts', () => {
  expect(fromNumber(0.1)).toEqual(rational(1n, 10n));
  expect(fromNumber(-1.5e-7)).toEqual(rational(-15n, 100_000_000n));
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (x) => {
      expect(Math.abs(toNumber(fromNumber(x)) - x)).toBeLessThanOrEqual(Math.abs(x) * 2 ** -50 + Number.MIN_VALUE);
    }),
  );
});

test('fractions longer than a double survive the way to one', () => {
  expect(toNumber(rational(3n ** 2000n, 3n ** 2000n * 2n + 2n))).toBeCloseTo(0.5, 12);
  expect(toNumber({ n: 7n ** 900n, d: 7n ** 901n })).toBeCloseTo(1 / 7, 12);
});

test('logarithms of fractions of any length', () => {
  expect(logarithm(rational(1n, 8n))).toBeCloseTo(-3 * Math.LN2, 14);
  expect(logarithm({ n: 3n ** 5000n, d: 2n ** 5000n })).toBeCloseTo(5000 * Math.log(1.5), 9);
  expect(logarithm(rational(0n))).toBe(-Infinity);
});
