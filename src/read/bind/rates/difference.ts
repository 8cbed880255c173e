import { isSide } from '../../heads/measure.ts';
import { factBefore } from '../../nodes/fact.ts';
import {
  country,
  cue,
  firstWithin,
  is,
  isBoundaryMark,
  isComma,
  isLittle,
  lastWithin,
  leadsToLevel,
  type Node,
} from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import type { Amount } from '../../numbers/quantity.ts';
import type { Binding, Walk } from '../../walk.ts';
import { leadsOnTo } from '../../when/base-level.ts';
import { pushClaim, type Result } from '../stated.ts';
import { againBefore, toldBefore } from './difference-again.ts';
import { goesPast, hedgedByReach, hedgesOnly } from './hedged-level.ts';

/** How far a change may stand before its size: further where "by" leads to it (`ارتفاع قيمة التجارة بين مصر وتركيا بواقع`). */
const [CHANGE_REACH, BY_REACH] = [6, 11];

export function isDifference(walk: Walk, region: Region): boolean {
  const { sentence } = walk;
  if (isSignedChange(walk, region.at)) return true;
  if (levelWithChange(sentence, region.at)) return false;
  if (changeBehind(sentence, region.at) && !toBefore(sentence, region)) return true;
  if (isSizeOf(sentence, region.at) || sizeBehind(sentence, region.at)) return true;
  if (partOfChange(sentence, region.at) !== null || alsoInMoney(walk, region)) return true;
  if (factBefore(sentence, region.at) !== null || hedgedByReach(walk, region.at) || goesPast(walk, region.at))
    return false;
  if (changeOfMeasure(walk, region) || againBefore(walk, region)) return true;
  if (byBehindName(sentence, region)) return true;
  let by = false;
  let timed = false;
  const near = is(sentence[region.at - 1], 'level', 'by') ? BY_REACH : CHANGE_REACH;
  for (let i = region.at - 1; i >= region.left && region.at - i <= near; i--) {
    const node = sentence[i]!;
    if (node.kind === 'amount') return false;
    // `انهيار مبيعات القمح التي لم تتجاوز 3 ملايين`
    if (!by && is(node, 'join', 'relative') && cue(node, 'compare') === null) return false;
    if (hedgesOnly(sentence, region.at, i)) return false;
    if (cue(node, 'increase') !== null && !toBefore(sentence, region)) return true;
    if (cue(node, 'change') !== null && cue(node, 'compare') !== null) return false;
    if (cue(node, 'change') !== null && timed) return is(sentence[region.at - 1], 'level', 'by') && by;
    if (cue(node, 'change') !== null) return by || i === region.at - 1 || !reachesBetween(sentence, i, region.at);
    // "the gain over five years was $3m"
    if (cue(node, 'compare') !== null && sentence[i + 1]?.kind === 'period') {
      timed = true;
      continue;
    }
    if (i === region.at - 1 && sizesBalance(sentence, i)) return false;
    if ((is(node, 'level', 'by') && !ofPronoun(sentence, i)) || leadsBy(node, sentence[i - 1])) by = true;
    else if (cue(node, 'compare') !== null && cue(node, 'level') === null) return false;
    else if (is(node, 'preposition', 'to') && !(by && sentence[i + 1]?.kind === 'period')) return false;
    if (by && (cue(node, 'verb') !== null || (cue(node, 'sale') !== null && !is(node, 'sale', 'noun')))) return false;
    // "and wheat for $3m": the next product of a list, and its level.
    if (by && i === region.at - 2 && node.kind === 'item' && is(sentence[i - 1], 'join', 'and')) return false;
    if (cue(node, 'measure') !== null && (!by || is(sentence[region.at - 1], 'preposition', 'of'))) return false;
    // "after rises and the record of $3m": a level.
    if (i === region.at - 2 && cue(node, 'record') !== null && is(sentence[i + 1], 'preposition', 'of')) return false;
    // "and cocoa, for $3m,": the level of whoever stands in front.
    if (isComma(node) && ['country', 'item'].includes(sentence[i - 1]?.kind ?? '')) return false;
    if (isBoundaryMark(node) && node.norm !== '(')
      return (
        by && !datesLevel(sentence, i, region.at) && region.at - i <= CHANGE_REACH && walk.figures.some((f) => f.base)
      );
  }
  return false;
}

/** "and those of tea $3m": what the pronoun is of, and no size. */
const ofPronoun = (sentence: readonly Node[], of: number): boolean =>
  is(sentence[of], 'preposition', 'of') && is(sentence[of - 1], 'party', 'those');

