import { describe, expect, test } from 'vitest';
import { check } from '../../src/checks/check.ts';
import { digitSlips } from '../../src/checks/slip-digits.ts';
import { weigh } from '../../src/checks/weigh.ts';
import type { Claim, Figure, Verdict } from '../../src/model.ts';
import { claimOf, figureOf, numbered } from '../helpers/reading.ts';

const kinds = ({ diagnoses }: Verdict) => diagnoses.map(({ kind }) => kind);
const first = (verdict: Verdict, kind: string) => verdict.diagnoses.find((diagnosis) => diagnosis.kind === kind);
const rate = (stated: string, years = 5) => weigh.cagr({ from: '471e6', to: '612e6', years, stated });
const change = (from: string, to: string, stated: string, years?: number) =>
  weigh.change({ from, to, stated, ...(years ? { years } : {}) });

/** Each diagnosis: a failing claim that it mends, with the number or the words that it gives, and one that it does not. */
const cases: readonly (readonly [kind: string, found: Verdict, would: string | null, not: Verdict])[] = [
  ['sign', change('30.0', '20.0', '33'), '-33', change('30.0', '20.0', '44')],
  ['truncated', change('1000.0', '1056.9', '5.6'), '5.7', change('1000.0', '1056.9', '5.5')],
  ['rounded-twice', change('1000.00', '1144.60', '15'), '14', change('1000.00', '1144.40', '15')],
  [
    'truncated-inputs',
    weigh.sum({ parts: ['10.8', '34.85'], stated: '45.72' }),
    null,
    weigh.sum({ parts: ['10.8', '34.85'], stated: '45.99' }),
  ],
  ['round-number', change('5.528', '6.465', '20'), '17', change('5.528', '6.465', '30')],
  ['period-count', rate('6.77'), '5.38', rate('7.77')],
  ['total-for-annual', rate('29.94'), '5.38', rate('28.94')],
  [
    'simple-for-compound',
    weigh.cagr({ from: '1.55', to: '2.94', years: 10, stated: '8.97' }),
    '6.61',
    weigh.cagr({ from: '1.55', to: '2.94', years: 10, stated: '8.57' }),
  ],
  ['annual-for-total', change('471e6', '612e6', '5.38', 5), '29.94', change('471e6', '612e6', '5.38')],
  ['compound-for-simple', change('471e6', '612e6', '26.9', 5), '29.9', change('471e6', '612e6', '27.9', 5)],
  ['ratio-as-increase', change('412e6', '1.56e9', '379'), '279', change('412e6', '1.56e9', '389')],
  ['remainder-as-fall', change('100.0', '37.0', '-37.0'), '-63.0', change('100.0', '37.0', '-47.0')],
  ['wrong-base', change('4.9', '47', '90'), '859', change('4.9', '47', '70')],
  ['periods-exchanged', change('28.7', '10.6', '171'), '-63', change('28.7', '10.6', '181')],
  [
    'increase-as-ratio',
    weigh.multiple({ from: '10.0', to: '28.0', stated: '1.8' }),
    '2.8',
    weigh.multiple({ from: '10.0', to: '28.0', stated: '1.6' }),
  ],
  [
    'ratio-plus-one',
    weigh.multiple({ from: '4.5', to: '8.8', stated: '2.96' }),
    '1.96',
    weigh.multiple({ from: '4.5', to: '8.8', stated: '3.5' }),
  ],
  [
    'percent-for-points',
    weigh.points({ from: '12.3', to: '14.6', stated: '18.7' }),
    '2.3',
    weigh.points({ from: '12.3', to: '14.6', stated: '16.7' }),
  ],
  [
    'share-of-rest',
    weigh.share({ part: '20.0', whole: '100.0', stated: '25.0' }),
    '20.0',
    weigh.share({ part: '20.0', whole: '100.0', stated: '27.0' }),
  ],
  [
    'ratio-upside-down',
    weigh.coverage({ exports: '50.0', imports: '80.0', stated: '160' }),
    '63',
    weigh.coverage({ exports: '50.0', imports: '80.0', stated: '170' }),
  ],
  [
    'percent-as-fraction',
    weigh.share({ part: '20.0', whole: '100.0', stated: '0.20' }),
    '20.00',
    weigh.share({ part: '20.0', whole: '100.0', stated: '0.26' }),
  ],
  [
    'scale-1000',
    weigh.cagr({ from: '156e6', to: '248e9', years: 5, stated: '9.71' }),
    '248e6',
    weigh.cagr({ from: '156e6', to: '288e9', years: 5, stated: '9.71' }),
  ],
  [
    'scale-100',
    weigh.trade({ exports: '12.5e7', imports: '3.00e9', stated: '15.50e9' }),
    '1250e7',
    weigh.trade({ exports: '12.5e7', imports: '3.00e9', stated: '18.50e9' }),
  ],
  [
    'scale-10',
    weigh.cagr({ from: '31.6', to: '39.1', years: 5, stated: '43.7' }),
    '4.37',
    weigh.cagr({ from: '31.6', to: '39.1', years: 5, stated: '47.7' }),
  ],
  [
    'scale-1000000',
    weigh.trade({ exports: '120e3', imports: '45e9', stated: '165e9' }),
    '120e9',
    weigh.trade({ exports: '120e3', imports: '45e9', stated: '195e9' }),
  ],
  [
    'transposed-digits',
    weigh.cagr({ from: '426', to: '593', years: 5, stated: '8.63' }),
    '6.83',
    weigh.cagr({ from: '426', to: '593', years: 5, stated: '9.63' }),
  ],
  ['dropped-digit', change('100.0', '183.14', '8.14'), '83.14', change('100.0', '183.14', '9.99')],
  ['extra-digit', change('100.0', '117.0', '117.0'), '17.0', change('100.0', '117.0', '119.0')],
  ['wrong-digit', change('20.39', '37.95', '83.14'), '86.14', change('37.95', '42.57', '14.02')],
];

