import type { Written } from '../model.ts';
import { decimal, write } from './decimal.ts';

/** A number one slip of the pen away. */
export interface DigitSlip {
  readonly kind: 'transposed-digits' | 'dropped-digit' | 'extra-digit' | 'wrong-digit';
  readonly written: Written;
}

/** The digits of a number without their point, and how many stand before it. */
interface Digits {
  readonly digits: string;
  readonly whole: number;
}

const ten = [...'0123456789'];

/**
 * Every number that one slip away from the written one gives: two neighbouring digits exchanged, one digit put back, one
 * taken out, one replaced. What only sharpens or blunts the last decimals is no slip and is left out.
 */
export function digitSlips(written: Written): readonly DigitSlip[] {
  const parts = decimal(written);
  if (!parts) return [];
  const minus = parts.digits < 0n ? -1n : 1n;
  const digits = (parts.digits * minus).toString().padStart(parts.decimals + 1, '0');
  const slips: DigitSlip[] = [];
  const seen = new Set<string>([written]);
  for (const [kind, find] of finders)
    for (const slip of find({ digits, whole: digits.length - parts.decimals })) {
      const decimals = slip.digits.length - slip.whole;
      const told = write({ digits: minus * BigInt(slip.digits), decimals, exponent: parts.exponent });
      if (!seen.has(told)) slips.push({ kind, written: told });
      seen.add(told);
    }
  return slips;
}

const finders: readonly (readonly [DigitSlip['kind'], (number: Digits) => readonly Digits[]])[] = [
  ['transposed-digits', transposed],
  ['dropped-digit', withOneMore],
  ['extra-digit', withOneLess],
  ['wrong-digit', replaced],
];

function transposed({ digits, whole }: Digits): readonly Digits[] {
  return places(digits.length - 1).map((i) => ({ digits: splice(digits, i, 2, digits[i + 1]! + digits[i]!), whole }));
}

/** A digit put back before each of the digits, and at the end of the whole ones. */
function withOneMore({ digits, whole }: Digits): readonly Digits[] {
  const put = (i: number, grown: number) =>
    ten.map((digit) => ({ digits: splice(digits, i, 0, digit), whole: whole + grown }));
  return [...places(digits.length).flatMap((i) => put(i, i < whole ? 1 : 0)), ...put(whole, 1)];
}

/** Each digit taken out, but the only whole one and the last decimal. */
function withOneLess({ digits, whole }: Digits): readonly Digits[] {
  const decimals = digits.length - whole;
  return places(digits.length - (decimals > 0 ? 1 : 0))
    .filter((i) => i >= whole || whole > 1)
    .map((i) => ({ digits: splice(digits, i, 1, ''), whole: i < whole ? whole - 1 : whole }));
}

function replaced({ digits, whole }: Digits): readonly Digits[] {
  return places(digits.length).flatMap((i) => ten.map((digit) => ({ digits: splice(digits, i, 1, digit), whole })));
}

function places(n: number): readonly number[] {
  return Array.from({ length: Math.max(n, 0) }, (_, i) => i);
}

function splice(text: string, at: number, remove: number, insert: string): string {
  return text.slice(0, at) + insert + text.slice(at + remove);
}
