import { describe, expect, test } from 'vitest';
import { growthChart } from '../../src/charts/growth-chart.ts';
import { article002 } from '../helpers/article-002.ts';
import { expectLegible, titleOf } from '../helpers/legible.ts';
import { type MadeClaim, made } from '../helpers/made.ts';
import { stress } from '../helpers/stress.ts';
import { variants } from '../helpers/variants.ts';

const reading = article002();

const PRODUCTS = ['coal', 'copper', 'tea', 'wheat'] as const;

/** Levels of 100 and 110 of as many products, and a rate that is said of each. */
const rates = (...written: readonly string[]) =>
  made(
    written.flatMap((_, k) => [
      { written: '100', period: '2019', item: PRODUCTS[k]! },
      { written: '110', period: '2020', item: PRODUCTS[k]! },
    ]),
    written.map(
      (each, k): MadeClaim => ({ type: 'change', written: each, from: '2019', to: '2020', item: PRODUCTS[k]! }),
    ),
  );

describe('growthChart', () => {
  test.each(variants)('is valid and legible: $locale $digits $theme $mirrorTime', async (options) => {
    await expectLegible(growthChart(reading, options));
  });

  test.each(['twenty years of one flow', 'rates that fail', 'months and parts of years'])('draws %s', async (name) => {
    for (const locale of ['en', 'ar'] as const)
      for (const width of [480, 640, 960])
        await expectLegible(growthChart(stress[name]!, { locale, width }), `${locale} ${width}`);
  });

  test.each([
    [['10.0'], 'The stated growth rate agrees with the text’s own figures'],
    [['12'], 'The stated growth rate does not agree with the text’s own figures'],
    [['10', '10.0'], 'Both stated growth rates agree with the text’s own figures'],
    [['10', '12'], 'One of the two stated growth rates does not agree with the text’s own figures'],
    [['13', '12'], 'Neither stated growth rate agrees with the text’s own figures'],
    [['10', '10', '10'], 'All three stated growth rates agree with the text’s own figures'],
    [['10', '12', '13'], 'Two of the three stated growth rates do not agree with the text’s own figures'],
  ])('its title tells the verdicts on %s', (written, title) => {
    expect(titleOf(growthChart(rates(...written)))).toBe(title);
  });

  test.each([
    [['10'], 'معدّل النمو المذكور يتّفق مع أرقام النص نفسه'],
    [['10', '10'], 'معدّلا النمو المذكوران يتّفقان مع أرقام النص نفسه'],
    [['10', '12'], 'أحد معدّلَي النمو المذكورين لا يتّفق مع أرقام النص نفسه'],
    [['10', '10', '10'], 'معدّلات النمو المذكورة الـ٣ كلها تتّفق مع أرقام النص نفسه'],
    [['10', '12', '13'], 'اثنان من معدّلات النمو المذكورة الـ٣ لا يتّفقان مع أرقام النص نفسه'],
    [['10', '12', '13', '14'], '٣ من معدّلات النمو المذكورة الـ٤ لا تتّفق مع أرقام النص نفسه'],
  ])('its Arabic title counts right: %s', (written, title) => {
    expect(titleOf(growthChart(rates(...written), { locale: 'ar' }))).toBe(title);
  });

  test('tells the intervals rounded outward', () => {
    const { description } = growthChart(reading);
    expect(description).toContain('stated −18.1%; −18.17% to −17.95% possible');
    expect(description).toContain('stated +16.9%; +16.89% to +17.00% possible');
  });

  test('says in one line when there is nothing to draw', () => {
    const none = { ...reading, claims: reading.claims.filter(({ type }) => type === 'rank') };
    expect(() => growthChart(none)).toThrow(/^growthChart: nothing to draw: no growth claim with both levels$/);
  });
});
