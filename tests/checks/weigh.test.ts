import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, write, writeLike } from '../../src/checks/decimal.ts';
import type { Rounding } from '../../src/checks/interval.ts';
import { add, divide, hundred, multiply, one, type Rational, rational, subtract } from '../../src/checks/rational.ts';
import { weigh } from '../../src/checks/weigh.ts';
import { rateAgrees } from '../helpers/independent.ts';

test('each statistic, on plain numbers', () => {
  const given = [
    [weigh.cagr({ from: '28.7', to: '10.6', years: 5, stated: '-18.1' }), 'cagr', -18.0621, '(10.6 ÷ 28.7)^(1/5) − 1'],
    [weigh.change({ from: '800', to: '1210', stated: '51' }), 'change', 51.25, '(1210 ÷ 800) − 1'],
    [weigh.change({ to: '15.7', delta: '2.9', stated: '22.7' }), 'change', 22.65625, '(1 ÷ (1 − 2.9 ÷ 15.7)) − 1'],
    [weigh.change({ from: '12.8', delta: '2.9', stated: '22.7' }), 'change', 22.65625, '(1 + 2.9 ÷ 12.8) − 1'],
    [weigh.delta({ from: '31.4', to: '46.7', stated: '15.3' }), 'delta', 15.3, '46.7 − 31.4'],
    [weigh.delta({ to: '4.5', rate: '12', stated: '0.48' }), 'delta', 0.482143, '4.5 × (1 − 1 ÷ (1 + 12 %))'],
    [weigh.delta({ from: '4.0', rate: '-12', stated: '-0.48' }), 'delta', -0.48, '4.0 × (-12 %)'],
    [weigh.multiple({ from: '0.9', to: '49', stated: '55' }), 'multiple', 54.4444, '49 ÷ 0.9'],
    [weigh.share({ part: '1.63', whole: '2.5', stated: '64' }), 'share', 65.2, '1.63 ÷ 2.5'],
    [weigh.points({ from: '12.3', to: '14.6', stated: '2.3' }), 'points', 2.3, '14.6 − 12.3'],
    [weigh.coverage({ exports: '1966', imports: '8431', stated: '23' }), 'coverage', 23.3187, '1966 ÷ 8431'],
    [
      weigh.balance({ exports: '1.703', imports: '7.230', stated: '-5.528' }),
      'balance-difference',
      -5.527,
      '1.703 − 7.230',
    ],
    [weigh.trade({ exports: '682', imports: '528', stated: '1210' }), 'trade-sum', 1210, '682 + 528'],
    [
      weigh.sum({ parts: ['33.3', '19.8', '5.04', '3.34'], stated: '61.5' }),
      'parts-sum',
      61.48,
      '33.3 + 19.8 + 5.04 + 3.34',
    ],
    [
      weigh.parts({ parts: ['3.6', '2.65', '0.355'], stated: '6.74' }),
      'parts-exceed-whole',
      6.605,
      '3.6 + 2.65 + 0.355',
    ],
  ] as const;
  for (const [verdict, type, value, formula] of given) {
    expect(verdict).toMatchObject({
      id: '',
      type,
      verdict: 'holds',
      formula,
      why: null,
      diagnoses: [],
      severity: null,
    });
    expect(verdict.computed!.value).toBeCloseTo(value, 4);
  }
});

test('what cannot be weighed says what is missing; what is no number throws', () => {
  expect(weigh.change({ from: '0', to: '5', stated: '10' })).toMatchObject({
    verdict: 'unverifiable',
    why: 'the earlier level is zero',
    computed: null,
  });
  expect(weigh.change({ from: '-3', to: '5', stated: '10' })).toMatchObject({
    verdict: 'unverifiable',
    why: expect.stringContaining('differ in sign'),
  });
  expect(weigh.share({ part: '3', whole: '0.0', stated: '10' })).toMatchObject({
    verdict: 'unverifiable',
    why: 'the whole is zero',
  });
  expect(() => weigh.cagr({ from: '28,7', to: '1', years: 5, stated: '1' })).toThrow(
    'weigh.cagr: not a written number: "28,7"',
  );
  expect(() => weigh.cagr({ from: '1', to: '2', years: 0, stated: '1' })).toThrow(
    'weigh.cagr: years must be more than zero: 0',
  );
  expect(() => weigh.change({ from: '1', stated: '1' })).toThrow('weigh.change: needs two of from, to and delta');
  expect(() => weigh.delta({ to: '1', stated: '1' })).toThrow('weigh.delta: needs two of from, to and rate');
  expect(() => weigh.sum({ parts: [], stated: '1' })).toThrow('weigh.sum: no parts');
  expect(() => weigh.share({ part: '1', whole: '2', stated: 'half' })).toThrow(
    'weigh.share: not a written number: "half"',
  );
});

