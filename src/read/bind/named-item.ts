import { type Head, isBoundaryMark } from '../head.ts';
import { cue, is, type Node } from '../nodes.ts';

/** "oil exports", "exports of gold", "bought gas worth": the product that a head names. */
export function itemNamed(sentence: readonly Node[], head: Head, to: number): string | null {
  for (let i = head.from; i < to; i++) {
    const node = sentence[i]!;
    if (node.kind !== 'item') continue;
    const before = i < head.at && (head.form === 'noun' || (head.form !== 'role' && i === head.at - 1));
    const reach = head.form === 'noun' || head.form === 'role' ? 4 : 9;
    if (before || (i > head.at && i - head.at <= reach && tied(sentence, head, i))) {
      return cue(node, 'item');
    }
  }
  const earner = head.form === 'sale' || head.form === 'verb' ? sentence[head.at - 1] : undefined;
  return itemCounted(sentence, to) ?? (earner?.kind === 'item' ? cue(earner, 'item') : null);
}

/** "shipped 3 million tonnes of rice": the product behind a quantity. */
function itemCounted(sentence: readonly Node[], at: number): string | null {
  const amount = sentence[at]?.amount;
  if (amount?.kind !== 'count' || amount.noun === undefined) return null;
  const [of, next] = [sentence[at + 1], sentence[at + 2]];
  if (of?.kind === 'item') return cue(of, 'item');
  return is(of, 'preposition', 'of') && next?.kind === 'item' ? cue(next, 'item') : null;
}

/** Whether only "of", articles, owners and kinds stand between a head and a product, or it is the object of a verb. */
function tied(sentence: readonly Node[], head: Head, i: number): boolean {
  for (let k = head.at + 1; k < i; k++) {
    const node = sentence[k]!;
    if (isBoundaryMark(node) || cue(node, 'change') !== null || cue(node, 'level') === 'by') return false;
    if (is(node, 'join', 'and') || is(node, 'join', 'split')) return false;
    if (
      head.form === 'noun' &&
      ((cue(node, 'level') !== null && !is(node, 'preposition', 'of')) ||
        is(node, 'preposition', 'in') ||
        is(node, 'preposition', 'to'))
    )
      return false;
  }
  return true;
}
