import type { Period } from '../../model.ts';

/** A stretch of months of one or two years, `fiscal` years apart. */
interface Stretch {
  readonly year: number;
  readonly part: string;
  readonly toYear: number;
  readonly toPart: string;
  readonly fiscal: boolean;
}

const QUARTERS: Readonly<Record<string, readonly [number, number]>> = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
};

/** `twoDigits(5) === '05'` */
export const twoDigits = (month: number): string => String(month).padStart(2, '0');

/** The name of the months `from`…`to` of a year: `05`, `Q1`, `H2`, `01/09`; '' for all twelve. */
export function partOf(from: number, to: number): string {
  if (from === 1 && to === 12) return '';
  if (from === to) return twoDigits(from);
  for (const [name, [a, b]] of Object.entries(QUARTERS)) if (a === from && b === to) return name;
  return `${twoDigits(from)}/${twoDigits(to)}`;
}

/** First and last month of a part, the first later where it runs over the end of a year; null where it names none. */
export function monthsOf(part: string): readonly [number, number] | null {
  if (part === '') return [1, 12];
  const known = QUARTERS[part];
  if (known !== undefined) return known;
  const months = /^(\d\d)(?:\/(\d\d))?$/.exec(part);
  if (months === null) return null;
  return [Number(months[1]), Number(months[2] ?? months[1])];
}

/**
 * `periodOf(2021, '01/05') === '2021-01/2021-05'`, `periodOf(2021, '') === '2021'`. A part that runs over the end of the
 * year ends in it: `periodOf(2023, '07/04') === '2022-07/2023-04'`.
 */
export function periodOf(year: number, part: string): Period {
  if (part === '') return String(year);
  const [from, to] = part.split('/');
  if (to === undefined) return `${year}-${part}`;
  return `${from! > to ? year - 1 : year}-${from}/${year}-${to}`;
}

/** `fiscalYear(2024) === 'FY2023-24'`: named for the year in which it ends. */
export const fiscalYear = (ends: number): Period => `FY${ends - 1}-${twoDigits(ends % 100)}`;

const POINT = /^(\d{4})(?:-(\d\d|Q[1-4]|H[12]))?$/;
const FISCAL = /^FY(\d{4})-(\d\d)$/;

const PARSED = new Map<Period, Stretch | null>();

/** What a period says; remembered, for a text speaks of few. */
function parse(period: Period): Stretch | null {
  const known = PARSED.get(period);
  if (known !== undefined) return known;
  if (PARSED.size > 2000) PARSED.clear();
  const made = parsed(period);
  PARSED.set(period, made);
  return made;
}

function parsed(period: Period): Stretch | null {
  const fiscal = FISCAL.exec(period);
  if (fiscal !== null) {
    const year = Number(fiscal[1]) + 1;
    return { year, part: '', toYear: year, toPart: '', fiscal: true };
  }
  const [first, last = first, ...rest] = period.split('/');
  const from = POINT.exec(first ?? '');
  const to = POINT.exec(last ?? '');
  if (from === null || to === null || rest.length > 0) return null;
  return { year: Number(from[1]), part: from[2] ?? '', toYear: Number(to[1]), toPart: to[2] ?? '', fiscal: false };
}

/** Month in which the fiscal year of a country begins, of those whose press counts by fiscal years. */
const FISCAL_STARTS: Readonly<Record<string, number>> = {
  IND: 4,
  JPN: 4,
  GBR: 4,
  CAN: 4,
  SGP: 4,
  HKG: 4,
  ZAF: 4,
  MMR: 4,
  NPL: 7,
  PAK: 7,
  BGD: 7,
  EGY: 7,
  AUS: 7,
  NZL: 7,
  KEN: 7,
  UGA: 7,
  TZA: 7,
  ETH: 7,
  RWA: 7,
  BTN: 7,
  KWT: 4,
  USA: 10,
  THA: 10,
  IRN: 4,
  AFG: 4,
  LKA: 1,
  SAU: 1,
};

/** The month in which a country's fiscal year begins; April where that is not known. `fiscalStart('EGY') === 7` */
export const fiscalStart = (country: string | null): number => (country === null ? 4 : (FISCAL_STARTS[country] ?? 4));

/** Whether one number names a country's fiscal year by the year in which it begins: Japan's fiscal 2022 ends in March 2023. */
export const namesByStart = (country: string): boolean => country === 'JPN';

/**
 * A part of the fiscal year that ends in `ends`: the first quarter (`counted`) of India's FY2016-17 is April to June of
 * 2016, its "April-September" too is of 2016.
 */
export function fiscalPeriod(part: string, counted: boolean, start: number, ends: number): Period | null {
  const months = monthsOf(part);
  if (months === null) return null;
  if (start === 1) return periodOf(ends, part);
  const from = counted ? months[0] + start - 1 : months[0] >= start ? months[0] : months[0] + 12;
  let to = counted ? months[1] + start - 1 : months[1] >= start ? months[1] : months[1] + 12;
  if (to < from) to += 12;
  const year = to > 12 ? ends : ends - 1;
  const wrapped = (month: number): number => (month > 12 ? month - 12 : month);
  return periodOf(year, partOf(wrapped(from), wrapped(to)));
}

