import { cue, firstWithin, is, isBoundaryMark, isLittle, type Node } from '../nodes/nodes.ts';
import type { Walk } from '../walk.ts';

/** Whether the sentence compares two times: then "between 2014 and 2019" is a beginning and an end, and no sum of years. */
export function comparing(walk: Walk): boolean {
  walk.compares ??= walk.sentence.some(
    (node, i) =>
      cue(node, 'change') !== null ||
      cue(node, 'multiple') !== null ||
      cue(node, 'annual') === 'compound' ||
      node.amount?.kind === 'multiple' ||
      sharesMoved(walk.sentence, i),
  );
  return walk.compares;
}

/** "from 9 % in 2020 to 10 %": what was so much once, and is now so much. */
export function sharesMoved(sentence: readonly Node[], i: number): boolean {
  if (sentence[i]!.amount?.kind !== 'percent' || !is(sentence[i - 1], 'preposition', 'from')) return false;
  const dated = (n: Node) => n.period !== null || isLittle(n) || is(n, 'preposition', 'in');
  const to = firstWithin(sentence, i + 1, i + 5, (n) => !dated(n) || is(n, 'preposition', 'to'));
  return is(sentence[to], 'preposition', 'to') && sentence[to + 1]?.amount?.kind === 'percent';
}

/** "a monthly rise of 4 % and a year-on-year rise of 9 %": an adverb of the change behind it. */
export function sizesNext(sentence: readonly Node[], i: number): boolean {
  const lead = sentence[i - 1];
  if (!isLittle(lead) && lead?.kind !== 'word' && !is(lead, 'join', 'and')) return false;
  const next = firstWithin(sentence, i + 1, i + 5, (n) => n.kind === 'amount' || isBoundaryMark(n));
  const between = sentence.slice(i + 1, Math.max(next, i + 1));
  return sentence[next]?.amount?.kind === 'percent' && between.some((n) => cue(n, 'change') !== null);
}
