import type { Written } from '../model.ts';
import { absolute, multiply, type Rational, rational, ten } from './rational.ts';

/** A written number taken apart: `digits × 10^(exponent − decimals)`, as `28.70e6` is 2870 with 2 decimals and exponent 6. */
export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
  readonly exponent: number;
}

const form = /^([+\-−]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i;

/** Take a written number apart, or undefined where it is none. `decimal('28.70e6')` → 2870, 2 decimals, exponent 6. */
export function decimal(written: Written): Decimal | undefined {
  const match = form.exec(written);
  if (!match) return undefined;
  const [, minus = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(whole + fraction);
  if (Math.abs(Number(exponent)) > 300) return undefined;
  const negative = minus === '-' || minus === '−';
  return { digits: negative ? -digits : digits, decimals: fraction.length, exponent: Number(exponent) };
}

/** The same, throwing where it is none: `weigh.cagr: not a written number: "28,7"`. */
export function requireDecimal(written: Written, who: string): Decimal {
  const parts = decimal(written);
  if (!parts) throw new Error(`${who}: not a written number: ${JSON.stringify(written)}`);
  return parts;
}

/** Its value, exactly. */
export function exactly({ digits, decimals, exponent }: Decimal): Rational {
  return multiply(rational(digits), ten(exponent - decimals));
}

/** One unit of its last stated digit, exactly: of `10.17e6`, 10000. */
export function unitOf({ decimals, exponent }: Decimal): Rational {
  return ten(exponent - decimals);
}

/** Write a decimal out again: the inverse of {@link decimal}. */
export function write({ digits, decimals, exponent }: Decimal): Written {
  const minus = digits < 0n ? '-' : '';
  const figures = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, '0');
  const whole = figures.slice(0, figures.length - decimals);
  const mantissa = decimals === 0 ? whole : `${whole}.${figures.slice(-decimals)}`;
  return `${minus}${mantissa}${exponent === 0 ? '' : `e${exponent}`}`;
}

/** The written number that stands `steps` units of the last digit further up: `step('-18.1', 1)` is `-18.0`. */
export function step(written: Written, steps: number): Written {
  const parts = requireDecimal(written, 'step');
  return write({ ...parts, digits: parts.digits + BigInt(steps) });
}

/** Round an exact value to the digits of a model, halves away from zero: 279.4 like `379` is `279`. */
export function writeLike(value: Rational, { decimals, exponent }: Decimal): Written {
  const units = multiply(value, ten(decimals - exponent));
  const { n, d } = absolute(units);
  const digits = (2n * n + d) / (2n * d);
  return write({ digits: units.n < 0n ? -digits : digits, decimals, exponent });
}

/** The same digits under the other sign. */
export function negativeOf(written: Written): Written {
  const parts = requireDecimal(written, 'negativeOf');
  return write({ ...parts, digits: -parts.digits });
}
