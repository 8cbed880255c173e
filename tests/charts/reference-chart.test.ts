import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ReferenceRow, referenceChart } from '../../src/charts/reference-chart.ts';
import { article002 } from '../helpers/article-002.ts';
import { expectLegible, titleOf } from '../helpers/legible.ts';
import { made } from '../helpers/made.ts';

const record: readonly ReferenceRow[] = readFileSync(
  new URL('../../seeds/prk-rus-2000-2020.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(','))
  .map(([year, exporter = '', importer = '', value, source = '']) => {
    return { year: Number(year), exporter, importer, value: Math.round(Number(value) * 1000), source };
  });

const reading = article002();
const years = (values: Readonly<Record<number, number>>, source = 'A'): ReferenceRow[] =>
  Object.entries(values).map(([year, value]) => ({
    year: Number(year),
    exporter: 'CHN',
    importer: 'EGY',
    value,
    source,
  }));
const stated = (values: Readonly<Record<number, string>>) =>
  made(Object.entries(values).map(([period, written]) => ({ period, written })));

describe('referenceChart', () => {
  test.each([
    { locale: 'en' },
    { locale: 'en', theme: 'dark', mirrorTime: true },
    { locale: 'ar' },
    { locale: 'ar', digits: 'latn', theme: 'dark', mirrorTime: true },
    { locale: 'ar', width: 480 },
    { locale: 'en', width: 960 },
  ] as const)('is valid and legible: %o', async (options) => {
    await expectLegible(referenceChart(reading, record, options));
  });

  test('holds article 002 against BACI: two values differ, two are those of other years', () => {
    const spec = referenceChart(reading, record);
    expect(titleOf(spec)).toBe(
      'Two of the four stated values do not agree with the record of their year; two fit another year',
    );
    expect(spec.description).toContain('2021: 10.6, no record, as in 2016');
    expect(spec.description).toContain('2021: 78.3, no record, as in 2015');
  });

  test.each([
    [{ 2015: '4.1e6' }, 'The stated value agrees with the record'],
    [{ 2015: '4.1e6', 2016: '9e6' }, 'Both stated values agree with the record'],
    [{ 2015: '4.2e6' }, 'The stated value does not agree with the record of its year'],
    [{ 2015: '4.1e6', 2016: '8e6' }, 'One of the two stated values does not agree with the record of its year'],
    [
      { 2015: '4.1e6', 2021: '8e6' },
      'One of the two stated values agrees with the record; the others are of years that it lacks',
    ],
    [{ 2021: '7e6' }, 'The record does not reach the years of the stated values'],
    [{ 2016: '4.1e6' }, 'The stated value does not agree with the record of its year; one fits another year'],
  ])('%o: %s', (values, title) => {
    expect(titleOf(referenceChart(stated(values), years({ 2014: 3.3e6, 2015: 4.12e6, 2016: 9.2e6 })))).toBe(title);
  });

  test('allows what it is told to allow', () => {
    const title = (tolerance: number): string =>
      titleOf(referenceChart(stated({ 2015: '4.4e6' }), years({ 2015: 4.12e6 }), { tolerance }));
    expect(title(0)).toBe('The stated value does not agree with the record of its year');
    expect(title(0.1)).toBe('The stated value agrees with the record');
    expect(() => referenceChart(reading, record, { tolerance: 2 })).toThrow(
      /^referenceChart: tolerance is a part of one/,
    );
  });

  test('draws several sources, gaps and far-apart values', async () => {
    const rows = [
      ...years({ 2000: 12e3, 2001: 15e3, 2004: 2.4e9, 2005: 3e9, 2006: 2.9e9 }, 'CEPII BACI'),
      ...years({ 2004: 2.2e9, 2005: 3.1e9, 2006: 2.9e9 }, 'A source with a very long name indeed'),
      ...years({ 2006: 2.8e9 }, '来源'),
    ];
    for (const locale of ['en', 'ar'] as const) {
      const spec = referenceChart(stated({ 2004: '2.4e9', 2006: '3e9' }), rows, { locale });
      await expectLegible(spec);
    }
  });

  test('says in one line when there is nothing to draw', () => {
    expect(() => referenceChart(stated({ 2015: '4.4e6' }), record)).toThrow(
      /^referenceChart: nothing to draw: [^\n]+$/,
    );
  });
});
