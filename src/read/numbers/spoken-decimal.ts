import { find, N } from '../words/finder.ts';
import { readCardinal } from './cardinal.ts';
import { decimal } from './decimal.ts';
import { type NumberExpression, plainNumber } from './expression.ts';
import { withScales } from './scaled.ts';
import type { Scan } from './scan.ts';

/** "five-point-one", "55-point-09 billion": a decimal as it is read out; null where none begins. */
export function readSpoken(scan: Scan, i: number): NumberExpression | null {
  const { tokens } = scan;
  const digits = /^\d{1,3}$/.test(tokens[i]!.norm);
  const whole = digits ? plainNumber(decimal(Number(tokens[i]!.norm)), i + 1) : readCardinal(scan, i);
  const point = whole === null ? null : find(scan, hyphenAt(scan, whole.end) + 1, N.decimalWord);
  if (whole === null || point === null || hyphenAt(scan, whole.end) === -1 || hyphenAt(scan, point.end) === -1)
    return null;
  const at = point.end + 1;
  const places = /^\d+$/.test(tokens[at]?.norm ?? '') ? { written: tokens[at]!.norm, end: at + 1 } : inWords(scan, at);
  if (places.written === '') return null;
  const value = decimal(Number(`${whole.value.digits}${places.written}`), -places.written.length);
  return withScales(scan, { ...plainNumber(value, places.end), word: false, and: whole.and });
}

/** "one-two": each digit by itself, or the two of them as one number. */
function inWords(scan: Scan, from: number): { written: string; end: number } {
  const number = readCardinal(scan, from);
  if (number === null) return { written: '', end: from };
  const { digits, exponent } = number.value;
  return { written: String(digits * 10 ** Math.max(0, exponent)), end: number.end };
}

const hyphenAt = ({ tokens }: Scan, i: number): number => (tokens[i]?.norm === '-' && tokens[i]!.glued ? i : -1);
