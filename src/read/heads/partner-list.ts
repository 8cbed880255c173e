import { country, cue, firstWithin, is, lastWithin, type Node } from '../nodes/nodes.ts';

/** How far behind the word its first level or share may stand, and how near in front of that a name. */
const [REACH, NAME] = [18, 6];

/** "Chad's largest trading partners were China ($3m) and Mali ($2m)": a list of partners by two-way trade, in a sentence that names no measure. */
export function listsPartners(sentence: readonly Node[], i: number): boolean {
  if (!is(sentence[i], 'role', 'partners')) return false;
  const level = firstWithin(sentence, i + 1, i + REACH, (n) => n.amount !== null);
  const kind = sentence[level]?.amount?.kind;
  if ((kind !== 'money' && kind !== 'percent') || sentence.some(namesFlow)) return false;
  const name = lastWithin(sentence, Math.max(i + 1, level - NAME), level, (n) => country(n)?.form === 'name');
  if (kind === 'percent' && !sharesTrade(sentence, i, level, name)) return false;
  return kind === 'percent' || (name !== -1 && sentence.slice(i + 1, name).every((n) => cue(n, 'change') === null));
}

/** "Its trading partners are China (19 %) and Mali (9 %)", "China comes first among its trading partners with a share of 19 %". */
function sharesTrade(sentence: readonly Node[], i: number, level: number, name: number): boolean {
  const between = sentence.slice(i + 1, level);
  if (between.some((n) => cue(n, 'change') !== null)) return false;
  const shared = between.some((n) => cue(n, 'share') !== null);
  const bracketed = sentence[level - 1]?.norm === '(' && sentence[level + 1]?.norm === ')';
  return name !== -1 ? shared || bracketed : shared && sentence.slice(0, i).some((n) => country(n)?.form === 'name');
}

const namesFlow = (n: Node): boolean =>
  cue(n, 'measure') !== null || cue(n, 'verb') !== null || (cue(n, 'sale') !== null && cue(n, 'level') === null);
