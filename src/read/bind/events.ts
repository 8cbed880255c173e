import { cue, firstWithin, is, isBoundaryMark, type Node } from '../nodes/nodes.ts';
import type { Context } from '../walk.ts';
import { find, P, startsOf } from '../words/finder.ts';
import { TIMES } from './rates/volume.ts';

/** Where a sentence holds something to be bound: its numbers, and the words that are multiples. */
export function findEvents(context: Context, sentence: readonly Node[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < sentence.length; i++) if (isEvent(context, sentence, i)) found.push(i);
  return found;
}

/** A number to be bound, or a word that is a multiple. "For the first time" and "the third year in a row" rank nothing. */
function isEvent(context: Context, sentence: readonly Node[], i: number): boolean {
  const { kind, amount } = sentence[i]!;
  if (kind !== 'amount') return isMultipleWord(sentence, i);
  // "a third month in a row"
  if (amount!.kind === 'percent' && amount!.word === true && countsTime(context, sentence, i)) return false;
  return !(
    amount!.kind === 'ordinal' &&
    (is(sentence[i - 1], 'aside', 'neutral') || countsTime(context, sentence, i) || firstIn(sentence, i))
  );
}

/** "the eighth year", "the third straight month", "للعام الثامن": an ordinal that counts stretches of time. */
function countsTime({ lexicon, tokens, pack }: Context, sentence: readonly Node[], i: number): boolean {
  const near = pack.switches.adjective === 'after' && pack.switches.proclitics !== 'none' ? [i - 1] : [i + 1, i + 2];
  const scan = { tokens, starts: startsOf(tokens, lexicon.numbers) };
  return near.some((k) => {
    const node = sentence[k];
    return node !== undefined && node.kind !== 'period' && find(scan, node.first, P.noun) !== null;
  });
}

/** "its first in 23 months", "the first 20 days of May": the first for so long, or of so many. */
function firstIn(sentence: readonly Node[], i: number): boolean {
  if (TIMES.has(sentence[i + 1]?.amount?.noun ?? '')) return true;
  if (is(sentence[i], 'party', 'first') || sentence[i]!.amount?.value === 1) {
    // "its first surplus in 23 months", "the first rise since May"
    const ends = (n: Node) =>
      is(n, 'preposition', 'in') || n.amount !== null || n.kind === 'period' || isBoundaryMark(n);
    const lead = firstWithin(sentence, i + 1, i + 6, ends);
    const time = sentence[lead]?.kind === 'period' ? lead : lead + 1;
    if (sentence[time]?.period?.since || TIMES.has(sentence[time]?.amount?.noun ?? '')) return true;
  }
  const next = sentence[i + 2];
  const time = next?.kind === 'period' || TIMES.has(next?.amount?.noun ?? '');
  return is(sentence[i + 1], 'preposition', 'in') && time && next?.period?.value == null;
}

function isMultipleWord(sentence: readonly Node[], i: number): boolean {
  const node = sentence[i]!;
  if (node.kind !== 'cue' || cue(node, 'multiple') === null) return false;
  for (let k = i + 1; k < Math.min(sentence.length, i + 9); k++) {
    const next = sentence[k]!;
    if (next.amount !== null) return next.amount.kind !== 'multiple';
    if (isBoundaryMark(next)) return true;
  }
  return true;
}
