import { find, N, P } from '../words/finder.ts';
import { type Decimal, plus } from './decimal.ts';
import type { NumberExpression } from './expression.ts';
import { fractionAfter } from './fraction.ts';
import { readNumeral } from './numeral.ts';
import { scaleAt } from './scale.ts';
import { pastQuote, withScales } from './scaled.ts';
import type { Scan } from './scan.ts';

/** Digits with their scale words: `1 457.3 million`, `6ر21`. */
export function readDigits(scan: Scan, i: number): NumberExpression | null {
  const { tokens, pack, marks } = scan;
  const agency = agencyDecimal(scan, i);
  if (agency !== null) return withScales(scan, digits(agency, i + 3, false));
  const bare = spacedEnd(scan, i);
  let { norm } = tokens[i]!;
  for (let at = i + 1; at < bare; at++) norm += tokens[at]!.norm;
  const quoted = pastQuote(scan, i, bare);
  const next = scaleAt(scan, quoted) ?? scaleAt(scan, bare);
  const end = next === null ? bare : quoted;
  const groups = next !== null && pack.numbers.grouped.includes(String(next.power));
  const numeral = readNumeral(norm, marks, pack.switches, groups, next !== null);
  if (numeral === null) return null;
  const half = numeral.plain && next === null && numeral.value.digits < 1000 ? fractionAfter(scan, end, false) : null;
  if (half === null) {
    const number = digits(numeral.value, end, numeral.ambiguous);
    return next === null ? number : withScales(scan, number);
  }
  return withScales(scan, digits(plus(numeral.value, half.part) ?? numeral.value, half.end, false));
}

/** `(3143) مليون`, `(68.6) في المئة`: digits in brackets, their scale or unit behind them. */
export function readBracketed(scan: Scan, i: number): NumberExpression | null {
  if (!opensDigits(scan, i)) return null;
  const number = readDigits(scan, i + 1);
  if (number === null || scan.tokens[number.end]?.norm !== ')') return null;
  const end = number.end + 1;
  const measured = [N.percent, N.currency].some((unit) => find(scan, end, unit) !== null);
  return measured || scaleAt(scan, end) !== null ? withScales(scan, { ...number, end }) : null;
}

export const opensDigits = ({ tokens, pack }: Scan, i: number): boolean =>
  tokens[i]!.norm === '(' && pack.switches.bracketedDigits && tokens[i + 1]?.kind === 'number';

const digits = (value: Decimal, end: number, ambiguous: boolean): NumberExpression => ({
  end,
  value,
  scale: 0,
  scaled: false,
  word: false,
  alone: false,
  ambiguous,
  and: false,
  preposition: '',
});

/** `6ر21`, `6ر 21`: the fraction, ر, the whole. */
function agencyDecimal({ tokens, pack }: Scan, i: number): Decimal | null {
  const letter = tokens[i + 1];
  if (letter?.norm !== 'ر' || !pack.switches.agencyDecimal) return null;
  const whole = tokens[i + 2];
  const fraction = tokens[i]!;
  if (whole?.kind !== 'number') return null;
  if (!/^\d{1,3}$/.test(fraction.norm) || !/^\d{1,12}$/.test(whole.norm)) return null;
  return { digits: Number(whole.norm + fraction.norm), exponent: -fraction.norm.length };
}

const HEAD = /^\d{1,3}$/;
const GROUP = /^\d{3}$/;
const LAST_GROUP = /^\d{3}[.,٫]\d+$/;

/** The end of digits grouped by single spaces, `1 457.3`; `i + 1` where there are none. */
export function spacedEnd(scan: Scan, i: number): number {
  const { tokens, text } = scan;
  if (tokens[i + 1]?.kind !== 'number' || tokens[i + 1]!.glued) return i + 1;
  if (!HEAD.test(tokens[i]!.norm) || tokens[i]!.norm[0] === '0') return i + 1;
  let end = i + 1;
  let plain = false;
  while (end < tokens.length && end < i + 8) {
    const token = tokens[end]!;
    if (token.kind !== 'number' || token.glued || token.start - tokens[end - 1]!.end !== 1) break;
    if (text[token.start - 1] === ' ') plain = true;
    else if (!/\s/.test(text[token.start - 1]!)) break;
    if (GROUP.test(token.norm)) end++;
    else {
      if (LAST_GROUP.test(token.norm)) end++;
      break;
    }
  }
  if (end === i + 1 || !plain) return end;
  return groupsByPlainSpace(scan, i, end) ? end : i + 1;
}

/** A plain space groups only where a unit tells that it is one number, and no word before makes the first a day. */
function groupsByPlainSpace(scan: Scan, i: number, end: number): boolean {
  const before = scan.tokens[i - 1];
  if (before?.kind === 'word' && find(scan, i - 1, P.month) !== null) return false;
  if (before !== undefined && find(scan, i - 1, N.sign) !== null) return true;
  return (
    scaleAt(scan, end) !== null ||
    [N.percent, N.currency, N.sign, N.noun, N.of].some((category) => find(scan, end, category) !== null)
  );
}
