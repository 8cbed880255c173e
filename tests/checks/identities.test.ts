import { describe, expect, test } from 'vitest';
import { identities } from '../../src/checks/identities.ts';
import type { Claim, Figure, Reading } from '../../src/model.ts';
import { article002 } from '../helpers/article-002.ts';
import { claimOf, figureOf, numbered, readingOf } from '../helpers/reading.ts';

const imports = { measure: 'imports' } as const;
const back = { reporter: 'RUS', partner: 'PRK' } as const;
const told = (...figures: Figure[]) => identities(numbered(figures)).map(({ type, verdict }) => `${type} ${verdict}`);

describe('two flows against trade and balance', () => {
  const flows = [figureOf('53.80e9'), figureOf('78.51e9', imports)] as const;
  test('they add up', () => {
    expect(identities(numbered([figureOf('132.31e9', { measure: 'trade' }), ...flows]))[0]).toMatchObject({
      id: 'i1',
      subject: 'identity',
      type: 'trade-sum',
      verdict: 'holds',
      formula: '53.80e9 + 78.51e9',
    });
    expect(told(figureOf('133.31e9', { measure: 'trade' }), ...flows)[0]).toBe('trade-sum fails');
    expect(told(figureOf('105.67e9', { measure: 'trade' }), ...flows)[0]).toBe('trade-sum unverifiable');
    expect(told(figureOf('-24.71e9', { measure: 'balance' }), ...flows)).toEqual(['balance-difference holds']);
    expect(told(figureOf('-26.71e9', { measure: 'balance' }), ...flows)).toEqual(['balance-difference fails']);
  });
  test('a surplus for a deficit turns over, and its sign is the diagnosis', () => {
    const [verdict] = identities(numbered([figureOf('24.71e9', { measure: 'balance' }), ...flows]));
    expect(verdict).toMatchObject({ verdict: 'fails', turns: true });
    expect(verdict!.diagnoses[0]).toMatchObject({ kind: 'sign', would: '-24.71e9' });
  });
  test('seen from the other side: trade is the same, a balance turns its sign', () => {
    expect(told(figureOf('132.31e9', { measure: 'trade', ...back }), ...flows)[0]).toBe('trade-sum holds');
    expect(told(figureOf('24.71e9', { measure: 'balance', ...back }), ...flows)).toEqual(['balance-difference holds']);
    expect(told(figureOf('24.71e9', { measure: 'balance', ...back, partner: 'CHN' }), ...flows)).toEqual([]);
  });
  test('what two exporters report may confirm, and does not accuse', () => {
    const pair = [figureOf('593e6'), figureOf('623e6', back)];
    expect(told(figureOf('1.22e9', { measure: 'trade' }), ...pair)[0]).toBe('trade-sum holds');
    const [verdict] = identities(numbered([figureOf('1.32e9', { measure: 'trade' }), ...pair]));
    expect(verdict).toMatchObject({
      verdict: 'unverifiable',
      why: 'what two countries report of each other need not add up',
    });
  });
  test('only of one period, product and currency', () => {
    for (const other of [{ period: '2015' }, { item: 'coal' }, { unit: 'EUR' }, { period: null }])
      expect(
        told(figureOf('999e9', { measure: 'trade', ...other }), ...flows).filter((line) =>
          line.startsWith('trade-sum'),
        ),
      ).toEqual([]);
  });
  test('"about" among figures reaches a whole unit', () => {
    const about = { hedge: 'about' } as const;
    expect(
      told(
        figureOf('1.3e9', { measure: 'trade' }),
        figureOf('0.6e9', about),
        figureOf('0.5e9', { ...imports, ...about }),
      )[0],
    ).toBe('trade-sum holds');
    expect(told(figureOf('1.21e9', { measure: 'trade' }), figureOf('0.6e9'), figureOf('0.5e9', imports))[0]).toBe(
      'trade-sum fails',
    );
  });
});

