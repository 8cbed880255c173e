import { country, cue, firstWithin, is, isComma, isLittle, type Node } from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import type { FigureDraft, Walk } from '../walk.ts';
import { isBaseLevel } from '../when/base-level.ts';

/** "Cocoa earned $3m, or 12 % of exports": the sentence goes on about the measure of the one before. */
export function resumes(walk: Walk, at: number): boolean {
  const head = walk.heads.find((h) => h.at > at);
  return head !== undefined && head.form === 'noun' && head.measure === walk.context.scene.measure;
}

/** "exports reached $3m, most of it tea at $2m, after $1m in 2017": what the whole is compared with, past its parts. */
export function comeBack(walk: Walk, region: Region): void {
  const { sentence, detour, context } = walk;
  if (detour === null || !isBaseLevel(sentence, region) || goesFrom(walk, region)) return;
  for (let i = region.at - 1; i >= region.floor; i--) {
    const node = sentence[i]!;
    if (node.kind === 'item') return;
    if (node.kind === 'mark' && ',،;؛'.includes(node.norm)) {
      context.scene.item = detour.item;
      walk.detour = null;
      return;
    }
  }
}

/** "cotton plunged to $2m, from $3m": the other end of the change of a part. */
function goesFrom({ sentence, figures }: Walk, { at }: Region): boolean {
  const last = figures.at(-1)?.at ?? at;
  const led = is(sentence[at - 1], 'preposition', 'from') && is(sentence[last - 1], 'preposition', 'to');
  return led && sentence.slice(Math.max(0, last - 4), last).some((n) => cue(n, 'change') !== null);
}

export function lastHeadBefore(walk: Walk, at: number): number {
  let found = 0;
  for (const head of walk.heads) if (head.at < at) found = head.at + 1;
  return found;
}

/** "Of the $72m, $44m were medicines": the level that a sentence opens with, where it was told before. */
export function levelAgain({ sentence, context: { figures } }: Walk): FigureDraft | undefined {
  const [lead] = sentence;
  const of = is(lead, 'preposition', 'of') || is(lead, 'preposition', 'from') || is(lead, 'join', 'part');
  const at = of ? opensWithSum(sentence) : -1;
  const { amount } = sentence[at] ?? {};
  if (amount == null) return undefined;
  const told = figures.findLast((f) => f.amount.written === amount.written && f.amount.unit === amount.unit);
  return told === undefined || told.measure === 'balance'
    ? undefined
    : { ...told, amount, at, base: false, dated: true };
}

/** Where the sum of money stands that opens a sentence behind a preposition; -1 where none does. */
const opensWithSum = (sentence: readonly Node[]): number =>
  [1, 2].find(
    (i) =>
      sentence[i]?.amount?.kind === 'money' &&
      sentence.slice(1, i).every((n) => isLittle(n) || cue(n, 'party') !== null),
  ) ?? -1;

/** Goes back to what the level was of that a sentence opens with. */
export function returnToLevel(walk: Walk): void {
  const told = levelAgain(walk);
  if (told === undefined) return;
  const { measure, kind, item, reporter, partner, period } = told;
  const { scene } = walk.context;
  Object.assign(scene, { measure, kind, item, reporter, partner, period, headItem: item, headPartner: partner });
}

/** A sentence without a measure of its own speaks of the last one where it says so: "they rose", "that is a gain of". */
export function refersBack(sentence: readonly Node[], region: Region): boolean {
  if (region.at < 4 && cue(sentence[region.at + 1], 'total') !== null) return true;
  if (opensWithReach(sentence, region) || opensWithBase(sentence, region) || opensWithPair(sentence, region))
    return true;
  if (region.at < 4 && changesPastTwin(sentence, region.at)) return true;
  for (let i = 0; i < Math.min(sentence.length, region.right); i++) {
    const node = sentence[i]!;
    const early = i < 9 && (cue(node, 'change') !== null || cue(node, 'annual') !== null);
    if (early || earnedAgain(sentence, i) || cue(node, 'share') !== null || cue(node, 'take') !== null) return true;
    if (is(node, 'join', 'part') && i < 3) return true;
    if (i === 0 && (opensWithParty(sentence) || opensWithLeader(sentence))) return true;
    if (i < 7 && (is(node, 'tense', 'past') || refersToSum(sentence, i) || sumOfTime(sentence, i))) return true;
    if (cue(node, 'party') !== null || cue(node, 'multiple') !== null || node.kind === 'item') return true;
  }
  return false;
}

