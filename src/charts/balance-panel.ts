import { fill } from '../labels/phrase.ts';
import { type BalanceSeries, type BalanceYear, precisionOf } from './balance.ts';
import { type Panel, textMark } from './frame.ts';
import { FONTS, line, type Setting, widest } from './setting.ts';
import { decimalsOf, labelExpression, roundedDomain, tidy } from './ticks.ts';
import { timeAxis } from './time-axis.ts';
import { numberText, rangeEnds, valueText } from './values.ts';

const HEIGHT = 270;
const GAP = 10;
/** The height that a value takes beyond the end of its bar. */
const LABEL = 20;

/** The balance in the chart's unit; where it is worked out, with the range that rounding gives it. */
export function balanceText(year: BalanceYear, power: number, setting: Setting): string {
  const unit = 10 ** power;
  const { value, low, high } = year.balance;
  const plain = numberText(value / unit, decimalsOf((precisionOf(year) || unit) / unit), setting);
  if (year.stated) return plain;
  return fill(setting.labels.charts.balance.derived, { value: plain, ...rangeEnds(low / unit, high / unit, setting) });
}

/** How wide the columns are and where they stand, in the time of the axis. */
interface Columns {
  readonly width: number;
  readonly plot: number;
  readonly domain: readonly [number, number];
  /** Half a column, in years. */
  readonly half: number;
  /** The pixels from the first column to the last. */
  readonly reach: number;
  readonly crowded: boolean;
}

/** Columns over time: exports up, imports down, the balance as a diamond with whiskers and its value beside it. */
export function balancePanel(
  series: BalanceSeries,
  power: number,
  colours: readonly [string, string],
  setting: Setting,
): { readonly panel: Panel; readonly margins: { readonly left: number; readonly right: number } } {
  const { years } = series;
  const unit = 10 ** power;
  const values = years.flatMap(({ exports, imports, balance }) => [
    exports?.value ?? 0,
    -(imports?.value ?? 0),
    balance.low,
    balance.high,
  ]);
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = (highest - lowest || 1) * (LABEL / HEIGHT);
  const { domain, ticks } = roundedDomain(lowest < 0 ? lowest - room : 0, highest > 0 ? highest + room : 0, 6);
  const decimals = decimalsOf(ticks.step / unit);
  const texts = ticks.values.map((value) => line(numberText(value / unit, decimals, setting), setting));
  const tickWidth = Math.ceil(widest(texts, FONTS.axis)) + GAP;
  const flip = setting.timeRunsLeft;
  const columns = columnsOf(years, setting.width - tickWidth, power, setting);
  return {
    margins: flip ? { left: 0, right: tickWidth } : { left: tickWidth, right: 0 },
    panel: {
      width: columns.plot,
      height: HEIGHT,
      encoding: {
        x: {
          type: 'quantitative',
          scale: { domain: columns.domain, nice: false, zero: false, ...(flip ? { reverse: true } : {}) },
          axis: {
            ...timeAxis([years[0]!.at, years.at(-1)!.at], years, series.cadence, columns.reach, setting, 'stated'),
            domain: false,
            ticks: false,
            labelFlush: false,
            labelPadding: 10,
          },
        },
        y: {
          type: 'quantitative',
          scale: { domain, nice: false, zero: false },
          axis: {
            values: ticks.values,
            labelExpr: labelExpression(ticks.values, texts),
            orient: flip ? 'right' : 'left',
            domain: false,
            ticks: false,
            labelPadding: 8,
          },
        },
      },
      layer: [
        ...barLayers(years, columns, colours, power, setting),
        zeroLayer(setting),
        ...balanceLayers(years, columns, power, setting),
      ],
    },
  };
}

/** Columns as wide as the closest two allow; beside each, or beside the last where there are many, room for the balance. */
function columnsOf(years: readonly BalanceYear[], plot: number, power: number, setting: Setting): Columns {
  const words =
    Math.ceil(
      widest(
        years.map((year) => balanceText(year, power, setting)),
        FONTS.strong,
      ),
    ) +
    2 * GAP;
  const [first, last] = [years[0]!.at, years.at(-1)!.at];
  const gaps = years.slice(1).map(({ at }, index) => at - years[index]!.at);
  const closest = Math.min(...gaps, last - first || 1);
  const span = last - first;
  const roomAt = (width: number): number =>
    span === 0 ? Number.POSITIVE_INFINITY : ((plot - width - words) * closest) / span;
  const crowded = roomAt(44) < 44 + words;
  const width = Math.max(4, Math.min(72, crowded ? roomAt(20) * 0.62 : roomAt(72) - words));
  const scale = span === 0 ? 1 / plot : span / (plot - width - words);
  return {
    width,
    plot,
    domain: [
      Number((first - (width / 2) * scale).toPrecision(8)),
      Number((first + (plot - width / 2) * scale).toPrecision(8)),
    ],
    half: Number(((width / 2) * scale).toPrecision(6)),
    reach: plot - width - words,
    crowded,
  };
}

