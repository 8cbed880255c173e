import { amountText } from '../labels/number.ts';
import { fill } from '../labels/phrase.ts';
import { withDigits } from './periods.ts';
import type { ReferenceFlow } from './reference.ts';
import { FONTS, isolated, line, type Setting } from './setting.ts';
import { canDraw, shorten } from './text.ts';
import { decimalsOf, logDomain, powersOfTen, roundedDomain } from './ticks.ts';
import { numberText } from './values.ts';

/** The height of a plot, in pixels. */
export const HEIGHT = 160;

/** The scale of one flow's values, told in a power of ten, or on a logarithmic scale where half would lie on the ground. */
export interface ReferenceScale {
  readonly y: readonly [number, number];
  readonly log: boolean;
  readonly ticks: readonly number[];
  readonly texts: readonly string[];
}

/** From zero, or from a power of ten. */
export function referenceScale(
  { rows, compared, series }: ReferenceFlow,
  power: number,
  setting: Setting,
): ReferenceScale {
  const values = [...rows.map(({ value }) => value), ...compared.map(({ figure }) => figure.value)].sort(
    (a, b) => a - b,
  );
  const [low, high] = [values[0]!, values.at(-1)!];
  const log = low > 0 && high / values[Math.floor((values.length - 1) / 2)]! > 30;
  const { labels, digits } = setting;
  if (log) {
    const y = logDomain(low, high);
    const ticks = powersOfTen(...y, 5);
    const texts = ticks.map((value) =>
      line(amountText({ value, step: value }, series.unit, labels, { digits }), setting),
    );
    return { y, log, ticks, texts };
  }
  const { domain, ticks } = roundedDomain(0, high || 1, 4);
  const decimals = decimalsOf(ticks.step / 10 ** power);
  const texts = ticks.values.map((value) => line(numberText(value / 10 ** power, decimals, setting), setting));
  return { y: domain, log, ticks: ticks.values, texts };
}

/** The sources of a flow by name, in the order of their rows; by number where the font cannot write the name. */
export function sourcesOf({ rows }: ReferenceFlow, setting: Setting): string[] {
  return [...new Set(rows.map(({ source }) => source))].map((source, at) => {
    const number = withDigits(String(at + 1), setting);
    const name = canDraw(source)
      ? isolated(source, setting)
      : fill(setting.labels.charts.reference.unnamed, { n: number });
    return line(shorten(name, 120, FONTS.note), setting);
  });
}

/** Where years and values fall, in pixels. */
export interface Plot {
  readonly width: number;
  readonly flip: boolean;
  readonly xOf: (year: number) => number;
  readonly yOf: (value: number) => number;
  readonly yearAt: (x: number) => number;
  readonly valueAt: (y: number) => number;
}

/** The plot of a flow between two years. */
export function plotOf(
  [start, end]: readonly [number, number],
  { y, log }: ReferenceScale,
  width: number,
  flip: boolean,
): Plot {
  const [bottom, top] = y;
  const share = (value: number): number =>
    log ? Math.log(value / bottom) / Math.log(top / bottom) : (value - bottom) / (top - bottom);
  const value = (at: number): number => (log ? bottom * (top / bottom) ** at : bottom + at * (top - bottom));
  const along = (x: number): number => (flip ? width - x : x);
  return {
    width,
    flip,
    xOf: (year) => along(((year - start) / (end - start)) * width),
    yOf: (each) => HEIGHT * (1 - share(each)),
    yearAt: (x) => Number((start + (along(x) / width) * (end - start)).toPrecision(8)),
    valueAt: (each) => Number(value(1 - each / HEIGHT).toPrecision(6)),
  };
}