/** "This is $3m, or 30 %, less than in 2022": the change of both stands behind the second. */
function changesPastTwin(sentence: readonly Node[], at: number): boolean {
  const light = (n: Node) => isComma(n) || isLittle(n) || is(n, 'join', 'or') || n.amount?.kind === 'percent';
  const next = firstWithin(sentence, at + 1, at + 6, (n) => !light(n));
  return next > at + 1 && cue(sentence[next], 'change') !== null;
}

/** "Pasó de 3 millones en 2014 a 2 millones": a verb that has no subject but the one before, and where it led from and to. */
function opensWithPair(sentence: readonly Node[], { at, right }: Region): boolean {
  const from = sentence.findIndex((n) => is(n, 'preposition', 'from'));
  if (from < 1 || from > 3 || at < from || sentence.slice(0, from).some((n) => n.kind !== 'word' && !isLittle(n)))
    return false;
  const to = firstWithin(sentence, from + 2, Math.max(right, from + 9), (n) => is(n, 'preposition', 'to'));
  const sums = [sentence[from + 1], sentence[to + 1]].map((n) => n?.amount?.kind);
  return to !== -1 && sums.every((kind) => kind === 'money');
}

/** `وفي الأشهر العشرة الأولى بلغ 328.6`: a verb of level that has no subject but the one before. */
function opensWithReach(sentence: readonly Node[], { at }: Region): boolean {
  const before = sentence.slice(0, at);
  const light = (n: Node) =>
    n.kind === 'mark' ||
    n.kind === 'period' ||
    isLittle(n) ||
    is(n, 'join', 'and') ||
    // `أما في 2024 فقد سجلت 63`
    (is(n, 'join', 'split') && is(n, 'stop', 'word')) ||
    is(n, 'preposition', 'in') ||
    (n.kind === 'cue' && is(n, 'level', 'reach'));
  return before.every(light) && before.some((n) => is(n, 'level', 'reach') && cue(n, 'preposition') === null);
}

/** "Chile led with $3m", `وجاءت تشاد في المقدمة بقيمة`: the first of a list of partners. */
function opensWithLeader(sentence: readonly Node[]): boolean {
  const lead = firstWithin(sentence, 1, 6, (n) => is(n, 'join', 'lead'));
  const before = sentence.slice(0, Math.max(lead, 0));
  const light = (n: Node) => isLittle(n) || is(n, 'preposition', 'in') || is(n, 'rank', 'place');
  return before.filter((n) => country(n) !== null).length === 1 && before.every((n) => country(n) !== null || light(n));
}

/** "This is up from $3m", `ويقارن ذلك مع`: what the level before is compared with. */
function opensWithBase(sentence: readonly Node[], { at }: Region): boolean {
  const compare = firstWithin(sentence, 0, Math.min(at, 6), (n) => cue(n, 'compare') !== null);
  return (compare > 0 || (compare === 0 && at === 1)) && sentence.slice(0, compare).every(isLittle);
}

/** "To China went $3m": the partner in front takes the flow up. */
function opensWithParty(sentence: readonly Node[]): boolean {
  const [lead, next, name] = sentence;
  if (!is(lead, 'preposition', 'to') && !is(lead, 'preposition', 'with')) return false;
  const at = isLittle(next) ? name : next;
  return at?.kind === 'country' && country(at)?.form !== 'adjective';
}

/** "The figure had been": no sum of something else ("the sum of the fines"). */
export function refersToSum(sentence: readonly Node[], i: number): boolean {
  return is(sentence[i], 'refer', 'sum') && !is(sentence[i + 1], 'preposition', 'of');
}

/** "The previous year's figure was", "The eight-month figure came to". */
const sumOfTime = (sentence: readonly Node[], i: number): boolean =>
  is(sentence[i], 'refer', 'level') &&
  (sentence[i - 1]?.period?.relative === 'so-far' ||
    (sentence[i - 1]?.norm === 's' && sentence[i - 3]?.period != null));

/** "Cocoa earned $3m" goes on about exports; "tourists brought in $2m" does not. */
const earnedAgain = (sentence: readonly Node[], i: number): boolean =>
  is(sentence[i], 'sale', 'earnings') &&
  !sentence.slice(0, i).some((n) => is(n, 'aside', 'rate') || is(n, 'aside', 'money'));
