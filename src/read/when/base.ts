import { isSide } from '../heads/measure.ts';
import { cue, is, isBoundaryMark, isComma, isLittle, lastWithin, type Node } from '../nodes/nodes.ts';
import { isSum } from '../numbers/quantity.ts';
import type { PeriodCue } from '../periods/period.ts';
import type { Walk } from '../walk.ts';

const EARLIER: ReadonlySet<string | null> = new Set(['year-earlier', 'month-earlier', 'quarter-earlier']);

/** "A year earlier", "the month before": a period told by the one after it. */
export const isEarlier = ({ relative }: PeriodCue): boolean => EARLIER.has(relative);

/** "the fastest growth since November 2018", "the lowest of the decade": how long a record has stood. */
export const mostSince = (sentence: readonly Node[], at: number): boolean =>
  lastWithin(sentence, at - 7, at, (n) => cue(n, 'record') !== null) >
  lastWithin(sentence, at - 7, at, (n) => n.amount !== null || isBoundaryMark(n));

/**
 * Whether a period is what the sentence compares with: "than a year earlier", "from February 2020", "against 2019".
 * `links`: how many periods joined by "and" are followed back to the word that compares.
 */
export function isBasePeriod(walk: Walk, at: number, period: PeriodCue, links = 12): boolean {
  if (isEarlier(period)) return !goesBackTo(walk.sentence, at);
  if (period.since && mostSince(walk.sentence, at)) return false;
  if (labelsInBrackets(walk.sentence, at)) return true;
  if (hadBeen(walk.sentence, at) || partOfLevel(walk.sentence, at) !== -1 || timesThat(walk.sentence, at)) return true;
  if (partOfThen(walk.sentence, at)) return true;
  for (let i = at - 1; i >= 0 && at - i <= 7; i--) {
    const node = walk.sentence[i]!;
    // Far off only a word that does nothing but compare reaches: "compared with the amounts recorded in the third quarter".
    const far = at - i > 5 && node.kind !== 'mark' && node.amount === null && node.period === null;
    if (far && (cue(node, 'compare') === null || weakCompare(node))) continue;
    if (node.kind === 'amount') {
      const told = toldInBrackets(walk.sentence, i);
      return told !== null && links > 0 && joined(walk.sentence, i, at)
        ? isBasePeriod(walk, i - 2, told, links - 1)
        : comparedBy(walk.sentence, i, at);
    }
    if (node.kind === 'period')
      return (
        links > 0 &&
        (tellsMore(node, i, at) || joined(walk.sentence, i, at)) &&
        isBasePeriod(walk, i, node.period!, links - 1)
      );
    if (node.kind === 'mark' && ',،;؛('.includes(node.norm)) return false;
    if (cue(node, 'multiple') !== null) return false;
    // "reversing a deficit from the first two months": the time of what is told in passing
    if (
      is(node, 'preposition', 'from') &&
      isSide(cue(walk.sentence[i - 1], 'measure')) &&
      isLittle(walk.sentence[i - 2])
    )
      return false;
    // "what it earned from exports in 2021"
    if (is(node, 'preposition', 'from') && earnedBy(walk.sentence, i)) return false;
    if (is(node, 'join', 'relative') && !comparesBefore(walk.sentence, i)) return false;
    if (recordedOver(walk.sentence, i) || takenFrom(walk.sentence, i) || wasThen(walk.sentence, i, at)) return false;
    // "widened more than expected in July": July is when it did.
    if (cue(node, 'compare') !== null && is(walk.sentence[i + 1], 'aside', 'plan')) return false;
    if (cue(node, 'compare') !== null)
      return (
        !weakCompare(node) ||
        (!opens(walk.sentence, i) &&
          !reportsOn(walk.sentence, i) &&
          (lightBetween(walk.sentence, i + 1, at) || behindMeasure(walk.sentence, i, at)))
      );
  }
  return false;
}

/** "earned from exports", "earned $3m from exports": what money comes from. */
const earnedBy = (sentence: readonly Node[], from: number): boolean =>
  is(sentence[sentence[from - 1]?.amount?.kind === 'money' ? from - 2 : from - 1], 'sale', 'earnings');

/** "$9m recorded over the same months of 2022", "up from $9m over the same months": the time in which it was, and none to compare with. */
function recordedOver(sentence: readonly Node[], i: number): boolean {
  if (!weakCompare(sentence[i]!)) return false;
  if (isSum(sentence[i - 1]?.amount)) return cue(sentence[i - 2], 'compare') !== null;
  const recorded = is(sentence[i - 1], 'level', 'reach') && cue(sentence[i - 1], 'preposition') === null;
  return recorded && isSum(sentence[i - 2]?.amount);
}

