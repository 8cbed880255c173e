import type { Rounding } from './interval.ts';

/** How two numbers make the statistic: a ratio weighed on some scale, a difference, or a sum. */
export type Shape = 'compound' | 'increase' | 'percent' | 'multiple' | 'difference' | 'sum';

/** What floating point decides beyond its own error, in the unit of the claim. */
export interface Approximate {
  readonly holds: boolean;
  readonly slight: boolean;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

interface Numbers {
  readonly stated: string | number | null | undefined;
  readonly earlier: string | number | null | undefined;
  readonly later: string | number | null | undefined;
  readonly hedge: string | number | null | undefined;
}

/** A double and a bound on how far it may be from the exact number. */
interface Near {
  readonly at: number;
  readonly off: number;
}

/** A written number: its value, and how far below and above it the truth may be, in units of the last digit. */
interface Read {
  readonly value: number;
  readonly unit: number;
  readonly negative: boolean;
}

/** Two units in the last place: more than the error of any one operation on doubles, relative to its result. */
const eps = 2 ** -51;

/**
 * The verdict in floating point where the numbers leave no doubt: every bound carries how far rounding may have taken it
 * (each operation adds at most half an ulp; `eps` counts four), and a comparison within that distance decides nothing.
 * Undefined where it does not, or where the numbers are not plain positive levels: those are weighed exactly.
 */
export function approximately(
  shape: Shape,
  numbers: Numbers,
  years: number,
  rounding: Rounding = 'closed',
): Approximate | undefined {
  if (!Number.isInteger(years) || years < 1 || years > 200) return undefined;
  if (numbers.hedge !== null && numbers.hedge !== undefined && numbers.hedge !== '' && numbers.hedge !== 'exact')
    return undefined;
  const [stated, from, to] = [readNumber(numbers.stated), readNumber(numbers.earlier), readNumber(numbers.later)];
  if (!stated || !from || !to || from.negative || to.negative || from.value === 0 || to.value === 0) return undefined;
  const [below, above] = reach(rounding);
  const inputs = computed(
    shape,
    [end(from, -below, true), end(from, above, true)],
    [end(to, -below, true), end(to, above, true)],
  );
  if (!inputs) return undefined;
  const [down, up] = stated.negative ? [above, below] : [below, above];
  if (rounding === 'truncated' && Math.abs(stated.value) < 1.5 * stated.unit) return undefined;
  const holds = overlap(lifted(shape, end(stated, -down), years), lifted(shape, end(stated, up), years), inputs);
  const slight =
    holds === false
      ? overlap(lifted(shape, end(stated, -down - 1), years), lifted(shape, end(stated, up + 1), years), inputs)
      : true;
  if (holds === undefined || slight === undefined) return undefined;
  const coarse = shape === 'multiple' && 10 * stated.unit > stated.value * (1 + 8 * eps);
  const unclear =
    shape === 'multiple' && Math.abs(10 * stated.unit - Math.abs(stated.value)) <= 16 * eps * Math.abs(stated.value);
  if (!holds && coarse && unclear) return undefined;
  const { value, low, high } = shown(shape, from.value, to.value, inputs, years);
  return { holds, slight: slight && !coarse, value, low, high };
}

/** Whether [low, high] of the stated number meets that of the inputs; undefined within the error of either. */
function overlap(
  low: Near | undefined,
  high: Near | undefined,
  [inputsLow, inputsHigh]: readonly [Near, Near],
): boolean | undefined {
  if (!low || !high) return undefined;
  const reachesUp = above(high, inputsLow);
  const reachesDown = above(inputsHigh, low);
  if (reachesUp === false || reachesDown === false) return false;
  return reachesUp === undefined || reachesDown === undefined ? undefined : true;
}

function above(a: Near, b: Near): boolean | undefined {
  const slack = a.off + b.off;
  const gap = a.at - b.at;
  return gap > 2 * slack ? true : gap < -2 * slack ? false : undefined;
}

function computed(
  shape: Shape,
  [fromLow, fromHigh]: readonly [Near, Near],
  [toLow, toHigh]: readonly [Near, Near],
): readonly [Near, Near] | undefined {
  if (shape === 'difference') return [plus(toLow, fromHigh, -1), plus(toHigh, fromLow, -1)];
  if (shape === 'sum') return [plus(toLow, fromLow, 1), plus(toHigh, fromHigh, 1)];
  const [low, high] = [over(toLow, fromHigh), over(toHigh, fromLow)];
  return low && high && [low, high];
}

function plus(a: Near, b: Near, sign: 1 | -1): Near {
  const at = a.at + sign * b.at;
  return { at, off: a.off + b.off + Math.abs(at) * eps };
}

function over(a: Near, b: Near): Near | undefined {
  if (b.at <= 1024 * b.off) return undefined;
  const at = a.at / b.at;
  return { at, off: 2 * ((a.off + at * b.off) / b.at) + at * eps };
}

/** The stated bound on the scale that the inputs are compared on. */
function lifted(shape: Shape, { at, off }: Near, years: number): Near | undefined {
  switch (shape) {
    case 'percent':
      return { at: at / 100, off: off / 50 + Math.abs(at / 100) * eps };
    case 'increase':
    case 'compound': {
      const base = 1 + at / 100;
      const error = off / 50 + (1 + Math.abs(at / 100)) * eps;
      return shape === 'increase' ? { at: base, off: error } : raised(base, error, years);
    }
    default:
      return { at, off };
  }
}

/** A positive base to a whole power by repeated multiplication, whose error is known, as that of `**` is not. */
function raised(base: number, error: number, years: number): Near | undefined {
  if (base <= 0 || error * years > base * 2 ** -20) return undefined;
  let at = base;
  for (let i = 1; i < years; i++) at *= base;
  return Number.isFinite(at) && at > 2 ** -900 ? { at, off: 2 * at * years * (error / base + eps) } : undefined;
}

function end({ value, unit }: Read, units: number, level = false): Near {
  const at = value + units * unit;
  const off = (Math.abs(value) + unit) * eps;
  return level && at < 0 ? { at: 0, off } : { at, off };
}

function reach(rounding: Rounding): readonly [below: number, above: number] {
  return rounding === 'truncated' ? [0, 1] : [0.5, 0.5];
}

const [minus, dot, nought, nine, e] = [45, 46, 48, 57, 101];

/**
 * A number in the plain writing (`-28.70e6`), or undefined: those are left to the exact way. Up to fifteen digits and
 * powers up to 10^22 are exact doubles, so one division or multiplication gives the value.
 */
function readNumber(cell: string | number | null | undefined): Read | undefined {
  if (cell === null || cell === undefined) return undefined;
  const text = typeof cell === 'number' ? String(cell) : cell;
  const negative = text.charCodeAt(0) === minus;
  const first = negative ? 1 : 0;
  let [digits, decimals, exponent, at, point] = [0, 0, 0, first, -1];
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= nought! && code <= nine!) {
      digits = digits * 10 + (code - nought!);
      if (point >= 0) decimals++;
    } else if (code === dot && point < 0 && at > first) point = at;
    else break;
  }
  if (at === first || at > first + 16 || point === at - 1) return undefined;
  if (at < text.length) {
    exponent = shortPower(text, at);
    if (Number.isNaN(exponent)) return undefined;
  }
  const power = exponent - decimals;
  const size = power < 0 ? digits / tens[-power]! : digits * tens[power]!;
  return { value: negative ? -size : size, unit: power < 0 ? 1 / tens[-power]! : tens[power]!, negative };
}

