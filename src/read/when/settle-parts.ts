import type { Period } from '../../model.ts';
import { yearBefore } from '../periods/period.ts';
import type { ClaimDraft, FigureDraft } from '../walk.ts';

interface Move {
  readonly from: Period;
  readonly to: Period;
}

/**
 * "In the year exports came to $30m. In June they were $2m. Textiles earned $18m": no part is larger than its whole, so a
 * sentence that names no time is about that of a whole before it that the part fits in, and so are those that follow it.
 */
export function settleParts(figures: readonly FigureDraft[], claims: readonly ClaimDraft[]): void {
  const wholes = figures.filter((f) => isWhole(f) && f.period !== null);
  if (wholes.length < 2) return;
  let moved: Move | null = null;
  for (const sentence of new Set([...figures, ...claims].map((draft) => draft.sentence).sort((a, b) => a - b))) {
    const told = figures.filter((f) => f.sentence === sentence);
    const stated = claims.filter((c) => c.sentence === sentence);
    if ([...told, ...stated].some(({ dated }) => dated)) moved = null;
    else {
      moved = moveOf(told, wholes) ?? moved;
      if (moved !== null) move(told, stated, moved);
    }
  }
}

const isWhole = ({ measure, item, partner }: FigureDraft): boolean =>
  (measure === 'exports' || measure === 'imports') && item === null && partner === 'WLD';

/** From the time whose whole a part is larger than to that of the nearest whole before it that is large enough. */
function moveOf(told: readonly FigureDraft[], wholes: readonly FigureDraft[]): Move | null {
  for (const part of told) {
    if (part.period === null || isWhole(part)) continue;
    const alike = wholes.filter(
      (w) =>
        w.measure === part.measure &&
        w.reporter === part.reporter &&
        w.unit === part.unit &&
        w.sentence < part.sentence,
    );
    if (!alike.some((w) => w.period === part.period && w.amount.value < part.amount.value)) continue;
    const large = alike.findLast((w) => !w.base && w.period !== part.period && w.amount.value >= part.amount.value);
    if (large !== undefined) return { from: part.period, to: large.period! };
  }
  return null;
}

function move(told: readonly FigureDraft[], stated: readonly ClaimDraft[], { from, to }: Move): void {
  const moves = new Map([
    [from, to],
    [yearBefore(from), yearBefore(to)],
  ]);
  const moved = (period: Period | null) => (period === null ? null : (moves.get(period) ?? period));
  for (const figure of told) figure.period = moved(figure.period);
  for (const claim of stated) [claim.from, claim.to] = [moved(claim.from), moved(claim.to)];
}
