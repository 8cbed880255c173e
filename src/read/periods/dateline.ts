import type { Scan } from '../numbers/scan.ts';
import type { Token } from '../words/tokenize.ts';
import { twoDigits } from './calendar.ts';
import type { Draft } from './cue.ts';
import { readDate } from './date.ts';
import { mayStart } from './start.ts';
import { readWithPart } from './year-part.ts';

const NEAR = 60;

export function dateline(scan: Scan): { date: string; first: number } | null {
  const head = scan.tokens.slice(0, NEAR);
  let lineStart = 0;
  for (let i = 0; i < head.length; i++) {
    if (head[i]!.kind === 'break') lineStart = i + 1;
    if (i - lineStart > 12 || !mayStart(scan, i)) continue;
    const cue = readDate(scan, i) ?? readWithPart(scan, i);
    const date = cue === null ? null : dateOf(cue);
    if (
      date !== null &&
      closesDateline(scan.tokens, cue!.end, cue!.day !== undefined) &&
      startsDateline(head, lineStart, i, cue!.day !== undefined)
    )
      return { date, first: i };
  }
  return null;
}

function dateOf({ year, part, day }: Draft): string | null {
  if (year === undefined || part === undefined || !/^\d\d$/.test(part)) return null;
  return `${year}-${part}-${twoDigits(day ?? 1)}`;
}

const CLOSING = new Set(['-', '–', '—', ':', ')', '|', '\n', '(', '--', '.']);

/** A month that a full stop follows is what a heading speaks of ("FOREIGN TRADE, JANUARY 2023."). */
const closesDateline = (tokens: readonly Token[], i: number, day: boolean): boolean =>
  tokens[i] === undefined || (CLOSING.has(tokens[i]!.norm) && (day || tokens[i]!.norm !== '.'));

/** A place, an agency and commas, no more, stand before the date; before a month alone, with a comma. */
function startsDateline(tokens: readonly Token[], from: number, to: number, day: boolean): boolean {
  if (to - from > 8) return false;
  if (!day && to > from && tokens[to - 1]!.norm !== ',' && tokens[to - 1]!.norm !== '،') return false;
  const before = tokens.slice(from, to);
  if (before.filter((token) => token.kind === 'word' && token.capital === 0).length > 3) return false;
  return before.every((token) => (token.kind === 'word' ? isName(token) : ',،(/-–—:.|'.includes(token.norm)));
}

/** Capitalised, in a script without capitals, or a short preposition. */
const isName = ({ norm, capital }: Token): boolean => capital > 0 || norm.length <= 3 || !/[a-z]/.test(norm);
