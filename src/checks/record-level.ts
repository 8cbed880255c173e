import type { Figure, Reading } from '../model.ts';
import { type Identity, looseTerm, type Unnumbered, weighOrder } from './identity.ts';
import type { JudgeOptions } from './judge.ts';
import { matchScope } from './levels.ts';
import { months } from './period.ts';
import { compare, sign } from './rational.ts';
import { opposite, type Term } from './term.ts';

/** A level that is called a record against the levels of earlier periods of the same length: none may lie beyond it. */
export const recordLevel: Identity = (reading, options) =>
  reading.figures.flatMap((figure) => {
    const before = figure.record === undefined ? [] : earlierThan(reading, figure);
    if (before.length === 0) return [];
    return [weighed(figure, before, options)];
  });

/** The earlier level that comes nearest to breaking the record, against it. */
function weighed(figure: Figure, before: readonly Figure[], options: JudgeOptions): Unnumbered {
  const high = figure.record === 'high';
  const size = (level: Figure): Term => {
    const term = looseTerm('level', level, options);
    return sign(term.point) < 0 ? opposite(term) : term;
  };
  const record = size(figure);
  const rival = before.map(size).reduce((a, b) => (compare(a.point, b.point) >= 0 === high ? a : b));
  const [larger, smaller] = high ? [record, rival] : [rival, record];
  const why = `called a record, but an earlier level of the text is ${high ? 'higher' : 'lower'}`;
  return weighOrder('record-level', larger, smaller, why);
}

function earlierThan({ figures }: Reading, figure: Figure): Figure[] {
  const own = figure.period === null ? null : months(figure.period);
  if (own === null) return [];
  return figures.filter((other) => {
    const period = other.period === null ? null : months(other.period);
    if (period === null || other.unit !== figure.unit || period.fiscal !== own.fiscal) return false;
    if (period.end > own.start || period.end - period.start !== own.end - own.start) return false;
    const match = matchScope(other, figure);
    return match?.sure === true && !match.mirrored && Math.sign(other.value) === Math.sign(figure.value);
  });
}
