import { describe, expect, test } from 'vitest';
import { placeOf, powerFor, seriesOf } from '../../src/charts/series.ts';
import { article002 } from '../helpers/article-002.ts';
import { verdicts002 } from '../helpers/verdicts-002.ts';

test.each([
  ['2021', 2021, 'year'],
  ['2021-07', 2021.5, 'month'],
  ['2021-Q3', 2021.5, 'quarter'],
  ['2012-H2', 2012.5, 'half'],
  ['FY2023-24', 2023, 'fiscal year'],
  ['2021-01/2021-05', 2021, '01/05'],
  ['2014/2019', 2014, '6 years'],
])('%s stands at %d', (period, at, cadence) => {
  expect(placeOf(period)).toEqual({ at, cadence });
});

test('what is no period stands nowhere', () => {
  expect(placeOf('yesterday')).toBeNull();
});

describe('seriesOf', () => {
  const reading = article002();
  const series = seriesOf(reading, verdicts002(reading));

  test('takes goods and levels that do not say together, services apart', () => {
    const between = series.filter(({ scope }) => scope.reporter === 'RUS' && scope.partner === 'PRK');
    expect(between.map(({ points }) => points.map(({ figure }) => figure.id))).toEqual([
      ['f4', 'f3'],
      ['f5'],
      ['f6'],
      ['f7'],
      ['f8'],
    ]);
    expect(between[0]!.scope.kind).toBe('any');
    expect(between[0]!.rates.map(({ claim, from, to }) => [claim.id, from, to])).toEqual([['c2', 2016, 2021]]);
  });

  test('leaves out what is no level', () => {
    expect(series.flatMap(({ points }) => points.map(({ figure }) => figure.id))).not.toContain('f10');
  });
});

test('powerFor tells values in thousands, millions, billions, trillions', () => {
  expect([0, 12, 355e3, 78.3e6, 486e9, 2.6e12, 4e15].map(powerFor)).toEqual([0, 0, 3, 6, 9, 12, 12]);
});
