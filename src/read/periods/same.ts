import type { RelativeWords } from '../../packs/pack.ts';
import { numberOf } from '../numbers/decimal.ts';
import { FRACTIONS, fractionWord } from '../numbers/fraction.ts';
import type { Scan } from '../numbers/scan.ts';
import { endsAt, find, N, P, past } from '../words/finder.ts';
import type { Token } from '../words/tokenize.ts';
import { ordinalAt, smallNumber } from './counting.ts';
import { type Draft, type Relative, tellsSame } from './cue.ts';
import { readDate } from './date.ts';
import { fiscalYearsAt, readYears, type Years, yearsAt, yearsCue } from './years.ts';

/** Phrases that tell a period by another one. */
export function readRelative(scan: Scan, i: number): Draft | null {
  const on = find(scan, i, P.on);
  if (on !== null && !endsInMonth(scan, on.end)) {
    const unit = on.value;
    const relative: Relative =
      unit === 'year' ? 'year-earlier' : unit === 'quarter' ? 'quarter-earlier' : 'month-earlier';
    return { end: on.end, value: null, relative, adverbial: true };
  }
  const toDate = find(scan, i, P.toDate);
  if (toDate !== null) return { end: toDate.end, value: null, relative: 'to-date', cumulative: true };
  const match = find(scan, i, P.relative);
  if (match === null) return stretchAt(scan, i) ?? longStretch(scan, i);
  const relative = match.value as RelativeWords;
  // "The reporting period of 2023", where months have been spoken of.
  const of = relative === 'same' ? find(scan, match.end, P.of) : null;
  const year = of === null ? null : yearsAt(scan, of.end, true);
  if (year !== null && year.from === year.to) return sameIn(year, year.end);
  const told = yearTold(scan, relative, match.end);
  if (told !== null) return yearsCue(told);
  const days = relative.endsWith('fiscal') ? daysInBracket(scan, match.end) : null;
  if (days !== null) return days;
  return { end: relative === 'year-earlier' ? pastSame(scan, match.end) : match.end, value: null, relative };
}

/** "The last fiscal year (21 March 2023 to 20 March 2024)": the days that tell which it is. */
function daysInBracket(scan: Scan, i: number): Draft | null {
  if (scan.tokens[i]?.norm !== '(' || scan.tokens[i + 1] === undefined) return null;
  const days = readDate(scan, i + 1);
  return days?.fiscal && scan.tokens[days.end]?.norm === ')' ? { ...days, end: days.end + 1 } : null;
}

/** "over the quarter to June", "over the month of May": a time, and nothing that is compared with. */
function endsInMonth(scan: Scan, i: number): boolean {
  const lead = find(scan, i, P.to) ?? find(scan, i, P.dayOf);
  return lead !== null && find(scan, lead.end, P.month) !== null;
}

/** `العام الماضي 2019`, "the current fiscal year 2021-22": a year told by another one and, right behind, by its number. */
export function yearTold(scan: Scan, relative: RelativeWords, i: number): Years | null {
  if (relative.endsWith('fiscal')) return fiscalTold(scan, i);
  if (relative !== 'this-year' && relative !== 'previous-year' && relative !== 'year-earlier') return null;
  const years = yearsAt(scan, i, true);
  if (years === null || years.from !== years.to) return null;
  const ago = relative === 'this-year' ? 0 : relative === 'previous-year' ? 1 : null;
  return ago === null ? years : { ...years, present: years.from + ago };
}

function fiscalTold(scan: Scan, i: number): Years | null {
  const years = yearsAt(scan, i, true);
  return years !== null && years.to === years.from + 1 ? { ...years, fiscal: true } : null;
}

/** "The half-year", said alone: no number, month or year tells which. */
function stretchAt(scan: Scan, i: number): Draft | null {
  const match = find(scan, i, P.stretch);
  return match === null || toldBehind(scan, match.end) || toldWithin(scan, match.first, match.end)
    ? null
    : { end: match.end, value: null, relative: 'stretch', months: Number(match.value) };
}

