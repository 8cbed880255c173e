import { country, is, isComma, isLittle, lastWithin, type Node } from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import { type Attachment, NOTHING, sideBefore } from './attachment.ts';

/** "with the union (Chad, Mali and Togo) of $3m": the side in front of the members that brackets tell. */
export function ledPastMembers(sentence: readonly Node[], { at, floor }: Region): Attachment | null {
  const close = sentence[at - 1]?.norm === ')' ? at - 1 : at - 2;
  if (sentence[close]?.norm !== ')') return null;
  const open = lastWithin(sentence, Math.max(floor, close - 12), close, (n) => n.norm === '(');
  const member = (n: Node) => country(n) !== null || isComma(n) || isLittle(n) || is(n, 'join', 'and');
  const named = country(sentence[open - 1]);
  if (open < 1 || named === null || named.form === 'adjective' || !sentence.slice(open + 1, close).every(member))
    return null;
  return { ...NOTHING, at: open - 1, code: named.code, side: sideBefore(sentence, open - 1) ?? 'list' };
}