describe('parts and wholes', () => {
  const parts = [
    figureOf('612e6', { period: '2021' }),
    ...['284e6', '171e6', '206e6'].map((written, i) => figureOf(written, { period: '2021', item: `item ${i}` })),
  ];
  const broken = (complete: boolean, figures: readonly Figure[] = parts) =>
    identities(numbered(figures, [], [{ whole: 'f1', parts: ['f2', 'f3', 'f4'], complete }]));
  test('listed parts do not exceed their whole', () => {
    expect(broken(false)[0]).toMatchObject({
      type: 'parts-exceed-whole',
      verdict: 'fails',
      computed: { value: 661e6 },
      why: '661 million USD (659.5 million to 662.5 million) is more than 612 million USD',
    });
    expect(broken(false, [figureOf('712e6'), ...parts.slice(1)])[0]).toMatchObject({
      type: 'parts-exceed-whole',
      verdict: 'holds',
    });
  });
  test('they sum to it only where the text says that they are all', () => {
    expect(broken(true, [figureOf('712e6'), ...parts.slice(1)])[0]).toMatchObject({
      type: 'parts-sum',
      verdict: 'fails',
    });
    expect(broken(true, [figureOf('661e6'), ...parts.slice(1)])[0]).toMatchObject({
      type: 'parts-sum',
      verdict: 'holds',
      formula: '284e6 + 171e6 + 206e6',
    });
  });
  test('a part in another currency, or one that is missing, leaves the list unweighed', () => {
    expect(broken(true, [...parts.slice(0, 3), figureOf('206e6', { unit: 'EUR' })])).toEqual([]);
    expect(broken(true, parts.slice(0, 3)).filter(({ type }) => type === 'parts-sum')).toEqual([]);
  });
  test('a product in its flow, a partner in the world or its group, a flow in trade', () => {
    const whole = (rest: Partial<Figure>, written = '100e6') => figureOf(written, rest);
    expect(told(whole({}), figureOf('120e6', { item: 'coal', kind: 'goods' }))).toEqual(['part-of-total fails']);
    expect(told(whole({}), figureOf('80e6', { item: 'coal', kind: 'goods' }))).toEqual(['part-of-total holds']);
    expect(told(whole({ partner: 'WLD' }), figureOf('120e6'))).toEqual(['part-of-total fails']);
    expect(told(whole({ partner: 'CIS' }), figureOf('120e6'))).toEqual(['part-of-total fails']);
    expect(told(whole({ partner: 'GCC' }), figureOf('120e6'))).toEqual([]);
    expect(told(whole({ measure: 'trade' }), figureOf('120e6', imports))).toEqual(['part-of-total fails']);
    expect(told(whole({}), figureOf('120e6', { ...imports, item: 'coal' }))).toEqual([]);
    expect(told(whole({ kind: 'goods' }), figureOf('120e6', { kind: 'services', item: 'travel' }))).toEqual([]);
  });
  test('a billion among millions is told by its thousand', () => {
    const [verdict] = identities(
      numbered([figureOf('28.4e6', { kind: 'services' }), figureOf('11.2e9', { kind: 'services', item: 'transport' })]),
    );
    expect(verdict!.diagnoses[0]).toMatchObject({ kind: 'scale-1000' });
    expect(verdict!.diagnoses.map(({ would }) => would)).toContain('11.2e6');
  });
  test('a month in its year', () => {
    const year = figureOf('100e6', { period: '2021' });
    expect(told(year, figureOf('120e6', { period: '2021-06' }))).toEqual(['part-of-period fails']);
    expect(told(year, figureOf('20e6', { period: '2021-Q2' }))).toEqual(['part-of-period holds']);
    expect(told(year, figureOf('120e6', { period: '2020-06' }))).toEqual([]);
    expect(told(year, figureOf('120e6', { period: 'FY2021-22' }))).toEqual([]);
    expect(
      told(
        figureOf('-1e6', { measure: 'balance', period: '2021' }),
        figureOf('-2e6', { measure: 'balance', period: '2021-06' }),
      ),
    ).toEqual([]);
  });
});

describe('the same level twice', () => {
  test('two precisions of one value agree, two values do not', () => {
    expect(told(figureOf('61.6e9'), figureOf('61.558e9'))).toEqual(['same-level holds']);
    expect(told(figureOf('61.6e9'), figureOf('61.658e9'))).toEqual(['same-level fails']);
    expect(told(figureOf('61.6e9'), figureOf('91.6e9'))).toEqual(['same-level fails']);
    expect(told(figureOf('61.6e9'), figureOf('61.6e6'))).toEqual(['same-level fails']);
    expect(told(figureOf('10e9', { hedge: 'over' }), figureOf('13.2e9'))).toEqual(['same-level holds']);
  });
  test('two values far apart are more likely two levels', () => {
    expect(told(figureOf('61.6e9'), figureOf('94.2e9'))).toEqual(['same-level unverifiable']);
  });
  test('another currency, side, kind or period is another level', () => {
    for (const other of [
      { unit: 'EUR' },
      { ...back, ...imports },
      { kind: 'goods' },
      { period: '2015' },
      { partner: null },
    ] as const)
      expect(told(figureOf('61.6e9'), figureOf('70e9', other)).filter((line) => line.startsWith('same-level'))).toEqual(
        [],
      );
    expect(told(figureOf('61.6e9', { period: null }), figureOf('70e9', { period: null }))).toEqual([]);
  });
});

