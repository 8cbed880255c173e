import type { Period } from '../../model.ts';
import { cue, firstWithin, is, isBoundaryMark, isComma, lastWithin, type Node } from '../nodes/nodes.ts';
import { latestOf } from '../parties/scene.ts';
import { joinPeriods, partBefore, shiftYears, yearOf } from '../periods/calendar.ts';
import { type PeriodCue, resolvePeriod, tellsSame } from '../periods/period.ts';
import type { Walk } from '../walk.ts';
import { isBasePeriod, isEarlier, mostSince } from './base.ts';
import { comparing } from './comparing.ts';
import { ofBracketed, ofChangeBefore, toldInPassing } from './in-passing.ts';
import { oneStretch, rangeEnd, rangeStart } from './ranges.ts';
import { resolve } from './resolve.ts';
import { inStretch, YEAR } from './stretch.ts';

/** Reads the periods between what was read and `to` into the scene. */
export function readPeriodsUpTo(walk: Walk, to: number): void {
  for (let i = walk.readUpTo; i < to; i++) {
    const period = walk.sentence[i]!.period;
    if (period !== null) notePeriod(walk, i, period);
  }
  walk.readUpTo = Math.max(walk.readUpTo, to);
}

function notePeriod(walk: Walk, at: number, period: PeriodCue): void {
  const { scene } = walk.context;
  if (period.relative === 'span' && period.years !== undefined && !mostSince(walk.sentence, at))
    walk.years = period.years;
  if (period.day !== undefined || period.dateline || period.adverbial) return;
  if (explains(walk, at, period) || toldInPassing(walk.sentence, at) || ofBracketed(walk.sentence, at)) return;
  if (isEarlier(period) && ofChangeBefore(walk.sentence, at)) return;
  const led =
    isEarlier(period) ||
    period.relative === 'to-date' ||
    period.relative === 'this-year' ||
    introduced(walk.sentence, at) ||
    ofMeasure(walk, at);
  if (walk.dated && period.value === null && !period.between && !led) return;
  if (comparing(walk) && period.range === undefined) {
    const ends = /^(\d{4})\/(\d{4})$/.exec(period.value ?? '');
    if (ends !== null) {
      [walk.context.scene.base, walk.context.scene.period] = [ends[1]!, ends[2]!];
      [walk.based, walk.dated] = [true, true];
      return;
    }
  }
  if (period.since) {
    const most = mostSince(walk.sentence, at);
    const before = most ? null : partSince(walk, period);
    if (before !== null) return void noteBase(walk, at, before);
    if (period.value !== null && (!most || toldWhen(walk.sentence, at))) walk.since = { at, period: period.value };
    if (most) return;
    return void openEnded(walk);
  }
  const value = resolve(walk, period);
  if (value === null) {
    if (toldByDay(walk, period)) [scene.period, walk.dated] = [null, true];
    return;
  }
  walk.last = value;
  if (period.between && comparing(walk) && MONTH.test(value)) noteBase(walk, at, partBefore(value)!);
  const compares = comparing(walk) && !oneStretch(walk, at, period);
  if (period.range === 'from' && compares) {
    noteBase(walk, at, value);
  } else if (period.range === 'to' && !compares && rangeStart(walk, at) !== null) {
    scene.period = joinPeriods(rangeStart(walk, at)!, value);
    walk.dated = true;
  } else if (period.range === 'from') {
    if (rangeEnd(walk, at) === null) scene.period = value;
  } else if (isBasePeriod(walk, at, period)) {
    const told = tellsSame(period.relative) && walk.based ? (scene.base ?? value) : value;
    const base = beforeOwn(walk, period, told, scene.period);
    noteBase(walk, at, base);
    if (turnsTo(walk.sentence, at)) [scene.carried, scene.period] = [scene.carried ?? scene.period, base];
  } else {
    if (period.relative === 'to-date') walk.beside = { topic: scene.period, period: value };
    if (period.relative === 'trailing-year') walk.resting ??= scene.period;
    scene.period = value;
    walk.dated = true;
    walk.named.push(value);
    if (period.relative === 'part' && (period.counted || period.cumulative) && period.part !== undefined)
      walk.yearless ??= { part: period.part, year: yearOf(value) };
  }
}

