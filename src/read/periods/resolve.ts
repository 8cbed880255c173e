import type { Period } from '../../model.ts';
import {
  fiscalPeriod,
  fiscalStart,
  fiscalYear,
  monthsOf,
  monthsWithin,
  namesByStart,
  partBefore,
  partOf,
  partWithin,
  periodOf,
  shiftYears,
  twoDigits,
  yearBefore,
  yearOf,
  yearUpTo,
} from './calendar.ts';
import type { PeriodCue } from './cue.ts';

export interface PeriodContext {
  /** The period that the passage speaks of where the cue stands. */
  readonly topic: Period | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  /** The year in which the text was written, where its words alone tell it. */
  readonly present?: number | null;
  /** The country (alpha-3) whose fiscal years the text counts by, where that is known. */
  readonly country?: string | null;
  /** The last period longer than a month that the passage has spoken of. */
  readonly stretch?: Period | null;
}

/** The period that a cue means in its context; null where that does not settle it, and for spans and dates. */
export function resolvePeriod(
  cue: PeriodCue,
  { topic, published, present = null, country = null, stretch = null }: PeriodContext,
): Period | null {
  if (cue.value !== null) return country === null ? cue.value : fiscalOf(cue, country);
  const { relative, part } = cue;
  const year = published === null ? present : Number(published.slice(0, 4));
  const topicYear = topic === null ? null : yearOf(topic);
  const inYear = (base: number | null): Period | null => (base === null ? null : periodOf(base, part ?? ''));
  switch (relative) {
    case 'same':
    case 'same-year':
    case 'same-fiscal':
      return part === undefined ? topic : inYear(topicYear);
    case 'year-earlier':
      if (part !== undefined) return inYear(topicYear === null ? null : topicYear - 1);
      return topic === null ? null : yearBefore(topic);
    case 'year-later':
      return topic === null ? null : shiftYears(topic, 1);
    case 'years-earlier':
      return topic === null || !Number.isInteger(cue.years) ? null : shiftYears(topic, -cue.years!);
    case 'years-later':
      return topic === null || !Number.isInteger(cue.years) ? null : shiftYears(topic, cue.years!);
    case 'same-of':
      return sameOf(topic, cue, country);
    case 'stretch':
      return topic === null || cue.months === undefined ? null : stretchOf(topic, cue.months);
    case 'so-far':
      return topic === null ? null : soFar(topic, cue.months, stretch, country);
    case 'same-of-this-year':
      return year === null || topic === null ? null : sameOf(topic, { ...cue, year }, country);
    case 'month-earlier':
    case 'quarter-earlier':
      return topic === null ? null : partBefore(topic);
    case 'part':
      if (cue.fiscal) return lastFiscal(part, published);
      if (cue.lately && published !== null) return latestPart(part ?? '', published);
      if (topicYear === null)
        return (
          monthWithin(part, topic) ?? latestPart(part ?? '', published) ?? inYear(published === null ? present : null)
        );
      // "From $3m in December", told in March of the year spoken of: the December that has been.
      return (published?.startsWith(String(topicYear)) ? latestPart(part ?? '', published) : null) ?? inYear(topicYear);
    case 'to-date':
      return topic === null ? null : upTo(topic);
    case 'this-year':
      return inYear(year);
    case 'this-fiscal':
      return published === null ? null : fiscalThen(cue, published, 0, country);
    case 'last-fiscal':
      return published === null && topic === null ? null : fiscalThen(cue, published ?? topic!, 1, country);
    case 'previous-fiscal':
      return published === null && topic === null ? null : fiscalThen(cue, topic ?? published!, 1, country);
    case 'whole-year':
      return topicYear === null ? (year === null ? null : String(year - 1)) : String(topicYear);
    case 'trailing-year':
      return trailingYear(topic, published);
    case 'previous-year':
      return inYear(year === null ? null : year - 1);
    case 'next-year':
      return inYear(year === null ? null : year + 1);
    case 'this-month':
      return published === null ? null : published.slice(0, 7);
    case 'previous-month':
      return published === null ? null : partBefore(published.slice(0, 7));
    case 'this-quarter':
      return published === null ? null : quarterOf(published);
    case 'previous-quarter':
      return published === null ? null : partBefore(quarterOf(published));
    default:
      return null;
  }
}

/** The fiscal year, or its part, in which a date or the end of a period lies, so many years back. */
function fiscalThen({ part, counted }: PeriodCue, then: string, back: number, country: string | null): Period {
  const start = fiscalStart(country);
  const [, year = '0', month = '12'] = /(\d{4})(?:-(\d\d))?(?:-\d\d)?$/.exec(lastMonth(then)) ?? [];
  const ends = Number(year) + (start > 1 && Number(month) >= start ? 1 : 0) - back;
  if (part !== undefined) return fiscalPeriod(part, counted === true, start, ends) ?? fiscalYear(ends);
  return start === 1 ? String(ends) : fiscalYear(ends);
}

/** The last month of a period, or the date itself: `2024-Q2` ends in `2024-06`, FY2023-24 in a month of 2024 before its start. */
function lastMonth(then: string): string {
  const fiscal = /^FY(\d{4})/.exec(then);
  if (fiscal !== null) return `${Number(fiscal[1]) + 1}-01`;
  const last = then.split('/').at(-1)!;
  const [year = '', part = ''] = last.split('-');
  const months = monthsOf(part);
  return /^\d{4}-\d\d-\d\d$/.test(then) ? then.slice(0, 7) : months === null ? year : `${year}-${twoDigits(months[1])}`;
}

