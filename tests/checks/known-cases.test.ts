import { expect, test } from 'vitest';
import { type KnownCase, planted, published } from './known-cases.ts';

const named = (cases: readonly KnownCase[]) =>
  cases.map((known) => [`${known.source}: ${known.weighed.formula}`, known] as const);

test.each([...named(published), ...named(planted)])('%s', (_, { weighed, verdict, mends }) => {
  expect(weighed.verdict, weighed.why ?? '').toBe(verdict);
  if (mends) expect(weighed.diagnoses).toContainEqual(expect.objectContaining({ kind: mends[0], would: mends[1] }));
});

test('the library holds published numbers of both kinds', () => {
  expect(published.filter(({ verdict }) => verdict === 'holds').length).toBeGreaterThan(20);
  expect(published.filter(({ verdict }) => verdict === 'fails').length).toBeGreaterThan(14);
});
