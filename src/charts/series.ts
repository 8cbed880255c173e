import type { Claim, Figure, Period, Reading, Scope, Unit, Verdict } from '../model.ts';

/** A stated level, at its place in time. */
export interface Point {
  readonly figure: Figure;
  readonly period: Period;
  readonly at: number;
}

/** A stated rate of change, and where in time it leads from and to. */
export interface Rate {
  readonly claim: Claim;
  readonly verdict: Verdict | undefined;
  readonly from: number;
  readonly to: number;
}

/** All that a text states of one flow over time, in one currency and for periods of one kind. */
export interface Series {
  readonly scope: Scope;
  readonly unit: Unit;
  readonly cadence: string;
  readonly points: readonly Point[];
  readonly rates: readonly Rate[];
}

/** Where a period stands in time (its start, in years), and the kind of period it is: only like periods compare. */
export interface Place {
  readonly at: number;
  readonly cadence: string;
}

/**
 * @example placeOf('2021') // { at: 2021, cadence: 'year' }
 * @example placeOf('2021-Q3') // { at: 2021.5, cadence: 'quarter' }
 * @example placeOf('2021-01/2021-05') // { at: 2021, cadence: '01/05' }, only alike with the same months of another year
 */
export function placeOf(period: Period): Place | null {
  const [from = '', to] = period.split('/');
  if (to !== undefined) {
    const [start, end] = [placeOf(from), placeOf(to)];
    if (start === null || end === null) return null;
    const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
    return { at: start.at, cadence: years === 0 ? `${from.slice(5)}/${to.slice(5)}` : `${years + 1} years` };
  }
  const [, fiscal, year = '', part] = /^(FY)?(\d{4})(?:-(.+))?$/.exec(period) ?? [];
  if (year === '') return null;
  if (fiscal) return { at: Number(year), cadence: 'fiscal year' };
  if (part === undefined) return { at: Number(year), cadence: 'year' };
  const [, letter, number = '1'] = /^([QH]?)(\d+)$/.exec(part) ?? [];
  if (letter === 'Q') return { at: Number(year) + (Number(number) - 1) / 4, cadence: 'quarter' };
  if (letter === 'H') return { at: Number(year) + (Number(number) - 1) / 2, cadence: 'half' };
  return { at: Number((Number(year) + (Number(number) - 1) / 12).toFixed(3)), cadence: 'month' };
}

/**
 * The levels of a reading as series: exports, imports and trade, each by parties, item, currency and kind of period. Goods
 * and levels that do not say are one series, for texts name the kind once; services are their own. Where a period is
 * stated twice, the level that a rate was weighed with stands, else the first.
 */
export function seriesOf(reading: Reading, verdicts: readonly Verdict[]): Series[] {
  const weighed = new Set(verdicts.flatMap(({ inputs }) => inputs.map(({ id }) => id)));
  const byKey = new Map<string, Figure[]>();
  for (const figure of reading.figures) {
    if (!isLevel(figure)) continue;
    const key = keyOf(figure, figure.unit, placeOf(figure.period!)!.cadence);
    byKey.set(key, [...(byKey.get(key) ?? []), figure]);
  }
  return [...byKey].map(([key, figures]) => {
    const first = figures[0]!;
    const { cadence } = placeOf(first.period!)!;
    return {
      scope: scopeOf(figures),
      unit: first.unit,
      cadence,
      points: pointsOf(figures, weighed),
      rates: ratesOf(reading.claims, verdicts, key, first.unit, cadence),
    };
  });
}

function isLevel({ measure, period, value }: Figure): boolean {
  if (measure === 'eci' || measure === 'balance' || period === null) return false;
  return placeOf(period) !== null && Number.isFinite(value);
}

function keyOf({ measure, kind, item, reporter, partner }: Scope, unit: Unit, cadence: string): string {
  return JSON.stringify([measure, kind === 'services' ? kind : 'goods', item, reporter, partner, unit, cadence]);
}

/** The scope of the first; of goods only where all are. */
function scopeOf(figures: readonly Figure[]): Scope {
  const { measure, kind, item, reporter, partner } = figures[0]!;
  return { measure, kind: figures.every((figure) => figure.kind === kind) ? kind : 'any', item, reporter, partner };
}

function pointsOf(figures: readonly Figure[], weighed: ReadonlySet<string>): Point[] {
  const byTime = new Map<number, Point>();
  for (const figure of figures) {
    const period = figure.period!;
    const { at } = placeOf(period)!;
    const there = byTime.get(at);
    if (there === undefined || (weighed.has(figure.id) && !weighed.has(there.figure.id)))
      byTime.set(at, { figure, period, at });
  }
  return [...byTime.values()].sort((a, b) => a.at - b.at);
}

function ratesOf(
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
  key: string,
  unit: Unit,
  cadence: string,
): Rate[] {
  return claims.flatMap((claim) => {
    if ((claim.type !== 'cagr' && claim.type !== 'change') || claim.from === null || claim.to === null) return [];
    const [from, to] = [placeOf(claim.from), placeOf(claim.to)];
    if (from?.cadence !== cadence || to?.cadence !== cadence || to.at <= from.at) return [];
    if (keyOf(claim, unit, cadence) !== key) return [];
    return [{ claim, verdict: verdicts.find(({ id }) => id === claim.id), from: from.at, to: to.at }];
  });
}

/** The power of ten, among 0, 3, 6, 9 and 12, in which a chart tells values as large as this. */
export function powerFor(largest: number): number {
  const power = Math.floor(Math.log10(Math.max(Math.abs(largest), 1)) + 1e-9);
  return Math.min(12, power - (power % 3));
}
