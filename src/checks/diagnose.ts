import type { Diagnosis, Written } from '../model.ts';
import { type Attempt, agree, type Recomputed } from './attempt.ts';
import { type Bounds, between, mapped } from './bounds.ts';
import { decimal, exactly, negativeOf, requireDecimal, unitOf, write, writeLike } from './decimal.ts';
import { dropped } from './gauge.ts';
import { allowed, type Rounding } from './interval.ts';
import { absolute, add, compare, fromNumber, multiply, type Rational, rational, subtract } from './rational.ts';
import { say } from './say.ts';
import { digitSlips } from './slip-digits.ts';
import type { Stated } from './stated.ts';
import { reachingTwo, type Term, term } from './term.ts';

interface Context {
  readonly stated: Stated;
  readonly attempt: Attempt;
  readonly result: Recomputed;
  readonly rounding: Rounding | undefined;
}

/**
 * Every single change that would make a failing claim hold, the plainest first. Each is tried exactly and listed only if it
 * does; none says which number is the wrong one.
 */
export function diagnose(
  stated: Stated,
  attempt: Attempt,
  result: Recomputed,
  { rounding }: { readonly rounding?: Rounding | undefined } = {},
): readonly Diagnosis[] {
  const context: Context = { stated, attempt, result, rounding };
  const tried = [signs, roundings, roundStated, slips, swaps, roundInputs, scales];
  const plain = tried.flatMap((attempts) => attempts(context));
  const pens = digits(context);
  return [
    ...plain,
    ...pens.filter(({ kind }) => kind !== 'wrong-digit'),
    ...pens.filter(({ kind }) => kind === 'wrong-digit'),
  ];
}

/** Whether it agrees; "over" and "under" reach only two units here, or almost any change would do. */
function holds(stated: Stated, result: Recomputed | string, rounding: Rounding | undefined): boolean {
  if (typeof result === 'string') return false;
  const reach = reachingTwo(allowed(stated, rounding), unitOf(requireDecimal(stated.written, 'diagnose')));
  return agree(mapped(reach, result.gauge.lift), result, 'near');
}

function signs({ stated, result, rounding }: Context): Diagnosis[] {
  const other = {
    ...stated,
    written: negativeOf(stated.written),
    writtenHigh: stated.writtenHigh && negativeOf(stated.writtenHigh),
  };
  if (!holds(other, result, rounding)) return [];
  return [
    {
      kind: 'sign',
      message: `the sign or the word is turned over: ${say(other.written, stated.unit)} agrees`,
      would: other.written,
    },
  ];
}

function roundings({ stated, attempt, result, rounding }: Context): Diagnosis[] {
  const found: Diagnosis[] = [];
  if (result.atMost) return found;
  if (stated.hedge !== undefined && stated.hedge !== 'exact') return found;
  const rightly = rightlyPrinted(stated, result);
  if (rounding !== 'truncated' && holds(stated, result, 'truncated'))
    found.push({
      kind: 'truncated',
      message: `the digits after the last were cut off: rounded it is ${say(rightly, stated.unit)}`,
      would: rightly,
    });
  else if (agree(mapped(roundedTwice(stated), result.gauge.lift), result, 'near'))
    found.push({
      kind: 'rounded-twice',
      message: `it was rounded twice: rounded once it is ${say(rightly, stated.unit)}`,
      would: rightly,
    });
  const cut = attempt.recompute(attempt.terms.map((x) => retold(x, x.written, 'truncated')));
  if (rounding !== 'truncated' && holds(stated, cut, rounding))
    found.push({
      kind: 'truncated-inputs',
      message: 'the levels were cut off after their last digit, not rounded',
      would: null,
    });
  return found;
}

/** A whole number that ends in zeros may be a round one: 20 for anything from 15 to 25. */
function roundStated({ stated, result, rounding }: Context): Diagnosis[] {
  const coarse = coarser(stated.written);
  if (coarse === stated.written || !holds({ ...stated, written: coarse }, result, rounding)) return [];
  const would = rightlyPrinted(stated, result);
  const message = `${say(stated.written, stated.unit)} is a round number for ${say(would, stated.unit)}`;
  return [{ kind: 'round-number', message, would }];
}

function roundInputs({ stated, attempt, rounding }: Context): Diagnosis[] {
  return attempt.terms.flatMap((x) => {
    const written = coarser(x.written);
    const terms = attempt.terms.map((y) => (y === x ? retold(x, written, rounding) : y));
    if (written === x.written || !holds(stated, attempt.recompute(terms), rounding)) return [];
    return [
      { kind: 'round-number', message: `with ${say(x.written, x.unit)} as a round number it agrees`, would: null },
    ];
  });
}

/** Closing zeros before the point taken for place-holders: `800e6` as `8e8`. */
function coarser(written: Written): Written {
  const parts = requireDecimal(written, 'diagnose');
  let { digits, exponent } = parts;
  if (parts.decimals > 0 || digits === 0n) return written;
  for (; digits % 10n === 0n; digits /= 10n) exponent++;
  return write({ digits, decimals: 0, exponent });
}

/** Rounded once to one digit more, and then again: a twentieth of a unit further than rounding reaches. */
function roundedTwice({ written }: Stated): Bounds {
  const parts = requireDecimal(written, 'diagnose');
  const reach = multiply(unitOf(parts), rational(11n, 20n));
  return between(subtract(exactly(parts), reach), add(exactly(parts), reach));
}

