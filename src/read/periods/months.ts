import type { Scan } from '../numbers/scan.ts';
import { endsAt, find, N, P, past, reachesInto } from '../words/finder.ts';
import { partOf } from './calendar.ts';
import { ordinalAt } from './counting.ts';
import type { Part } from './cue.ts';

/** `January`, `أيلول/سبتمبر`, `كانون الثاني (يناير)`, `January-June`, `January and February`, `between January and June`. */
export function monthsPart(scan: Scan, i: number): Part | null {
  const between = find(scan, i, P.between);
  const lead = between?.end ?? find(scan, i, P.from)?.end ?? i;
  const start = lead === i ? i : pastMonthsOf(scan, lead);
  const first = monthAt(scan, start);
  if (first === null) return null;
  const alone = start > i ? null : { end: first.end, part: partOf(first.month, first.month) };
  const and = isAnd(scan, first.end);
  const join = monthJoin(scan, first.end, and);
  const second = join === null ? null : monthAt(scan, join);
  if (second === null || second.month === first.month) return alone;
  // "January and February", but "May and January" are two.
  const apart = and && between === null && second.month !== first.month + 1;
  if (apart) return alone;
  // "up 4 % from January-April 2022": a stretch in one word does not begin with "from".
  if (between === null && start > i && joinsInWord(scan, first.end)) return null;
  const part = partOf(first.month, second.month);
  return { end: second.end, part, ...(between !== null || nextTo(start > i, first, second) ? { between: true } : {}) };
}

/** "from October to November": two months that are compared; China counts January and February together. */
const nextTo = (from: boolean, a: { month: number }, b: { month: number }): boolean =>
  from && b.month === (a.month % 12) + 1 && a.month > 1;

/** "between the months of January and June", `من شهر يناير إلى شهر مايو`. */
function pastMonthsOf(scan: Scan, i: number): number {
  const noun = find(scan, past(scan, i, N.article), P.noun);
  return noun?.value === 'month' ? past(scan, noun.end, P.of) : i;
}

const joinsInWord = ({ tokens }: Scan, i: number): boolean => tokens[i]!.kind === 'mark' && tokens[i]!.glued;

const isAnd = (scan: Scan, i: number): boolean =>
  find(scan, i, P.and) !== null || find(scan, i, P.month)?.clitics.and === true;

function monthJoin(scan: Scan, i: number, and: boolean): number | null {
  if (and) return find(scan, i, P.and)?.end ?? i;
  // "January-to-July"
  const hyphen = scan.tokens[i]?.norm === '-' && find(scan, i + 1, P.to) !== null ? i + 1 : i;
  const to = find(scan, hyphen, P.to);
  if (hyphen > i && to !== null) return scan.tokens[to.end]?.norm === '-' ? to.end + 1 : null;
  const until = find(scan, i, P.until);
  const join = until !== null && until.end > (to?.end ?? 0) ? until : to;
  if (join === null) return null;
  // "January-to-June"
  const second = pastHyphen(scan, past(scan, join.end, P.to));
  return pastMonthsOf(scan, past(scan, second, P.of));
}

/** A month by one name or two. */
export function monthAt(scan: Scan, i: number): { month: number; end: number } | null {
  const { tokens } = scan;
  const match = find(scan, i, P.month);
  if (match === null) return null;
  const { start, end: stop } = tokens[i]!;
  if (match.clitics.preposition !== '' && stop - start <= 3) return null;
  const month = Number(match.value);
  if (stop - start <= 2 && !isBesideDate(scan, i)) return null;
  let end = match.end;
  const dot = tokens[end];
  if (dot?.norm === '.' && dot.glued && match.end === i + 1 && stop - start <= 4 && isInside(scan, end + 1)) end++;
  const mark = tokens[end]?.norm;
  const second = mark === '/' || mark === '(' || mark === '-' ? find(scan, end + 1, P.month) : find(scan, end, P.month);
  if (second === null || Number(second.value) !== month || second.clitics.and) return { month, end };
  if (mark === '(') return tokens[second.end]?.norm === ')' ? { month, end: second.end + 1 } : { month, end };
  return { month, end: second.end };
}

/** A name of two letters (`آب` is written as "father" is) counts only beside a number, another name or what leads to a time. */
function isBesideDate(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  const next = tokens[i + 1];
  return (
    endsAt(scan, i, P.beforeYear) ||
    tokens[i - 1]?.kind === 'number' ||
    next?.kind === 'number' ||
    next?.norm === '/' ||
    next?.norm === '(' ||
    tokens[i - 1]?.norm === '/' ||
    tokens[i - 1]?.norm === '('
  );
}

/** A dot before this token abbreviates and ends no sentence. */
const isInside = ({ tokens }: Scan, i: number): boolean =>
  tokens[i]?.kind === 'number' ||
  (tokens[i]?.kind === 'mark' && tokens[i]!.glued) ||
  (tokens[i]?.kind === 'word' && tokens[i]!.capital === 0);

/** Past the day of a month: `ended June 30`. */
export function pastDay({ tokens }: Scan, i: number): number {
  const token = tokens[i];
  if (token?.kind !== 'number' || !/^(?:[12]?\d|3[01])$/.test(token.norm)) return i;
  const next = tokens[i + 1];
  return next === undefined || next.kind !== 'number' ? i + 1 : i;
}

/** "Until the end of September". */
export function untilPart(scan: Scan, i: number): Part | null {
  const until = find(scan, i, P.until);
  if (until === null || reachesInto(scan, i, until.end, P.beforeYear)) return null;
  const start = pastHyphen(scan, until.end);
  const month = monthAt(scan, start) ?? countedMonth(scan, start) ?? countedQuarter(scan, start);
  return month === null ? null : { end: pastDay(scan, month.end), part: partOf(1, month.month), cumulative: true };
}

/** "By end-September". */
const pastHyphen = ({ tokens }: Scan, i: number): number => (tokens[i]?.norm === '-' && tokens[i]!.glued ? i + 1 : i);

/** "Until the end of the third quarter", `حتى نهاية الربع الثالث`: its last month. */
function countedQuarter(scan: Scan, i: number): { month: number; end: number } | null {
  const before = ordinalAt(scan, i);
  const noun = find(scan, before?.end ?? i, P.noun);
  const ordinal = before ?? (noun === null ? null : ordinalAt(scan, noun.end));
  if (noun?.value !== 'quarter' || ordinal === null || ordinal.value < 1 || ordinal.value > 4) return null;
  return { month: ordinal.value * 3, end: Math.max(noun.end, ordinal.end) };
}

/** "Up to the fourth month". */
function countedMonth(scan: Scan, i: number): { month: number; end: number } | null {
  const ordinal = ordinalAt(scan, i);
  const noun = ordinal === null ? null : find(scan, ordinal.end, P.noun);
  if (noun?.value !== 'month' || ordinal!.value > 12 || find(scan, noun.first, P.plural) !== null) return null;
  return { month: ordinal!.value, end: noun.end };
}
