import type { Head } from '../heads/head.ts';
import { cue, firstWithin, is, isComma, isCopula, isLittle, type Node } from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import type { Walk } from '../walk.ts';

/** "$3m of it was what Chad sold", "65 % of that, or $9m, was imports", "of which $3m accounted for imports": a part, and behind a form of "to be" which flow it is. */
export function isPredicate({ sentence }: Walk, { at }: Region, head: Head): boolean {
  if (head.form === 'role' || head.form === 'actor') return false;
  const part = head.form === 'noun' && sentence.slice(Math.max(0, at - 3), head.at).some((n) => is(n, 'parts', 'some'));
  const makes = (n: Node) => isCopula(n) || (part && is(n, 'share', 'of') && cue(n, 'preposition') === null);
  const verb = firstWithin(sentence, at + 1, head.at, makes);
  if (verb === -1 || !sentence.slice(verb + 1, head.at).every(isLight)) return false;
  const tail = sentence.slice(at + 1, verb);
  const told = tail.findIndex((n) => !ofPronoun(n));
  return told === -1 ? verb > at + 1 || head.form === 'noun' : toldAgain(tail.slice(told));
}

/** "of it", "of that", "of the total". */
const ofPronoun = (n: Node): boolean =>
  is(n, 'preposition', 'of') ||
  is(n, 'join', 'part') ||
  is(n, 'parts', 'some') ||
  cue(n, 'party') !== null ||
  is(n, 'refer', 'level') ||
  isLittle(n);

/** ", or $9m,". */
const toldAgain = (nodes: readonly Node[]): boolean => {
  const [open, or, number, close, ...more] = nodes;
  return isComma(open) && is(or, 'join', 'or') && number?.amount != null && isComma(close) && more.length === 0;
};

const isLight = (n: Node): boolean =>
  isLittle(n) || n.kind === 'country' || is(n, 'join', 'relative') || is(n, 'party', 'its') || cue(n, 'total') !== null;
