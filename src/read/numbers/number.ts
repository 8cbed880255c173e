import { bitOf, find, N } from '../words/finder.ts';
import { readCardinal } from './cardinal.ts';
import { compareDecimals, decimal, plus, scaleBy } from './decimal.ts';
import { readBracketed, readDigits } from './digits.ts';
import { type NumberExpression, plainNumber } from './expression.ts';
import { FRACTIONS, fractionAfter, fractionWord, scaleAfterFraction } from './fraction.ts';
import { readScaleAlone } from './scale-alone.ts';
import { withScales } from './scaled.ts';
import type { Scan } from './scan.ts';
import { readSpoken } from './spoken-decimal.ts';

/** The number that starts at token `i`, whole: `5 billion 426 million`, `two and a half`, `half a million`; null if none. */
export function readNumber(scan: Scan, i: number): NumberExpression | null {
  return sumFrom(scan, readPart(scan, i));
}

/** The same behind a currency: of "$22 million and 57 thousand tonnes" what is counted is another number. */
export function readMoney(scan: Scan, i: number): NumberExpression | null {
  const part = readPart(scan, i);
  const sum = sumFrom(scan, part);
  return sum !== null && find(scan, sum.end, N.noun) !== null ? part : sum;
}

function sumFrom(scan: Scan, part: NumberExpression | null): NumberExpression | null {
  let sum = part;
  while (sum !== null) {
    const longer = joined(scan, sum);
    if (longer === null) break;
    sum = longer;
  }
  return sum;
}

/** The sum with the next smaller part: after "and", a proclitic "and", or side by side where the language does so. */
function joined(scan: Scan, sum: NumberExpression): NumberExpression | null {
  if (!sum.scaled || sum.value.exponent < sum.scale) return null;
  const half = fractionAfter(scan, sum.end, true);
  if (half !== null) {
    const value = plus(sum.value, scaleBy(half.part, sum.scale));
    return value === null ? null : { ...sum, end: half.end, value };
  }
  const and = find(scan, sum.end, N.and);
  const next = readPart(scan, and === null ? sum.end : and.end);
  if (next === null) return null;
  if (and === null && !next.and && !scan.pack.numbers.juxtaposed) return null;
  const value = fitsBelow(scan, sum, next) ? plus(sum.value, next.value) : null;
  if (value === null) return null;
  return {
    ...sum,
    end: next.end,
    value,
    scale: next.scale,
    alone: false,
    ambiguous: sum.ambiguous || next.ambiguous,
  };
}

function fitsBelow(scan: Scan, sum: NumberExpression, next: NumberExpression): boolean {
  if (next.scale > sum.scale || next.preposition !== '') return false;
  if (compareDecimals(next.value, decimal(1, sum.scale)) >= 0) return false;
  if (next.scaled) return sum.scale - next.scale <= 6;
  return sum.scale === 3 && (next.word === sum.word || sum.alone || scan.pack.numbers.juxtaposed) && isWhole(next);
}

const isWhole = (number: NumberExpression): boolean => number.value.exponent >= 0;

/** What may start a part of a number in words. */
const PART_BITS = [N.cardinal, N.scale, N.dual, N.fraction, N.fractionOf, N.fractionOfScale, N.article]
  .map(bitOf)
  .reduce((a, b) => a | b);

function readPart(scan: Scan, i: number): NumberExpression | null {
  const token = scan.tokens[i];
  if (token === undefined) return null;
  const spoken = token.kind === 'mark' ? null : readSpoken(scan, i);
  if (spoken !== null) return spoken;
  if (token.kind === 'number') return readDigits(scan, i);
  if (token.kind === 'mark') return readBracketed(scan, i);
  if (token.kind !== 'word' || ((scan.starts[i]?.numbers ?? 0) & PART_BITS) === 0) return null;
  const fraction = readFractionOfScale(scan, i);
  if (fraction !== null) return fraction;
  const cardinal = readCardinal(scan, i);
  return cardinal === null ? readScaleAlone(scan, i) : withScales(scan, cardinal);
}

/** `half a billion`, `نصف مليار`, `a quarter of a million`. */
function readFractionOfScale(scan: Scan, i: number): NumberExpression | null {
  const match = fractionWord(scan, i);
  if (match === null) return null;
  const part = FRACTIONS[match.value];
  const scale = scaleAfterFraction(scan, match.end);
  if (part === undefined || scale === null) return null;
  const { and, preposition } = match.clitics;
  return withScales(scan, { ...plainNumber(part, scale.first), and, preposition });
}