/** "Chad (+$3m), cocoa (-$2m)": a flow has no sign, so that what has one is by how much it changed. */
function isSignedChange({ sentence, context: { scene } }: Walk, at: number): boolean {
  if (sentence[at - 1]?.norm !== '(' || sentence[at]!.amount?.signed === undefined) return false;
  return scene.measure === 'exports' || scene.measure === 'imports' || scene.measure === 'trade';
}

/** "; in 2020 they came to $3m": a clause that opens with its time, and tells a level. */
const datesLevel = (sentence: readonly Node[], open: number, at: number): boolean =>
  sentence[open + 2]?.kind === 'period' && leadsToLevel(sentence[at - 1]);

/** "Chad ($3m, down 4 %)", "ahead of Mali ($3m)": in brackets behind a name, a level, with or without a change of its own. */
function levelWithChange(sentence: readonly Node[], at: number): boolean {
  if (sentence[at - 1]?.norm !== '(') return false;
  const says = is(sentence[at + 2], 'join', 'split') ? at + 3 : at + 2;
  const size = is(sentence[says + 1], 'level', 'by') ? says + 2 : says + 1;
  const changed = isComma(sentence[at + 1]) && cue(sentence[says], 'change') !== null;
  if (changed && sentence[size]?.amount?.kind === 'percent') return true;
  const named = country(sentence[at - 2]);
  const lead = isLittle(sentence[at - 3]) ? at - 4 : at - 3;
  const overtakes = is(sentence[lead], 'join', 'lead') || (cue(sentence[lead], 'change') !== null && lead === at - 3);
  return named !== null && named.form !== 'adjective' && overtakes && cue(sentence[lead], 'increase') === null;
}

/** `بنسبة 6% وبقيمة 3 مليارات`: the change just told in percent. */
function alsoInMoney({ sentence, claims }: Walk, { at }: Region): boolean {
  const { clitics } = sentence[at - 1] ?? {};
  const told = claims.at(-1);
  return clitics?.and === true && clitics.preposition === 'by' && told?.type === 'change' && told.at === at - 2;
}

/** `فائضا مقداره 3 ملايين`: how large a balance is, no change of it having been named right before. */
const sizesBalance = (sentence: readonly Node[], by: number): boolean =>
  is(sentence[by], 'level', 'by') &&
  sentence[by]!.clitics?.preposition === '' &&
  isSide(cue(sentence[by - 1], 'measure')) &&
  cue(sentence[by - 2], 'change') === null;

/** `بثلاثة`, `ارتفاعا بقيمة`, but no `بفائض`: what a measure is told by is its level. */
const leadsBy = (node: Node, before: Node | undefined): boolean =>
  node.clitics?.preposition === 'by' &&
  (cue(node, 'level') === null || cue(before, 'change') !== null) &&
  cue(node, 'measure') === null;

/** "$3m, or 36 %, less": past the same change in percent. */
function pastPercent(sentence: readonly Node[], at: number): number {
  const comma = (i: number) => (isComma(sentence[i]) ? i + 1 : i);
  if (sentence[at + 1]?.norm === '(' && sentence[at + 2]?.amount?.kind === 'percent' && sentence[at + 3]?.norm === ')')
    return at + 4;
  const or = comma(at + 1);
  // "sales of $3m, or 36 % less" tells a level and its change.
  const closed = or === at + 1 || isComma(sentence[or + 2]);
  return closed && is(sentence[or], 'join', 'or') && sentence[or + 1]?.amount?.kind === 'percent'
    ? comma(or + 2)
    : at + 1;
}

/** "$3m more", "$3m less than": a change that names nothing of its own; `300 مليار بزيادة 10%` is a level with one beside it. */
function changeBehind(sentence: readonly Node[], at: number): boolean {
  const past = pastPercent(sentence, at);
  const after = sentence[past];
  if (after === undefined || cue(after, 'change') === null || cue(after, 'level') !== null) return false;
  // `3 ملايين متجاوزا الرقم السابق`: what a level has passed.
  if (after.clitics?.and === true || is(after, 'rival', 'passed')) return false;
  if ((after.clitics?.preposition ?? '') !== '') return false;
  // "exports of $3m more than made up for the fall"
  const verb = sentence[past + 1];
  const acts = verb?.kind === 'word' || cue(verb, 'share') !== null || cue(verb, 'coverage') !== null;
  if (cue(after, 'compare') !== null && acts) return false;
  // `فائض قدره 3 ملايين يفوق فائض 2011 بنسبة 4%`: a verb, and the measure that the level is larger than.
  if (cue(sentence[past + 1], 'measure') !== null && is(sentence[at - 1], 'level', 'reach')) return false;
  // `87 مليارا نزولا من 115 مليارا`: a level, and what it was before.
  if (is(sentence[past + 1], 'preposition', 'from') && sentence[past + 2]?.amount?.kind === sentence[at]!.amount!.kind)
    return false;
  const next = sentence.slice(past + 1, past + 4).findIndex((n) => !is(n, 'level', 'by'));
  return sentence[past + 1 + next]?.kind !== 'amount';
}

