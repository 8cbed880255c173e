import type { Pack } from '../packs/pack.ts';
import { compareDecimals, type Decimal, decimal, plus, scaleBy } from './decimal.ts';
import { bitOf, type Found, find, N, P, type Start, startsOf } from './finder.ts';
import type { Lexicon } from './lexicon.ts';
import { type Marks, readNumeral } from './numeral.ts';
import type { Token } from './tokenize.ts';

/** A text being scanned for numbers. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly pack: Pack;
  readonly marks: Marks;
  /** What may start at each token. */
  readonly starts: readonly (Start | null)[];
}

export const openScan = (text: string, tokens: readonly Token[], lexicon: Lexicon, pack: Pack, marks: Marks): Scan => ({
  text,
  tokens,
  lexicon,
  pack,
  marks,
  starts: startsOf(tokens, lexicon),
});

/** A number with its scale words, without its unit. */
export interface NumberExpression {
  readonly end: number;
  readonly value: Decimal;
  /** The power of ten of its last scale word, for writing. */
  readonly scale: number;
  readonly scaled: boolean;
  /** In words, or a scale word alone. */
  readonly word: boolean;
  /** A scale word alone, read as one. */
  readonly alone: boolean;
  readonly ambiguous: boolean;
  /** Clitics of its first word. */
  readonly and: boolean;
  readonly preposition: string;
}

/** The number that starts at token `i`, whole: `5 billion 426 million`, `two and a half`, `half a million`; null if none. */
export function readNumber(scan: Scan, i: number): NumberExpression | null {
  let sum = readPart(scan, i);
  while (sum !== null) {
    const longer = joined(scan, sum);
    if (longer === null) break;
    sum = longer;
  }
  return sum;
}

/** The sum with the next smaller part: after "and", a proclitic "and", or side by side where the language does so. */
function joined(scan: Scan, sum: NumberExpression): NumberExpression | null {
  if (!sum.scaled || sum.value.exponent < sum.scale) return null;
  const half = fractionAfter(scan, sum.end, true);
  if (half !== null) {
    const value = plus(sum.value, scaleBy(half.part, sum.scale));
    return value === null ? null : { ...sum, end: half.end, value };
  }
  const and = find(scan, sum.end, N.and);
  const next = readPart(scan, and === null ? sum.end : and.end);
  if (next === null) return null;
  if (and === null && !next.and && !scan.pack.numbers.juxtaposed) return null;
  const value = fitsBelow(scan, sum, next) ? plus(sum.value, next.value) : null;
  if (value === null) return null;
  return {
    ...sum,
    end: next.end,
    value,
    scale: next.scale,
    alone: false,
    ambiguous: sum.ambiguous || next.ambiguous,
  };
}

function fitsBelow(scan: Scan, sum: NumberExpression, next: NumberExpression): boolean {
  if (next.scale > sum.scale || next.preposition !== '') return false;
  if (compareDecimals(next.value, decimal(1, sum.scale)) >= 0) return false;
  if (next.scaled) return sum.scale - next.scale <= 6;
  return sum.scale === 3 && (next.word === sum.word || sum.alone || scan.pack.numbers.juxtaposed) && isWhole(next);
}

const isWhole = (number: NumberExpression): boolean => number.value.exponent >= 0;

/** "and a half", "ونصف" after a whole: after one with a scale only where no other scale word follows. */
function fractionAfter(scan: Scan, i: number, scaled: boolean): { end: number; part: Decimal } | null {
  const and = find(scan, i, N.and);
  const at = and === null ? i : and.end;
  const match = find(scan, at, N.fraction) ?? find(scan, at, N.fractionOfScale);
  if (match === null || (and === null && !match.clitics.and)) return null;
  if (scaled && scaleAfterFraction(scan, match.end) !== null) return null;
  const part = FRACTIONS[match.value];
  return part === undefined ? null : { end: match.end, part };
}

/** Fractions with an exact decimal. */
const FRACTIONS: Readonly<Record<string, Decimal>> = {
  '1/2': decimal(5, -1),
  '1/4': decimal(25, -2),
  '3/4': decimal(75, -2),
  '1/5': decimal(2, -1),
  '2/5': decimal(4, -1),
  '3/5': decimal(6, -1),
  '4/5': decimal(8, -1),
  '1/10': decimal(1, -1),
};