function slips({ stated, attempt, result, rounding }: Context): Diagnosis[] {
  return attempt.slips.flatMap(({ kind, message, recompute }) => {
    const slip = recompute(attempt.terms);
    if (typeof slip === 'string' || !holds(stated, slip, rounding)) return [];
    return [
      { kind, message: message(say(rightlyPrinted(stated, slip), stated.unit)), would: rightlyPrinted(stated, result) },
    ];
  });
}

function swaps({ stated, attempt, rounding }: Context): Diagnosis[] {
  return attempt
    .swaps()
    .flatMap(({ kind, message, terms }) =>
      holds(stated, attempt.recompute(terms), rounding) ? [{ kind, message, would: null }] : [],
    );
}

const powers: Readonly<Record<number, string>> = { 1: 'ten', 2: 'a hundred', 3: 'a thousand', 6: 'a million' };

/** One diagnosis a number: the plainest power of ten, a thousand first, that makes it agree. */
function scales(context: Context): Diagnosis[] {
  const { attempt } = context;
  return [statedScale(context), ...attempt.terms.map((x) => termScale(context, x))].filter(
    (found) => found !== undefined,
  );
}

const tries = [3, 1, 2, 6].flatMap((power) => [-power, power]);

function statedScale({ stated, result, rounding }: Context): Diagnosis | undefined {
  const isRate = stated.unit === '%' || stated.unit === 'pp' || stated.unit === 'x';
  for (const by of isRate ? tries.filter((power) => Math.abs(power) < 3) : tries) {
    const written = scaled(stated.written, by, isRate);
    if (!holds({ ...stated, written, writtenHigh: undefined, hedge: plainHedge(stated) }, result, rounding)) continue;
    return {
      kind: `scale-${10 ** Math.abs(by)}`,
      message: `${powers[Math.abs(by)]} times ${by < 0 ? 'less' : 'more'}, ${say(written, stated.unit)}, agrees`,
      would: written,
    };
  }
  return undefined;
}

function termScale({ stated, attempt, rounding }: Context, x: Term): Diagnosis | undefined {
  for (const by of tries) {
    const written = scaled(x.written, by, isRateUnit(x.unit));
    const terms = attempt.terms.map((y) => (y === x ? retold(x, written, rounding) : y));
    if (holds(stated, attempt.recompute(terms), rounding))
      return {
        kind: `scale-${10 ** Math.abs(by)}`,
        message: `with ${say(written, x.unit)} for ${say(x.written, x.unit)} it agrees`,
        would: written,
      };
  }
  return undefined;
}

/** One diagnosis a kind of slip and a number: of several that agree, the one nearest to what is recomputed. */
function digits({ stated, attempt, result, rounding }: Context): Diagnosis[] {
  const found: Diagnosis[] = [];
  const seen = new Set<string>();
  const list = (kind: string, of: string, diagnosis: Diagnosis) => {
    if (!seen.has(kind + of)) found.push(diagnosis);
    seen.add(kind + of);
  };
  for (const { kind, written } of nearest(digitSlips(stated.written), recomputed(result)))
    if (holds({ ...stated, written }, result, rounding))
      list(kind, 'stated', {
        kind,
        message: `${say(written, stated.unit)} for ${say(stated.written, stated.unit)} agrees`,
        would: written,
      });
  for (const x of attempt.terms)
    for (const { kind, written } of digitSlips(x.written)) {
      const slip = attempt.recompute(attempt.terms.map((y) => (y === x ? retold(x, written, rounding) : y)));
      if (holds(stated, slip, rounding))
        list(kind, x.role + x.id, {
          kind,
          message: `with ${say(written, x.unit)} for ${say(x.written, x.unit)} it agrees`,
          would: written,
        });
    }
  return found;
}

function nearest<T extends { readonly written: Written }>(slips: readonly T[], target: Rational): readonly T[] {
  const distance = ({ written }: T) => absolute(subtract(exactly(requireDecimal(written, 'diagnose')), target));
  return [...slips].sort((a, b) => compare(distance(a), distance(b)));
}

/** A term told with another number, or another way of rounding. */
function retold(x: Term, written: Written, rounding: Rounding | undefined): Term {
  return term(x.role, { ...x, written, writtenHigh: undefined, hedge: plainHedge(x) }, { ...x.made, rounding });
}

function plainHedge({ hedge }: { readonly hedge?: Term['hedge'] }): Term['hedge'] {
  return hedge === 'between' ? 'exact' : hedge;
}

/** The same digits, the scale word changed where there is one that fits, else the decimal point moved. */
function scaled(written: Written, by: number, point: boolean): Written {
  const parts = requireDecimal(written, 'diagnose');
  const exponent = parts.exponent + by;
  if (!point && by % 3 === 0 && exponent >= 0 && exponent <= 12) return write({ ...parts, exponent });
  const decimals = parts.decimals - by;
  return decimals >= 0
    ? write({ ...parts, decimals })
    : write({ ...parts, digits: parts.digits * 10n ** BigInt(-decimals), decimals: 0 });
}

function isRateUnit(unit: string): boolean {
  return unit === '%' || unit === 'pp';
}

/** What is recomputed, printed with the digits of the stated number. */
function rightlyPrinted(stated: Stated, result: Recomputed): Written {
  const like = decimal(stated.written) ?? { digits: 0n, decimals: 0, exponent: 0 };
  return writeLike(recomputed(result), like);
}

/** The recomputed number in the unit of the claim; of a root, as the nearest double prints it. */
function recomputed({ gauge, point }: Recomputed): Rational {
  if (gauge.exact) return gauge.exact(point);
  const root = dropped(point, gauge);
  return fromNumber(Number.isFinite(root) ? root : Number.MAX_VALUE);
}
