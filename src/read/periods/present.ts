import type { PeriodCue } from './cue.ts';

/** Within so many tokens the two sides of a comparison stand. */
const NEAR = 40;

/**
 * The year in which a text without a date was written: "last year, 2010", or "in the first quarter of this year, against the
 * same quarter of 2011", "in the half-year, compared with the same period of 2011"; null where no words tell it.
 */
export function presentYear(cues: readonly PeriodCue[]): number | null {
  const dated = cues.some(({ value }) => value !== null);
  for (const [k, { present, relative, end }] of cues.entries()) {
    if (present !== undefined) return present;
    const next = cues[k + 1];
    const own = relative === 'this-year' || (!dated && (relative === 'part' || relative === 'stretch'));
    if (own && next?.relative === 'same-of' && next.first - end < NEAR) return next.year! + 1;
  }
  return null;
}
