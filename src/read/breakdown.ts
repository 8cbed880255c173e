import type { Breakdown } from '../model.ts';
import type { Context, FigureDraft } from './walk.ts';

/** Finds wholes with the parts that the text lists under them: same flow and period, the whole without a product. */
export function breakdowns(
  _context: Context,
  groups: readonly (readonly FigureDraft[])[],
  ids: ReadonlyMap<FigureDraft, string>,
): Breakdown[] {
  const found: Breakdown[] = [];
  const firsts = groups.map((group) => group[0]!);
  for (const whole of firsts) {
    if (whole.item !== null) continue;
    const parts = firsts.filter((part) => isPart(part, whole));
    if (parts.length > 0) found.push({ whole: ids.get(whole)!, parts: parts.map((p) => ids.get(p)!), complete: false });
  }
  return found;
}

function isPart(part: FigureDraft, whole: FigureDraft): boolean {
  return (
    part.item !== null &&
    part.measure === whole.measure &&
    part.reporter === whole.reporter &&
    part.partner === whole.partner &&
    part.period === whole.period &&
    part.unit === whole.unit &&
    (part.kind === whole.kind || part.kind === 'any' || whole.kind === 'any') &&
    part.sentence >= whole.sentence &&
    part.sentence - whole.sentence <= 2
  );
}
