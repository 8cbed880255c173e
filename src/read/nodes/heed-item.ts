import { cue, firstWithin, is, isComma, isLittle, lastWithin, leadsToLevel, type Node } from './nodes.ts';

/** Whether a product is named only in passing, and what is counted is not of it. */
export const itemInPassing = (nodes: readonly Node[], i: number): boolean =>
  inPassing(nodes, i) || isExample(nodes, i) || ofItemBefore(nodes, i);

/** "exports (including re-exports) came to": what a bracket without a number only says that a measure holds. */
function inPassing(nodes: readonly Node[], i: number): boolean {
  const bracket = (n: Node) => n.norm === '(' || n.norm === ')' || n.amount !== null;
  const open = lastWithin(nodes, i - 6, i, bracket);
  const close = firstWithin(nodes, i + 1, i + 7, bracket);
  return nodes[open]?.norm === '(' && nodes[close]?.norm === ')' && is(nodes[open + 1], 'parts', 'some');
}

/** "exports to Mali, including tea and fuel, fell 4 %": some of the goods that a measure is of, in front of its verb. */
function isExample(nodes: readonly Node[], i: number): boolean {
  const some = lastWithin(
    nodes,
    i - 12,
    i,
    (n, k) => is(n, 'parts', 'some') && (is(n, 'join', 'split') || isComma(nodes[k - 1])),
  );
  const lists = (n: Node) =>
    n.kind === 'item' ||
    is(n, 'parts', 'some') ||
    cue(n, 'kind') !== null ||
    n.kind === 'word' ||
    isLittle(n) ||
    is(n, 'join', 'and') ||
    isComma(n);
  if (some === -1 || !nodes.slice(some + 1, i).every(lists)) return false;
  const behind = firstWithin(nodes, i + 1, i + 16, (n) => !lists(n));
  const listed = nodes.slice(some + 1, behind).filter((n) => n.kind === 'item').length > 1;
  const closed = isComma(nodes[some - 1]) && isComma(nodes[behind - 1]);
  const verb = nodes[is(nodes[behind], 'level', 'by') ? behind + 1 : behind];
  // `تراجعت الصادرات، بما فيها الشاي، 4 في المئة`: the verb has gone before.
  const rate = closed && verb?.amount?.kind === 'percent' && changesBefore(nodes, some);
  if (rate) return true;
  return (
    is(nodes[some], 'join', 'split') &&
    (listed || closed) &&
    verb !== undefined &&
    (leadsToLevel(verb) || (cue(verb, 'change') !== null && cue(verb, 'increase') === null))
  );
}

const changesBefore = (nodes: readonly Node[], i: number): boolean =>
  cue(
    nodes[lastWithin(nodes, i - 8, i, (n) => n.kind === 'break' || n.norm === '.' || cue(n, 'change') !== null)],
    'change',
  ) !== null;

/** "plastics and their products ($3m)": what is made of the product before, named by the word for goods: of that product. */
export const ofGoodsBefore = (nodes: readonly Node[], i: number): boolean =>
  is(nodes[i], 'party', 'its') &&
  cue(nodes[i + 1], 'kind') === 'goods' &&
  is(nodes[i - 1], 'join', 'and') &&
  nodes[i - 2]?.kind === 'item';

/** `النحاس ومصنوعاته`, "copper and its products": what is made of the product before is no other one. */
const ofItemBefore = (nodes: readonly Node[], i: number): boolean => {
  const { clitics } = nodes[i]!;
  return nodes[i - 1]?.kind === 'item' && clitics?.and === true && !['', 'ا'].includes(clitics.suffix);
};

/** "non-crude exports": a prefix in front of a product. */
export const isNegated = (nodes: readonly Node[], i: number): boolean =>
  nodes[i - 1]?.norm === '-' && is(nodes[i - 2], 'party', 'without');

/** The same product, left out of the measure. */
export const allBut = (node: Node): Node => ({
  ...node,
  senses: node.senses.map((s) => (s.category === 'item' ? { ...s, value: `non-${s.value}` } : s)),
});

/** `الصادرات الوطنية والمعاد تصديره`: exports of either origin are all that there are. */
export function isBothParts(nodes: readonly Node[], i: number): boolean {
  const parts = ['domestic', 're-exports'];
  const [own, before, next] = [cue(nodes[i], 'item'), cue(nodes[i - 1], 'item'), cue(nodes[i + 1], 'item')];
  const joined = (other: string | null, last: Node | undefined) =>
    other !== null && other !== own && parts.includes(other) && last?.clitics?.and === true;
  return parts.includes(own ?? '') && (joined(before, nodes[i]) || joined(next, nodes[i + 1]));
}
