import type { RelativeWords } from '../../packs/pack.ts';
import type { Scan } from '../numbers/scan.ts';
import { find, P, past } from '../words/finder.ts';
import { fiscalPeriod, fiscalStart, partOf } from './calendar.ts';
import { type Draft, type Part, type Relative, tellsSame } from './cue.ts';
import { monthAt, untilPart } from './months.ts';
import { bracketedMonths, lettersPart, pastYear, readPart } from './part.ts';
import { readSame, yearTold } from './same.ts';
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
  const months = bracketedMonths(scan, part.end);
  const { counted, cumulative, between } = months === null ? part : { ...part, counted: months.counted };
  const own = months ?? part;
  const draft = part.year === undefined ? withYear(scan, own, i) : absolute(part.end, part.year, part.part);
  if (draft === null) return null;
  return {
    ...draft,
    ...(counted ? { counted } : {}),
    ...(cumulative ? { cumulative } : {}),
    ...(between ? { between } : {}),
  };
}

/** `منذ بداية عام 2023 وحتى نهاية سبتمبر`, "from the start of 2023 to September": a year up to one of its months. */
export function readFromStart(scan: Scan, i: number): Draft | null {
  const start = find(scan, i, P.fromStart);
  const year = start === null ? null : yearsAt(scan, past(scan, start.end, P.yearWord), true);
  if (year === null || year.from !== year.to) return null;
  const until = untilPart(scan, year.end) ?? upToMonth(scan, year.end);
  return until === null ? null : { ...absolute(until.end, year.from, until.part), cumulative: true };
}

function upToMonth(scan: Scan, i: number): Part | null {
  const to = find(scan, i, P.to);
  const month = to === null ? null : monthAt(scan, to.end);
  return month === null ? null : { end: month.end, part: partOf(1, month.month) };
}

function withYear(scan: Scan, part: Part, i: number): Draft | null {
  const { tokens } = scan;
  const comma = tokens[part.end]?.norm === ',' || tokens[part.end]?.norm === '،' ? part.end + 1 : part.end;
  const year = yearsAt(scan, comma, true);
  if (year !== null && year.from === year.to && !year.fiscal) {
    const noun = find(scan, year.end, P.noun);
    const month = Number(part.part);
    // "The June 2023 year": twelve months that end in it.
    if (noun?.value === 'year' && month >= 1 && find(scan, year.end, P.plural) === null)
      return absolute(noun.end, year.from, partOf((month % 12) + 1, month));
  }
  if (year !== null && (comma === part.end || year.from === year.to)) return ofYears(part, year);
  const bracketed = bracketedYears(scan, part.end);
  if (bracketed !== null) return ofYears(part, bracketed);
  const of = past(scan, pastLast(scan, pastNoun(scan, part)), P.of);
  const same = readSame(scan, of);
  if (same !== null && tellsSame(same.relative)) return partOnly({ ...part, end: same.end }, 'same');
  const relative = find(scan, of, P.relative);
  if (relative !== null) {
    const kind = relative.value as RelativeWords;
    const told = yearTold(scan, kind, relative.end) ?? bracketedYears(scan, relative.end);
    if (told !== null) return ofYears(part, told);
    if (kind === 'same' || kind.endsWith('year') || kind.endsWith('fiscal') || kind === 'year-earlier')
      return partOnly({ ...part, end: relative.end }, kind);
  }
  // `نوفمبر الماضي 2019`
  const running = past(scan, past(scan, of, P.last), P.running);
  const fiscal = fiscalYearsAt(scan, running);
  if (fiscal !== null) return ofYears(part, { ...fiscal, fiscal: true });
  const ofYear = readYears(scan, running) ?? yearsAt(scan, running, true);
  if (ofYear !== null) return ofYears(part, named(scan, ofYear));
  if (i === part.end) return null;
  const last = /^\d\d$/.test(part.part) ? past(scan, part.end, P.last) : part.end;
  if (last > part.end) return { ...partOnly({ ...part, end: last }, 'part'), lately: true };
  return partOnly({ ...part, end: pastYear(scan, part.end) }, 'part');
}

/** "2021-22 fiscal year": the word behind the number of a year that says that it is a fiscal one. */
function named(scan: Scan, years: Years): Years {
  const fiscal = find(scan, years.end, P.fiscal);
  return fiscal === null ? years : { ...years, end: fiscal.end, fiscal: true };
}

/** "July-November (2024-25)", "the current fiscal year (2024-25)": the fiscal year told in brackets. */
function bracketedYears(scan: Scan, i: number): Years | null {
  if (scan.tokens[i]?.norm !== '(') return null;
  const years = fiscalYearsAt(scan, i + 1) ?? yearsAt(scan, i + 1, true);
  return years?.fiscal && scan.tokens[years.end]?.norm === ')' ? { ...years, end: years.end + 1 } : null;
}

/** "The January-April period", "the July-December half". */
function pastNoun(scan: Scan, { part, end }: Part): number {
  const noun = find(scan, end, P.noun);
  const named =
    noun?.value === 'period' || (/[QH/]/.test(part) && (noun?.value === 'half' || noun?.value === 'quarter'));
  return named ? noun!.end : end;
}

/** `فبراير الماضي من العام الجاري`: a word that only says that the month is over. */
function pastLast(scan: Scan, i: number): number {
  const last = past(scan, i, P.last);
  return last > i && past(scan, last, P.of) > last ? last : i;
}

const partOnly = (part: Part, relative: Relative): Draft => ({ end: part.end, value: null, relative, part: part.part });

function ofYears(part: Part, years: Years): Draft {
  const end = years.end;
  if (years.fiscal) return fiscalPart({ ...part, end }, years);
  return { ...absolute(end, years.from, part.part), present: years.present };
}

/** A part of a fiscal year; of one that begins in April where nothing tells. */
function fiscalPart({ end, part, counted }: Part, { from, to }: Years): Draft {
  const value = fiscalPeriod(part, counted === true, fiscalStart(null), to);
  return {
    end,
    value,
    relative: null,
    year: to,
    part,
    fiscal: true,
    ...(counted ? { counted } : {}),
    ...(from === to ? { lone: true } : {}),
  };
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
  const whole = named(scan, years);
  if (whole !== years) return fiscalCue(whole);
  if (years.fiscal) return fiscalCue(years);
  const part = leadingYearPart(scan, years);
  if (part !== null) return part;
  return yearsCue(years);
}
