import { digitOf } from './fold.ts';
import { BREAK, type Word, wordAt } from './words.ts';

/** `number`: digits with the separators inside them; `break`: the end of a line; `mark`: punctuation and signs, one character. */
export type TokenKind = 'word' | 'number' | 'mark' | 'break';

export interface Token {
  readonly kind: TokenKind;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** A word folded; a number in ASCII digits with its separators as written; a mark as it is. */
  readonly norm: string;
  /** 0 lower case or no case, 1 initial capital, 2 all capitals. */
  readonly capital: 0 | 1 | 2;
  /** No white space between this token and the one before. */
  readonly glued: boolean;
  /** What all tokens written so have in common. */
  readonly word: Word;
}

const CLASS = { space: 1, break: 2, digit: 3, letter: 4, invisible: 5, mark: 6 } as const;
const LETTER = /[\p{L}\p{M}]/u;
const INVISIBLE = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const SPACE = /[^\S\n\r\u2028\u2029]/;
const TABLE = new Uint8Array(0x10000);

function classOf(code: number): number {
  const known = TABLE[code]!;
  if (known !== 0) return known;
  const char = String.fromCharCode(code);
  let found: number = CLASS.mark;
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) found = CLASS.break;
  else if (SPACE.test(char)) found = CLASS.space;
  else if (digitOf(code) >= 0) found = CLASS.digit;
  else if (INVISIBLE.test(char)) found = CLASS.invisible;
  else if (LETTER.test(char)) found = CLASS.letter;
  TABLE[code] = found;
  return found;
}

const SEPARATORS = new Set(['.', ',', '٫', '٬', '،', "'", '’', '·']);

/** Splits a text into tokens. Never throws; every token lies inside the text. `tokenize('US$10.6M')` has US, $, 10.6, M. */
export function tokenize(text: string, from = 0, to: number = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  let glued = false;
  while (at < to) {
    const start = at;
    const kind = classOf(text.charCodeAt(at));
    if (kind === CLASS.space || kind === CLASS.invisible) {
      at++;
      if (kind === CLASS.space) glued = false;
      continue;
    }
    if (kind === CLASS.break) {
      while (at < to && classOf(text.charCodeAt(at)) === CLASS.break) at++;
      tokens.push({ kind: 'break', start, end: at, norm: '\n', capital: 0, glued: false, word: BREAK });
      glued = false;
      continue;
    }
    const what = kind === CLASS.digit ? 'number' : kind === CLASS.letter ? 'word' : 'mark';
    at = what === 'mark' ? at + 1 : what === 'word' ? wordEnd(text, at, to) : numberEnd(text, at, to);
    const word = wordAt(text, start, at, hashOf(text, start, at), what);
    tokens.push({ kind: what, start, end: at, norm: word.norm, capital: word.capital, glued, word });
    glued = true;
  }
  return tokens;
}

function numberEnd(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    if (digitOf(text.charCodeAt(at)) >= 0) at++;
    else if (SEPARATORS.has(text[at]!) && at + 1 < to && digitOf(text.charCodeAt(at + 1)) >= 0) at += 2;
    else break;
  }
  return at;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

function wordEnd(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === CLASS.letter || kind === CLASS.invisible) at++;
    else if (text[at] === '.' && abbreviates(text, start, at, to)) at++;
    else break;
  }
  while (at > start + 1 && classOf(text.charCodeAt(at - 1)) === CLASS.invisible && text[at - 1] !== '\u0640') at--;
  return at;
}

/** A dot after a single letter inside or at the end of "U.S." or "a.m.". */
function abbreviates(text: string, start: number, at: number, to: number): boolean {
  const letter = (i: number) => i >= start && i < to && classOf(text.charCodeAt(i)) === CLASS.letter;
  if (!letter(at - 1) || (letter(at - 2) && text[at - 2] !== '.')) return false;
  if (at - 1 > start && text[at - 2] !== '.') return false;
  if (letter(at + 1) && !letter(at + 2)) return true;
  return at - 1 > start && !letter(at + 1);
}
