import { amountText, intervalText } from '../labels/number.ts';
import { fill } from '../labels/phrase.ts';
import type { Claim, Interval, Reading, Verdict } from '../model.ts';
import { frame, type Panel, textMark } from './frame.ts';
import { countWord, flowLabel, phrase, sentence } from './names.ts';
import type { ChartOptions } from './options.ts';
import { spanLabel } from './periods.ts';
import { FONTS, line, lines, type Setting, settingOf } from './setting.ts';
import type { ChartSpec } from './spec.ts';
import { type Font, textWidth, wrap } from './text.ts';
import { labelExpression, ticksAlong, tidy } from './ticks.ts';
import { rateText, stepFor } from './values.ts';
import { valueShapes, verdictShapes } from './verdict-mark.ts';
import { verdictsOf } from './verdicts.ts';

/** A stated rate, what it was weighed against, and where both stand on the row's own scale. */
interface Row {
  readonly claim: Claim;
  readonly verdict: Verdict & { readonly computed: Interval & { readonly value: number } };
  readonly stated: Interval & { readonly value: number };
}

/**
 * The check of every stated growth rate: a grey bar is every rate that the two rounded levels allow, a mark with whiskers
 * is the stated rate and its own rounding, and the verdict stands beside them as symbol, word and colour.
 *
 * Throws `growthChart: nothing to draw: …` where no stated rate has both its levels in the text.
 *
 * @example growthChart(reading, { locale: 'ar' })
 */
export function growthChart(reading: Reading, options: ChartOptions = {}): ChartSpec {
  const setting = settingOf(options);
  const claims = reading.claims.filter(({ type }) => type === 'cagr' || type === 'change');
  const rows = rowsOf(claims, verdictsOf(reading, options));
  if (rows.length === 0) throw new Error('growthChart: nothing to draw: no growth claim with both levels');
  return frame(
    {
      title: titleOf(rows, setting),
      subtitle: subtitleOf(rows, claims.length - rows.length, setting),
      description: descriptionOf(rows, setting),
      panels: rows.map((row) => panelOf(row, setting)),
      source: options.source ?? setting.labels.charts.growth.source,
      spacing: 22,
    },
    setting,
  );
}

function rowsOf(claims: readonly Claim[], verdicts: readonly Verdict[]): Row[] {
  const byId = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  return claims.flatMap((claim) => {
    const verdict = byId.get(claim.id);
    if (!verdict?.computed || !verdict.stated) return [];
    return [{ claim, verdict: { ...verdict, computed: verdict.computed }, stated: verdict.stated }];
  });
}

function titleOf(rows: readonly Row[], setting: Setting): string {
  const { growth } = setting.labels.charts;
  const fails = rows.filter(({ verdict }) => verdict.verdict === 'fails').length;
  const n = rows.length;
  const counts = { n: countWord(n, setting), k: sentence(countWord(fails, setting)) };
  if (fails === 0) return phrase(growth.allHold, n, counts, setting);
  if (fails === n) return phrase(growth.noneHold, n, counts, setting);
  if (n === 2) return growth.oneOfTwoFails;
  return phrase(growth.someFail, fails, counts, setting);
}

function subtitleOf(rows: readonly Row[], unweighed: number, setting: Setting): string {
  const { growth } = setting.labels.charts;
  const types = new Set(rows.map(({ claim }) => claim.type));
  return [
    types.size > 1 ? growth.both : types.has('cagr') ? growth.annual : growth.change,
    growth.explain,
    ...(rows.length > 1 ? [growth.ownScale] : []),
    ...(unweighed > 0
      ? [phrase(growth.unweighed, unweighed, { n: sentence(countWord(unweighed, setting)) }, setting)]
      : []),
  ].join(' ');
}

function descriptionOf(rows: readonly Row[], setting: Setting): string {
  const { verdicts } = setting.labels;
  const told = rows.map((row) => {
    const { stated, possible } = textsOf(row, setting);
    return `${headingOf(row, setting)}: ${stated}; ${possible}; ${verdicts[row.verdict.verdict]}.`;
  });
  return [`${titleOf(rows, setting)}.`, ...told].join(' ');
}

