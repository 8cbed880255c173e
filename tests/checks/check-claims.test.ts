import { describe, expect, test } from 'vitest';
import { check } from '../../src/checks/check.ts';
import type { Claim, Figure, Verdict } from '../../src/model.ts';
import { claimOf, figureOf, numbered } from '../helpers/reading.ts';

const told = (figures: readonly Figure[], ...claims: Claim[]): readonly Verdict[] =>
  check(numbered(figures, claims)).slice(0, claims.length);
const word = (figures: readonly Figure[], ...claims: Claim[]) => told(figures, ...claims)[0]!.verdict;
const back = { reporter: 'RUS', partner: 'PRK' } as const;
const before = { period: '2015' } as const;
const up50 = claimOf('change', '50', '%');

describe('which levels a change compares', () => {
  test('those of its scope and periods, whatever the order and however the periods are written', () => {
    expect(word([figureOf('150e6'), figureOf('100e6', before)], up50)).toBe('holds');
    expect(word([figureOf('150e6'), figureOf('100e6', { period: '2015-01/2015-12' })], up50)).toBe('holds');
    expect(word([figureOf('170e6'), figureOf('100e6', before)], up50)).toBe('fails');
  });

  test('not those of another flow, partner, product, period or currency', () => {
    const others: Partial<Figure>[] = [
      back,
      { partner: 'WLD' },
      { item: 'coal' },
      { period: '2014' },
      { unit: 'EUR' },
      { measure: 'imports' },
      { measure: 'trade' },
    ];
    for (const other of others)
      expect(told([figureOf('170e6'), figureOf('100e6', { ...before, ...other })], up50)[0]).toMatchObject({
        verdict: 'unverifiable',
        why: 'the two levels of the change are not stated, nor one and the difference',
        computed: null,
      });
  });

  test('goods where the claim does not say which kind, never services for goods', () => {
    const goods = { kind: 'goods' } as const;
    const services = { kind: 'services' } as const;
    expect(word([figureOf('170e6', goods), figureOf('100e6', { ...before, ...goods })], up50)).toBe('fails');
    expect(word([figureOf('170e6', services), figureOf('100e6', { ...before, ...services })], up50)).toBe(
      'unverifiable',
    );
    expect(
      word([figureOf('150e6', services), figureOf('100e6', { ...before, ...services })], { ...up50, ...goods }),
    ).toBe('unverifiable');
  });

  test('a level said twice with two precisions counts as what both allow', () => {
    const figures = [figureOf('150e6'), figureOf('1e8', before), figureOf('97.0e6', before)];
    expect(told(figures, claimOf('change', '54.6', '%'))[0]).toMatchObject({
      verdict: 'holds',
      inputs: [{ written: '97.0e6' }, { written: '150e6' }],
    });
    expect(word(figures, up50)).toBe('fails');
  });

  test('a level said twice with two values: right by either is right', () => {
    const figures = [figureOf('150e6'), figureOf('100e6', before), figureOf('120e6', before)];
    expect(word(figures, up50)).toBe('holds');
    expect(word(figures, claimOf('change', '25', '%'))).toBe('holds');
    expect(word(figures, claimOf('change', '40', '%'))).toBe('fails');
  });

  test('a level said in two currencies: only like with like', () => {
    const figures = [
      figureOf('150e6'),
      figureOf('130e6', { unit: 'EUR' }),
      figureOf('100e6', { ...before, unit: 'EUR' }),
    ];
    expect(word(figures, claimOf('change', '30', '%'))).toBe('holds');
    expect(word(figures, up50)).toBe('fails');
  });

  test('the other side stands in where this side states none: imports of RUS from PRK', () => {
    const mirrored = { ...back, measure: 'imports' } as const;
    const figures = [figureOf('150e6', mirrored), figureOf('100e6', { ...before, ...mirrored })];
    expect(word(figures, up50)).toBe('holds');
    expect(word(figures, claimOf('change', '90', '%'))).toBe('fails');
    expect(word([...figures, figureOf('190e6'), figureOf('100e6', before)], claimOf('change', '90', '%'))).toBe(
      'holds',
    );
    expect(word([figures[0]!, figureOf('100e6', before)], claimOf('change', '90', '%'))).toBe('unverifiable');
  });

  test('trade reads either way round, a balance with the sign turned', () => {
    const trade = { measure: 'trade' } as const;
    expect(
      word([figureOf('150e6', { ...trade, ...back }), figureOf('100e6', { ...before, ...trade })], {
        ...up50,
        ...trade,
      }),
    ).toBe('holds');
    const balance = { measure: 'balance' } as const;
    const widening = { ...claimOf('change', '21', '%'), ...balance };
    expect(word([figureOf('-7.4e9', balance), figureOf('6.1e9', { ...before, ...balance, ...back })], widening)).toBe(
      'holds',
    );
    expect(word([figureOf('-7.4e9', balance), figureOf('6.1e9', { ...before, ...balance })], widening)).toBe(
      'unverifiable',
    );
  });

  test('the wording ties figures to a claim that its scope would not find', () => {
    const figures = [figureOf('150e6', { period: null }), figureOf('100e6', { period: null })];
    const undated = { from: null, to: null } as const;
    expect(word(figures, claimOf('change', '50', '%', { ...undated, inputs: ['f2', 'f1'] }))).toBe('holds');
    expect(word(figures, claimOf('change', '60', '%', { ...undated, inputs: ['f2', 'f1'] }))).toBe('fails');
    expect(word(figures, claimOf('change', '50', '%', undated))).toBe('holds');
    expect(word(figures, claimOf('change', '60', '%', undated))).toBe('unverifiable');
  });

  test('a hint of another period or measure never makes a claim fail', () => {
    const figures = [
      figureOf('150e6'),
      figureOf('100e6', { period: '2012' }),
      figureOf('100e6', { ...before, measure: 'imports' }),
    ];
    expect(word(figures, claimOf('change', '80', '%', { inputs: ['f2', 'f1'] }))).toBe('unverifiable');
    expect(word(figures, claimOf('change', '80', '%', { inputs: ['f3', 'f1'] }))).toBe('unverifiable');
    expect(word(figures, claimOf('change', '80', '%', { inputs: ['f9', 'f1'] }))).toBe('unverifiable');
  });

  test('one hint beside another figure of its scope confirms, and does not accuse', () => {
    const figures = [figureOf('150e6', { period: '2014' }), figureOf('100e6', before)];
    expect(word(figures, claimOf('change', '50', '%', { inputs: ['f2'] }))).toBe('holds');
    expect(word(figures, claimOf('change', '60', '%', { inputs: ['f2'] }))).toBe('unverifiable');
  });

  test('a hedge that lets every number of one side hold has no neighbours', () => {
    const figures = [figureOf('1.04e9'), figureOf('487e6', before)];
    const doubled = claimOf('multiple', '2', 'x');
    expect(told(figures, { ...doubled, hedge: 'over' })).toMatchObject([{ verdict: 'holds', neighbours: [] }]);
    expect(told(figures, { ...doubled, hedge: 'about' })[0]!.neighbours).toHaveLength(4);
  });

  test('one hint beside a figure of a longer time weighs nothing', () => {
    const figures = [figureOf('150e6', { period: '2014' }), figureOf('100e6', { period: '2016-05' })];
    const claim = claimOf('change', '50', '%', { from: '2016-04', to: '2016-05', inputs: ['f2'] });
    expect(told(figures, claim)).toMatchObject([{ verdict: 'unverifiable', formula: null, inputs: [] }]);
  });

  test('a part that is larger than its whole accuses no share: one of the two is of something else', () => {
    const tea = { item: 'tea' } as const;
    const share = claimOf('share', '60', '%', { ...tea, from: null });
    expect(word([figureOf('30e6'), figureOf('18e6', tea)], share)).toBe('holds');
    expect(word([figureOf('30e6'), figureOf('15e6', tea)], share)).toBe('fails');
    expect(word([figureOf('2e6'), figureOf('18e6', tea)], share)).toBe('unverifiable');
  });

  test('a partner without a code may be another one: it confirms, it does not accuse', () => {
    const rest = { partner: null } as const;
    const figures = [figureOf('150e6', rest), figureOf('100e6', { ...before, ...rest })];
    expect(word(figures, { ...up50, ...rest })).toBe('holds');
    expect(word(figures, claimOf('change', '60', '%', rest))).toBe('unverifiable');
  });
});

