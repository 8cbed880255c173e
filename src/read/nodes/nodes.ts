import { type Amount, asInterval } from '../numbers/quantity.ts';
import type { PeriodCue } from '../periods/period.ts';
import { type Clitics, type Lexicon, type Match, matchAt, type Sense } from '../words/lexicon.ts';
import type { Token } from '../words/tokenize.ts';

/** A stretch of tokens that means one thing. Nodes follow one another without gaps. */
export interface Node {
  readonly kind: 'amount' | 'period' | 'country' | 'item' | 'cue' | 'mark' | 'word' | 'break';
  /** Token indices, the end exclusive. */
  readonly first: number;
  readonly end: number;
  /** A mark's own character; a word folded. */
  readonly norm: string;
  readonly senses: readonly Sense[];
  readonly clitics: Clitics | null;
  readonly amount: Amount | null;
  readonly period: PeriodCue | null;
}

const NO_SENSES: readonly Sense[] = [];

/** Lays amounts, periods and the lexicon's words over the tokens. An amount beats a period, a money amount beats all. */
export function readNodes(
  tokens: readonly Token[],
  lexicon: Lexicon,
  all: readonly Amount[],
  periods: readonly PeriodCue[],
): Node[] {
  const nodes: Node[] = [];
  const amounts = withoutPeriods(all, periods);
  let a = 0;
  let p = 0;
  for (let i = 0; i < tokens.length; ) {
    while (a < amounts.length && amounts[a]!.first < i && amounts[a]!.core.start < tokens[i]!.start) a++;
    while (p < periods.length && periods[p]!.first < i) p++;
    const found = amounts[a] === undefined ? null : amountAt(amounts[a]!, tokens, i);
    const amount = found !== null && countsRole(tokens, lexicon, found) ? null : found;
    const period = periods[p]?.first === i ? periods[p]! : null;
    const next = nearer(periods[period === null ? p : p + 1], amounts[amount === null ? a : a + 1]);
    const node = nodeAt(tokens, lexicon, i, amount, period, next);
    nodes.push(node);
    i = node.end;
  }
  return nodes;
}

/** "its three main markets were": a list of so many, and nothing that is counted. */
function countsRole(tokens: readonly Token[], lexicon: Lexicon, { kind, noun, value, first, end }: Amount): boolean {
  if (kind !== 'count' || noun === undefined || value > 20 || first === 0) return false;
  const senses = (at: number) => matchAt(lexicon, tokens, at)?.senses ?? [];
  const lead = senses(first - 1);
  const led = lead.every((s) => s.category === 'stop') || lead.some((s) => s.category === 'party');
  return (
    lead.length > 0 &&
    led &&
    senses(end - 1).some((s) => s.category === 'role' && (s.value === 'buyers' || s.value === 'sellers'))
  );
}

/** The amount that begins at token `i`; without its hedge where a longer phrase holds that ("added up to $3m"). */
function amountAt(amount: Amount, tokens: readonly Token[], i: number): Amount | null {
  if (amount.first === i) return amount;
  if (amount.first > i || amount.core.start !== tokens[i]!.start) return null;
  const { core, written, writtenHigh } = amount;
  return {
    ...amount,
    first: i,
    span: { ...amount.span, start: core.start },
    hedge: 'exact',
    ...asInterval(written, 'exact', writtenHigh),
  };
}

type Stretch = Pick<Amount, 'first' | 'end'>;

/** Which of two begins first: a phrase that would cut into it is none ("the four" in "the four quarters"). */
function nearer(a: Stretch | undefined, b: Amount | undefined): Stretch | null {
  const counted = b?.kind === 'count' && b.noun !== undefined ? b : undefined;
  return (a === undefined || (counted !== undefined && counted.first < a.first) ? counted : a) ?? null;
}

/** Counts in which a period begins are none. Both lists are in order. */
function withoutPeriods(amounts: readonly Amount[], periods: readonly PeriodCue[]): readonly Amount[] {
  let p = 0;
  return amounts.filter(({ kind, first, end }) => {
    while (p < periods.length && periods[p]!.first < first) p++;
    return kind !== 'count' || p === periods.length || periods[p]!.first >= end;
  });
}

