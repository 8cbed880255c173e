import { amountText } from '../labels/number.ts';
import type { Figure } from '../model.ts';
import type { Panel } from './frame.ts';
import { type Row, rowsPanel } from './rows.ts';
import { powerFor } from './series.ts';
import type { Setting } from './setting.ts';
import { decimalsOf, logDomain, tidy } from './ticks.ts';
import { amountOf, numberText } from './values.ts';

/** A stated level with its name beside others. */
export interface Level {
  readonly figure: Figure;
  readonly name: string;
  readonly note?: string;
  readonly colour: string;
}

/** Whether bars from zero would leave the smallest level without one. */
export function farApart(levels: readonly { readonly figure: Figure }[]): boolean {
  const values = levels.map(({ figure }) => figure.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low > 0 && high / low > 50;
}

/** Levels of one currency and period, as bars from zero, or as dots on a logarithmic scale where they are far apart. */
export function levelsPanel(
  levels: readonly Level[],
  setting: Setting,
): { readonly panel: Panel; readonly margins: { readonly left: number; readonly right: number } } {
  const { labels, digits } = setting;
  const { unit } = levels[0]!.figure;
  const amount = (number: Parameters<typeof amountText>[0]): string => amountText(number, unit, labels, { digits });
  const rows = levels.map(
    ({ figure, name, note, colour }): Row => ({
      key: figure.id,
      name,
      label: amountOf(figure, setting, amount),
      ...(note === undefined ? {} : { note }),
      start: 0,
      end: figure.value,
      fill: colour,
    }),
  );
  const values = levels.map(({ figure }) => figure.value);
  const [low, high] = [Math.min(...values), Math.max(...values) || 1];
  if (farApart(levels)) {
    const domain = logDomain(low, high);
    const tickText = (value: number): string => amount({ value, step: value });
    return rowsPanel(rows, { domain, log: true, tickText }, setting);
  }
  const power = powerFor(high);
  const scale = 10 ** power;
  const tickText = (value: number, step: number): string =>
    numberText(value / scale, decimalsOf((step || scale) / scale), setting);
  return rowsPanel(rows, { domain: [0, tidy(high)], log: false, tickText }, setting);
}
