import type { Switches } from '../packs/pack.ts';
import type { Decimal } from './decimal.ts';
import type { Token } from './tokenize.ts';

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
  readonly parts: readonly string[];
}

const MOST_DIGITS = 40;
const NAMES: Readonly<Record<string, string>> = { '٫': '٫', '٬': '٬', '،': ',', '’': "'", '·': '.' };

/** Splits `1.234,5` into its parts and says what its marks can be by their shape alone; null where no number looks so. */
function shapeOf(norm: string): Shape | null {
  const marks = norm.replace(/\d+/g, '');
  const parts = norm.split(/\D/);
  if (norm.length > MOST_DIGITS || marks.length === 0) return null;
  const names = [...marks].map((mark) => NAMES[mark] ?? mark);
  const last = names[names.length - 1]!;
  const others = names.slice(0, -1);
  const tail = parts[parts.length - 1]!;
  if (others.length === 0) return single(last, parts, tail);
  if (others.every((mark) => mark === last)) {
    if (grouped(parts)) return { reading: 'group', mark: last, parts };
    if (tail.length !== 3 && grouped(parts.slice(0, -1))) return { reading: 'mixed', mark: last, parts };
    return null;
  }
  const same = others.every((mark) => mark === others[0]);
  if (!same || last === '٬' || !grouped(parts.slice(0, -1))) return null;
  return { reading: 'mixed', mark: last, parts };
}

function single(mark: string, parts: readonly string[], tail: string): Shape | null {
  if (mark === '٫') return { reading: 'decimal', mark, parts };
  if (mark === '٬' || mark === "'") return tail.length === 3 ? { reading: 'group', mark, parts } : null;
  const whole = parts[0]!;
  const either = tail.length === 3 && whole.length <= 3 && whole[0] !== '0';
  return { reading: either ? 'either' : 'decimal', mark, parts };
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
    if (token.kind !== 'number') continue;
    const shape = shapeOf(token.norm);
    if (shape === null || shape.reading === 'either') continue;
    const counts = shape.mark === '.' ? dot : shape.mark === ',' ? comma : null;
    if (shape.reading === 'mixed') {
      const first = /\D/.exec(token.norm)![0];
      if ((NAMES[first] ?? first) === ',' && shape.mark === '.') comma.group++;
      if (first === '.' && shape.mark === ',') dot.group++;
      if (first !== shape.mark && counts !== null) counts.decimal++;
    } else if (counts !== null) counts[shape.reading]++;
  }
  return { dot, comma };
}

const PLAIN = /^\d+$/;

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
  if (norm.length > MOST_DIGITS) return null;
  if (PLAIN.test(norm)) return { value: { digits: BigInt(norm), exponent: 0 }, ambiguous: false, plain: true };
  const shape = shapeOf(norm);
  if (shape === null) return null;
  const { parts, reading } = shape;
  const settled =
    reading === 'either' ? settle(norm, shape.mark, marks, switches, groups, scaled) : { reading, ambiguous: false };
  const digits = BigInt(parts.join(''));
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
  const forDecimal = own.decimal > 0 || other.group > 0;
  const forGroup = own.group > 0 || other.decimal > 0;
  if (forDecimal === forGroup) return { reading: usual, ambiguous: forDecimal };
  return { reading: forDecimal ? 'decimal' : 'group', ambiguous: false };
}