/** What may start a part of a number in words. */
const PART_BITS = [N.cardinal, N.scale, N.dual, N.fraction, N.fractionOf, N.fractionOfScale, N.article]
  .map(bitOf)
  .reduce((a, b) => a | b);

function readPart(scan: Scan, i: number): NumberExpression | null {
  const token = scan.tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'number') return readDigits(scan, i);
  if (token.kind !== 'word' || ((scan.starts[i]?.numbers ?? 0) & PART_BITS) === 0) return null;
  const fraction = readFractionOfScale(scan, i);
  if (fraction !== null) return fraction;
  const cardinal = readCardinal(scan, i);
  return cardinal === null ? readScaleAlone(scan, i) : withScales(scan, cardinal);
}

function readDigits(scan: Scan, i: number): NumberExpression | null {
  const { tokens, pack, marks } = scan;
  const agency = agencyDecimal(scan, i);
  if (agency !== null) return withScales(scan, digits(agency, i + 3, false));
  const end = spacedEnd(scan, i);
  let { norm } = tokens[i]!;
  for (let at = i + 1; at < end; at++) norm += tokens[at]!.norm;
  const next = scaleAt(scan, end);
  const groups = next !== null && pack.numbers.grouped.includes(String(next.power));
  const numeral = readNumeral(norm, marks, pack.switches, groups, next !== null);
  if (numeral === null) return null;
  const half = numeral.plain && next === null ? fractionAfter(scan, end, false) : null;
  if (half === null) {
    const number = digits(numeral.value, end, numeral.ambiguous);
    return next === null ? number : withScales(scan, number);
  }
  return withScales(scan, digits(plus(numeral.value, half.part) ?? numeral.value, half.end, false));
}

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

const plainNumber = (value: Decimal, end: number): NumberExpression => ({
  end,
  value,
  scale: 0,
  scaled: false,
  word: true,
  alone: false,
  ambiguous: false,
  and: false,
  preposition: '',
});

/** `6ر21`: the fraction, ر, the whole. */
function agencyDecimal({ tokens, pack }: Scan, i: number): Decimal | null {
  const letter = tokens[i + 1];
  if (letter?.norm !== 'ر' || !letter.glued || !pack.switches.agencyDecimal) return null;
  const whole = tokens[i + 2];
  const fraction = tokens[i]!;
  if (whole?.kind !== 'number' || !whole.glued) return null;
  if (!/^\d{1,3}$/.test(fraction.norm) || !/^\d{1,12}$/.test(whole.norm)) return null;
  return { digits: Number(whole.norm + fraction.norm), exponent: -fraction.norm.length };
}

const HEAD = /^\d{1,3}$/;
const GROUP = /^\d{3}$/;
const LAST_GROUP = /^\d{3}[.,٫]\d+$/;

