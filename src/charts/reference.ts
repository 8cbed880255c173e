import type { Figure, Reading } from '../model.ts';
import { type Range, rounded } from './move.ts';
import { type Series, seriesOf } from './series.ts';

/** One value of the record, in the currency that the text's values are told in. */
export interface ReferenceRow {
  readonly year: number;
  /** ISO 3166-1 alpha-3. */
  readonly exporter: string;
  readonly importer: string;
  readonly value: number;
  readonly source: string;
}

/** A stated value beside the record of its flow. */
export interface Compared {
  readonly figure: Figure;
  readonly year: number;
  readonly word: 'agrees' | 'differs' | 'silent';
  /** Another year whose record the stated value agrees with, where its own does not. */
  readonly fits: ReferenceRow | null;
}

/** One flow: what the text states of it and what the record holds. */
export interface ReferenceFlow {
  readonly series: Series;
  readonly rows: readonly ReferenceRow[];
  readonly compared: readonly Compared[];
}

/**
 * The flows of a reading that the record knows, by whole years. A stated value agrees where the record, give or take
 * `tolerance` of it, prints as it does.
 */
export function referenceFlows(
  reading: Reading,
  rows: readonly ReferenceRow[],
  unit: string,
  tolerance: number,
): ReferenceFlow[] {
  return seriesOf(reading, []).flatMap((series) => {
    const { measure, kind, item, reporter, partner } = series.scope;
    if (series.cadence !== 'year' || series.unit !== unit || item !== null || kind === 'services') return [];
    if (measure !== 'exports' && measure !== 'imports') return [];
    const [exporter, importer] = measure === 'exports' ? [reporter, partner] : [partner, reporter];
    const own = rows
      .filter((row) => row.exporter === exporter && row.importer === importer && Number.isFinite(row.value))
      .sort((a, b) => a.year - b.year || (a.source < b.source ? -1 : 1));
    if (own.length === 0) return [];
    const compared = series.points.map(({ figure, at }) => compare(figure, at, own, tolerance));
    return [{ series, rows: own, compared }];
  });
}

function compare(figure: Figure, year: number, rows: readonly ReferenceRow[], tolerance: number): Compared {
  const range = rounded(figure);
  const fits = (row: ReferenceRow): boolean => agree(range, row.value, tolerance);
  const own = rows.filter((row) => row.year === year);
  if (own.some(fits)) return { figure, year, word: 'agrees', fits: null };
  const near = rows.filter((row) => row.year !== year && agree(range, row.value, 0));
  const nearest = near.sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))[0] ?? null;
  return { figure, year, word: own.length > 0 ? 'differs' : 'silent', fits: nearest };
}

const agree = ({ low, high }: Range, value: number, tolerance: number): boolean =>
  low <= value * (1 + tolerance) && value * (1 - tolerance) <= high;