/** "(25 millones de pérdida)", "$3m of a loss": the noun that the size is of. */
const isSizeOf = (sentence: readonly Node[], at: number): boolean =>
  is(sentence[at + 1], 'preposition', 'of') &&
  cue(sentence[at + 2], 'increase') !== null &&
  (sentence[at + 3] === undefined || isBoundaryMark(sentence[at + 3]!));

/** "fuels contributed $3m to that increase": the noun of the change that a number is a part of. */
function partOfChange(sentence: readonly Node[], at: number): Node | null {
  const noun = firstWithin(sentence, at + 2, at + 5, (n) => cue(n, 'increase') !== null);
  const light = (n: Node) => isLittle(n) || cue(n, 'party') !== null || n.kind === 'word';
  const told = cue(sentence[at - 1], 'share') !== null && is(sentence[at + 1], 'preposition', 'to') && noun !== -1;
  return told && sentence.slice(at + 2, noun).every(light) ? sentence[noun]! : null;
}

/** `هذا الانخفاض البالغ 771 مليونا`: how large the change that is named right before was. */
export const sizeBehind = (sentence: readonly Node[], at: number): boolean =>
  is(sentence[at - 1], 'level', 'reach') &&
  sentence[at - 1]!.clitics?.article === true &&
  cue(sentence[at - 2], 'increase') !== null;

/** "the markets that grew fastest were Chad, by $8m, and Mali": how much whoever stands in front of the comma has changed by. */
function byBehindName(sentence: readonly Node[], { at, floor }: Region): boolean {
  if (!is(sentence[at - 1], 'level', 'by') || is(sentence[at - 1], 'preposition', 'of') || !isComma(sentence[at - 2]))
    return false;
  const name = sentence[at - 3];
  const changed = lastWithin(sentence, floor, at - 3, (n) => cue(n, 'change') !== null || n.amount?.kind === 'money');
  return (name?.kind === 'country' || name?.kind === 'item') && cue(sentence[changed], 'change') !== null;
}

/** A level is led to by "to", be it glued to its verb (`ليبلغ`), or by what it is compared with. */
function toBefore(sentence: readonly Node[], region: Region): boolean {
  const lead = sentence[region.at - 1];
  return (
    (leadsToLevel(lead) && lead!.clitics?.preposition === 'to') ||
    is(lead, 'preposition', 'to') ||
    (is(lead, 'preposition', 'from') && !is(lead, 'preposition', 'of')) ||
    (cue(lead, 'compare') !== null && cue(lead, 'level') === null)
  );
}

/** "más", "more", but no `تراجع`: a word of comparison, and no noun of a change. */
const isPlainStop = (node: Node | undefined): boolean => is(node, 'stop', 'word') && cue(node, 'increase') === null;

/** "the drop in deliveries to Egypt, $3m", "an increase in exports of $3m": a change named as a noun, its measure after it. */
function changeOfMeasure(walk: Walk, region: Region): boolean {
  const { sentence, heads } = walk;
  const head = heads.findLast((h) => h.at < region.at && h.at >= region.left);
  if (head === undefined || head.form === 'role' || opensSeries(sentence, head.at, region.at)) return false;
  // "con el descenso de los envíos mineros, que sumaron 3 millones": a clause of its own.
  const which = (n: Node, i: number) =>
    is(n, 'join', 'relative') && (cue(n, 'compare') === null || leadsToLevel(sentence[head.at + i + 1]));
  if (sentence.slice(head.at, region.at).some(which)) return false;
  const start = isLittle(sentence[head.from - 1]) ? head.from - 1 : head.from;
  const link = sentence[start - 1];
  const noun = sentence
    .slice(Math.max(region.left, start - 3), start)
    .findLast(
      (n, k, near) =>
        cue(n, 'change') !== null &&
        !(cue(n, 'rank') !== null && n.clitics?.article) &&
        cue(near[k + 1], 'role') === null,
    );
  // "The most exported products", "sus mayores exportaciones", "con quien más comerció": the first of a list.
  if (noun === link && (head.form === 'verb' || isPlainStop(noun) || isSuperlative(sentence, head.from - 1)))
    return false;
  if (
    noun === undefined ||
    link === undefined ||
    !(is(link, 'preposition', 'in') || is(link, 'preposition', 'of') || (link === noun && start === head.from))
  )
    return false;
  // "increased exports to Chad of $3m"
  if (link === noun && cue(noun, 'increase') === null && !walk.context.pack.switches.verbFirst) return false;
  // `انتعشت صادرات عمان فبلغت`, `تراجع العجز، إذ بلغ`: a verb, and what its subject came to.
  if (link === noun && reachesAnew(sentence, head.at, region.at)) return false;
  const lead = sentence[region.at - 1]!;
  // `ارتفعت صادرات مصر لتبلغ 3 مليارات`: a verb in front that tells where the next one leads; "an increase in exports, reaching $3m".
  const clause =
    cue(noun, 'increase') === null || isComma(sentence[region.at - 2]) || lead.clitics?.preposition === 'to';
  if (leadsToLevel(lead) && lead.clitics?.preposition !== 'by' && clause) return false;
  // "un aumento de las ventas de 3 millones", but "de 3 a 9 millones"
  const from = is(lead, 'preposition', 'from') && !(is(lead, 'preposition', 'of') && !leadsOnTo(sentence, region.at));
  if (is(lead, 'preposition', 'to') || from || cue(lead, 'compare') !== null) return false;
  return !sentence.slice(head.at, region.at).some((n) => n.kind === 'amount' || cue(n, 'change') !== null);
}

