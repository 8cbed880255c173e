import type { Figure, Period, Reading, Unit } from '../model.ts';
import { type Range, rounded } from './move.ts';
import { placeOf } from './series.ts';

/** What a text states of the trade of two parties in one period, seen from the first. */
export interface BalanceYear {
  readonly period: Period;
  readonly at: number;
  readonly exports: Figure | null;
  readonly imports: Figure | null;
  /** Exports less imports: as stated, else from the two. */
  readonly balance: Range;
  readonly stated: Figure | null;
}

export interface BalanceSeries {
  readonly reporter: string;
  readonly partner: string;
  readonly unit: Unit;
  readonly cadence: string;
  readonly years: readonly BalanceYear[];
}

/**
 * The balances of every pair of parties, from the one that the text brings up first or states a balance of: one a currency
 * and kind of period, with the periods whose balance is stated or follows from both flows. With a pair, its own alone, seen
 * from the first of it.
 */
export function balancesOf({ figures }: Reading, pair?: readonly [string, string]): BalanceSeries[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { reporter, partner, period, item, measure, unit, kind } = figure;
    const place = period === null ? null : placeOf(period);
    if (reporter === null || partner === null || place === null || item !== null) continue;
    if (measure === 'eci' || measure === 'trade') continue;
    if (pair && !(pair.includes(reporter) && pair.includes(partner))) continue;
    const sides = partner === 'WLD' ? [reporter, partner] : [reporter, partner].sort();
    const key = JSON.stringify([sides, unit, place.cadence, kind === 'services']);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => seriesOf(group, pair?.[0]) ?? []);
}

function seriesOf(figures: readonly Figure[], from: string | undefined): BalanceSeries | null {
  const first = figures.find(({ measure }) => measure === 'balance') ?? figures[0]!;
  const turned = from !== undefined && first.reporter !== from;
  const [reporter, partner] = turned ? [first.partner!, first.reporter!] : [first.reporter!, first.partner!];
  const times = new Map(figures.map(({ period }) => [placeOf(period!)!.at, period!]));
  const years = [...times]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, period]) => {
      const here = figures.filter((figure) => placeOf(figure.period!)!.at === at);
      return yearOf(here, reporter, period, at) ?? [];
    });
  if (years.length === 0) return null;
  return { reporter, partner, unit: first.unit, cadence: placeOf(first.period!)!.cadence, years };
}

function yearOf(figures: readonly Figure[], reporter: string, period: Period, at: number): BalanceYear | null {
  const find = (own: Figure['measure'], mirrored: Figure['measure']): Figure | null =>
    figures.find((figure) => figure.measure === own && figure.reporter === reporter) ??
    figures.find((figure) => figure.measure === mirrored && figure.reporter !== reporter) ??
    null;
  const [exports, imports] = [find('exports', 'imports'), find('imports', 'exports')];
  const stated = figures.find(({ measure }) => measure === 'balance') ?? null;
  if (stated) {
    const { value, low, high } = rounded(stated);
    const balance = stated.reporter === reporter ? { value, low, high } : { value: -value, low: -high, high: -low };
    return { period, at, exports, imports, balance, stated };
  }
  if (exports === null || imports === null) return null;
  const [sold, bought] = [rounded(exports), rounded(imports)];
  const balance = { value: sold.value - bought.value, low: sold.low - bought.high, high: sold.high - bought.low };
  return { period, at, exports, imports, balance, stated };
}

/** The size of the last digit that a balance is told to: its own, or the coarser of its two flows'. */
export function precisionOf({ stated, exports, imports }: BalanceYear): number {
  return stated?.precision ?? Math.max(exports?.precision ?? 0, imports?.precision ?? 0);
}
