/**
 * The growth check worked out a second way, for the tests: everything as whole numbers of half units, cross-multiplied; no
 * interval, no rational and no line is shared with `src/checks`.
 */
interface Whole {
  /** Twice the digits, so that half a unit is 1. */
  readonly twice: bigint;
  /** The last digit counts 10^power. */
  readonly power: number;
}

function whole(written: string): Whole {
  const [mantissa = '', exponent = '0'] = written.split('e');
  const [, fraction = ''] = mantissa.split('.');
  return { twice: 2n * BigInt(mantissa.replace('.', '')), power: Number(exponent) - fraction.length };
}

/** Whether a compound rate in percent over whole years agrees with two positive levels, each read as rounded, ties either way. */
export function rateAgrees(from: string, to: string, years: number, rate: string): boolean {
  const [a, b, r] = [whole(from), whole(to), whole(rate)];
  const least = Math.min(a.power, b.power);
  const [aUnit, bUnit] = [10n ** BigInt(a.power - least), 10n ** BigInt(b.power - least)];
  // 1 + r/100 = (2·100·10^d + twice) / (2·100·10^d), with d decimals in the rate
  const scale = 2n * 100n * 10n ** BigInt(-r.power);
  const n = BigInt(years);
  const never = (x: bigint) => (x < 0n ? 0n : x);
  const grown = (level: bigint, factor: bigint) => never(level) * never(factor) ** n;
  const [lowRate, highRate] = [scale + r.twice - 1n, scale + r.twice + 1n];
  const reachesDown = grown((a.twice - 1n) * aUnit, lowRate) <= (b.twice + 1n) * bUnit * scale ** n;
  const reachesUp = grown((a.twice + 1n) * aUnit, highRate) >= never(b.twice - 1n) * bUnit * scale ** n;
  return reachesDown && reachesUp;
}