/** "North Korea to Russia, 2016–2021". */
function headingOf({ claim }: Row, setting: Setting): string {
  const { comma } = setting.labels.charts;
  const name = flowLabel(claim, setting);
  if (claim.from === null || claim.to === null) return name;
  return name + comma + spanLabel(claim.from, claim.to, setting);
}

function textsOf({ claim, verdict }: Row, setting: Setting): { readonly stated: string; readonly possible: string } {
  const { labels, digits } = setting;
  const { growth } = labels.charts;
  const step = stepFor(verdict.computed, claim.precision);
  const interval = intervalText(verdict.computed, step, '%', labels, { digits, sign: true });
  return {
    stated: fill(growth.stated, { n: rateText(claim, setting) }),
    possible: fill(growth.possible, { interval }),
  };
}

const HEIGHT = 60;
const BAR = { top: 8, bottom: 22, middle: 15 };
const DOT = 44;
const GAP = 9;
const DOT_RADIUS = 8;

/** A row: heading, the bar of possible rates, the stated rate under it, and an axis that fits both. */
function panelOf(row: Row, setting: Setting): Panel {
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

/** The side of a mark that its label stands on: the lower or the higher. */
type Side = 'low' | 'high';

interface Scale {
  readonly domain: readonly [number, number];
  /** The pixels from the end of the stated whiskers to their label. */
  readonly statedGap: number;
  readonly statedSide: Side;
  readonly possibleSide: Side;
  readonly stated: Interval;
  readonly possible: Interval;
  readonly datum: Readonly<Record<string, number | string>>;
}

/**
 * The rates between the ends of both intervals take the middle of the row, and each label has room beside its mark: away
 * from the other mark where the two do not meet, and where an interval has no end, on its other side.
 */
function scaleOf(row: Row, setting: Setting): Scale {
  const { stated, verdict } = row;
  const possible = verdict.computed;
  const texts = textsOf(row, setting);
  const sides = sidesOf(stated, possible);
  const ends = [stated.value, stated.low, stated.high, possible.value, possible.low, possible.high].filter(
    Number.isFinite,
  );
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const statedRoom = textWidth(texts.stated, FONTS.strong) + 2 * GAP + DOT_RADIUS;
  const possibleRoom = textWidth(texts.possible, FONTS.label) + 2 * GAP;
  const room = (side: Side): number =>
    Math.max(3 * GAP, sides.stated === side ? statedRoom : 0, sides.possible === side ? possibleRoom : 0);
  const unit = Math.max(high - low, row.claim.precision / 100) / (setting.width - room('low') - room('high'));
  const domain = [tidy(low - room('low') * unit), tidy(high + room('high') * unit)] as const;
  const within = (value: number): number => tidy(Math.min(Math.max(value, domain[0]), domain[1]));
  const whisker = Math.abs(stated[sides.stated] - stated.value) / unit;
  return {
    domain,
    statedGap: Math.round(Math.max(GAP, GAP + DOT_RADIUS - whisker)),
    statedSide: sides.stated,
    possibleSide: sides.possible,
    stated,
    possible,
    datum: {
      stated: tidy(stated.value),
      stated_low: within(stated.low),
      stated_high: within(stated.high),
      stated_text: line(texts.stated, setting),
      possible_low: within(possible.low),
      possible_high: within(possible.high),
      possible_text: line(texts.possible, setting),
    },
  };
}

function sidesOf(stated: Row['stated'], possible: Interval): { readonly stated: Side; readonly possible: Side } {
  const above = stated.value > possible.high;
  const prefer = (side: Side, interval: Interval): Side =>
    Number.isFinite(interval[side]) ? side : side === 'low' ? 'high' : 'low';
  return { stated: prefer(above ? 'high' : 'low', stated), possible: prefer(above ? 'low' : 'high', possible) };
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
  { verdict: { verdict } }: Row,
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
function headingLayers(row: Row, setting: Setting): object[] {
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
function adviceLayers({ verdict }: Row, setting: Setting): object[] {
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
