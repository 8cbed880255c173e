import { type Panel, textMark } from './frame.ts';
import { FONTS, line, type Setting, widest } from './setting.ts';
import { type Font, textWidth, wrap } from './text.ts';
import { labelExpression, powersAlong, ticksAlong } from './ticks.ts';

/** One row of a chart of horizontal bars or dots. */
export interface Row {
  /** Told apart from all others. */
  readonly key: string;
  readonly name: string;
  /** Beside the far end of the mark, and under that. */
  readonly label: string;
  readonly note?: string;
  readonly start: number;
  readonly end: number;
  readonly fill: string;
  /** Drawn as an outline of dashes in this colour. */
  readonly dashed?: string;
}

/** The axis that all rows share. */
export interface RowScale {
  readonly domain: readonly [number, number];
  readonly log: boolean;
  readonly tickText: (value: number, step: number) => string;
}

const NAME_WIDTH = 190;
const GAP = 10;
const BAR = 22;
const LINE = 17;
/** How far a dot's label stands off for the dot. */
const DOT = 6;

/**
 * Bars from zero, or dots on a logarithmic scale, one a row: names before them, values beside their far end. In a
 * right-to-left language all of it is mirrored.
 */
export function rowsPanel(
  rows: readonly Row[],
  scale: RowScale,
  setting: Setting,
): { readonly panel: Panel; readonly margins: { readonly left: number; readonly right: number } } {
  const { rtl } = setting;
  const names = rows.map(({ name }) => wrap(name, NAME_WIDTH, FONTS.label));
  const nameWidth = Math.ceil(widest(names.flat(), FONTS.label)) + GAP + 2;
  const length = Math.min(
    lengthFor(rows, scale, setting.width - nameWidth),
    setting.width - nameWidth - tickRoom(scale),
  );
  const rest = setting.width - nameWidth - length;
  const noted = rows.some(({ note }) => note !== undefined);
  const step = Math.max(noted ? 50 : 36, ...names.map((each) => each.length * LINE + 8));
  const panel = {
    width: length,
    height: step * rows.length,
    encoding: encodingOf(rows, scale, length, setting),
    layer: [
      ...(scale.log ? dotLayers(rows, scale, setting) : barLayers(rows, BAR / step)),
      ...connectorLayer(rows, BAR / step, setting),
      ...nameLayers(rows, names, setting),
      ...wordLayers(rows, setting),
    ],
  };
  return { panel, margins: rtl ? { left: rest, right: nameWidth } : { left: nameWidth, right: rest } };
}

/** The longest plot beside which every label still has room at the far end of its mark. */
function lengthFor(rows: readonly Row[], { domain, log }: RowScale, room: number): number {
  const [low, high] = domain;
  const share = (value: number): number =>
    log ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  const longest = rows.map(({ start, end, label, note = '' }) => {
    const words = Math.max(textWidth(label, FONTS.strong), textWidth(note, FONTS.note));
    return (room - words - GAP - (log ? DOT : 0)) / Math.max(share(Math.max(start, end)), 0.01);
  });
  return Math.floor(Math.max(120, Math.min(room, ...longest)));
}

/** How far the last label of a logarithmic axis sticks out; a linear axis keeps its labels inside. */
function tickRoom({ domain: [, last], log, tickText }: RowScale): number {
  return log ? Math.ceil(textWidth(tickText(last, last), FONTS.axis) / 2) : 0;
}

function encodingOf(rows: readonly Row[], scale: RowScale, length: number, { rtl, ...setting }: Setting): object {
  const { domain, log, tickText } = scale;
  const textOf = (value: number, step: number): string => line(tickText(value, step), { rtl });
  const powers = log ? powersAlong(domain, length, FONTS.axis, (value) => tickText(value, value)) : [];
  const found = log
    ? { values: powers, texts: powers.map((value) => textOf(value, value)) }
    : ticksAlong(domain, length, FONTS.axis, textOf, 'start');
  return {
    x: {
      type: 'quantitative',
      scale: {
        domain,
        nice: false,
        ...(log ? { type: 'log' } : { zero: false }),
        ...(rtl ? { reverse: true } : {}),
      },
      axis: {
        values: found.values,
        labelExpr: labelExpression(found.values, found.texts),
        domain: false,
        ticks: false,
        labelPadding: 6,
        labelFlush: false,
        gridColor: setting.theme.grid,
      },
    },
    y: { type: 'ordinal', scale: { domain: rows.map(({ key }) => key), padding: 0 }, axis: null },
  };
}

