import { periodLabel, withDigits } from './periods.ts';
import type { Point } from './series.ts';
import { FONTS, line, type Setting } from './setting.ts';
import { textWidth } from './text.ts';
import { labelExpression } from './ticks.ts';

interface Tick {
  readonly at: number;
  readonly text: string;
}

/**
 * The axis of a time scale: every year where there is room for all, else years at even steps that end with the last; for
 * other periods those that are stated, by name. Six labels at most, the first and the last among them.
 *
 * @param mark whether years without a value are marked too.
 * @param length is how many pixels lie between the first time and the last.
 */
export function timeAxis(
  domain: readonly [number, number],
  points: readonly Pick<Point, 'at' | 'period'>[],
  cadence: string,
  length: number,
  setting: Setting,
  mark: 'all' | 'stated' = 'all',
): object {
  const yearly = mark === 'all' && (cadence === 'year' || cadence.includes('/'));
  const ticks = yearly ? yearTicks(domain, length, setting) : statedTicks(domain, points, cadence, length, setting);
  const values = ticks.map(({ at }) => at);
  const texts = ticks.map(({ text }) => line(text, setting));
  return {
    values,
    labelExpr: labelExpression(values, texts),
    grid: false,
    tickSize: 4,
    labelPadding: 4,
  };
}

function yearTicks(domain: readonly [number, number], length: number, setting: Setting): readonly Tick[] {
  const year = (at: number): Tick => ({ at, text: withDigits(String(at), setting) });
  const candidates = yearSteps(...domain).map((years) => years.map(year));
  return candidates.find((ticks) => ticks.length <= 6 && apart(ticks, domain, length)) ?? [];
}

/** Ways to mark years, the best first: all; even steps from the first to the last; round steps to the last, and the first. */
function yearSteps(first: number, last: number): number[][] {
  const span = last - first;
  const by = (step: number): number[] =>
    Array.from({ length: Math.floor(span / step) + 1 }, (_, at) => last - at * step).reverse();
  const even = Array.from({ length: span }, (_, at) => at + 1).filter((step) => span % step === 0 && span / step >= 3);
  const round = [2, 3, 4, 5, 10, 20, 50].filter((step) => step < span).map(by);
  const withFirst = round.map((years) => (years[0] === first ? years : [first, ...years]));
  return [by(1), ...even.map(by), ...withFirst, ...round, [first, last], [last]];
}

/** The stated periods by name, as many as have room; of the same months of different years, the years. */
function statedTicks(
  domain: readonly [number, number],
  points: readonly Pick<Point, 'at' | 'period'>[],
  cadence: string,
  length: number,
  setting: Setting,
): readonly Tick[] {
  const textOf = ({ at, period }: Pick<Point, 'at' | 'period'>): string =>
    cadence.includes('/') ? withDigits(String(at), setting) : periodLabel(period, setting);
  const byTime = new Map(points.map((point) => [point.at, { at: point.at, text: textOf(point) }]));
  const stated = [...byTime.values()].sort((a, b) => a.at - b.at);
  const candidates = [6, 5, 4, 3, 2, 1].map((most) => evenly(stated, most));
  return candidates.find((ticks) => apart(ticks, domain, length)) ?? [];
}

/** At most so many of the ticks, at even distances in the list, the first and the last kept. */
function evenly(ticks: readonly Tick[], most: number): Tick[] {
  if (ticks.length <= most) return [...ticks];
  if (most === 1) return ticks.slice(-1);
  return Array.from({ length: most }, (_, at) => ticks[Math.round((at * (ticks.length - 1)) / (most - 1))]!);
}

/** Whether labels leave room between each other; the outermost are set flush with the ends of the axis. */
function apart(ticks: readonly Tick[], [first, last]: readonly [number, number], length: number): boolean {
  const scale = last > first ? length / (last - first) : 0;
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    if (next === undefined) return true;
    const [own, others] = [textWidth(tick.text, FONTS.axis), textWidth(next.text, FONTS.axis)];
    return (next.at - tick.at) * scale >= own / 2 + (next.at === last ? others : others / 2) + 10;
  });
}
