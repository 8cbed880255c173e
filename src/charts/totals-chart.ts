import { fill } from '../labels/phrase.ts';
import type { Claim, Figure, Reading } from '../model.ts';
import { areasPanel, type Total } from './areas.ts';
import { partyColour } from './colour.ts';
import { frame } from './frame.ts';
import { farApart, type Level, levelsPanel } from './levels.ts';
import { flowLabel, flowSubject, partyInSentence, partyLabel, phrase, sentence, unitLabel } from './names.ts';
import type { ChartOptions } from './options.ts';
import { inPeriod, periodLabel } from './periods.ts';
import { ratioRange, ratioTitle } from './ratio.ts';
import { placeOf, powerFor } from './series.ts';
import { amount, type Setting, settingOf } from './setting.ts';
import type { ChartSpec } from './spec.ts';
import { amountOf, numberText } from './values.ts';

export interface TotalsChartOptions extends ChartOptions {
  /** `areas` draws exactly two totals as squares; bars, or dots where bars would not do, unless told. */
  readonly shape?: 'rows' | 'areas';
}

/**
 * The totals of several countries in one period, with their stated ranks: bars from zero, or dots on a logarithmic scale
 * where the largest is more than fifty times the smallest. Of several periods and measures the one with most countries.
 *
 * Throws `totalsChart: nothing to draw: …` where no total is stated, and for `areas` where there are not two.
 *
 * @example totalsChart(reading, { locale: 'ar', shape: 'areas' })
 */
export function totalsChart(reading: Reading, options: TotalsChartOptions = {}): ChartSpec {
  const setting = settingOf(options);
  const figures = largestGroup(reading.figures);
  if (figures.length === 0) throw new Error('totalsChart: nothing to draw: no total of a country in a stated period');
  const totals = figures.map((figure) => totalOf(figure, reading, setting));
  const areas = options.shape === 'areas';
  if (areas && totals.length !== 2) throw new Error(`totalsChart: areas need two totals: ${totals.length} stated`);
  const { panel, margins } = areas
    ? { panel: areasPanel(totals, setting), margins: { left: 0, right: 0 } }
    : levelsPanel(totals.map(levelOf), setting);
  return frame(
    {
      title: titleOf(figures, setting),
      subtitle: subtitleOf(figures, areas ? 'areas' : farApart(totals) ? 'log' : 'bars', setting),
      description: descriptionOf(totals, setting),
      panels: [panel],
      margins,
      source: options.source ?? setting.labels.charts.source,
    },
    setting,
  );
}

/** The totals of one measure, item, currency and period that most countries have, from the largest; of equals the latest. */
function largestGroup(figures: readonly Figure[]): Figure[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { measure, kind, item, unit, period, reporter, partner, value } = figure;
    const level = measure === 'exports' || measure === 'imports' || measure === 'trade';
    if (!level || partner !== 'WLD' || reporter === null || period === null || !(value > 0)) continue;
    const key = JSON.stringify([measure, kind === 'services', item, unit, period]);
    const group = groups.get(key) ?? [];
    if (!group.some((each) => each.reporter === reporter)) groups.set(key, [...group, figure]);
  }
  const at = ([first]: readonly Figure[]): number => placeOf(first?.period ?? '')?.at ?? Number.NEGATIVE_INFINITY;
  const better = (a: Figure[], b: Figure[]): boolean => a.length > b.length || (a.length === b.length && at(a) > at(b));
  const best = [...groups.values()].reduce<Figure[]>((most, group) => (better(group, most) ? group : most), []);
  return best.sort((a, b) => b.value - a.value);
}

function levelOf({ figure, name, rank, colour }: Total): Level {
  return { figure, name, colour, ...(rank === undefined ? {} : { note: rank }) };
}

function totalOf(figure: Figure, { claims, figures }: Reading, setting: Setting): Total {
  const reading = { figures } as Reading;
  const rank = claims.find((claim) => ranks(claim, figure));
  const text = rank && amount(rank.written, 'rank', setting);
  return {
    figure,
    name: partyLabel(figure.reporter!, setting),
    amount: amountOf(figure, setting, (written) => amount(written, figure.unit, setting)),
    rank: text && fill(setting.labels.charts.totals.rank, { rank: text }),
    colour: partyColour(reading, figure.reporter, setting.theme),
  };
}

function ranks(claim: Claim, figure: Figure): boolean {
  const same = (['measure', 'item', 'reporter', 'partner'] as const).every((key) => claim[key] === figure[key]);
  return claim.type === 'rank' && same && claim.to === figure.period;
}

function titleOf(figures: readonly Figure[], setting: Setting): string {
  const { totals, flow } = setting.labels.charts;
  const [first, second] = figures;
  const amounts = amountOf(first!, setting, (written) => amount(written, first!.unit, setting));
  if (!second)
    return fill(flow.level, {
      subject: flowSubject(first!, setting),
      amount: amounts,
      period: periodLabel(first!.period!, setting),
    });
  if (figures.length === 2) return ratioTitle(first!, second, setting).title;
  const values = {
    n: numberText(figures.length, 0, setting),
    a: partyInSentence(first!.reporter!, setting),
    levelA: flowLabel(first!, setting),
    verb: totals.verbs[first!.measure as keyof typeof totals.verbs],
    amount: amounts,
  };
  return sentence(phrase(totals.most, figures.length, values, setting));
}

function subtitleOf(figures: readonly Figure[], form: 'bars' | 'log' | 'areas', setting: Setting): string {
  const { labels } = setting;
  const { flow, log, totals } = labels.charts;
  const { measure, kind, unit, period, value } = figures[0]!;
  const measures = inPeriod(labels.measures[measure][kind], period, setting);
  const [first, second] = figures;
  const exact = second && figures.length === 2 ? ratioTitle(first!, second, setting).exact : null;
  return [
    fill(flow.values, { measures, unit: unitLabel(unit, form === 'bars' ? powerFor(value) : 0, setting) }),
    ...(form === 'log' ? [log] : []),
    ...(form === 'areas' ? [totals.areas] : []),
    ...(exact && exact.low > 1 ? [fill(totals.ratio, ratioRange(exact, setting))] : []),
  ].join(' ');
}

function descriptionOf(totals: readonly Total[], setting: Setting): string {
  const { comma } = setting.labels.charts;
  const told = totals.map(({ name, amount: said, rank }) => `${name}: ${[said, ...(rank ? [rank] : [])].join(comma)}.`);
  return [
    `${titleOf(
      totals.map(({ figure }) => figure),
      setting,
    )}.`,
    ...told,
  ].join(' ');
}
