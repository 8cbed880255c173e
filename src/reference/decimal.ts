const plain = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/**
 * A decimal number as a file prints it, times a power of ten, rounded once: the shift is made in the digits, so that
 * thousand dollars with three decimals become whole dollars without a trace of binary fractions. NaN where the text is no
 * such number. Spaces around it and a leading `+` are allowed, thousands separators are not.
 *
 * @example decimal(' 10586.746', 3) // 10586746
 */
export function decimal(text: string, shift = 0): number {
  const quick = short(text, shift);
  if (quick !== undefined) return quick;
  const written = text.trim();
  if (!plain.test(written)) return Number.NaN;
  if (shift === 0) return Number(written);
  const [mantissa = '', exponent = '0'] = written.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) + shift}`);
}

/**
 * Up to fifteen digits with at most one point, as nearly all numbers in files are: a whole number below 2⁵³ and a power of
 * ten below 10²³, both exact, so that one product or quotient is rounded once, as reading the digits would be. Undefined for others.
 */
function short(text: string, shift: number): number | undefined {
  const { length } = text;
  if (length === 0 || length > 16) return undefined;
  let whole = 0;
  let digits = 0;
  let point = -1;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      whole = whole * 10 + code - 48;
      digits++;
    } else if (code === 46 && point === -1) point = at;
    else return undefined;
  }
  if (digits === 0 || digits > 15) return undefined;
  const power = shift - (point === -1 ? 0 : length - 1 - point);
  if (power < -22 || power > 22) return undefined;
  return power < 0 ? whole / 10 ** -power : whole * 10 ** power;
}