test.each(cases)('%s is found where it mends, and not where it does not', (kind, found, would, not) => {
  expect(found.verdict).toBe('fails');
  expect(not.verdict).toBe('fails');
  expect(kinds(found)).toContain(kind);
  expect(found.diagnoses.filter((diagnosis) => diagnosis.kind === kind).map((diagnosis) => diagnosis.would)).toContain(
    would,
  );
  expect(kinds(not)).not.toContain(kind);
});

test('lakh for crore: a hundred times', () => {
  expect(first(weigh.trade({ exports: '12.5e5', imports: '3.00e7', stated: '15.50e7' }), 'scale-100')!.would).toBe(
    '1250e5',
  );
});

test('they are sentences, and the plainest stands first', () => {
  expect(rate('6.77').diagnoses[0]).toEqual({
    kind: 'period-count',
    message: 'over 4 periods instead of 5 the rate is 6.77 %',
    would: '5.38',
  });
  expect(change('412e6', '1.56e9', '379').diagnoses[0]!.message).toBe(
    '379 % is the later level in percent of the earlier one; the increase is 100 less',
  );
  expect(kinds(weigh.cagr({ from: '426', to: '593', years: 5, stated: '8.63' }))).toEqual([
    'period-count',
    'transposed-digits',
  ]);
});

test('a claim that holds, or cannot be weighed, has none', () => {
  expect(rate('5.38').diagnoses).toEqual([]);
  expect(change('0', '5', '3').diagnoses).toEqual([]);
});

describe('what else the text states', () => {
  const told = (figures: readonly Figure[], stated: Claim) => check(numbered(figures, [stated]))[0]!;
  const back = { reporter: 'RUS', partner: 'PRK' } as const;

  test('directions-exchanged', () => {
    const figures = [
      figureOf('101e6', { period: '2015' }),
      figureOf('152e6'),
      figureOf('300e6', { period: '2015', ...back }),
      figureOf('363e6', back),
    ];
    expect(kinds(told(figures, claimOf('change', '21', '%')))[0]).toBe('directions-exchanged');
    expect(kinds(told(figures, claimOf('change', '31', '%')))).not.toContain('directions-exchanged');
  });

  test('neighbouring-period', () => {
    const figures = [figureOf('80e6', { period: '2014' }), figureOf('100e6', { period: '2015' }), figureOf('150e6')];
    const verdict = told(figures, claimOf('change', '88', '%'));
    expect(first(verdict, 'neighbouring-period')).toMatchObject({
      message: 'with the level of 2014 for 2015 it agrees',
      would: null,
    });
    expect(kinds(told(figures, claimOf('change', '98', '%')))).not.toContain('neighbouring-period');
  });

  test('other-whole', () => {
    const fish = { item: 'fish', kind: 'goods' } as const;
    const figures = [figureOf('18.6e6', fish), figureOf('41.3e6'), figureOf('5.62e9', { partner: 'WLD' })];
    const whole = { measure: 'exports', kind: 'any', item: null, reporter: 'PRK', partner: 'WLD' } as const;
    const stated = { ...fish, whole, from: null };
    expect(first(told(figures, claimOf('share', '45.0', '%', stated)), 'other-whole')).toBeDefined();
    expect(kinds(told(figures, claimOf('share', '55.0', '%', stated)))).not.toContain('other-whole');
  });
});

test('slips of the pen: what they are, and what they leave out', () => {
  const slips = (kind: string, written: string) =>
    digitSlips(written).flatMap((slip) => (slip.kind === kind ? [slip.written] : []));
  expect(slips('transposed-digits', '8.63e6')).toEqual(['6.83e6', '8.36e6']);
  expect(slips('extra-digit', '12.3')).toEqual(['2.3', '1.3']);
  expect(slips('extra-digit', '-117')).toEqual(['-17', '-11']);
  expect(slips('dropped-digit', '9')).toContain('19');
  expect(slips('dropped-digit', '1.5')).toContain('1.05');
  expect(slips('dropped-digit', '1.5')).not.toContain('1.50');
  expect(slips('wrong-digit', '5')).toHaveLength(9);
  expect(digitSlips('five')).toEqual([]);
});
