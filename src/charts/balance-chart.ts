import { amountText } from '../labels/number.ts';
import { fill } from '../labels/phrase.ts';
import type { Reading } from '../model.ts';
import { type BalanceSeries, type BalanceYear, balancesOf, precisionOf } from './balance.ts';
import { balancePanel, balanceText } from './balance-panel.ts';
import { partyColour } from './colour.ts';
import { frame } from './frame.ts';
import { partyInSentence, sentence, unitLabel } from './names.ts';
import type { ChartOptions } from './options.ts';
import { monthsOf, timeLabel } from './periods.ts';
import { powerFor } from './series.ts';
import { type Setting, settingOf } from './setting.ts';
import type { ChartSpec } from './spec.ts';
import { valueText } from './values.ts';

export interface BalanceChartOptions extends ChartOptions {
  /** Reporter and partner, seen from the reporter; the pair with the most periods, the first of equals, unless told. */
  readonly pair?: readonly [reporter: string, partner: string];
}

/**
 * What two parties sold each other: exports above the line, imports below it, and their difference with the range that
 * rounding gives it, or as the text states it.
 *
 * Throws `balanceChart: nothing to draw: …` where no balance is stated or follows from both flows.
 *
 * @example balanceChart(reading, { locale: 'ar', pair: ['RUS', 'PRK'] })
 */
export function balanceChart(reading: Reading, options: BalanceChartOptions = {}): ChartSpec {
  const setting = settingOf(options);
  const series = longest(balancesOf(reading, options.pair));
  if (!series) {
    const of = options.pair ? ` of ${options.pair.join(' and ')}` : '';
    throw new Error(`balanceChart: nothing to draw: no balance${of} stated, nor both flows of one period`);
  }
  const power = powerFor(Math.max(...series.years.flatMap(sizesOf)));
  const { reporter, partner } = series;
  const colours = [
    partyColour(reading, reporter, setting.theme),
    partyColour(reading, partner, setting.theme),
  ] as const;
  const { panel, margins } = balancePanel(series, power, colours, setting);
  return frame(
    {
      title: titleOf(series, setting),
      subtitle: subtitleOf(series, power, setting),
      description: descriptionOf(series, power, setting),
      panels: [panel],
      margins,
      source: options.source ?? setting.labels.charts.source,
    },
    setting,
  );
}

function longest(all: readonly BalanceSeries[]): BalanceSeries | undefined {
  return all.reduce<BalanceSeries | undefined>(
    (most, series) => (series.years.length > (most?.years.length ?? 0) ? series : most),
    undefined,
  );
}

const sizesOf = ({ exports, imports, balance }: BalanceYear): number[] => [
  exports?.value ?? 0,
  imports?.value ?? 0,
  Math.abs(balance.value),
];

function titleOf({ reporter, partner, unit, years }: BalanceSeries, setting: Setting): string {
  const words = setting.labels.charts.balance;
  const [first, last] = [years[0]!, years.at(-1)!];
  const a = partyInSentence(reporter, setting);
  const b = partyInSentence(partner, setting);
  const size = (year: BalanceYear): string => {
    const step = precisionOf(year) || 1;
    const { labels, digits } = setting;
    return amountText({ value: Math.abs(year.balance.value), step }, unit, labels, { digits });
  };
  const sign = ({ balance }: BalanceYear): number => (balance.low > 0 ? 1 : balance.high < 0 ? -1 : 0);
  const values = {
    a: sentence(a),
    from: size(first),
    to: size(last),
    first: timeLabel(first.period, setting),
    last: timeLabel(last.period, setting),
  };
  const named = (year: BalanceYear): string => {
    const side = year.balance.value < 0 ? 'deficit' : 'surplus';
    return fill(partner === 'WLD' ? words[`${side}WithAll`] : words[side], { a, b });
  };
  if (years.length === 1 || sign(first) === 0) {
    if (sign(last) === 0) return fill(words.even, values);
    return fill(words.single, { ...values, balance: named(last) });
  }
  const balance = named(first);
  if (sign(first) !== sign(last)) {
    const turned = last.balance.value > 0 ? words.turnedToSurplus : words.turnedToDeficit;
    return fill(turned, { ...values, balance });
  }
  const [before, after] = [Math.abs(first.balance.value), Math.abs(last.balance.value)];
  const apart = first.balance.high < last.balance.low || last.balance.high < first.balance.low;
  const form = !apart ? words.unchanged : after > before ? words.widened : words.narrowed;
  return fill(form, { ...values, balance });
}

function subtitleOf({ reporter, unit, years }: BalanceSeries, power: number, setting: Setting): string {
  const words = setting.labels.charts.balance;
  const bars = years.some(({ exports, imports }) => exports ?? imports);
  return [
    fill(words.explain, { unit: sentence(unitLabel(unit, power, setting)) }),
    ...monthsOf(years[0]!.period, setting),
    ...(bars ? [fill(words.explainBars, { a: partyInSentence(reporter, setting) })] : []),
    ...(years.some(({ stated }) => !stated) ? [words.explainDerived] : []),
    ...(years.some(({ stated }) => stated) ? [words.explainStated] : []),
  ].join(' ');
}

function descriptionOf(series: BalanceSeries, power: number, setting: Setting): string {
  const { comma, balance: words } = setting.labels.charts;
  const told = series.years.map((year) => {
    const { exports, imports, period } = year;
    const flows = [
      ...(exports ? [`${words.sold} ${valueText(exports, power, setting)}`] : []),
      ...(imports ? [`${words.bought} ${valueText(imports, power, setting)}`] : []),
    ];
    return `${timeLabel(period, setting)}: ${[...flows, balanceText(year, power, setting)].join(comma)}.`;
  });
  return [`${titleOf(series, setting)}.`, ...told].join(' ');
}
