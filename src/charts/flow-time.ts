import { endLabel, endLabelWidth, endLayers, GAP, startLabels, startLayers } from './flow-label.ts';
import { type Drawn, isDrawn, type Path } from './flow-path.ts';
import { type Measure, type Scales, scalesOf, textOf } from './flow-scale.ts';
import type { Panel } from './frame.ts';
import { periodLabel } from './periods.ts';

import { FONTS, type Setting, widest } from './setting.ts';
import { labelExpression, tidy } from './ticks.ts';
import { timeAxis } from './time-axis.ts';

const HEIGHT = 250;
/** The widest label, and the narrowest plot with what stands before its first dots. */
const LABEL = 200;
const NARROWEST = 220;
/** From so many flows on there is no room for notes beside them. */
const CROWD = 5;

/** What every mark of a series is placed and coloured by. */
const PLACE = { x: { field: 'at' }, y: { field: 'value' }, color: { field: 'flow' } };

/** The plot of flows over time, with what it needs on either side. */
export function timePanel(
  flows: readonly Drawn[],
  measure: Measure,
  setting: Setting,
): { readonly panel: Panel; readonly margins: { readonly left: number; readonly right: number } } {
  const { yTexts } = scalesOf(flows, measure, HEIGHT, setting);
  const tickWidth = Math.ceil(widest(yTexts, FONTS.axis)) + 10;
  const room = Math.min(LABEL, Math.max(90, setting.width - tickWidth - NARROWEST));
  const ends = flows.map((drawn) => endLabel(drawn, measure, { crowded: flows.length >= CROWD, room }, setting));
  const height = Math.max(HEIGHT, Math.ceil(ends.reduce((sum, label) => sum + label.height, 0)));
  const scales = scalesOf(flows, measure, height, setting);
  const labelWidth = Math.ceil(Math.max(...ends.map(endLabelWidth))) + GAP;
  const flip = setting.timeRunsLeft;
  const margins = { left: flip ? labelWidth : tickWidth, right: flip ? tickWidth : labelWidth };
  const width = setting.width - margins.left - margins.right;
  const starts = startLabels(flows, measure, scales, setting);
  const inset =
    Math.ceil(
      widest(
        starts.map(({ text }) => text),
        FONTS.strong,
      ),
    ) + GAP;
  return {
    margins,
    panel: {
      width,
      height,
      encoding: encodingOf(flows, scales, { width, inset }, setting),
      layer: [
        ...guideLayers(flows),
        ...pathLayers(flows),
        ...dotLayers(flows, measure, setting),
        ...startLayers(starts, flip ? width - inset + 10 : inset - 10, setting),
        ...endLayers(ends, flip ? 0 : width, scales, setting),
      ],
    },
  };
}

function encodingOf(
  flows: readonly Drawn[],
  { first, last, y, log, yTicks, yTexts }: Scales,
  { width, inset }: { readonly width: number; readonly inset: number },
  setting: Setting,
): object {
  const colours = setting.theme.series;
  const points = flows.flatMap(({ series }) => series.points);
  const room = Number((((last - first) * inset) / (width - inset)).toPrecision(3));
  const axis = timeAxis([first, last], points, flows[0]!.series.cadence, width - inset, setting);
  return {
    x: {
      type: 'quantitative',
      scale: {
        domain: [tidy(first - room), last],
        nice: false,
        zero: false,
        ...(setting.timeRunsLeft ? { reverse: true } : {}),
      },
      axis,
    },
    y: {
      type: 'quantitative',
      scale: { domain: y, nice: false, ...(log ? { type: 'log' } : { zero: false }) },
      axis: {
        values: yTicks,
        labelExpr: labelExpression(yTicks, yTexts),
        orient: setting.timeRunsLeft ? 'right' : 'left',
        domain: false,
        ticks: false,
        labelPadding: 8,
      },
    },
    color: {
      type: 'nominal',
      scale: { domain: flows.map(({ key }) => key), range: flows.map((_, at) => colours[at % colours.length]) },
      legend: null,
    },
  };
}

/** Dotted: an eye-guide from a stated level to the next. */
function guideLayers(flows: readonly Drawn[]): object[] {
  const values = flows.flatMap(({ key, guides }) =>
    guides.flatMap((pair, index) =>
      pair.map(({ at, figure }) => ({ flow: key, guide: `${key} ${index + 1}`, at: tidy(at), value: figure.value })),
    ),
  );
  if (values.length === 0) return [];
  const mark = { type: 'line', strokeWidth: 1.5, strokeDash: [1, 4], strokeCap: 'round' };
  return [{ data: { values }, mark, encoding: { ...PLACE, detail: { field: 'guide' } } }];
}

/** Dashed: where a stated rate leads. */
function pathLayers(flows: readonly Drawn[]): object[] {
  const values = flows.flatMap(({ key, paths }) => paths.filter(isDrawn).flatMap((path) => pathRows(path, key)));
  if (values.length === 0) return [];
  const mark = { type: 'line', strokeWidth: 2, strokeDash: [6, 4] };
  return [{ data: { values }, mark, encoding: { ...PLACE, detail: { field: 'claim' } } }];
}

/** The places that a path is drawn through: a compound rate bends on a linear scale. */
function pathRows({ rate, start, end }: Path, flow: string): object[] {
  const claim = rate.claim.id;
  const steps = rate.claim.type === 'cagr' && start.value > 0 && end.value > 0 ? 20 : 1;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps;
    const between = start.value * (end.value / start.value) ** share;
    const value = share === 0 ? start.value : share === 1 ? end.value : Number(between.toPrecision(6));
    return { flow, claim, at: Number((start.at + share * (end.at - start.at)).toFixed(3)), value };
  });
}

const SHAPES = ['circle', 'square', 'diamond', 'triangle-up', 'triangle-down', 'cross'];

function dotLayers(flows: readonly Drawn[], measure: Measure, setting: Setting): object[] {
  const { background } = setting.theme;
  const shape = {
    field: 'flow',
    type: 'nominal',
    scale: {
      domain: flows.map(({ key }) => key),
      range: flows.map((_, at) => SHAPES[(at + Math.floor(at / SHAPES.length)) % SHAPES.length]),
    },
    legend: null,
  };
  const mark = { type: 'point', size: 90, opacity: 1 };
  const implied = flows.flatMap(({ key, paths }) =>
    paths
      .filter(isDrawn)
      .flatMap((path) => (path.implied ? [{ flow: key, claim: path.rate.claim.id, ...path[path.implied] }] : [])),
  );
  const open = { data: { values: implied }, mark: { ...mark, filled: false, fill: background, strokeWidth: 2 } };
  const tooltip = ['flow', 'period', 'text'].map((field) => ({ field, type: 'nominal' }));
  return [
    ...(implied.length > 0 ? [{ ...open, encoding: { ...PLACE, shape } }] : []),
    {
      data: { values: statedRows(flows, measure, setting) },
      mark: { ...mark, filled: true, stroke: background, strokeWidth: 1 },
      encoding: { ...PLACE, shape, tooltip },
    },
  ];
}

function statedRows(flows: readonly Drawn[], measure: Measure, setting: Setting): object[] {
  return flows.flatMap(({ key, series }) =>
    series.points.map(({ at, period, figure }) => ({
      flow: key,
      figure: figure.id,
      period: periodLabel(period, setting),
      at: tidy(at),
      value: figure.value,
      text: textOf(figure, measure, setting),
    })),
  );
}
