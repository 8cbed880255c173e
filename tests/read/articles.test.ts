import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Claim, Figure, Reading } from '../../src/model.ts';
import { ar } from '../../src/packs/ar.ts';
import { en } from '../../src/packs/en.ts';
import { read } from '../../src/read/read.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const readSeed = (name: string): Reading => read(readFileSync(new URL(name, seeds), 'utf8'), { packs: [ar, en] });

/** `measure kind item reporter>partner period written unit hedge ×mentions`. */
const figureLine = (f: Figure) =>
  `${f.measure} ${f.kind} ${f.item ?? '-'} ${f.reporter}>${f.partner} ${f.period} ${f.written} ${f.unit} ${f.hedge} ×${f.mentions.length}`;

const claimLine = (c: Claim) =>
  `${c.type} ${c.measure} ${c.reporter}>${c.partner} ${c.from ?? '-'} ${c.to} ${c.written} ${c.unit} ${c.direction ?? '-'} ${c.years ?? '-'}`;

/** What article 002 states, whoever tells it: 11 trade figures, one score, two growth rates, three ranks. */
const figures = [
  'exports goods - PRK>RUS 2021 10.6e6 USD exact ×2',
  'exports any - PRK>RUS 2016 28.7e6 USD exact ×1',
  'exports goods - RUS>PRK 2021 78.3e6 USD exact ×2',
  'exports any - RUS>PRK 2016 35.8e6 USD exact ×1',
  'exports services - RUS>PRK 2020 6.74e6 USD exact ×1',
  'exports services travel RUS>PRK 2020 3.6e6 USD exact ×1',
  'exports services transport RUS>PRK 2020 2.65e6 USD about ×1',
  'exports services construction RUS>PRK 2020 355e3 USD exact ×1',
  'exports any - PRK>WLD 2022 248e6 USD exact ×1',
  'eci any - RUS>WLD 2022 0.43 index exact ×1',
  'exports any - RUS>WLD 2022 486e9 USD exact ×1',
  'trade any - PRK>RUS 2019 4.23e6 USD exact ×1',
];
const claims = [
  'cagr exports PRK>RUS 2016 2021 -18.1 % fall 5',
  'cagr exports RUS>PRK 2016 2021 16.9 % rise 5',
  'rank exports PRK>WLD - 2022 182 rank - -',
  'rank eci RUS>WLD - 2022 47 rank - -',
  'rank exports RUS>WLD - 2022 12 rank - -',
];

function expectArticle002(reading: Reading): void {
  // A two-way total names its pair in either order.
  const lines = reading.figures
    .map((f) => (f.measure === 'trade' ? { ...f, reporter: 'PRK', partner: 'RUS' } : f))
    .map(figureLine);
  expect(lines).toEqual(figures);
  expect(reading.claims.map(claimLine)).toEqual(claims);
  for (const { mentions } of [...reading.figures, ...reading.claims])
    for (const { start, end, quote } of mentions) expect(reading.text.slice(start, end)).toBe(quote);
  const whole = reading.figures.find((f) => f.written === '6.74e6')!;
  expect(reading.breakdowns).toEqual([expect.objectContaining({ whole: whole.id, complete: false })]);
  expect(reading.breakdowns[0]!.parts).toHaveLength(3);
}

describe('article 002 in our own words', () => {
  test('in Arabic', () => expectArticle002(readSeed('002.ar.txt')));
  test('in English', () => expectArticle002(readSeed('002.en.txt')));
});

describe('the other four articles state no trade figure', () => {
  for (const name of readdirSync(seeds).filter((n) => /^00[0134]\..*\.txt$/.test(n)))
    test(name, () => {
      const { figures, claims } = readSeed(name);
      expect([...figures, ...claims]).toEqual([]);
    });
});

const originals = process.env.MIZAN_ORIGINALS;

describe.skipIf(originals === undefined)('the originals', () => {
  const names = originals === undefined ? [] : readdirSync(originals).filter((n) => n.endsWith('.txt'));
  const readOriginal = (name: string) => read(readFileSync(join(originals!, name), 'utf8'), { packs: [ar, en] });
  test('are all five there', () => expect(names).toHaveLength(5));
  for (const name of names)
    test(name, () => {
      const reading = readOriginal(name);
      if (name.startsWith('002')) expectArticle002(reading);
      else expect([...reading.figures, ...reading.claims]).toEqual([]);
    });
});
