import type { Period } from '../../model.ts';
import { groupBy } from '../group-by.ts';
import { yearBefore } from '../periods/period.ts';
import type { ClaimDraft, FigureDraft } from '../walk.ts';

interface Move {
  readonly from: Period;
  readonly to: Period;
}

/** How many wholes of a flow are kept in mind. */
const KEPT = 12;

/**
 * "In the year exports came to $30m. In June they were $2m. Textiles earned $18m": no part is larger than its whole, so a
 * sentence that names no time is about that of a whole before it that the part fits in, and so are those that follow it.
 */
export function settleParts(figures: readonly FigureDraft[], claims: readonly ClaimDraft[]): void {
  const told = groupBy(figures, ({ sentence }) => sentence);
  const stated = groupBy(claims, ({ sentence }) => sentence);
  const wholes = new Map<string, FigureDraft[]>();
  let moved: Move | null = null;
  for (const sentence of new Set([...told.keys(), ...stated.keys()].sort((x, y) => x - y))) {
    const [levels, statistics] = [told.get(sentence) ?? [], stated.get(sentence) ?? []];
    if ([...levels, ...statistics].some(({ dated }) => dated)) moved = null;
    else {
      moved = moveOf(levels, wholes) ?? moved;
      if (moved !== null) move(levels, statistics, moved);
    }
    for (const level of levels) if (isWhole(level)) keep(wholes, level);
  }
}

const isWhole = ({ measure, item, partner, period }: FigureDraft): boolean =>
  (measure === 'exports' || measure === 'imports') && item === null && partner === 'WLD' && period !== null;

const flowOf = ({ measure, reporter, unit }: FigureDraft): string => `${measure} ${reporter} ${unit}`;

function keep(wholes: Map<string, FigureDraft[]>, whole: FigureDraft): void {
  const known = wholes.get(flowOf(whole)) ?? [];
  known.push(whole);
  wholes.set(flowOf(whole), known.slice(-KEPT));
}

/** From the time whose whole a part is larger than to that of the nearest whole before it that is large enough. */
function moveOf(levels: readonly FigureDraft[], wholes: ReadonlyMap<string, readonly FigureDraft[]>): Move | null {
  for (const part of levels) {
    const { period, amount } = part;
    const alike = wholes.get(flowOf(part));
    if (alike === undefined || period === null || isWhole(part)) continue;
    if (!alike.some((w) => w.period === period && w.amount.value < amount.value)) continue;
    const large = alike.findLast((w) => !w.base && w.period !== period && w.amount.value >= amount.value);
    if (large !== undefined) return { from: period, to: large.period! };
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
