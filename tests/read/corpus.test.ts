import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/checks/check.ts';
import { en } from '../../src/packs/en.ts';
import { read } from '../../src/read/read.ts';

interface Gold {
  readonly id: string;
  readonly published: string | null;
  readonly restated: string;
  readonly figures: readonly unknown[];
  readonly claims: readonly { readonly type: string; readonly quote: string; readonly holds: boolean | null }[];
}

const folder = new URL('../corpus/en/', import.meta.url);
const passages = readdirSync(folder).map((name): Gold => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
/** Not yet read right: figures invented, or a number bound to the wrong level and then accused. */
const known = new Set(['en-39']);
const testOf = ({ id }: Gold) => (known.has(id) ? test.fails : test);
const reading = ({ restated, published }: Gold) => read(restated, { packs: [en], published });

describe('passages in the register of the press, each with what a careful reader takes from it', () => {
  const empty = passages.filter(({ figures, claims }) => figures.length + claims.length === 0);
  test('there are some that state no trade figure', () => expect(empty.length).toBeGreaterThan(2));
  for (const gold of empty)
    testOf(gold)(`nothing is invented in ${gold.id}`, () => {
      const { figures, claims } = reading(gold);
      expect([figures, claims]).toEqual([[], []]);
    });
  for (const gold of passages.filter((passage) => !empty.includes(passage)))
    testOf(gold)(`no right claim of ${gold.id} is called wrong`, () => {
      const found = reading(gold);
      const failing = check(found).filter((v) => v.verdict === 'fails');
      const wrong = new Set(failing.map((v) => v.id));
      const right = gold.claims.filter(({ holds }) => holds === true);
      const accused = found.claims.filter(
        (c) => wrong.has(c.id) && right.some((g) => g.type === c.type && g.quote.includes(c.mentions[0]!.quote)),
      );
      expect(accused).toEqual([]);
    });
});
