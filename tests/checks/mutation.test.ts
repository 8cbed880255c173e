import { describe, expect, test } from 'vitest';
import { check } from '../../src/checks/check.ts';
import type { Reading, Verdict } from '../../src/model.ts';
import { article002 } from '../helpers/article-002.ts';
import { rateAgrees } from '../helpers/independent.ts';
import { digitMutants, withClaim, withFigure } from '../helpers/mutate.ts';

const original = article002();
const written = (id: string, reading: Reading = original) =>
  [...reading.figures, ...reading.claims].find((x) => x.id === id)!.written;
const verdict = (reading: Reading, id: string): Verdict => check(reading).find((x) => x.id === id)!;
const word = (agrees: boolean) => (agrees ? 'holds' : 'fails');

/** The two growth claims of article 002 with the figures that they compare. */
const rates = [
  { claim: 'c1', from: 'f2', to: 'f1' },
  { claim: 'c2', from: 'f4', to: 'f3' },
] as const;

describe.each(rates)('every digit of $claim and its levels', ({ claim, from, to }) => {
  const others = rates.find((rate) => rate.claim !== claim)!;
  test.each([from, to])('level %s', (id) => {
    for (const mutant of digitMutants(written(id))) {
      const reading = withFigure(original, id, { written: mutant });
      const agrees = rateAgrees(written(from, reading), written(to, reading), 5, written(claim));
      expect([mutant, verdict(reading, claim).verdict]).toEqual([
        mutant,
        Number(mutant) === 0 ? 'unverifiable' : word(agrees),
      ]);
      expect(verdict(reading, others.claim).verdict).toBe('holds');
    }
  });

  test('the rate', () => {
    for (const mutant of digitMutants(written(claim))) {
      const reading = withClaim(original, claim, { written: mutant });
      const agrees = rateAgrees(written(from), written(to), 5, mutant);
      expect([mutant, verdict(reading, claim).verdict]).toEqual([mutant, word(agrees)]);
    }
  });

  test('each failing mutant is told a slip of the pen, and every slip told would make it agree', () => {
    const pens = new Set(['wrong-digit', 'dropped-digit', 'extra-digit', 'transposed-digits']);
    for (const id of [from, to, claim])
      for (const mutant of digitMutants(written(id))) {
        const change = { written: mutant };
        const reading = id === claim ? withClaim(original, id, change) : withFigure(original, id, change);
        const found = verdict(reading, claim);
        if (found.verdict !== 'fails') continue;
        const told = found.diagnoses.filter(({ kind }) => pens.has(kind));
        expect(told).not.toEqual([]);
        const [a, b, r] = [written(from, reading), written(to, reading), written(claim, reading)];
        for (const { would } of told)
          expect([
            rateAgrees(would!, b, 5, r) ||
              rateAgrees(a, would!, 5, r) ||
              (!would!.includes('e') && rateAgrees(a, b, 5, would!)),
            mutant,
            would,
          ]).toEqual([true, mutant, would]);
      }
  });

  test.each([-3, -2, -1, 1, 2, 3])('the earlier period moved by %i years', (by) => {
    const period = String(2016 + by);
    const reading = withClaim(withFigure(original, from, { period }), claim, { from: period, years: null });
    expect(verdict(reading, claim).verdict).toBe(word(rateAgrees(written(from), written(to), 5 - by, written(claim))));
  });

  test('the period miscounted by one is diagnosed', () => {
    const reading = withClaim(withFigure(original, from, { period: '2015' }), claim, { from: '2015', years: null });
    const { verdict: found, diagnoses } = verdict(reading, claim);
    expect(found).toBe('fails');
    expect(diagnoses).toContainEqual(
      expect.objectContaining({
        kind: 'period-count',
        message: expect.stringContaining('over 5 periods instead of 6'),
      }),
    );
  });

  test.each([
    [from, 'e9'],
    [to, 'e9'],
    [from, 'e3'],
    [to, 'e3'],
  ])('million exchanged for another scale: %s %s', (id, scale) => {
    const swapped = written(id).replace('e6', scale);
    const reading = withFigure(original, id, { written: swapped });
    const found = verdict(reading, claim);
    expect(found.verdict).toBe(word(rateAgrees(written(from, reading), written(to, reading), 5, written(claim))));
    expect(found).toMatchObject({ verdict: 'fails', severity: 'gross' });
    expect(found.diagnoses).toContainEqual(expect.objectContaining({ kind: 'scale-1000', would: written(id) }));
  });

  test('both levels in another scale: the rate still holds', () => {
    const reading = withFigure(withFigure(original, from, { written: written(from).replace('e6', 'e9') }), to, {
      written: written(to).replace('e6', 'e9'),
    });
    expect(verdict(reading, claim).verdict).toBe('holds');
  });

  test('a rate of the wrong sign, and words of the wrong direction', () => {
    const turned = written(claim).startsWith('-') ? written(claim).slice(1) : `-${written(claim)}`;
    const signs = verdict(
      withClaim(original, claim, { written: turned, direction: turned.startsWith('-') ? 'fall' : 'rise' }),
      claim,
    );
    expect(signs).toMatchObject({ verdict: 'fails', turns: true });
    expect(signs.diagnoses[0]).toMatchObject({ kind: 'sign', would: written(claim) });
    const words = verdict(withClaim(original, claim, { direction: turned.startsWith('-') ? 'fall' : 'rise' }), claim);
    expect(words.turns).toBe(true);
  });
});

test('the two directions exchanged: both rates fail, and each is told that the other direction agrees', () => {
  const turn = ({ reporter, partner, ...rest }: Reading['figures'][number]) => ({
    ...rest,
    reporter: partner,
    partner: reporter,
  });
  const reading = {
    ...original,
    figures: original.figures.map((figure) =>
      figure.measure === 'exports' && figure.partner !== 'WLD' ? turn(figure) : figure,
    ),
  };
  const unhinted = { ...reading, claims: reading.claims.map((claim) => ({ ...claim, inputs: [] })) };
  for (const { claim, from, to } of rates) {
    const other = rates.find((rate) => rate.claim !== claim)!;
    expect(rateAgrees(written(other.from), written(other.to), 5, written(claim))).toBe(false);
    expect(rateAgrees(written(from), written(to), 5, written(claim))).toBe(true);
    const found = verdict(unhinted, claim);
    expect(found).toMatchObject({ verdict: 'fails', turns: true });
    expect(found.diagnoses.map(({ kind }) => kind)).toContain('directions-exchanged');
  }
});

test('"the last five years" against the periods', () => {
  const years = (said: number) =>
    check(withClaim(original, 'c1', { years: said })).find(
      ({ type, formula }) => type === 'years-between' && formula === '2016 to 2021',
    )!;
  expect(years(5)).toMatchObject({ verdict: 'holds' });
  expect(years(6)).toMatchObject({ verdict: 'holds' });
  expect(years(4)).toMatchObject({ verdict: 'fails', severity: 'slight', why: 'from 2016 to 2021 are 5 years, not 4' });
  expect(years(10)).toMatchObject({ verdict: 'fails', severity: 'gross' });
});

test('without the hints of the wording the scopes and periods find the same levels', () => {
  const unhinted = { ...original, claims: original.claims.map((claim) => ({ ...claim, inputs: [] })) };
  expect(check(unhinted).slice(0, 2)).toEqual(check(original).slice(0, 2));
});
