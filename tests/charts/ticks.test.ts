import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  labelExpression,
  logDomain,
  powersOfTen,
  roundedDomain,
  ticksAlong,
  ticksBetween,
} from '../../src/charts/ticks.ts';

describe('ticksBetween', () => {
  test.each([
    [0, 78.3, 6, [0, 20, 40, 60]],
    [-18.2, -17.9, 6, [-18.2, -18.1, -18, -17.9]],
    [0.0001, 0.00034, 6, [0.0001, 0.00015, 0.0002, 0.00025, 0.0003]],
    [5, 5, 6, [5]],
  ])('%d to %d', (low, high, most, values) => {
    expect(ticksBetween(low, high, most).values).toEqual(values);
  });

  test('are few, within, evenly apart, and exact decimals', () => {
    const number = fc.double({ min: -1e13, max: 1e13, noNaN: true });
    fc.assert(
      fc.property(
        number,
        fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
        fc.integer({ min: 2, max: 8 }),
        (low, span, most) => {
          // Below a float's fifteen digits there are no decimals between the two ends.
          fc.pre(span > Math.abs(low) * 1e-5);
          const { values, step } = ticksBetween(low, low + span, most);
          expect(values.length).toBeLessThanOrEqual(most);
          for (const value of values) {
            expect(value).toBeGreaterThanOrEqual(low - step * 1e-6 - Math.abs(low) * 1e-12);
            expect(value).toBeLessThanOrEqual(low + span + step * 1e-6 + Math.abs(low) * 1e-12);
            expect(Number(value.toPrecision(15))).toBe(value);
          }
        },
      ),
    );
  });
});

test('roundedDomain ends on ticks', () => {
  expect(roundedDomain(0, 78.3)).toEqual({ domain: [0, 80], ticks: { values: [0, 20, 40, 60, 80], step: 20 } });
  expect(roundedDomain(-86, 37, 6).domain).toEqual([-100, 40]);
});

test('ticksAlong leaves room between labels', () => {
  const wide = (value: number): string => `${value.toFixed(1)} million dollars`;
  const { values, texts } = ticksAlong([0, 10], 300, { size: 12, weight: 400 }, wide);
  expect(values.length).toBeGreaterThan(0);
  expect(values.length).toBeLessThan(4);
  expect(texts).toEqual(values.map(wide));
});

test('logarithmic domains are powers of ten, at most six of them told', () => {
  expect(logDomain(248e6, 486e9)).toEqual([1e8, 1e12]);
  expect(logDomain(100, 100)).toEqual([100, 1000]);
  expect(powersOfTen(1e8, 1e12)).toEqual([1e8, 1e9, 1e10, 1e11, 1e12]);
  expect(powersOfTen(1e4, 1e13)).toEqual([1e5, 1e7, 1e9, 1e11, 1e13]);
});

test('labelExpression finds each tick’s words', () => {
  expect(labelExpression([0, 0.5], ['0', '½'])).toBe('["0","½"][indexof([0,0.5], datum.value)]');
});
