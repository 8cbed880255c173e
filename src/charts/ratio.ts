import { amountText } from '../labels/number.ts';
import { fill } from '../labels/phrase.ts';
import type { Figure } from '../model.ts';
import { type Range, ratioOf, rounded } from './move.ts';
import { flowLabel, partyInSentence, phrase, sentence } from './names.ts';
import type { Setting } from './setting.ts';
import { numberText } from './values.ts';

/**
 * How one level stands to a smaller one, in round words: "Russia exports about 2000 times as much as North Korea". The
 * number is rounded to two digits; `exact` is its range.
 */
export function ratioTitle(
  larger: Figure,
  smaller: Figure,
  setting: Setting,
): { readonly title: string; readonly exact: Range } {
  const { totals } = setting.labels.charts;
  const exact = ratioOf(rounded(larger), rounded(smaller));
  const values = {
    a: sentence(partyInSentence(larger.reporter!, setting)),
    b: partyInSentence(smaller.reporter!, setting),
    levelA: flowLabel({ ...larger, partner: 'WLD' }, setting),
    levelB: flowLabel({ ...smaller, partner: 'WLD' }, setting),
    verb: totals.verbs[larger.measure as keyof typeof totals.verbs] ?? '',
  };
  if (exact.low <= 1) return { title: fill(totals.equal, values), exact };
  if (exact.value < 1.5) {
    const { labels, digits } = setting;
    const n = amountText({ value: (exact.value - 1) * 100, step: 1 }, '%', labels, { digits });
    return { title: fill(totals.more, { ...values, n }), exact };
  }
  const round = Number(exact.value.toPrecision(2));
  if (round === 2) return { title: fill(totals.double, values), exact };
  if (!Number.isInteger(round))
    return { title: fill(totals.decimalTimes, { ...values, n: numberText(round, 1, setting) }), exact };
  return { title: phrase(totals.times, round, { ...values, n: numberText(round, 0, setting, true) }, setting), exact };
}

/** The range of a ratio in numbers, rounded outward to three digits. */
export function ratioRange({ low, high }: Range, setting: Setting): { readonly low: string; readonly high: string } {
  const step = 10 ** (Math.floor(Math.log10(high)) - 2);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return {
    low: numberText(Math.floor(low / step + 1e-9) * step, decimals, setting, true),
    high: numberText(Math.ceil(high / step - 1e-9) * step, decimals, setting, true),
  };
}
