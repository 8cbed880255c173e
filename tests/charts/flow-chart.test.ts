import { describe, expect, test } from 'vitest';
import { flowChart } from '../../src/charts/flow-chart.ts';
import { article002 } from '../helpers/article-002.ts';
import { expectLegible, titleOf } from '../helpers/legible.ts';
import { made } from '../helpers/made.ts';
import { stress } from '../helpers/stress.ts';
import { variants } from '../helpers/variants.ts';

const reading = article002();

/** One flow that went from a level in 2016 to another in 2021. */
const moved = (from: string, to: string) =>
  made([
    { written: from, period: '2016' },
    { written: to, period: '2021' },
  ]);

describe('flowChart', () => {
  test.each(variants)('is valid and legible: $locale $digits $theme $mirrorTime', async (options) => {
    await expectLegible(flowChart(reading, options));
  });

  test.each(Object.keys(stress).filter((name) => name !== 'twenty stated balances'))('draws %s', async (name) => {
    for (const locale of ['en', 'ar'] as const)
      for (const mirrorTime of [false, true])
        await expectLegible(flowChart(stress[name]!, { locale, mirrorTime }), `${locale} ${mirrorTime}`);
  });

  test('says what the flows of article 002 did, and no more', () => {
    expect(titleOf(flowChart(reading))).toBe(
      'Exports from Russia to North Korea more than doubled while exports the other way fell by 63%',
    );
    expect(titleOf(flowChart(reading, { locale: 'ar' }))).toBe(
      'الصادرات من روسيا إلى كوريا الشمالية زادت إلى أكثر من الضعف، والصادرات في الاتجاه المعاكس انخفضت بنسبة ٦٣٪',
    );
  });

  test.each([
    ['100', '200', 'doubled'],
    ['100e6', '210.00e6', 'more than doubled'],
    ['100e6', '190.00e6', 'rose by about 90%'],
    ['100.00e6', '190.00e6', 'rose by 90%'],
    ['100.00e6', '300.00e6', 'tripled'],
    ['100.00e6', '820.00e6', 'grew about 8-fold'],
    ['100.00e6', '50.00e6', 'halved'],
    ['28.7e6', '10.6e6', 'fell by 63%'],
    ['100e6', '100e6', 'hardly changed'],
    ['100.00e6', '101.50e6', 'rose by 1.5%'],
    ['3.0e6', '2.0e6', 'fell by about 33%'],
    ['3e6', '2e6', 'fell by about 33%'],
    ['3e6', '3.4e6', 'stayed within rounding'],
    ['3e6', '0', 'fell to zero'],
  ])('%s to %s %s', (from, to, move) => {
    expect(titleOf(flowChart(moved(from, to)))).toBe(`Exports from China to Egypt ${move} from 2016 to 2021`);
  });

  test('says in one line when there is nothing to draw', () => {
    expect(() => flowChart(made([]))).toThrow(/^flowChart: nothing to draw: [^\n]+$/);
  });
});
