import { bitOf, COUNT, ID_OF, NUMBER_COUNT } from './categories.ts';
import type { Candidate, Clitics, Lexicon, Opening, Start } from './entries.ts';
import { laterWord, variantsOf } from './lexicon.ts';
import type { Token } from './tokenize.ts';
import type { Word } from './words.ts';

export { bitOf, N, P } from './categories.ts';
export type { Start } from './entries.ts';

/** A phrase of one category that was found in a text. */
export interface Found {
  readonly first: number;
  readonly end: number;
  readonly value: string;
  readonly clitics: Clitics;
}

type Starts = readonly (Start | null)[];

const MEMO = new WeakMap<Lexicon, Map<string, Start>>();
const OPENED = new WeakMap<readonly Token[], { lexicon: Lexicon; starts: Starts }>();

/** What may start at each token of a text; made once for both readers. */
export function startsOf(tokens: readonly Token[], lexicon: Lexicon): Starts {
  const opened = OPENED.get(tokens);
  if (opened?.lexicon === lexicon) return opened.starts;
  const starts: (Start | null)[] = new Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const { word, kind } = tokens[i]!;
    if (word.startIn !== lexicon) remember(word, kind, lexicon);
    starts[i] = word.start;
  }
  OPENED.set(tokens, { lexicon, starts });
  return starts;
}

/** Keeps with a word what may start at it. */
function remember(word: Word, kind: Token['kind'], lexicon: Lexicon): void {
  const { norm } = word;
  const skip = kind === 'break' || (kind === 'number' && !lexicon.entries.has(norm));
  word.start = skip ? null : knownStart(lexicon, norm);
  word.startIn = lexicon;
}

function knownStart(lexicon: Lexicon, norm: string): Start {
  let memo = MEMO.get(lexicon);
  if (memo === undefined) {
    memo = new Map();
    MEMO.set(lexicon, memo);
  }
  const known = memo.get(norm);
  if (known !== undefined) return known;
  if (memo.size > 50_000) memo.clear();
  const start = startOf(lexicon, norm);
  memo.set(norm, start);
  return start;
}

const NOWHERE: ReadonlySet<string> = new Set();

function startOf(lexicon: Lexicon, norm: string): Start {
  const key = lexicon.proclitics === 'arabic' ? laterWord(norm) : norm;
  const by = candidatesOf(lexicon, norm);
  if (by.length === 0) return { key, by: [], numbers: 0, periods: 0, loneNumbers: 0, lonePeriods: 0, next: NOWHERE };
  let [numbers, periods, loneNumbers, lonePeriods] = [0, 0, 0, 0];
  const next = new Set<string>();
  const rows = Array.from({ length: COUNT }, (_, id) => {
    const list = by[id];
    if (list === undefined) return undefined;
    const row = rowOf(list);
    const lone = row.single.length > 0 ? bitOf(id) : 0;
    if (id < NUMBER_COUNT) {
      numbers |= bitOf(id);
      loneNumbers |= lone;
    } else {
      periods |= bitOf(id);
      lonePeriods |= lone;
    }
    for (const second of row.longer?.keys() ?? []) next.add(second);
    return row;
  });
  return { key, by: rows, numbers, periods, loneNumbers, lonePeriods, next };
}

function candidatesOf(lexicon: Lexicon, norm: string): Candidate[][] {
  const by: Candidate[][] = [];
  for (const { row, clitics } of variantsOf(lexicon, norm))
    for (const { keys, capitals, senses } of row) {
      const seen = new Set<number>();
      for (const { category, value } of senses) {
        const id = ID_OF.get(category);
        if (id === undefined || seen.has(id)) continue;
        seen.add(id);
        by[id] ??= [];
        by[id].push({ keys, capitals, value, clitics });
      }
    }
  return by;
}

function rowOf(list: readonly Candidate[]): Opening {
  const longer = new Map<string, Candidate[]>();
  for (const candidate of [...list].sort((a, b) => b.keys.length - a.keys.length)) {
    const second = candidate.keys[1];
    if (second === undefined) continue;
    const row = longer.get(second);
    if (row) row.push(candidate);
    else longer.set(second, [candidate]);
  }
  return { longer: longer.size === 0 ? null : longer, single: list.filter(({ keys }) => keys.length === 1) };
}

interface Searched {
  readonly tokens: readonly Token[];
  readonly starts: Starts;
}

const keyAt = ({ tokens, starts }: Searched, i: number): string | undefined => starts[i]?.key ?? tokens[i]?.norm;

/** Whether a word, by itself or with the one after it, may start a phrase of these categories (bits). */
export function mayBegin(scan: Searched, i: number, numbers: number, periods: number): boolean {
  const start = scan.starts[i];
  if (start === null || start === undefined) return false;
  if ((start.loneNumbers & numbers) !== 0 || (start.lonePeriods & periods) !== 0) return true;
  if ((start.numbers & numbers) === 0 && (start.periods & periods) === 0) return false;
  const next = scan.tokens[i + 1];
  return next !== undefined && (start.next.has(next.norm) || start.next.has(keyAt(scan, i + 1)!));
}

/** The longest phrase of a category that starts at token `i`; null if none. */
export function find(scan: Searched, i: number, category: number): Found | null {
  const row = scan.starts[i]?.by[category];
  return row === undefined ? null : findIn(scan, i, row);
}

function findIn(scan: Searched, i: number, { longer, single }: Opening): Found | null {
  const { capital } = scan.tokens[i]!;
  const next = longer === null ? undefined : scan.tokens[i + 1];
  if (next !== undefined) {
    const key = keyAt(scan, i + 1)!;
    const found = findLonger(scan, i, longer!.get(key));
    const whole = key === next.norm ? null : findLonger(scan, i, longer!.get(next.norm));
    if (found !== null || whole !== null)
      return found === null || (whole !== null && whole.end > found.end) ? whole : found;
  }
  for (const { capitals, value, clitics } of single)
    if (capital >= capitals[0]!) return { first: i, end: i + 1, value, clitics };
  return null;
}

function findLonger(scan: Searched, i: number, row: readonly Candidate[] | undefined): Found | null {
  if (row === undefined) return null;
  for (const { keys, capitals, value, clitics } of row) {
    if (scan.tokens[i]!.capital < capitals[0]!) continue;
    let k = 1;
    while (k < keys.length && fits(scan, i + k, keys[k]!, capitals[k]!)) k++;
    if (k === keys.length) return { first: i, end: i + k, value, clitics };
  }
  return null;
}

function fits(scan: Searched, i: number, key: string, capital: number): boolean {
  const token = scan.tokens[i];
  return token !== undefined && token.capital >= capital && (token.norm === key || keyAt(scan, i) === key);
}

/** Whether a phrase of a category, of up to three words, ends right before token `i`. */
export function endsAt(scan: Searched, i: number, category: number): boolean {
  for (let words = 1; words <= 3 && words <= i; words++) if (find(scan, i - words, category)?.end === i) return true;
  return false;
}

/** Whether a phrase of a category begins one or two words before token `i` and reaches as far as `end`: "frente a" before "a mayo". */
export const reachesInto = (scan: Searched, i: number, end: number, category: number): boolean =>
  [1, 2].some((words) => i >= words && (find(scan, i - words, category)?.end ?? 0) >= end);

/** Past a phrase of a category, where one stands there. */
export const past = (scan: Searched, i: number, category: number): number => find(scan, i, category)?.end ?? i;
