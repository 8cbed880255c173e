const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const;

/**
 * US dollars for a sentence, to four digits, with a scale word.
 *
 * @example amount(10586746) // "10.59 million dollars"
 */
export function amount(dollars: number): string {
  const size = Math.abs(dollars);
  const [scale, word] = scales.find(([one]) => size >= one) ?? [1, ''];
  const digits = (dollars / scale).toPrecision(4);
  const plain = Number(digits) >= 1000 || !digits.includes('e') ? digits : String(Number(digits));
  return `${plain.replace(/^-/, '−')} ${word}${word === '' ? '' : ' '}dollars`;
}

/**
 * A plain number for a sentence, to `digits` after the point.
 *
 * @example plainNumber(-18.0621, 2) // "−18.06"
 */
export function plainNumber(value: number, digits: number): string {
  return value.toFixed(digits).replace(/^-/, '−');
}