/** The one or two digits after an `e`; NaN where there is anything else. */
function shortPower(text: string, at: number): number {
  const [first, second] = [text.charCodeAt(at + 1) - nought!, text.charCodeAt(at + 2) - nought!];
  const digit = (code: number) => code >= 0 && code <= 9;
  if (text.charCodeAt(at) !== e || !digit(first)) return Number.NaN;
  if (at + 2 === text.length) return first;
  return at + 3 === text.length && digit(second) && first < 2 ? 10 * first + second : Number.NaN;
}

const tens: readonly number[] = Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));

/** For the eye: the root and the bounds in doubles, rounded outward by more than their error. */
function shown(
  shape: Shape,
  from: number,
  to: number,
  [low, high]: readonly [Near, Near],
  years: number,
): { value: number; low: number; high: number } {
  const point = shape === 'difference' ? to - from : shape === 'sum' ? to + from : to / from;
  const drop = (x: number) =>
    shape === 'compound'
      ? (x ** (1 / years) - 1) * 100
      : shape === 'increase'
        ? (x - 1) * 100
        : shape === 'percent'
          ? x * 100
          : x;
  const outward = (x: number) => 2 ** -44 * (Math.abs(x) + (shape === 'compound' || shape === 'increase' ? 100 : 0));
  const [a, b] = [drop(Math.max(low.at - low.off, shape === 'difference' ? -Infinity : 0)), drop(high.at + high.off)];
  return { value: drop(point), low: a - outward(a), high: b + outward(b) };
}
