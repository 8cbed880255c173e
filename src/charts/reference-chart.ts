import { fill } from '../labels/phrase.ts';
import type { Plural } from '../labels/plural.ts';
import type { Reading } from '../model.ts';
import { frame } from './frame.ts';
import { countWord, flowLabel, listOf, phrase, sentence, unitLabel } from './names.ts';
import type { ChartOptions } from './options.ts';
import { withDigits } from './periods.ts';
import { type Compared, type ReferenceFlow, type ReferenceRow, referenceFlows } from './reference.ts';
import { referencePanel } from './reference-panel.ts';
import { referenceScale, sourcesOf } from './reference-plot.ts';
import { powerFor } from './series.ts';
import { FONTS, type Setting, settingOf, widest } from './setting.ts';
import type { ChartSpec } from './spec.ts';
import { valueText } from './values.ts';

export type { ReferenceRow };

export interface ReferenceChartOptions extends ChartOptions {
  /** How far the record may lie from what the text's rounding allows, as a part of the record; 0 unless told. */
  readonly tolerance?: number;
  /** The currency of the record; `USD` unless told. */
  readonly unit?: string;
}

const MOST = 4;

/**
 * What was recorded over the years, a line a source, with the text's values on it: whether each agrees with the record of
 * its year, and if not, the other year that it agrees with.
 *
 * Throws `referenceChart: nothing to draw: …` where the record holds no flow that the text states.
 *
 * @param rows values of the record, in plain currency units.
 * @example referenceChart(reading, [{ year: 2016, exporter: 'PRK', importer: 'RUS', value: 10587e3, source: 'BACI' }])
 */
export function referenceChart(
  reading: Reading,
  rows: readonly ReferenceRow[],
  options: ReferenceChartOptions = {},
): ChartSpec {
  const setting = settingOf(options);
  const { tolerance = 0, unit = 'USD' } = options;
  if (!(tolerance >= 0 && tolerance < 1))
    throw new Error(`referenceChart: tolerance is a part of one, from 0 to 1: ${tolerance}`);
  const flows = referenceFlows(reading, rows, unit, tolerance).slice(0, MOST);
  if (flows.length === 0) throw new Error('referenceChart: nothing to draw: no stated yearly flow is in the record');
  const power = powerFor(Math.max(...flows.flatMap(valuesOf)));
  const scales = flows.map((flow) => referenceScale(flow, power, setting));
  const names =
    Math.ceil(
      widest(
        flows.flatMap((flow) => sourcesOf(flow, setting)),
        FONTS.note,
      ),
    ) + 10;
  const ticks =
    Math.ceil(
      widest(
        scales.flatMap(({ texts }) => texts),
        FONTS.axis,
      ),
    ) + 10;
  const margins = setting.timeRunsLeft ? { left: names, right: ticks } : { left: ticks, right: names };
  const width = setting.width - names - ticks;
  return frame(
    {
      title: titleOf(flows, setting),
      subtitle: subtitleOf(flows, unit, power, setting),
      description: descriptionOf(flows, power, setting),
      panels: flows.map((flow, at) => referencePanel(flow, scales[at]!, width, power, margins, setting)),
      margins,
      source: options.source ?? recordSource(flows, setting),
      spacing: 22,
    },
    setting,
  );
}

const valuesOf = ({ rows, compared }: ReferenceFlow): number[] => [
  ...rows.map(({ value }) => value),
  ...compared.map(({ figure }) => figure.value),
];

function titleOf(flows: readonly ReferenceFlow[], setting: Setting): string {
  const all = flows.flatMap(({ compared }) => compared);
  const { fits } = setting.labels.charts.reference;
  const title = agreementTitle(all, setting);
  const elsewhere = all.filter((each) => each.fits !== null).length;
  if (elsewhere === 0) return title;
  return phrase(fits, elsewhere, { title, k: countWord(elsewhere, setting) }, setting);
}

function agreementTitle(all: readonly Compared[], setting: Setting): string {
  const { reference } = setting.labels.charts;
  const n = all.length;
  const count = (word: Compared['word']): number => all.filter((each) => each.word === word).length;
  const [agrees, differs] = [count('agrees'), count('differs')];
  const said = (forms: Plural, times: number, k: number): string =>
    phrase(forms, times, { n: countWord(n, setting), k: sentence(countWord(k, setting)) }, setting);
  if (agrees + differs === 0) return reference.noRecord;
  if (agrees === n) return said(reference.all, n, n);
  if (differs === n) return said(reference.none, n, n);
  return differs > 0 ? said(reference.differ, differs, differs) : said(reference.agree, agrees, agrees);
}

function subtitleOf(flows: readonly ReferenceFlow[], unit: string, power: number, setting: Setting): string {
  const { reference } = setting.labels.charts;
  return [
    fill(reference.explain, { unit: sentence(unitLabel(unit, power, setting)) }),
    reference.explainMarks,
    ...(flows.some(({ compared }) => compared.some(({ fits }) => fits)) ? [reference.explainRing] : []),
  ].join(' ');
}

function recordSource(flows: readonly ReferenceFlow[], setting: Setting): string {
  const sources = [...new Set(flows.flatMap((flow) => sourcesOf(flow, setting)))].map(plainLine);
  return fill(setting.labels.charts.reference.source, { sources: listOf(sources, setting) });
}

function descriptionOf(flows: readonly ReferenceFlow[], power: number, setting: Setting): string {
  const { comma, reference } = setting.labels.charts;
  const told = flows.map(({ series, compared }) => {
    const values = compared.map(({ figure, year, word, fits }) =>
      [
        `${withDigits(String(year), setting)}: ${valueText(figure, power, setting)}`,
        reference[word],
        ...(fits ? [fill(reference.otherYear, { year: withDigits(String(fits.year), setting) })] : []),
      ].join(comma),
    );
    return `${flowLabel(series.scope, setting)} (${values.join(setting.labels.report.semicolon)}).`;
  });
  return [`${titleOf(flows, setting)}.`, ...told].join(' ');
}

/** A line without its own direction, for a place within another. */
const plainLine = (text: string): string => (text.startsWith('\u2067') ? text.slice(1, -1) : text);
