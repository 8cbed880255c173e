import type { Scan } from '../numbers/scan.ts';
import { find, N, P, past } from '../words/finder.ts';
import { monthsOf, partOf } from './calendar.ts';
import { type Ordinal, ordinalAt, smallNumber } from './counting.ts';
import type { Part } from './cue.ts';
import { monthAt, monthsPart, pastDay, untilPart } from './months.ts';
import { fiscalYearsAt, readYears, yearsAt } from './years.ts';

/** A part of a year in words, without its year. */
export function readPart(scan: Scan, i: number): Part | null {
  return (
    yearTo(scan, i) ??
    untilPart(scan, i) ??
    lettersPart(scan, i) ??
    wordPart(scan, i) ??
    countedPart(scan, i) ??
    ordinalPart(scan, i) ??
    monthQuarter(scan, i) ??
    monthsPart(scan, i)
  );
}

/** "The September quarter" ends with that month. */
function monthQuarter(scan: Scan, i: number): Part | null {
  const month = monthAt(scan, i);
  const noun = month === null ? null : find(scan, month.end, P.noun);
  return noun?.value === 'quarter' && noun.end > month!.end ? endingIn(month!.month, 3, noun.end) : null;
}

function wordPart(scan: Scan, i: number): Part | null {
  const match = find(scan, i, P.part);
  return match === null ? null : { end: match.end, part: match.value, counted: true };
}

