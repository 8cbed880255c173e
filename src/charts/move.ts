import { amountText } from '../labels/number.ts';
import { fill } from '../labels/phrase.ts';
import type { Quantity } from '../model.ts';
import { phrase } from './names.ts';
import type { Setting } from './setting.ts';

/** A number and the least and the most that its rounding allows. */
export interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What a stated value may be by its rounding alone; hedges such as "over" say how it lies, not how large it is. */
export function rounded({ value, precision }: Pick<Quantity, 'value' | 'precision'>): Range {
  return { value, low: value - precision / 2, high: value + precision / 2 };
}

/** The ratio of two positive ranges. */
export function ratioOf(upper: Range, lower: Range): Range {
  return { value: upper.value / lower.value, low: upper.low / lower.high, high: upper.high / lower.low };
}

/** −1, 0 or 1: whether a level fell, cannot be told to have moved, or rose. */
export function directionOf(from: Range, to: Range): -1 | 0 | 1 {
  if (to.value === from.value) return 0;
  return to.low >= from.high ? 1 : to.high <= from.low ? -1 : 0;
}

/**
 * What a level did, in words that the numbers bear out: "more than doubled" only where every rounding allows it,
 * "fell by 63%" where every rounding gives 63, else "about".
 */
export function moveText(from: Range, to: Range, setting: Setting): string {
  const { moves } = setting.labels.charts;
  const direction = directionOf(from, to);
  if (direction === 0) return Math.abs(to.value - from.value) <= 0.01 * from.value ? moves.flat : moves.within;
  if (to.value === 0) return moves.toZero;
  if (!(from.low > 0)) return from.value <= 0 ? moves.fromZero : percentText(from, to, setting);
  const ratio = ratioOf(to, from);
  if (contains(ratio, 0.5, 0.005)) return moves.halved;
  if (contains(ratio, 2, 0.02)) return moves.doubled;
  if (contains(ratio, 3, 0.03)) return moves.tripled;
  if (ratio.low > 2 && ratio.high < 2.5) return moves.overDoubled;
  if (ratio.low > 3 && ratio.high < 3.5) return moves.overTripled;
  if (ratio.value < 3.5) return percentText(from, to, setting);
  return phrase(moves.fold, Math.round(ratio.value), {}, setting);
}

/** Whether a round ratio is among the possible ones, and the plain one is near enough to be called by it. */
function contains(ratio: Range, round: number, within: number): boolean {
  return ratio.low <= round && round <= ratio.high && Math.abs(ratio.value - round) <= within;
}

function percentText(from: Range, to: Range, setting: Setting): string {
  const { moves } = setting.labels.charts;
  const percent = (numerator: number, denominator: number): number => Math.abs(numerator / denominator - 1) * 100;
  const plain = percent(to.value, from.value);
  const ends = [percent(to.low, from.high), percent(to.high, from.low)];
  const step = [0.1, 1].find((each) => (each === 1 || plain < 10) && ends.every((end) => near(end, plain, each)));
  const { labels, digits } = setting;
  const n = amountText({ value: plain, step: step ?? (plain < 10 ? 0.1 : 1) }, '%', labels, { digits });
  const rose = to.value > from.value;
  if (step === undefined) return fill(rose ? moves.roseAbout : moves.fellAbout, { n });
  return fill(rose ? moves.rose : moves.fell, { n });
}

const near = (end: number, plain: number, step: number): boolean => Math.round(end / step) === Math.round(plain / step);
