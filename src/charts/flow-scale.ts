import { amountText } from '../labels/number.ts';
import type { Figure } from '../model.ts';
import { type Drawn, placesOf } from './flow-path.ts';
import { powerFor } from './series.ts';
import { line, type Setting } from './setting.ts';
import { decimalsOf, logDomain, powersOfTen, roundedDomain } from './ticks.ts';
import { amountOf, numberText, valueText } from './values.ts';

/** How values are told: all in one power of ten, or, over many magnitudes, each in its own on a logarithmic scale. */
export interface Measure {
  readonly power: number;
  readonly log: boolean;
}

/** One power for all; where half of the values would lie flat on the ground, a logarithmic scale, which cannot show zero. */
export function measureOf(flows: readonly Drawn[]): Measure {
  const values = flows.flatMap(placesOf).map(({ value }) => value);
  const sorted = values.sort((a, b) => a - b);
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  const median = sorted[Math.floor((sorted.length - 1) / 2)]!;
  return { power: powerFor(high), log: low > 0 && high / median > 30 };
}

/** A stated value in the way of the chart. */
export function textOf(figure: Figure, { power, log }: Measure, setting: Setting): string {
  if (!log) return valueText(figure, power, setting);
  const { labels, digits } = setting;
  return amountOf(figure, setting, (written) => amountText(written, figure.unit, labels, { digits }));
}

/** Where values and times fall. */
export interface Scales {
  /** The first and the last time of what is drawn. */
  readonly first: number;
  readonly last: number;
  readonly y: readonly [number, number];
  readonly log: boolean;
  readonly yTicks: readonly number[];
  readonly yTexts: readonly string[];
  /** Pixels from the top of the plot. */
  readonly yOf: (value: number) => number;
  /** The value at so many pixels from the top. */
  readonly valueAt: (y: number) => number;
}

/** Scales that hold all that is drawn, from zero where zero can be shown. */
export function scalesOf(flows: readonly Drawn[], measure: Measure, height: number, setting: Setting): Scales {
  const places = flows.flatMap(placesOf);
  const times = places.map(({ at }) => at);
  const values = places.map(({ value }) => value);
  const vertical = measure.log
    ? logScale(Math.min(...values), Math.max(...values), flows[0]!.series.unit, setting)
    : linearScale(Math.max(...values), measure.power, setting);
  const [bottom, top] = vertical.y;
  const { log } = measure;
  const share = (value: number): number =>
    log ? Math.log(value / bottom) / Math.log(top / bottom) : (value - bottom) / (top - bottom);
  const value = (at: number): number => (log ? bottom * (top / bottom) ** at : bottom + at * (top - bottom));
  return {
    first: Math.min(...times),
    last: Math.max(...times),
    ...vertical,
    log,
    yOf: (each) => Math.round(height * (1 - share(each))),
    valueAt: (y) => Number(value(1 - y / height).toPrecision(6)),
  };
}

type Vertical = Pick<Scales, 'y' | 'yTicks' | 'yTexts'>;

function linearScale(high: number, power: number, setting: Setting): Vertical {
  const { domain, ticks } = roundedDomain(0, high === 0 ? 1 : high);
  const decimals = decimalsOf(ticks.step / 10 ** power);
  const yTexts = ticks.values.map((value) => line(numberText(value / 10 ** power, decimals, setting), setting));
  return { y: domain, yTicks: ticks.values, yTexts };
}

function logScale(low: number, high: number, unit: string, setting: Setting): Vertical {
  const { labels, digits } = setting;
  const y = logDomain(low, high);
  const yTicks = powersOfTen(...y);
  const yTexts = yTicks.map((value) => line(amountText({ value, step: value }, unit, labels, { digits }), setting));
  return { y, yTicks, yTexts };
}
