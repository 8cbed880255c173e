import { describe, expect, test } from 'vitest';
import { balanceChart } from '../../src/charts/balance-chart.ts';
import { article002 } from '../helpers/article-002.ts';
import { testEveryLook } from '../helpers/every-look.ts';
import { titleOf } from '../helpers/legible.ts';
import { made } from '../helpers/made.ts';
import { stress } from '../helpers/stress.ts';

testEveryLook(balanceChart, ['a deficit that turns', 'twenty stated balances']);

const reading = article002();

describe('balanceChart', () => {
  test('works the balances out from both flows, with the range of their rounding', () => {
    const spec = balanceChart(reading);
    expect(titleOf(spec)).toBe(
      'The deficit of North Korea with Russia widened from $7.1 million in 2016 to $67.7 million in 2021',
    );
    // 28.65 − 35.85 and 28.75 − 35.75; 10.55 − 78.35 and 10.65 − 78.25.
    expect(spec.description).toContain('−7.1 (−7.20 to −7.00)');
    expect(spec.description).toContain('−67.7 (−67.80 to −67.60)');
    expect(titleOf(balanceChart(reading, { locale: 'ar' }))).toBe(
      'عجز كوريا الشمالية مع روسيا اتسع من ٧٫١ مليون دولار في ٢٠١٦ إلى ٦٧٫٧ مليون دولار في ٢٠٢١',
    );
  });

  test('sees a pair from either side', () => {
    expect(titleOf(balanceChart(reading, { pair: ['RUS', 'PRK'] }))).toBe(
      'The surplus of Russia with North Korea widened from $7.1 million in 2016 to $67.7 million in 2021',
    );
    expect(() => balanceChart(reading, { pair: ['RUS', 'CHN'] })).toThrow(
      /^balanceChart: nothing to draw: no balance of RUS and CHN stated, nor both flows of one period$/,
    );
  });

  test('takes a stated balance as it is, and tells a turn', () => {
    const spec = balanceChart(stress['a deficit that turns']!);
    expect(titleOf(spec)).toBe(
      'The deficit of Türkiye with Germany, $8.3 billion in 2018, had become a surplus of $9.9 billion by 2020',
    );
    expect(spec.description).toContain('2020: sold 19.25, bought 9.5, 9.9.');
  });

  test('says in one line when there is nothing to draw', () => {
    expect(() => balanceChart(made([{ written: '1e6' }]))).toThrow(/^balanceChart: nothing to draw: [^\n]+$/);
  });
});