describe('hedges, as the corpus weighs them', () => {
  const times = (hedge: 'about' | 'over' | 'under' | 'nearly' | 'exact', written: string, to: string, from = '1.000') =>
    weigh.multiple({ from, to, stated: { written, hedge } }).verdict;
  test('over: the recomputed must reach it', () => {
    expect(times('over', '3', '45.72', '17.12')).toBe('fails');
    expect(times('over', '2', '4.7', '2.2')).toBe('holds');
  });
  test('under: it must stay below', () => {
    expect(times('under', '3', '2.4')).toBe('holds');
    expect(times('under', '3', '3.010')).toBe('fails');
  });
  test('nearly: below, by two units at most', () => {
    expect(times('nearly', '3', '30.63', '10.36')).toBe('holds');
    expect(times('nearly', '3', '0.9')).toBe('fails');
    expect(times('nearly', '3', '3.010')).toBe('fails');
  });
  test('about: within one unit; an "about" of a level is read as rounded', () => {
    expect(times('about', '3', '2.3')).toBe('holds');
    expect(times('about', '3', '1.9')).toBe('fails');
    expect(
      weigh.multiple({ from: '4.5', to: { written: '8.8', hedge: 'about' }, stated: { written: '3', hedge: 'about' } })
        .verdict,
    ).toBe('fails');
  });
  test('a level under a bound decides only what the bound settles', () => {
    const to = { written: '76', hedge: 'under' } as const;
    expect(weigh.change({ from: to, to: '104', stated: '37' }).verdict).toBe('holds');
    expect(weigh.change({ from: to, to: '104', stated: '20' }).verdict).toBe('fails');
    expect(weigh.change({ from: to, to: '104', stated: '90' })).toMatchObject({
      verdict: 'unverifiable',
      why: 'only a bound is stated, and it does not decide',
    });
  });
  test('a range', () => {
    expect(
      weigh.change({ from: '100.0', to: '121.0', stated: { written: '20', writtenHigh: '22', hedge: 'between' } })
        .verdict,
    ).toBe('holds');
    expect(
      weigh.change({ from: '100.0', to: '123.0', stated: { written: '20', writtenHigh: '22', hedge: 'between' } })
        .verdict,
    ).toBe('fails');
  });
});

/** Levels made so that the end of what they allow falls just on the end of what the stated number allows. */
describe('exact ties at the ends of the intervals', () => {
  const ways: readonly Rounding[] = ['closed', 'half-up'];
  test('below: the least multiple is 1.6275 ÷ 1.55 = 1.05, the most that 1.0 allows', () => {
    expect(
      ways.map((rounding) => weigh.multiple({ from: '1.5', to: '1.628', stated: '1.0', rounding }).verdict),
    ).toEqual(['holds', 'fails']);
    expect(weigh.multiple({ from: '1.5', to: '1.629', stated: '1.0' }).verdict).toBe('fails');
    expect(weigh.multiple({ from: '1.5', to: '1.627', stated: '1.0' }).verdict).toBe('holds');
  });
  test('above: the most is 1.6675 ÷ 1.45 = 1.15, the least that 1.2 allows', () => {
    expect(
      ways.map((rounding) => weigh.multiple({ from: '1.5', to: '1.667', stated: '1.2', rounding }).verdict),
    ).toEqual(['holds', 'fails']);
    expect(weigh.multiple({ from: '1.5', to: '1.666', stated: '1.2' }).verdict).toBe('fails');
    expect(weigh.multiple({ from: '1.5', to: '1.668', stated: '1.2' }).verdict).toBe('holds');
  });
  test('a compound rate: 4.2735875 ÷ 3.5 = 1.105², the most that 10 % allows', () => {
    expect(
      ways.map((rounding) => weigh.cagr({ from: '3', to: '4.273588', years: 2, stated: '10', rounding }).verdict),
    ).toEqual(['holds', 'fails']);
    expect(weigh.cagr({ from: '3', to: '4.273589', years: 2, stated: '10' }).verdict).toBe('fails');
    expect(weigh.cagr({ from: '3', to: '4.273587', years: 2, stated: '10' }).verdict).toBe('holds');
  });
  test('a difference of 2.83 to 2.85 and one of 2.95 to 2.97, against the 2.85 to 2.95 of 2.9', () => {
    const given = (to: string) =>
      ways.map((rounding) => weigh.delta({ from: '1.25', to, stated: '2.9', rounding }).verdict);
    expect(['4.08', '4.09', '4.10'].map(given)).toEqual([
      ['fails', 'fails'],
      ['holds', 'fails'],
      ['holds', 'holds'],
    ]);
    expect(['4.20', '4.21', '4.22'].map(given)).toEqual([
      ['holds', 'holds'],
      ['holds', 'fails'],
      ['fails', 'fails'],
    ]);
  });
});