describe('from any two of the levels, the rate and the difference, the third', () => {
  const delta = claimOf('delta', '2.9e9', 'USD');
  const change = claimOf('change', '22.7', '%');
  test('a change from the later level and the difference, and the difference from the level and the change', () => {
    const figures = [figureOf('15.7e9')];
    expect(
      told(figures, change, delta).map(({ verdict, inputs }) => [verdict, inputs.map(({ role }) => role)]),
    ).toEqual([
      ['holds', ['to', 'delta']],
      ['holds', ['to', 'rate']],
    ]);
    expect(told(figures, claimOf('change', '32.7', '%'), delta).map(({ verdict }) => verdict)).toEqual([
      'fails',
      'fails',
    ]);
  });
  test('the same from the earlier level', () => {
    const figures = [figureOf('12.8e9', before)];
    expect(told(figures, change, delta).map(({ verdict }) => verdict)).toEqual(['holds', 'holds']);
    expect(told(figures, change, claimOf('delta', '3.9e9', 'USD')).map(({ verdict }) => verdict)).toEqual([
      'fails',
      'fails',
    ]);
  });
  test('two levels come before either', () => {
    expect(
      told([figureOf('15.7e9'), figureOf('12.8e9', before)], change, claimOf('delta', '3.9e9', 'USD')).map(
        ({ verdict }) => verdict,
      ),
    ).toEqual(['holds', 'fails']);
  });
  test('a difference in another currency is left alone', () => {
    expect(told([figureOf('15.7e9')], change, { ...delta, unit: 'EUR' }).map(({ verdict }) => verdict)).toEqual([
      'unverifiable',
      'unverifiable',
    ]);
  });
  test('a multiple too', () => {
    expect(word([figureOf('3.0e9')], claimOf('multiple', '2', 'x'), claimOf('delta', '1.5e9', 'USD'))).toBe('holds');
  });
});

