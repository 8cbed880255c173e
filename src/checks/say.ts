import type { Interval, Unit, Written } from '../model.ts';
import { decimal } from './decimal.ts';

const words: Readonly<Record<number, string>> = { 3: ' thousand', 6: ' million', 9: ' billion', 12: ' trillion' };

/** A written number with its unit, as English prose says it: `say('28.70e6', 'USD')` → `28.70 million USD`. */
export function say(written: Written, unit: Unit): string {
  const [mantissa = '', exponent] = written.replace('-', '−').split('e');
  const scale = exponent === undefined ? '' : (words[Number(exponent)] ?? ` × 10^${exponent}`);
  if (unit === 'rank') return `rank ${mantissa}${scale}`;
  if (unit === 'x') return `${mantissa}${scale} ${mantissa === '1' ? 'time' : 'times'}`;
  return `${mantissa}${scale}${unit === '' ? '' : ` ${unit === 'pp' ? 'percentage points' : unit}`}`;
}

/** Two more digits than a written number has, its bounds rounded outward: `−18.0621 % (−18.1681 to −17.9563)`. */
export function sayComputed(
  { value, low, high }: Interval & { readonly value: number },
  like: Written,
  unit: Unit,
): string {
  const stated = decimal(like) ?? { decimals: 2, exponent: 0 };
  const exponent = stated.exponent === 0 ? 0 : thousands(value);
  const digits = Math.min(Math.max(stated.decimals + 2 + exponent - stated.exponent, 0), 9);
  const show = (x: number, round: (x: number) => number) => {
    if (!Number.isFinite(x)) return x < 0 ? 'anything less' : 'anything more';
    const units = (x / 10 ** exponent) * 10 ** digits;
    const whole = Math.abs(units - Math.round(units)) < 1e-6 ? Math.round(units) : round(units);
    return say(`${tidy(whole / 10 ** digits, digits)}${exponent === 0 ? '' : `e${exponent}`}`, '');
  };
  const name = say('', unit).trim();
  const ends = low === high ? '' : ` (${show(low, Math.floor)} to ${show(high, Math.ceil)})`;
  return `${show(value, Math.round)}${name === '' ? '' : ` ${name}`}${ends}`;
}

/** The power of a thousand that a number is said in, a trillion at most. */
function thousands(value: number): number {
  const power = Math.floor(Math.log10(Math.abs(value)) / 3) * 3;
  return Number.isFinite(power) ? Math.min(Math.max(power, 0), 12) : 0;
}

function tidy(x: number, digits: number): string {
  const text = (Object.is(x, -0) ? 0 : x).toFixed(digits);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
