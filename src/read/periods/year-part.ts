import type { RelativeWords } from '../../packs/pack.ts';
import { type Found, find, P, past } from '../finder.ts';
import type { Scan } from '../scan.ts';
import { monthsOf, partOf, periodOf, twoDigits } from './calendar.ts';
import { type Ordinal, ordinalAt, smallNumber } from './counting.ts';
import type { Draft, Part, Relative } from './cue.ts';
import { monthsPart, untilPart } from './months.ts';
import { readSame } from './same.ts';
import {
  absolute,
  fiscalCue,
  fiscalYearsAt,
  otherCalendar,
  readYears,
  type Years,
  yearsAt,
  yearsCue,
} from './years.ts';

/** Part of a year with the year, or the words for it, that follow. */
export function readWithPart(scan: Scan, i: number): Draft | null {
  const part = readPart(scan, i);
  if (part === null) return null;
  const named = bracketedMonths(scan, part.end) ?? part;
  if (named.year !== undefined)
    return { ...dated(named, named.year), ...(part.cumulative ? { cumulative: true } : {}) };
  const draft = withYear(scan, named, i);
  return draft === null ? null : { ...draft, ...(part.cumulative ? { cumulative: true } : {}) };
}

const dated = (part: Part, year: number): Draft =>
  part.fiscal ? fiscalPart(part, year) : absolute(part.end, year, part.part);

function withYear(scan: Scan, part: Part, i: number): Draft | null {
  const { tokens } = scan;
  const comma = tokens[part.end]?.norm === ',' || tokens[part.end]?.norm === '،' ? part.end + 1 : part.end;
  const year = yearsAt(scan, comma, true);
  if (year !== null && (comma === part.end || year.from === year.to)) return ofYears(part, year);
  const period = find(scan, part.end, P.noun);
  const of = past(scan, period !== null && period.value === 'period' ? period.end : part.end, P.of);
  const same = readSame(scan, of);
  if (same !== null && same.relative === 'same') return partOnly({ ...part, end: same.end }, 'same');
  const relative = find(scan, of, P.relative);
  if (relative !== null) {
    const kind = relative.value as RelativeWords;
    if (kind === 'same' || kind.endsWith('year') || kind === 'year-earlier')
      return partOnly({ ...part, end: relative.end }, kind);
  }
  const fiscal = fiscalYearsAt(scan, of);
  if (fiscal !== null) return ofYears(part, { ...fiscal, fiscal: true });
  const ofYear = readYears(scan, of) ?? yearsAt(scan, of, true);
  if (ofYear !== null) return ofYears(part, ofYear);
  return i === part.end ? null : partOnly(part, 'part');
}

const partOnly = (part: Part, relative: Relative): Draft => ({ end: part.end, value: null, relative, part: part.part });

function ofYears(part: Part, years: Years): Draft {
  const end = years.end;
  if (years.fiscal) return fiscalPart({ ...part, end }, years.to);
  return absolute(end, years.from, part.part);
}

/** Months of a fiscal year that runs from April, as in India: April–September of 2016-17 are those of 2016. */
function fiscalPart(part: Part, ends: number): Draft {
  const months = monthsOf(part.part);
  const draft: Draft = { end: part.end, value: null, relative: null, year: ends, part: part.part, fiscal: true };
  if (months === null) return draft;
  const counted = /^[QH]/.test(part.part);
  const [from, to] = counted ? [months[0] + 3, months[1] + 3] : months;
  if (from > 12) return { ...draft, value: periodOf(ends, partOf(from - 12, to - 12)) };
  if (from >= 4 && to > 12) return { ...draft, value: `${ends - 1}-${twoDigits(from)}/${ends}-${twoDigits(to - 12)}` };
  if (from >= 4 && to >= from) return { ...draft, value: periodOf(ends - 1, partOf(from, to)) };
  if (from >= 4) return { ...draft, value: `${ends - 1}-${twoDigits(from)}/${ends}-${twoDigits(to)}` };
  return { ...draft, value: periodOf(ends, partOf(from, to)) };
}

/** "(April-September)" after a part says which months it is. */
function bracketedMonths(scan: Scan, i: number): Part | null {
  if (scan.tokens[i]?.norm !== '(') return null;
  const months = monthsPart(scan, i + 1);
  return months !== null && scan.tokens[months.end]?.norm === ')' ? { ...months, end: months.end + 1 } : null;
}

function readPart(scan: Scan, i: number): Part | null {
  return (
    untilPart(scan, i) ??
    lettersPart(scan, i) ??
    wordPart(scan, i) ??
    countedPart(scan, i) ??
    ordinalPart(scan, i) ??
    monthsPart(scan, i)
  );
}

function wordPart(scan: Scan, i: number): Part | null {
  const match = find(scan, i, P.part);
  return match === null ? null : { end: match.end, part: match.value };
}

/** `Q3`, `3Q`, `Q3 2021`, `3Q21`, `H1 FY24`. */
function lettersPart(scan: Scan, i: number): Part | null {
  const { tokens } = scan;
  const [a, b] = [tokens[i], tokens[i + 1]];
  if (a === undefined || b === undefined || !b.glued) return null;
  const letterFirst = a.kind === 'word' && b.kind === 'number';
  if (!letterFirst && !(a.kind === 'number' && b.kind === 'word')) return null;
  const letterAt = letterFirst ? i : i + 1;
  const quarter = find(scan, letterAt, P.quarterLetter);
  const half = quarter === null ? find(scan, letterAt, P.halfLetter) : null;
  const digit = letterFirst ? b.norm : a.norm;
  if (quarter === null && half === null) return null;
  if (!(quarter !== null ? /^[1-4]$/ : /^[12]$/).test(digit)) return null;
  const part = `${quarter !== null ? 'Q' : 'H'}${digit}`;
  const after = tokens[i + 2];
  if (after?.kind === 'number' && after.glued && /^\d\d$/.test(after.norm))
    return { end: i + 3, part, year: 2000 + Number(after.norm) };
  return { end: i + 2, part };
}

