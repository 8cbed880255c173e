import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ar } from '../../src/labels/ar.ts';
import { en } from '../../src/labels/en.ts';
import { amountText, intervalText, plainText, roundTo } from '../../src/labels/number.ts';

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

test.each([
  ['10.6e6', 'USD', '$10.6 million', '10.6 مليون دولار'],
  ['28.70e6', 'USD', '$28.70 million', '28.70 مليون دولار'],
  ['355e3', 'USD', '$355 thousand', '355 ألف دولار'],
  ['486e9', 'USD', '$486 billion', '486 مليار دولار'],
  ['-4.2e12', 'USD', '−$4.2 trillion', '−4.2 تريليون دولار'],
  ['135427', 'USD', '$135,427', '135,427 دولار'],
  ['1234', 'EUR', '€1234', '1234 يورو'],
  ['12e7', 'INR', '₹120 million', '120 مليون روبية'],
  ['1.25e7', 'INR', '₹12.5 million', '12.5 مليون روبية'],
  ['10.6e6', 'KWD', '10.6 million KWD', '10.6 مليون دينار كويتي'],
  ['-10.6e6', 'XOF', '−10.6 million XOF', '−10.6 مليون XOF'],
  ['2.23e9', 'CNY', '2.23 billion yuan', '2.23 مليار يوان'],
  ['-18.1', '%', '−18.1%', '−18.1%'],
  ['0.43', 'index', '0.43', '0.43'],
  ['2.5', 'x', '2.5 times', '2.5 مرة'],
  ['2', 'x', '2 times', 'مرتين'],
  ['6', 'x', '6 times', '6 مرات'],
  ['20', 'x', '20 times', '20 مرة'],
  ['182', 'rank', '182nd', 'المرتبة 182'],
  ['47', 'rank', '47th', 'المرتبة 47'],
])('%s %s', (written, unit, english, arabic) => {
  expect(amountText(written, unit, en)).toBe(english);
  expect(plain(amountText(written, unit, ar))).toBe(arabic);
});

test('arabic-indic digits bring their own separators, and every number is isolated', () => {
  expect(amountText('-18.1', '%', ar, { digits: 'arab' })).toBe('\u2067−١٨٫١٪\u2069');
  // In an English line too, or a bracket after it would be turned round.
  expect(amountText('2.65e6', 'USD', en, { digits: 'arab' })).toBe('$\u2066٢٫٦٥\u2069 million');
  expect(amountText('1234567.5', 'index', ar, { digits: 'arab' })).toBe('\u2067١٬٢٣٤٬٥٦٧٫٥\u2069');
  expect(amountText('10.6e6', 'USD', ar)).toBe('\u206610.6\u2069 مليون دولار');
});

test('intervals are rounded outward and ends at infinity are said', () => {
  expect(intervalText({ low: -18.1685, high: -17.9556 }, 0.01, '%', en)).toBe('−18.17% to −17.95%');
  expect(intervalText({ low: 10.55e6, high: 10.65e6 }, 1e4, 'USD', en)).toBe('$10.55 million to $10.65 million');
  expect(intervalText({ low: 354500, high: 355500 }, 100, 'USD', en)).toBe('$354,500 to $355,500');
  expect(intervalText({ low: 5, high: Infinity }, 1, '%', en)).toBe('at least 5%');
  expect(intervalText({ low: -Infinity, high: 5 }, 1, '%', en)).toBe('at most 5%');
});

test('floating point dust does not move an end', () => {
  expect(roundTo({ value: 0.29, step: 0.01, towards: 'low' })).toBe('0.29');
  expect(roundTo({ value: -0.001, step: 0.01 })).toBe('0.00');
});

test('rounding outward never shrinks', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.integer({ min: -3, max: 6 }), (value, power) => {
      const step = 10 ** power;
      const low = Number(roundTo({ value, step, towards: 'low' }));
      const high = Number(roundTo({ value, step, towards: 'high' }));
      expect(low).toBeLessThanOrEqual(value + step * 1e-5);
      expect(high).toBeGreaterThanOrEqual(value - step * 1e-5);
      expect(high - low).toBeLessThanOrEqual(step * 1.001 + Math.abs(value) * 1e-12);
    }),
  );
});

test('a written number in full keeps its value', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 12 }), (n, places, power) => {
      const digits = String(Math.abs(n)).padStart(places + 1, '0');
      const mantissa = `${n < 0 ? '-' : ''}${places ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits}`;
      const shown = plainText(`${mantissa}e${power}`, en).replaceAll(',', '').replace('−', '-');
      expect(Number(shown)).toBeCloseTo(Number(`${mantissa}e${power}`), 5);
    }),
  );
});
