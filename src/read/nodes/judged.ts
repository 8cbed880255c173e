import { cue, firstWithin, is, lastWithin, type Node } from './nodes.ts';

/** How far the measure may stand that a change for the better or the worse is of: before it, and behind it. */
const [BEFORE, BEHIND] = [12, 5];

/** "The deficit worsened by 4 %" is a rise, "exports worsened" a fall: a change that is judged, told by what has changed. */
export function judged(nodes: readonly Node[], i: number): Node {
  const node = nodes[i]!;
  const ends = (n: Node) => n.kind === 'break' || n.norm === '.';
  const told = (n: Node) => ends(n) || cue(n, 'measure') !== null;
  const before = nodes[lastWithin(nodes, i - BEFORE, i, told)];
  const behind = nodes[firstWithin(nodes, i + 1, i + BEHIND, told)];
  // "the worsening deficit", `ليتفاقم العجز`, `تفاقما في العجز`
  const next = cue(nodes[is(nodes[i + 1], 'preposition', 'in') ? i + 2 : i + 1], 'measure');
  const measure = next ?? cue(before, 'measure') ?? cue(behind, 'measure');
  const rises = (cue(node, 'change') === 'better') !== (measure === 'deficit');
  const senses = node.senses.map((s) => (s.category === 'change' ? { ...s, value: rises ? 'rise' : 'fall' } : s));
  return { ...node, senses };
}

export const isJudged = (node: Node): boolean => cue(node, 'change') === 'better' || cue(node, 'change') === 'worse';
