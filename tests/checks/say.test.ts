import { expect, test } from 'vitest';
import { say, sayComputed } from '../../src/checks/say.ts';

test('a written number is said with its scale word and unit', () => {
  expect(say('28.70e6', 'USD')).toBe('28.70 million USD');
  expect(say('-18.1', '%')).toBe('−18.1 %');
  expect(say('1', 'x')).toBe('1 time');
  expect(say('2.5', 'x')).toBe('2.5 times');
  expect(say('3', 'rank')).toBe('rank 3');
  expect(say('1.3', 'pp')).toBe('1.3 percentage points');
  expect(say('5e5', 'INR')).toBe('5 × 10^5 INR');
});

test('what is computed is said with two digits more, rounded outward, in the scale that fits it', () => {
  const bounds = { lowClosed: true, highClosed: true };
  expect(sayComputed({ value: -18.062106, low: -18.168045, high: -17.956345, ...bounds }, '-18.1', '%')).toBe(
    '−18.062 % (−18.169 to −17.956)',
  );
  expect(sayComputed({ value: 1_009e9, low: 1_008.5e9, high: 1_009.5e9, ...bounds }, '4435e6', 'USD')).toBe(
    '1.009 trillion USD (1.0085 trillion to 1.0095 trillion)',
  );
  expect(sayComputed({ value: 1.24e9, low: 1.235e9, high: 1.245e9, ...bounds }, '1.04e9', 'USD')).toBe(
    '1.24 billion USD (1.235 billion to 1.245 billion)',
  );
  expect(sayComputed({ value: 9, low: 3, high: Infinity, lowClosed: true, highClosed: false }, '9', '')).toBe(
    '9 (3 to anything more)',
  );
  expect(sayComputed({ value: 0, low: 0, high: 0, ...bounds }, '5e6', 'USD')).toBe('0 USD');
});
