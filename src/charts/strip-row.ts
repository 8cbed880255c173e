import { intervalText } from '../labels/number.ts';
import { fill } from '../labels/phrase.ts';
import type { Claim, Interval, Verdict } from '../model.ts';
import { flowLabel } from './names.ts';
import { periodLabel, spanLabel } from './periods.ts';
import { amount, FONTS, type Setting } from './setting.ts';
import { wrap } from './text.ts';
import { tidy } from './ticks.ts';
import { amountOf, stepFor } from './values.ts';

/** A claim with its verdict, in words, and its place on the strip. */
export interface StripRow {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly head: readonly string[];
  readonly notes: readonly string[];
  readonly top: number;
  readonly height: number;
}

export const LINE = { head: 18, note: 15 };
export const PAD = 12;
export const GAP = 16;
/** The room of a verdict's sign before its word. */
export const SIGN = 26;
/** How far the strip reaches to either side of the stated number, in halves of its rounding. */
export const REACH = 5;

/** The rows of a strip, one under the other. */
export function stripRows(
  claims: readonly { readonly claim: Claim; readonly verdict: Verdict }[],
  width: number,
  setting: Setting,
): StripRow[] {
  let top = 0;
  return claims.map(({ claim, verdict }) => {
    const head = wrap(headOf(claim, setting), width, FONTS.strong);
    const notes = notesOf(claim, verdict, setting).flatMap((note) => wrap(note, width, FONTS.note));
    const height = head.length * LINE.head + notes.length * LINE.note + PAD;
    const row = { claim, verdict, head, notes, top, height };
    top += height;
    return row;
  });
}

/** "Growth a year: −18.1%". */
export function headOf(claim: Claim, setting: Setting): string {
  const { labels } = setting;
  const sign = claim.type === 'cagr' || claim.type === 'change' || claim.type === 'points' || claim.type === 'delta';
  const n = amountOf(claim, setting, (written) => amount(written, claim.unit, setting, { sign }));
  if (claim.unit === 'rank') return fill(labels.charts.strip.rank, { n });
  return fill(labels.charts.strip.claim, { claim: labels.claims[claim.type], n });
}

/** Of what and when; and what the figures allow. */
export function notesOf(claim: Claim, verdict: Verdict, setting: Setting): string[] {
  const { comma, strip } = setting.labels.charts;
  const { from, to } = claim;
  const when = to === null ? [] : [from === null ? periodLabel(to, setting) : spanLabel(from, to, setting)];
  const of = [flowLabel(claim, setting), ...when].join(comma);
  if (!verdict.computed) return [of];
  return [of, fill(strip.possible, { interval: possibleText(claim, verdict.computed, setting) })];
}

function possibleText(claim: Claim, computed: Interval, { labels, digits }: Setting): string {
  const sign = claim.unit === '%' && claim.type !== 'share' && claim.type !== 'coverage';
  if (claim.unit === 'rank') return intervalText(computed, 1, claim.unit, labels, { digits });
  const step = stepFor(computed, claim.precision);
  return intervalText(computed, step, claim.unit, labels, { digits, sign });
}

/** Where a row’s intervals stand on the strip. */
export interface Place {
  readonly stated: readonly [number, number];
  readonly possible: readonly [number, number] | null;
  /** The ends of the strip beyond which an interval goes on. */
  readonly arrows: readonly { readonly of: 'stated' | 'possible'; readonly end: 'low' | 'high' }[];
}

/** Both intervals in halves of the stated rounding from the stated number, cut at the ends of the strip. */
export function placeOf({ claim, verdict }: StripRow): Place {
  const half = claim.precision / 2;
  const at = (value: number): number => tidy((value - claim.value) / half);
  const cut = (value: number): number => Math.min(Math.max(value, -REACH), REACH);
  const stated = verdict.stated ?? { low: claim.low, high: claim.high };
  const possible = verdict.computed;
  const beyond = (of: 'stated' | 'possible', interval: Pick<Interval, 'low' | 'high'> | null): Place['arrows'] => {
    if (interval === null) return [];
    const [low, high] = [at(interval.low), at(interval.high)];
    return [
      ...(low < -REACH ? [{ of, end: 'low' as const }] : []),
      ...(high > REACH ? [{ of, end: 'high' as const }] : []),
    ];
  };
  return {
    stated: [cut(at(stated.low)), cut(at(stated.high))],
    possible: possible && [cut(at(possible.low)), cut(at(possible.high))],
    arrows: [...beyond('stated', stated), ...beyond('possible', possible)],
  };
}

/** The line that the marks of a row stand on, in pixels from the top. */
export const middleOf = ({ top, height }: StripRow): number => top + height / 2;
