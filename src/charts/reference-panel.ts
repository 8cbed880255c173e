import { fill } from '../labels/phrase.ts';
import { type Panel, textMark } from './frame.ts';
import { flowLabel } from './names.ts';
import { withDigits } from './periods.ts';
import { type Box, placeBeside, spread } from './place.ts';
import type { Compared, ReferenceFlow, ReferenceRow } from './reference.ts';
import { HEIGHT, type Plot, plotOf, type ReferenceScale, sourcesOf } from './reference-plot.ts';
import { FONTS, line, type Setting } from './setting.ts';
import { textWidth, wrap } from './text.ts';
import type { Theme } from './theme.ts';
import { labelExpression, tidy } from './ticks.ts';
import { timeAxis } from './time-axis.ts';
import { valueText } from './values.ts';
import { valueShapes } from './verdict-mark.ts';

const MARKS = { agrees: 'holds', differs: 'fails', silent: 'unverifiable' } as const;
const DASHES = [[], [5, 3], [1, 3], [8, 3, 2, 3]];

/** The record of one flow as lines, the stated values as marks on it. */
export function referencePanel(
  flow: ReferenceFlow,
  scale: ReferenceScale,
  width: number,
  power: number,
  margins: { readonly left: number; readonly right: number },
  setting: Setting,
): Panel {
  const flip = setting.timeRunsLeft;
  const years = [...flow.rows.map(({ year }) => year), ...flow.compared.map(({ year }) => year)];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const room = Math.max(1, last - first) * 0.03;
  const domain: readonly [number, number] = [tidy(first - room), tidy(last + room)];
  const points = flow.compared.map(({ year, figure }) => ({ at: year, period: figure.period! }));
  const plot = plotOf(domain, scale, width, flip);
  return {
    width,
    height: HEIGHT,
    encoding: {
      x: {
        type: 'quantitative',
        scale: { domain, nice: false, zero: false, ...(flip ? { reverse: true } : {}) },
        axis: timeAxis([first, last], points, 'year', Math.abs(plot.xOf(last) - plot.xOf(first)), setting),
      },
      y: {
        type: 'quantitative',
        scale: { domain: scale.y, nice: false, ...(scale.log ? { type: 'log' } : { zero: false }) },
        axis: {
          values: scale.ticks,
          labelExpr: labelExpression(scale.ticks, scale.texts),
          orient: flip ? 'right' : 'left',
          domain: false,
          ticks: false,
          labelPadding: 8,
        },
      },
    },
    layer: [
      ...recordLayers(flow, plot, setting),
      ...fitLayers(flow.compared, setting),
      ...statedLayers(flow.compared, power, setting),
      ...labelLayers(flow, power, plot, setting),
      headingLayer(flow, width, margins, setting),
    ],
  };
}

/** A line for each source, broken where years are missing, and its name at the end of it. */
function recordLayers(flow: ReferenceFlow, { width, flip, yOf, valueAt }: Plot, setting: Setting): object[] {
  const { theme } = setting;
  const { rows } = flow;
  const names = sourcesOf(flow, setting);
  const sources = [...new Set(rows.map(({ source }) => source))];
  const values = rows.map((row) => ({
    source: row.source,
    run: runOf(row, rows),
    year: row.year,
    value: tidy(row.value),
  }));
  const ends = sources.map((source) => rows.filter((row) => row.source === source).at(-1)!);
  const wishes = ends.map(({ value }) => ({ at: yOf(value), size: 15 }));
  const labels = spread(wishes, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY).map((y, at) => ({
    source: names[at]!,
    value: valueAt(y),
  }));
  const dash = {
    field: 'source',
    type: 'nominal',
    scale: { domain: sources, range: sources.map((_, at) => DASHES[at % DASHES.length]) },
    legend: null,
  };
  const place = { x: { field: 'year' }, y: { field: 'value' } };
  return [
    {
      data: { values },
      mark: { type: 'line', stroke: theme.line, strokeWidth: 1.8 },
      encoding: { ...place, detail: { field: 'run' }, strokeDash: dash },
    },
    {
      data: { values },
      mark: { type: 'point', filled: true, size: 12, opacity: 1, fill: theme.line },
      encoding: { ...place, tooltip: ['source', 'year', 'value'].map((field) => ({ field, type: 'nominal' })) },
    },
    {
      data: { values: labels },
      mark: textMark(FONTS.note, { align: flip ? 'right' : 'left', fill: theme.muted }),
      encoding: { text: { field: 'source' }, x: { value: flip ? -8 : width + 8 }, y: { field: 'value' } },
    },
  ];
}

/** Years that follow each other are one run of a line: what lies between others is not known. */
function runOf({ source, year }: ReferenceRow, rows: readonly ReferenceRow[]): string {
  const years = new Set(rows.filter((row) => row.source === source).map((row) => row.year));
  let start = year;
  while (years.has(start - 1)) start--;
  return `${source} ${start}`;
}

