import type { Claim, Figure, Span, Unit, VerdictInput } from '../model.ts';
import { type Bounds, intersect, negated } from './bounds.ts';
import { exactly, negativeOf, requireDecimal, unitOf } from './decimal.ts';
import { allowed, type Printed, type Rounding } from './interval.ts';
import { add, compare, multiply, negate, type Rational, rational, sign, subtract, zero } from './rational.ts';

export type Role = VerdictInput['role'];

/** A number that goes into a recomputation. */
export interface Term extends Printed {
  readonly role: Role;
  readonly id: string;
  readonly unit: Unit;
  readonly span: Span;
  /** Its value as printed. */
  readonly point: Rational;
  /** Every value that its writing and hedge allow. */
  readonly bounds: Bounds;
  /** The same, but a one-sided hedge reaches only two units of the last digit: "over 10" is 10 to 12. */
  readonly near: Bounds;
  /** How it was made, to make it again with other digits. */
  readonly made: TermOptions;
}

export interface TermOptions {
  readonly rounding?: Rounding | undefined;
  /** The value cannot change sign (an export is not negative): what the writing allows beyond zero is cut off. */
  readonly oneSign?: boolean;
  /** Let "about" reach a whole unit, and "over" as far as it may. A level that goes into a recomputation is read as rounded to its digits, "about" or not. */
  readonly loose?: boolean;
  readonly who?: string;
}

const nowhere: Span = { start: 0, end: 0, quote: '' };

/** Make a term of a printed number. */
export function term(
  role: Role,
  printed: Printed & { readonly id?: string; readonly unit?: Unit; readonly span?: Span },
  made: TermOptions = {},
): Term {
  const { rounding, oneSign = true, loose = false, who = 'weigh' } = made;
  const parts = requireDecimal(printed.written, who);
  const full = allowed(printed.hedge === 'about' && !loose ? { ...printed, hedge: 'exact' } : printed, rounding, who);
  const near = loose ? full : reachingTwo(full, unitOf(parts));
  const cut = (bounds: Bounds) => (oneSign && printed.hedge !== 'between' ? sameSide(bounds, exactly(parts)) : bounds);
  return {
    role,
    id: printed.id ?? '',
    unit: printed.unit ?? '',
    span: printed.span ?? nowhere,
    written: printed.written,
    writtenHigh: printed.writtenHigh,
    hedge: printed.hedge,
    point: middle(printed, who),
    bounds: cut(full),
    near: cut(near),
    made,
  };
}

/** Make a term of a figure or of a claim's number. */
export function termOf(
  role: Role,
  { id, written, writtenHigh, hedge, unit, mentions }: Figure | Claim,
  options: TermOptions = {},
): Term {
  return term(role, { id, written, writtenHigh, hedge, unit, span: mentions[0] ?? nowhere }, options);
}

/** The term of the opposite sign: a balance seen from the other side. */
export function opposite(x: Term): Term {
  return {
    ...x,
    written: negativeOf(x.written),
    writtenHigh: x.writtenHigh && negativeOf(x.writtenHigh),
    point: negate(x.point),
    bounds: negated(x.bounds),
    near: negated(x.near),
  };
}

/** One level stated twice: what both writings allow, told by the more precise; null where they cannot both be right. */
export function both(a: Term, b: Term): Term | null {
  const bounds = intersect(a.bounds, b.bounds);
  if (!bounds) return null;
  const finer =
    compare(unitOf(requireDecimal(a.written, 'both')), unitOf(requireDecimal(b.written, 'both'))) <= 0 ? a : b;
  return { ...finer, bounds, near: intersect(a.near, b.near) ?? bounds };
}

export function inputOf({ role, id, written, unit, span }: Term): VerdictInput {
  return { role, id, written, unit, span };
}

function middle({ written, writtenHigh, hedge }: Printed, who: string): Rational {
  const low = exactly(requireDecimal(written, who));
  if (hedge !== 'between' || writtenHigh === undefined) return low;
  return multiply(add(low, exactly(requireDecimal(writtenHigh, who))), rational(1n, 2n));
}

/** A one-sided hedge, held within two units of the last digit. */
export function reachingTwo(bounds: Bounds, unit: Rational): Bounds {
  const two = multiply(unit, rational(2n));
  if (bounds.low === null && bounds.high) return { ...bounds, low: subtract(bounds.high, two), lowClosed: true };
  if (bounds.high === null && bounds.low) return { ...bounds, high: add(bounds.low, two), highClosed: true };
  return bounds;
}

function sameSide(bounds: Bounds, value: Rational): Bounds {
  const floor: Bounds = { low: zero, high: null, lowClosed: true, highClosed: false };
  return (sign(value) < 0 ? intersect(bounds, negated(floor)) : intersect(bounds, floor)) ?? bounds;
}