/** `29 بالمئة من الصادرات خلال 2024`: what a part is of, where the same word also compares. */
export function takenFrom(sentence: readonly Node[], i: number): boolean {
  if (!is(sentence[i], 'preposition', 'of') || !weakCompare(sentence[i]!) || sentence[i - 1]?.amount == null)
    return false;
  // `أعلى بـ3 مليارات من فائض أبريل`
  if (sentence.slice(Math.max(0, i - 4), i - 1).some((n) => cue(n, 'change') !== null)) return false;
  return sentence.slice(i + 1, i + 3).some((n) => cue(n, 'measure') !== null || is(n, 'sale', 'noun'));
}

/** `بلغت 3 ملايين، وكان ذلك في 2021`: when that was, and nothing to compare with. */
const wasThen = (sentence: readonly Node[], i: number, at: number): boolean =>
  at === i + 3 &&
  isComma(sentence[i - 1]) &&
  is(sentence[i], 'level', 'reach') &&
  isLittle(sentence[i + 1]) &&
  is(sentence[i + 2], 'preposition', 'in');

/** `الشهر السابق يوليو 2015`: a time right behind another says once more which it is; "on the year between" begins anew. */
const tellsMore = ({ period }: Node, i: number, at: number): boolean => i === at - 1 && period?.adverbial !== true;

/** "A year earlier, it had sold $3m": the sentence goes back to that time, and compares nothing with it. */
function goesBackTo(sentence: readonly Node[], at: number): boolean {
  const light = (n: Node) => isLittle(n) || is(n, 'preposition', 'in') || is(n, 'join', 'and') || n.kind === 'mark';
  if (at > 2 || !sentence.slice(0, at).every(light)) return false;
  if (sentence[at]!.period?.adverbial !== true && isComma(sentence[at + 1])) return true;
  const compares = (n: Node) => n.kind === 'period' || cue(n, 'change') !== null || cue(n, 'compare') !== null;
  return !sentence.some((n, i) => i !== at && compares(n));
}

/** "against June ($3m) and May ($2m)": the time whose level a number in brackets is. */
const toldInBrackets = (sentence: readonly Node[], amount: number): PeriodCue | null =>
  sentence[amount - 1]?.norm === '(' && sentence[amount + 1]?.norm === ')'
    ? (sentence[amount - 2]?.period ?? null)
    : null;

/** "superiores en 7 % a las de 2021": the words that compare are parted by how much. */
function comparedBy(sentence: readonly Node[], amount: number, at: number): boolean {
  const by = isLittle(sentence[amount - 1]) ? amount - 2 : amount - 1;
  const change = sentence[by - 1];
  if (!is(sentence[by], 'level', 'by') || cue(change, 'change') === null) return false;
  if (!is(sentence[amount + 1], 'preposition', 'to')) return false;
  return at > amount + 2 && lightBetween(sentence, amount + 2, at);
}

/** "más que en 2021", but "Panamá, que en 2022": a word that is also a relative pronoun compares only behind a comparison. */
export function comparesBefore(sentence: readonly Node[], at: number): boolean {
  for (let i = at; i >= 0 && at - i <= 7; i--) {
    const node = sentence[i]!;
    if (cue(node, 'change') !== null || cue(node, 'multiple') !== null || node.amount?.kind === 'multiple') return true;
    if (i < at && node.kind === 'mark' && ',،;؛('.includes(node.norm)) return false;
  }
  return false;
}

/** Whether a sentence begins here, past a date line where it has one ("LONDON - Over the year"). */
const opens = (sentence: readonly Node[], i: number): boolean =>
  i === 0 || (i <= 8 && sentence[i - 1]!.kind === 'mark' && '-–—:'.includes(sentence[i - 1]!.norm));

/** `بحسب تقرير عن الربع الثاني`, in front of all that could be compared: what a report is about. */
const reportsOn = (sentence: readonly Node[], i: number): boolean =>
  !sentence
    .slice(0, i)
    .some(
      (n) =>
        cue(n, 'change') !== null || cue(n, 'multiple') !== null || cue(n, 'measure') !== null || n.amount !== null,
    );

/** "$3m (2022: $2m)", "$3m in 2023 (2022: $2m)": the label of another level, told in brackets beside the one spoken of. */
export function labelsInBrackets(sentence: readonly Node[], at: number): boolean {
  if (sentence[at - 1]?.norm !== '(' || sentence[at + 1]?.kind !== 'mark' || !isSum(sentence[at + 2]?.amount))
    return false;
  const before = lastWithin(sentence, at - 6, at - 1, (n) => n.amount !== null || isBoundaryMark(n));
  const dated = (n: Node) => n.period !== null || is(n, 'preposition', 'in') || isLittle(n);
  return isSum(sentence[before]?.amount) && sentence.slice(before + 1, at - 1).every(dated);
}

