import { amountText } from '../labels/number.ts';
import { fill } from '../labels/phrase.ts';
import type { Interval } from '../model.ts';
import { type Panel, textMark } from './frame.ts';
import { GAP, type GrowthRow, headingOf, type Scale, type Side, scaleOf } from './growth-row.ts';
import { FONTS, line, lines, type Setting } from './setting.ts';
import { type Font, textWidth, wrap } from './text.ts';
import { labelExpression, ticksAlong } from './ticks.ts';
import { valueShapes, verdictShapes } from './verdict-mark.ts';

const HEIGHT = 60;
const BAR = { top: 8, bottom: 22, middle: 15 };
const DOT = 44;

/** A row: heading, the bar of possible rates, the stated rate under it, and an axis that fits both. */
export function growthPanel(row: GrowthRow, setting: Setting): Panel {
  const scale = scaleOf(row, setting);
  const layer = [
    ...possibleLayers(scale, setting),
    ...statedLayers(row, scale, setting),
    ...headingLayers(row, setting),
    ...adviceLayers(row, setting),
  ];
  return {
    width: setting.width,
    height: HEIGHT,
    data: { values: [{ claim: row.claim.id, verdict: row.verdict.verdict, ...scale.datum }] },
    encoding: {
      x: {
        type: 'quantitative',
        scale: { domain: scale.domain, nice: false, zero: false, ...(setting.rtl ? { reverse: true } : {}) },
        axis: axisOf(scale, setting),
      },
    },
    layer,
  };
}

function axisOf({ domain }: Scale, setting: Setting): object {
  const { labels, digits, width } = setting;
  const ticks = ticksAlong(domain, width, FONTS.axis, (value, step) =>
    line(amountText({ value, step }, '%', labels, { digits, sign: true }), setting),
  );
  return {
    values: ticks.values,
    labelExpr: labelExpression(ticks.values, ticks.texts),
    domain: false,
    ticks: false,
    labelPadding: 5,
    zindex: 0,
  };
}

function possibleLayers({ possible, possibleSide }: Scale, setting: Setting): object[] {
  const { theme } = setting;
  const caps = [
    ...(Number.isFinite(possible.low) ? ['possible_low'] : []),
    ...(Number.isFinite(possible.high) ? ['possible_high'] : []),
  ];
  return [
    {
      mark: { type: 'rect', fill: theme.band, stroke: theme.line, strokeWidth: 1 },
      encoding: {
        x: { field: 'possible_low' },
        x2: { field: 'possible_high' },
        y: { value: BAR.top },
        y2: { value: BAR.bottom },
      },
    },
    ...caps.map((field) => ({
      mark: { type: 'rule', stroke: theme.muted, strokeWidth: 2 },
      encoding: { x: { field }, y: { value: BAR.top - 4 }, y2: { value: BAR.bottom + 4 } },
    })),
    ...openEnds('possible', possible, BAR.middle, theme.line, setting),
    ...labelLayers('possible', possibleSide, BAR.middle, { font: FONTS.label, fill: theme.muted, gap: GAP }, setting),
  ];
}

function statedLayers(
  { verdict: { verdict } }: GrowthRow,
  { stated, statedSide, statedGap }: Scale,
  setting: Setting,
): object[] {
  const { theme } = setting;
  const colour = theme[verdict];
  return [
    {
      mark: { type: 'rule', stroke: colour, strokeWidth: 1.5, strokeDash: [2, 3] },
      encoding: { x: { field: 'stated' }, y: { value: BAR.top - 4 }, y2: { value: DOT } },
    },
    {
      mark: { type: 'rule', stroke: colour, strokeWidth: 2.5 },
      encoding: { x: { field: 'stated_low' }, x2: { field: 'stated_high' }, y: { value: DOT } },
    },
    {
      mark: {
        type: 'point',
        shape: valueShapes[verdict],
        size: 150,
        opacity: 1,
        strokeWidth: 2.5,
        stroke: colour,
        fill: verdict === 'holds' ? colour : theme.background,
      },
      encoding: { x: { field: 'stated' }, y: { value: DOT } },
    },
    ...openEnds('stated', stated, DOT, colour, setting),
    ...labelLayers('stated', statedSide, DOT, { font: FONTS.strong, fill: colour, gap: statedGap }, setting),
  ];
}

