import { describe, expect, test } from 'vitest';
import { verdictStrip } from '../../src/charts/verdict-strip.ts';
import { article002 } from '../helpers/article-002.ts';
import { testEveryLook } from '../helpers/every-look.ts';
import { titleOf } from '../helpers/legible.ts';
import { made } from '../helpers/made.ts';

testEveryLook(verdictStrip, [
  'rates that fail',
  'missing ends',
  'twenty years of one flow',
  'months and parts of years',
  'totals of many countries',
]);

const reading = article002();

describe('verdictStrip', () => {
  test('counts the verdicts', () => {
    expect(titleOf(verdictStrip(reading))).toBe('Of the five claims of the text, two hold and three cannot be checked');
    expect(titleOf(verdictStrip(reading, { locale: 'ar' }))).toBe(
      'من ٥ ادعاءات في النص: اثنان متسقان و٣ غير قابلة للتحقق',
    );
    const two = { ...reading, claims: reading.claims.slice(0, 2) };
    expect(titleOf(verdictStrip(two))).toBe('Both claims of the text hold');
    expect(titleOf(verdictStrip(two, { locale: 'ar' }))).toBe('ادعاءا النص متسقان مع أرقامه');
    const ranks = { ...reading, claims: reading.claims.slice(2) };
    expect(titleOf(verdictStrip(ranks))).toBe('None of the three claims of the text can be checked from it');
  });

  test('has every claim, in the order of the text', () => {
    const order = [...verdictStrip(reading).description.matchAll(/(Growth a year|Rank): (\S+)/g)].map(([, , n]) => n);
    expect(order).toEqual(['−18.1%,', '+16.9%,', '182nd,', '47th,', '12th,']);
  });

  test('says in one line when there is nothing to draw', () => {
    expect(() => verdictStrip(made([]))).toThrow(/^verdictStrip: nothing to draw: [^\n]+$/);
  });
});
