import { fill } from '../labels/phrase.ts';
import { type Drawn, lastOf, type Path, type Place } from './flow-path.ts';
import { type Measure, type Scales, textOf } from './flow-scale.ts';
import { textMark } from './frame.ts';
import { spread } from './place.ts';
import { FONTS, line, type Setting, widest } from './setting.ts';
import { type Font, textWidth, wrap } from './text.ts';
import { tidy } from './ticks.ts';
import { rangeEnds, rateText } from './values.ts';

/** The words beside the last dot of a series. */
export interface EndLabel {
  readonly drawn: Drawn;
  readonly name: readonly string[];
  readonly amount: string;
  readonly notes: readonly string[];
  /** Whether a stated rate does not agree with the levels. */
  readonly fails: boolean;
  readonly height: number;
}

const LINE = { name: 18, amount: 21, note: 16 };
const AMOUNT: Font = { size: 15, weight: 600 };
/** From a dot to its label. */
export const GAP = 14;

/** Name, value and what the stated rates come to; in a crowd the value and the name alone. */
export function endLabel(
  drawn: Drawn,
  measure: Measure,
  { crowded, room }: { readonly crowded: boolean; readonly room: number },
  setting: Setting,
): EndLabel {
  const last = lastOf(drawn);
  const stated = drawn.series.points.find(({ at }) => at === last.at);
  const amount = stated ? textOf(stated.figure, measure, setting) : '';
  const name = wrap(crowded && amount ? `${amount}\u00a0\u00a0${drawn.name}` : drawn.name, room, FONTS.strong);
  const notes = crowded ? [] : drawn.paths.flatMap((path) => wrap(noteOf(path, measure, setting), room, FONTS.note));
  const shown = crowded ? '' : amount;
  const height = name.length * LINE.name + (shown ? LINE.amount : 0) + notes.length * LINE.note + 6;
  const fails = drawn.paths.some(({ rate }) => rate.verdict?.verdict === 'fails');
  return { drawn, name, amount: shown, notes, fails, height };
}

/** What a stated rate comes to: "stated +16.9% a year ends between 77.8 and 78.5". */
function noteOf({ rate, implied, far }: Path, { power, log }: Measure, setting: Setting): string {
  const { flow } = setting.labels.charts;
  const { claim, verdict } = rate;
  const said = fill(claim.type === 'cagr' ? flow.annualRate : flow.rate, { n: rateText(claim, setting) });
  if (log) return said;
  const form = implied ? flow.implies : verdict?.verdict === 'fails' ? flow.wouldEnd : flow.ends;
  const unit = 10 ** power;
  return fill(form, { rate: said, ...rangeEnds(far.low / unit, far.high / unit, setting) });
}

export function endLabelWidth({ name, amount, notes }: EndLabel): number {
  return Math.max(widest(name, FONTS.strong), textWidth(amount, AMOUNT), widest(notes, FONTS.note));
}

/** The labels beside the last dots, moved apart where they would meet, each with a hairline where it had to move. */
export function endLayers(labels: readonly EndLabel[], edge: number, scales: Scales, setting: Setting): object[] {
  const { timeRunsLeft, theme } = setting;
  const side = timeRunsLeft ? -1 : 1;
  const tops = topsOf(labels, scales);
  const layer = (
    font: Font,
    lineHeight: number,
    middle: (label: EndLabel) => number,
    texts: (label: EndLabel) => readonly string[],
    color: object = { field: 'flow' },
  ): object[] => {
    const values = labels.flatMap((label, at) => {
      const text = texts(label).map((each) => line(each, setting));
      if (text.length === 0) return [];
      return [{ flow: label.drawn.key, text, value: scales.valueAt(tops[at]! + middle(label)) }];
    });
    if (values.length === 0) return [];
    const mark = textMark(font, { align: timeRunsLeft ? 'right' : 'left', lineHeight });
    const x = { value: edge + side * GAP };
    return [{ data: { values }, mark, encoding: { text: { field: 'text' }, x, y: { field: 'value' }, color } }];
  };
  const under = ({ name }: EndLabel): number => name.length * LINE.name;
  const notes = (fails: boolean): object[] =>
    layer(
      FONTS.note,
      LINE.note,
      (label) => under(label) + (label.amount ? LINE.amount : 0) + LINE.note / 2,
      (label) => (label.fails === fails ? label.notes : []),
      { value: fails ? theme.fails : theme.muted },
    );
  return [
    ...leaderLayers(labels, tops, edge + side * (GAP - 4), scales),
    ...layer(
      FONTS.strong,
      LINE.name,
      () => LINE.name / 2,
      ({ name }) => name,
    ),
    ...layer(
      AMOUNT,
      LINE.amount,
      (label) => under(label) + LINE.amount / 2,
      ({ amount }) => (amount ? [amount] : []),
    ),
    ...notes(false),
    ...notes(true),
  ];
}