/** The end of digits grouped by single spaces, `1 457.3`; `i + 1` where there are none. */
function spacedEnd(scan: Scan, i: number): number {
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

/** Cardinals below a thousand: `two hundred and fifty-three`, `خمسة وعشرون`. */
function readCardinal(scan: Scan, i: number): NumberExpression | null {
  const first = find(scan, i, N.cardinal);
  if (first === null) return null;
  let total = Number(first.value);
  let room = roomBelow(total);
  let end = first.end;
  for (;;) {
    const next = nextCardinal(scan, end);
    if (next === null) break;
    const value = Number(next.match.value);
    if (value === 100 && total < 10 && total > 0 && !next.and) {
      total *= 100;
      room = 100;
    } else if (value < room && value > 0) {
      total += value;
      room = roomBelow(value);
    } else if (next.and && total % 100 < 10 && total % 100 > 0 && value % 10 === 0 && value < 100) {
      total += value;
      room = 1;
    } else break;
    end = next.match.end;
  }
  const half = fractionAfter(scan, end, false);
  const value = half === null ? decimal(total) : plus(decimal(total), half.part)!;
  const { and, preposition } = first.clitics;
  return { ...plainNumber(value, half?.end ?? end), and, preposition };
}

const roomBelow = (value: number): number => (value >= 100 ? 100 : value >= 20 ? 10 : 1);

function nextCardinal(scan: Scan, i: number): { match: Found; and: boolean } | null {
  const direct = find(scan, i, N.cardinal);
  if (direct !== null) return { match: direct, and: direct.clitics.and };
  const hyphen = scan.tokens[i]?.norm === '-' && scan.tokens[i]!.glued && scan.tokens[i + 1]?.glued === true;
  const join = hyphen ? i + 1 : find(scan, i, N.and)?.end;
  if (join === undefined) return null;
  const match = find(scan, join, N.cardinal);
  return match === null ? null : { match, and: !hyphen };
}

const fractionWord = (scan: Scan, i: number): Found | null =>
  find(scan, i, N.fraction) ?? find(scan, i, N.fractionOf) ?? find(scan, i, N.fractionOfScale);

/** `half a billion`, `نصف مليار`, `a quarter of a million`. */
function readFractionOfScale(scan: Scan, i: number): NumberExpression | null {
  const match = fractionWord(scan, i);
  if (match === null) return null;
  const part = FRACTIONS[match.value];
  const scale = scaleAfterFraction(scan, match.end);
  if (part === undefined || scale === null) return null;
  const { and, preposition } = match.clitics;
  return withScales(scan, { ...plainNumber(part, scale.first), and, preposition });
}

/** Where a scale word stands after a fraction, past "a", "of", "of a". */
export function scaleAfterFraction(scan: Scan, i: number): { first: number } | null {
  let at = i;
  if (scan.tokens[at]?.norm === '-') at++;
  at = find(scan, at, N.of)?.end ?? at;
  at = find(scan, at, N.article)?.end ?? at;
  const scale = scaleAt(scan, at);
  return scale === null || scale.glued ? null : { first: at };
}

/** A dual, `ملياري`, or a scale word that stands for one, `a billion`, `المليار`. */
function readScaleAlone(scan: Scan, i: number): NumberExpression | null {
  const dual = find(scan, i, N.dual);
  const scale = find(scan, i, N.scale);
  if (dual !== null && (scale === null || isDual(scan, dual))) {
    const { and, preposition } = dual.clitics;
    const power = Number(dual.value);
    const two = { ...plainNumber(decimal(2, power), dual.end), scale: power, scaled: true };
    return withScales(scan, { ...two, and, preposition });
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

interface Scale {
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
  const suffix = token.glued && scan.tokens[i - 1]?.kind === 'number' ? find(scan, i, N.suffix) : null;
  return suffix === null ? null : { power: Number(suffix.value), end: suffix.end, glued: true };
}

const scaledBy = (number: NumberExpression, { power, end }: Scale): NumberExpression => ({
  end,
  value: scaleBy(number.value, power),
  scale: number.scale + power,
  scaled: true,
  word: number.word,
  alone: number.alone,
  ambiguous: number.ambiguous,
  and: number.and,
  preposition: number.preposition,
});

/** Multiplies by the scale words that follow: `1.2 lakh crore`; in `35 mil 466 millones` the thousands take their rest first. */
function withScales(scan: Scan, start: NumberExpression): NumberExpression {
  let number = start;
  for (let count = 0; count < 3; count++) {
    const scale = scaleAt(scan, number.end);
    if (scale === null || (scale.glued && number.word)) break;
    number = withRest(scan, scaledBy(number, scale));
  }
  return number;
}

function withRest(scan: Scan, thousands: NumberExpression): NumberExpression {
  if (!scan.pack.numbers.juxtaposed || thousands.scale !== 3 || thousands.value.exponent < 3) return thousands;
  const token = scan.tokens[thousands.end];
  const rest =
    token?.kind === 'number' && HEAD.test(token.norm)
      ? plainNumber(decimal(Number(token.norm)), thousands.end + 1)
      : token?.kind === 'word'
        ? readCardinal(scan, thousands.end)
        : null;
  const value = rest === null || rest.value.exponent < 0 ? null : plus(thousands.value, rest.value);
  return value === null ? thousands : { ...thousands, end: rest!.end, value, scale: 0, alone: false };
}
