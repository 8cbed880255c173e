import { country, cue, firstWithin, is, isComma, lastWithin, type Node } from '../nodes/nodes.ts';

/** "Rwanda, where the border was opened in January 2022, received $3m": a time told of a country between commas, in which nothing is traded. */
export function toldInPassing(sentence: readonly Node[], at: number): boolean {
  const open = lastWithin(sentence, at - 14, at, isComma);
  const close = firstWithin(sentence, at + 1, at + 8, isComma);
  if (open < 1 || close === -1 || country(sentence[open - 1]) === null) return false;
  if (!is(sentence[open + 1], 'join', 'split')) return false;
  return !sentence.slice(open + 1, close).some(speaksOfTrade);
}

const speaksOfTrade = (n: Node): boolean =>
  n.amount !== null ||
  ['measure', 'verb', 'sale', 'take', 'change', 'role', 'compare'].some((head) => cue(n, head) !== null);

/** "grew again in May, after a decline the month before": the time of another change, and none that this one is compared with. */
export function ofChangeBefore(sentence: readonly Node[], at: number): boolean {
  const after = lastWithin(sentence, at - 6, at, (n) => is(n, 'rival', 'ahead') && cue(n, 'compare') !== null);
  const told = sentence.slice(after + 1, at);
  return after !== -1 && told.some((n) => cue(n, 'increase') !== null) && told.every((n) => n.amount === null);
}
