import type { Reading, VerdictWord } from '../model.ts';
import { frame } from './frame.ts';
import { countWord, listOf, phrase } from './names.ts';
import type { ChartOptions } from './options.ts';
import { FONTS, type Setting, settingOf, widest } from './setting.ts';
import type { ChartSpec } from './spec.ts';
import { gridLayers, markLayers, wordLayers } from './strip-layers.ts';
import { GAP, headOf, notesOf, placeOf, REACH, SIGN, type StripRow, stripRows } from './strip-row.ts';
import { verdictWords } from './verdict-mark.ts';
import { verdictsOf } from './verdicts.ts';

/**
 * Every claim of a text in its order: what it states, where the stated number lies among those that the text's figures
 * allow, and the verdict.
 *
 * Throws `verdictStrip: nothing to draw: …` where the text claims nothing.
 *
 * @example verdictStrip(reading, { locale: 'ar', digits: 'latn' })
 */
export function verdictStrip(reading: Reading, options: ChartOptions = {}): ChartSpec {
  const setting = settingOf(options);
  const verdicts = new Map(verdictsOf(reading, options).map((verdict) => [verdict.id, verdict]));
  const claims = reading.claims.flatMap((claim) => {
    const verdict = verdicts.get(claim.id);
    return verdict ? [{ claim, verdict }] : [];
  });
  if (claims.length === 0) throw new Error('verdictStrip: nothing to draw: no claim with a verdict');
  const words = claims.map(({ verdict }) => setting.labels.verdicts[verdict.verdict]);
  const wordWidth = Math.ceil(widest(words, FONTS.strong)) + SIGN;
  const textColumn = Math.round(setting.width * 0.42);
  const strip = setting.width - wordWidth - textColumn - 2 * GAP;
  const rows = stripRows(claims, textColumn, setting);
  const height = rows.at(-1)!.top + rows.at(-1)!.height;
  const margins = { left: textColumn + GAP, right: wordWidth + GAP };
  return frame(
    {
      title: titleOf(rows, setting),
      subtitle: subtitleOf(rows, setting),
      description: [`${titleOf(rows, setting)}.`, ...rows.map((row) => `${spokenRow(row, setting)}.`)].join(' '),
      panels: [
        {
          width: strip,
          height,
          encoding: {
            x: {
              type: 'quantitative',
              scale: { domain: [-REACH, REACH], nice: false, zero: false, ...(setting.rtl ? { reverse: true } : {}) },
              axis: null,
            },
            y: { type: 'quantitative', scale: { domain: [0, height], nice: false, reverse: true }, axis: null },
          },
          layer: [
            ...gridLayers(rows, setting),
            ...markLayers(rows, setting),
            ...wordLayers(rows, strip, margins.left, setting),
          ],
        },
      ],
      margins: setting.rtl ? { left: margins.right, right: margins.left } : margins,
      source: options.source ?? setting.labels.charts.source,
    },
    setting,
  );
}

function titleOf(rows: readonly StripRow[], setting: Setting): string {
  const { strip } = setting.labels.charts;
  const n = rows.length;
  const counted = verdictWords.flatMap((word): (readonly [VerdictWord, number])[] => {
    const times = rows.filter(({ verdict }) => verdict.verdict === word).length;
    return times > 0 ? [[word, times]] : [];
  });
  const [first, second] = counted;
  if (second === undefined) return phrase(strip.all[first![0]], n, { n: countWord(n, setting) }, setting);
  const counts = counted.map(([word, times]) =>
    phrase(strip.counts[word], times, { n: countWord(times, setting) }, setting),
  );
  return phrase(strip.some, n, { n: countWord(n, setting), counts: listOf(counts, setting) }, setting);
}

function subtitleOf(rows: readonly StripRow[], setting: Setting): string {
  const { strip } = setting.labels.charts;
  const places = rows.map(placeOf);
  return [
    strip.explain,
    ...(places.some(({ arrows }) => arrows.length > 0) ? [strip.explainArrow] : []),
    ...(rows.some(({ verdict }) => !verdict.computed) ? [strip.explainWithout] : []),
  ].join(' ');
}

function spokenRow({ claim, verdict }: StripRow, setting: Setting): string {
  const { comma } = setting.labels.charts;
  return [headOf(claim, setting), ...notesOf(claim, verdict, setting), setting.labels.verdicts[verdict.verdict]].join(
    comma,
  );
}
