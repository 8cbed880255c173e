import { describe, expect, test } from 'vitest';
import { ar } from '../../src/packs/ar.ts';
import { en } from '../../src/packs/en.ts';
import { es } from '../../src/packs/es.ts';
import { read } from '../../src/read/read.ts';

const records = (text: string) =>
  read(text, { packs: [ar, en, es] }).figures.map(({ written, record }) => `${written} ${record ?? '-'}`);

describe('what a text calls a record', () => {
  test.each([
    ["Chile's exports of cherries reached a record $2.1 billion in 2021, after $2.4 billion in 2019.", '2.1e9 high'],
    ["Kenya's imports rose to $19.1 billion in 2022, an all-time high, from $18.0 billion in 2021.", '19.1e9 high'],
    ["Mali's exports to Togo sank to a record low of $12 million in 2020 from $19 million in 2019.", '12e6 low'],
    ['بلغت صادرات مصر 43 مليار دولار في عام 2021، وهو مستوى قياسي، مقابل 47 مليار دولار في عام 2019.', '43e9 high'],
    [
      'Las exportaciones de Perú sumaron 63.000 millones de dólares en 2021, un récord, frente a los 65.000 millones de 2018.',
      '63000e6 high',
    ],
  ])('%s', (text, first) => {
    const [one, two] = records(text);
    expect(one).toBe(first);
    expect(two).toMatch(/ -$/);
  });
  test('a figure before another is not the record', () =>
    expect(records("Ghana's exports rose from $2 billion in 2019 to a record $3 billion in 2020.")).toEqual([
      '2e9 -',
      '3e9 high',
    ]));
  test('recorded is no record', () =>
    expect(records('Ghana recorded exports of $3 billion in 2020.')).toEqual(['3e9 -']));
});