function nodeAt(
  tokens: readonly Token[],
  lexicon: Lexicon,
  i: number,
  amount: Amount | null,
  period: PeriodCue | null,
  next: Stretch | null,
): Node {
  const { kind, norm } = tokens[i]!;
  if (
    period !== null &&
    (amount === null || amount.kind === 'count' || (amount.kind !== 'money' && period.end >= amount.end))
  )
    return plain('period', i, period.end, norm, null, period);
  if (amount !== null) return plain('amount', i, amount.end, norm, amount, null);
  if (kind === 'break' || kind === 'mark') return plain(kind, i, i + 1, norm, null, null);
  // "GDP (current US$)": a sign of money and no country.
  if (tokens[i + 1]?.glued && tokens[i + 1]!.norm === '$') return plain('word', i, i + 1, norm, null, null);
  const longest = matchAt(lexicon, tokens, i);
  if (longest === null) return plain('word', i, i + 1, norm, null, null);
  const match = officialName(lexicon, tokens, longest) ?? longest;
  const { senses, clitics, end } = match;
  if (next !== null && next.first > i && next.first < end && next.end > end)
    return plain('word', i, i + 1, norm, null, null);
  return { kind: kindOf(senses), first: i, end, norm, senses, clitics, amount: null, period: null };
}

/** "The Republic of Korea", "the South African Revenue Service": the article alone, where a longer name follows it than "the republic", "the South". */
function officialName(lexicon: Lexicon, tokens: readonly Token[], match: Match): Match | null {
  const i = match.first;
  if (match.end - i < 2 || !match.senses.some((s) => s.category === 'party')) return null;
  const name = matchAt(lexicon, tokens, i + 1);
  if (name === null || name.end <= match.end) return null;
  if (!name.senses.some(({ category }) => NAMES.has(category))) return null;
  return { first: i, end: i + 1, senses: [{ category: 'stop', value: 'word' }], clitics: match.clitics };
}

const NAMES: ReadonlySet<string> = new Set(['country', 'region', 'home', 'decoy']);

function plain(
  kind: Node['kind'],
  first: number,
  end: number,
  norm: string,
  amount: Amount | null,
  period: PeriodCue | null,
): Node {
  return { kind, first, end, norm, senses: NO_SENSES, clitics: null, amount, period };
}

function kindOf(senses: readonly Sense[]): Node['kind'] {
  let kind: Node['kind'] = 'cue';
  for (const { category, value } of senses) {
    if ((category === 'country' && !value.startsWith('WLD')) || (category === 'party' && value === 'group'))
      return 'country';
    if (category === 'item') kind = 'item';
  }
  return kind;
}

/** Countries that are named together and have no code together: "other countries", "the five". */
export const NO_CODE = '-';

/** The value under which a node stands in a head of the pack's words ("exports" in `measure`), or null. */
export function cue(node: Node | undefined, head: string): string | null {
  if (node === undefined) return null;
  for (const sense of node.senses) if (sense.category === head) return sense.value;
  return null;
}

/** Whether any of some nodes stands in a head of the pack's words. */
export function hasCue(nodes: readonly Node[], head: string): boolean {
  for (const { senses } of nodes) for (const sense of senses) if (sense.category === head) return true;
  return false;
}

/** Whether any of some nodes stands under a head with that value. */
export function hasValue(nodes: readonly Node[], head: string, value: string): boolean {
  for (const { senses } of nodes)
    for (const sense of senses) if (sense.category === head && sense.value === value) return true;
  return false;
}

/** Whether a node stands under a head with that value. */
export function is(node: Node | undefined, head: string, value: string): boolean {
  if (node === undefined) return false;
  for (const sense of node.senses) if (sense.category === head && sense.value === value) return true;
  return false;
}

/** An apostrophe of any shape: tokens have one for all. */
export const isApostrophe = (node: Node | undefined): boolean => node?.norm === "'";

