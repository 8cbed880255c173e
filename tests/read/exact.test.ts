import { expect, test } from 'vitest';
import { en } from '../../src/packs/en.ts';
import { read, readWithNotes } from '../../src/read/read.ts';

test('nine thousand years joined by "and" are read, and the flow behind them too', () => {
  const text = `Kenya's exports rose in 2018 ${'and 2019 '.repeat(9000)}. Kenya exported $3 million of tea to Egypt in 2021.`;
  const { figures } = read(text, { packs: [en] });
  expect(figures.map(({ value, partner, period }) => [value, partner, period])).toEqual([[3e6, 'EGY', '2021']]);
});

test.each(['from 2019 to 2020 ', 'rose by 3% ', 'and its exports to them ', 'fell to second place, '])(
  'a stretch of "%s" without end is taken in pieces, and what stands behind it is read as if it stood alone',
  (unit) => {
    const flow = 'Kenya exported $3 million of tea to Egypt in 2021.';
    const { reading, sentences } = readWithNotes(`${unit.repeat(40_000)}. ${flow}`, { packs: [en] });
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(1600);
    expect(reading.figures.at(-1)).toMatchObject({ value: 3e6, reporter: 'KEN', partner: 'EGY', item: 'tea' });
  },
);

test('every flow of a list of thousands is bound, though no full stop parts them', () => {
  const list = Array.from({ length: 3000 }, (_, k) => `exports of tea to China reached $${k + 1} million in 2021`);
  const { figures } = read(`Kenya's ${list.join(', ')}.`, { packs: [en] });
  expect(figures.map(({ value }) => value)).toEqual(list.map((_, k) => (k + 1) * 1e6));
  expect(new Set(figures.map((f) => `${f.reporter} ${f.partner} ${f.item} ${f.period}`))).toEqual(
    new Set(['KEN CHN tea 2021']),
  );
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
