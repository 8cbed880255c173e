import { describe, expect, test } from 'vitest';
import { totalsChart } from '../../src/charts/totals-chart.ts';
import { article002 } from '../helpers/article-002.ts';
import { testEveryLook } from '../helpers/every-look.ts';
import { expectLegible, titleOf } from '../helpers/legible.ts';
import { made } from '../helpers/made.ts';
import { stress } from '../helpers/stress.ts';

testEveryLook(totalsChart, [
  'from thousands to trillions',
  'totals of many countries',
  'totals far apart',
  'totals nearly equal',
]);

const reading = article002();
const two = (a: string, b: string) =>
  made([
    { written: a, reporter: 'RUS', partner: 'WLD' },
    { written: b, reporter: 'USA', partner: 'WLD' },
  ]);

describe('totalsChart', () => {
  test('tells the ratio of two totals in round words, and its range', () => {
    const spec = totalsChart(reading);
    expect(titleOf(spec)).toBe('Russia exports about 2,000 times as much as North Korea');
    // 485.5 ÷ 248.5 thousand and 486.5 ÷ 247.5 thousand: 1953.7 to 1965.7.
    expect(JSON.stringify(spec.title)).toContain('between 1,950 and 1,970');
    expect(titleOf(totalsChart(reading, { locale: 'ar' }))).toBe('صادرات روسيا نحو ٢٬٠٠٠ ضعف صادرات كوريا الشمالية');
  });

  test.each([
    ['61e9', '61.0e9', 'Russia exports as much as the United States, within rounding', 'تساوي'],
    ['61e9', '50e9', 'Russia exports about 22% more than the United States', 'تزيد بنحو 22% على'],
    ['61e9', '30e9', 'Russia exports about twice as much as the United States', 'نحو ضعف'],
    ['61e9', '25e9', 'Russia exports about 2.4 times as much as the United States', 'نحو 2.4 ضعف'],
    ['61e9', '12e9', 'Russia exports about 5.1 times as much as the United States', 'نحو 5.1 ضعف'],
    ['60e9', '12e9', 'Russia exports about 5 times as much as the United States', 'نحو 5 أضعاف'],
    ['61e9', '1.5e9', 'Russia exports about 41 times as much as the United States', 'نحو 41 ضعفاً ل'],
    ['12e9', '61e9', 'The United States exports about 5.1 times as much as Russia', 'نحو 5.1 ضعف'],
  ])('%s against %s', (a, b, english, arabic) => {
    expect(titleOf(totalsChart(two(a, b)))).toBe(english);
    expect(titleOf(totalsChart(two(a, b), { locale: 'ar', digits: 'latn' }))).toContain(arabic);
  });

  test('draws two totals as areas to scale', async () => {
    for (const locale of ['en', 'ar'] as const)
      for (const of of [reading, stress['totals nearly equal']!])
        await expectLegible(totalsChart(of, { locale, shape: 'areas' }));
    const spec = totalsChart(two('90e9', '10e9'), { shape: 'areas' });
    const sides = [...JSON.stringify(spec).matchAll(/"y":\{"value":(\d+)\},"y2":\{"value":280\}/g)].map(
      ([, top]) => 280 - Number(top),
    );
    expect(Math.abs(sides[0]! / sides[1]! - 3)).toBeLessThan(0.02);
  });

  test('says in one line when there is nothing to draw', () => {
    expect(() => totalsChart(made([{ written: '1e6' }]))).toThrow(/^totalsChart: nothing to draw: [^\n]+$/);
    expect(() => totalsChart(stress['totals far apart']!, { shape: 'areas' })).toThrow(
      /^totalsChart: areas need two totals: 3 stated$/,
    );
  });
});
