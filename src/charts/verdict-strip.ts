import { intervalText } from '../labels/number.ts';
import { fill } from '../labels/phrase.ts';
import type { Claim, Interval, Reading, Verdict, VerdictWord } from '../model.ts';
import { frame, textMark } from './frame.ts';
import { countWord, flowLabel, listOf, phrase } from './names.ts';
import type { ChartOptions } from './options.ts';
import { periodLabel, spanLabel } from './periods.ts';
import { amount, FONTS, line, type Setting, settingOf, widest } from './setting.ts';
import type { ChartSpec } from './spec.ts';
import { wrap } from './text.ts';
import { tidy } from './ticks.ts';
import { amountOf, stepFor } from './values.ts';
import { valueShapes, verdictShapes, verdictWords } from './verdict-mark.ts';
import { verdictsOf } from './verdicts.ts';

/** A claim with its verdict, in words, and its place on the strip. */
interface Row {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly head: readonly string[];
  readonly notes: readonly string[];
  readonly top: number;
  readonly height: number;
}

const LINE = { head: 18, note: 15 };
const PAD = 12;
const GAP = 16;
/** The room of a verdict's sign before its word. */
const SIGN = 26;
/** How far the strip reaches to either side of the stated number, in halves of its rounding. */
const REACH = 5;

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
  const rows = rowsOf(claims, textColumn, setting);
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

function rowsOf(
  claims: readonly { readonly claim: Claim; readonly verdict: Verdict }[],
  width: number,
  setting: Setting,
): Row[] {
  let top = 0;
  return claims.map(({ claim, verdict }) => {
    const head = wrap(headOf(claim, setting), width, FONTS.strong);
    const notes = notesOf(claim, verdict, setting).flatMap((note) => wrap(note, width, FONTS.note));
    const height = head.length * LINE.head + notes.length * LINE.note + PAD;
    const row = { claim, verdict, head, notes, top, height };
    top += height;
    return row;
  });
}

/** "Growth a year: −18.1%". */
function headOf(claim: Claim, setting: Setting): string {
  const { labels } = setting;
  const sign = claim.type === 'cagr' || claim.type === 'change' || claim.type === 'points' || claim.type === 'delta';
  const n = amountOf(claim, setting, (written) => amount(written, claim.unit, setting, { sign }));
  if (claim.unit === 'rank') return fill(labels.charts.strip.rank, { n });
  return fill(labels.charts.strip.claim, { claim: labels.claims[claim.type], n });
}

/** Of what and when; and what the figures allow. */
function notesOf(claim: Claim, verdict: Verdict, setting: Setting): string[] {
  const { comma, strip } = setting.labels.charts;
  const { from, to } = claim;
  const when = to === null ? [] : [from === null ? periodLabel(to, setting) : spanLabel(from, to, setting)];
  const of = [flowLabel(claim, setting), ...when].join(comma);
  if (!verdict.computed) return [of];
  return [of, fill(strip.possible, { interval: possibleText(claim, verdict.computed, setting) })];
}

function possibleText(claim: Claim, computed: Interval, { labels, digits }: Setting): string {
  const sign = claim.unit === '%' && claim.type !== 'share' && claim.type !== 'coverage';
  if (claim.unit === 'rank') return intervalText(computed, 1, claim.unit, labels, { digits });
  const step = stepFor(computed, claim.precision);
  return intervalText(computed, step, claim.unit, labels, { digits, sign });
}

