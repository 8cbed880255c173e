import { rounded } from './move.ts';
import type { Point, Rate, Series } from './series.ts';
import { tidy } from './ticks.ts';

/** A stated rate as a line: where it leads from a stated level, or back to one that is not stated. */
export interface Path {
  readonly rate: Rate;
  readonly start: Place;
  readonly end: Place;
  /** The end that no figure states, if one is. */
  readonly implied: 'start' | 'end' | null;
  /** All that the rounding of rate and level allows for the far end. */
  readonly far: { readonly low: number; readonly high: number };
}

export interface Place {
  readonly at: number;
  readonly value: number;
}

/** A series with all that is drawn of it. */
export interface Drawn {
  readonly series: Series;
  readonly name: string;
  /** Its name, told apart from others of the same name. */
  readonly key: string;
  readonly paths: readonly Path[];
  /** Stated levels next to each other with no rate between them. */
  readonly guides: readonly (readonly [Point, Point])[];
}

/** Everything of a series that can be drawn; a rate with neither end stated cannot. Its name is given later. */
export function drawnOf(series: Series): Drawn {
  const paths = series.rates.flatMap((rate) => pathOf(rate, series.points) ?? []);
  const covered = (a: Point, b: Point): boolean =>
    paths.some((path) => isDrawn(path) && path.start.at <= a.at && path.end.at >= b.at);
  const pairs = series.points.slice(1).map((point, at) => [series.points[at]!, point] as const);
  return { series, key: '', name: '', paths, guides: pairs.filter(([a, b]) => !covered(a, b)) };
}

function pathOf(rate: Rate, points: readonly Point[]): Path | null {
  const { claim, from, to } = rate;
  const periods = claim.type === 'cagr' ? Math.round(to - from) : 1;
  const factor = (percent: number): number => Math.max(0, 1 + percent / 100) ** periods;
  const rates = rounded(claim);
  const [start, end] = [points.find(({ at }) => at === from), points.find(({ at }) => at === to)];
  if (start) {
    const level = rounded(start.figure);
    const far = { low: level.low * factor(rates.low), high: level.high * factor(rates.high) };
    const value = level.value * factor(rates.value);
    return { rate, start: placed(from, level.value), end: placed(to, value), implied: end ? null : 'end', far };
  }
  if (!end || factor(rates.low) === 0) return null;
  const level = rounded(end.figure);
  const far = { low: level.low / factor(rates.high), high: level.high / factor(rates.low) };
  const value = level.value / factor(rates.value);
  return { rate, start: placed(from, value), end: placed(to, level.value), implied: 'start', far };
}

const placed = (at: number, value: number): Place => ({ at, value: tidy(value) });

/** Beyond a hundredfold a rate leads off any scale that the levels stand on; it is told, not drawn. */
export function isDrawn({ start, end }: Path): boolean {
  return end.value <= 100 * start.value && start.value <= 100 * end.value;
}

/** Everything of a series that takes room on the plot. */
export function placesOf({ series, paths }: Drawn): Place[] {
  return [
    ...series.points.map(({ at, figure }) => ({ at, value: figure.value })),
    ...paths.filter(isDrawn).flatMap(({ start, end }) => [start, end]),
  ];
}

/** Where a series ends. */
export function lastOf(drawn: Drawn): Place {
  return placesOf(drawn).reduce((latest, place) => (place.at > latest.at ? place : latest));
}
