import { cue, firstWithin, is, lastWithin, type Node } from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';

/** Whether a percentage is how much of the imports the exports cover; `left`: the earlier one, that it has come from. */
export function coverageTold(sentence: readonly Node[], { at, left, right }: Region): 'told' | 'left' | null {
  const covers = (from: number, to: number) => sentence.slice(from, to).some((n) => cue(n, 'coverage') !== null);
  const before = lastWithin(sentence, at - 6, at, (n) => n.amount !== null);
  const moved = before !== -1 && leadsTo(sentence, before) === at && covers(0, before);
  if (!moved && !covers(left, right)) return null;
  return leadsTo(sentence, at) === -1 ? 'told' : 'left';
}

/** "the coverage ratio fell from 83 % in May to 63 %": the other percentage, of the first of two. */
function leadsTo(sentence: readonly Node[], at: number): number {
  const next = firstWithin(sentence, at + 1, at + 6, (n) => n.amount !== null);
  const pair = is(sentence[at - 1], 'preposition', 'from') && is(sentence[next - 1], 'preposition', 'to');
  return pair && sentence[next]?.amount?.kind === 'percent' ? next : -1;
}
