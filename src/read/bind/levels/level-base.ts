import type { Period } from '../../../model.ts';
import {
  cue,
  firstWithin,
  inList,
  is,
  isBoundaryMark,
  isComma,
  isLittle,
  lastWithin,
  leadsToLevel,
  type Node,
} from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import { latestOf } from '../../parties/scene.ts';
import { yearBefore, yearsBetween } from '../../periods/period.ts';
import type { Binding, Walk } from '../../walk.ts';
import { behindMeasure, isBasePeriod, isEarlier, labelsInBrackets } from '../../when/base.ts';
import type { Beside } from '../../when/beside.ts';
import { beforeOwn } from '../../when/when.ts';

/** Whether a time is of the same kind as the text's own, and before it. */
export const comparesBack = (told: Period | null, own: Period | null): boolean =>
  told !== null && own !== null && told !== own && latestOf([told, own]) === own && yearsBetween(told, own) !== null;

/** A year, or a fiscal one. */
const WHOLE = /^(?:FY)?\d{4}(?:-\d\d)?$/;

/** "from $3m in December", where January is spoken of: the December before it; "from $3m in the same period": of the year before. */
export function beforeLevel(walk: Walk, beside: Beside, own: Period | null): Beside {
  const { told, period } = beside;
  // "$9m in July to January, from $8m last year": the same months of it.
  if (told?.relative === 'previous-year' && told.part === undefined && own !== null && !WHOLE.test(own))
    return { ...beside, period: yearBefore(own) };
  if (told?.relative === 'same' && period !== null && period === own) return { ...beside, period: yearBefore(own) };
  return told === undefined || period === null ? beside : { ...beside, period: beforeOwn(walk, told, period, own) };
}

/** "against $3m, $2m and $1m": a level in one list with another that is compared with. */
export function listedBase({ figures, sentence }: Walk, { at }: Region): boolean {
  const last = figures.at(-1);
  return last?.base === true && inList(sentence, last.at, at);
}

/** "against $3m in 2008 and $2m in 2007": behind one that is compared with, another of an earlier time still. */
export function joinsBase({ figures, sentence }: Walk, at: number, own: Period | null): boolean {
  const last = figures.at(-1);
  if (last?.base !== true || last.period === null || own === null || own === last.period) return false;
  const between = sentence.slice(last.at + 1, at);
  const light = (n: Node) =>
    n.period !== null || isComma(n) || isLittle(n) || is(n, 'join', 'and') || is(n, 'preposition', 'in');
  const parted = between.some((n) => n.period !== null);
  return parted && between.every(light) && latestOf([own, last.period]) === last.period;
}

/** "more than the $2m that went to France", "against $2m of tea": set beside another partner's or product's, at the same time. */
export function ofOtherPartner({ based, figures }: Walk, { partner, item }: Binding): boolean {
  const last = figures.at(-1);
  if (based || last === undefined) return false;
  const goods = item !== null && last.item !== null && last.item !== item;
  return last.partner === partner ? goods : partner !== 'WLD' && last.item === item;
}

/** "less than the goods of 2020, which were $3m": the period in front of the level is the one compared with. */
export function ledByBasePeriod(walk: Walk, region: Region): boolean {
  for (let i = region.at - 1; i >= region.floor; i--) {
    const node = walk.sentence[i]!;
    if (leadsOwnClause(walk.sentence, i)) return false;
    if (i === region.at - 1 && (node.norm === '(' || labelsInBrackets(walk.sentence, i - 1))) continue;
    // "less than in 2021, which saw $3m"
    if (is(node, 'join', 'relative') && isComma(walk.sentence[i - 1]) && walk.sentence[i - 2]?.kind === 'period')
      return followsBase(walk, i);
    const where = walk.context.pack.switches.verbFirst && is(node, 'join', 'split');
    if (is(node, 'join', 'when') && (!where || closesPair(walk, region.at))) return followsBase(walk, i);
    if (
      isBoundaryMark(node) ||
      opensNext(walk.sentence, i) ||
      joinsPredicate(walk.sentence, i) ||
      bringsFlow(walk.sentence, i) ||
      is(node, 'preposition', 'to') ||
      (is(node, 'join', 'split') && !is(node, 'join', 'relative') && !is(node, 'party', 'there'))
    )
      return false;
    const period = node.period;
    // "A year earlier it had bought in the same months": told of the time in front.
    if (period !== null && period.relative !== 'span' && period.relative !== 'same')
      return !period.adverbial && region.at - i <= 6 && isBasePeriod(walk, i, period);
  }
  return false;
}

