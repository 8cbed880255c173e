import type { Period } from '../../model.ts';
import {
  cue,
  firstWithin,
  is,
  isBoundaryMark,
  isComma,
  isLittle,
  lastWithin,
  NO_CODE,
  type Node,
} from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import { isSum } from '../numbers/quantity.ts';
import { latestOf } from '../parties/scene.ts';
import { partBefore, shiftYears, yearOf } from '../periods/calendar.ts';
import { type PeriodCue, resolvePeriod } from '../periods/period.ts';
import type { Walk } from '../walk.ts';
import { isBasePeriod, isEarlier } from './base.ts';
import { inPair, inStretch, inYear, ofPart, YEAR } from './stretch.ts';

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
  if (period.day !== undefined || period.dateline || period.adverbial || explains(walk, at, period)) return;
  const led =
    isEarlier(period) || period.relative === 'to-date' || introduced(walk.sentence, at) || ofMeasure(walk, at);
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
  if (period.range === 'from' && comparing(walk)) {
    noteBase(walk, at, value);
  } else if (period.range === 'to' && !comparing(walk) && rangeStart(walk, at) !== null) {
    scene.period = joinPeriods(rangeStart(walk, at)!, value);
    walk.dated = true;
  } else if (period.range === 'from') {
    if (rangeEnd(walk, at) === null) scene.period = value;
  } else if (isBasePeriod(walk, at, period)) {
    const told = period.relative === 'same' && walk.based ? (scene.base ?? value) : value;
    noteBase(walk, at, beforeOwn(walk, period, told, scene.period));
  } else {
    if (period.relative === 'to-date') walk.beside = { topic: scene.period, period: value };
    if (period.relative === 'trailing-year') walk.resting ??= scene.period;
    scene.period = value;
    walk.dated = true;
    walk.named.push(value);
    if (period.relative === 'part' && period.counted && period.part !== undefined)
      walk.yearless ??= { part: period.part, year: yearOf(value) };
  }
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

/** "Between June and July" is July, where one month is compared with the next; from January on it is the year so far. */
function laterMonth(walk: Walk, { between }: PeriodCue, stretch: Period | null): Period | null {
  const [from, to] = stretch?.split('/') ?? [];
  const next = between && from !== undefined && to !== undefined && partBefore(to) === from && !from.endsWith('-01');
  return next && comparing(walk) ? to : stretch;
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
  isBoundaryMark(sentence[at + 1] ?? sentence[at]!) &&
  is(sentence[at + 2], 'join', 'split') &&
  !is(sentence[at + 2], 'join', 'relative');

/** "the fastest growth since November 2018", "the lowest of the decade": how long a record has stood. */
const mostSince = (sentence: readonly Node[], at: number): boolean =>
  lastWithin(sentence, at - 7, at, (n) => cue(n, 'record') !== null) >
  lastWithin(sentence, at - 7, at, (n) => n.amount !== null || isBoundaryMark(n));

/** "Since 2017": no period that the figures of this sentence could be of. */
function openEnded(walk: Walk): void {
  if (walk.dated) return;
  walk.context.scene.period = null;
  walk.dated = true;
}

/** "This year", in a text that no day of publication dates: another time than the one spoken of, and not known which. */
const toldByDay = ({ context: { published } }: Walk, { relative }: PeriodCue): boolean =>
  published === null && BY_DAY.has(relative);

const BY_DAY: ReadonlySet<PeriodCue['relative']> = new Set(['this-year', 'this-month', 'this-quarter', 'to-date']);

/** "In June" after a sentence about an earlier year is June of the year that the text had come to. */
function topicOf(walk: Walk, period: PeriodCue): Period | null {
  const { period: topic, latest } = walk.context.scene;
  if (isLater(period) || period.relative === 'same-of-this-year' || period.relative === 'previous-fiscal')
    return walk.last ?? topic;
  if (period.relative === 'same-of') return topic ?? walk.last;
  if (period.relative !== 'part' || walk.dated || topic === null || latest === null) return topic;
  const [a, b] = [yearOf(topic), yearOf(latest)];
  return a !== null && b !== null && b - a === 1 ? latest : topic;
}

const MONTH = /^\d{4}-\d\d$/;

const isLater = ({ relative }: PeriodCue): boolean => relative === 'year-later' || relative === 'years-later';

/** "This year", in a text about the first ten months of it, or beside "last year" in one about a month: that part, for the year is not over. */
function ofThisYear({ context, sentence }: Walk, { relative, part }: PeriodCue): Period | null {
  const { published, scene } = context;
  const { period: topic } = scene;
  if (relative !== 'this-year' || part !== undefined || published === null || topic === null) return null;
  const year = published.slice(0, 4);
  if (!topic.startsWith(`${year}-`)) return null;
  const toDate = topic.startsWith(`${year}-01/`) || topic === `${year}-H1` || topic === `${year}-Q1`;
  const beside = sentence.some((n) => n.period?.relative === 'year-earlier' || n.period?.relative === 'previous-year');
  return toDate || (beside && partBefore(topic) !== null) ? topic : null;
}

export function resolve(walk: Walk, period: PeriodCue): Period | null {
  const part = inYear(walk, period) ?? ofThisYear(walk, period);
  if (part !== null) return part;
  const later = isLater(period) && walk.based;
  const topic = later ? walk.context.scene.base : topicOf(walk, period);
  const { reporter, topic: about } = walk.context.scene;
  const country = reporter === NO_CODE ? about : (reporter ?? about);
  return laterMonth(walk, period, resolvePeriod(period, { topic, published: walk.context.published, country }));
}

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

/** Whether the sentence compares two times: then "between 2014 and 2019" is a beginning and an end, and no sum of years. */
function comparing(walk: Walk): boolean {
  walk.compares ??= walk.sentence.some(
    (node, i) =>
      cue(node, 'change') !== null ||
      cue(node, 'multiple') !== null ||
      cue(node, 'annual') === 'compound' ||
      node.amount?.kind === 'multiple' ||
      sharesMoved(walk.sentence, i),
  );
  return walk.compares;
}

/** "from 9 % to 10 %": what was so much once, and is now so much. */
const sharesMoved = (sentence: readonly Node[], i: number): boolean =>
  sentence[i]!.amount?.kind === 'percent' &&
  is(sentence[i - 1], 'preposition', 'from') &&
  is(sentence[i + 1], 'preposition', 'to') &&
  sentence[i + 2]?.amount?.kind === 'percent';

function rangeStart(walk: Walk, at: number): Period | null {
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    const period = walk.sentence[i]!.period;
    if (period?.range === 'from') return resolve(walk, period);
  }
  return null;
}