/** "In 2015 they had been at $3m": the tense says that the text speaks of a later time. */
function hadBeen(sentence: readonly Node[], at: number): boolean {
  // "fell to $9m in 2023, having been $12m": the time of the number before
  if (isComma(sentence[at + 1]) && is(sentence[at - 1], 'preposition', 'in') && isSum(sentence[at - 2]?.amount))
    return false;
  for (let i = at + 1; i < sentence.length && i <= at + 8; i++) {
    const node = sentence[i]!;
    if (node.kind === 'period' || (node.kind === 'mark' && ';:؛'.includes(node.norm)) || is(node, 'join', 'split'))
      return false;
    if (is(node, 'tense', 'past') && sentence[i + 1]?.kind === 'amount')
      return !(joinsOn(node) && sentence.slice(0, at).some((n) => n.amount !== null));
  }
  return false;
}

/** `وكانت قد بلغت`: a verb that begins a clause of its own. */
const joinsOn = ({ clitics }: Node): boolean => clitics?.and === true;

/**
 * "70 % of its 2019 level", "three times their 2019 value", "half the level of 2019", `مستوى 2019`: where the parts or times stand
 * that the level of a time is taken by; -1 where none do.
 */
export function partOfLevel(sentence: readonly Node[], time: number): number {
  const glued = is(sentence[time - 1], 'refer', 'level') ? time - 2 : null;
  const before = is(sentence[time + 1], 'refer', 'level') ? time - 1 : (glued ?? levelOf(sentence, time - 1));
  if (before === null) return -1;
  const part = lastWithin(sentence, before - 3, before + 1, (n) => n.amount !== null || cue(n, 'multiple') !== null);
  const kind = sentence[part]?.amount?.kind;
  if (part === -1 || (kind !== undefined && kind !== 'percent' && kind !== 'multiple')) return -1;
  const light = (n: Node) => is(n, 'preposition', 'of') || is(n, 'party', 'its') || is(n, 'stop', 'word');
  return sentence.slice(part + 1, before + 1).every(light) ? part : -1;
}

/** "what they had been in", `ما كانت عليه في`. */
export function asItWas([what, ...more]: readonly Node[]): boolean {
  const was = (n: Node) => is(n, 'tense', 'past') || (is(n, 'level', 'reach') && cue(n, 'preposition') === null);
  const light = (n: Node) =>
    was(n) || isLittle(n) || n.kind === 'word' || cue(n, 'party') !== null || is(n, 'preposition', 'in');
  return is(what, 'join', 'relative') && more.some(was) && more.every(light);
}

/** "half of what it was in 2019": the time whose part is told. */
function partOfThen(sentence: readonly Node[], at: number): boolean {
  const what = lastWithin(sentence, at - 7, at, (n) => is(n, 'join', 'relative'));
  const part = is(sentence[what - 1], 'preposition', 'of') ? what - 2 : what - 1;
  return what > 0 && sentence[part]?.amount?.word === true && asItWas(sentence.slice(what, at));
}

/** "double that of 2019", "three times those of the same period of 2019": the time of what is multiplied. */
function timesThat(sentence: readonly Node[], at: number): boolean {
  const that = lastWithin(sentence, at - 4, at, (n) => is(n, 'party', 'those'));
  const before = sentence[that - 1];
  if (that < 1 || !(cue(before, 'multiple') !== null || before?.amount?.kind === 'multiple')) return false;
  return sentence
    .slice(that + 1, at)
    .every((n) => is(n, 'preposition', 'of') || is(n, 'preposition', 'in') || isLittle(n));
}

/** "the level of 2019": what stands before those words. */
const levelOf = (sentence: readonly Node[], of: number): number | null =>
  is(sentence[of], 'preposition', 'of') && is(sentence[of - 1], 'refer', 'level') ? of - 2 : null;

/** "after April and February": what is true of the one is true of the other. */
function joined(sentence: readonly Node[], a: number, b: number): boolean {
  return sentence.slice(a + 1, b).some((n) => is(n, 'join', 'and'));
}

/** A preposition that compares only right before its period. */
export function weakCompare(node: Node): boolean {
  return cue(node, 'preposition') !== null || is(node, 'stop', 'word') || cue(node, 'join') !== null;
}

/** "after a surplus in June": the measure of what compares stands in front of its time. */
export const behindMeasure = (sentence: readonly Node[], compare: number, at: number): boolean =>
  at - compare === 3 &&
  cue(sentence[compare], 'preposition') === null &&
  cue(sentence[compare + 1], 'measure') !== null &&
  is(sentence[compare + 2], 'preposition', 'in');

function lightBetween(sentence: readonly Node[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const node = sentence[i]!;
    if (i === to - 1 && (cue(node, 'kind') !== null || cue(node, 'measure') !== null || is(node, 'sale', 'noun')))
      return true;
    if (node.kind !== 'word' && !is(node, 'stop', 'word') && !is(node, 'refer', 'level')) return false;
    if (node.kind === 'word' && node.norm.length > 6) return false;
  }
  return true;
}
