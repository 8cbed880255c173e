import { cue, is, isLittle, lastWithin, type Node } from '../nodes/nodes.ts';
import { isSide } from './measure.ts';

/** A deficit in a sentence about a budget, where no trade is named, is none of trade. */
export function otherBalance(sentence: readonly Node[], i: number, noun: string): boolean {
  if (noun !== 'deficit' && noun !== 'surplus' && noun !== 'balance') return false;
  if (sentence[i]!.end - sentence[i]!.first > 1) return false;
  if (sideOfOther(sentence, i)) return true;
  if (!sentence.some((n) => is(n, 'aside', 'money'))) return false;
  return !sentence.some(
    (n, k) =>
      k !== i &&
      (cue(n, 'measure') !== null || cue(n, 'verb') !== null) &&
      cue(n, 'aside') !== 'neutral' &&
      (n.end - n.first > 1 || !isSide(cue(n, 'measure'))),
  );
}

/** "the balance of payments went to a surplus of $3m", told behind what the exports did: the side of another balance. */
export function sideOfOther(sentence: readonly Node[], i: number): boolean {
  const bare = (n: Node) => isSide(cue(n, 'measure')) && n.end - n.first === 1;
  if (!bare(sentence[i]!)) return false;
  const of = lastWithin(
    sentence,
    i - 16,
    i,
    (n) => is(n, 'aside', 'money') || (cue(n, 'measure') !== null && !bare(n)) || n.norm === ';',
  );
  const lead = sentence[isLittle(sentence[i - 1]) ? i - 2 : i - 1];
  return is(sentence[of], 'aside', 'money') && (is(lead, 'preposition', 'to') || is(lead, 'preposition', 'from'));
}

/** "the balance", "the gap", in a text that has named no trade: a rest of something else. */
export function otherRest(sentence: readonly Node[], i: number): boolean {
  const node = sentence[i]!;
  const article = node.end - node.first > 1 && node.norm.length <= 3 && node.clitics?.article !== true ? 1 : 0;
  const bare = node.end - node.first - article <= 1;
  const measure = cue(node, 'measure');
  return (
    bare &&
    (measure === 'balance' || measure === 'deficit' || measure === 'surplus') &&
    !sentence.some(
      (n, k) => k !== i && (cue(n, 'measure') !== null || cue(n, 'verb') !== null || cue(n, 'sale') !== null),
    ) &&
    (measure === 'balance' || !sentence.some((n) => n.kind === 'country' || is(n, 'party', 'kingdom')))
  );
}

/** "reserves cover three months of imports": a length of time. */
export function monthsCovered(sentence: readonly Node[], i: number): boolean {
  if (!is(sentence[i], 'measure', 'imports') || !is(sentence[i - 1], 'preposition', 'of')) return false;
  const { amount, period } = sentence[i - 2] ?? {};
  return amount?.noun === 'months' || amount?.noun === 'weeks' || period?.relative === 'span';
}
