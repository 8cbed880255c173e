import type { Period } from '../model.ts';
import type { Pack, RelativeWords } from '../packs/pack.ts';
import {
  fiscalYear,
  monthsOf,
  partBefore,
  partOf,
  partWithin,
  periodOf,
  shiftYears,
  yearBefore,
  yearOf,
} from './calendar.ts';
import type { Decimal } from './decimal.ts';
import { bitOf, type Found, find, mayBegin, N, P } from './finder.ts';
import type { Lexicon } from './lexicon.ts';
import { openScan, readNumber, type Scan, scaleAt } from './number.ts';
import type { Token } from './tokenize.ts';

export { shiftYears, yearBefore, yearsBetween } from './calendar.ts';
export { periodPhrases } from './period-phrases.ts';

/**
 * What a cue says where it gives no year of its own. With `part`, it is that part of the year meant.
 * Of the topic's period: `same` it again · `year-earlier`, `year-later` the same stretch a year on · `years-earlier` `years` before ·
 * `same-of` its part in the cue's `year` · `month-earlier`, `quarter-earlier` the one before it · `part` the cue's `part` of
 * its year. Of the day of publication: `this-year`, `previous-year` ("last year"), `next-year`, `this-month`,
 * `previous-month`, `this-quarter`, `previous-quarter`, `to-date`. `span`: only a length, in `years`. `date`: a day.
 * `other`: another calendar, a decade; read and set aside.
 */
export type Relative = RelativeWords | 'years-earlier' | 'same-of' | 'part' | 'to-date' | 'span' | 'date' | 'other';

/** A phrase that tells a period. `first`…`end` are token indices; `span` UTF-16 offsets. */
export interface PeriodCue {
  readonly first: number;
  readonly end: number;
  readonly span: { readonly start: number; readonly end: number };
  /** The period, where the words give all of it. */
  readonly value: Period | null;
  readonly relative: Relative | null;
  readonly year?: number;
  /** `05`, `Q1`, `H1`, `01/05`. */
  readonly part?: string;
  readonly years?: number;
  /** "Since": from here on. */
  readonly since?: true;
  /** One of two ends: "from 2014 to 2019", "between 2014 and 2019". The other is the next or previous cue. */
  readonly range?: 'from' | 'to';
  /** An adverb of comparison with the same stretch a year before. */
  readonly yearOnYear?: true;
  readonly day?: number;
  /** The day or month of the text's own date line. */
  readonly dateline?: true;
  readonly fiscal?: true;
  /** "Until the end of September", "year to date". */
  readonly cumulative?: true;
}

type Draft = Omit<PeriodCue, 'first' | 'span'> & { readonly from?: number };

const NO_MARKS = { dot: { decimal: 0, group: 0 }, comma: { decimal: 0, group: 0 } };

/** Every phrase of a text that tells a period, in order; none overlap. Never throws. */
export function readPeriods(text: string, tokens: readonly Token[], lexicon: Lexicon, pack: Pack): PeriodCue[] {
  const scan = openScan(text, tokens, lexicon, pack, NO_MARKS);
  const cues: PeriodCue[] = [];
  for (let i = 0; i < tokens.length; ) {
    i = pastJoin(scan, i, cues[cues.length - 1]);
    const cue = i < tokens.length && mayStart(scan, i) ? cueAt(scan, i) : null;
    if (cue === null) i++;
    else {
      cues.push(cue);
      i = cue.end;
    }
  }
  const line = dateline(scan);
  return withRanges(scan, cues).map((cue) => (cue.first === line?.first ? { ...cue, dateline: true } : cue));
}

/** After the first end of a range, "until" only joins the second. */
function pastJoin(scan: Scan, i: number, before: PeriodCue | undefined): number {
  if (before?.end !== i || before.year === undefined) return i;
  const to = find(scan, i, P.to);
  return to === null || (find(scan, i, P.until)?.end ?? 0) > to.end ? i : to.end;
}

const past = (scan: Scan, i: number, category: number): number => find(scan, i, category)?.end ?? i;

const NUMBER_BITS = [N.ordinal, N.cardinal, N.ordinalArticle].map(bitOf).reduce((a, b) => a | b);
const PERIOD_BITS = [
  P.month,
  P.noun,
  P.dual,
  P.part,
  P.quarterLetter,
  P.halfLetter,
  P.first,
  P.last,
  P.yearWord,
  P.from,
  P.between,
  P.until,
  P.toDate,
  P.fiscal,
  P.same,
  P.relative,
  P.on,
  P.span,
]
  .map(bitOf)
  .reduce((a, b) => a | b);

