import type { Written } from '../model.ts';
import { decimal, write } from './decimal.ts';

/** A number one slip of the pen away. */
export interface DigitSlip {
  readonly kind: 'transposed-digits' | 'dropped-digit' | 'extra-digit' | 'wrong-digit';
  readonly written: Written;
}

const ten = '0123456789';

/**
 * Every number that one slip away from the written one gives: two neighbouring digits exchanged, one digit put back, one
 * taken out, one replaced. What only sharpens or blunts the last decimals is no slip and is left out.
 */
export function digitSlips(written: Written): readonly DigitSlip[] {
  const parts = decimal(written);
  if (!parts) return [];
  const { decimals, exponent } = parts;
  const minus = parts.digits < 0n ? -1n : 1n;
  const digits = (parts.digits * minus).toString().padStart(decimals + 1, '0');
  const whole = digits.length - decimals;
  const slips: DigitSlip[] = [];
  const seen = new Set<string>([written]);
  const add = (kind: DigitSlip['kind'], text: string, decimalsNow: number) => {
    const slip = write({ digits: minus * BigInt(text), decimals: decimalsNow, exponent });
    if (!seen.has(slip)) slips.push({ kind, written: slip });
    seen.add(slip);
  };
  for (let i = 0; i + 1 < digits.length; i++)
    add('transposed-digits', digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2), decimals);
  for (let i = 0; i < digits.length; i++)
    for (const digit of ten)
      add('dropped-digit', digits.slice(0, i) + digit + digits.slice(i), i < whole ? decimals : decimals + 1);
  if (decimals === 0) for (const digit of ten) add('dropped-digit', digits + digit, 0);
  for (let i = 0; i < digits.length - (decimals > 0 ? 1 : 0); i++)
    if (digits.length > 1 && !(i < whole && whole === 1))
      add('extra-digit', digits.slice(0, i) + digits.slice(i + 1), i < whole ? decimals : decimals - 1);
  for (let i = 0; i < digits.length; i++)
    for (const digit of ten) add('wrong-digit', digits.slice(0, i) + digit + digits.slice(i + 1), decimals);
  return slips;
}
