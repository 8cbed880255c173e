import { find, P, past } from '../finder.ts';
import type { Scan } from '../scan.ts';
import { partOf } from './calendar.ts';
import type { Part } from './cue.ts';

/** `January`, `أيلول/سبتمبر`, `كانون الثاني (يناير)`, `January-June`, `January and February`, `between January and June`. */
export function monthsPart(scan: Scan, i: number): Part | null {
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
export function monthAt(scan: Scan, i: number): { month: number; end: number } | null {
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
export function untilPart(scan: Scan, i: number): Part | null {
  const until = find(scan, i, P.until);
  const month = until === null ? null : monthAt(scan, until.end);
  return month === null ? null : { end: month.end, part: partOf(1, month.month), cumulative: true };
}
