import { expect, test } from 'vitest';
import { yearOf, yearsBetween } from '../../src/tables/periods.ts';

test.each([
  ['2021', 2021],
  ['2021-05', 2021],
  ['2021-Q1', 2021],
  ['2012-H1', 2012],
  ['2021-01/2021-05', 2021],
  ['2020-10/2021-05', null],
  ['2014/2019', null],
  ['FY2023-24', null],
  [null, null],
])('the year of %s is %s', (period, year) => {
  expect(yearOf(period)).toBe(year);
});

test.each([
  ['2016', '2021', 5],
  ['2020-05', '2021-05', 1],
  ['2020-Q4', '2021-Q1', null],
  ['FY2021-22', 'FY2023-24', 2],
  ['2020-01/2020-05', '2021-01/2021-05', 1],
  ['2020-01/2020-05', '2021-01/2021-06', null],
  ['2020', '2021-05', null],
  ['FY2021-22', '2023', null],
  [null, '2021', null],
])('from %s to %s are %s years', (from, to, years) => {
  expect(yearsBetween(from, to)).toBe(years);
});
