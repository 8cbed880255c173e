import { find, N } from '../words/finder.ts';
import { readCardinal } from './cardinal.ts';
import { decimal, plus, scaleBy } from './decimal.ts';
import { type NumberExpression, plainNumber } from './expression.ts';
import { type Scale, scaleAt } from './scale.ts';
import type { Scan } from './scan.ts';

const scaledBy = (number: NumberExpression, { power, end }: Scale): NumberExpression => ({
  end,
  value: scaleBy(number.value, power),
  scale: number.scale + power,
  scaled: true,
  word: number.word,
  alone: number.alone,
  ambiguous: number.ambiguous,
  and: number.and,
  preposition: number.preposition,
});

/** Past the quotation mark that closes around digits alone: `«412.6» مليون`. */
export function pastQuote({ tokens }: Scan, first: number, end: number): number {
  const [open, close] = [tokens[first - 1], tokens[end]];
  const quoted = open?.kind === 'mark' && close?.kind === 'mark' && QUOTES.includes(open.norm + close.norm);
  return quoted && close.glued ? end + 1 : end;
}

const QUOTES = ['""', '«»', '“”', '””', "''"];

/** Multiplies by the scale words that follow: `1.2 lakh crore`; in `35 mil 466 millones` the thousands take their rest first. */
export function withScales(scan: Scan, start: NumberExpression): NumberExpression {
  let number = start;
  for (let count = 0; count < 3; count++) {
    const scale = scaleAt(scan, number.end);
    if (scale === null || (scale.glued && number.word)) break;
    number = withRest(scan, scaledBy(number, scale));
  }
  return number;
}

const HEAD = /^\d{1,3}$/;
const HEAD_WITH_PART = /^\d{1,3}[.,]\d{1,2}$/;

/**
 * `35 mil 466`: what stands beside thousands in a language that joins without a word; elsewhere behind "and", where a
 * higher scale word takes both: `ألفين و300 مليون` is 2300 million. So it does with a part: `3 mil 214.6 millones`,
 * `3 mil 214.6 mdd`.
 */
export function withRest(scan: Scan, thousands: NumberExpression): NumberExpression {
  if (thousands.scale !== 3 || thousands.value.exponent < 3) return thousands;
  const { juxtaposed } = scan.pack.numbers;
  const and = juxtaposed ? null : find(scan, thousands.end, N.and);
  const rest = restAt(scan, and?.end ?? thousands.end);
  if (rest === null || (!juxtaposed && and === null && !rest.and)) return thousands;
  const parted = rest.value.exponent < 0;
  const millions = (scaleAt(scan, rest.end)?.power ?? 0) >= 6 || find(scan, rest.end, N.scaledCurrency) !== null;
  if ((parted || !juxtaposed) && !millions) return thousands;
  const value = plus(thousands.value, rest.value);
  return value === null ? thousands : { ...thousands, end: rest.end, value, scale: 0, alone: false };
}

function restAt(scan: Scan, i: number): NumberExpression | null {
  const token = scan.tokens[i];
  if (token?.kind === 'word') return readCardinal(scan, i);
  if (token?.kind !== 'number') return null;
  if (HEAD.test(token.norm)) return plainNumber(decimal(Number(token.norm)), i + 1);
  const [whole, part] = HEAD_WITH_PART.test(token.norm) ? token.norm.split(/[.,]/) : [];
  return part === undefined ? null : plainNumber({ digits: Number(whole + part), exponent: -part.length }, i + 1);
}
