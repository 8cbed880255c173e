import type { Written } from '../../model.ts';

/**
 * An exact decimal as it was written: `digits · 10^exponent`, the exponent being that of the last stated digit. The digits
 * are a safe integer: no press report states sixteen of them.
 */
export interface Decimal {
  readonly digits: number;
  readonly exponent: number;
}

export const decimal = (digits: number, exponent = 0): Decimal => ({ digits, exponent });

export const scaleBy = (a: Decimal, power: number): Decimal =>
  power === 0 ? a : { digits: a.digits, exponent: a.exponent + power };

export const negated = (a: Decimal): Decimal => ({ digits: 0 - a.digits, exponent: a.exponent });

/** The sum, as precise as the finer of the two; null where it has too many digits. */
export function plus(a: Decimal, b: Decimal): Decimal | null {
  const exponent = Math.min(a.exponent, b.exponent);
  const digits = a.digits * powerOfTen(a.exponent - exponent) + b.digits * powerOfTen(b.exponent - exponent);
  return Number.isSafeInteger(digits) ? { digits, exponent } : null;
}

/** Negative where `a` is the smaller. */
export const compareDecimals = (a: Decimal, b: Decimal): number => {
  const exponent = Math.min(a.exponent, b.exponent);
  return a.digits * powerOfTen(a.exponent - exponent) - b.digits * powerOfTen(b.exponent - exponent);
};

const POWERS: readonly number[] = Array.from({ length: 23 }, (_, k) => Number(`1e${k}`));

/** 10^k; exact from 0 to 22. */
export const powerOfTen = (k: number): number => POWERS[k] ?? Number(`1e${k}`);

/** The double nearest to a decimal: one exact operation rounds once where both sides are exact. */
export function numberOf({ digits, exponent }: Decimal): number {
  if (exponent >= 0 && exponent <= 22) return digits * POWERS[exponent]!;
  if (exponent < 0 && exponent >= -22) return digits / POWERS[-exponent]!;
  return Number(`${digits}e${exponent}`);
}

/** As the model writes numbers, with the scale kept apart: 2870 at 10^4 with scale 6 is `28.70e6`. */
export function writtenOf({ digits, exponent }: Decimal, scale: number): Written {
  const power = Math.max(scale, exponent);
  const sign = digits < 0 ? '-' : '';
  const size = String(Math.abs(digits));
  const places = power - exponent;
  const padded = size.padStart(places + 1, '0');
  const whole = padded.slice(0, padded.length - places);
  const mantissa = places === 0 ? whole : `${whole}.${padded.slice(padded.length - places)}`;
  return power === 0 ? sign + mantissa : `${sign}${mantissa}e${power}`;
}

/** The decimal that a {@link Written} spells, or null where it spells none or one too long. */
export function decimalOf(written: Written): Decimal | null {
  const parts = /^(-?)(\d{1,16})(?:\.(\d{1,16}))?(?:e(-?\d{1,3}))?$/.exec(written);
  if (parts === null) return null;
  const [, sign, whole, fraction = '', power = '0'] = parts;
  const digits = Number(whole + fraction);
  if (!Number.isSafeInteger(digits)) return null;
  return { digits: sign === '-' ? -digits : digits, exponent: Number(power) - fraction.length };
}
