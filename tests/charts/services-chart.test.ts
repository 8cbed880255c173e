import { describe, expect, test } from 'vitest';
import { servicesChart } from '../../src/charts/services-chart.ts';
import { article002 } from '../helpers/article-002.ts';
import { testEveryLook } from '../helpers/every-look.ts';
import { titleOf } from '../helpers/legible.ts';
import { made } from '../helpers/made.ts';
import { stress } from '../helpers/stress.ts';

testEveryLook(servicesChart, ['parts with long names', 'parts that exceed the whole']);

const reading = article002();

describe('servicesChart', () => {
  test('names the fewest parts that are nine tenths of the whole', () => {
    expect(titleOf(servicesChart(reading))).toBe(
      'Travel and transport make up about 93% of services exports from Russia to North Korea',
    );
    expect(titleOf(servicesChart(reading, { locale: 'ar', digits: 'latn' }))).toBe(
      'السفر والنقل: نحو 93% من صادرات الخدمات من روسيا إلى كوريا الشمالية',
    );
  });

  test('what the parts leave has the range that rounding gives it: 0.0745 to 0.1955, told outward', () => {
    expect(servicesChart(reading).description).toContain('Not itemised: 0.135 (0.07 to 0.20).');
  });

  test('parts beyond the whole are told as such', () => {
    const spec = servicesChart(stress['parts that exceed the whole']!);
    expect(titleOf(spec)).toBe('The stated parts add up to more than exports from China to Egypt');
    expect(spec.description).toContain('Too much: 15.0 (13.5 to 16.5).');
  });

  test('parts that a hedge leaves open leave an open rest', () => {
    expect(servicesChart(stress['parts with long names']!).description).toContain('Not itemised: over 370.');
  });

  test('a part that no font can write is still drawn', () => {
    expect(servicesChart(stress['parts with long names']!).description).toContain('Another item: 65');
  });

  test('is told which whole to split', () => {
    expect(servicesChart(reading, { whole: 'f5' })).toEqual(servicesChart(reading));
    expect(() => servicesChart(reading, { whole: 'f9' })).toThrow(
      /^servicesChart: no breakdown of figure: "f9" \(figures: f5\)$/,
    );
  });

  test('says in one line when there is nothing to draw', () => {
    expect(() => servicesChart(made([{ written: '1e6' }]))).toThrow(/^servicesChart: nothing to draw: [^\n]+$/);
  });
});