/** A cheap look at one token, and for digits at the next: whether a cue may start there. */
function mayStart(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]!;
  if (token.kind === 'number') return mayStartDigits(scan, i, token);
  return token.kind === 'word' && mayBegin(scan, i, NUMBER_BITS, PERIOD_BITS);
}

function mayStartDigits(scan: Scan, i: number, { norm }: Token): boolean {
  if (norm.length === 4) return norm[0] === '1' || norm[0] === '2';
  if (norm.length > 4) return norm.length <= 10 && norm[norm.length - 5] === '.';
  if (norm.length > 2) return false;
  const next = scan.tokens[i + 1];
  if (next === undefined || next.kind === 'break') return false;
  return next.kind === 'mark'
    ? '-–/.'.includes(next.norm)
    : next.kind === 'word' && (scan.starts[i + 1]?.periods || scan.starts[i + 1]?.numbers) !== 0;
}

const READERS: readonly ((scan: Scan, i: number) => Draft | null)[] = [
  readDate,
  readSame,
  readWithPart,
  readRelative,
  readSpan,
  readFiscal,
  readYearCue,
];

/** The reader that goes furthest has understood most. */
function cueAt(scan: Scan, i: number): PeriodCue | null {
  let best: Draft | null = null;
  for (const read of READERS) {
    const draft = read(scan, i);
    if (draft !== null && (best === null || draft.end > best.end)) best = draft;
  }
  if (best === null) return null;
  const { from, ...cue } = best;
  const first = from ?? i;
  const span = { start: scan.tokens[first]!.start, end: scan.tokens[best.end - 1]!.end };
  return { first, ...cue, span, ...(isSince(scan, first) ? { since: true } : {}) };
}

const isSince = (scan: Scan, i: number): boolean => endsAt(scan, i, P.since) && !endsAt(scan, i, P.until);

/** Whether a phrase of up to three words ends right before token `i`. */
const endsAt = (scan: Scan, i: number, category: number): boolean =>
  [1, 2, 3].some((words) => i >= words && find(scan, i - words, category)?.end === i);

// ---------------------------------------------------------------------------------------------------------- years

interface Years {
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly fiscal: boolean;
}

const YEAR = /^(?:1[89]|20)\d\d$/;

/** `2021`, `2014-2019`, `2014-15`, `2021م`; null where the digits count or cost something. */
function yearsAt(scan: Scan, i: number, expected: boolean): Years | null {
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
  if (mark?.kind !== 'mark' || !mark.glued || second?.kind !== 'number' || !second.glued) return null;
  if (!['-', '–', '/', '—'].includes(mark.norm)) return null;
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
  if ([N.percent, N.currency, N.times, N.points].some((c) => find(scan, i, c) !== null)) return true;
  const noun = expected ? null : find(scan, i, N.noun);
  return noun !== null && !noun.clitics.article && MEASURES.has(noun.value);
}

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
function readYears(scan: Scan, i: number): Years | null {
  const word = find(scan, i, P.yearWord);
  const at = word?.end ?? i;
  const expected = word !== null || endsAt(scan, i, P.beforeYear);
  return yearsAt(scan, at, expected);
}

