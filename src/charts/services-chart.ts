import { amountText } from '../labels/number.ts';
import { fill } from '../labels/phrase.ts';
import type { Breakdown, Figure, Reading } from '../model.ts';
import { partyColour } from './colour.ts';
import { frame } from './frame.ts';
import { type Range, ratioOf, rounded } from './move.ts';
import {
  flowLabel,
  flowSubject,
  itemLabel,
  listOf,
  lowerFirst,
  partyLabel,
  phrase,
  sentence,
  unitLabel,
} from './names.ts';
import type { ChartOptions } from './options.ts';
import { inPeriod, periodLabel } from './periods.ts';
import { type Row, rowsPanel } from './rows.ts';
import { powerFor } from './series.ts';
import { type Setting, settingOf } from './setting.ts';
import type { ChartSpec } from './spec.ts';
import { decimalsOf, tidy } from './ticks.ts';
import { numberText, rangeEnds, valueText } from './values.ts';

export interface ServicesChartOptions extends ChartOptions {
  /** The id of the figure that is broken down; the first of services, else the first of all, unless told. */
  readonly whole?: string;
}

/** A whole, its stated parts from the largest, and what they leave of it (negative where they exceed it). */
interface Split {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  readonly rest: Range;
  readonly restShown: 'rest' | 'excess' | null;
}

/**
 * A whole and the parts that the text lists under it, as a cascade; what they leave unstated is a dashed box with the range
 * that rounding gives it. It serves services and every other breakdown.
 *
 * Throws `servicesChart: nothing to draw: …` where the text breaks nothing down, and where `whole` names no such figure.
 *
 * @example servicesChart(reading, { locale: 'en', whole: 'f5' })
 */
export function servicesChart(reading: Reading, options: ServicesChartOptions = {}): ChartSpec {
  const setting = settingOf(options);
  const split = splitOf(reading, options.whole);
  const power = powerFor(Math.max(split.whole.value, ...split.parts.map(({ value }) => value)));
  const colour = partyColour(reading, split.whole.reporter, setting.theme);
  const rows = rowsOf(split, power, colour, setting);
  const unit = 10 ** power;
  const { panel, margins } = rowsPanel(
    rows,
    {
      domain: [0, tidy(Math.max(...rows.map(({ start, end }) => Math.max(start, end))))],
      log: false,
      tickText: (value, step) => numberText(value / unit, decimalsOf(step / unit), setting),
    },
    setting,
  );
  return frame(
    {
      title: titleOf(split, setting),
      subtitle: subtitleOf(split, power, setting),
      description: [`${titleOf(split, setting)}.`, ...rows.map(({ name, label }) => `${name}: ${label}.`)].join(' '),
      panels: [panel],
      margins,
      source: options.source ?? setting.labels.charts.source,
    },
    setting,
  );
}

function splitOf({ breakdowns, figures }: Reading, wanted: string | undefined): Split {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const splits = breakdowns.flatMap((breakdown) => measured(breakdown, byId) ?? []);
  if (wanted !== undefined) {
    const chosen = splits.find(({ whole }) => whole.id === wanted);
    if (chosen) return chosen;
    const known = splits.map(({ whole }) => whole.id).join(', ') || 'none';
    throw new Error(`servicesChart: no breakdown of figure: "${wanted}" (figures: ${known})`);
  }
  const first = splits.find(({ whole }) => whole.kind === 'services') ?? splits[0];
  if (!first) throw new Error('servicesChart: nothing to draw: no figure with its parts in the same currency');
  return first;
}

function measured({ whole: id, parts: ids, complete }: Breakdown, byId: ReadonlyMap<string, Figure>): Split | null {
  const whole = byId.get(id);
  if (whole === undefined || !(whole.value > 0)) return null;
  const parts = ids
    .flatMap((part) => byId.get(part) ?? [])
    .filter(({ unit, value }) => unit === whole.unit && value >= 0);
  if (parts.length === 0) return null;
  const [all, each] = [rounded(whole), parts.map((part) => rounded(part))];
  const less = (from: number, key: keyof Range): number => each.reduce((left, part) => left - part[key], from);
  const rest = { value: less(all.value, 'value'), low: less(all.low, 'high'), high: less(all.high, 'low') };
  const listed = parts.length === ids.length;
  const leaves = !complete && listed && rest.high > 0 && rest.value > 0;
  return {
    whole,
    parts: parts.sort((a, b) => b.value - a.value),
    rest,
    restShown: rest.high < 0 ? 'excess' : leaves ? 'rest' : null,
  };
}