describe('compound rates and their years', () => {
  const figures = [figureOf('28.7e6', { period: '2016' }), figureOf('10.6e6', { period: '2021' })];
  const rate = (rest: Partial<Claim>) => claimOf('cagr', '-18.1', '%', { from: '2016', to: '2021', ...rest });
  test('between the periods; counted back from the words where the earlier one is not named', () => {
    expect(word(figures, rate({}))).toBe('holds');
    expect(word(figures, rate({ from: null, years: 5 }))).toBe('holds');
    expect(word(figures, rate({ from: null, to: null, inputs: ['f1', 'f2'] }))).toBe('holds');
    expect(word(figures, rate({ from: null }))).toBe('unverifiable');
  });
  test('the words alone, where no period is told', () => {
    const undated = figures.map((figure) => ({ ...figure, period: null }));
    const tied = { from: null, to: null, inputs: ['f1', 'f2'] } as const;
    expect(word(undated, rate({ ...tied, years: 5 }))).toBe('holds');
    expect(word(undated, rate({ ...tied, years: 6 }))).toBe('fails');
    expect(word(undated, rate(tied))).toBe('unverifiable');
  });
  test('months and fiscal years', () => {
    const in_ = (from: string, to: string) => [
      figureOf('100.0e6', { period: from }),
      figureOf('121.0e6', { period: to }),
    ];
    const ten = (from: string, to: string) => claimOf('cagr', '10.0', '%', { from, to });
    expect(word(in_('2019-03', '2021-03'), ten('2019-03', '2021-03'))).toBe('holds');
    expect(word(in_('FY2018-19', 'FY2020-21'), ten('FY2018-19', 'FY2020-21'))).toBe('holds');
    expect(
      told(in_('2019-Q1', '2020-Q3'), claimOf('cagr', '13.6', '%', { from: '2019-Q1', to: '2020-Q3' }))[0],
    ).toMatchObject({ verdict: 'holds', formula: '(121.0e6 ÷ 100.0e6)^(2/3) − 1' });
    expect(word(in_('2019', '2021-03'), ten('2019', '2021-03'))).toBe('unverifiable');
  });
});

describe('balances', () => {
  const balance = { measure: 'balance' } as const;
  const figures = [figureOf('-8.31e9', { ...balance, ...before }), figureOf('-8.04e9', balance)];
  test('a difference is signed; a deficit that grew is taken as it is meant, too', () => {
    expect(word(figures, claimOf('delta', '263.43e6', 'USD', balance))).toBe('holds');
    expect(word(figures, claimOf('delta', '-263.43e6', 'USD', balance))).toBe('holds');
    expect(word(figures, claimOf('delta', '363.43e6', 'USD', balance))).toBe('fails');
  });
  test('no change in percent over a change of sign', () => {
    const turned = [figureOf('-2.0e9', { ...balance, ...before }), figureOf('3.0e9', balance)];
    expect(told(turned, claimOf('change', '250', '%', balance))[0]).toMatchObject({
      verdict: 'unverifiable',
      why: 'the levels differ in sign: their ratio says nothing',
    });
  });
});