function readYearCue(scan: Scan, i: number): Draft | null {
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

function yearsCue(years: Years): Draft {
  if (years.fiscal) return fiscalCue(years);
  const { from, to, end } = years;
  if (from === to) return { end, value: String(from), relative: null, year: from };
  return { end, value: `${from}/${to}`, relative: null, years: to - from };
}

const fiscalCue = ({ from, to, end }: Years): Draft => ({
  end,
  value: from === to || to === from + 1 ? fiscalYear(to) : `${from}/${to}`,
  relative: null,
  year: to,
  fiscal: true,
});

/** `2021 Q3`, `2021-Q3`, `2021 first quarter`. */
function leadingYearPart(scan: Scan, { from, to, end, fiscal }: Years): Draft | null {
  if (from !== to || fiscal) return null;
  const hyphen = scan.tokens[end]?.norm === '-' && scan.tokens[end]!.glued;
  const part = lettersPart(scan, hyphen ? end + 1 : end);
  if (part === null || part.year !== undefined) return null;
  return absolute(part.end, from, part.part);
}

const absolute = (end: number, year: number, part: string): Draft => ({
  end,
  value: periodOf(year, part),
  relative: null,
  year,
  ...(part === '' ? {} : { part }),
});

/** A Hijri or Persian year, or a decade: read and set aside. */
function otherCalendar(scan: Scan, i: number): Draft | null {
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
function readFiscal(scan: Scan, i: number): Draft | null {
  const years = fiscalYearsAt(scan, i);
  return years === null ? null : fiscalCue(years);
}

function fiscalYearsAt(scan: Scan, i: number): Years | null {
  const word = find(scan, i, P.fiscal);
  if (word === null) return null;
  const token = scan.tokens[word.end];
  const short = token?.kind === 'number' && token.glued && /^\d\d$/.test(token.norm) ? 2000 + Number(token.norm) : null;
  if (short !== null) return { from: short, to: short, end: word.end + 1, fiscal: true };
  return yearsAt(scan, past(scan, word.end, P.yearWord), true);
}

// ---------------------------------------------------------------------------------------------------------- parts

interface Part {
  readonly end: number;
  readonly part: string;
  readonly year?: number;
  readonly fiscal?: boolean;
  readonly cumulative?: true;
}

/** Part of a year with the year, or the words for it, that follow. */
function readWithPart(scan: Scan, i: number): Draft | null {
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
  if (from >= 4 && to > 12) return { ...draft, value: `${ends - 1}-${pad(from)}/${ends}-${pad(to - 12)}` };
  if (from >= 4 && to >= from) return { ...draft, value: periodOf(ends - 1, partOf(from, to)) };
  if (from >= 4) return { ...draft, value: `${ends - 1}-${pad(from)}/${ends}-${pad(to)}` };
  return { ...draft, value: periodOf(ends, partOf(from, to)) };
}

const pad = (month: number): string => String(month).padStart(2, '0');

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

interface Ordinal {
  readonly value: number;
  readonly end: number;
  readonly and: boolean;
}

function ordinalAt(scan: Scan, i: number): Ordinal | null {
  const match = find(scan, i, N.ordinal);
  if (match !== null) return { value: Number(match.value), end: match.end, and: match.clitics.and };
  const first = find(scan, i, P.first);
  if (first !== null) return { value: 1, end: first.end, and: first.clitics.and };
  const token = scan.tokens[i];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.norm)) return null;
  const suffix = find(scan, i + 1, N.ordinalSuffix);
  return suffix !== null && scan.tokens[i + 1]!.glued
    ? { value: Number(token.norm), end: suffix.end, and: false }
    : null;
}

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

function smallNumber(scan: Scan, i: number): { value: number; end: number } | null {
  const article = find(scan, i, N.ordinalArticle);
  const at = article !== null && scan.tokens[article.end]?.kind === 'number' ? article.end : i;
  const token = scan.tokens[at];
  if (token === undefined || (token.kind === 'number' && !/^\d{1,2}$/.test(token.norm))) return null;
  const number = readNumber(scan, at);
  if (number === null || number.scaled || number.end > at + 3) return null;
  const value = plain(number.value);
  return value === null || value > 100 ? null : { value, end: number.end };
}

const plain = ({ digits, exponent }: Decimal): number | null => (exponent === 0 ? Number(digits) : null);

/** `January`, `أيلول/سبتمبر`, `كانون الثاني (يناير)`, `January-June`, `January and February`, `between January and June`. */
function monthsPart(scan: Scan, i: number): Part | null {
  const start = find(scan, i, P.between)?.end ?? find(scan, i, P.from)?.end ?? i;
  const between = find(scan, i, P.between) !== null;
  const first = monthAt(scan, start);
  if (first === null) return null;
  const join = monthJoin(scan, first.end, between, start > i);
  const second = join === null ? null : monthAt(scan, join);
  if (second === null) return start > i ? null : { end: first.end, part: partOf(first.month, first.month) };
  if (second.month <= first.month) return start > i ? null : { end: first.end, part: partOf(first.month, first.month) };
  const adjacent = join !== null && (between || !isAnd(scan, first.end) || second.month === first.month + 1);
  if (!adjacent) return { end: first.end, part: partOf(first.month, first.month) };
  return { end: second.end, part: partOf(first.month, second.month) };
}

