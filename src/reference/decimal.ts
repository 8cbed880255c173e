const plain = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/**
 * A decimal number as a file prints it, times a power of ten, rounded once: the shift is made in the digits, so that
 * thousand dollars with three decimals become whole dollars without a trace of binary fractions. NaN where the text is no
 * such number. Spaces around it and a leading `+` are allowed, thousands separators are not.
 *
 * @example decimal(' 10586.746', 3) // 10586746
 */
export function decimal(text: string, shift = 0): number {
  const written = text.trim();
  if (!plain.test(written)) return Number.NaN;
  if (shift === 0) return Number(written);
  const [mantissa = '', exponent = '0'] = written.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) + shift}`);
}
