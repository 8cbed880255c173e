import type { Interval, Written } from '../model.ts';
import { cagr } from './cagr.ts';
import { dropped, shownOn } from './gauge.ts';
import type { Printed, Rounding } from './interval.ts';
import { fromNumber } from './rational.ts';
import { term } from './term.ts';

/** A number to be weighed: its writing, or its writing with a hedge. */
export type Amount = Written | Printed;

export interface GrowthRateInput {
  readonly from: Amount;
  readonly to: Amount;
  /** Years from one level to the other, more than zero; a decimal fraction is taken as it is printed. */
  readonly years: number;
  readonly rounding?: Rounding | undefined;
}

/**
 * The compound annual growth rate between two written levels, in percent a year: from the levels as printed, and the bounds
 * that their rounding allows, rounded outward. Throws where a level is no number or zero, or the years are not positive.
 *
 *     growthRate({ from: '28.7e6', to: '10.6e6', years: 5 })  // { value: -18.0621…, low: -18.1680…, high: -17.9563…, … }
 */
export function growthRate({ from, to, years, rounding }: GrowthRateInput): Interval & { readonly value: number } {
  const who = 'growthRate';
  const terms = [term('from', printed(from), { rounding, who }), term('to', printed(to), { rounding, who })];
  const result = cagr(positiveYears(years, who))(terms);
  if (typeof result === 'string') throw new Error(`${who}: ${result}`);
  return { value: dropped(result.point, result.gauge), ...shownOn(result.bounds, result.gauge) };
}

export function printed(amount: Amount): Printed {
  return typeof amount === 'string' ? { written: amount } : amount;
}

export function positiveYears(years: number, who: string): ReturnType<typeof fromNumber> {
  if (!Number.isFinite(years) || years <= 0) throw new Error(`${who}: years must be more than zero: ${years}`);
  const exact = fromNumber(years);
  if (exact.n > 20_000n) throw new Error(`${who}: years too finely divided: ${years} (use two or three decimals)`);
  return exact;
}
