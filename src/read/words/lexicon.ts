import type { Switches } from '../../packs/pack.ts';
import type { Clitics, Entry, Lexicon, Row, Sense } from './entries.ts';
import { type Token, tokenize } from './tokenize.ts';
import type { Word } from './words.ts';

export type { Clitics, Lexicon, Sense } from './entries.ts';

export interface Match {
  /** Index of the first token, and of the one after the last. */
  readonly first: number;
  readonly end: number;
  readonly senses: readonly Sense[];
  readonly clitics: Clitics;
}

interface Variant {
  readonly key: string;
  readonly clitics: Clitics;
}

const NO_CLITICS: Clitics = { and: false, preposition: '', article: false, suffix: '' };

/** A stem that begins with أل or إل is no article, though folding makes it look like one: `ألبان` is not "بان". */
const STEM = /^و?[أإآ]ل/;

/** Compiles phrases to a lexicon. Phrases are tokenized and folded as a text is. */
export function buildLexicon(
  phrases: Iterable<readonly [string, Sense]>,
  switches: Pick<Switches, 'proclitics'>,
): Lexicon {
  const entries = new Map<string, Entry[]>();
  const seen = new Map<string, Entry>();
  for (const [phrase, sense] of phrases) {
    const tokens = tokenize(phrase);
    if (tokens.length === 0) continue;
    const keys = tokens.map(({ norm, start }, k) => {
      if (switches.proclitics !== 'arabic' || STEM.test(phrase.slice(start))) return norm;
      return k === 0 ? withoutArticle(norm) : laterWord(norm);
    });
    const capitals = tokens.map((t) => t.capital);
    const id = `${keys.join(' ')}\n${capitals.join('')}`;
    const known = seen.get(id);
    if (known) {
      if (!known.senses.some((s) => s.category === sense.category && s.value === sense.value)) known.senses.push(sense);
      continue;
    }
    const entry = { keys, capitals, senses: [sense] };
    seen.set(id, entry);
    const row = entries.get(keys[0]!);
    if (row) row.push(entry);
    else entries.set(keys[0]!, [entry]);
  }
  for (const row of entries.values()) row.sort((a, b) => b.keys.length - a.keys.length);
  return { proclitics: switches.proclitics, entries, variants: new Map() };
}

/** The longest phrase that starts at token `i`; several senses where the pack lists the phrase under several heads; null if none. */
export function matchAt(lexicon: Lexicon, tokens: readonly Token[], i: number): Match | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const rows = rowsAt(lexicon, token.word);
  let best: Match | null = null;
  for (let r = 0; r < rows.length; r++) {
    const { longer, single, clitics } = rows[r]!;
    const length: number = best === null ? 0 : best.end - best.first;
    const second = longer === null ? undefined : tokens[i + 1];
    let entry: Entry | null = null;
    let among: readonly Entry[] = single;
    for (const key of second === undefined ? NO_KEYS : laterKeys(lexicon, second.word)) {
      const phrases = longer!.get(key);
      if (phrases === undefined) continue;
      const found: Entry | null = firstFit(lexicon, phrases, tokens, i, lengthOf(entry) ?? length);
      if (found !== null) [entry, among] = [found, phrases];
    }
    if (entry === null && length === 0) entry = firstFit(lexicon, single, tokens, i, 0);
    if (entry === null) continue;
    best = { first: i, end: i + entry.keys.length, senses: allSenses(among, entry, lexicon, tokens, i), clitics };
  }
  return best;
}

const NO_KEYS: readonly string[] = [];

/** What may begin at a word, kept with it. */
function rowsAt(lexicon: Lexicon, word: Word): readonly Row[] {
  if (word.rowsIn !== lexicon) {
    word.rows = variantsOf(lexicon, word.norm);
    word.rowsIn = lexicon;
  }
  return word.rows;
}

const lengthOf = (entry: Entry | null): number | undefined => entry?.keys.length;

/** The first of some phrases, longest first, that stands in the text and is longer than `least`. */
function firstFit(
  lexicon: Lexicon,
  phrases: readonly Entry[],
  tokens: readonly Token[],
  i: number,
  least: number,
): Entry | null {
  for (const entry of phrases) {
    if (entry.keys.length <= least) return null;
    if (fits(lexicon, entry, tokens, i)) return entry;
  }
  return null;
}

/** The keys by which a later word of a phrase may be listed. */
function laterKeys(lexicon: Lexicon, word: Word): readonly string[] {
  if (lexicon.proclitics !== 'arabic') {
    word.plainKeys ??= [word.norm];
    return word.plainKeys;
  }
  word.arabicKeys ??= arabicKeys(word.norm);
  return word.arabicKeys;
}

function arabicKeys(norm: string): readonly string[] {
  const keys = [norm];
  const bare = laterWord(norm);
  if (bare !== norm) keys.push(bare);
  if (norm.length >= 5 && norm.endsWith('ا')) keys.push(norm.slice(0, -1));
  return keys;
}

/** Entries that differ only in the capitals they ask for all count. */
function allSenses(
  among: readonly Entry[],
  best: Entry,
  lexicon: Lexicon,
  tokens: readonly Token[],
  i: number,
): readonly Sense[] {
  if (among.length === 1) return best.senses;
  const same = (e: Entry) => e.keys.length === best.keys.length && e.keys.every((key, k) => key === best.keys[k]);
  const others = among.filter((e) => e !== best && same(e) && fits(lexicon, e, tokens, i));
  return others.length === 0 ? best.senses : [...best.senses, ...others.flatMap((e) => e.senses)];
}

