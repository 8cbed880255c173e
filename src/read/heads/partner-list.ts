import { country, cue, firstWithin, is, lastWithin, type Node } from '../nodes/nodes.ts';

/** How far behind the word its first level may stand, and how near in front of that a name. */
const [REACH, NAME] = [18, 4];

/** "Chad's largest trading partners were China ($3m) and Mali ($2m)": a list of partners by two-way trade, in a sentence that names no measure. */
export function listsPartners(sentence: readonly Node[], i: number): boolean {
  if (!is(sentence[i], 'role', 'partners')) return false;
  const level = firstWithin(sentence, i + 1, i + REACH, (n) => n.amount !== null);
  if (sentence[level]?.amount?.kind !== 'money' || sentence.some(namesFlow)) return false;
  const name = lastWithin(sentence, Math.max(i + 1, level - NAME), level, (n) => country(n)?.form === 'name');
  return name !== -1 && sentence.slice(i + 1, name).every((n) => cue(n, 'change') === null);
}

const namesFlow = (n: Node): boolean =>
  cue(n, 'measure') !== null || cue(n, 'verb') !== null || (cue(n, 'sale') !== null && cue(n, 'level') === null);
