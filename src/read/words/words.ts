import type { Lexicon, Row, Start } from './entries.ts';
import { digitOf, fold } from './fold.ts';

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

/** One way of writing, shared by every token written so, with what a lexicon last told of it. */
export interface Word extends Pick<Token, 'norm' | 'capital'> {
  /** Of its writing, not of its norm. */
  readonly length: number;
  /** What may start here in the lexicon `startIn`. */
  start: Start | null;
  startIn: Lexicon | null;
  /** The phrases that begin with it in the lexicon `rowsIn`. */
  rows: readonly Row[];
  rowsIn: Lexicon | null;
  /** How it may be listed as a later word of a phrase, by languages without and with proclitics. */
  plainKeys: readonly string[] | null;
  arabicKeys: readonly string[] | null;
}

const NO_ROWS: readonly Row[] = [];
const KNOWN = new Map<string, Word>();
const MOST = 50_000;

/** In front of the map, words met lately, which are found without being cut out of the text: their characters, each in a slot. */
const SLOTS = 8192;
const WIDTH = 16;
/** Shorter texts are phrases of a pack, whose words are not met again soon and would take the slots. */
const PHRASE = 48;
const LATELY: (Word | undefined)[] = new Array(SLOTS).fill(undefined);
const SPELLED = new Uint16Array(SLOTS * WIDTH);

/** The word written from `start` to `end`, whose characters are `codes` there. */
export function wordAt(text: string, codes: Uint16Array, start: number, end: number, kind: TokenKind): Word {
  if (end - start > WIDTH || text.length < PHRASE) return known(text.slice(start, end), kind);
  const slot = slotOf(codes, start, end);
  const lately = LATELY[slot];
  if (lately !== undefined && spells(lately, slot, codes, start, end)) return lately;
  const word = known(text.slice(start, end), kind);
  LATELY[slot] = word;
  for (let at = start; at < end; at++) SPELLED[slot * WIDTH + at - start] = codes[at]!;
  return word;
}

function slotOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + codes[at]!) | 0;
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function spells({ length }: Word, slot: number, codes: Uint16Array, start: number, end: number): boolean {
  if (length !== end - start) return false;
  for (let at = start; at < end; at++) if (SPELLED[slot * WIDTH + at - start] !== codes[at]) return false;
  return true;
}

function known(raw: string, kind: TokenKind): Word {
  const found = KNOWN.get(raw);
  if (found !== undefined) return found;
  if (KNOWN.size > MOST) {
    KNOWN.clear();
    LATELY.fill(undefined);
  }
  const made = wordOf(raw, normOf(raw, kind), kind === 'word' ? capitalOf(raw) : 0);
  KNOWN.set(raw, made);
  return made;
}

const wordOf = (raw: string, norm: string, capital: Word['capital']): Word => ({
  length: raw.length,
  norm,
  capital,
  start: null,
  startIn: null,
  rows: NO_ROWS,
  rowsIn: null,
  plainKeys: null,
  arabicKeys: null,
});

/** Every end of a line is the same. */
export const BREAK: Word = wordOf('\n', '\n', 0);

function normOf(raw: string, kind: TokenKind): string {
  if (kind === 'number') return asciiNumber(raw);
  if (kind === 'word') return raw.length > 80 ? raw.toLowerCase() : fold(raw);
  // "Chad | $3m": a row of a table, told as a line is that has a colon.
  if (raw === '|') return ':';
  return HYPHENS.has(raw) ? '-' : APOSTROPHES.has(raw) ? "'" : raw;
}

const HYPHENS = new Set(['\u2010', '\u2011']);
const APOSTROPHES = new Set(['\u2018', '\u2019', '\u02bc']);
const ASCII = /^[\0-\x7f]*$/;

function asciiNumber(raw: string): string {
  if (ASCII.test(raw)) return raw;
  let out = '';
  for (let at = 0; at < raw.length; at++) {
    const digit = digitOf(raw.charCodeAt(at));
    out += digit >= 0 ? String(digit) : raw[at];
  }
  return out;
}

function capitalOf(raw: string): Word['capital'] {
  const first = raw[0]!;
  if (first === first.toLowerCase()) return 0;
  return raw.length > 1 && raw === raw.toUpperCase() ? 2 : 1;
}