describe('ranks against values', () => {
  const text = 'Egypt is first and Algeria second. Morocco is third.';
  const at = (quote: string) => [{ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote }];
  const rank = (partner: string, written: string, quote: string): Claim =>
    claimOf('rank', written, 'rank', { from: null, partner, mentions: at(quote) });
  const ranks = [rank('EGY', '1', 'first'), rank('DZA', '2', 'second'), rank('MAR', '3', 'third')];
  const levels = (...written: string[]) =>
    written.map((value, i) => figureOf(value, { partner: ['EGY', 'DZA', 'MAR'][i]! }));
  const order = (reading: Reading) => identities({ ...reading, text }).filter(({ type }) => type === 'rank-order');
  test('the better rank has the larger level', () => {
    expect(order(numbered(levels('1327e6', '1009e6', '389e6'), ranks)).map(({ verdict }) => verdict)).toEqual([
      'holds',
    ]);
    expect(order(numbered(levels('1327e6', '1009e9', '389e6'), ranks))[0]).toMatchObject({
      verdict: 'fails',
      turns: true,
      why: 'rank 1 has the smaller level, rank 2 the larger one',
    });
  });
  test('ranks of two sentences, two wholes or two years may be of two lists', () => {
    expect(order(numbered(levels('1327e6', '1009e6', '389e9'), ranks))).toHaveLength(1);
    const whole = { measure: 'exports', kind: 'any', item: null, reporter: 'PRK', partner: 'AFR' } as const;
    expect(order(numbered(levels('1327e6', '1009e9'), [ranks[0]!, { ...ranks[1]!, whole }]))).toEqual([]);
    expect(order(numbered(levels('1327e6', '1009e9'), [ranks[0]!, { ...ranks[1]!, to: '2015' }]))).toEqual([]);
  });
});

describe('a level called a record', () => {
  const level = (written: string, period: string, rest: Partial<Figure> = {}) => figureOf(written, { period, ...rest });
  const high = { record: 'high' } as const;
  const records = (...figures: Figure[]) => told(...figures).filter((line) => line.startsWith('record-level'));
  test('is beyond every earlier level of the text', () => {
    expect(records(level('1.8e9', '2019'), level('2.1e9', '2021', high))).toEqual(['record-level holds']);
    expect(records(level('2.4e9', '2019'), level('1.8e9', '2020'), level('2.1e9', '2021', high))).toEqual([
      'record-level fails',
    ]);
    expect(records(level('2.4e9', '2019'), level('2.1e9', '2021', { record: 'low' }))).toEqual(['record-level holds']);
    expect(records(level('1.9e9', '2019'), level('2.1e9', '2021', { record: 'low' }))).toEqual(['record-level fails']);
  });
  test('of the same length, scope and currency, and told within its digits', () => {
    const now = level('2.1e9', '2021', high);
    expect(records(level('2.10e9', '2019'), now)).toEqual(['record-level holds']);
    expect(records(level('9.9e9', '2022'), now)).toEqual([]);
    expect(records(level('9.9e9', '2019-01/2020-12'), now)).toEqual([]);
    expect(records(level('9.9e9', '2019', { unit: 'EUR' }), now)).toEqual([]);
    expect(records(level('9.9e9', '2019', { item: 'coal' }), now)).toEqual([]);
  });
  test('a record deficit is the deepest', () => {
    const deficit = { measure: 'balance' } as const;
    expect(records(level('-3e9', '2019', deficit), level('-4e9', '2021', { ...deficit, ...high }))).toEqual([
      'record-level holds',
    ]);
    expect(records(level('-6e9', '2019', deficit), level('-4e9', '2021', { ...deficit, ...high }))).toEqual([
      'record-level fails',
    ]);
  });
});

test('in article 002 the three services fit into the whole, and the ranks follow the exports', () => {
  const found = identities(article002());
  expect(found.filter(({ verdict }) => verdict !== 'holds')).toEqual([]);
  expect(found.map(({ type }) => type)).toEqual(['parts-exceed-whole', 'years-between', 'years-between']);
  expect(found[0]!.computed!.value).toBe(6_605_000);
});

test('no figures, no identities', () => {
  expect(identities(readingOf([]))).toEqual([]);
});
