import { amountText } from '../labels/number.ts';
import { fill } from '../labels/phrase.ts';
import type { Figure, Reading } from '../model.ts';
import { partyColour } from './colour.ts';
import { frame } from './frame.ts';
import { farApart, levelsPanel } from './levels.ts';
import { countWord, flowNames, flowSubject, lowerFirst, phrase, unitLabel } from './names.ts';
import { inPeriod, periodLabel } from './periods.ts';
import { placeOf, powerFor } from './series.ts';
import type { Setting } from './setting.ts';
import type { ChartSpec } from './spec.ts';
import { amountOf } from './values.ts';

const MOST = 12;

/** The flows of one period, the largest first: what there is to draw where nothing is told over time. */
export function flowBars(reading: Reading, setting: Setting): ChartSpec {
  const group = largestGroup(reading.figures);
  if (group.length === 0)
    throw new Error('flowChart: nothing to draw: no exports, imports or trade of a stated period');
  const figures = [...group].sort((a, b) => b.value - a.value).slice(0, MOST);
  const { names, subject } = flowNames(figures, setting);
  const levels = figures.map((figure, at) => ({
    figure,
    name: names[at]!,
    colour: partyColour(reading, figure.reporter, setting.theme),
  }));
  const { panel, margins } = levelsPanel(levels, setting);
  const amounts = figures.map((figure) => amountOfFigure(figure, setting));
  const title = titleOf(figures, setting);
  return frame(
    {
      title,
      subtitle: subtitleOf(figures, subject, group.length - figures.length, setting),
      description: [`${title}.`, ...names.map((name, at) => `${name}: ${amounts[at]}.`)].join(' '),
      panels: [panel],
      margins,
      source: setting.options.source ?? setting.labels.charts.source,
    },
    setting,
  );
}

/** The levels of one currency and period that most flows have; of equals the first. */
function largestGroup(figures: readonly Figure[]): Figure[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { measure, period, unit, value } = figure;
    if (measure === 'eci' || measure === 'balance' || period === null || placeOf(period) === null || value < 0)
      continue;
    const key = `${unit} ${period}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].reduce<Figure[]>((most, group) => (group.length > most.length ? group : most), []);
}

const amountOfFigure = (figure: Figure, setting: Setting): string =>
  amountOf(figure, setting, (written) => amountText(written, figure.unit, setting.labels, { digits: setting.digits }));

function titleOf(figures: readonly Figure[], setting: Setting): string {
  const { flow } = setting.labels.charts;
  const first = figures[0]!;
  const subject = flowSubject(first, setting);
  const values = { amount: amountOfFigure(first, setting), period: periodLabel(first.period!, setting) };
  if (figures.length === 1) return fill(flow.level, { subject, ...values });
  const n = countWord(figures.length, setting);
  return phrase(flow.largest, figures.length, { n, subject: lowerFirst(subject), ...values }, setting);
}

function subtitleOf(figures: readonly Figure[], subject: string, left: number, setting: Setting): string {
  const { flow, log } = setting.labels.charts;
  const { period, unit, value } = figures[0]!;
  const wide = farApart(figures.map((figure) => ({ figure })));
  const measures = inPeriod(subject, period, setting);
  return [
    fill(flow.values, { measures, unit: unitLabel(unit, wide ? 0 : powerFor(value), setting) }),
    wide ? flow.dots : flow.bars,
    ...(wide ? [log] : []),
    ...(left > 0 ? [phrase(flow.notDrawn, left, {}, setting)] : []),
  ].join(' ');
}
