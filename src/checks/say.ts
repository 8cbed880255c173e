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

/** Two more digits than a written number has, its bounds rounded outward: `−18.0621 % (−18.1678 to −17.9569)`. */
export function sayComputed(
  { value, low, high }: Interval & { readonly value: number },
  like: Written,
  unit: Unit,
): string {
  const { decimals, exponent } = decimal(like) ?? { decimals: 2, exponent: 0 };
  const scale = 10 ** exponent;
  const digits = Math.min(decimals + 2, 12);
  const show = (x: number, round: (x: number) => number) => {
    if (!Number.isFinite(x)) return x < 0 ? 'anything less' : 'anything more';
    const unitSize = 10 ** digits;
    return say(`${tidy(round((x / scale) * unitSize) / unitSize, digits)}${exponent === 0 ? '' : `e${exponent}`}`, '');
  };
  const name = say('', unit).trim();
  const ends = low === high ? '' : ` (${show(low, Math.floor)} to ${show(high, Math.ceil)})`;
  return `${show(value, Math.round)}${name === '' ? '' : ` ${name}`}${ends}`;
}

function tidy(x: number, digits: number): string {
  return (Object.is(x, -0) ? 0 : x)
    .toFixed(digits)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}
