import type { Written } from '../model.ts';

/** An exact decimal as it was written: `digits · 10^exponent`, the exponent being that of the last stated digit. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

export const decimal = (digits: bigint | number, exponent = 0): Decimal => ({ digits: BigInt(digits), exponent });

export const scaleBy = (a: Decimal, power: number): Decimal => ({ digits: a.digits, exponent: a.exponent + power });

/** The sum, as precise as the finer of the two. */
export function plus(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: digitsAt(a, exponent) + digitsAt(b, exponent), exponent };
}

const digitsAt = (a: Decimal, exponent: number): bigint => a.digits * 10n ** BigInt(a.exponent - exponent);

export function compareDecimals(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = digitsAt(a, exponent) - digitsAt(b, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** As the model writes numbers, with the scale kept apart: 2870 at 10^4 with scale 6 is `28.70e6`. */
export function writtenOf({ digits, exponent }: Decimal, scale: number): Written {
  const power = Math.max(scale, exponent);
  const sign = digits < 0n ? '-' : '';
  const size = String(digits < 0n ? -digits : digits);
  const places = power - exponent;
  const padded = size.padStart(places + 1, '0');
  const whole = padded.slice(0, padded.length - places);
  const mantissa = places === 0 ? whole : `${whole}.${padded.slice(padded.length - places)}`;
  return power === 0 ? sign + mantissa : `${sign}${mantissa}e${power}`;
}

/** The decimal that a {@link Written} spells, or null where it spells none. */
export function decimalOf(written: Written): Decimal | null {
  const parts = /^(-?)(\d{1,60})(?:\.(\d{1,60}))?(?:e(-?\d{1,3}))?$/.exec(written);
  if (parts === null) return null;
  const [, sign, whole, fraction = '', power = '0'] = parts;
  const size = BigInt(whole + fraction);
  return { digits: sign === '-' ? -size : size, exponent: Number(power) - fraction.length };
}