function rowsOf(split: Split, power: number, colour: string, setting: Setting): Row[] {
  const { whole, parts, restShown } = split;
  const { theme, labels } = setting;
  const words = labels.charts.parts;
  const rows: Row[] = [
    {
      key: whole.id,
      name: words.whole,
      label: valueText(whole, power, setting),
      start: 0,
      end: whole.value,
      fill: theme.band,
    },
  ];
  let reached = 0;
  for (const part of parts) {
    const end = tidy(reached + part.value);
    const value = valueText(part, power, setting);
    const label = fill(words.share, { value, share: shareText([part], whole, setting) });
    rows.push({ key: part.id, name: partLabel(part, whole, setting), label, start: reached, end, fill: colour });
    reached = end;
  }
  if (restShown === null) return rows;
  const excess = restShown === 'excess';
  return [
    ...rows,
    {
      key: restShown,
      name: words[restShown],
      label: restText(split, power, setting),
      start: excess ? whole.value : reached,
      end: excess ? reached : whole.value,
      fill: theme.background,
      dashed: excess ? theme.fails : theme.line,
    },
  ];
}

/** What tells a part from its whole: its item, else its partner, its reporter, its period, its kind. */
function partLabel(part: Figure, whole: Figure, setting: Setting): string {
  if (part.item !== null && part.item !== whole.item) return sentence(itemLabel(part.item, setting));
  for (const party of ['partner', 'reporter'] as const) {
    const code = part[party];
    if (code !== null && code !== whole[party]) return partyLabel(code, setting);
  }
  if (part.period !== null && part.period !== whole.period) return periodLabel(part.period, setting);
  if (part.kind !== whole.kind) return setting.labels.measures[part.measure][part.kind];
  return flowLabel(part, setting);
}

/** The share of some parts in the whole: "53%", or "about 53%" where rounding leaves room for another. */
function shareText(parts: readonly Figure[], whole: Figure, setting: Setting): string {
  const { labels, digits } = setting;
  const sum = (key: keyof Range): number => parts.reduce((all, part) => all + rounded(part)[key], 0);
  const share = ratioOf({ value: sum('value'), low: sum('low'), high: sum('high') }, rounded(whole));
  const step = share.value < 0.01 ? 0.1 : 1;
  const n = amountText({ value: share.value * 100, step }, '%', labels, { digits });
  const hedged = [whole, ...parts].some(({ hedge }) => hedge !== 'exact' && hedge !== 'about');
  const sure = !hedged && Math.round((share.low * 100) / step) === Math.round((share.high * 100) / step);
  return sure ? n : fill(labels.charts.hedges.about, { n });
}

/** Where a hedge leaves the whole or a part open to one side, so is what the parts leave. */
function openSide({ whole, parts }: Split): 'over' | 'under' | null {
  const more = whole.hedge === 'over' || parts.some(({ hedge }) => hedge === 'under' || hedge === 'nearly');
  const less = whole.hedge === 'under' || whole.hedge === 'nearly' || parts.some(({ hedge }) => hedge === 'over');
  return more === less ? null : more ? 'over' : 'under';
}

function restText(split: Split, power: number, setting: Setting): string {
  const { rest } = split;
  const unit = 10 ** power;
  const [value, low, high] = [rest.value, rest.low, rest.high].map((each) => Math.abs(each) / unit) as [
    number,
    number,
    number,
  ];
  const ends = rangeEnds(rest.value < 0 ? high : Math.max(0, rest.low / unit), rest.value < 0 ? low : high, setting);
  const decimals = Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(value))));
  const plain = numberText(Number(value.toPrecision(3)), decimals, setting);
  const open = openSide(split);
  if (open !== null) return fill(setting.labels.charts.hedges[open], { n: plain });
  return fill(setting.labels.charts.parts.range, { value: plain, ...ends });
}

/** The fewest parts, three at most, that are nine tenths of the whole; else the largest. */
function titleOf({ whole, parts, restShown }: Split, setting: Setting): string {
  const words = setting.labels.charts.parts;
  const subject = lowerFirst(flowSubject(whole, setting));
  if (restShown === 'excess') return fill(words.exceed, { whole: subject });
  const named = [1, 2, 3]
    .map((count) => parts.slice(0, count))
    .find((some) => some.reduce((sum, { value }) => sum + value, 0) >= 0.9 * whole.value && some.length < parts.length);
  const chosen = named ?? parts.slice(0, 1);
  const names = sentence(
    listOf(
      chosen.map((part) => lowerItem(part, whole, setting)),
      setting,
    ),
  );
  const values = { names, n: shareText(chosen, whole, setting), whole: subject };
  if (named === undefined && parts.length > 1)
    return fill(words.largest, { ...values, names: lowerItem(parts[0]!, whole, setting) });
  return phrase(words.makeUp, chosen.length, values, setting);
}

/** A part within a sentence: items begin small, names do not. */
function lowerItem(part: Figure, whole: Figure, setting: Setting): string {
  const label = partLabel(part, whole, setting);
  return part.item !== null && part.item !== whole.item ? itemLabel(part.item, setting) : label;
}

function subtitleOf({ whole, restShown }: Split, power: number, setting: Setting): string {
  const { labels } = setting;
  const { flow, parts } = labels.charts;
  const measure = labels.measures[whole.measure][whole.kind];
  const measures = inPeriod(measure, whole.period, setting);
  return [
    fill(flow.values, { measures, unit: unitLabel(whole.unit, power, setting) }),
    parts.explain,
    ...(restShown === 'rest' ? [parts.explainRest] : restShown === 'excess' ? [parts.explainExcess] : []),
  ].join(' ');
}
