import { type Found, find, N } from '../words/finder.ts';
import type { Token } from '../words/tokenize.ts';
import { spacedEnd } from './digits.ts';
import { scaleAt } from './scale.ts';
import type { Scan } from './scan.ts';

/** What stands before the digits: a sign, a currency, a percent sign, the mark of an ordinal. */
export interface Front {
  /** Where the number starts. */
  at: number;
  currency: string | null;
  percent: boolean;
  sign: '+' | '-' | null;
  ordinal: boolean;
}

export const frontAt = (at: number): Front => ({ at, currency: null, percent: false, sign: null, ordinal: false });

/** Null where nothing can follow. */
export function readFront(scan: Scan, i: number): Front | null {
  const { tokens } = scan;
  const front = frontAt(i);
  takeSign(scan, front);
  const mark = find(scan, front.at, N.ordinalMark) ?? find(scan, front.at, N.ordinalArticle);
  if (mark !== null && tokens[mark.end]?.kind === 'number') {
    front.at = mark.end;
    front.ordinal = true;
    return front;
  }
  const currency = currencyBefore(scan, front.at);
  if (currency !== null) {
    front.at = currency.end;
    front.currency = currency.value;
    if (front.sign === null) takeSign(scan, front);
  } else {
    const number = percentBefore(scan, front.at);
    front.percent = number !== null;
    front.at = number ?? front.at;
  }
  const next = tokens[front.at];
  return next === undefined || (front.at !== i && next.kind === 'mark') ? null : front;
}

export const isSign = ({ kind, norm }: Token): boolean =>
  kind === 'mark' && (norm === '-' || norm === '−' || norm === '–' || norm === '+' || norm === '±');

/** A sign is glued to what follows and not to what stands before, unless that opens a bracket. */
function takeSign(scan: Scan, front: Front): void {
  const { tokens } = scan;
  const token = tokens[front.at];
  if (token === undefined) return;
  if (token.kind === 'word') {
    const minus = find(scan, front.at, N.minus);
    if (minus === null) return;
    front.sign = '-';
    front.at = minus.end;
    return;
  }
  if (!isSign(token) || tokens[front.at + 1]?.glued !== true || token.norm === '±') return;
  const before = tokens[front.at - 1];
  if (before !== undefined && token.glued && before.norm !== '(' && before.norm !== '[') return;
  front.sign = token.norm === '+' ? '+' : '-';
  front.at++;
}

/** A sign, code or abbreviation that the number follows. A lone letter must be glued to it, and to more than a digit or two. */
function currencyBefore(scan: Scan, i: number): Found | null {
  const match = find(scan, i, N.sign);
  const next = match === null ? undefined : scan.tokens[match.end];
  // `بدل 20`: a preposition is glued to no abbreviation in front of its number.
  if (next === undefined || match!.clitics.preposition !== '') return null;
  const first = scan.tokens[i]!;
  const lone = match!.end === i + 1 && first.kind === 'word' && first.end - first.start === 1;
  return lone && !(next.glued && isMoneyLike(scan, match!.end)) ? null : match;
}

/** Behind a lone letter only digits that are many, broken or scaled are money: `R20.6bn`, not `P5`. */
const isMoneyLike = (scan: Scan, i: number): boolean =>
  scan.tokens[i]!.norm.length >= 3 || scaleAt(scan, spacedEnd(scan, i)) !== null;

/** `%12`, `yüzde 12`: where the number starts. */
function percentBefore(scan: Scan, i: number): number | null {
  const token = scan.tokens[i];
  if (token === undefined) return null;
  if (token.kind !== 'mark') return find(scan, i, N.percentBefore)?.end ?? null;
  const next = scan.tokens[i + 1];
  if (next?.kind !== 'number' || !next.glued || find(scan, i, N.percent) === null) return null;
  return token.glued && scan.tokens[i - 1]?.kind === 'number' ? null : i + 1;
}

/** `G20`, `COVID-19`, `A320`: digits glued to a word that is no clitic, currency or article. */
export function isPartOfName({ tokens }: Scan, i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined || !tokens[i]!.glued) return false;
  if (before.kind === 'word') return before.end - before.start > 3 || /^[a-z]/.test(before.norm);
  return before.norm === '-' && before.glued && tokens[i - 2]?.kind === 'word';
}

const JOINS = '-/:–.';
export const YEAR: RegExp = /^(?:19|20)\d\d$/;

/** Past digits that are a date, a time, a telephone number, a score or years, a sign before them or not; `i` where they are a number. */
export function pastCompound(scan: Scan, i: number): number {
  const { tokens } = scan;
  const token = tokens[i]!;
  if (token.kind === 'number') return compoundEnd(scan, i);
  const next = tokens[i + 1];
  if (next?.kind !== 'number' || !next.glued || !isSign(token)) return i;
  const end = compoundEnd(scan, i + 1);
  return end > i + 1 ? end : i;
}

function compoundEnd({ tokens }: Scan, i: number): number {
  let end = i + 1;
  let joins = '';
  for (;;) {
    const mark = tokens[end];
    if (mark === undefined || mark.kind !== 'mark' || !mark.glued || !JOINS.includes(mark.norm)) break;
    const digits = tokens[end + 1];
    if (digits?.kind !== 'number' || !digits.glued) break;
    joins += mark.norm;
    end += 2;
  }
  if (joins === '') return i;
  if (joins.length > 1 || joins === ':' || joins === '/') return end;
  return YEAR.test(tokens[i]!.norm) && /^\d{2,4}$/.test(tokens[i + 2]!.norm) ? end : i;
}
