import type { Scan } from '../scan.ts';
import { readCardinal } from './cardinal.ts';
import { decimal, plus, scaleBy } from './decimal.ts';
import { type NumberExpression, plainNumber } from './expression.ts';
import { type Scale, scaleAt } from './scale.ts';

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

/** `35 mil 466`: what stands beside thousands in a language that joins without a word. */
export function withRest(scan: Scan, thousands: NumberExpression): NumberExpression {
  if (!scan.pack.numbers.juxtaposed || thousands.scale !== 3 || thousands.value.exponent < 3) return thousands;
  const token = scan.tokens[thousands.end];
  const rest =
    token?.kind === 'number' && HEAD.test(token.norm)
      ? plainNumber(decimal(Number(token.norm)), thousands.end + 1)
      : token?.kind === 'word'
        ? readCardinal(scan, thousands.end)
        : null;
  const value = rest === null || rest.value.exponent < 0 ? null : plus(thousands.value, rest.value);
  return value === null ? thousands : { ...thousands, end: rest!.end, value, scale: 0, alone: false };
}
