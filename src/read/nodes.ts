import { type Clitics, type Lexicon, matchAt, type Sense } from './lexicon.ts';
import type { PeriodCue } from './period.ts';
import type { Amount } from './quantity.ts';
import type { Token } from './tokenize.ts';

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
  const amounts = all.filter(
    (amount) => amount.kind !== 'count' || !periods.some((p) => p.first >= amount.first && p.first < amount.end),
  );
  let a = 0;
  let p = 0;
  for (let i = 0; i < tokens.length; ) {
    while (a < amounts.length && amounts[a]!.first < i) a++;
    while (p < periods.length && periods[p]!.first < i) p++;
    const amount = amounts[a]?.first === i ? amounts[a]! : null;
    const period = periods[p]?.first === i ? periods[p]! : null;
    const node = nodeAt(tokens, lexicon, i, amount, period);
    nodes.push(node);
    i = node.end;
  }
  return nodes;
}

function nodeAt(
  tokens: readonly Token[],
  lexicon: Lexicon,
  i: number,
  amount: Amount | null,
  period: PeriodCue | null,
): Node {
  const token = tokens[i]!;
  const base = { first: i, norm: token.norm, senses: NO_SENSES, clitics: null, amount: null, period: null };
  if (
    period !== null &&
    (amount === null || amount.kind === 'count' || (amount.kind !== 'money' && period.end >= amount.end))
  )
    return { ...base, kind: 'period', end: period.end, period };
  if (amount !== null) return { ...base, kind: 'amount', end: amount.end, amount };
  if (token.kind === 'break') return { ...base, kind: 'break', end: i + 1 };
  if (token.kind === 'mark') return { ...base, kind: 'mark', end: i + 1 };
  const match = matchAt(lexicon, tokens, i);
  if (match === null) return { ...base, kind: 'word', end: i + 1 };
  const senses = match.senses;
  const kind = senses.some((s) => s.category === 'country' && !s.value.startsWith('WLD'))
    ? 'country'
    : has(senses, 'item')
      ? 'item'
      : 'cue';
  return { ...base, kind, end: match.end, senses, clitics: match.clitics };
}

function has(senses: readonly Sense[], category: string): boolean {
  return senses.some((sense) => sense.category === category);
}

/** The value under which a node stands in a head of the pack's words ("exports" in `measure`), or null. */
export function cue(node: Node | undefined, head: string): string | null {
  if (node === undefined) return null;
  for (const sense of node.senses) if (sense.category === head) return sense.value;
  return null;
}

/** Whether a node stands under a head with that value. */
export function is(node: Node | undefined, head: string, value: string): boolean {
  return node?.senses.some((s) => s.category === head && s.value === value) ?? false;
}

/** The country's code and the form it is named in, or null. */
export function country(node: Node | undefined): { code: string; form: string } | null {
  if (is(node, 'party', 'north')) return { code: 'PRK', form: 'name' };
  if (is(node, 'party', 'south')) return { code: 'KOR', form: 'name' };
  const value = cue(node, 'country');
  if (value === null) return null;
  const [code = '', form = 'name'] = value.split('/');
  return code === 'WLD' ? null : { code, form };
}
