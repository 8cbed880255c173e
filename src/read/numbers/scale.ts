import { endsAt, find, N } from '../words/finder.ts';
import type { Scan } from './scan.ts';

export interface Scale {
  readonly power: number;
  readonly end: number;
  /** Letters glued to the number. */
  readonly glued: boolean;
}

/** A scale word or suffix at token `i`, a hyphen before it or not. */
export function scaleAt(scan: Scan, i: number): Scale | null {
  const token = scan.tokens[i];
  if (token === undefined) return null;
  if (token.norm === '-' && token.glued && scan.tokens[i + 1]?.glued === true) {
    const hyphened = find(scan, i + 1, N.scale) ?? find(scan, i + 1, N.scaleAfter);
    return hyphened === null ? null : { power: Number(hyphened.value), end: hyphened.end, glued: false };
  }
  if (token.kind !== 'word') return null;
  const match = find(scan, i, N.scale) ?? find(scan, i, N.scaleAfter);
  if (match !== null && !match.clitics.and && match.clitics.preposition === '')
    return { power: Number(match.value), end: match.end, glued: false };
  if (scan.tokens[i - 1]?.kind !== 'number') return null;
  // Letters are glued to their number, or stand apart behind a currency: "€5 m".
  const money = endsAt(scan, i - 1, N.sign);
  const suffix = token.glued || money ? find(scan, i, N.suffix) : null;
  if (suffix === null && !money) return null;
  const found = suffix ?? find(scan, i, N.suffixOfMoney);
  return found === null ? null : { power: Number(found.value), end: found.end, glued: true };
}