/** "exports, which a year earlier stood at $3m, rose": a level of that time, told in passing. */
export function ofEarlier(sentence: readonly Node[], at: number): boolean {
  const which = lastWithin(sentence, at - 8, at, (n, i) => is(n, 'join', 'relative') && isComma(sentence[i - 1]));
  const close = firstWithin(sentence, at + 1, at + 6, isComma);
  if (which === -1 || close === -1) return false;
  const told = sentence.slice(which + 1, close).filter((n) => n.period !== null || n.amount !== null);
  return told.length === 2 && told.some(({ period }) => period !== null && isEarlier(period));
}

/** `مقابل 9 بالمئة قبل عام يليها الخضار بقيمة`: the next one of a list. */
const opensNext = (sentence: readonly Node[], i: number): boolean =>
  sentence[i]!.kind === 'item' && (is(sentence[i - 1], 'join', 'and') || sentence[i]!.clitics?.and === true);

/** "fell 4 % against May and came to $3m": what "and" joins speaks of the sentence's own time again. */
function joinsPredicate(sentence: readonly Node[], i: number): boolean {
  const next = sentence[i + 1];
  return is(sentence[i], 'join', 'and') && is(next, 'level', 'reach') && cue(next, 'preposition') === null;
}

/** "más que en 2023 con exportaciones por 3 millones": what the sentence's own time brought. */
const bringsFlow = (sentence: readonly Node[], i: number): boolean =>
  is(sentence[i], 'preposition', 'with') &&
  cue(sentence[i], 'compare') === null &&
  (cue(sentence[i + 1], 'measure') !== null || is(sentence[i + 1], 'sale', 'noun'));

/** `مقارنة بعام 2023 لتبلغ 3 مليارات`: a verb right behind the period compared with tells what has become. */
const leadsOwnClause = (sentence: readonly Node[], i: number): boolean =>
  leadsToLevel(sentence[i]) &&
  !tellsOfBase(sentence, i) &&
  sentence[i]!.clitics?.article !== true &&
  !thenWas(sentence, i) &&
  (sentence[i - 1]?.kind === 'period' || sentence[i]!.clitics?.and === true);

/** "while in the same month of last year it came to $3m", "mientras que un año antes sumaron 3 millones": the time of the level, and no end of a comparison. */
function thenWas(sentence: readonly Node[], verb: number): boolean {
  const time = sentence[verb - 1]?.period;
  if (time == null || !isEarlier(time) || sentence[verb]!.clitics?.preposition === 'to') return false;
  const lead = sentence[isLittle(sentence[verb - 2]) ? verb - 3 : verb - 2];
  return is(lead, 'preposition', 'in') || (is(lead, 'join', 'split') && cue(lead, 'compare') === null);
}

/** `بعد فائض في يونيو بلغ 3 مليارات`: what is compared with stands in front of its time, and the verb tells its level. */
const tellsOfBase = (sentence: readonly Node[], verb: number): boolean =>
  sentence[verb]!.clitics?.preposition !== 'to' && behindMeasure(sentence, verb - 4, verb - 1);

/** "less than in 2020, when it was": the words for "when" right behind a period compared with. */
function followsBase(walk: Walk, when: number): boolean {
  const at = lastWithin(walk.sentence, when - 8, when, (n) => n.period !== null || n.amount !== null);
  const period = walk.sentence[at]?.period ?? null;
  return period !== null && !period.adverbial && isBasePeriod(walk, at, period);
}

/** `تراجع إلى 3 ملايين مقارنة بعام 2023 حيث بلغ 9 ملايين`: behind a level of now, one that no other is compared with. */
function closesPair({ sentence, figures }: Walk, at: number): boolean {
  const last = figures.at(-1);
  const next = firstWithin(sentence, at + 1, at + 6, (n) => n.amount?.kind === 'money');
  return last?.base === false && !sentence.slice(at + 1, next).some((n) => cue(n, 'compare') !== null);
}

/** What the sentence compares with; what one before it did only where this one's own time is a stretch of the same kind. */
export function baseOf({ based, dated, context: { scene } }: Walk): Period | null {
  const { base, period } = scene;
  const alike = base !== null && period !== null && yearsBetween(base, period) !== null;
  return based || !dated || alike ? base : null;
}