/** "Chad's": whether a name owns what follows. */
export const possessive = (sentence: readonly Node[], i: number): boolean => isApostrophe(sentence[i + 1]);

/** A comma of any script. */
export const isComma = (node: Node | undefined): boolean =>
  node?.kind === 'mark' && (node.norm === ',' || node.norm === '،');

/** A comma or a dash, between which something is told in passing. */
export const setsApart = (node: Node | undefined): boolean =>
  isComma(node) || (node?.kind === 'mark' && '–—-'.includes(node.norm));

/** A verb that leads to a level: "reached", "came to"; "to" alone and "had been" lead to none by themselves. */
export const leadsToLevel = (node: Node | undefined): boolean =>
  is(node, 'level', 'reach') && cue(node, 'preposition') === null && cue(node, 'compare') === null;

/** "was", "fueron": a verb that leads to a level, or tells what it was of. */
export const isCopula = (node: Node | undefined): boolean => leadsToLevel(node) && is(node, 'stop', 'word');

/** A little word that is nothing else: an article, "alone", the name of a kind of goods without what they are. */
export const isLittle = (node: Node | undefined): boolean =>
  is(node, 'stop', 'word') && (node!.senses.length === 1 || (node!.senses.length === 2 && is(node, 'stop', 'sector')));

/** "The sector", "el rubro": what a group of goods is called, in front of its name or instead of it. */
export const namesSector = (node: Node | undefined): boolean =>
  is(node, 'stop', 'sector') || is(node, 'party', 'thing');

/** "Total exports", "worldwide"; `بإجمالي 3 مليارات` only leads to how much they are in all. */
export const tellsAll = (node: Node): boolean => cue(node, 'total') !== null && node.clitics?.preposition !== 'by';

type Test = (node: Node, at: number) => boolean;

/** Where the first node from `from` up to, but not at, `to` passes a test; −1 where none does. Looks at no others. */
export function firstWithin(sentence: readonly Node[], from: number, to: number, test: Test): number {
  const end = Math.min(to, sentence.length);
  for (let i = Math.max(0, from); i < end; i++) if (test(sentence[i]!, i)) return i;
  return -1;
}

/** Where the last does. */
export function lastWithin(sentence: readonly Node[], from: number, to: number, test: Test): number {
  const start = Math.max(0, from);
  for (let i = Math.min(to, sentence.length) - 1; i >= start; i--) if (test(sentence[i]!, i)) return i;
  return -1;
}

/** Whether two numbers of a list stand side by side: nothing but a comma or "and" between them. */
export function inList(sentence: readonly Node[], a: number, b: number): boolean {
  const links = (n: Node) => isComma(n) || is(n, 'join', 'and') || (n.kind === 'word' && n.norm.length === 1);
  return b - a <= 3 && sentence.slice(a + 1, b).every(links);
}

/** The country's code and the form it is named in, or null. */
export function country(node: Node | undefined): Named | null {
  if (node === undefined) return null;
  let value: string | null = null;
  for (const sense of node.senses) {
    if (sense.category === 'party' && PARTIES.has(sense.value)) return named(partyOf(node));
    if (sense.category === 'country') value ??= sense.value;
  }
  return value === null ? null : named(value);
}

const PARTIES: ReadonlySet<string> = new Set(['north', 'south', 'group']);

const partyOf = (node: Node): string =>
  is(node, 'party', 'north') ? 'PRK/name' : is(node, 'party', 'south') ? 'KOR/name' : `${NO_CODE}/name`;

export interface Named {
  readonly code: string;
  readonly form: string;
}

const NAMED = new Map<string, Named | null>();

/** What `CHN/name` says; remembered. */
function named(value: string): Named | null {
  let found = NAMED.get(value);
  if (found !== undefined) return found;
  const [code = '', form = 'name'] = value.split('/');
  found = code === 'WLD' ? null : { code, form };
  NAMED.set(value, found);
  return found;
}

export function isBoundaryMark(node: Node): boolean {
  return node.kind === 'mark' && [',', ';', ':', '،', '؛', '(', ')', '—', '.'].includes(node.norm);
}