/** Arrowheads where an interval goes on beyond the row. */
function openEnds(
  of: 'stated' | 'possible',
  interval: Interval,
  y: number,
  colour: string,
  { rtl }: Setting,
): object[] {
  return (['low', 'high'] as const)
    .filter((end) => !Number.isFinite(interval[end]))
    .map((end) => {
      const right = (end === 'high') !== rtl;
      const shape = right ? 'triangle-right' : 'triangle-left';
      return {
        mark: { type: 'point', shape, size: 90, filled: true, opacity: 1, fill: colour, xOffset: right ? -5 : 5 },
        encoding: { x: { field: `${of}_${end}` }, y: { value: y } },
      };
    });
}

/** A label beside a mark, on a halo that keeps grid lines off it. */
function labelLayers(
  of: 'stated' | 'possible',
  side: Side,
  y: number,
  { font, fill: colour, gap }: { readonly font: Font; readonly fill: string; readonly gap: number },
  { rtl, theme }: Setting,
): object[] {
  const right = (side === 'high') !== rtl;
  const encoding = { text: { field: `${of}_text` }, x: { field: `${of}_${side}` }, y: { value: y } };
  const place = { align: right ? 'left' : 'right', dx: right ? gap : -gap };
  return [
    { mark: textMark(font, { ...place, fill: theme.background, stroke: theme.background, strokeWidth: 5 }), encoding },
    { mark: textMark(font, { ...place, fill: colour }), encoding },
  ];
}

/** The flow and its years on one side, the verdict's mark and word on the other. */
function headingLayers(row: GrowthRow, setting: Setting): object[] {
  const { theme, labels, rtl, width } = setting;
  const word = labels.verdicts[row.verdict.verdict];
  const wordWidth = Math.round(textWidth(word, FONTS.name));
  const colour = theme[row.verdict.verdict];
  const names = wrap(headingOf(row, setting), width - wordWidth - 48, FONTS.name).map((each) => line(each, setting));
  const y = -18;
  const at = (x: number): { readonly value: number } => ({ value: rtl ? width - x : x });
  return [
    {
      data: { values: [{ heading: names }] },
      mark: textMark(FONTS.name, { align: rtl ? 'right' : 'left', lineHeight: 19, dy: -19 * (names.length - 1) }),
      encoding: { text: { field: 'heading' }, x: at(0), y: { value: y } },
    },
    {
      data: { values: [{ verdict: line(word, setting) }] },
      mark: textMark(FONTS.name, { align: rtl ? 'left' : 'right', fill: colour }),
      encoding: { text: { field: 'verdict' }, x: at(width), y: { value: y } },
    },
    {
      mark: {
        type: 'point',
        shape: verdictShapes[row.verdict.verdict],
        size: 140,
        opacity: 1,
        filled: false,
        stroke: colour,
        strokeWidth: 2.6,
        strokeCap: 'round',
        strokeJoin: 'round',
      },
      encoding: { x: at(width - wordWidth - 16), y: { value: y } },
    },
  ];
}

/** Under a rate that fails: what would make it agree, where something plain would. */
function adviceLayers({ verdict }: GrowthRow, setting: Setting): object[] {
  const { theme, labels, rtl, width } = setting;
  const [first] = verdict.diagnoses;
  const message = labels.locale === 'en' ? first?.message : labels.diagnoses[first?.kind ?? ''];
  if (message === undefined) return [];
  const advice = lines(fill(labels.charts.growth.wouldAgree, { message }), width, FONTS.note, setting);
  return [
    {
      data: { values: [{ advice }] },
      mark: textMark(FONTS.note, { align: rtl ? 'right' : 'left', lineHeight: 16, fill: theme.muted }),
      encoding: { text: { field: 'advice' }, x: { value: rtl ? width : 0 }, y: { value: HEIGHT + 36 } },
    },
  ];
}