function barLayers(
  years: readonly BalanceYear[],
  { half, crowded }: Columns,
  [sold, bought]: readonly [string, string],
  power: number,
  setting: Setting,
): object[] {
  return (['exports', 'imports'] as const).flatMap((measure) => {
    const sign = measure === 'exports' ? 1 : -1;
    const values = years.flatMap(({ at, period, [measure]: figure }) =>
      figure
        ? [
            {
              figure: figure.id,
              period,
              at: tidy(at),
              from: tidy(at - half),
              to: tidy(at + half),
              value: sign * figure.value,
              text: line(valueText(figure, power, setting), setting),
            },
          ]
        : [],
    );
    if (values.length === 0) return [];
    const fillColour = measure === 'exports' ? sold : bought;
    const labels = {
      data: { values },
      mark: textMark(FONTS.label, { dy: -sign * GAP, fill: fillColour }),
      encoding: { text: { field: 'text' }, x: { field: 'at' }, y: { field: 'value' } },
    };
    return [
      {
        data: { values },
        mark: { type: 'rect', fill: fillColour },
        encoding: { x: { field: 'from' }, x2: { field: 'to' }, y: { field: 'value' }, y2: { datum: 0 } },
      },
      ...(crowded ? [] : [labels]),
    ];
  });
}

function zeroLayer({ theme }: Setting): object {
  return {
    data: { values: [{ zero: 0 }] },
    mark: { type: 'rule', stroke: theme.ink, strokeWidth: 1 },
    encoding: { y: { field: 'zero' } },
  };
}

/** Diamonds with whiskers, on a stem from zero where no bars tell the flows; values beside them. */
function balanceLayers(
  years: readonly BalanceYear[],
  { half, crowded }: Columns,
  power: number,
  setting: Setting,
): object[] {
  const { theme, timeRunsLeft } = setting;
  const rows = years.map((year) => ({
    period: year.period,
    at: tidy(year.at),
    side: tidy(year.at + half),
    value: tidy(year.balance.value),
    low: tidy(year.balance.low),
    high: tidy(year.balance.high),
    text: line(balanceText(year, power, setting), setting),
  }));
  const stems = rows.filter((_, at) => !years[at]!.exports && !years[at]!.imports);
  const whiskers = { x: { field: 'at' }, y: { field: 'low' }, y2: { field: 'high' } };
  const dots = (stated: boolean): object[] => {
    const values = rows.filter((_, at) => (years[at]!.stated !== null) === stated);
    if (values.length === 0) return [];
    const mark = { type: 'point', shape: 'diamond', size: crowded ? 50 : 110, opacity: 1, strokeWidth: 2 };
    return [
      {
        data: { values },
        mark: { ...mark, stroke: theme.ink, fill: stated ? theme.ink : theme.background },
        encoding: { x: { field: 'at' }, y: { field: 'value' } },
      },
    ];
  };
  const labelled = crowded ? rows.slice(-1) : rows;
  const beside = { align: timeRunsLeft ? 'right' : 'left', dx: timeRunsLeft ? -GAP : GAP };
  const place = { text: { field: 'text' }, x: { field: 'side' }, y: { field: 'value' } };
  return [
    ...(stems.length > 0
      ? [
          {
            data: { values: stems },
            mark: { type: 'rule', stroke: theme.line, strokeWidth: 2 },
            encoding: { x: { field: 'at' }, y: { field: 'value' }, y2: { datum: 0 } },
          },
        ]
      : []),
    { data: { values: rows }, mark: { type: 'rule', stroke: theme.ink, strokeWidth: 2 }, encoding: whiskers },
    ...dots(false),
    ...dots(true),
    {
      data: { values: labelled },
      mark: textMark(FONTS.strong, { ...beside, fill: theme.background, stroke: theme.background, strokeWidth: 5 }),
      encoding: place,
    },
    { data: { values: labelled }, mark: textMark(FONTS.strong, beside), encoding: place },
  ];
}
