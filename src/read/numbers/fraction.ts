import { type Found, find, N } from '../words/finder.ts';
import { type Decimal, decimal } from './decimal.ts';
import { scaleAt } from './scale.ts';
import type { Scan } from './scan.ts';

/** "and a half", "ونصف" after a whole: after one with a scale only where no other scale word follows. */
export function fractionAfter(scan: Scan, i: number, scaled: boolean): { end: number; part: Decimal } | null {
  const and = find(scan, i, N.and);
  const at = and === null ? i : and.end;
  const match = find(scan, at, N.fraction) ?? find(scan, at, N.fractionOfScale);
  if (match === null || (and === null && !match.clitics.and)) return null;
  if (scaled && scaleAfterFraction(scan, match.end) !== null) return null;
  const part = FRACTIONS[match.value];
  return part === undefined ? null : { end: match.end, part };
}

/** Fractions with an exact decimal. */
export const FRACTIONS: Readonly<Record<string, Decimal>> = {
  '1/2': decimal(5, -1),
  '1/4': decimal(25, -2),
  '3/4': decimal(75, -2),
  '1/5': decimal(2, -1),
  '2/5': decimal(4, -1),
  '3/5': decimal(6, -1),
  '4/5': decimal(8, -1),
  '1/10': decimal(1, -1),
};

/** A fraction of whatever use, but none that is written like a number (`خمس`). */
export const fractionWord = (scan: Scan, i: number): Found | null =>
  find(scan, i, N.fraction) ??
  (find(scan, i, N.cardinal) === null ? find(scan, i, N.fractionOf) : null) ??
  find(scan, i, N.fractionOfScale);

/** Where a scale word stands after a fraction, past "a", "of", "of a". */
export function scaleAfterFraction(scan: Scan, i: number): { first: number } | null {
  let at = i;
  if (scan.tokens[at]?.norm === '-') at++;
  at = find(scan, at, N.of)?.end ?? at;
  at = find(scan, at, N.article)?.end ?? at;
  const scale = scaleAt(scan, at);
  return scale === null || scale.glued ? null : { first: at };
}
