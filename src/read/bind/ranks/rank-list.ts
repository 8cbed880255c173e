import { country, cue, firstWithin, is, isComma, isLittle, lastWithin, type Node } from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import type { Binding, Walk } from '../../walk.ts';

/** How far behind an ordinal the word for what it ranks may stand, and how far apart two ranks of one clause. */
const [ROLE, APART] = [5, 16];

/** "Chad's second-largest supplier and fourth-largest market", "its third supplier and the fifth market of Chad": one of two places in one clause, whose countries the other tells. */
export function placeBeside(walk: Walk, region: Region): Binding | null {
  const { sentence } = walk;
  const role = roleOf(sentence, region.at);
  if (role === -1) return null;
  const measure = measureOf(sentence, role);
  const both = told(walk, region, role) ?? ahead(sentence, region, role);
  return measure === null || both === null ? null : { measure, kind: 'any', item: null, ...both };
}

type Pair = Pick<Binding, 'reporter' | 'partner'>;

function roleOf(sentence: readonly Node[], at: number): number {
  const ends = (n: Node) => isComma(n) || n.amount !== null || is(n, 'join', 'and') || n.kind === 'country';
  const found = firstWithin(sentence, at + 1, at + ROLE, (n, i) => ends(n) || measureOf(sentence, i) !== null);
  return found === -1 || ends(sentence[found]!) ? -1 : found;
}

function measureOf(sentence: readonly Node[], i: number): 'exports' | 'imports' | 'trade' | null {
  const node = sentence[i]!;
  if (is(node, 'role', 'sellers')) return 'imports';
  if (is(node, 'role', 'buyers')) return 'exports';
  if (is(node, 'role', 'partners')) return 'trade';
  // `الدول المصدرة إليه`
  return is(node, 'role', 'sender') && is(sentence[i + 1], 'party', 'there') ? 'imports' : null;
}

/** The countries of the rank before, where this one names none but by "its". */
function told({ sentence, claims }: Walk, { at }: Region, role: number): Pair | null {
  const last = claims.at(-1);
  if (last?.type !== 'rank' || last.partner === 'WLD' || last.partner === null || at - last.at > APART) return null;
  const own = roleOf(sentence, last.at);
  const light = (n: Node) =>
    n.kind === 'word' ||
    n.kind === 'mark' ||
    cue(n, 'role') !== null ||
    cue(n, 'rank') !== null ||
    country(n)?.code === last.reporter ||
    cue(n, 'preposition') !== null ||
    cue(n, 'party') !== null ||
    cue(n, 'join') !== null ||
    n.period !== null ||
    isLittle(n);
  if (own === -1 || !sentence.slice(last.at + 1, at).every(light)) return null;
  const { reporter, partner } = last;
  return [null, reporter].includes(owner(sentence, role)) ? { reporter, partner } : null;
}

/** Whose supplier or market it is, by a name behind the word. */
function owner(sentence: readonly Node[], role: number): string | null {
  const name = isLittle(sentence[role + 2]) ? role + 3 : role + 2;
  const near = country(sentence[role + 1]);
  if (near !== null && near.form !== 'adjective') return near.code;
  const led = is(sentence[role + 1], 'preposition', 'of') || is(sentence[role + 1], 'preposition', 'to');
  const named = led ? country(sentence[name]) : null;
  return named === null || named.form === 'adjective' ? null : named.code;
}

/** "the second-largest supplier and fourth-largest market of Chad": whose they are stands behind the second. */
function ahead(sentence: readonly Node[], { at, left }: Region, role: number): Pair | null {
  const next = firstWithin(sentence, role + 1, role + 5, (n) => n.amount !== null);
  if (sentence[next]?.amount?.kind !== 'ordinal') return null;
  const joins = (n: Node) => is(n, 'join', 'and') || isLittle(n);
  if (!sentence.slice(role + 1, next).every(joins)) return null;
  const second = roleOf(sentence, next);
  const reporter = second === -1 ? null : owner(sentence, second);
  const subject = lastWithin(sentence, left, at, (n) => country(n)?.form === 'name' || country(n)?.form === 'capital');
  const partner = country(sentence[subject])?.code ?? null;
  return reporter === null || partner === null || partner === reporter ? null : { reporter, partner };
}

/** "the second-largest exporter of salmon and the fifth of wine": what the next place of a clause is for. */
export function goodsOfPlace({ sentence, claims }: Walk, { at, reach }: Region): string | null {
  if (claims.at(-1)?.type !== 'rank') return null;
  const item = firstWithin(sentence, at + 1, reach, (n) => n.kind === 'item');
  const led = is(sentence[item - 1], 'preposition', 'of') || is(sentence[item - 1], 'preposition', 'in');
  return led ? cue(sentence[item], 'item') : null;
}
