import { numberOf } from '../numbers/decimal.ts';
import { readNumber } from '../numbers/number.ts';
import { scaleAt } from '../numbers/scale.ts';
import type { Scan } from '../numbers/scan.ts';
import { endsAt, type Found, find, N, P, past } from '../words/finder.ts';
import { fiscalYear, partOf, periodOf } from './calendar.ts';
import type { Draft } from './cue.ts';
import { monthAt, pastDay } from './months.ts';

export interface Years {
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly fiscal: boolean;
  /** The year in which the text was written, where the words beside the number tell it ("last year, 2010"). */
  readonly present?: number | undefined;
}

export const YEAR: RegExp = /^(?:1[89]|20)\d\d$/;

/** `2021`, `2014-2019`, `2014-15`, `2021م`; null where the digits count or cost something. */
export function yearsAt(scan: Scan, i: number, expected: boolean): Years | null {
  const { tokens } = scan;
  const token = tokens[i];
  if (token?.kind !== 'number' || !YEAR.test(token.norm)) return null;
  const before = tokens[i - 1];
  if (token.glued && before?.kind === 'mark' && find(scan, i - 1, N.sign) !== null) return null;
  const from = Number(token.norm);
  const range = secondYear(scan, i, from);
  const end = range?.end ?? past(scan, i + 1, P.yearSuffix);
  if (end === i + 1 && isMeasured(scan, i + 1, expected)) return null;
  return { end, from, to: range?.to ?? from, fiscal: range?.fiscal ?? false };
}

function secondYear(scan: Scan, i: number, from: number): { end: number; to: number; fiscal: boolean } | null {
  const { tokens } = scan;
  const [mark, second, after] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  if (mark?.kind !== 'mark' || second?.kind !== 'number' || !['-', '–', '/', '—'].includes(mark.norm)) return null;
  if (!mark.glued && !second.glued && Number(second.norm) === from + 1)
    return { end: i + 3, to: from + 1, fiscal: false };
  if (!mark.glued || !second.glued) return null;
  if (after?.kind === 'mark' && after.glued && tokens[i + 4]?.kind === 'number' && tokens[i + 4]!.glued) return null;
  const slash = mark.norm === '/';
  if (YEAR.test(second.norm)) {
    const to = Number(second.norm);
    return to > from ? { end: i + 3, to, fiscal: slash && to === from + 1 } : null;
  }
  if (!/^\d\d$/.test(second.norm)) return null;
  const to = from - (from % 100) + Number(second.norm) + (Number(second.norm) < from % 100 ? 100 : 0);
  if (to === from + 1) return { end: i + 3, to, fiscal: true };
  return to > from && to - from < 40 && !slash ? { end: i + 3, to, fiscal: false } : null;
}

/** Digits that a unit, or unless a year is expected a noun, follows. */
function isMeasured(scan: Scan, i: number, expected: boolean): boolean {
  const next = scan.tokens[i];
  if (next === undefined || next.kind === 'number') return false;
  if (next.glued && next.kind === 'word' && !expected) return true;
  if (scaleAt(scan, i) !== null) return true;
  if ([N.percent, N.currency, N.times, N.points].some((c) => isBare(find(scan, i, c)))) return true;
  const noun = expected ? null : find(scan, i, N.noun);
  return noun !== null && !noun.clitics.article && MEASURES.has(noun.value);
}

/** `2022 بين` is no sum "in yen". */
const isBare = (unit: Found | null): boolean => unit !== null && !unit.clitics.and && unit.clitics.preposition === '';

const MEASURES = new Set([
  'tonnes',
  'kilograms',
  'barrels',
  'people',
  'units',
  'vehicles',
  'containers',
  'kilometres',
  'metres',
  'litres',
  'hectares',
  'animals',
]);

/** A year with the words before it: `in the year 2021`, `عامي 2004`. */
export function readYears(scan: Scan, i: number): Years | null {
  const word = find(scan, i, P.yearWord);
  const at = word?.end ?? i;
  const expected = word !== null || endsAt(scan, i, P.beforeYear);
  return oneYear(scan, i) ?? yearsAt(scan, at, expected) ?? (word === null ? null : spelledYear(scan, at));
}

/** `عام 2013-2014`, `عام (2013-2014)`: one year that lies in two is a fiscal one. */
function oneYear(scan: Scan, i: number): Years | null {
  const noun = find(scan, i, P.noun);
  if (noun?.value !== 'year' || find(scan, i, P.plural) !== null) return null;
  const bracket = scan.tokens[noun.end]?.norm === '(';
  const years = yearsAt(scan, bracket ? noun.end + 1 : noun.end, true);
  if (years === null || years.to !== years.from + 1) return null;
  const closed = scan.tokens[years.end]?.norm === ')';
  return bracket && !closed ? null : { ...years, fiscal: true, end: bracket ? years.end + 1 : years.end };
}

/** `عام ألفين وثلاثة عشر`: a year in words, behind the word for one. */
function spelledYear(scan: Scan, i: number): Years | null {
  if (scan.tokens[i]?.kind !== 'word') return null;
  const number = readNumber(scan, i);
  if (number === null || number.value.exponent < 0) return null;
  const year = numberOf(number.value);
  return YEAR.test(String(year)) && !isMeasured(scan, number.end, true)
    ? { end: number.end, from: year, to: year, fiscal: false }
    : null;
}

