import type { PeriodCue } from './cue.ts';

/** Within so many tokens the two sides of a comparison stand. */
const NEAR = 40;

/**
 * The year in which a text without a date was written: "last year, 2010", or "in the first quarter of this year, against the
 * same quarter of 2011", "in the half-year, compared with the same period of 2011", "in the first two months of the year, from
 * $3m in the first two months of 2011"; null where no words tell it.
 */
export function presentYear(cues: readonly PeriodCue[]): number | null {
  const dated = cues.some(({ value }) => value !== null);
  const latest = Math.max(...cues.map(({ year }) => year ?? 0));
  for (const [k, cue] of cues.entries()) {
    const { present, relative, end } = cue;
    if (present !== undefined) return present;
    const next = cues.slice(k + 1).find(({ relative }) => relative !== 'year-earlier');
    if (next === undefined || next.first - end >= NEAR) continue;
    const own = relative === 'this-year' || (!dated && (relative === 'part' || relative === 'stretch'));
    if (own && next.relative === 'same-of') return next.year! + 1;
    if (comparesWith(cue, next) && latest <= next.year! + 1) return next.year! + 1;
  }
  return dated ? null : afterAll(cues);
}

/** "between January and May", with no year in all of the text but that of "the same period of 2015", told once or again. */
function afterAll(cues: readonly PeriodCue[]): number | null {
  const years = new Set(cues.flatMap(({ relative, year }) => (relative === 'same-of' ? [year!] : [])));
  const own = cues.find(({ relative }) => relative === 'part' || relative === 'same-of');
  return years.size === 1 && own?.relative === 'part' ? years.values().next().value! + 1 : null;
}

/** A part of this year, and the same part of a year that is named. */
const comparesWith = ({ relative, part }: PeriodCue, next: PeriodCue): boolean =>
  (relative === 'this-year' || relative === 'part') && part !== undefined && part === next.part && next.value !== null;