const isAnd = (scan: Scan, i: number): boolean =>
  find(scan, i, P.and) !== null || find(scan, i, P.month)?.clitics.and === true;

function monthJoin(scan: Scan, i: number, between: boolean, opened: boolean): number | null {
  const token = scan.tokens[i];
  if (token === undefined) return null;
  const and = find(scan, i, P.and);
  if (and !== null) return and.end;
  if (token.kind === 'word' && find(scan, i, P.month)?.clitics.and === true) return i;
  if (between && !opened) return null;
  const to = find(scan, i, P.to);
  return to === null ? null : past(scan, to.end, P.of);
}

/** A month by one name or two. */
function monthAt(scan: Scan, i: number): { month: number; end: number } | null {
  const { tokens } = scan;
  const match = find(scan, i, P.month);
  if (match === null) return null;
  const { start, end: stop } = tokens[i]!;
  if (match.clitics.preposition !== '' && stop - start <= 3) return null;
  const month = Number(match.value);
  let end = match.end;
  const dot = tokens[end];
  if (dot?.norm === '.' && dot.glued && match.end === i + 1 && stop - start <= 4 && isInside(scan, end + 1)) end++;
  const mark = tokens[end]?.norm;
  const second = mark === '/' || mark === '(' || mark === '-' ? find(scan, end + 1, P.month) : find(scan, end, P.month);
  if (second === null || Number(second.value) !== month || second.clitics.and) return { month, end };
  if (mark === '(') return tokens[second.end]?.norm === ')' ? { month, end: second.end + 1 } : { month, end };
  return { month, end: second.end };
}

/** A dot before this token abbreviates and ends no sentence. */
const isInside = ({ tokens }: Scan, i: number): boolean =>
  tokens[i]?.kind === 'number' ||
  (tokens[i]?.kind === 'mark' && tokens[i]!.glued) ||
  (tokens[i]?.kind === 'word' && tokens[i]!.capital === 0);

/** "Until the end of September". */
function untilPart(scan: Scan, i: number): Part | null {
  const until = find(scan, i, P.until);
  const month = until === null ? null : monthAt(scan, until.end);
  return month === null ? null : { end: month.end, part: partOf(1, month.month), cumulative: true };
}

// ------------------------------------------------------------------------------------------------- dates and words

const DAY = /^(?:[12]?\d|3[01]|0[1-9])$/;

