import { type Font, textWidth } from './text.ts';

/** Round numbers along an axis, exact as decimals: {@link Ticks.step} is their distance. */
export interface Ticks {
  readonly values: readonly number[];
  readonly step: number;
}

/**
 * At most `most` round numbers from `low` to `high`, at steps of 1, 2 or 5 times a power of ten (no finer than `finest`).
 *
 * @example ticksBetween(0, 80).values // [0, 20, 40, 60, 80]
 */
export function ticksBetween(low: number, high: number, most = 6, finest = 0): Ticks {
  const span = high - low;
  if (!(span > 0)) return { values: [low], step: 0 };
  for (let power = Math.floor(Math.log10(span / most)); ; power++)
    for (const leading of [1, 2, 5]) {
      const step = decimal(leading, power);
      if (step < finest) continue;
      const [first, last] = [Math.ceil(low / step - 1e-9), Math.floor(high / step + 1e-9)];
      if (last - first + 1 > most) continue;
      const count = Math.max(0, last - first + 1);
      return { values: Array.from({ length: count }, (_, at) => decimal((first + at) * leading, power)), step };
    }
}

/** `count` × 10^`power` as the number nearest to that decimal, which a product of floats may miss. */
function decimal(count: number, power: number): number {
  return Number(`${count === 0 ? 0 : count}e${power}`);
}

/** The least number of at least `high` that ends an axis of round steps from zero or from `low`. */
export function roundedDomain(
  low: number,
  high: number,
  most = 5,
): { readonly domain: [number, number]; readonly ticks: Ticks } {
  const { step } = ticksBetween(low, high, most);
  if (step === 0) return { domain: [low, low + 1], ticks: { values: [low], step: 1 } };
  const domain: [number, number] = [
    Number((Math.floor(low / step + 1e-9) * step).toPrecision(12)),
    Number((Math.ceil(high / step - 1e-9) * step).toPrecision(12)),
  ];
  return { domain, ticks: { ...ticksBetween(...domain, most + 2, step) } };
}

/**
 * Round numbers along an axis of `length` pixels whose labels neither meet nor stick out; six at most.
 *
 * @param textOf writes a tick, given the distance between ticks.
 * @param free the end of the axis where a label may stick out.
 */
export function ticksAlong(
  [low, high]: readonly [number, number],
  length: number,
  font: Font,
  textOf: (value: number, step: number) => string,
  free?: 'start',
): { readonly values: readonly number[]; readonly texts: readonly string[] } {
  for (let most = 6; most > 1; most--) {
    const { values, step } = ticksBetween(low, high, most);
    const half = (value: number): number => textWidth(textOf(value, step), font) / 2;
    const at = (value: number): number => ((value - low) / (high - low)) * length;
    const inside = values.filter(
      (value) => (free === 'start' || at(value) >= half(value) - 1) && at(value) <= length - half(value) + 1,
    );
    const apart = inside.every((value, index) => {
      const next = inside[index + 1];
      return next === undefined || at(next) - at(value) >= half(value) + half(next) + 8;
    });
    if (apart) return { values: inside, texts: inside.map((value) => textOf(value, step)) };
  }
  return { values: [], texts: [] };
}

/** A Vega expression that writes each tick in its own words. */
export function labelExpression(values: readonly number[], texts: readonly string[]): string {
  return `${JSON.stringify(texts)}[indexof(${JSON.stringify(values)}, datum.value)]`;
}

/** The decimals that a step has. */
export function decimalsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}

/** A derived number cut to the twelve digits that are the same everywhere. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The powers of ten that a range lies between. */
export function logDomain(low: number, high: number): [number, number] {
  const [first, last] = [Math.floor(Math.log10(low) + 1e-9), Math.ceil(Math.log10(high) - 1e-9)];
  return [Number(`1e${first}`), Number(`1e${Math.max(last, first + 1)}`)];
}

/** The powers of ten along an axis of `length` pixels, as many as their labels have room for. */
export function powersAlong(
  domain: readonly [number, number],
  length: number,
  font: Font,
  textOf: (value: number) => string,
): number[] {
  for (let most = 6; most > 1; most--) {
    const powers = powersOfTen(...domain, most);
    const step = (length * Math.log(powers[1]! / powers[0]!)) / Math.log(domain[1] / domain[0]);
    if (powers.every((power) => textWidth(textOf(power), font) + 8 <= step)) return powers;
  }
  return [domain[1]];
}

/** The powers of ten of a domain, the last among them; every second or third where there are more than `most`. */
export function powersOfTen(low: number, high: number, most = 6): number[] {
  const [first, last] = [Math.round(Math.log10(low)), Math.round(Math.log10(high))];
  const step = Math.ceil((last - first) / (most - 1));
  const powers: number[] = [];
  for (let power = last; power >= first; power -= step) powers.unshift(Number(`1e${power}`));
  return powers;
}
