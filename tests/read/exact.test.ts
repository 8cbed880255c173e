import { expect, test } from 'vitest';
import { en } from '../../src/packs/en.ts';
import { read } from '../../src/read/read.ts';

test('nine thousand years joined by "and" are read, and the flow behind them too', () => {
  const text = `Kenya's exports rose in 2018 ${'and 2019 '.repeat(9000)}. Kenya exported $3 million of tea to Egypt in 2021.`;
  const { figures } = read(text, { packs: [en] });
  expect(figures.map(({ value, partner, period }) => [value, partner, period])).toEqual([[3e6, 'EGY', '2021']]);
});

test('a place of filing does not tell whose dollars are meant', () => {
  const { figures } = read("SINGAPORE (Reuters) - China's exports to Chad rose to $3 billion in 2021.", {
    packs: [en],
  });
  expect(figures.map(({ value, unit }) => [value, unit])).toEqual([[3e9, 'USD']]);
});

test('both ends of a range take the unit told ahead', () => {
  const { figures } = read("In billions of dollars, Kenya's exports were between $3 and $4 in 2021.", { packs: [en] });
  expect(figures.map(({ low, high }) => [low, high])).toEqual([[3e9, 4e9]]);
});

test('what is left of a level is exact, and a third is told to the percent', () => {
  const text = "Kenya's exports were $9 million in 2019 and fell to about a third of that in 2020.";
  const [third] = read(text, { packs: [en] }).claims;
  expect(third).toMatchObject({ type: 'multiple', written: '0.333', value: 0.333, low: 0.323, high: 0.343 });
});
