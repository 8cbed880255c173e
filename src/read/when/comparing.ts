import { cue, is, type Node } from '../nodes/nodes.ts';
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

/** "from 9 % to 10 %": what was so much once, and is now so much. */
export const sharesMoved = (sentence: readonly Node[], i: number): boolean =>
  sentence[i]!.amount?.kind === 'percent' &&
  is(sentence[i - 1], 'preposition', 'from') &&
  is(sentence[i + 1], 'preposition', 'to') &&
  sentence[i + 2]?.amount?.kind === 'percent';
