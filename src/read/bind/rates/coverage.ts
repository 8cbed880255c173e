import { cue, firstWithin, is, lastWithin, type Node } from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';

/** Whether a percentage is how much of the imports the exports cover; `left`: the earlier one, that it has come from. */
export function coverageTold(sentence: readonly Node[], { at, left, right }: Region): 'told' | 'left' | null {
  const covers = (from: number, to: number) => sentence.slice(from, to).some((n) => cue(n, 'coverage') !== null);
  const before = lastWithin(sentence, at - 6, at, (n) => n.amount !== null);
  const moved = before !== -1 && leadsTo(sentence, before) === at && covers(0, before);
  // "the coverage ratio was 83 %, up from 62 % in May"
  const first = lastWithin(sentence, at - 12, at, (n) => n.amount !== null);
  const told = first !== -1 && sentence[first]!.amount!.kind === 'percent' && covers(0, first);
  if (told && comparesOnly(sentence.slice(first + 1, at))) return 'left';
  if (!moved && !covers(left, right)) return null;
  return leadsTo(sentence, at) === -1 ? 'told' : 'left';
}

const comparesOnly = (between: readonly Node[]): boolean =>
  between.some((n) => cue(n, 'compare') !== null || is(n, 'join', 'split')) &&
  !between.some((n) => n.kind === 'item' || n.kind === 'country' || cue(n, 'measure') !== null);

/** "the coverage ratio fell from 83 % in May to 63 %": the other percentage, of the first of two. */
function leadsTo(sentence: readonly Node[], at: number): number {
  const next = firstWithin(sentence, at + 1, at + 6, (n) => n.amount !== null);
  const pair = is(sentence[at - 1], 'preposition', 'from') && is(sentence[next - 1], 'preposition', 'to');
  return pair && sentence[next]?.amount?.kind === 'percent' ? next : -1;
}