/** From January to the end of a month or quarter: "year to date", where the text speaks of it. */
function upTo(topic: Period): Period | null {
  const [year, months] = [yearOf(topic), monthsOf(partWithin(topic) ?? '-')];
  return year === null || months === null || partWithin(topic) === '' ? null : periodOf(year, partOf(1, months[1]));
}

/** The quarter or half of a year in which a month or a shorter part of it lies; the last one of a year to date. */
function stretchOf(topic: Period, months: number): Period | null {
  const [year, part] = [yearOf(topic), monthsOf(partWithin(topic) ?? '-')];
  if (year === null || part === null || partWithin(topic) === '') return null;
  const end = Math.ceil(part[1] / months) * months;
  const last = topic.includes('/') && part[0] === 1 && part[1] === end;
  return last || part[0] > end - months ? periodOf(year, partOf(end - months + 1, end)) : null;
}

/** "The eight months", where August is spoken of; "in the period", the longer stretch that it belongs to. */
function soFar(
  topic: Period,
  months: number | undefined,
  stretch: Period | null,
  country: string | null,
): Period | null {
  const end = lastMonth(topic);
  if (months === undefined)
    return MONTH.test(topic) && stretch !== null && lastMonth(stretch) === end ? stretch : topic;
  if (monthsWithin(topic) === months) return topic;
  const [year, last] = [Number(end.slice(0, 4)), Number(end.slice(5))];
  const start = [1, fiscalStart(country)].find((first) => ((last - first + 12) % 12) + 1 === months);
  return start === undefined || !MONTH.test(end) ? null : periodOf(year, partOf(start, last));
}

const MONTH = /^\d{4}-\d\d$/;

/** A fiscal year or its part by the calendar of the country, and by how its press names the year. */
function fiscalOf({ value, year, part, fiscal, counted, lone }: PeriodCue, country: string): Period | null {
  if (!fiscal || year === undefined) return value;
  const ends = lone && namesByStart(country) ? year + 1 : year;
  if (part !== undefined) return fiscalPeriod(part, counted === true, fiscalStart(country), ends);
  return lone && value === fiscalYear(year) ? fiscalYear(ends) : value;
}

/** "The last twelve months" end with what the text speaks of, else with the month before it was published. */
function trailingYear(topic: Period | null, published: string | null): Period | null {
  const end = topic ?? (published === null ? null : partBefore(published.slice(0, 7)));
  return end === null ? null : yearUpTo(end);
}

const quarterOf = (date: string): Period => `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

function sameOf(topic: Period | null, { year, fiscal }: PeriodCue, country: string | null): Period | null {
  if (year === undefined) return null;
  if (topic === null || (fiscal && /^\d{4}$/.test(topic))) return fiscal ? fiscalYear(year) : null;
  const topicYear = yearOf(topic);
  if (fiscal && fiscalEnd(topic, country) !== null) return shiftYears(topic, year - fiscalEnd(topic, country)!);
  if (topicYear !== null) return shiftYears(topic, year - topicYear);
  const [from = '', to = ''] = topic.split('/');
  // Of a stretch that runs over the end of a year, either end may name it; it is the one a year back.
  const back = [from, to].some((end) => year - Number(end.slice(0, 4)) === -1);
  return shiftYears(topic, back ? -1 : year - Number(to.slice(0, 4)));
}

/** The year in which the fiscal year ends that holds months of a stretch: 2022 for July to November of 2021, by a year from July. */
function fiscalEnd(topic: Period, country: string | null): number | null {
  const last = lastMonth(topic);
  const start = fiscalStart(country);
  if (!/^\d{4}-\d\d$/.test(last) || start === 1) return null;
  const [year, month] = [Number(last.slice(0, 4)), Number(last.slice(5))];
  return /^FY/.test(topic) ? Number(topic.slice(2, 6)) + 1 : year + (month >= start ? 1 : 0);
}

/** The fiscal year that last came to its end in a month. */
function lastFiscal(month: string | undefined, published: string | null): Period | null {
  if (published === null || month === undefined) return null;
  const year = Number(published.slice(0, 4));
  return fiscalYear(published.slice(5, 7) >= month ? year : year - 1);
}

/** "In June", where the text speaks of twelve months that run over the end of a year: the June among them. */
function monthWithin(month: string | undefined, topic: Period | null): Period | null {
  const [, fromYear, from = '', toYear, to = ''] = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(topic ?? '') ?? [];
  if (month === undefined || !/^\d\d$/.test(month) || toYear === undefined) return null;
  return month <= to ? `${toYear}-${month}` : month >= from ? `${fromYear}-${month}` : null;
}

/** The last such part that had ended, or begun, when the text was published. */
function latestPart(part: string, published: string | null): Period | null {
  const months = monthsOf(part);
  if (months === null || published === null) return null;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const [from, to] = months;
  // A month may have begun; of a longer part no level is known before it is over.
  const known = from === to ? from : to;
  return periodOf(known <= month ? year : year - 1, part);
}
