import { cue, firstWithin, is, isBoundaryMark, isComma, lastWithin, type Node } from '../../nodes/nodes.ts';
import { isSum } from '../../numbers/quantity.ts';

/** "fell 2% to $78 a barrel": what changed is a price. */
export function leadsToPrice(sentence: readonly Node[], at: number): boolean {
  for (let i = at + 1; i < sentence.length && i - at <= 4; i++) {
    const node = sentence[i]!;
    if (node.amount !== null) return node.amount.per !== undefined;
    if (isBoundaryMark(node)) return false;
  }
  return false;
}

/** "grew by 16 %, to 523 million kilos": what changed is a quantity. */
export function leadsToQuantity(sentence: readonly Node[], at: number): boolean {
  const next = firstWithin(sentence, at + 1, sentence.length, (n) => n.kind === 'amount');
  const { kind, noun } = sentence[next]?.amount ?? {};
  if (kind !== 'count' || noun === undefined || noun === 'times' || next - at > 4) return false;
  return is(sentence[next - 1], 'preposition', 'to') || is(sentence[next - 1], 'level', 'reach');
}

/** What a length of time is counted in: "the slowest in three months, after 8 % in April". */
export const TIMES: ReadonlySet<string> = new Set(['years', 'quarters', 'months', 'weeks', 'days', 'hours']);

/** `450 ألف طن بزيادة 4%`, "4,300 firms, 15 % more", "4,300 firms exported in 2023, 15 % more", "9 million tonnes of soybeans in 2023, 29 % more": the change of what was counted. */
export function behindCount(sentence: readonly Node[], at: number): boolean {
  const opens = (n: Node) =>
    n.kind === 'mark' ||
    n.kind === 'amount' ||
    n.kind === 'country' ||
    n.kind === 'item' ||
    cue(n, 'measure') !== null ||
    cue(n, 'party') !== null;
  const rise = lastWithin(sentence, at - 3, at, (n) => cue(n, 'increase') !== null && n.clitics?.preposition === 'by');
  if (rise !== -1 && countBefore(sentence, rise)) return true;
  const comma = lastWithin(sentence, at - 8, at, opens);
  // "with 275 million people and growth of 5 %"
  if (sentence[comma]?.amount?.noun === 'people')
    return is(sentence[comma + 1], 'join', 'and') && cue(sentence[comma + 2], 'increase') !== null;
  return isComma(sentence[comma]) && countBefore(sentence, comma);
}

/** Whether the number before is that of something counted. */
function countBefore(sentence: readonly Node[], to: number): boolean {
  for (let i = to - 1; i >= 0 && to - i <= 6; i--) {
    const node = sentence[i]!;
    const { amount } = node;
    if (amount !== null)
      return amount.kind === 'count' && amount.noun !== undefined && amount.noun !== 'times' && !TIMES.has(amount.noun);
    // "35 million tonnes of imports"
    const counted = is(sentence[i - 1], 'preposition', 'of') && sentence[i - 2]?.amount?.kind === 'count';
    if ((cue(node, 'measure') !== null && !counted) || isBoundaryMark(node)) return false;
  }
  return false;
}

const QUANTITIES: ReadonlySet<string | undefined> = new Set([
  ...['tonnes', 'kilograms', 'grams', 'pounds', 'ounces', 'barrels', 'bushels', 'bags', 'litres', 'metres', 'power'],
  ...['units', 'vehicles', 'containers', 'animals', 'people'],
]);

/** "70 % of the nearly 400,000 tonnes of maize imports": a part of a quantity right behind it. */
export function ofQuantityNext(sentence: readonly Node[], at: number): boolean {
  const next = firstWithin(sentence, at + 1, at + 4, (n) => n.amount !== null);
  return QUANTITIES.has(sentence[next]?.amount?.noun) && is(sentence[at + 1], 'preposition', 'of');
}

/** "exported 3 million cars; Chad took 8 %": a part of what was counted, where the sentence has told no money before. */
export function ofQuantity(sentence: readonly Node[], at: number): boolean {
  const level = lastWithin(sentence, 0, at, ({ amount }) => isSum(amount) || amount?.kind === 'count');
  const noun = sentence[level]?.amount?.noun;
  return QUANTITIES.has(noun) && !sentence.slice(0, level).some((n) => isSum(n.amount));
}

/** "By volume, exports lost 6 %": tonnes, not money; "9 % by volume and 6 % by value": only what it stands behind. */
export function inVolume(sentence: readonly Node[], at: number): boolean {
  for (let i = Math.min(sentence.length - 1, at + 3); i >= 0; i--) {
    const node = sentence[i]!;
    if (is(node, 'aside', 'volume')) return i > at || !ofAnother(sentence, i);
    if (is(node, 'aside', 'value')) return false;
    if (i < at && node.kind === 'mark' && ';؛'.includes(node.norm)) return false;
  }
  return false;
}

/** Whether a word of quantity belongs to the percentage right before it. */
const ofAnother = (sentence: readonly Node[], i: number): boolean =>
  lastWithin(sentence, i - 2, i, (n) => n.amount?.kind === 'percent') !== -1;
