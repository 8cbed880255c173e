import type { Scan } from '../numbers/scan.ts';
import { bitOf, mayBegin, N, P } from '../words/finder.ts';
import type { Token } from '../words/tokenize.ts';

const NUMBER_BITS = [N.ordinal, N.cardinal, N.ordinalArticle, N.fraction, N.fractionOf]
  .map(bitOf)
  .reduce((a, b) => a | b);
const PERIOD_BITS = [
  P.month,
  P.noun,
  P.dual,
  P.part,
  P.quarterLetter,
  P.halfLetter,
  P.yearTo,
  P.first,
  P.last,
  P.yearWord,
  P.from,
  P.between,
  P.until,
  P.toDate,
  P.fiscal,
  P.begins,
  P.same,
  P.relative,
  P.stretch,
  P.longStretch,
  P.on,
  P.span,
]
  .map(bitOf)
  .reduce((a, b) => a | b);

/** A cheap look at one token, and for digits at the next: whether a cue may start there. */
export function mayStart(scan: Scan, i: number): boolean {
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