export function yearsCue(years: Years): Draft {
  if (years.fiscal) return fiscalCue(years);
  const { from, to, end, present } = years;
  if (from === to) return { end, value: String(from), relative: null, year: from, present };
  return { end, value: `${from}/${to}`, relative: null, years: to - from };
}

export const fiscalCue = ({ from, to, end }: Years): Draft => ({
  end,
  value: from === to || to === from + 1 ? fiscalYear(to) : `${from}/${to}`,
  relative: null,
  year: to,
  fiscal: true,
  ...(from === to ? { lone: true } : {}),
});

export const absolute = (end: number, year: number, part: string): Draft => ({
  end,
  value: periodOf(year, part),
  relative: null,
  year,
  ...(part === '' ? {} : { part }),
});

/** A Hijri or Persian year, or a decade: read and set aside. */
export function otherCalendar(scan: Scan, i: number): Draft | null {
  const at = past(scan, i, P.yearWord);
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.norm)) return null;
  const mark = find(scan, at + 1, P.otherCalendar);
  if (mark !== null) return { end: mark.end, value: null, relative: 'other' };
  const decade = scan.tokens[at + 1];
  if (decade?.norm === 's' && decade.glued) return { end: at + 2, value: null, relative: 'other' };
  return at > i && /^1[34]\d\d$/.test(token.norm) ? { end: at + 1, value: null, relative: 'other' } : null;
}

/** `fiscal 2023-24`, `FY24`, `العام المالي 2013-2014`. */
export function readFiscal(scan: Scan, i: number): Draft | null {
  const years = fiscalYearsAt(scan, i);
  return years === null ? null : fiscalCue(years);
}

/** `the fiscal year that ended on June 30`, `السنة المالية المنتهية في 30 يونيو 2023`: named for the year in which it ends. */
export function readFiscalEnd(scan: Scan, i: number): Draft | null {
  const word = find(scan, i, P.fiscal);
  const ended = word === null ? null : find(scan, word.end, P.ended);
  if (ended === null) return null;
  const day = pastDay(scan, ended.end);
  const month = monthAt(scan, past(scan, day, P.dayOf));
  if (month === null) return null;
  const end = pastDay(scan, month.end);
  const comma = scan.tokens[end]?.norm === ',' || scan.tokens[end]?.norm === '،' ? end + 1 : end;
  const years = readYears(scan, past(scan, comma, P.of)) ?? yearsAt(scan, comma, true);
  if (years !== null && years.from === years.to) return fiscalCue({ ...years, from: years.to - 1 });
  return { end, value: null, relative: 'part', part: partOf(month.month, month.month), fiscal: true };
}

/** "which began in July", "that runs from April 1 to March 31": when a year that is spoken of begins or ends; read and set aside. */
export function readYearBegins(scan: Scan, i: number): Draft | null {
  const begins = find(scan, i, P.begins);
  const from = begins === null ? null : dayOrMonth(scan, begins.end);
  if (from === null) return null;
  const to = find(scan, from, P.to);
  return { end: (to === null ? null : dayOrMonth(scan, to.end)) ?? from, value: null, relative: 'other' };
}

/** Past "July", "July 1", "1 July", perhaps with its year. */
function dayOrMonth(scan: Scan, i: number): number | null {
  const month = monthAt(scan, past(scan, pastDay(scan, i), P.dayOf));
  if (month === null) return null;
  const day = pastDay(scan, month.end);
  const comma = scan.tokens[day]?.norm === ',' ? day + 1 : day;
  return yearsAt(scan, comma, true)?.end ?? day;
}

export function fiscalYearsAt(scan: Scan, i: number): Years | null {
  const word = find(scan, i, P.fiscal);
  if (word === null) return null;
  const token = scan.tokens[word.end];
  // "FY22", "FY 22": behind the letters that stand for the words.
  const behind = token?.glued || scan.tokens[word.end - 1]!.norm.length === 2;
  const short = token?.kind === 'number' && behind && /^\d\d$/.test(token.norm) ? 2000 + Number(token.norm) : null;
  if (short !== null) return shortYears(scan, word.end + 1, short);
  return yearsAt(scan, past(scan, word.end, P.yearWord), true) ?? ofCountry(scan, word.end);
}

/** `FY19`, `FY18-19`. */
function shortYears({ tokens }: Scan, end: number, from: number): Years {
  const [mark, second] = [tokens[end], tokens[end + 1]];
  const next = String((from + 1) % 100).padStart(2, '0');
  const both = mark?.glued && '-–/'.includes(mark.norm) && second?.glued && second.norm === next;
  return { from, to: both ? from + 1 : from, end: both ? end + 2 : end, fiscal: true };
}

/** `السنة المالية الهندية 2024-2025`: whose fiscal year it is stands between. */
function ofCountry(scan: Scan, i: number): Years | null {
  const years = scan.tokens[i]?.kind === 'word' ? yearsAt(scan, i + 1, true) : null;
  return years !== null && years.to === years.from + 1 ? years : null;
}