/** "It had shrunk by $3m since the second quarter", where the third is spoken of: what that is compared with. */
function partSince(walk: Walk, period: PeriodCue): Period | null {
  const own = walk.context.scene.period;
  if (period.value !== null || own === null || !comparing(walk)) return null;
  const before = resolve(walk, period);
  const earlier = before !== null && before !== own && latestOf([before, own]) === own;
  return earlier && before.length === own.length ? before : null;
}

/** "fiscal 2021/22 (July 2021-June 2022)", "the first half (January-June)": in brackets, which months the period before is. */
function explains(walk: Walk, at: number, { value }: PeriodCue): boolean {
  const { sentence } = walk;
  const open = lastWithin(sentence, at - 4, at, (n) => n.norm === '(');
  const told = sentence[open - 1]?.period ?? null;
  if (open === -1 || told === null || resolve(walk, told) === null) return false;
  const months = sentence
    .slice(open + 1, at)
    .every((n) => n.period !== null || n.kind === 'mark' || cue(n, 'preposition') === 'to');
  return months && (value === null || told.value !== null);
}

/** "lower than in December", where January is spoken of: the December before it. */
export function beforeOwn({ named }: Walk, { relative }: PeriodCue, base: Period, own: Period | null): Period {
  if (own !== null && named.includes(own) && YEAR.test(base)) return inStretch(base, own);
  const later = relative === 'part' && own !== null && base !== own && latestOf([base, own]) === base;
  return later ? shiftYears(base, -1) : base;
}

function noteBase(walk: Walk, at: number, period: Period): void {
  const { scene } = walk.context;
  walk.bases.push({ at, period, against: walk.dated ? scene.period : null });
  scene.base = period;
  walk.based = true;
}

/** "the smallest since May, when it was $3m": what is told of that time follows. */
const toldWhen = (sentence: readonly Node[], at: number): boolean =>
  isBoundaryMark(sentence[at + 1] ?? sentence[at]!) && is(sentence[at + 2], 'join', 'when');

/** "slower than in May, when exports rose by 4 %": a rate of that time follows, and no level to compare with. */
function turnsTo(sentence: readonly Node[], at: number): boolean {
  const when = isComma(sentence[at + 1]) ? at + 2 : at + 1;
  if (!is(sentence[when], 'join', 'when')) return false;
  const told = firstWithin(sentence, when + 1, sentence.length, (n) => n.amount !== null || isBoundaryMark(n));
  return sentence[told]?.amount?.kind === 'percent';
}

/** "Since 2017": no period that the figures of this sentence could be of. */
function openEnded(walk: Walk): void {
  if (walk.dated) return;
  walk.context.scene.period = null;
  walk.dated = true;
}

/** "This year", in a text that no day of publication dates: another time than the one spoken of, and not known which. */
const toldByDay = ({ context: { published, present } }: Walk, { relative }: PeriodCue): boolean =>
  published === null && (present === null || relative !== 'this-year') && BY_DAY.has(relative);

const BY_DAY: ReadonlySet<PeriodCue['relative']> = new Set(['this-year', 'this-month', 'this-quarter', 'to-date']);

const MONTH = /^\d{4}-\d\d$/;

/** Whether a preposition leads to a period, so that it dates what stands near: "in March", not "the last month of …". */
function introduced(sentence: readonly Node[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 2; i--) {
    const node = sentence[i]!;
    if (cue(node, 'preposition') !== null || cue(node, 'compare') !== null || (node.clitics?.preposition ?? '') !== '')
      return true;
    if (node.kind === 'mark') return false;
  }
  return at === 0;
}

/** "the March deficit": in a language whose adjectives stand in front, the time of the measure behind it. */
const ofMeasure = ({ sentence, context }: Walk, at: number): boolean =>
  context.pack.switches.adjective === 'before' && cue(sentence[at + 1], 'measure') !== null;

/** `على أساس شهري تراجعت الصادرات 2%`: the time that an adverb in front compares with, where it opens the sentence or no number stands between. */
export function adverbAhead({ sentence }: Walk, at: number, topic: Period | null): Period | null {
  const adverb = lastWithin(sentence, 0, at, (n) => n.period?.adverbial === true);
  if (adverb === -1 || topic === null) return null;
  const amount = firstWithin(sentence, adverb + 1, at, (n) => n.amount !== null);
  return adverb <= 2 || amount === -1 ? resolvePeriod(sentence[adverb]!.period!, { topic, published: null }) : null;
}