/** `في الشهر السابق`: a longer phrase that begins within the words for a stretch. */
function toldWithin(scan: Scan, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if ((find(scan, i, P.relative)?.end ?? 0) > end) return true;
  return false;
}

/** Whether a number, month or year behind the noun of a period tells which it is. */
function toldBehind(scan: Scan, i: number): boolean {
  const of = past(scan, i, P.of);
  const told = [i, of].some(
    (at) =>
      ordinalAt(scan, at) !== null || [P.month, P.last, P.same].some((category) => find(scan, at, category) !== null),
  );
  return told || yearsAt(scan, of, true) !== null;
}

/** "The eight months", "its eight-month total": no date tells which, for they are those spoken of. */
export function readMonthsSoFar(scan: Scan, i: number): Draft | null {
  // "between the two months": the one and the other.
  if (i === 0 || !endsAt(scan, i, P.definite) || endsAt(scan, i - 1, P.between)) return null;
  const count = smallNumber(scan, i);
  const at = count !== null && scan.tokens[count.end]?.norm === '-' ? count.end + 1 : count?.end;
  const noun = at === undefined ? null : find(scan, at, P.noun);
  return noun?.value === 'month' && count!.value > 1
    ? { end: noun.end, value: null, relative: 'so-far', months: count!.value }
    : null;
}

/** "In the period", in a text that has turned from a stretch to a month of it. */
function longStretch(scan: Scan, i: number): Draft | null {
  const match = find(scan, i, P.longStretch);
  const ends = match !== null && [P.from, P.to, P.between, P.of].some((lead) => find(scan, match.end, lead) !== null);
  // `خلال الفترة (2015-2020)`: the bracket tells which.
  return match === null || ends || scan.tokens[match.end]?.norm === '(' || toldBehind(scan, match.end)
    ? null
    : { end: match.end, value: null, relative: 'so-far' };
}

/** Past "a year earlier, in the same month". */
function pastSame(scan: Scan, i: number): number {
  const comma = isComma(scan.tokens[i]);
  const of = past(scan, comma ? i + 1 : i, P.of);
  // "in that same month": a pronoun may stand before the word.
  const same = readSame(scan, of) ?? readSame(scan, of + 1);
  if (same === null || !tellsSame(same.relative)) return i;
  return comma && isComma(scan.tokens[same.end]) ? same.end + 1 : same.end;
}

const isComma = (token: Token | undefined): boolean => token?.norm === ',' || token?.norm === '،';

/** `the same period of 2010`, `الفترة المماثلة من العام الماضي`, `the same three months`. */
export function readSame(scan: Scan, i: number): Draft | null {
  const dated = sameOfYear(scan, i);
  if (dated !== null) return dated;
  const end = sameEnd(scan, i);
  if (end === null) return null;
  const stretch = readDate(scan, end);
  if (stretch?.value != null) return stretch;
  const years = yearsCounted(scan, i, end);
  if (years !== null) return { end, value: null, relative: 'span', years };
  const of = past(scan, end, P.of);
  const relative = find(scan, of, P.relative);
  if (relative !== null) {
    const kind = relative.value as RelativeWords;
    const told = yearTold(scan, kind, relative.end);
    if (told !== null) return sameIn(told, told.end);
    if (kind === 'previous-year' || kind === 'previous-fiscal' || kind === 'last-fiscal')
      return { end: relative.end, value: null, relative: 'year-earlier' };
    if (kind === 'this-year') return { end: relative.end, value: null, relative: 'same-of-this-year' };
    if (!tellsSame(kind)) return { end: relative.end, value: null, relative: kind };
  }
  const fiscal = fiscalYearsAt(scan, of);
  const year = fiscal ?? readYears(scan, of) ?? (of > end ? yearsAt(scan, of, true) : null);
  if (year !== null && year.to - year.from <= 1) return sameIn(year, year.end);
  const noun = find(scan, i, P.noun) ?? find(scan, find(scan, i, P.same)?.end ?? i, P.noun);
  return { end, value: null, relative: noun?.value === 'year' ? 'same-year' : 'same' };
}