/** "the growth of trade: $3m in 2018, then $4m in 2019": the levels of a series. */
function opensSeries(sentence: readonly Node[], from: number, at: number): boolean {
  const next = firstWithin(sentence, at + 1, at + 10, (n) => n.amount?.kind === 'money');
  const dated = (to: number) => firstWithin(sentence, to + 1, to + 4, (n) => n.period !== null) !== -1;
  return sentence.slice(from + 1, at).some((n) => n.norm === ':') && next !== -1 && dated(at) && dated(next);
}

/** "las mayores exportaciones": an adjective of change behind a determiner. */
const isSuperlative = (sentence: readonly Node[], i: number): boolean =>
  is(sentence[i], 'record', 'most') && (isLittle(sentence[i - 1]) || is(sentence[i - 1], 'party', 'its'));

/** A clause of its own that tells a level. */
const reachesAnew = (sentence: readonly Node[], from: number, to: number): boolean =>
  firstWithin(
    sentence,
    from + 1,
    to,
    (n) => is(n, 'join', 'split') || (is(n, 'level', 'reach') && n.clitics?.and === true),
  ) !== -1;

function reachesBetween(sentence: readonly Node[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const node = sentence[i]!;
    if (
      cue(node, 'level') === 'reach' ||
      cue(node, 'compare') !== null ||
      cue(node, 'measure') !== null ||
      node.kind === 'period'
    )
      return true;
  }
  return false;
}

function directionNear(walk: Walk, region: Region): 'rise' | 'fall' | null {
  const { sentence } = walk;
  if (isSizeOf(sentence, region.at)) return cue(sentence[region.at + 2], 'change') as 'rise' | 'fall' | null;
  const whole = partOfChange(sentence, region.at);
  if (whole !== null) return cue(whole, 'change') as 'rise' | 'fall' | null;
  const past = pastPercent(sentence, region.at);
  const next = past > region.at + 1 || past < region.right ? cue(sentence[past], 'change') : null;
  if (next !== null) return next as 'rise' | 'fall';
  for (let i = region.at - 1; i >= region.left; i--) {
    const value = cue(sentence[i], 'change');
    if (value !== null) return value as 'rise' | 'fall';
  }
  return null;
}

/** "widened to $9m from $6m, that is by $3m": the difference of the two levels before it goes as their verb says. */
function betweenLevels({ sentence, figures }: Walk, { at }: Region): 'rise' | 'fall' | null {
  if (figures.length < 2 || figures.at(-1)?.base !== true || at - figures.at(-1)!.at > 9) return null;
  const verb = lastWithin(sentence, 0, at, (n) => cue(n, 'change') !== null);
  return cue(sentence[verb], 'change') as 'rise' | 'fall' | null;
}

/** A deficit that grows lowers the balance. */
export function bindDelta(walk: Walk, region: Region, amount: Amount, unit: string, binding: Binding): Result {
  const direction =
    directionNear(walk, region) ??
    (againBefore(walk, region) ? (toldBefore(walk)?.direction ?? null) : betweenLevels(walk, region));
  const turned = walk.context.scene.measure === 'deficit' && direction !== null;
  pushClaim(walk, region, binding, { type: 'delta', unit, amount, direction, turned, annual: null, whole: null });
  return ['claim', 'a difference'];
}
