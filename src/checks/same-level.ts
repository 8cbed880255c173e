import type { Figure } from '../model.ts';
import { attempt, type Identity, looseTerm, total, weighFigure } from './identity.ts';
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
    return [weighFigure('same-level', 'level', figure, [attempt([turned], total)], options)];
  });

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
