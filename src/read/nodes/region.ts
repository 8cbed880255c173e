import { isSum } from '../numbers/quantity.ts';
import { cue, is, isBoundaryMark, leadsToLevel, type Node } from './nodes.ts';

/** The words that belong to one amount: what leads to it and what follows it. Indices into the sentence, ends exclusive. */
export interface Region {
  readonly at: number;
  readonly left: number;
  readonly right: number;
  /** Right after the amount before: how far back a name in front of this one may begin. */
  readonly floor: number;
  /** Where the next comma, conjunction or amount stands: how far a share's or a rank's words reach. */
  readonly reach: number;
}

/** Shares the gaps between the amounts of a sentence out among them. */
export function regions(
  sentence: readonly Node[],
  amounts: readonly number[],
  headStarts: ReadonlySet<number>,
): Region[] {
  const cuts: number[] = [0];
  for (let k = 0; k < amounts.length; k++) {
    const from = amounts[k]! + 1;
    const next = amounts[k + 1] ?? sentence.length;
    cuts.push(cutBetween(sentence, from, next, headStarts));
  }
  return amounts.map((at, k) => {
    const left = k === 0 ? 0 : cuts[k]! >= at ? amounts[k - 1]! + 1 : cuts[k]!;
    const right = Math.max(at + 1, cuts[k + 1]!);
    return {
      at,
      left,
      right,
      floor: k === 0 ? 0 : amounts[k - 1]! + 1,
      reach: reachOf(sentence, at, amounts[k + 1] ?? sentence.length),
    };
  });
}

/** Where the words after one amount end and those of the next begin. */
function cutBetween(sentence: readonly Node[], from: number, next: number, headStarts: ReadonlySet<number>): number {
  let start = from;
  while (
    start < next &&
    sentence[start]!.kind === 'mark' &&
    (sentence[start]!.norm === ')' || sentence[start]!.norm === '"')
  )
    start++;
  for (let i = start; i < next; i++) {
    const node = sentence[i]!;
    // `50 مليارا مع تراجع للصادرات`
    if (
      i > start + 1 &&
      headStarts.has(i) &&
      is(sentence[i - 2], 'preposition', 'with') &&
      cue(sentence[i - 1], 'change')
    )
      return i - 2;
    if (i > start && headStarts.has(i)) return backOverLinks(sentence, start, i);
    if (isBoundaryMark(node)) return i;
    if (joinsKinds(sentence, i)) continue;
    if (is(node, 'join', 'and') || is(node, 'join', 'split') || (node.clitics?.and && node.kind !== 'period')) return i;
    if (i === start && next === i + 1 && changeOnLevel(sentence, i)) return next;
    if (i === next - 1 && next < sentence.length && (is(node, 'level', 'by') || sizesChange(sentence, i)))
      return backOverNoun(sentence, start, i);
    if (i === next - 1 && next < sentence.length && (cue(node, 'compare') !== null || cue(node, 'level') !== null))
      return i;
    // `3.4% مقابل توقعات بنمو 0.9%`: what is forecast is the next one.
    const parts = i > start || is(sentence[i + 1], 'aside', 'plan');
    if (parts && cue(node, 'compare') !== null && strongCompare(node)) return i;
  }
  return next;
}

/** "4 % up from $3m", "4 % higher than $3m": the change of the percentage before, told on the level behind. */
const changeOnLevel = (sentence: readonly Node[], i: number): boolean =>
  sentence[i - 1]!.amount?.kind === 'percent' &&
  cue(sentence[i], 'change') !== null &&
  cue(sentence[i], 'compare') !== null &&
  isSum(sentence[i + 1]?.amount);

/** "goods and services". */
const joinsKinds = (sentence: readonly Node[], and: number): boolean =>
  is(sentence[and], 'join', 'and') && [sentence[and - 1], sentence[and + 1]].every((n) => cue(n, 'kind') !== null);

/** "the $3m deficit that Chad ran with Mali in 2024": a pronoun right behind a measure goes on about it. */
const tellsWhich = (sentence: readonly Node[], i: number): boolean =>
  is(sentence[i], 'join', 'relative') && cue(sentence[i - 1], 'measure') !== null;

function reachOf(sentence: readonly Node[], at: number, next: number): number {
  for (let i = at + 1; i < next; i++) {
    const node = sentence[i]!;
    if (isBoundaryMark(node) && !(i === at + 1 && node.norm === ')')) return i;
    if (joinsKinds(sentence, i)) continue;
    if (tellsWhich(sentence, i)) continue;
    if (is(node, 'join', 'split') || (is(node, 'join', 'and') && !endsBefore(sentence, i, next))) return i;
  }
  return next;
}

/**
 * "from cocoa beans and products in 2022, down from $3m": what "and" joins ends with its own clause, before the next amount;
 * but "and in 2019, $3m" is of that amount.
 */
function endsBefore(sentence: readonly Node[], and: number, next: number): boolean {
  for (let i = and + 1; i < next; i++) {
    const node = sentence[i]!;
    if (isBoundaryMark(node)) return i < next - 1 || next === sentence.length || sentence[i - 1]!.kind !== 'period';
    const clause = cue(node, 'measure') ?? cue(node, 'verb') ?? cue(node, 'change') ?? cue(node, 'take');
    if (clause !== null || is(node, 'join', 'split')) return false;
  }
  return false;
}

/** `بارتفاع قدره 5%`, `برأسمال قدره 3 مليارات`: what "by" tells the size of, right before it, is that of the next amount. */
function backOverNoun(sentence: readonly Node[], start: number, by: number): number {
  const noun = sentence[by - 1];
  return by > start && (cue(noun, 'change') !== null || cue(noun, 'aside') !== null) ? by - 1 : by;
}

/** `بنمو بلغ 5%`, `باستثمارات تبلغ 3 ملايين`: a verb that tells the size of a change, or of other money. */
const sizesChange = (sentence: readonly Node[], i: number): boolean =>
  leadsToLevel(sentence[i]) && (cue(sentence[i - 1], 'increase') ?? cue(sentence[i - 1], 'aside')) !== null;

function backOverLinks(sentence: readonly Node[], start: number, i: number): number {
  let cut = i;
  // `مقابل ارتفاع الواردات 4%`: the noun of the change that the next number is the size of.
  if (cut > start && cue(sentence[cut - 1], 'increase') !== null && cue(sentence[cut - 2], 'compare') !== null) cut--;
  while (cut > start && (is(sentence[cut - 1], 'join', 'and') || sentence[cut - 1]!.kind === 'mark')) cut--;
  return cut;
}

/** "against", "compared with": more than a preposition that could mean anything. */
function strongCompare(node: Node): boolean {
  return cue(node, 'compare') !== null && cue(node, 'preposition') === null && cue(node, 'level') === null;
}