/** "the similar 2023 period": the year between the two words. */
function sameOfYear(scan: Scan, i: number): Draft | null {
  const same = find(scan, i, P.same);
  const year = same === null ? null : (fiscalYearsAt(scan, same.end) ?? yearsAt(scan, same.end, true));
  const noun = year === null || year.to - year.from > 1 ? null : find(scan, year.end, P.noun);
  return noun === null ? null : sameIn(year!, noun.end);
}

/** The period spoken of, in another year. */
const sameIn = ({ to, fiscal, present }: Years, end: number): Draft => ({
  end,
  value: null,
  relative: 'same-of',
  year: to,
  present,
  ...(fiscal ? { fiscal } : {}),
});

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
  const after = find(scan, skipCounting(scan, noun.end), P.same);
  // `الربع المقابل` is the corresponding quarter, `الربع الأول مقابل` the first quarter against another.
  const compares = after !== null && find(scan, after.first, P.beforeYear) !== null;
  return after === null || (compares && !after.clitics.article) ? null : after.end;
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

/** `the last five years`, `السنوات الخمس الأخيرة`, `eight-year`, `five years earlier`, `the past decade`, `ربع قرن`. */
export function readSpan(scan: Scan, i: number): Draft | null {
  const phrase = find(scan, i, P.span);
  if (phrase !== null) return spanDraft(scan, i, phrase.end, Number(phrase.value));
  const at = past(scan, i, P.last);
  return partOfSpan(scan, i) ?? nounAndNumber(scan, i, at) ?? numberAndNoun(scan, i, at);
}

/** `a quarter of a century`. */
function partOfSpan(scan: Scan, i: number): Draft | null {
  const fraction = fractionWord(scan, i);
  const part = fraction === null ? undefined : FRACTIONS[fraction.value];
  if (part === undefined) return null;
  const of = find(scan, fraction!.end, N.of)?.end ?? fraction!.end;
  const unit = find(scan, find(scan, of, N.article)?.end ?? of, P.spanUnit);
  const years = unit === null ? 0 : numberOf(part) * Number(unit.value);
  return years > 0 && Number.isInteger(years) ? spanDraft(scan, i, unit!.end, years) : null;
}

function nounAndNumber(scan: Scan, i: number, at: number): Draft | null {
  const noun = find(scan, at, P.noun);
  if (noun === null || noun.value !== 'year' || noun.clitics.suffix !== '') return null;
  const count = smallNumber(scan, noun.end);
  return count === null ? null : spanDraft(scan, i, past(scan, count.end, P.last), count.value);
}

function numberAndNoun(scan: Scan, i: number, at: number): Draft | null {
  const count = smallNumber(scan, at);
  if (count === null) return null;
  const hyphen = scan.tokens[count.end]?.norm === '-' && scan.tokens[count.end]!.glued;
  const unit = yearsUnit(scan, past(scan, hyphen ? count.end + 1 : count.end, P.last));
  return unit === null ? null : spanDraft(scan, i, past(scan, unit.end, P.last), count.value * unit.years);
}

function yearsUnit(scan: Scan, i: number): { years: number; end: number } | null {
  const noun = find(scan, i, P.noun);
  const unit = noun?.value === 'year' ? noun : find(scan, i, P.spanUnit);
  if (unit === null || unit.clitics.preposition !== '') return null;
  return { years: unit === noun ? 1 : Number(unit.value), end: unit.end };
}

function spanDraft(scan: Scan, i: number, end: number, years: number): Draft {
  const after = find(scan, end, P.earlier);
  const before = i > 0 && endsAt(scan, i, P.earlierBefore);
  if (after !== null || before) return { end: after?.end ?? end, value: null, relative: 'years-earlier', years };
  const later = find(scan, end, P.later);
  if (later !== null) return { end: later.end, value: null, relative: 'years-later', years };
  return { end, value: null, relative: 'span', years };
}