function titleOf(rows: readonly Row[], setting: Setting): string {
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

function subtitleOf(rows: readonly Row[], setting: Setting): string {
  const { strip } = setting.labels.charts;
  const places = rows.map(placeOf);
  return [
    strip.explain,
    ...(places.some(({ arrows }) => arrows.length > 0) ? [strip.explainArrow] : []),
    ...(rows.some(({ verdict }) => !verdict.computed) ? [strip.explainWithout] : []),
  ].join(' ');
}

function spokenRow({ claim, verdict }: Row, setting: Setting): string {
  const { comma } = setting.labels.charts;
  return [headOf(claim, setting), ...notesOf(claim, verdict, setting), setting.labels.verdicts[verdict.verdict]].join(
    comma,
  );
}

interface Place {
  readonly stated: readonly [number, number];
  readonly possible: readonly [number, number] | null;
  /** The ends of the strip beyond which an interval goes on. */
  readonly arrows: readonly { readonly of: 'stated' | 'possible'; readonly end: 'low' | 'high' }[];
}

/** Both intervals in halves of the stated rounding from the stated number, cut at the ends of the strip. */
function placeOf({ claim, verdict }: Row): Place {
  const half = claim.precision / 2;
  const at = (value: number): number => tidy((value - claim.value) / half);
  const cut = (value: number): number => Math.min(Math.max(value, -REACH), REACH);
  const stated = verdict.stated ?? { low: claim.low, high: claim.high };
  const possible = verdict.computed;
  const beyond = (of: 'stated' | 'possible', interval: Pick<Interval, 'low' | 'high'> | null): Place['arrows'] => {
    if (interval === null) return [];
    const [low, high] = [at(interval.low), at(interval.high)];
    return [
      ...(low < -REACH ? [{ of, end: 'low' as const }] : []),
      ...(high > REACH ? [{ of, end: 'high' as const }] : []),
    ];
  };
  return {
    stated: [cut(at(stated.low)), cut(at(stated.high))],
    possible: possible && [cut(at(possible.low)), cut(at(possible.high))],
    arrows: [...beyond('stated', stated), ...beyond('possible', possible)],
  };
}

/** The line that the marks of a row stand on, in pixels from the top. */
const middleOf = ({ top, height }: Row): number => top + height / 2;

/** The line on which all stated numbers stand. */
function gridLayers(rows: readonly Row[], { theme }: Setting): object[] {
  const bottom = rows.at(-1)!.top + rows.at(-1)!.height;
  return [
    {
      data: { values: [{ x: 0, top: 0, bottom }] },
      mark: { type: 'rule', stroke: theme.line, strokeWidth: 1, strokeDash: [2, 3] },
      encoding: { x: { field: 'x' }, y: { field: 'top' }, y2: { field: 'bottom' } },
    },
  ];
}

const BAR = 6;

function markLayers(rows: readonly Row[], { theme, rtl }: Setting): object[] {
  const places = rows.map((row) => ({ row, id: row.claim.id, y: middleOf(row), ...placeOf(row) }));
  const bars = places.flatMap(({ id, y, possible }) =>
    possible ? [{ claim: id, low: possible[0], high: possible[1], top: y - BAR, bottom: y + BAR }] : [],
  );
  const layers: object[] = [];
  if (bars.length > 0)
    layers.push({
      data: { values: bars },
      mark: { type: 'rect', fill: theme.band, stroke: theme.line, strokeWidth: 1 },
      encoding: { x: { field: 'low' }, x2: { field: 'high' }, y: { field: 'top' }, y2: { field: 'bottom' } },
    });
  for (const word of verdictWords) {
    const of = places.filter(({ row }) => row.verdict.verdict === word);
    if (of.length === 0) continue;
    const values = of.map(({ id, y, stated }) => ({ claim: id, low: stated[0], high: stated[1], stated: 0, y }));
    layers.push(
      {
        data: { values },
        mark: { type: 'rule', stroke: theme[word], strokeWidth: 2.5 },
        encoding: { x: { field: 'low' }, x2: { field: 'high' }, y: { field: 'y' } },
      },
      {
        data: { values },
        mark: {
          type: 'point',
          shape: valueShapes[word],
          size: 100,
          opacity: 1,
          stroke: theme[word],
          strokeWidth: 2,
          fill: word === 'holds' ? theme[word] : theme.background,
        },
        encoding: { x: { field: 'stated' }, y: { field: 'y' } },
      },
    );
  }
  for (const end of ['low', 'high'] as const) {
    const right = (end === 'high') !== rtl;
    const values = places.flatMap(({ row, id, y, arrows }) =>
      arrows
        .filter((arrow) => arrow.end === end)
        .map(({ of }) => ({
          claim: id,
          x: end === 'low' ? -REACH : REACH,
          y,
          fill: of === 'stated' ? theme[row.verdict.verdict] : theme.line,
        })),
    );
    if (values.length === 0) continue;
    layers.push({
      data: { values },
      mark: {
        type: 'point',
        shape: right ? 'triangle-right' : 'triangle-left',
        size: 80,
        filled: true,
        opacity: 1,
        xOffset: right ? -4 : 4,
      },
      encoding: { x: { field: 'x' }, y: { field: 'y' }, color: { field: 'fill', type: 'nominal', scale: null } },
    });
  }
  return layers;
}

/** Claims before the strip, verdicts as mark and word after it. */
function wordLayers(rows: readonly Row[], strip: number, left: number, setting: Setting): object[] {
  const { rtl, theme, labels } = setting;
  const at = (x: number): { readonly value: number } => ({ value: rtl ? strip - x : x });
  const align = rtl ? 'right' : 'left';
  const heads = rows.map(({ claim, head, top }) => ({
    claim: claim.id,
    text: head.map((each) => line(each, setting)),
    y: top + PAD / 2 + LINE.head / 2,
  }));
  const notes = rows.map(({ claim, head, notes: under, top }) => ({
    claim: claim.id,
    text: under.map((each) => line(each, setting)),
    y: top + PAD / 2 + head.length * LINE.head + LINE.note / 2,
  }));
  const verdicts = rows.map((row) => ({
    claim: row.claim.id,
    text: line(labels.verdicts[row.verdict.verdict], setting),
    y: middleOf(row),
    fill: theme[row.verdict.verdict],
  }));
  const text = { field: 'text' };
  const y = { field: 'y' };
  return [
    {
      data: { values: heads },
      mark: textMark(FONTS.strong, { align, lineHeight: LINE.head }),
      encoding: { text, x: at(-left), y },
    },
    {
      data: { values: notes },
      mark: textMark(FONTS.note, { align, lineHeight: LINE.note, fill: theme.muted }),
      encoding: { text, x: at(-left), y },
    },
    {
      data: { values: verdicts },
      mark: textMark(FONTS.strong, { align }),
      encoding: { text, x: at(strip + GAP + SIGN), y, color: colourField },
    },
    ...signLayers(rows, at(strip + GAP + 8), setting),
  ];
}

const colourField = { field: 'fill', type: 'nominal', scale: null };

function signLayers(rows: readonly Row[], x: object, { theme }: Setting): object[] {
  return verdictWords.flatMap((word) => {
    const values = rows
      .filter(({ verdict }) => verdict.verdict === word)
      .map((row) => ({ claim: row.claim.id, y: middleOf(row) }));
    if (values.length === 0) return [];
    return [
      {
        data: { values },
        mark: {
          type: 'point',
          shape: verdictShapes[word],
          size: 110,
          opacity: 1,
          filled: false,
          stroke: theme[word],
          strokeWidth: 2.4,
          strokeCap: 'round',
          strokeJoin: 'round',
        },
        encoding: { x, y: { field: 'y' } },
      },
    ];
  });
}
