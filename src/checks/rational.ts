/** A rational number: `n / d` with `d` positive, in lowest terms unless it came from {@link power}. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** `n / d` in lowest terms; `d` must not be zero. */
export function rational(n: bigint, d: bigint = 1n): Rational {
  if (d === 0n) throw new Error('rational: division by zero');
  const g = d === 1n ? 1n : gcd(n < 0n ? -n : n, d < 0n ? -d : d);
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / g, d: (sign * d) / g };
}

export const zero: Rational = { n: 0n, d: 1n };
export const one: Rational = { n: 1n, d: 1n };
export const hundred: Rational = { n: 100n, d: 1n };

export function add(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

export function absolute(a: Rational): Rational {
  return a.n < 0n ? negate(a) : a;
}

/** `a` to a whole, non-negative power; not reduced again, since a power of a reduced fraction is reduced. */
export function power(a: Rational, exponent: number): Rational {
  const k = BigInt(exponent);
  return { n: a.n ** k, d: a.d ** k };
}

/** −1, 0 or 1 as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function sign(a: Rational): -1 | 0 | 1 {
  return a.n < 0n ? -1 : a.n > 0n ? 1 : 0;
}

/** Ten to a whole power, of either sign. */
export function ten(exponent: number): Rational {
  return exponent < 0 ? { n: 1n, d: 10n ** BigInt(-exponent) } : { n: 10n ** BigInt(exponent), d: 1n };
}

/** The double nearest to `a`, give or take an ulp; safe for numerators and denominators of any length. */
export function toNumber(a: Rational): number {
  const n = Number(a.n);
  const d = Number(a.d);
  if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return n / d;
  const shift = 64 - bitLength(a.n) + bitLength(a.d);
  const quotient = shift < 0 ? a.n / (a.d << BigInt(-shift)) : (a.n << BigInt(shift)) / a.d;
  const halfway = Math.trunc(-shift / 2);
  return Number(quotient) * 2 ** halfway * 2 ** (-shift - halfway);
}

/** The natural logarithm of a number above zero, or −∞; safe for numerators and denominators of any length. */
export function logarithm({ n, d }: Rational): number {
  return n <= 0n ? -Infinity : logarithmOf(n) - logarithmOf(d);
}

function logarithmOf(n: bigint): number {
  const excess = Math.max(0, bitLength(n) - 64);
  return Math.log(Number(n >> BigInt(excess))) + excess * Math.LN2;
}

/** The rational that the shortest decimal printing of a finite double names: `fromNumber(0.1)` is 1/10. */
export function fromNumber(x: number): Rational {
  const [mantissa = '0', exponent = '0'] = String(x).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return multiply({ n: BigInt(whole + fraction), d: 1n }, ten(Number(exponent) - fraction.length));
}

function bitLength(n: bigint): number {
  return (n < 0n ? -n : n).toString(16).length * 4;
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