function fits(lexicon: Lexicon, entry: Entry, tokens: readonly Token[], i: number): boolean {
  const { keys, capitals } = entry;
  for (let k = 0; k < keys.length; k++) {
    const token = tokens[i + k];
    if (token === undefined || token.capital < capitals[k]!) return false;
    if (k === 0 || token.norm === keys[k]) continue;
    if (lexicon.proclitics !== 'arabic' || !isLater(token.norm, keys[k]!)) return false;
  }
  return true;
}

/** What may begin at a word, fewest clitics first. */
export function variantsOf(lexicon: Lexicon, norm: string): readonly Row[] {
  const known = lexicon.variants.get(norm);
  if (known !== undefined) return known;
  if (lexicon.variants.size > 50_000) lexicon.variants.clear();
  const made = lexicon.proclitics === 'arabic' ? arabicVariants(norm) : [{ key: norm, clitics: NO_CLITICS }];
  const useful = made.flatMap(({ key, clitics }) => {
    const row = lexicon.entries.get(key);
    return row === undefined ? [] : [{ row, ...bySecond(row), clitics }];
  });
  lexicon.variants.set(norm, useful);
  return useful;
}

const INDEXED = new WeakMap<readonly Entry[], Pick<Row, 'longer' | 'single'>>();

function bySecond(row: readonly Entry[]): Pick<Row, 'longer' | 'single'> {
  const known = INDEXED.get(row);
  if (known !== undefined) return known;
  const longer = new Map<string, Entry[]>();
  for (const entry of row) {
    const second = entry.keys[1];
    if (second === undefined) continue;
    const phrases = longer.get(second);
    if (phrases === undefined) longer.set(second, [entry]);
    else phrases.push(entry);
  }
  const made = { longer: longer.size === 0 ? null : longer, single: row.filter(({ keys }) => keys.length === 1) };
  INDEXED.set(row, made);
  return made;
}

/** Whether a later word of a phrase is meant: with its article, or in the accusative (`غازا طبيعيا`). */
function isLater(norm: string, key: string): boolean {
  if (laterWord(norm) === key) return true;
  return norm.length >= 5 && norm.length === key.length + 1 && norm.endsWith('ا') && norm.startsWith(key);
}

/** Takes ال off where at least three letters remain. */
function withoutArticle(norm: string): string {
  return norm.length >= 5 && norm.startsWith('ال') ? norm.slice(2) : norm;
}

/** Takes و off a word that opens one more of a list. */
export const withoutAnd = (words: string): string => (/^و\S{3}/.test(words) ? words.slice(1) : words);

/** A later word of a phrase, whose article may stand behind و: `الحديد والصلب` and `حديد وصلب` are one. */
export function laterWord(norm: string): string {
  return norm.length >= 6 && norm.startsWith('وال') ? `و${withoutArticle(norm.slice(1))}` : withoutArticle(norm);
}

/** The prepositions that Arabic writes onto the next word. */
const PREPOSITIONS = [
  ['ب', 'by'],
  ['ل', 'to'],
  ['ك', 'as'],
] as const;

const SUFFIXES = ['هما', 'ها', 'هم', 'نا', 'ه', 'ا'];

/** A word as it stands, then with its clitics taken off one after another, fewest first. */
function arabicVariants(norm: string): Variant[] {
  const variants: Variant[] = [];
  const add = (key: string, clitics: Clitics) => {
    if (key.length > 0 && !variants.some((v) => v.key === key)) variants.push({ key, clitics });
  };
  const fronts: [string, boolean, Clitics['preposition']][] = [[norm, false, '']];
  const peel = (word: string, and: boolean) => {
    for (const [letter, preposition] of PREPOSITIONS)
      if (word.length >= 3 && word.startsWith(letter)) fronts.push([word.slice(1), and, preposition]);
    if (word.length >= 4 && word.startsWith('لل')) fronts.push([word.slice(2), and, 'to']);
  };
  if (norm.length >= 3 && (norm[0] === 'و' || norm[0] === 'ف')) fronts.push([norm.slice(1), true, '']);
  peel(norm, false);
  if (norm.length >= 4 && (norm[0] === 'و' || norm[0] === 'ف')) peel(norm.slice(1), true);
  for (const [word, and, preposition] of fronts) {
    const bare = withoutArticle(word);
    if (bare !== word) add(word, { and, preposition, article: false, suffix: '' });
    const article = bare !== word || (preposition === 'to' && norm.includes('لل'));
    add(bare, { and, preposition, article, suffix: '' });
    if (word === norm && norm.length >= 4 && norm.endsWith('ا'))
      add(norm.slice(0, -1), { and, preposition, article, suffix: 'ا' });
  }
  for (const [word, and, preposition] of fronts) {
    for (const suffix of SUFFIXES) {
      if (word.length < suffix.length + 3 || !word.endsWith(suffix)) continue;
      const stem = word.slice(0, -suffix.length);
      add(stem, { and, preposition, article: false, suffix });
      if (stem.endsWith('ت')) add(`${stem.slice(0, -1)}ه`, { and, preposition, article: false, suffix });
    }
  }
  return variants;
}