/** Where each label begins, its first line level with its dot where that is free. */
function topsOf(labels: readonly EndLabel[], { yOf }: Scales): number[] {
  const wishes = labels.map(({ drawn, height }) => ({
    at: yOf(lastOf(drawn).value) - LINE.name / 2 + height / 2,
    size: height,
  }));
  const lowest = Math.max(...wishes.map(({ at, size }) => at + size / 2));
  const total = wishes.reduce((sum, { size }) => sum + size, 0);
  const places = spread(wishes, -LINE.name / 2, Math.max(lowest, total - LINE.name / 2));
  return places.map((place, at) => Math.round(place - labels[at]!.height / 2));
}

/** Hairlines from a dot to its label, where the label is not beside it. */
function leaderLayers(labels: readonly EndLabel[], tops: readonly number[], x: number, scales: Scales): object[] {
  const values = labels.flatMap(({ drawn }, at) => {
    const last: Place = lastOf(drawn);
    const level = tops[at]! + LINE.name / 2;
    if (last.at === scales.last && Math.abs(level - scales.yOf(last.value)) < 5) return [];
    return [{ flow: drawn.key, at: tidy(last.at), value: last.value, label: scales.valueAt(level) }];
  });
  if (values.length === 0) return [];
  return [
    {
      data: { values },
      mark: { type: 'rule', strokeWidth: 1, opacity: 0.6 },
      encoding: {
        x: { field: 'at' },
        x2: { value: x },
        y: { field: 'value' },
        y2: { field: 'label' },
        color: { field: 'flow' },
      },
    },
  ];
}

/** The stated values at the first time of the plot. */
export interface StartLabel {
  readonly flow: string;
  readonly text: string;
  readonly value: number;
}

/** Before the first dots, one under the other where they would meet. */
export function startLabels(flows: readonly Drawn[], measure: Measure, scales: Scales, setting: Setting): StartLabel[] {
  const found = flows.flatMap((drawn) => {
    const point = drawn.series.points.find(({ at }) => at === scales.first);
    if (!point || point.at === lastOf(drawn).at) return [];
    return [{ flow: drawn.key, text: textOf(point.figure, measure, setting), y: scales.yOf(point.figure.value) }];
  });
  const wishes = found.map(({ y }) => ({ at: y, size: 17 }));
  const places = spread(wishes, Number.NEGATIVE_INFINITY, scales.yOf(scales.y[0]) + 3);
  return found.map(({ flow, text }, at) => ({ flow, text: line(text, setting), value: scales.valueAt(places[at]!) }));
}

export function startLayers(values: readonly StartLabel[], x: number, { timeRunsLeft, theme }: Setting): object[] {
  if (values.length === 0) return [];
  const align = timeRunsLeft ? 'left' : 'right';
  const encoding = { text: { field: 'text' }, x: { value: x }, y: { field: 'value' } };
  const data = { values };
  const halo = { value: theme.background };
  return [
    {
      data,
      mark: textMark(FONTS.strong, { align, strokeWidth: 5 }),
      encoding: { ...encoding, color: halo, stroke: halo },
    },
    { data, mark: textMark(FONTS.strong, { align }), encoding: { ...encoding, color: { field: 'flow' } } },
  ];
}
