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
