import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decimal,
  exactly,
  negativeOf,
  requireDecimal,
  step,
  unitOf,
  write,
  writeLike,
} from '../../src/checks/decimal.ts';
import { rational } from '../../src/checks/rational.ts';

test('digits, decimals and the scale word', () => {
  expect(decimal('28.70e6')).toEqual({ digits: 2870n, decimals: 2, exponent: 6 });
  expect(decimal('-18.1')).toEqual({ digits: -181n, decimals: 1, exponent: 0 });
  expect(decimal('355e3')).toEqual({ digits: 355n, decimals: 0, exponent: 3 });
  for (const none of ['', '28,7', '1 000', '.5', '5.', 'ten', '1e', '--1', '1e999'])
    expect(decimal(none)).toBeUndefined();
  expect(() => requireDecimal('28,7', 'weigh.cagr')).toThrow('weigh.cagr: not a written number: "28,7"');
});

test('value and unit of the last digit', () => {
  expect(exactly(decimal('10.17e6')!)).toEqual(rational(10_170_000n));
  expect(unitOf(decimal('10.17e6')!)).toEqual(rational(10_000n));
  expect(unitOf(decimal('0.43')!)).toEqual(rational(1n, 100n));
});

test('writing undoes reading, closing zeros too', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.nat(6), fc.nat(12), (digits, decimals, exponent) => {
      expect(decimal(write({ digits, decimals, exponent }))).toEqual({ digits, decimals, exponent });
    }),
  );
});

test('steps, signs, and rounding like a model, halves away from zero', () => {
  expect(step('-18.1', 1)).toBe('-18.0');
  expect(step('9.99e9', 1)).toBe('10.00e9');
  expect(step('0.1', -2)).toBe('-0.1');
  expect(negativeOf('-18.10')).toBe('18.10');
  expect(writeLike(rational(2795n, 10n), decimal('379')!)).toBe('280');
  expect(writeLike(rational(-5n, 1000n), decimal('1.00')!)).toBe('-0.01');
  expect(writeLike(rational(154_499_999n), decimal('300e6')!)).toBe('154e6');
});