describe('shares and their wholes', () => {
  const share = (written: string, rest: Partial<Claim> = {}) => claimOf('share', written, '%', { from: null, ...rest });
  const tea = { item: 'tea', kind: 'goods' } as const;
  const world = { partner: 'WLD' } as const;
  const part = figureOf('217e6', tea);

  test('of a product: all goods of the flow; of a partner: the world', () => {
    expect(word([part, figureOf('279e6')], share('77.8', tea))).toBe('holds');
    expect(word([part, figureOf('279e6')], share('87.8', tea))).toBe('fails');
    expect(word([figureOf('789e6'), figureOf('97.5e9', world)], share('0.81'))).toBe('holds');
    expect(word([figureOf('789e6'), figureOf('97.5e9', world)], share('0.71'))).toBe('fails');
  });
  test('where it may be of two wholes, right by one is right, and wrong by both is not sure', () => {
    const figures = [part, figureOf('279e6'), figureOf('7.00e9', world)];
    expect(word(figures, share('3.1', tea))).toBe('holds');
    expect(word(figures, share('44', tea))).toBe('unverifiable');
  });
  test('of the whole that is named, and no other', () => {
    const whole = { measure: 'exports', kind: 'any', item: null, reporter: 'PRK', partner: 'WLD' } as const;
    const figures = [part, figureOf('279e6'), figureOf('7.00e9', world)];
    expect(word(figures, share('77.8', { ...tea, whole }))).toBe('fails');
    expect(word(figures.slice(0, 2), share('77.8', { ...tea, whole }))).toBe('unverifiable');
  });
  test('of a sector, where the part is of a product', () => {
    const { reporter, partner } = part;
    const whole = { measure: 'exports', kind: 'any', item: 'farm products', reporter, partner } as const;
    const figures = [part, figureOf('868e6', { item: 'farm products' })];
    expect(word(figures, share('25', { ...tea, whole }))).toBe('holds');
    expect(word(figures, share('40', { ...tea, whole }))).toBe('fails');
  });
  test('a whole that cannot hold the part was misread: it confirms nothing and accuses nobody', () => {
    const figures = [part, figureOf('279e6'), figureOf('500e6', { partner: 'CHN' })];
    const named = (rest: object) => ({
      ...tea,
      whole: { measure: 'exports', kind: 'any', item: null, reporter: 'PRK', partner: 'WLD', ...rest } as const,
    });
    expect(word(figures, share('43.4', named({ partner: 'CHN' })))).toBe('unverifiable');
    expect(word(figures, share('77.8', named({ partner: 'CHN' })))).toBe('holds');
    expect(word(figures, share('87.8', named({ partner: 'RUS', item: 'tea' })))).toBe('unverifiable');
  });
  test('of a group that the partner is in', () => {
    const china = { reporter: 'CHN', measure: 'trade' } as const;
    const figures = [
      figureOf('49.903e9', { measure: 'trade', reporter: 'BRA', partner: 'CHN' }),
      figureOf('67.615e9', { ...china, partner: 'CPLP' }),
    ];
    expect(word(figures, share('73.8', { ...china, partner: 'BRA' }))).toBe('holds');
    expect(word(figures, share('83.8', { ...china, partner: 'BRA' }))).toBe('unverifiable');
    expect(word(figures, share('73.8', { ...china, partner: 'KAZ' }))).toBe('unverifiable');
  });
  test('not of a whole that is its own part, nor of another period', () => {
    expect(told([part], share('100', tea))[0]).toMatchObject({
      verdict: 'unverifiable',
      why: 'the part or the whole of the share is not stated',
    });
    expect(word([part, figureOf('279e6', before)], share('77.8', tea))).toBe('unverifiable');
  });
});

