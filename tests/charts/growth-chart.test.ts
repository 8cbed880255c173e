import { describe, expect, test } from 'vitest';
import { growthChart } from '../../src/charts/growth-chart.ts';
import { article002 } from '../helpers/article-002.ts';
import { missingFields, schemaErrors, untidyNumbers } from '../helpers/gates.ts';
import { clipped, overprinted, pictureOf } from '../helpers/text-boxes.ts';
import { variants } from '../helpers/variants.ts';

const reading = article002();
const titleOf = (spec: Readonly<Record<string, unknown>>): string =>
  (spec.title as { text: readonly string[] }).text.join(' ').replace(/[\u2066-\u2069]/g, '');

describe('growthChart', () => {
  test.each(variants)('is a valid, legible spec: $locale $digits $theme $mirrorTime', async (options) => {
    const spec = growthChart(reading, options);
    expect(schemaErrors(spec)).toEqual([]);
    expect(missingFields(spec)).toEqual([]);
    expect(untidyNumbers(spec)).toEqual([]);
    const picture = await pictureOf(spec);
    expect(clipped(picture)).toEqual([]);
    expect(overprinted(picture)).toEqual([]);
  });

  test('says in its title what the verdicts say', () => {
    expect(titleOf(growthChart(reading))).toBe('Both stated growth rates agree with the text’s own figures');
    expect(titleOf(growthChart(reading, { locale: 'ar' }))).toBe('معدّلا النمو المذكوران يتّفقان مع أرقام النص نفسه');
  });

  test('says in one line when there is nothing to draw', () => {
    const none = { ...reading, claims: reading.claims.filter(({ type }) => type === 'rank') };
    expect(() => growthChart(none)).toThrow(/^growthChart: nothing to draw: no growth claim with both levels$/);
  });
});