/** `Q3`, `3Q`, `H1`, `9M`: a letter and a digit, glued, and perhaps the last two digits of the year. */
export function lettersPart(scan: Scan, i: number): Part | null {
  const { tokens } = scan;
  const [a, b] = [tokens[i], tokens[i + 1]];
  if (a === undefined || b === undefined || !b.glued || a.kind === b.kind) return null;
  const letter = a.kind === 'word' ? i : i + 1;
  const digits = a.kind === 'number' ? a.norm : b.kind === 'number' ? b.norm : '';
  const [count = '', apostrophe] = digits.split(/['’]/);
  const part = letterPart(scan, letter, Number(count), letter === i + 1);
  if (!/^\d{1,2}$/.test(count) || part === null) return null;
  if (apostrophe !== undefined && /^\d\d$/.test(apostrophe))
    return { end: i + 2, part, year: 2000 + Number(apostrophe), counted: true };
  const to = tokens[i + 2]?.norm === '-' || tokens[i + 2]?.norm === '–' ? joinedLetters(scan, i + 3, part) : null;
  if (to !== null) return to;
  const year = shortYear(scan, i + 2);
  if (year !== null) return { end: year.end, part, year: year.value, counted: true };
  // Months need their year, for "9M" may be nine million.
  if (!/^[QH]/.test(part) && !yearFollows(scan, i + 2)) return null;
  return { end: i + 2, part, counted: true };
}

/** `Q1-Q3`. */
function joinedLetters(scan: Scan, i: number, first: string): Part | null {
  const last = scan.tokens[i]?.glued ? lettersPart(scan, i) : null;
  const [from, to] = [monthsOf(first), monthsOf(last?.part ?? '-')];
  if (last === null || from === null || to === null || to[1] <= from[1]) return null;
  return { ...last, part: partOf(from[0], to[1]) };
}

/** The last two digits of a year, glued or behind a stroke: `3Q21`, `Q4/19`; or all four: `Q4/2019`. */
function shortYear({ tokens }: Scan, i: number): { value: number; end: number } | null {
  const mark = tokens[i];
  const at = mark?.kind === 'mark' && mark.glued && mark.norm === '/' ? i + 1 : i;
  const digits = tokens[at];
  if (digits?.kind !== 'number' || !digits.glued) return null;
  if (/^\d\d$/.test(digits.norm)) return { value: 2000 + Number(digits.norm), end: at + 1 };
  return at > i && /^20\d\d$/.test(digits.norm) ? { value: Number(digits.norm), end: at + 1 } : null;
}

function letterPart(scan: Scan, letter: number, count: number, digitFirst: boolean): string | null {
  if (find(scan, letter, P.quarterLetter) !== null) return count >= 1 && count <= 4 ? `Q${count}` : null;
  if (find(scan, letter, P.halfLetter) !== null) return count === 1 || count === 2 ? `H${count}` : null;
  const months = digitFirst && find(scan, letter, P.monthLetter) !== null;
  return months && count >= 1 && count <= 12 ? partOf(1, count) : null;
}

/** How many of each a year has. */
const IN_YEAR: Readonly<Record<string, number>> = { month: 12, bimester: 6, quarter: 4, third: 3, half: 2 };

/** `third quarter`, `1st half`, `الربع الأول`, `final quarter`. */
function ordinalPart(scan: Scan, i: number): Part | null {
  const before = ordinalAt(scan, i) ?? lastAt(scan, i);
  if (before !== null) {
    const hyphen = scan.tokens[before.end]?.norm === '-' ? before.end + 1 : before.end;
    const noun = find(scan, hyphen, P.noun);
    if (noun === null || noun.clitics.and || find(scan, hyphen, P.plural) !== null) return null;
    const month = noun.value === 'half' ? monthOf(scan, noun.end) : null;
    if (month !== null) return month;
    // "The seventh month in a row" is no July.
    if (!isDated(scan, noun.value === 'month' ? 0 : before.value, noun.end)) return null;
    return partOfNoun(noun.value, before.value, noun.end);
  }
  const noun = find(scan, i, P.noun);
  if (noun === null || find(scan, i, P.plural) !== null) return null;
  if (noun.value === 'month' && noun.clitics.preposition === 'to') return null;
  const after = ordinalAt(scan, noun.end) ?? lastAt(scan, noun.end);
  if (after === null || after.and || !isDated(scan, after.value, after.end)) return null;
  return partOfNoun(noun.value, after.value, after.end);
}

/** "The first half of January" is no half of a year: the month, as far as it is told. */
function monthOf(scan: Scan, i: number): Part | null {
  const of = past(scan, i, P.of);
  const month = of === i ? null : monthAt(scan, of);
  return month === null ? null : { end: month.end, part: partOf(month.month, month.month) };
}

/** "The last quarter" is one of a year only where the year, or the word for it, follows. */
const isDated = (scan: Scan, value: number, end: number): boolean =>
  value > 0 ||
  yearFollows(scan, end) ||
  find(scan, past(scan, end, P.of), P.relative) !== null ||
  pastYear(scan, end) > end;

/** Past "of the year". */
export function pastYear(scan: Scan, i: number): number {
  const of = past(scan, i, P.of);
  const noun = of === i ? null : find(scan, of, P.noun);
  return noun?.value === 'year' && find(scan, of, P.plural) === null && find(scan, of, P.fiscal) === null
    ? noun.end
    : i;
}

/** `first nine months`, `الأشهر التسعة الأولى`, `nine months to September`, `last three months of`. */
function countedPart(scan: Scan, i: number): Part | null {
  const { side, count, unit, end, definite } = countedWords(scan, i);
  const months = count * unit;
  if (months < 1 || months > 12) return null;
  if (side === 'first' || ofRunningYear(scan, end, months)) return { end, part: partOf(1, months), counted: true };
  if (side === 'last') return yearFollows(scan, end) ? { end, part: partOf(13 - months, 12), counted: true } : null;
  return (
    upTo(scan, end, months) ??
    bracketedMonths(scan, end) ??
    fromMonth(scan, end) ??
    ofYear(scan, end, months) ??
    (definite && months > 1 && closes(scan, end) ? { end, part: partOf(1, months), counted: true } : null)
  );
}

/** `الأشهر التسعة` and no more: those spoken of, from January; `الأشهر التسعة المقبلة` are others. */
function closes(scan: Scan, i: number): boolean {
  const next = scan.tokens[i];
  return next === undefined || next.kind !== 'word' || find(scan, i, N.preposition) !== null;
}

/** "nine months, from January to September": which they are. */
function fromMonth(scan: Scan, end: number): Part | null {
  const comma = scan.tokens[end]?.norm === ',' ? end + 1 : end;
  return comma > end && find(scan, comma, P.from) !== null ? monthsPart(scan, comma) : null;
}

/** "Nine months of 2021", "of FY21" are its first. */
function ofYear(scan: Scan, end: number, months: number): Part | null {
  const dated = months > 1 && past(scan, end, P.of) > end && yearFollows(scan, end);
  return dated ? { end, part: partOf(1, months), counted: true } : null;
}

/** "The eleven months of this fiscal year", and its last eleven while it runs: those from its beginning. */
function ofRunningYear(scan: Scan, end: number, months: number): boolean {
  const of = months > 1 ? find(scan, end, P.of) : null;
  const relative = of === null ? null : find(scan, of.end, P.relative);
  return relative?.value === 'this-fiscal' || relative?.value === 'this-year';
}

interface Counted {
  side: 'first' | 'last' | null;
  count: number;
  /** Months of one. */
  unit: number;
  end: number;
  /** Whether its noun has an article of its own. */
  definite: boolean;
}

/** "First" or "last", a number and a noun, in whatever order. */
function countedWords(scan: Scan, i: number): Counted {
  const counted: Counted = { side: null, count: 0, unit: 0, end: i, definite: false };
  while (takeSide(scan, counted) || takeNoun(scan, counted) || takeNumber(scan, counted));
  return counted;
}

function takeSide(scan: Scan, counted: Counted): boolean {
  if (counted.side !== null) return false;
  const first = ordinalAt(scan, counted.end);
  const side = first?.value === 1 ? first : lastAt(scan, counted.end);
  if (side === null) return false;
  counted.side = side.value === 1 ? 'first' : 'last';
  counted.end = side.end;
  return true;
}

function takeNoun(scan: Scan, counted: Counted): boolean {
  if (counted.unit !== 0) return false;
  const dual = counted.count === 0 ? find(scan, counted.end, P.dual) : null;
  const noun = dual ?? find(scan, counted.end, P.noun);
  const inYear = noun === null ? undefined : IN_YEAR[noun.value];
  if (noun === null || inYear === undefined) return false;
  if (dual !== null) counted.count = 2;
  counted.unit = 12 / inYear;
  counted.definite = noun.clitics.article;
  counted.end = noun.end;
  return true;
}

function takeNumber(scan: Scan, counted: Counted): boolean {
  const number = counted.count === 0 ? smallNumber(scan, counted.end) : null;
  if (number === null || number.value < 2) return false;
  counted.count = number.value;
  counted.end = number.end;
  return true;
}

/** `nine months to September`: so many months that end there. */
function upTo(scan: Scan, i: number, months: number): Part | null {
  const to = find(scan, i, P.to);
  const month = to === null ? null : monthAt(scan, past(scan, to.end, P.of));
  return month === null ? null : endingIn(month.month, months, pastDay(scan, month.end));
}

/** `the year to March`. */
function yearTo(scan: Scan, i: number): Part | null {
  const to = find(scan, i, P.yearTo);
  if (to === null) return null;
  const month = monthAt(scan, to.end);
  if (month !== null) return endingIn(month.month, 12, pastDay(scan, month.end));
  const quarter = lettersPart(scan, to.end);
  const months = quarter === null ? null : monthsOf(quarter.part);
  return months === null
    ? null
    : { ...endingIn(months[1], 12, quarter!.end), ...(quarter!.year === undefined ? {} : { year: quarter!.year }) };
}

const endingIn = (last: number, months: number, end: number): Part => ({
  end,
  part: partOf(((last - months + 12) % 12) + 1, last),
});

const yearFollows = (scan: Scan, i: number): boolean => {
  const of = past(scan, i, P.of);
  return readYears(scan, of) !== null || yearsAt(scan, of, true) !== null || fiscalYearsAt(scan, of) !== null;
};

/** "Last" as −1; a part only where the year follows. */
function lastAt(scan: Scan, i: number): Ordinal | null {
  const match = find(scan, i, P.last);
  return match === null ? null : { value: -1, end: match.end, and: match.clitics.and };
}

function partOfNoun(noun: string, value: number, end: number): Part | null {
  const count = IN_YEAR[noun];
  if (count === undefined || value === 0 || value > count) return null;
  const index = value < 0 ? count : value;
  const length = 12 / count;
  return { end, part: partOf((index - 1) * length + 1, index * length), counted: true };
}

/** "(April-September)", "(Q4)" after a part says which months it is, or says it again. */
export function bracketedMonths(scan: Scan, i: number): Part | null {
  if (scan.tokens[i]?.norm !== '(') return null;
  const months = monthsPart(scan, i + 1) ?? lettersPart(scan, i + 1);
  return months !== null && scan.tokens[months.end]?.norm === ')' ? { ...months, end: months.end + 1 } : null;
}
