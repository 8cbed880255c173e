import type { Head } from '../heads/head.ts';
import { cue, is, isBoundaryMark, isComma, isLittle, lastWithin, type Node } from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import type { Walk } from '../walk.ts';
import { sizeOfChange } from './rates/statistic.ts';

/** "a 4 % rise in exports": whether a rate is that of the head behind it. */
export function rateLeads(walk: Walk, region: Region, head: Head, between: readonly Node[]): boolean {
  const { sentence, context, index } = walk;
  if (cue(sentence[head.from], 'share') !== null) return false;
  const sized = isLedBySize(sentence, region.at, between) || sizedAgain(walk, region.at, between);
  // `زادت الواردات 14% مقابل 4% للصادرات`
  const other = cue(sentence[region.at - 1], 'compare') !== null && sentence[head.at]!.clitics?.preposition === 'to';
  if (other && head.at === region.at + 1) return true;
  if (isNoun(sentence, head) && (sized || sizesChange(between))) return true;
  if (context.scene.named === index) return false;
  const apposed = between.length <= 6 && between[0]?.norm === ',' && between.slice(1).every((n) => !isBoundaryMark(n));
  if (apposed && is(between.at(-1), 'preposition', 'of')) return true;
  if (opensWithChange(walk, region, head)) return true;
  const parted = (n: Node) =>
    is(n, 'preposition', 'of') || is(n, 'preposition', 'from') || cue(n, 'share') !== null || isBoundaryMark(n);
  return between.length <= 3 && !between.some(parted);
}

const isNoun = (sentence: readonly Node[], { at, form }: Head): boolean =>
  form === 'noun' || is(sentence[at], 'sale', 'noun');

/** "a fall of 4 % in exports", "la caída de 4 % de las exportaciones". */
const isLedBySize = (sentence: readonly Node[], at: number, between: readonly Node[]): boolean =>
  sizeOfChange(sentence, at) !== null && between.length <= 4 && between.every(leadsOn);

/** "de 4 % interanual en las", "del 4 % para las". */
const leadsOn = (n: Node): boolean =>
  is(n, 'preposition', 'of') ||
  is(n, 'preposition', 'in') ||
  is(n, 'preposition', 'to') ||
  isLittle(n) ||
  cue(n, 'annual') !== null ||
  n.period?.adverbial === true;

/** "falls of 4 % in exports and 3 % in imports": the noun of the change before is that of the next. */
export function sizedAgain({ sentence, claims }: Walk, at: number, between: readonly Node[]): boolean {
  const last = claims.at(-1);
  if (last?.type !== 'change' || sizeOfChange(sentence, last.at) === null) return false;
  const link = sentence[is(sentence[at - 1], 'preposition', 'of') || isLittle(sentence[at - 1]) ? at - 2 : at - 1];
  const joined = is(link, 'join', 'and') || isComma(link);
  return joined && between.length <= 4 && between.length > 0 && between.every(leadsOn);
}

/** "a 4 % drop in imports", "a 4 % year-on-year rise in exports": the noun of change that the number is the size of. */
function sizesChange(between: readonly Node[]): boolean {
  const noun = between.findIndex((n) => cue(n, 'increase') !== null);
  const [link, ...more] = between.slice(noun + 1);
  const inside = is(link, 'preposition', 'in') || is(link, 'preposition', 'of');
  const light = (n: Node) => isLittle(n) || n.kind === 'period' || cue(n, 'annual') !== null || n.norm === '-';
  const plain = (n: Node) => light(n) || (n.kind === 'word' && n.norm.length > 3);
  return noun !== -1 && noun <= 2 && inside && between.slice(0, noun).every(plain) && more.every(isLittle);
}

/** "After falling 4 % in May, exports reached", "Con un alza de 4 %, las ventas": a change that opens the sentence of the measure behind its comma. */
function opensWithChange({ sentence }: Walk, { at }: Region, head: Head): boolean {
  const { from } = head;
  if (!isNoun(sentence, head)) return false;
  const comma = lastWithin(sentence, at + 1, from, isComma);
  if (comma === -1 || sentence.slice(at + 1, comma).some((n) => isBoundaryMark(n) || cue(n, 'measure') !== null))
    return false;
  const before = sentence.slice(0, at);
  const opening = before.findIndex((n) => n.kind !== 'mark');
  const led = cue(before[opening], 'preposition') !== null || cue(before[opening], 'compare') !== null;
  return (
    led &&
    from - comma <= 3 &&
    before.some((n) => cue(n, 'change') !== null) &&
    !before.some((n) => n.kind === 'item' || n.amount !== null || isComma(n))
  );
}
