import type { Period } from '../model.ts';

const year = /^(FY)?(\d{4})/;

/**
 * The calendar year that a period is or lies within; null for a fiscal year or a period over several years.
 *
 * @example yearOf('2021-Q3') // 2021
 * @example yearOf('2021-01/2021-05') // 2021
 * @example yearOf('2014/2019') // null
 */
export function yearOf(period: Period | null): number | null {
  if (period === null || !/^\d{4}/.test(period)) return null;
  const [first, last = first] = period.split('/') as [string, string?];
  return first.slice(0, 4) === last.slice(0, 4) ? Number(first.slice(0, 4)) : null;
}

/**
 * Whole years between two like periods (two years, two fiscal years, the same month or quarter of two years); null for
 * periods that are not alike.
 *
 * @example yearsBetween('2016', '2021') // 5
 * @example yearsBetween('2020-05', '2021-05') // 1
 * @example yearsBetween('2020-Q4', '2021-Q1') // null
 */
export function yearsBetween(from: Period | null, to: Period | null): number | null {
  if (from === null || to === null || from.includes('/') !== to.includes('/')) return null;
  const steps = from.split('/').map((end, i) => step(end, to.split('/')[i] ?? ''));
  return steps.every((years) => years === steps[0]) ? (steps[0] ?? null) : null;
}

function step(from: string, to: string): number | null {
  const [, fiscalFrom, yearFrom] = year.exec(from) ?? [];
  const [, fiscalTo, yearTo] = year.exec(to) ?? [];
  if (yearFrom === undefined || yearTo === undefined || fiscalFrom !== fiscalTo) return null;
  const within = (end: string) => (fiscalFrom ? '' : end.slice(4));
  return within(from) === within(to) ? Number(yearTo) - Number(yearFrom) : null;
}