/** How many of each a year has. */
const ORDINAL_PARTS: Readonly<Record<string, number>> = { month: 12, bimester: 6, quarter: 4, third: 3, half: 2 };

/** `third quarter`, `1st half`, `الربع الأول`, `final quarter`. */
function ordinalPart(scan: Scan, i: number): Part | null {
  const before = ordinalAt(scan, i) ?? lastAt(scan, i);
  if (before !== null) {
    const hyphen = scan.tokens[before.end]?.norm === '-' ? before.end + 1 : before.end;
    const noun = find(scan, hyphen, P.noun);
    if (noun === null || noun.clitics.and || !isDated(scan, before.value, noun.end)) return null;
    return partOfNoun(noun.value, before.value, noun.end);
  }
  const noun = find(scan, i, P.noun);
  if (noun === null) return null;
  const after = ordinalAt(scan, noun.end) ?? lastAt(scan, noun.end);
  if (after === null || after.and || !isDated(scan, after.value, after.end)) return null;
  return partOfNoun(noun.value, after.value, after.end);
}

/** "The last quarter" is one of a year only where the year follows. */
const isDated = (scan: Scan, value: number, end: number): boolean =>
  value > 0 || yearFollows(scan, end) || find(scan, past(scan, end, P.of), P.relative) !== null;

/** `first nine months`, `الأشهر التسعة الأولى`, `nine months to September`, `last three months of`. */
function countedPart(scan: Scan, i: number): Part | null {
  let at = i;
  let side: 'first' | 'last' | null = null;
  let count: number | null = null;
  let unit: number | null = null;
  for (let steps = 0; steps < 4; steps++) {
    const ordinal = side === null ? ordinalAt(scan, at) : null;
    if (ordinal !== null && ordinal.value === 1) {
      side = 'first';
      at = ordinal.end;
      continue;
    }
    const last = side === null ? lastAt(scan, at) : null;
    if (last !== null) {
      side = 'last';
      at = last.end;
      continue;
    }
    const dual: Found | null = unit === null ? find(scan, at, P.dual) : null;
    if (dual !== null && count === null) {
      count = 2;
      unit = 12 / (ORDINAL_PARTS[dual.value] ?? 0);
      at = dual.end;
      continue;
    }
    const noun: Found | null = unit === null ? find(scan, at, P.noun) : null;
    if (noun !== null && ORDINAL_PARTS[noun.value] !== undefined) {
      unit = 12 / ORDINAL_PARTS[noun.value]!;
      at = noun.end;
      continue;
    }
    const number: { value: number; end: number } | null = count === null ? smallNumber(scan, at) : null;
    if (number === null) break;
    count = number.value;
    at = number.end;
  }
  if (count === null || unit === null || count * unit > 12 || count < 1) return null;
  const months = count * unit;
  if (side === 'first') return { end: at, part: partOf(1, months) };
  if (side === 'last') return yearFollows(scan, at) ? { end: at, part: partOf(13 - months, 12) } : null;
  return upTo(scan, at, months);
}

/** `nine months to September`: so many months that end there. */
function upTo(scan: Scan, i: number, months: number): Part | null {
  const to = find(scan, i, P.to);
  const month = to === null ? null : find(scan, past(scan, to.end, P.of), P.month);
  if (month === null) return null;
  const last = Number(month.value);
  return last < months ? null : { end: month.end, part: partOf(last - months + 1, last) };
}

const yearFollows = (scan: Scan, i: number): boolean => {
  const of = past(scan, i, P.of);
  return readYears(scan, of) !== null || yearsAt(scan, of, true) !== null;
};

/** "Last" as −1; a part only where the year follows. */
function lastAt(scan: Scan, i: number): Ordinal | null {
  const match = find(scan, i, P.last);
  return match === null ? null : { value: -1, end: match.end, and: match.clitics.and };
}

function partOfNoun(noun: string, value: number, end: number): Part | null {
  const count = ORDINAL_PARTS[noun];
  if (count === undefined || value === 0 || value > count) return null;
  const index = value < 0 ? count : value;
  const length = 12 / count;
  return { end, part: partOf((index - 1) * length + 1, index * length) };
}

/** `2021 Q3`, `2021-Q3`, `2021 first quarter`. */
function leadingYearPart(scan: Scan, { from, to, end, fiscal }: Years): Draft | null {
  if (from !== to || fiscal) return null;
  const hyphen = scan.tokens[end]?.norm === '-' && scan.tokens[end]!.glued;
  const part = lettersPart(scan, hyphen ? end + 1 : end);
  if (part === null || part.year !== undefined) return null;
  return absolute(part.end, from, part.part);
}

export function readYearCue(scan: Scan, i: number): Draft | null {
  const other = otherCalendar(scan, i);
  if (other !== null) return other;
  const years = readYears(scan, i);
  if (years === null) return null;
  const fiscal = find(scan, years.end, P.fiscal);
  if (fiscal !== null) return fiscalCue({ ...years, end: fiscal.end });
  const part = leadingYearPart(scan, years);
  if (part !== null) return part;
  return yearsCue(years);
}
