import type { Kind, Period } from '../../model.ts';
import type { Head } from '../heads/head.ts';
import { cue, is, NO_CODE, type Node } from '../nodes/nodes.ts';

/** What the text is speaking of at a point: carried on from word to word and from sentence to sentence. */
export interface Scene {
  measure: Head['measure'] | null;
  kind: Kind;
  item: string | null;
  /** The product that the last head named. */
  headItem: string | null;
  reporter: string | null;
  /** The partner that the last head named. */
  headPartner: string | null;
  /** `WLD` where none is named; null where one is named that has no code. */
  partner: string | null;
  period: Period | null;
  base: Period | null;
  /** The last period longer than a month that the text has come to. */
  stretch: Period | null;
  /** The latest period that the text has come to. */
  latest: Period | null;
  /** What the next sentence starts from, where this one named several periods. */
  carried: Period | null;
  /** The sentence, counted from 0, in which the measure was last named. */
  named: number;
  /** The sentence in which each was last named. */
  readonly flows: { exports: number; imports: number };
  /** The sentence in which a number was last bound to it. */
  spoken: number;
  /** The two countries last spoken of together. */
  pair: readonly [string, string] | null;
  /** A country and the partner whose place among its partners was last told. */
  placed: readonly [string, string] | null;
  /** The group whose member is the reporter in its place; null where none is. */
  bloc: string | null;
  /** Who was last told to be a customer or a supplier, of what kind and in which sentence. */
  holder: { readonly code: string; readonly roles: readonly string[]; readonly sentence: number } | null;
  /** The country that the text is about, until a head names another. */
  topic: string | null;
  /** The one country that the text has named so far; null where none or several. */
  sole: string | null;
  /** The two countries that the text has named so far; null where fewer or more. */
  two: readonly [string, string] | null;
  /** Whose trade the text counts where it names no owner: by its office, its place of filing, its money. */
  readonly home: string | null;
  /** The same, told by an office alone: surer than a country that the text only names. */
  readonly office: string | null;
  /** Which monarchy "the kingdom" is where none has been spoken of. */
  readonly crown: string | null;
  /** Whether the text is about two countries: every pair so far was the same one, or it is back at the pair that it began with. */
  bilateral: boolean;
  /** The pair that the text began with, before any trade with all. */
  opened: readonly [string, string] | null;
  /** The country that each office spoke for when it was last named with it, and that of whoever speaks now. */
  readonly speakers: Record<string, string>;
  speaker: string | null;
  /** The currency last named; before any is, the one of all the text's money. */
  currency: string | null;
}

export function opening(home: string | null = null, office: string | null = null, crown: string | null = null): Scene {
  return {
    measure: null,
    kind: 'any',
    item: null,
    headItem: null,
    headPartner: 'WLD',
    reporter: null,
    partner: 'WLD',
    period: null,
    base: null,
    stretch: null,
    latest: null,
    carried: null,
    named: -1,
    flows: { exports: -9, imports: -9 },
    spoken: -1,
    pair: null,
    placed: null,
    bloc: null,
    holder: null,
    topic: null,
    sole: null,
    two: null,
    home,
    office,
    crown,
    bilateral: true,
    opened: null,
    speakers: {},
    speaker: null,
    currency: null,
  };
}

/** The latest of some periods by the year and the part that it ends with. */
export function latestOf(periods: readonly (Period | null)[]): Period | null {
  let best: Period | null = null;
  for (const period of periods)
    if (period !== null && (best === null || (period !== best && endKey(period) > endKey(best)))) best = period;
  return best;
}

const PART_ENDS: Readonly<Record<string, number>> = { Q1: 3, Q2: 6, Q3: 9, Q4: 12, H1: 6, H2: 12 };

/** A number that grows with the end of a period: months from year 0; remembered. */
function endKey(period: Period): number {
  let key = END_KEYS.get(period);
  if (key !== undefined) return key;
  if (END_KEYS.size > 2000) END_KEYS.clear();
  key = endOf(period);
  END_KEYS.set(period, key);
  return key;
}

const END_KEYS = new Map<Period, number>();

function endOf(period: Period): number {
  const last = period.split('/').at(-1)!;
  const fiscal = /^FY(\d{4})/.exec(last);
  if (fiscal !== null) return Number(fiscal[1]) * 12 + 15;
  const [year = '0', part] = last.split('-');
  return Number(year) * 12 + (part === undefined ? 12 : (PART_ENDS[part] ?? Number(part)));
}

/** Keeps the two that a flow is between. A text that began with them is about the two again whenever it comes back to them. */
export function notePair(scene: Scene): void {
  if (scene.reporter === null || scene.partner === null || scene.partner === 'WLD') return;
  if (scene.reporter === NO_CODE || scene.partner === NO_CODE) {
    scene.bilateral = false;
    return;
  }
  const pair = [scene.reporter, scene.partner] as const;
  if (scene.bilateral) scene.opened ??= pair;
  if (scene.opened !== null && samePair(scene.opened, pair)) scene.bilateral = true;
  else if (scene.pair !== null && !samePair(scene.pair, pair)) scene.bilateral = false;
  scene.pair = pair;
}

const samePair = ([a, b]: readonly [string, string], [c, d]: readonly [string, string]): boolean =>
  (a === c && b === d) || (a === d && b === c);

export function otherOf(pair: readonly [string, string] | null, code: string | null): string | null {
  if (pair === null) return null;
  return pair[0] === code ? pair[1] : pair[1] === code ? pair[0] : null;
}

/** "trade in goods and services", "the goods and services deficit": both kinds, side by side. */
export function bothKinds(sentence: readonly Node[], at: number): boolean {
  const kind = cue(sentence[at], 'kind');
  const other = (n: Node | undefined) => cue(n, 'kind') !== null && cue(n, 'kind') !== kind;
  const joined = (i: number) => is(sentence[i], 'join', 'and') || sentence[i]?.clitics?.and === true;
  const behind = is(sentence[at + 1], 'join', 'and') ? at + 2 : at + 1;
  const before = is(sentence[at - 1], 'join', 'and') ? at - 2 : at - 1;
  return (joined(at + 1) && other(sentence[behind])) || (joined(before + 1) && other(sentence[before]));
}

/** Whether a stretch tells of goods, of services or of both. */
export function kindOf(sentence: readonly Node[], from: number, to: number): Kind | null {
  for (let i = from; i < to; i++) {
    if (cue(sentence[i], 'aside') === 'neutral') continue;
    const kind = cue(sentence[i], 'kind');
    if (kind !== null) return bothKinds(sentence, i) ? 'any' : (kind as Kind);
  }
  return null;
}
