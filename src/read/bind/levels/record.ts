import { cue, is, type Node } from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';

/** "a record $3m", "$3m in 2021, the highest ever": what the words in front of a level, else those behind it, call it. */
export function recordSaid(sentence: readonly Node[], { at, left }: Region): 'high' | 'low' | null {
  for (let i = at - 1; i >= Math.max(left, at - 6); i--) {
    const said = recordOf(sentence[i]);
    if (said !== null) return said;
    if (cue(sentence[i], 'compare') !== null) break;
  }
  for (let i = at + 1; i < Math.min(sentence.length, at + 12); i++) {
    const node = sentence[i]!;
    if (node.kind === 'amount' || cue(node, 'compare') !== null) return null;
    const said = recordOf(node);
    if (said !== null && sentence[i + 1]?.kind !== 'amount' && sentence[i + 2]?.kind !== 'amount') return said;
  }
  return null;
}

const recordOf = (node: Node | undefined): 'high' | 'low' | null =>
  is(node, 'record', 'high') ? 'high' : is(node, 'record', 'low') ? 'low' : null;