describe('coverage, points and ranks', () => {
  const coverage = (written: string, to = '2016') => claimOf('coverage', written, '%', { from: null, to });
  const sides = [figureOf('1966e6'), figureOf('8431e6', { measure: 'imports' })];
  test('exports over imports', () => {
    expect(told(sides, coverage('23'))[0]).toMatchObject({ verdict: 'holds', formula: '1966e6 ÷ 8431e6' });
    expect(word(sides, coverage('25'))).toBe('fails');
    expect(told(sides.slice(1), coverage('23'))[0]).toMatchObject({ why: 'the exports or the imports are not stated' });
  });
  test('points between two shares, or two coverage ratios', () => {
    const points = (written: string) => claimOf('points', written, 'pp');
    const shares = [
      claimOf('share', '12.3', '%', { from: null, to: '2015' }),
      claimOf('share', '14.6', '%', { from: null }),
    ];
    expect(told([], points('2.3'), ...shares)[0]).toMatchObject({ verdict: 'holds', formula: '14.6 − 12.3' });
    expect(told([], points('18.7'), ...shares)[0]).toMatchObject({
      verdict: 'fails',
      diagnoses: [{ kind: 'percent-for-points' }],
    });
    expect(word([], points('1.3'), coverage('45.8', '2015'), coverage('44.5'))).toBe('fails');
    expect(word([], points('-1.3'), coverage('45.8', '2015'), coverage('44.5'))).toBe('holds');
    expect(word([], points('2.3'), shares[1]!)).toBe('unverifiable');
  });
  test('a rank holds where the list settles it, fails where the text names its whole, and else decides nothing', () => {
    const trade = { measure: 'trade', reporter: 'CHN' } as const;
    const list = [
      figureOf('66.2e9', { ...trade, partner: 'CASIA' }),
      figureOf('30.1e9', { ...trade, partner: 'KAZ' }),
      figureOf('18e9', { ...trade, partner: 'UZB' }),
      figureOf('10.6e9', { ...trade, partner: 'TKM' }),
    ];
    const rank = (written: string, rest: Partial<Claim> = {}) =>
      claimOf('rank', written, 'rank', { ...trade, partner: 'UZB', from: null, ...rest });
    const whole = { measure: 'trade', kind: 'any', item: null, reporter: 'CHN', partner: 'CASIA' } as const;
    expect(told(list, rank('2'))[0]).toMatchObject({ verdict: 'holds', computed: { value: 2, low: 2, high: 2 } });
    expect(word(list, rank('3'))).toBe('unverifiable');
    expect(told(list, rank('3', { whole }))[0]).toMatchObject({
      verdict: 'fails',
      severity: 'slight',
      why: '1 listed level is larger: the rank is 2, not 3',
    });
    expect(word(list.slice(1), rank('2'))).toBe('unverifiable');
    expect(
      word(
        list.filter(({ partner }) => partner !== 'KAZ'),
        rank('1', { whole }),
      ),
    ).toBe('unverifiable');
    expect(told(list.slice(2, 3), rank('2'))[0]).toMatchObject({
      why: 'the levels of the others in the list are not stated',
    });
    expect(told([], rank('2'))[0]).toMatchObject({ why: 'the level of the one ranked is not stated' });
  });
});

test('verdicts come in the order of the claims, then the identities, each with where its numbers stand', () => {
  const figures = [figureOf('150e6', { mentions: [{ start: 4, end: 9, quote: '150 m' }] }), figureOf('100e6', before)];
  const verdicts = check(numbered(figures, [claimOf('rank', '2', 'rank'), up50]));
  expect(verdicts.map(({ id }) => id)).toEqual(['c1', 'c2']);
  expect(verdicts[1]!.inputs).toEqual([
    expect.objectContaining({ role: 'from', id: 'f2', written: '100e6', unit: 'USD' }),
    { role: 'to', id: 'f1', written: '150e6', unit: 'USD', span: { start: 4, end: 9, quote: '150 m' } },
  ]);
});

test('an empty reading has no verdicts', () => {
  expect(check(numbered([]))).toEqual([]);
});

describe('what was hardly meant accuses nobody', () => {
  const levels = [figureOf('170e6'), figureOf('100e6', before)];

  test('two numbers for one change, of which neither fits, are left open; one alone is wrong', () => {
    const up60 = claimOf('change', '60', '%');
    expect(told(levels, up50, up60).map(({ verdict }) => verdict)).toEqual(['unverifiable', 'unverifiable']);
    expect(told(levels, up50, claimOf('change', '70', '%')).map(({ verdict }) => verdict)).toEqual(['fails', 'holds']);
    expect(word(levels, up50)).toBe('fails');
  });

  test('a change whose later time comes first is left open', () => {
    const turned = [figureOf('100e6'), figureOf('170e6', before)];
    expect(word(turned, claimOf('change', '-45', '%'))).toBe('fails');
    expect(word(levels, claimOf('change', '-45', '%', { from: '2016', to: '2015' }))).toBe('unverifiable');
  });
});
