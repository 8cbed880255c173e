import { digitOf } from './fold.ts';
import { BREAK, type Token, wordAt } from './words.ts';

export type { Token, TokenKind } from './words.ts';

const [SPACE, BREAKS, DIGIT, LETTER, INVISIBLE, MARK] = [1, 2, 3, 4, 5, 6] as const;
const IS_LETTER = /[\p{L}\p{M}]/u;
const IS_INVISIBLE = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const IS_SPACE = /[^\S\n\r\u2028\u2029]/;
const TABLE = new Uint8Array(0x10000);

function classOf(code: number): number {
  const known = TABLE[code]!;
  if (known !== 0) return known;
  const char = String.fromCharCode(code);
  let found: number = MARK;
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) found = BREAKS;
  else if (IS_SPACE.test(char)) found = SPACE;
  else if (digitOf(code) >= 0) found = DIGIT;
  else if (IS_INVISIBLE.test(char)) found = INVISIBLE;
  else if (IS_LETTER.test(char)) found = LETTER;
  TABLE[code] = found;
  return found;
}

const SEPARATORS: ReadonlySet<number> = new Set([...".,٫٬،'’·"].map((mark) => mark.charCodeAt(0)));

/** Splits a text into tokens. Never throws; every token lies inside the text. `tokenize('US$10.6M')` has US, $, 10.6, M. */
export function tokenize(text: string, from = 0, to: number = text.length): Token[] {
  const codes = codesOf(text, from, to);
  const tokens: Token[] = [];
  let at = from;
  let glued = false;
  while (at < to) {
    const start = at;
    const kind = classOf(codes[at]!);
    if (kind === SPACE || kind === INVISIBLE) {
      at++;
      if (kind === SPACE) glued = false;
      continue;
    }
    if (kind === BREAKS) {
      while (at < to && classOf(codes[at]!) === BREAKS) at++;
      tokens.push({ kind: 'break', start, end: at, norm: '\n', capital: 0, glued: false, word: BREAK });
      glued = false;
      continue;
    }
    const what = kind === DIGIT ? 'number' : kind === LETTER ? 'word' : 'mark';
    at = what === 'mark' ? at + 1 : what === 'word' ? wordEnd(codes, at, to) : numberEnd(codes, at, to);
    const word = wordAt(text, codes, start, at, what);
    tokens.push({ kind: what, start, end: at, norm: word.norm, capital: word.capital, glued, word });
    glued = true;
  }
  return tokens;
}

let scratch = new Uint16Array(1 << 14);
const MOST_KEPT = 1 << 20;

/** The characters of a text as numbers: a string is read slower, and the slower the more kinds of string have been read. */
function codesOf(text: string, from: number, to: number): Uint16Array {
  const codes = to <= scratch.length ? scratch : new Uint16Array(to);
  if (codes.length <= MOST_KEPT) scratch = codes;
  for (let at = from; at < to; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

function numberEnd(codes: Uint16Array, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    const kind = classOf(codes[at]!);
    if (kind === DIGIT) at++;
    else if (kind !== MARK) break;
    else if (at + 1 < to && classOf(codes[at + 1]!) === DIGIT && SEPARATORS.has(codes[at]!)) at += 2;
    else break;
  }
  return at;
}

const DOT = 46;
const TATWEEL = 0x640;

function wordEnd(codes: Uint16Array, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    const kind = classOf(codes[at]!);
    if (kind === LETTER || kind === INVISIBLE) at++;
    else if (codes[at] === DOT && abbreviates(codes, start, at, to)) at++;
    else break;
  }
  while (at > start + 1 && classOf(codes[at - 1]!) === INVISIBLE && codes[at - 1] !== TATWEEL) at--;
  return at;
}

/** A dot after a single letter inside or at the end of "U.S." or "a.m.". */
function abbreviates(codes: Uint16Array, start: number, at: number, to: number): boolean {
  const letter = (i: number) => i >= start && i < to && classOf(codes[i]!) === LETTER;
  if (!letter(at - 1) || (letter(at - 2) && codes[at - 2] !== DOT)) return false;
  if (at - 1 > start && codes[at - 2] !== DOT) return false;
  if (letter(at + 1) && !letter(at + 2)) return true;
  return at - 1 > start && !letter(at + 1);
}
