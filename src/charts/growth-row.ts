import { intervalText } from '../labels/number.ts';
import { fill } from '../labels/phrase.ts';
import type { Claim, Interval, Verdict } from '../model.ts';
import { flowLabel } from './names.ts';
import { spanLabel } from './periods.ts';
import { FONTS, line, type Setting } from './setting.ts';
import { textWidth } from './text.ts';
import { tidy } from './ticks.ts';
import { rateText, stepFor } from './values.ts';

/** A stated rate, what it was weighed against, and where both stand on the row's own scale. */
export interface GrowthRow {
  readonly claim: Claim;
  readonly verdict: Verdict & { readonly computed: Interval & { readonly value: number } };
  readonly stated: Interval & { readonly value: number };
}

export const GAP = 9;
const DOT_RADIUS = 8;

/** "North Korea to Russia, 2016–2021". */
export function headingOf({ claim }: GrowthRow, setting: Setting): string {
  const { comma } = setting.labels.charts;
  const name = flowLabel(claim, setting);
  if (claim.from === null || claim.to === null) return name;
  return name + comma + spanLabel(claim.from, claim.to, setting);
}

/** What a row says of the stated rate and of those that are possible. */
export function textsOf(
  { claim, verdict }: GrowthRow,
  setting: Setting,
): { readonly stated: string; readonly possible: string } {
  const { labels, digits } = setting;
  const { growth } = labels.charts;
  const step = stepFor(verdict.computed, claim.precision);
  const interval = intervalText(verdict.computed, step, '%', labels, { digits, sign: true });
  return {
    stated: fill(growth.stated, { n: rateText(claim, setting) }),
    possible: fill(growth.possible, { interval }),
  };
}

/** The side of a mark that its label stands on: the lower or the higher. */
export type Side = 'low' | 'high';

/** The scale of a row, and what stands on it. */
export interface Scale {
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
export function scaleOf(row: GrowthRow, setting: Setting): Scale {
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

function sidesOf(stated: GrowthRow['stated'], possible: Interval): { readonly stated: Side; readonly possible: Side } {
  const above = stated.value > possible.high;
  const prefer = (side: Side, interval: Interval): Side =>
    Number.isFinite(interval[side]) ? side : side === 'low' ? 'high' : 'low';
  return { stated: prefer(above ? 'high' : 'low', stated), possible: prefer(above ? 'low' : 'high', possible) };
}
