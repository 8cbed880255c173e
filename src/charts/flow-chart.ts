import { fill } from '../labels/phrase.ts';
import type { Reading } from '../model.ts';
import { flowBars } from './flow-bars.ts';
import { type Drawn, drawnOf, isDrawn, placesOf } from './flow-path.ts';
import { type Measure, measureOf, textOf } from './flow-scale.ts';
import { timePanel } from './flow-time.ts';
import { frame } from './frame.ts';
import { directionOf, moveText, type Range, rounded } from './move.ts';
import { countWord, flowLabel, flowNames, flowSubject, lowerFirst, phrase, sentence, unitLabel } from './names.ts';
import type { ChartOptions } from './options.ts';
import { monthsOf, periodLabel, timeLabel } from './periods.ts';
import { type Series, seriesOf } from './series.ts';
import { amount, type Setting, settingOf } from './setting.ts';
import type { ChartSpec } from './spec.ts';
import { amountOf, rateText } from './values.ts';
import { verdictsOf } from './verdicts.ts';

const MOST = 12;

/**
 * The stated levels of exports, imports and trade over time: dots, and a dashed path for every stated rate. No line joins
 * what is not known. The flows of the currency and the kind of period with the most to show are drawn, the twelve largest.
 * Where no flow has two levels, or a level and a rate, those of one period are bars.
 *
 * Throws `flowChart: nothing to draw: …` where no flow has a level.
 *
 * @example flowChart(reading, { locale: 'ar', mirrorTime: true })
 */
export function flowChart(reading: Reading, options: ChartOptions = {}): ChartSpec {
  const setting = settingOf(options);
  const all = seriesOf(reading, verdictsOf(reading, options)).map(drawnOf);
  const group = largestGroup(all.filter((drawn) => new Set(placesOf(drawn).map(({ at }) => at)).size > 1));
  if (group.length === 0) return flowBars(reading, setting);
  const drawn = largest(group);
  const { names, subject } = flowNames(
    drawn.map(({ series }) => series.scope),
    setting,
  );
  const flows = withKeys(drawn, names);
  const measure = measureOf(flows);
  const { panel, margins } = timePanel(flows, measure, setting);
  return frame(
    {
      title: titleOf(flows, setting),
      subtitle: subtitleOf(flows, subject, measure, group.length - flows.length, setting),
      description: descriptionOf(flows, measure, setting),
      panels: [panel],
      margins,
      source: options.source ?? setting.labels.charts.source,
    },
    setting,
  );
}

/** The flows of the currency and the kind of period that most flows have; the first of equals. */
function largestGroup(flows: readonly Drawn[]): Drawn[] {
  const groups = new Map<string, Drawn[]>();
  for (const drawn of flows) {
    const key = `${drawn.series.unit} ${drawn.series.cadence}`;
    groups.set(key, [...(groups.get(key) ?? []), drawn]);
  }
  return [...groups.values()].reduce<Drawn[]>((most, group) => (group.length > most.length ? group : most), []);
}

/** The largest dozen, in the order of the text. */
function largest(flows: readonly Drawn[]): Drawn[] {
  const top = (drawn: Drawn): number => Math.max(...placesOf(drawn).map(({ value }) => value));
  const kept = new Set([...flows].sort((a, b) => top(b) - top(a)).slice(0, MOST));
  return flows.filter((drawn) => kept.has(drawn));
}

function withKeys(flows: readonly Drawn[], names: readonly string[]): Drawn[] {
  return flows.map((drawn, at) => {
    const name = names[at]!;
    const before = names.slice(0, at).filter((each) => each === name).length;
    return { ...drawn, name, key: before === 0 ? name : `${name} (${before + 1})` };
  });
}

/** How a series moved between its first and its last stated level. */
interface Moved {
  readonly drawn: Drawn;
  readonly from: Range;
  readonly to: Range;
  readonly direction: -1 | 0 | 1;
}

function movedOf(drawn: Drawn): Moved | null {
  const { points } = drawn.series;
  if (points.length < 2) return null;
  const [from, to] = [rounded(points[0]!.figure), rounded(points.at(-1)!.figure)];
  return { drawn, from, to, direction: directionOf(from, to) };
}

function titleOf(flows: readonly Drawn[], setting: Setting): string {
  const moved = flows.flatMap((drawn) => movedOf(drawn) ?? []);
  const [first, second] = [...moved].sort((a, b) => b.direction - a.direction);
  if (!first) return levelTitle(flows[0]!.series, setting);
  if (moved.length === 1) return oneTitle(first, setting);
  if (moved.length === 2) return twoTitle(first, second!, setting);
  return manyTitle(moved, setting);
}

