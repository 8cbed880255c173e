import type { Figure } from '../model.ts';
import { attempt, type Identity, looseTerm, total, type Unnumbered, weighFigure } from './identity.ts';
import { matchScope } from './levels.ts';
import { samePeriod } from './period.ts';
import { opposite } from './term.ts';

/** One level stated again, with other digits: both writings must allow one value. In another currency it is left alone. */
export const sameLevel: Identity = (reading, options) =>
  reading.figures.flatMap((figure, i) => {
    const first = reading.figures.slice(0, i).find((earlier) => isSame(earlier, figure));
    if (!first) return [];
    const term = looseTerm('level', first, options);
    const turned = matchScope(first, figure)?.negate ? opposite(term) : term;
    const verdict = weighFigure('same-level', 'level', figure, [attempt([turned], total)], options);
    return [verdict.verdict === 'fails' && !isOneLevel(verdict, figure) ? leftOpen(verdict) : verdict];
  });

/** Two writings of one level are near, or one slip of the pen apart; else the text more likely speaks of two levels. */
function isOneLevel({ diagnoses, computed }: Unnumbered, { value }: Figure): boolean {
  const near = computed !== null && Math.abs(computed.value - value) * 10 <= Math.abs(value);
  return near || diagnoses.some(({ kind }) => /^scale-|digit/.test(kind));
}

function leftOpen(verdict: Unnumbered): Unnumbered {
  const why = 'the text leaves open whether these are one level';
  return {
    ...verdict,
    verdict: 'unverifiable',
    computed: null,
    severity: null,
    turns: false,
    neighbours: [],
    diagnoses: [],
    why,
  };
}

function isSame(a: Figure, b: Figure): boolean {
  const match = matchScope(a, b);
  return (
    a.unit === b.unit &&
    a.period !== null &&
    a.kind === b.kind &&
    samePeriod(a.period, b.period) &&
    match?.sure === true &&
    !match.mirrored
  );
}
