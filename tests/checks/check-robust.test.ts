import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/checks/check.ts';
import type { Claim, ClaimType, Figure, Hedge, Scope } from '../../src/model.ts';
import { article002 } from '../helpers/article-002.ts';
import { claimOf, figureOf, numbered } from '../helpers/reading.ts';

const hedge: fc.Arbitrary<Hedge> = fc.constantFrom('exact', 'about', 'over', 'under', 'nearly', 'between');
const period = fc.constantFrom(
  null,
  '2015',
  '2016',
  '2016-03',
  '2016-Q1',
  '2015-01/2015-06',
  '2014/2019',
  'FY2015-16',
  'FY2016-17',
  'some day',
);
const written = fc.constantFrom(
  '0',
  '0.0',
  '5',
  '-5',
  '0.5',
  '100',
  '-100',
  '12.34e6',
  '-7.4e9',
  '1e30',
  '999999999999999999999e12',
  '0.000001',
  '99.99',
);
const scope: fc.Arbitrary<Scope> = fc.record({
  measure: fc.constantFrom('exports', 'imports', 'trade', 'balance', 'eci'),
  kind: fc.constantFrom('goods', 'services', 'any'),
  item: fc.constantFrom(null, 'tea', 'black tea', ''),
  reporter: fc.constantFrom('PRK', 'RUS', 'CIS', 'WLD', null),
  partner: fc.constantFrom('PRK', 'RUS', 'CIS', 'WLD', null),
});
const types: readonly ClaimType[] = ['change', 'cagr', 'delta', 'share', 'multiple', 'rank', 'points', 'coverage'];
const units = {
  change: '%',
  cagr: '%',
  delta: 'USD',
  share: '%',
  multiple: 'x',
  rank: 'rank',
  points: 'pp',
  coverage: '%',
} as const;

const figure: fc.Arbitrary<Figure> = fc
  .tuple(scope, period, written, hedge, written, fc.constantFrom('USD', 'EUR'))
  .map(([where, when, number, how, end, unit]) =>
    figureOf(number, { ...where, period: when, hedge: how, unit, ...(how === 'between' && { writtenHigh: end }) }),
  );

const claim: fc.Arbitrary<Claim> = fc
  .tuple(
    fc.constantFrom(...types),
    scope,
    fc.tuple(period, period, written, hedge, written),
    fc.record({
      direction: fc.constantFrom('rise', 'fall', null),
      years: fc.constantFrom(null, 0, 1, 5, 2.5, 0.333333, 1e6, -3),
      whole: fc.option(scope),
      inputs: fc.array(fc.constantFrom('f1', 'f2', 'f3', 'f99'), { maxLength: 3 }),
    }),
  )
  .map(([type, where, [from, to, number, how, end], rest]) =>
    claimOf(type, number, units[type], {
      ...where,
      from,
      to,
      hedge: how,
      ...rest,
      ...(how === 'between' && { writtenHigh: end }),
    }),
  );

test('no reading makes the scales throw, and every verdict is what the model says', () => {
  fc.assert(
    fc.property(
      fc.array(figure, { maxLength: 6 }),
      fc.array(claim, { maxLength: 3 }),
      fc.boolean(),
      (figures, claims, complete) => {
        const reading = numbered(figures, claims, [{ whole: 'f1', parts: ['f2', 'f3'], complete }]);
        const verdicts = check(reading);
        expect(verdicts.slice(0, claims.length).map(({ id }) => id)).toEqual(claims.map((_, i) => `c${i + 1}`));
        for (const verdict of verdicts) {
          expect(verdict.why === null).toBe(verdict.verdict === 'holds');
          expect(verdict.severity === null).toBe(verdict.verdict !== 'fails');
          if (verdict.verdict !== 'fails') expect(verdict.diagnoses).toEqual([]);
          if (verdict.verdict === 'unverifiable') expect(verdict.computed).toBeNull();
          if (verdict.computed) {
            expect(verdict.computed.low).not.toBeNaN();
            expect(verdict.computed.low).toBeLessThanOrEqual(verdict.computed.value);
            expect(verdict.computed.high).toBeGreaterThanOrEqual(verdict.computed.value);
          }
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('the same reading gives the same verdicts, and is left as it was', () => {
  const reading = article002();
  const before = JSON.stringify(reading);
  expect(JSON.stringify(check(reading))).toBe(JSON.stringify(check(reading)));
  expect(JSON.stringify(reading)).toBe(before);
});

test('without diagnoses the verdicts are the same', () => {
  const wrong = {
    ...article002(),
    claims: article002().claims.map((one) => (one.id === 'c1' ? { ...one, written: '-81.1' } : one)),
  };
  const bare = check(wrong, { diagnose: false });
  expect(bare[0]).toMatchObject({ verdict: 'fails', diagnoses: [] });
  expect(check(wrong)[0]!.diagnoses).not.toEqual([]);
  expect(bare.map(({ verdict }) => verdict)).toEqual(check(wrong).map(({ verdict }) => verdict));
});