/** A ring on the record of the other year that a stated value agrees with, and a dotted line to it. */
function fitLayers(compared: readonly Compared[], { theme }: Setting): object[] {
  const values = compared.flatMap(({ figure, year, fits }) =>
    fits ? [{ figure: figure.id, year, fits: fits.year, value: figure.value, record: tidy(fits.value) }] : [],
  );
  if (values.length === 0) return [];
  return [
    {
      data: { values },
      mark: { type: 'rule', stroke: theme.ink, strokeWidth: 1.2, strokeDash: [2, 3] },
      encoding: { x: { field: 'fits' }, x2: { field: 'year' }, y: { field: 'value' } },
    },
    {
      data: { values },
      mark: {
        type: 'point',
        shape: 'circle',
        size: 130,
        opacity: 1,
        filled: false,
        stroke: theme.ink,
        strokeWidth: 1.6,
      },
      encoding: { x: { field: 'fits' }, y: { field: 'record' } },
    },
  ];
}

const colourOf = (word: Compared['word'], theme: Theme): string => theme[MARKS[word]];

function statedLayers(compared: readonly Compared[], power: number, setting: Setting): object[] {
  const { theme } = setting;
  return (['agrees', 'differs', 'silent'] as const).flatMap((word) => {
    const values = compared
      .filter((each) => each.word === word)
      .map(({ figure, year }) => ({
        figure: figure.id,
        year,
        value: figure.value,
        text: valueText(figure, power, setting),
      }));
    if (values.length === 0) return [];
    const colour = colourOf(word, theme);
    return [
      {
        data: { values },
        mark: {
          type: 'point',
          shape: valueShapes[MARKS[word]],
          size: 110,
          opacity: 1,
          stroke: colour,
          strokeWidth: 2.2,
          fill: word === 'agrees' ? colour : theme.background,
        },
        encoding: {
          x: { field: 'year' },
          y: { field: 'value' },
          tooltip: ['year', 'text'].map((field) => ({ field, type: 'nominal' })),
        },
      },
    ];
  });
}

/** The stated values and the years that they agree with, each on a free side of its mark. */
function labelLayers({ compared, rows }: ReferenceFlow, power: number, plot: Plot, setting: Setting): object[] {
  const { theme } = setting;
  const wanted = [
    ...compared.map(({ figure, year, word }) => ({
      text: valueText(figure, power, setting),
      year,
      value: figure.value,
      fill: colourOf(word, theme),
    })),
    ...compared.flatMap(({ fits }) =>
      fits
        ? [
            {
              text: fill(setting.labels.charts.reference.otherYear, { year: withDigits(String(fits.year), setting) }),
              year: fits.year,
              value: fits.value,
              fill: theme.ink,
            },
          ]
        : [],
    ),
  ];
  const at = (year: number, value: number) => ({ x: plot.xOf(year), y: plot.yOf(value) });
  const dot = (year: number, value: number): Box => {
    const { x, y } = at(year, value);
    return { left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 };
  };
  const taken = [
    ...compared.map(({ year, figure }) => dot(year, figure.value)),
    ...rows.map(({ year, value }) => dot(year, value)),
  ];
  const places = placeBeside(
    wanted.map(({ text, year, value }) => ({
      ...at(year, value),
      width: textWidth(text, FONTS.strong) + 6,
      height: 16,
    })),
    taken,
    { left: plot.flip ? -12 : 0, right: plot.width + (plot.flip ? 0 : 12), top: -8, bottom: HEIGHT },
  );
  const values = wanted.map(({ text, fill: colour }, index) => ({
    text: line(text, setting),
    year: plot.yearAt(places[index]!.x),
    value: plot.valueAt(places[index]!.y),
    fill: colour,
  }));
  const place = { text: { field: 'text' }, x: { field: 'year' }, y: { field: 'value' } };
  return [
    {
      data: { values },
      mark: textMark(FONTS.strong, { fill: theme.background, stroke: theme.background, strokeWidth: 5 }),
      encoding: place,
    },
    {
      data: { values },
      mark: textMark(FONTS.strong, {}),
      encoding: { ...place, color: { field: 'fill', type: 'nominal', scale: null } },
    },
  ];
}

function headingLayer(
  { series }: ReferenceFlow,
  width: number,
  { left, right }: { readonly left: number; readonly right: number },
  setting: Setting,
): object {
  const { rtl } = setting;
  const lines = wrap(flowLabel(series.scope, setting), setting.width, FONTS.name).map((each) => line(each, setting));
  return {
    data: { values: [{ heading: lines }] },
    mark: textMark(FONTS.name, { align: rtl ? 'right' : 'left', lineHeight: 19, dy: -19 * (lines.length - 1) }),
    encoding: { text: { field: 'heading' }, x: { value: rtl ? width + right : -left }, y: { value: -22 } },
  };
}
