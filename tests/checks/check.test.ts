import { expect, test } from 'vitest';
import { check } from '../../src/checks/check.ts';
import { article002 } from '../helpers/article-002.ts';

test('both growth rates of article 002 hold, and the neighbours that would hold are told', () => {
  const [fall, rise] = check(article002());
  expect(fall).toMatchObject({ id: 'c1', type: 'cagr', verdict: 'holds', byRounding: false, turns: false, why: null });
  expect(fall!.formula).toBe('(10.6e6 ÷ 28.7e6)^(1/5) − 1');
  expect(fall!.computed!.value).toBeCloseTo(-18.0621, 4);
  expect(fall!.computed!.low).toBeCloseTo(-18.168, 3);
  expect(fall!.computed!.high).toBeCloseTo(-17.956, 3);
  expect(fall!.neighbours).toEqual([
    { written: '-18.3', holds: false },
    { written: '-18.2', holds: true },
    { written: '-18.0', holds: true },
    { written: '-17.9', holds: false },
  ]);
  expect(rise!.computed!.value).toBeCloseTo(16.9434, 4);
  expect(rise!.computed!.low).toBeCloseTo(16.896, 3);
  expect(rise!.computed!.high).toBeCloseTo(16.991, 3);
  expect(rise!.neighbours.map(({ holds }) => holds)).toEqual([false, false, true, false]);
});

test('a rank among two of two hundred decides nothing', () => {
  const ranks = check(article002()).filter(({ type }) => type === 'rank');
  expect(ranks.map(({ verdict }) => verdict)).toEqual(['unverifiable', 'unverifiable', 'unverifiable']);
});
