import type { Switches } from '../../packs/pack.ts';
import type { Token } from '../words/tokenize.ts';
import { type Decimal, decimal } from './decimal.ts';

/** How the text's unmistakable numbers use the dot and the comma. */
export interface Marks {
  readonly dot: { readonly decimal: number; readonly group: number };
  readonly comma: { readonly decimal: number; readonly group: number };
}

/** A run of digits read as a number. */
export interface Numeral {
  readonly value: Decimal;
  /** The mark could be either and nothing in the text settles it. */
  readonly ambiguous: boolean;
  /** Digits only, no mark. */
  readonly plain: boolean;
}

type Reading = 'decimal' | 'group' | 'either' | 'mixed';
interface Shape {
  readonly reading: Reading;
  /** The mark in question, `.` or `,`; where mixed, the decimal one. */
  readonly mark: string;
  /** The first mark. */
  readonly first: string;
  readonly parts: readonly string[];
}

/** Fifteen digits and the marks between them. */
const MOST_DIGITS = 15;
const LONGEST = 24;
const NAMES: Readonly<Record<string, string>> = { '٫': '٫', '٬': '٬', '،': ',', '’': "'", '·': '.' };

/** Splits `1.234,5` into its parts and says what its marks can be by their shape alone; null where no number looks so. */
function shapeOf(norm: string): Shape | null {
  if (norm.length > LONGEST) return null;
  const parts: string[] = [];
  let from = 0;
  let first = '';
  let last = '';
  let alike = true;
  for (let at = 0; at < norm.length; at++) {
    const code = norm.charCodeAt(at);
    if (code >= 48 && code <= 57) continue;
    parts.push(norm.slice(from, at));
    from = at + 1;
    if (last !== '') alike &&= first === last;
    last = NAMES[norm[at]!] ?? norm[at]!;
    if (first === '') first = last;
  }
  if (last === '') return null;
  const tail = norm.slice(from);
  parts.push(tail);
  if (parts.length === 2) return single(last, parts, tail);
  if (alike && first === last) {
    if (grouped(parts)) return { reading: 'group', mark: last, first, parts };
    const slip = tail.length !== 3 && grouped(parts.slice(0, -1));
    return slip ? { reading: 'mixed', mark: last, first, parts } : null;
  }
  if (!alike || last === '٬' || !grouped(parts.slice(0, -1))) return null;
  return { reading: 'mixed', mark: last, first, parts };
}

function single(mark: string, parts: readonly string[], tail: string): Shape | null {
  if (mark === '٫') return { reading: 'decimal', mark, first: mark, parts };
  if (mark === '٬' || mark === "'") return tail.length === 3 ? { reading: 'group', mark, first: mark, parts } : null;
  const whole = parts[0]!;
  const either = tail.length === 3 && whole.length <= 3 && whole[0] !== '0';
  return { reading: either ? 'either' : 'decimal', mark, first: mark, parts };
}

/** 1 234 567, or 12 34 567 as in India. */
function grouped(parts: readonly string[]): boolean {
  const [head, ...rest] = parts;
  if (head === undefined || head.length === 0 || head.length > 3 || head[0] === '0' || rest.length === 0) return false;
  if (rest.every((part) => part.length === 3)) return true;
  return (
    head.length <= 2 && rest[rest.length - 1]!.length === 3 && rest.slice(0, -1).every((part) => part.length === 2)
  );
}

/** Looks at every number of a text once. */
export function marksOf(tokens: readonly Token[]): Marks {
  const dot = { decimal: 0, group: 0 };
  const comma = { decimal: 0, group: 0 };
  for (const token of tokens) {
    if (token.kind !== 'number' || token.norm.length < 3) continue;
    const shape = shapeOf(token.norm);
    if (shape === null || shape.reading === 'either') continue;
    const { reading, mark, first } = shape;
    const counts = mark === '.' ? dot : mark === ',' ? comma : null;
    if (reading !== 'mixed') {
      if (counts !== null) counts[reading]++;
    } else if (first !== mark) {
      if (counts !== null) counts.decimal++;
      if (first === ',' && mark === '.') comma.group++;
      if (first === '.' && mark === ',') dot.group++;
    }
  }
  return { dot, comma };
}

/** Digits alone, not too many of them, as a number. */
function wholeOf(norm: string): number | null {
  if (norm.length > MOST_DIGITS) return null;
  let whole = 0;
  for (let at = 0; at < norm.length; at++) {
    const digit = norm.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    whole = whole * 10 + digit;
  }
  return whole;
}

/**
 * The number that a token spells; `groups`: three digits after a mark are a group here
 * whatever the text does elsewhere. `scaled`: a scale word follows; without one, three zeros are a group.
 */
export function readNumeral(
  norm: string,
  marks: Marks,
  switches: Pick<Switches, 'decimal'>,
  groups: boolean,
  scaled: boolean,
): Numeral | null {
  const plain = wholeOf(norm);
  if (plain !== null) return { value: decimal(plain), ambiguous: false, plain: true };
  const shape = shapeOf(norm);
  if (shape === null) return null;
  const { parts, reading } = shape;
  const settled =
    reading === 'either' ? settle(norm, shape.mark, marks, switches, groups, scaled) : { reading, ambiguous: false };
  const digits = wholeOf(parts.join(''));
  if (digits === null) return null;
  const places = settled.reading === 'group' ? 0 : parts[parts.length - 1]!.length;
  return { value: { digits, exponent: -places }, ambiguous: settled.ambiguous, plain: false };
}

/** Three digits after a dot or a comma: the text's other numbers decide, then the language. */
function settle(
  norm: string,
  mark: string,
  marks: Marks,
  switches: Pick<Switches, 'decimal'>,
  groups: boolean,
  scaled: boolean,
): { reading: 'decimal' | 'group'; ambiguous: boolean } {
  if (groups || norm.includes('،') || (!scaled && norm.endsWith('000'))) return { reading: 'group', ambiguous: false };
  const own = mark === '.' ? marks.dot : marks.comma;
  const other = mark === '.' ? marks.comma : marks.dot;
  const usual = mark === switches.decimal ? 'decimal' : 'group';
  // A text that writes both `92.4` and `55,1` writes either mark for tenths.
  const told = own.decimal > 0 !== own.group > 0;
  const forDecimal = own.decimal > 0 || (!told && other.group > 0);
  const forGroup = own.group > 0 || (!told && other.decimal > 0);
  if (forDecimal === forGroup) return { reading: usual, ambiguous: forDecimal };
  return { reading: forDecimal ? 'decimal' : 'group', ambiguous: false };
}
