import type { Hedge, Written } from '../../model.ts';
import type { Amount } from './amount.ts';
import { type Decimal, decimal, decimalOf, numberOf, powerOfTen, scaleBy, writtenOf } from './decimal.ts';

interface Ends {
  readonly low: number;
  readonly high: number;
}

/**
 * The bounds of a number with its hedge, in base units; infinite where it is open. `u` is one unit of the last digit:
 * exact ±u/2, about ±u, nearly at most 2u below, over and under one-sided.
 *
 *     asInterval('28.7e6', 'exact') // { low: 28650000, high: 28750000 }
 */
export function asInterval(written: Written, hedge: Hedge, writtenHigh?: Written): Ends {
  const exact = decimalOf(written);
  return exact === null ? { low: Number.NaN, high: Number.NaN } : boundsOf(exact, hedge, Number(written), writtenHigh);
}

/** `units`: how many of its last digit a number is told to: a third is 33.3 %, give or take one percent. */
export function boundsOf(exact: Decimal, hedge: Hedge, value: number, writtenHigh?: Written, units = 1): Ends {
  const negative = exact.digits < 0;
  switch (hedge) {
    case 'about':
      return { low: moved(exact, -2 * units), high: moved(exact, 2 * units) };
    case 'nearly':
      return negative ? { low: value, high: moved(exact, 4 * units) } : { low: moved(exact, -4 * units), high: value };
    case 'over':
      return negative ? { low: -Infinity, high: value } : { low: value, high: Infinity };
    case 'under':
      return negative ? { low: value, high: Infinity } : { low: -Infinity, high: value };
    case 'between':
      return { low: value, high: writtenHigh === undefined ? value : Number(writtenHigh) };
    default:
      return { low: moved(exact, -1 * units), high: moved(exact, 1 * units) };
  }
}

/** A number so many halves of its last digit up or down. */
const moved = ({ digits, exponent }: Decimal, halves: number): number =>
  numberOf(decimal(digits * 10 + 5 * halves, exponent - 1));

const scaleOf = (written: Written): number => Number(/e(\d+)$/.exec(written)?.[1] ?? 0);

/** `a` with the scale and unit of `b`: in "from 1.703 to 1.966 millones de dólares" the first number's are elided. */
export function shareUnit(a: Amount, b: Amount): Amount {
  if (a.unit !== null && a.unit !== b.unit) return a;
  const own = decimalOf(a.written);
  if (own === null) return a;
  const power = a.scaled ? 0 : scaleOf(b.written);
  const carried = scaleBy(own, power);
  const written = writtenOf(carried, a.scaled ? scaleOf(a.written) : power);
  return {
    ...a,
    kind: b.kind,
    unit: b.unit,
    written,
    value: Number(written),
    precision: powerOfTen(carried.exponent),
    scaled: a.scaled || b.scaled,
    ...asInterval(written, a.hedge, a.writtenHigh),
  };
}
