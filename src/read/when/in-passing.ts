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

/** "89.8 % (91.7 % in 2017)", "a deficit of $9m (a deficit of $8m in 2017)": in brackets behind a number, the time of another like it. */
export function ofBracketed(sentence: readonly Node[], at: number): boolean {
  const open = lastWithin(sentence, at - 14, at, (n) => n.norm === '(' || n.norm === ')');
  if (sentence[open]?.norm !== '(' || sentence[at + 1]?.norm !== ')') return false;
  const inside = sentence.slice(open + 1, at).filter((n) => n.amount !== null);
  const before = sentence[lastWithin(sentence, open - 5, open, (n) => n.amount !== null)];
  return inside.length === 1 && before?.amount?.kind === inside[0]!.amount!.kind;
}
