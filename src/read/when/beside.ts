import type { Period } from '../../model.ts';
import {
  cue,
  firstWithin,
  is,
  isComma,
  isLittle,
  lastWithin,
  leadsToLevel,
  type Node,
  possessive,
} from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import { isSum } from '../numbers/quantity.ts';
import type { PeriodCue } from '../periods/period.ts';
import type { Walk } from '../walk.ts';
import { isBasePeriod, isEarlier, mostSince } from './base.ts';
import { rangePeriod } from './ranges.ts';
import { resolve } from './resolve.ts';
import { inPair, ofPart } from './stretch.ts';

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

/** `3 ملايين مقارنة بالفترة نفسها من العام الماضي`, "to $3m from a year ago": a time that the level before is compared with, and none of its own. */
const comparedWith = (sentence: readonly Node[], at: number, time: number): boolean =>
  firstWithin(
    sentence,
    at + 1,
    time,
    (n) =>
      cue(n, 'compare') !== null &&
      (is(n, 'stop', 'word')
        ? is(n, 'preposition', 'from') && !is(n, 'preposition', 'of')
        : cue(n, 'preposition') === null),
  ) !== -1;

/** "fell to $9m from the month before": a time that it fell from. */
const from = (sentence: readonly Node[], i: number): boolean =>
  is(sentence[i - 1], 'preposition', 'from') && !is(sentence[i - 1], 'preposition', 'of');

/** "to $9m from last year's $8m": a time that owns the number behind it. */
function ownsNext(sentence: readonly Node[], i: number): boolean {
  const next = firstWithin(sentence, i + 1, i + 4, (n) => n.amount !== null);
  return next > i + 1 && isSum(sentence[next]!.amount) && possessive(sentence, i);
}

/** `9 ملايين وفي 2021 نحو 14 مليونا`, `9 ملايين وواصلت ارتفاعها سنة 2021 لتبلغ 14 مليونا`: the time of the next level, whose clause begins behind this one. */
function datesNext(sentence: readonly Node[], at: number, time: number): boolean {
  const next = firstWithin(sentence, time + 1, time + 4, (n) => n.amount !== null || isComma(n));
  const lead = sentence[time - 1];
  if (!isSum(sentence[next]?.amount)) return false;
  if (lead?.clitics?.and === true && is(lead, 'preposition', 'in'))
    return sentence.slice(time + 1, next).every((n) => isLittle(n) || is(n, 'level', 'reach'));
  return leadsToLevel(sentence[next - 1]) && sentence.slice(at + 1, time).some((n) => cue(n, 'increase') !== null);
}

/** "against $3m, in the same period of 2018": behind the comma the time of what is compared with, or -1. */
function sameBehind({ sentence }: Walk, at: number): number {
  if (cue(sentence[at - 1], 'compare') === null || !isComma(sentence[at + 1])) return -1;
  const time = firstWithin(sentence, at + 2, at + 4, (n) => n.period !== null);
  const relative = sentence[time]?.period?.relative;
  return relative === 'same-of' || relative === 'year-earlier' ? time : -1;
}

const MONTH = /^\d{4}-\d\d$/;

/** "After the border closed in July, imports came to $3m that year": right behind a level, the year of the month spoken of. */
function wholeYear({ sentence }: Walk, at: number, time: number, value: Period | null): Period | null {
  const { relative, part } = sentence[time]!.period!;
  const told = relative === 'same-year' && part === undefined && value !== null && MONTH.test(value);
  const beside = sentence.slice(at + 1, time).every((n) => is(n, 'preposition', 'in') || isLittle(n));
  return told && beside ? value.slice(0, 4) : value;
}

/** The period that stands beside an amount: after it in its own words, or else before it. Reads it into the scene too. */
export function periodBeside(
  walk: Walk,
  region: Region,
  to: number = Math.max(region.right, region.reach),
): Beside | null {
  const { sentence } = walk;
  const same = sameBehind(walk, region.at);
  for (let i = region.at + 1; i < Math.max(to, same + 1); i++) {
    const node = sentence[i]!;
    const period = node.period;
    if (period === null) {
      // `متجاوزا رقم عام 2005`: the time of what a level has passed.
      if (is(node, 'rival', 'passed')) break;
      if (node.kind === 'mark' && !')"»”\''.includes(node.norm) && i > same) break;
      continue;
    }
    if (period.day !== undefined || period.dateline) continue;
    if (period.value === null && period.relative === null) continue;
    if (ownsNext(sentence, i) || datesNext(sentence, region.at, i)) break;
    const base =
      (isEarlier(period) && !comparedWith(sentence, region.at, i) && !from(sentence, i)) ||
      inCommas(sentence, region.at, i);
    if (isBasePeriod(walk, i, period) && !base) continue;
    if (period.adverbial) continue;
    if (period.since && mostSince(sentence, i)) continue;
    if (period.since) return { period: null, base: false };
    if (period.range !== undefined) {
      const whole = rangePeriod(walk, i, period);
      if (whole !== null) return { period: whole, base: false };
      continue;
    }
    const value = wholeYear(walk, region.at, i, resolve(walk, period));
    if (value === null) continue;
    return { period: inPair(walk, region.at, ofPart(walk, region.at, value)), base, told: period };
  }
  return null;
}
