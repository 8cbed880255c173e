import type { Period } from '../model.ts';
import { type Rational, rational } from './rational.ts';

/** Months counted from year 0; `end` is the first month after. A fiscal year's months are not known: it stands apart. */
export interface Months {
  readonly start: number;
  readonly end: number;
  readonly fiscal: boolean;
}

const one = /^(FY)?(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})))?$/;

/** The months of a period, or null where its writing is not known. `months('2012-H1')` runs from January to June 2012. */
export function months(period: Period): Months | null {
  const [first = '', last, more] = period.split('/');
  if (more !== undefined) return null;
  const a = single(first);
  const b = last === undefined ? a : single(last);
  if (!a || !b || a.fiscal !== b.fiscal || b.end <= a.start) return null;
  return { start: a.start, end: b.end, fiscal: a.fiscal };
}

/** Whether two periods are the same stretch of time, however they are written; two unknown ones (null) are. */
export function samePeriod(a: Period | null, b: Period | null): boolean {
  if (a === b) return true;
  const [p, q] = [a && months(a), b && months(b)];
  return !!p && !!q && p.start === q.start && p.end === q.end && p.fiscal === q.fiscal;
}

/** Whether the first period lies inside the second, and is shorter. */
export function within(part: Period, whole: Period): boolean {
  const [p, w] = [months(part), months(whole)];
  return (
    !!p && !!w && p.fiscal === w.fiscal && p.start >= w.start && p.end <= w.end && p.end - p.start < w.end - w.start
  );
}

/** Whether two known periods are of different lengths: a month and a year, which nothing compares. */
export function differInLength(a: Period | null, b: Period | null): boolean {
  const [p, q] = [a && months(a), b && months(b)];
  return !!p && !!q && p.end - p.start !== q.end - q.start;
}

/** Years from the start of one period to the start of another of the same length, exactly; null where that is unclear. */
export function yearsBetween(from: Period, to: Period): Rational | null {
  const [a, b] = [months(from), months(to)];
  if (!a || !b || a.fiscal !== b.fiscal || a.end - a.start !== b.end - b.start) return null;
  return b.start > a.start ? rational(BigInt(b.start - a.start), 12n) : null;
}

/** The same period a whole number of years earlier (or later), written the same way. */
export function shifted(period: Period, years: number): Period {
  return period
    .replace(/\d{4}/g, (year) => String(Number(year) + years))
    .replace(
      /^(FY\d{2}(\d{2}))-\d{2}$/,
      (_, start: string, year: string) => `${start}-${String((Number(year) + 1) % 100).padStart(2, '0')}`,
    );
}

function single(text: string): Months | null {
  const fiscal = /^FY(\d{4})-(\d{2})$/.exec(text);
  if (fiscal) return { start: Number(fiscal[1]) * 12, end: Number(fiscal[1]) * 12 + 12, fiscal: true };
  const match = one.exec(text);
  if (!match) return null;
  const [, fy, year, quarter, halfYear, month] = match;
  const january = Number(year) * 12;
  if (quarter) return { start: january + 3 * (Number(quarter) - 1), end: january + 3 * Number(quarter), fiscal: false };
  if (halfYear)
    return { start: january + 6 * (Number(halfYear) - 1), end: january + 6 * Number(halfYear), fiscal: false };
  if (month) return { start: january + Number(month) - 1, end: january + Number(month), fiscal: false };
  return { start: january, end: january + 12, fiscal: fy !== undefined };
}