function levelTitle({ scope, points, unit }: Series, setting: Setting): string {
  const { figure, period } = points[0]!;
  return fill(setting.labels.charts.flow.level, {
    subject: flowSubject(scope, setting),
    amount: amountOf(figure, setting, (written) => amount(written, unit, setting)),
    period: periodLabel(period, setting),
  });
}

function oneTitle({ drawn, from, to }: Moved, setting: Setting): string {
  const { flow } = setting.labels.charts;
  const { points, cadence, scope } = drawn.series;
  return fill(cadence === 'year' || cadence.includes('/') ? flow.oneYears : flow.one, {
    subject: flowSubject(scope, setting),
    move: moveText(from, to, setting),
    from: timeLabel(points[0]!.period, setting),
    to: timeLabel(points.at(-1)!.period, setting),
  });
}

function twoTitle(a: Moved, b: Moved, setting: Setting): string {
  const { flow } = setting.labels.charts;
  const [scope, second] = [a.drawn.series.scope, b.drawn.series.scope];
  const opposite = [scope, second].every(({ measure, item }) => measure === 'exports' && item === null);
  const turned = opposite && scope.reporter === second.partner && scope.partner === second.reporter;
  return fill(turned ? flow.opposite : flow.two, {
    subject: flowSubject(scope, setting),
    move: moveText(a.from, a.to, setting),
    second: lowerFirst(flowSubject(second, setting)),
    other: moveText(b.from, b.to, setting),
  });
}

function manyTitle(moved: readonly Moved[], setting: Setting): string {
  const { flow } = setting.labels.charts;
  const n = moved.length;
  const rose = moved.filter(({ direction }) => direction === 1);
  const fell = moved.filter(({ direction }) => direction === -1);
  const extreme = (of: readonly Moved[], sign: number): string => {
    const rank = ({ from, to }: Moved): number => sign * (to.value / from.value);
    const most = [...of].sort((a, b) => rank(b) - rank(a))[0];
    return most === undefined ? '' : nameInSentence(most.drawn, setting);
  };
  const values = { n: countWord(n, setting), k: sentence(countWord(rose.length, setting)) };
  if (rose.length === n) return phrase(flow.allRose, n, { ...values, name: extreme(rose, 1) }, setting);
  if (fell.length === n) return phrase(flow.allFell, n, { ...values, name: extreme(fell, -1) }, setting);
  if (rose.length === 0) return phrase(flow.noneRose, n, values, setting);
  return phrase(flow.someRose, rose.length, { ...values, name: extreme(rose, 1) }, setting);
}

/** A flow as a sentence ends with it: "to Germany" where the rest is clear, else in full. */
function nameInSentence({ name, series }: Drawn, setting: Setting): string {
  return name === flowLabel(series.scope, setting) ? lowerFirst(flowSubject(series.scope, setting)) : name;
}

function descriptionOf(flows: readonly Drawn[], measure: Measure, setting: Setting): string {
  const { comma, flow } = setting.labels.charts;
  const told = flows.map(({ name, series, paths }) => {
    const levels = series.points.map(
      (point) => `${timeLabel(point.period, setting)}: ${textOf(point.figure, measure, setting)}`,
    );
    const rates = paths.map(({ rate: { claim } }) =>
      fill(claim.type === 'cagr' ? flow.annualRate : flow.rate, { n: rateText(claim, setting) }),
    );
    return `${name} (${[...levels, ...rates].join(comma)}).`;
  });
  const { unit } = flows[0]!.series;
  return [
    `${titleOf(flows, setting)}.`,
    `${sentence(unitLabel(unit, measure.log ? 0 : measure.power, setting))}.`,
    ...told,
  ].join(' ');
}

function subtitleOf(
  flows: readonly Drawn[],
  subject: string,
  { power, log }: Measure,
  left: number,
  setting: Setting,
): string {
  const { flow, log: logarithmic } = setting.labels.charts;
  const { unit, points } = flows[0]!.series;
  const values = { measures: subject, unit: unitLabel(unit, log ? 0 : power, setting) };
  const paths = flows.flatMap((drawn) => drawn.paths.filter(isDrawn));
  return [
    fill(flow.values, values),
    ...monthsOf(points[0]?.period ?? null, setting),
    flow.dots,
    ...(paths.length > 0 ? [flow.path] : []),
    ...(paths.some(({ implied }) => implied) ? [flow.implied] : []),
    ...(flows.some(({ guides }) => guides.length > 0) ? [flow.guide] : []),
    ...(log ? [logarithmic] : []),
    ...(left > 0 ? [phrase(flow.notDrawn, left, {}, setting)] : []),
  ].join(' ');
}