/** `23 April 2018`, `April 23, 2018`, `2018-04-23`: a day. */
function readDate(scan: Scan, i: number): Draft | null {
  return isoDate(scan, i) ?? dayFirst(scan, i) ?? monthFirst(scan, i);
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

/** Phrases that tell a period by another one. */
function readRelative(scan: Scan, i: number): Draft | null {
  const on = find(scan, i, P.on);
  if (on !== null) {
    const unit = on.value;
    const relative: Relative =
      unit === 'year' ? 'year-earlier' : unit === 'quarter' ? 'quarter-earlier' : 'month-earlier';
    return { end: on.end, value: null, relative, ...(unit === 'year' ? { yearOnYear: true } : {}) };
  }
  const toDate = find(scan, i, P.toDate);
  if (toDate !== null) return { end: toDate.end, value: null, relative: 'to-date', cumulative: true };
  const match = find(scan, i, P.relative);
  return match === null ? null : { end: match.end, value: null, relative: match.value as RelativeWords };
}

/** `the same period of 2010`, `الفترة المماثلة من العام الماضي`, `the same three months`. */
function readSame(scan: Scan, i: number): Draft | null {
  const end = sameEnd(scan, i);
  if (end === null) return null;
  const years = yearsCounted(scan, i, end);
  if (years !== null) return { end, value: null, relative: 'span', years };
  const of = past(scan, end, P.of);
  const relative = find(scan, of, P.relative);
  if (relative !== null) {
    const kind = relative.value as RelativeWords;
    if (kind === 'previous-year') return { end: relative.end, value: null, relative: 'year-earlier' };
    if (kind !== 'same') return { end: relative.end, value: null, relative: kind };
  }
  const fiscal = fiscalYearsAt(scan, of);
  const year = fiscal ?? readYears(scan, of) ?? (of > end ? yearsAt(scan, of, true) : null);
  if (year === null || year.to - year.from > 1) return { end, value: null, relative: 'same' };
  return { end: year.end, value: null, relative: 'same-of', year: year.to, ...(year.fiscal ? { fiscal: true } : {}) };
}

/** "The same five years" is a length. */
function yearsCounted(scan: Scan, i: number, end: number): number | null {
  for (let at = i; at < end; at++) {
    const span = find(scan, at, P.same) === null ? readSpan(scan, at) : null;
    if (span?.relative === 'span' && span.end <= end && (span.years ?? 0) > 1) return span.years!;
  }
  return null;
}

/** Past "same" and the noun of a period, in either order, with a few counting words between. */
function sameEnd(scan: Scan, i: number): number | null {
  const same = find(scan, i, P.same);
  if (same !== null) {
    const noun = past(scan, skipCounting(scan, same.end), P.noun);
    if (noun > skipCounting(scan, same.end)) return noun;
    const dual = find(scan, same.end, P.dual);
    return dual?.end ?? null;
  }
  const noun = find(scan, i, P.noun) ?? find(scan, i, P.dual);
  if (noun === null) return null;
  const at = skipCounting(scan, noun.end);
  return find(scan, at, P.same)?.end ?? null;
}

function skipCounting(scan: Scan, i: number): number {
  let at = i;
  for (let steps = 0; steps < 3; steps++) {
    const next = ordinalAt(scan, at)?.end ?? smallNumber(scan, at)?.end;
    if (next === undefined) break;
    at = next;
  }
  return at;
}

/** `the last five years`, `السنوات الخمس الأخيرة`, `eight-year`, `five years earlier`, `the past decade`. */
function readSpan(scan: Scan, i: number): Draft | null {
  const phrase = find(scan, i, P.span);
  if (phrase !== null) return spanDraft(scan, i, phrase.end, Number(phrase.value));
  let at = find(scan, i, P.last)?.end ?? i;
  const noun = find(scan, at, P.noun);
  if (noun !== null) {
    if (noun.value !== 'year' || noun.clitics.suffix !== '') return null;
    const count = smallNumber(scan, noun.end);
    return count === null ? null : spanDraft(scan, i, past(scan, count.end, P.last), count.value);
  }
  const count = smallNumber(scan, at);
  if (count === null) return null;
  at = count.end;
  if (scan.tokens[at]?.norm === '-' && scan.tokens[at]!.glued) at++;
  at = past(scan, at, P.last);
  const years = find(scan, at, P.noun);
  if (years === null || years.value !== 'year' || years.clitics.preposition !== '') return null;
  return spanDraft(scan, i, past(scan, years.end, P.last), count.value);
}

function spanDraft(scan: Scan, i: number, end: number, years: number): Draft {
  const after = find(scan, end, P.earlier);
  const before = i > 0 && endsAt(scan, i, P.earlierBefore);
  if (after !== null || before) return { end: after?.end ?? end, value: null, relative: 'years-earlier', years };
  return { end, value: null, relative: 'span', years };
}

// ---------------------------------------------------------------------------------------------------------- ranges

/** Marks the two ends of "from 2014 to 2019" and "between 2014 and 2019". */
function withRanges(scan: Scan, cues: PeriodCue[]): PeriodCue[] {
  const out = [...cues];
  for (let k = 0; k + 1 < out.length; k++) {
    const [a, b] = [out[k]!, out[k + 1]!];
    if (a.year === undefined || b.year === undefined || a.day !== undefined || b.day !== undefined) continue;
    if (!joins(scan, a, b)) continue;
    const { since: _, ...start } = a;
    out[k] = { ...start, range: 'from' };
    out[k + 1] = { ...b, range: 'to' };
    k++;
  }
  return out;
}

/** A proclitic "and" on the first word of the second end. */
const startsWithAnd = (scan: Scan, i: number): boolean =>
  [P.yearWord, P.month, P.noun, P.fiscal].some((category) => find(scan, i, category)?.clitics.and === true);

function joins(scan: Scan, a: PeriodCue, b: PeriodCue): boolean {
  const to = find(scan, a.end, P.to);
  if (to !== null && to.end === b.first) return true;
  if (!endsAt(scan, a.first, P.between)) return false;
  const and = find(scan, a.end, P.and);
  if (and !== null && and.end === b.first) return true;
  return a.end === b.first && startsWithAnd(scan, b.first);
}

// ---------------------------------------------------------------------------------------------------------- meaning

export interface PeriodContext {
  /** The period that the passage speaks of where the cue stands. */
  readonly topic: Period | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
}

/** The period that a cue means in its context; null where that does not settle it, and for spans and dates. */
export function resolvePeriod(cue: PeriodCue, { topic, published }: PeriodContext): Period | null {
  if (cue.value !== null) return cue.value;
  const { relative, part } = cue;
  const year = published === null ? null : Number(published.slice(0, 4));
  const topicYear = topic === null ? null : yearOf(topic);
  const inYear = (base: number | null): Period | null => (base === null ? null : periodOf(base, part ?? ''));
  switch (relative) {
    case 'same':
      return part === undefined ? topic : inYear(topicYear);
    case 'year-earlier':
      if (part !== undefined) return inYear(topicYear === null ? null : topicYear - 1);
      return topic === null ? null : yearBefore(topic);
    case 'year-later':
      return topic === null ? null : shiftYears(topic, 1);
    case 'years-earlier':
      return topic === null || !Number.isInteger(cue.years) ? null : shiftYears(topic, -cue.years!);
    case 'same-of':
      return sameOf(topic, cue);
    case 'month-earlier':
    case 'quarter-earlier':
      return topic === null ? null : partBefore(topic);
    case 'part':
      return topicYear !== null ? inYear(topicYear) : latestPart(part ?? '', published);
    case 'this-year':
      return inYear(year);
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

const quarterOf = (date: string): Period => `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

function sameOf(topic: Period | null, { year, fiscal }: PeriodCue): Period | null {
  if (year === undefined) return null;
  if (topic === null) return fiscal ? fiscalYear(year) : null;
  const topicYear = yearOf(topic);
  return topicYear === null ? periodOf(year, partWithin(topic) ?? '') : shiftYears(topic, year - topicYear);
}

/** The last such part that had ended, or begun, when the text was published. */
function latestPart(part: string, published: string | null): Period | null {
  const months = monthsOf(part);
  if (months === null || published === null) return null;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  return periodOf(months[0] <= month ? year : year - 1, part);
}

// --------------------------------------------------------------------------------------------------------- dateline

const NEAR = 60;

/** The day that a text's own date line gives ("BEIJING, April 23, 2018 -"), as `YYYY-MM-DD`; null where it has none. */
export function findPublished(text: string, tokens: readonly Token[], lexicon: Lexicon, pack: Pack): string | null {
  return dateline(openScan(text, tokens, lexicon, pack, NO_MARKS))?.date ?? null;
}

function dateline(scan: Scan): { date: string; first: number } | null {
  const head = scan.tokens.slice(0, NEAR);
  let lineStart = 0;
  for (let i = 0; i < head.length; i++) {
    if (head[i]!.kind === 'break') lineStart = i + 1;
    if (i - lineStart > 12 || !mayStart(scan, i)) continue;
    const cue = readDate(scan, i) ?? readWithPart(scan, i);
    const date = cue === null ? null : dateOf(cue);
    if (
      date !== null &&
      closesDateline(scan.tokens, cue!.end) &&
      startsDateline(head, lineStart, i, cue!.day !== undefined)
    )
      return { date, first: i };
  }
  return null;
}

function dateOf({ year, part, day }: Draft): string | null {
  if (year === undefined || part === undefined || !/^\d\d$/.test(part)) return null;
  return `${year}-${part}-${pad(day ?? 1)}`;
}

const CLOSING = new Set(['-', '–', '—', ':', ')', '|', '\n', '(', '--', '.']);

const closesDateline = (tokens: readonly Token[], i: number): boolean =>
  tokens[i] === undefined || CLOSING.has(tokens[i]!.norm);

/** A place, an agency and commas, no more, stand before the date; before a month alone, with a comma. */
function startsDateline(tokens: readonly Token[], from: number, to: number, day: boolean): boolean {
  if (to - from > 8) return false;
  if (!day && to > from && tokens[to - 1]!.norm !== ',' && tokens[to - 1]!.norm !== '،') return false;
  const before = tokens.slice(from, to);
  if (before.filter((token) => token.kind === 'word' && token.capital === 0).length > 3) return false;
  return before.every((token) => (token.kind === 'word' ? isName(token) : ',،(/-–—:.|'.includes(token.norm)));
}

/** Capitalised, in a script without capitals, or a short preposition. */
const isName = ({ norm, capital }: Token): boolean => capital > 0 || norm.length <= 3 || !/[a-z]/.test(norm);