describe('what a verdict tells beside the word', () => {
  test('by rounding: the printed inputs would give another number', () => {
    expect(weigh.share({ part: '1.63', whole: '2.5', stated: '65' }).byRounding).toBe(false);
    expect(weigh.share({ part: '1.63', whole: '2.5', stated: '64' }).byRounding).toBe(true);
  });
  test('neighbours: the printed numbers on either side, and whether they would hold too', () => {
    expect(weigh.cagr({ from: '35.8', to: '78.3', years: 5, stated: '16.9' }).neighbours).toEqual([
      { written: '16.7', holds: false },
      { written: '16.8', holds: false },
      { written: '17.0', holds: true },
      { written: '17.1', holds: false },
    ]);
  });
  test('severity: within a unit is slight, beyond is gross, and a word for a multiple is never slight', () => {
    expect(weigh.change({ from: '800', to: '1210', stated: '50' }).severity).toBe('slight');
    expect(weigh.change({ from: '800', to: '1210', stated: '49' }).severity).toBe('gross');
    expect(weigh.multiple({ from: '48.2', to: '69.6', stated: '2' }).severity).toBe('gross');
    expect(weigh.multiple({ from: '48.2', to: '69.6', stated: '1.5' }).severity).toBe('slight');
  });
  test('turns: a rise told of a fall, by the sign or by the word', () => {
    expect(weigh.change({ from: '20', to: '30', stated: '-50' })).toMatchObject({ verdict: 'fails', turns: true });
    expect(weigh.change({ from: '20', to: '30', stated: '70' })).toMatchObject({ verdict: 'fails', turns: false });
    expect(weigh.multiple({ from: '20', to: '30', stated: '0.5' })).toMatchObject({ verdict: 'fails', turns: true });
    expect(weigh.change({ from: '20.0', to: '30.0', stated: '50', direction: 'fall' })).toMatchObject({
      verdict: 'fails',
      severity: 'gross',
      turns: true,
    });
    expect(weigh.change({ from: '30.0', to: '20.0', stated: '33', direction: 'fall' })).toMatchObject({
      verdict: 'holds',
      turns: false,
    });
    expect(weigh.change({ from: '30.0', to: '20.0', stated: '-33', direction: 'rise' })).toMatchObject({
      verdict: 'holds',
      turns: true,
    });
    expect(weigh.balance({ exports: '2.0', imports: '5.0', stated: '3.0' })).toMatchObject({
      verdict: 'fails',
      turns: true,
    });
  });
  test('why: the number that the inputs give, its bounds rounded outward', () => {
    expect(weigh.change({ from: '412e6', to: '1.56e9', stated: '379' }).why).toBe(
      'the figures give 278.64 % (276.96 to 280.32), not 379 %',
    );
    expect(weigh.delta({ from: '1.0e9', to: '2.0e9', stated: '3.0e9', unit: 'USD' }).why).toBe(
      'the figures give 1 billion USD (0.9 billion to 1.1 billion), not 3.0 billion USD',
    );
  });
});

const level = fc
  .tuple(fc.bigInt(1n, 99_999n), fc.nat(3), fc.constantFrom(0, 3, 6, 9))
  .map(([digits, decimals, exponent]) => write({ digits, decimals, exponent }));
const rate = fc
  .tuple(fc.bigInt(-99_99n, 300_00n), fc.nat(2))
  .map(([digits, decimals]) => write({ digits, decimals, exponent: 0 }));

