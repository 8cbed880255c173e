import { isSum } from '../numbers/quantity.ts';
import { cue, firstWithin, is, isComma, isLittle, lastWithin, type Node } from './nodes.ts';

/** "$3bn, or 11%", "$3bn of the surplus (11%)": a bare percentage beside a level is its share of the whole. */
export function apposed(sentence: readonly Node[], at: number): boolean {
  if (takenThen(sentence, at) || partOfGoods(sentence, at)) return true;
  const bracket = sentence[at - 1]?.norm === '(';
  // "$3m of it, or 60 %"
  const part = firstWithin(sentence, at - 3, at, (n) => is(n, 'join', 'part')) !== -1;
  for (let i = at - 1; i >= 0 && at - i <= (bracket || part ? 4 : 3); i--) {
    const node = sentence[i]!;
    if (node.kind === 'amount') return isSum(node.amount);
    const light =
      node.kind === 'mark' ||
      node.kind === 'word' ||
      isLittle(node) ||
      cue(node, 'join') !== null ||
      cue(node, 'level') !== null ||
      (bracket && (cue(node, 'measure') !== null || is(node, 'preposition', 'of'))) ||
      cue(node, 'share') !== null;
    if (!light) return false;
  }
  return false;
}

/** "which took $3m in 2021, or 58 %": past the time of what was taken. */
function takenThen(sentence: readonly Node[], at: number): boolean {
  if (!is(sentence[at - 1], 'join', 'or')) return false;
  const level = lastWithin(sentence, at - 6, at, (n) => n.amount !== null);
  if (level === -1 || sentence[level]!.amount!.kind !== 'money') return false;
  const between = sentence.slice(level + 1, at - 1);
  const light = (n: Node) => n.kind === 'period' || isComma(n) || is(n, 'preposition', 'in');
  return between.every(light) && sentence.slice(Math.max(0, level - 2), level).some((n) => cue(n, 'take') !== null);
}

/** "of which $3m of crude oil, or 58 %": past the goods that are a part. */
function partOfGoods(sentence: readonly Node[], at: number): boolean {
  const [money, of, goods, comma, says] = sentence.slice(at - 5, at);
  if (goods?.kind !== 'item' || !is(of, 'preposition', 'of') || money?.amount?.kind !== 'money') return false;
  if (!isComma(comma) || !(is(says, 'join', 'or') || is(says, 'join', 'split'))) return false;
  return is(sentence[at - 6], 'parts', 'some');
}