/** The year of a period, where it lies in one; a fiscal year's is the one in which it ends. */
export function yearOf(period: Period): number | null {
  const stretch = parse(period);
  return stretch === null || stretch.year !== stretch.toYear ? null : stretch.year;
}

/** The part of a period within its year: `Q1`, `05`, `01/09`; '' for a whole year; null where it spans years. */
export function partWithin(period: Period): string | null {
  const stretch = parse(period);
  if (stretch === null || stretch.year !== stretch.toYear) return null;
  return stretch.part === stretch.toPart ? stretch.part : `${stretch.part}/${stretch.toPart}`;
}

/** The same stretch so many years later: `shiftYears('2018-Q1', -1) === '2017-Q1'`. */
export function shiftYears(period: Period, years: number): Period {
  const stretch = parse(period);
  if (stretch === null) return period;
  if (stretch.fiscal) return fiscalYear(stretch.year + years);
  const from = periodOf(stretch.year + years, stretch.part);
  return period.includes('/') ? `${from}/${periodOf(stretch.toYear + years, stretch.toPart)}` : from;
}

/** The same stretch of the year before: `yearBefore('FY2015-16') === 'FY2014-15'`. */
export const yearBefore = (period: Period): Period => shiftYears(period, -1);

/** Of three months that are no quarter of the calendar, as offices count on from month to month: the three before; else null. */
export function threeBefore(period: Period): Period | null {
  const [, fromYear, from, toYear, to] = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(period) ?? [];
  if (to === undefined) return null;
  const [first, last] = [Number(fromYear) * 12 + Number(from) - 1, Number(toYear) * 12 + Number(to) - 1];
  const month = (n: number): string => `${Math.floor(n / 12)}-${twoDigits((n % 12) + 1)}`;
  return last - first === 2 ? `${month(first - 3)}/${month(first - 1)}` : null;
}

/** How many months a period has; null for whole years. */
export function monthsWithin(period: Period): number | null {
  const stretch = parse(period);
  const [from, to] = stretch === null ? [null, null] : [monthsOf(stretch.part), monthsOf(stretch.toPart)];
  if (stretch === null || stretch.fiscal || stretch.part === '' || from === null || to === null) return null;
  return (stretch.toYear - stretch.year) * 12 + to[1] - from[0] + 1;
}

/** The twelve months that end with a period: `yearUpTo('2023-11') === '2022-12/2023-11'`; null where it ends in no month. */
export function yearUpTo(period: Period): Period | null {
  const stretch = parse(period);
  if (stretch === null || stretch.fiscal) return null;
  const last = monthsOf(stretch.toPart)?.[1];
  return last === undefined ? null : periodOf(stretch.toYear, partOf((last % 12) + 1, last));
}

/** From the beginning of one period to the end of another: `joinPeriods('2019', '2024-01/2024-05') === '2019-01/2024-05'`. */
export function joinPeriods(from: Period, to: Period): Period {
  const [first, last] = [parse(from), parse(to)];
  const alike = from.length === to.length && !from.includes('/');
  const [start] = (first === null || first.fiscal ? null : monthsOf(first.part)) ?? [];
  const end = (last === null || last.fiscal ? null : monthsOf(last.toPart))?.[1];
  if (alike || start === undefined || end === undefined) return `${from}/${to}`;
  return `${first!.year}-${twoDigits(start)}/${last!.toYear}-${twoDigits(end)}`;
}

/** The month or quarter before one; null for anything else. */
export function partBefore(period: Period): Period | null {
  const stretch = parse(period);
  if (stretch === null || stretch.fiscal || period.includes('/')) return null;
  const { year, part } = stretch;
  if (/^\d\d$/.test(part)) return part === '01' ? `${year - 1}-12` : `${year}-${twoDigits(Number(part) - 1)}`;
  const [kind, index] = [part[0], Number(part[1])];
  if (kind !== 'Q' && kind !== 'H') return null;
  const last = kind === 'Q' ? 4 : 2;
  return index === 1 ? `${year - 1}-${kind}${last}` : `${year}-${kind}${index - 1}`;
}

/**
 * Whole years from one period to another of the same shape: 2016 → 2021 is 5, 2022-06 → 2023-06 is 1, FY2014-15 →
 * FY2015-16 is 1; null where the shapes differ, a range of years is among them, or the difference is no whole number.
 */
export function yearsBetween(from: Period, to: Period): number | null {
  const [a, b] = [parse(from), parse(to)];
  if (a === null || b === null || a.fiscal !== b.fiscal) return null;
  if (a.part !== b.part || a.toPart !== b.toPart || a.year !== a.toYear || b.year !== b.toYear) return null;
  return b.year - a.year;
}

/** Whether a period lies in a year that begins after the text was published: what is told of it is a plan, whatever the words. */
export const isToCome = (period: Period | null, published: string | null): boolean =>
  period !== null && published !== null && Number(/\d{4}/.exec(period)?.[0]) > Number(published.slice(0, 4));
