import { type Found, find, N } from '../words/finder.ts';
import { decimal } from './decimal.ts';
import { type NumberExpression, plainNumber } from './expression.ts';
import { withRest, withScales } from './scaled.ts';
import type { Scan } from './scan.ts';

/** A dual, `ملياري`, or a scale word that stands for one, `a billion`, `المليار`. */
export function readScaleAlone(scan: Scan, i: number): NumberExpression | null {
  const dual = find(scan, i, N.dual);
  const scale = find(scan, i, N.scale);
  if (dual !== null && (scale === null || isDual(scan, dual))) {
    const { and, preposition } = dual.clitics;
    const power = Number(dual.value);
    const two = { ...plainNumber(decimal(2, power), dual.end), scale: power, scaled: true };
    return withScales(scan, withRest(scan, { ...two, and, preposition }));
  }
  const articleEnd = scan.pack.numbers.bareScale ? undefined : find(scan, i, N.article)?.end;
  if (!scan.pack.numbers.bareScale && articleEnd === undefined) return null;
  const at = articleEnd ?? i;
  const alone = find(scan, at, N.scale);
  if (alone === null) return null;
  const { and, preposition } = alone.clitics;
  const power = Number(alone.value);
  const one = { ...plainNumber(decimal(1, power), alone.end), scale: power, scaled: true, alone: true };
  return withScales(scan, withRest(scan, { ...one, and, preposition }));
}

/** `مليونا دولار` is two; with the marks of the accusative, or without a unit after it, it is one. */
function isDual(scan: Scan, dual: Found): boolean {
  const token = scan.tokens[dual.first]!;
  if (scan.text.slice(token.start, token.end).includes('\u064b')) return false;
  return find(scan, dual.end, N.currency) !== null || find(scan, dual.end, N.noun) !== null;
}