function rangeEnd(walk: Walk, at: number): Period | null {
  for (let i = at + 1; i < walk.sentence.length && i - at <= 4; i++) {
    const period = walk.sentence[i]!.period;
    if (period?.range === 'to') return resolve(walk, period);
  }
  return null;
}

/** "the March deficit": in a language whose adjectives stand in front, the time of the measure behind it. */
const ofMeasure = ({ sentence, context }: Walk, at: number): boolean =>
  context.pack.switches.adjective === 'before' && cue(sentence[at + 1], 'measure') !== null;

/** What "between A and B" says beside a number: B where times are compared, else the years together. */
function rangePeriod(walk: Walk, at: number, period: PeriodCue): Period | null {
  if (period.range === 'from') return null;
  const end = resolve(walk, period);
  const start = rangeStart(walk, at);
  if (end === null || comparing(walk) || start === null) return end;
  return joinPeriods(start, end);
}

/** "from 2019 to May 2024" is 2019-01/2024-05. */
function joinPeriods(a: Period, b: Period): Period {
  if (/^\d{4}$/.test(a) && /^\d{4}-\d\d$/.test(b)) return `${a}-01/${b}`;
  return `${a}/${b}`;
}

/** `على أساس شهري تراجعت الصادرات 2%`: the time that an adverb in front compares with, where it opens the sentence or no number stands between. */
export function adverbAhead({ sentence }: Walk, at: number, topic: Period | null): Period | null {
  const adverb = lastWithin(sentence, 0, at, (n) => n.period?.adverbial === true);
  if (adverb === -1 || topic === null) return null;
  const amount = firstWithin(sentence, adverb + 1, at, (n) => n.amount !== null);
  return adverb <= 2 || amount === -1 ? resolvePeriod(sentence[adverb]!.period!, { topic, published: null }) : null;
}

/** A period beside an amount, and the words that told it. */
export interface Beside {
  readonly period: Period | null;
  readonly base: boolean;
  readonly told?: PeriodCue;
}

/** "exports, a mere $3m in 2000, had come to": a level and its time, told in commas before the verb. */
function inCommas(sentence: readonly Node[], at: number, time: number): boolean {
  const open = lastWithin(sentence, at - 4, at, isComma);
  const dated = sentence.slice(at + 1, time).every((n) => is(n, 'preposition', 'in') || isLittle(n));
  return open !== -1 && dated && isComma(sentence[time + 1]) && is(sentence[time + 2], 'tense', 'past');
}

/** "to $9m from last year's $8m": a time that owns the number behind it. */
function ownsNext(sentence: readonly Node[], i: number): boolean {
  const next = firstWithin(sentence, i + 1, i + 4, (n) => n.amount !== null);
  return next > i + 1 && isSum(sentence[next]!.amount) && sentence[i + 1]!.norm === "'";
}

/** The period that stands beside an amount: after it in its own words, or else before it. Reads it into the scene too. */
export function periodBeside(
  walk: Walk,
  region: Region,
  to: number = Math.max(region.right, region.reach),
): Beside | null {
  const { sentence } = walk;
  for (let i = region.at + 1; i < to; i++) {
    const node = sentence[i]!;
    const period = node.period;
    if (period === null) {
      if (node.kind === 'mark' && !')"»”\'’'.includes(node.norm)) break;
      continue;
    }
    if (period.day !== undefined || period.dateline) continue;
    if (period.value === null && period.relative === null) continue;
    if (ownsNext(sentence, i)) break;
    const base = isEarlier(period) || inCommas(sentence, region.at, i);
    if (isBasePeriod(walk, i, period) && !base) continue;
    if (period.adverbial) continue;
    if (period.since && mostSince(sentence, i)) continue;
    if (period.since) return { period: null, base: false };
    if (period.range !== undefined) {
      const whole = rangePeriod(walk, i, period);
      if (whole !== null) return { period: whole, base: false };
      continue;
    }
    const value = resolve(walk, period);
    if (value === null) continue;
    return { period: inPair(walk, region.at, ofPart(walk, region.at, value)), base, told: period };
  }
  return null;
}
