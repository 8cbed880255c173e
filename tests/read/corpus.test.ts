import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/checks/check.ts';
import { ar } from '../../src/packs/ar.ts';
import { en } from '../../src/packs/en.ts';
import { es } from '../../src/packs/es.ts';
import type { Pack } from '../../src/packs/pack.ts';
import { read } from '../../src/read/read.ts';
import { claimBound, f1, figureBound, type Gold, matched } from '../helpers/bound.ts';

interface Passage {
  readonly id: string;
  readonly published: string | null;
  readonly restated: string;
  readonly figures: readonly Gold[];
  readonly claims: readonly (Gold & { readonly quote?: string; readonly holds: boolean | null })[];
}

/** Of all passages of a language: the least part of figures and of claims bound right (F1) that it may fall to. */
const floors: readonly (readonly [Pack, figures: number, claims: number])[] = [
  [ar, 0.9, 0.84],
  [en, 0.89, 0.87],
  [es, 0.86, 0.82],
];

describe.each(floors)('passages in the register of the press: $language', (pack, leastFigures, leastClaims) => {
  const folder = new URL(`../corpus/${pack.language}/`, import.meta.url);
  const passages = readdirSync(folder).map((name): Passage => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  const readings = new Map(
    passages.map(({ id, restated, published }) => [id, read(restated, { packs: [pack], published })]),
  );
  const empty = passages.filter(({ figures, claims }) => figures.length + claims.length === 0);

  test('there are some that state no trade figure', () => expect(empty.length).toBeGreaterThan(2));
  for (const gold of empty)
    test(`nothing is invented in ${gold.id}`, () => {
      const { figures, claims } = readings.get(gold.id)!;
      expect([figures, claims]).toEqual([[], []]);
    });
  for (const gold of passages.filter((passage) => !empty.includes(passage)))
    test(`no right claim of ${gold.id} is called wrong`, () => {
      const found = readings.get(gold.id)!;
      const failing = check(found).filter((v) => v.verdict === 'fails');
      const wrong = new Set(failing.map((v) => v.id));
      const right = gold.claims.filter(({ holds }) => holds === true);
      const accused = found.claims.filter(
        (c) => wrong.has(c.id) && right.some((g) => g.type === c.type && g.quote?.includes(c.mentions[0]!.quote)),
      );
      expect(accused).toEqual([]);
    });

  test('most of what they state is bound as a careful reader binds it', () => {
    let [figures, claims] = [
      [0, 0, 0],
      [0, 0, 0],
    ];
    const scored = (type: string) => type !== 'points' && type !== 'coverage';
    for (const gold of passages) {
      const found = readings.get(gold.id)!;
      const levels = found.figures.filter(({ measure }) => measure !== 'eci');
      const stated = found.claims.filter(({ type }) => scored(type));
      const told = gold.claims.filter(({ type }) => scored(type!));
      figures = [
        figures[0]! + matched(gold.figures, levels, figureBound),
        figures[1]! + gold.figures.length,
        figures[2]! + levels.length,
      ];
      claims = [claims[0]! + matched(told, stated, claimBound), claims[1]! + told.length, claims[2]! + stated.length];
    }
    const [ofFigures, ofClaims] = [figures, claims].map(([hits, gold, found]) => f1(hits!, gold!, found!));
    expect(ofFigures).toBeGreaterThan(leastFigures);
    expect(ofClaims).toBeGreaterThan(leastClaims);
  });
});