function barLayers(rows: readonly Row[], band: number): object[] {
  const solid = rows.filter(({ dashed }) => dashed === undefined);
  const layers = solid.length === 0 ? [] : [{ rows: solid, mark: {} }];
  const outlines = rows.flatMap((row) =>
    row.dashed === undefined
      ? []
      : [{ rows: [row], mark: { fill: null, stroke: row.dashed, strokeWidth: 1.5, strokeDash: [4, 3] } }],
  );
  return [...layers, ...outlines].map(({ rows: drawn, mark }) => ({
    data: { values: drawn.map(({ key, start, end, fill }) => ({ row: key, start, end, fill })) },
    mark: { type: 'bar', height: { band: Number(band.toFixed(3)) }, ...mark },
    encoding: {
      x: { field: 'start' },
      x2: { field: 'end' },
      y: { field: 'row' },
      ...('fill' in mark ? {} : { color: { field: 'fill', type: 'nominal', scale: null } }),
    },
  }));
}

/** A dot at each value, on a dotted line that leads the eye from the name to it. */
function dotLayers(rows: readonly Row[], { domain }: RowScale, { theme }: Setting): object[] {
  const values = rows.map(({ key, end, fill }) => ({ row: key, from: domain[0], value: end, fill }));
  return [
    {
      data: { values },
      mark: { type: 'rule', stroke: theme.line, strokeWidth: 1, strokeDash: [1, 4], strokeCap: 'round' },
      encoding: { x: { field: 'from' }, x2: { field: 'value' }, y: { field: 'row', bandPosition: 0.5 } },
    },
    {
      data: { values },
      mark: { type: 'point', filled: true, size: 130, opacity: 1, stroke: theme.background, strokeWidth: 1 },
      encoding: {
        x: { field: 'value' },
        y: { field: 'row', bandPosition: 0.5 },
        color: { field: 'fill', type: 'nominal', scale: null },
      },
    },
  ];
}

/** Hairlines from where one bar ends to where the next one starts, if it starts there. */
function connectorLayer(rows: readonly Row[], band: number, { theme }: Setting): object[] {
  const values = rows.slice(1).flatMap(({ key, start }, at) => {
    const before = rows[at]!;
    return start !== 0 && before.end === start ? [{ row: before.key, next: key, at: start }] : [];
  });
  if (values.length === 0) return [];
  const edge = Number((0.5 + band / 2).toFixed(3));
  return [
    {
      data: { values },
      mark: { type: 'rule', stroke: theme.line, strokeWidth: 1 },
      encoding: {
        x: { field: 'at' },
        y: { field: 'row', bandPosition: edge },
        y2: { field: 'next', bandPosition: Number((1 - edge).toFixed(3)) },
      },
    },
  ];
}

/** Names before the rows, in the middle of each however many lines they have. */
function nameLayers(rows: readonly Row[], names: readonly (readonly string[])[], setting: Setting): object[] {
  const { rtl } = setting;
  return [...new Set(names.map(({ length }) => length))].map((count) => ({
    data: {
      values: rows.flatMap(({ key }, at) =>
        names[at]!.length === count ? [{ row: key, name: names[at]!.map((each) => line(each, setting)) }] : [],
      ),
    },
    mark: textMark(FONTS.label, {
      align: rtl ? 'left' : 'right',
      dx: rtl ? GAP : -GAP,
      dy: (-(count - 1) * LINE) / 2,
      lineHeight: LINE,
    }),
    encoding: {
      text: { field: 'name' },
      x: { value: rtl ? 'width' : 0 },
      y: { field: 'row', bandPosition: 0.5 },
    },
  }));
}

/** Values, on a halo that keeps grid lines off them, and notes beside the far ends. */
function wordLayers(rows: readonly Row[], setting: Setting): object[] {
  const { rtl, theme } = setting;
  const noted = rows.some(({ note }) => note !== undefined);
  const values = rows.map((row) => ({
    row: row.key,
    end: Math.max(row.start, row.end),
    label: line(row.label, setting),
    ...(noted ? { note: line(row.note ?? '', setting) } : {}),
  }));
  const y = { field: 'row', bandPosition: 0.5 };
  const beside = { align: rtl ? 'right' : 'left', dx: rtl ? -GAP : GAP };
  const words = (font: Font, field: string, dy: number, paint: object): object => ({
    mark: textMark(font, { ...beside, dy, ...paint }),
    encoding: { text: { field }, x: { field: 'end' }, y },
  });
  const halo = { fill: theme.background, stroke: theme.background, strokeWidth: 5 };
  const dy = noted ? -8 : 0;
  return [
    {
      data: { values },
      layer: [
        words(FONTS.strong, 'label', dy, halo),
        words(FONTS.strong, 'label', dy, {}),
        ...(noted ? [words(FONTS.note, 'note', 9, { fill: theme.muted })] : []),
      ],
    },
  ];
}
