import { scaleAt } from '../numbers/scale.ts';
import type { Scan } from '../numbers/scan.ts';
import { find, N, P, past } from '../words/finder.ts';
import { monthsOf, partOf } from './calendar.ts';
import type { Draft } from './cue.ts';
import { monthAt, untilPart } from './months.ts';
import { absolute, fiscalCue, readYears, YEAR, yearsAt } from './years.ts';

const DAY = /^(?:[12]?\d|3[01]|0[1-9])$/;

/** `23 April 2018`, `April 23, 2018`, `2018-04-23`: a day. */
export function readDate(scan: Scan, i: number): Draft | null {
  const between = find(scan, i, P.between);
  const start = between?.end ?? find(scan, i, P.from)?.end ?? i;
  if (scan.tokens[start] === undefined) return null;
  const date = isoDate(scan, start) ?? dayFirst(scan, start) ?? monthFirst(scan, start);
  const range = date === null ? null : dateRange(scan, date, between !== null);
  return range ?? (start === i ? date : null);
}

/** "From January 1 to June 30, 2022": whole months where it begins and ends with one, else days. */
function dateRange(scan: Scan, from: Draft, between: boolean): Draft | null {
  const join = find(scan, from.end, between ? P.and : P.to);
  const to =
    monthEnd(scan, from.end) ??
    (join === null || scan.tokens[join.end] === undefined
      ? null
      : (dayFirst(scan, join.end) ?? monthFirst(scan, join.end) ?? isoDate(scan, join.end)));
  if (to === null || from.part === undefined || to.part === undefined) return null;
  const year = yearOfDays(from, to);
  if (year !== null) return year;
  const whole = from.day === 1 && (to.day ?? 0) >= 28;
  const crossing = from.year !== undefined && to.year !== undefined && to.year !== from.year;
  if (!whole || (crossing && to.year! - from.year! !== 1)) return { ...to, relative: 'date' };
  const part = partOf(Number(from.part), Number(to.part));
  if (crossing !== from.part > to.part && from.year !== undefined) return { ...to, relative: 'date' };
  if (to.year !== undefined) return absolute(to.end, to.year, part);
  return { end: to.end, value: null, relative: 'part', part };
}

/** "21 March 2023 to 20 March 2024": a year of its own that begins within a month. */
function yearOfDays(from: Draft, { part, year, day = 0, end }: Draft): Draft | null {
  if (from.year === undefined || year !== from.year + 1 || part !== from.part || day <= 1) return null;
  return Math.abs(from.day! - day) > 2 ? null : fiscalCue({ from: from.year, to: year, end, fiscal: true });
}

/** "To the end of April 2023": its last day. */
function monthEnd(scan: Scan, i: number): Draft | null {
  const until = untilPart(scan, i);
  return until === null ? null : withDateYear(scan, until.end, monthsOf(until.part)![1], 31);
}

function isoDate({ tokens }: Scan, i: number): Draft | null {
  const whole = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[i]!.norm);
  if (whole !== null && Number(whole[1]) <= 31 && Number(whole[2]) <= 12 && YEAR.test(whole[3]!))
    return dateDraft(i + 1, Number(whole[2]), Number(whole[1]), Number(whole[3]));
  const [y, m1, m, m2, d] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3], tokens[i + 4]];
  if (y?.kind !== 'number' || m?.kind !== 'number' || d?.kind !== 'number') return null;
  if (!m1!.glued || !m.glued || m1!.norm !== m2!.norm || !d.glued || !['-', '/', '.'].includes(m1!.norm)) return null;
  const [year, month, day] = YEAR.test(y.norm) ? [y, m, d] : [d, m, y];
  if (!YEAR.test(year.norm) || !DAY.test(day.norm) || !/^(?:0?[1-9]|1[0-2])$/.test(month.norm)) return null;
  return dateDraft(i + 5, Number(month.norm), Number(day.norm), Number(year.norm));
}

const dateDraft = (end: number, month: number, day: number, year: number | null): Draft => ({
  end,
  value: null,
  relative: 'date',
  part: partOf(month, month),
  day,
  ...(year === null ? {} : { year }),
});

function dayFirst(scan: Scan, i: number): Draft | null {
  const { tokens } = scan;
  const ordinal = tokens[i]!.kind === 'word' ? find(scan, i, N.ordinal) : null;
  let at = i + 1;
  let day: number;
  if (ordinal !== null) {
    day = Number(ordinal.value);
    at = ordinal.end;
  } else {
    if (tokens[i]!.kind !== 'number' || !DAY.test(tokens[i]!.norm)) return null;
    day = Number(tokens[i]!.norm);
    if (tokens[at]?.norm === '-' && tokens[at + 1]?.kind === 'number' && DAY.test(tokens[at + 1]!.norm)) at += 2;
    at = tokens[at]?.glued ? past(scan, at, P.daySuffix) : at;
  }
  at = past(scan, at, P.dayOf);
  const month = monthAt(scan, at);
  if (month === null || day < 1 || day > 31) return null;
  return withDateYear(scan, month.end, month.month, day);
}

function monthFirst(scan: Scan, i: number): Draft | null {
  const { tokens } = scan;
  const month = monthAt(scan, i);
  const token = month === null ? undefined : tokens[month.end];
  if (month === null || token?.kind !== 'number' || !DAY.test(token.norm)) return null;
  let end = month.end + 1;
  if (tokens[end]?.glued) end = past(scan, end, P.daySuffix);
  if (
    (tokens[end]?.norm === '-' || tokens[end]?.norm === '–') &&
    tokens[end]!.glued &&
    tokens[end + 1]?.kind === 'number'
  )
    end += 2;
  if (scaleAt(scan, end) !== null || [N.percent, N.currency].some((c) => find(scan, end, c) !== null)) return null;
  return withDateYear(scan, end, month.month, Number(token.norm));
}

function withDateYear(scan: Scan, end: number, month: number, day: number): Draft {
  const norm = scan.tokens[end]?.norm;
  const at = past(scan, norm === ',' || norm === '،' ? end + 1 : end, P.of);
  const years = readYears(scan, at) ?? yearsAt(scan, at, true);
  if (years !== null && years.from === years.to) return dateDraft(years.end, month, day, years.from);
  const relative = find(scan, past(scan, end, P.of), P.relative);
  const draft = dateDraft(end, month, day, null);
  return relative === null || !relative.value.includes('year') ? draft : { ...draft, end: relative.end };
}