describe('against an independent computation', () => {
  test('compound rates over one to thirty years', () => {
    fc.assert(
      fc.property(level, level, fc.integer({ min: 1, max: 30 }), rate, (from, to, years, stated) => {
        const positive = decimal(from)!.digits * 2n > 1n;
        if (positive)
          expect(weigh.cagr({ from, to, years, stated, diagnose: false }).verdict === 'holds').toBe(
            rateAgrees(from, to, years, stated),
          );
      }),
      { numRuns: 300 },
    );
  });
  test('near the edge, where floating point would be asked too much', () => {
    fc.assert(
      fc.property(
        level,
        level,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: -3, max: 3 }),
        fc.nat(6),
        (from, to, years, by, decimals) => {
          const true_ = ((Number(to) / Number(from)) ** (1 / years) - 1) * 100;
          if (!Number.isFinite(true_) || true_ > 1e9) return;
          const stated = write({
            digits: BigInt(Math.round(true_ * 10 ** decimals)) + BigInt(by),
            decimals,
            exponent: 0,
          });
          expect(weigh.cagr({ from, to, years, stated, diagnose: false }).verdict === 'holds').toBe(
            rateAgrees(from, to, years, stated),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
  test('the bounds shown enclose every rate that agrees: a hair beyond them none does', () => {
    fc.assert(
      fc.property(level, level, fc.integer({ min: 2, max: 20 }), (from, to, years) => {
        const { low, high } = weigh.cagr({ from, to, years, stated: '0', diagnose: false }).computed!;
        const { value } = weigh.cagr({ from, to, years, stated: '0', diagnose: false }).computed!;
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        const beyond = (x: number) =>
          writeLike(rational(BigInt(Math.round(x * 1e9)), 10n ** 9n), { digits: 0n, decimals: 9, exponent: 0 });
        if (high < 1e5) expect(rateAgrees(from, to, years, beyond(high + 1e-8 + Math.abs(high) * 1e-8))).toBe(false);
        if (low > -99) expect(rateAgrees(from, to, years, beyond(low - 1e-8 - Math.abs(low) * 1e-8))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

/** True values, printed with fewer digits, and the true statistic, printed with fewer digits, must never be called wrong. */
describe('a right number is never accused, however coarsely its inputs are printed', () => {
  const truth = fc.bigInt(10_000n, 10n ** 9n).map((n) => rational(n, 977n));
  const print = (value: Rational, decimals: number, exponent = 0) =>
    writeLike(value, { digits: 0n, decimals, exponent });
  const coarse = fc.tuple(fc.nat(2), fc.constantFrom(0, 3));
  test.each(['closed', 'half-up'] as const)('%s', (rounding) => {
    fc.assert(
      fc.property(truth, truth, coarse, coarse, fc.nat(2), (a, b, [da, ea], [db, eb], d) => {
        const [from, to] = [print(a, da, ea), print(b, db, eb)];
        const change = print(multiply(subtract(divide(b, a), one), hundred), d);
        const held = (verdict: string) => expect(verdict).not.toBe('fails');
        held(weigh.change({ from, to, stated: change, rounding, diagnose: false }).verdict);
        held(weigh.multiple({ from, to, stated: print(divide(b, a), d), rounding, diagnose: false }).verdict);
        held(
          weigh.share({
            part: from,
            whole: to,
            stated: print(multiply(divide(a, b), hundred), d),
            rounding,
            diagnose: false,
          }).verdict,
        );
        held(weigh.delta({ from, to, stated: print(subtract(b, a), d, eb), rounding, diagnose: false }).verdict);
        held(
          weigh.trade({ exports: from, imports: to, stated: print(add(a, b), d, eb), rounding, diagnose: false })
            .verdict,
        );
        held(
          weigh.balance({ exports: from, imports: to, stated: print(subtract(a, b), d, ea), rounding, diagnose: false })
            .verdict,
        );
        held(
          weigh.change({ to, delta: print(subtract(b, a), da, ea), stated: change, rounding, diagnose: false }).verdict,
        );
        held(
          weigh.change({ from, delta: print(subtract(b, a), da, ea), stated: change, rounding, diagnose: false })
            .verdict,
        );
        held(
          weigh.delta({ to, rate: change, stated: print(subtract(b, a), d, eb), rounding, diagnose: false }).verdict,
        );
        held(
          weigh.delta({ from, rate: change, stated: print(subtract(b, a), d, eb), rounding, diagnose: false }).verdict,
        );
      }),
      { numRuns: 300 },
    );
  });
});
