import { amountText, isolate, plainText } from '../labels/number.ts';
import { fill } from '../labels/phrase.ts';
import type { Interval, Quantity, Written } from '../model.ts';
import type { Setting } from './setting.ts';

/** A written number in units of 10^`power`, with the digits it was stated with: "355e3" in millions is "0.355". */
export function inPower(written: Written, power: number): Written {
  const [mantissa = '0', own = '0'] = written.split('e');
  return `${mantissa}e${Number(own) - power}`;
}

/** A stated value in the chart's unit, hedge and all: "10.6", "about 2.65", "10 to 12". */
export function valueText(quantity: Quantity, power: number, setting: Setting): string {
  const { hedge, written, writtenHigh } = quantity;
  const number = (each: Written): string => bare(inPower(each, power), setting);
  return fill(setting.labels.charts.hedges[hedge], {
    n: number(written),
    low: number(written),
    high: number(writtenHigh ?? written),
  });
}

/** The amount with its scale word and currency, hedge and all: "about $2.65 million". */
export function amountOf(quantity: Quantity, setting: Setting, amount: (written: Written) => string): string {
  const { hedge, written, writtenHigh } = quantity;
  return fill(setting.labels.charts.hedges[hedge], {
    n: amount(written),
    low: amount(written),
    high: amount(writtenHigh ?? written),
  });
}

/** A stated rate with its sign and its hedge: "+16.9%", "over +10%". */
export function rateText(rate: Quantity, setting: Setting): string {
  const { labels, digits } = setting;
  return amountOf(rate, setting, (written) => amountText(written, '%', labels, { digits, sign: true }));
}

/** The ends of a computed range, rounded outward to a step that is a fifth of it or less. */
export function rangeEnds(
  low: number,
  high: number,
  setting: Setting,
): { readonly low: string; readonly high: string } {
  const power = Math.floor(Math.log10(Math.max((high - low) / 5, 1e-9)));
  const end = (value: number, outward: (value: number) => number): string => {
    const steps = value * 10 ** -power;
    const settled = Math.abs(steps - Math.round(steps)) < 1e-6 ? Math.round(steps) : outward(steps);
    return bare(tidyFixed(settled / 10 ** -power, Math.max(0, -power)), setting);
  };
  return { low: end(low, Math.floor), high: end(high, Math.ceil) };
}

/** A computed number to so many decimals. */
export function numberText(value: number, decimals: number, setting: Setting, grouped = false): string {
  return bare(tidyFixed(value, decimals), setting, grouped);
}

function tidyFixed(value: number, decimals: number): Written {
  const fixed = value.toFixed(decimals);
  return Number(fixed) === 0 ? fixed.replace('-', '') : fixed;
}

/** A number without a unit, kept together. */
function bare(written: Written, { labels, digits }: Setting, grouped = false): string {
  return isolate(plainText(written, labels, { digits, grouped }), labels, { digits });
}

/** The step that the ends of an interval are told to: a tenth of the stated precision, or coarser where it is wide. */
export function stepFor({ low, high }: Pick<Interval, 'low' | 'high'>, precision: number): number {
  const width = high - low;
  if (!Number.isFinite(width) || width <= 0) return precision / 10;
  return Math.max(precision / 10, 10 ** Math.floor(Math.log10(width / 10)));
}
