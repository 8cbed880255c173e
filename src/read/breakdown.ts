import type { Breakdown } from '../model.ts';
import type { Context, FigureDraft } from './walk.ts';

/** How many sentences after a whole its parts may stand. */
const REACH = 2;

/**
 * Finds wholes with the parts that the text lists under them: same flow and period, the whole without a product, the parts in
 * its sentence or the next two. They are all the parts only where the words say so ("split between", "توزعت بين").
 */
export function breakdowns(
  context: Context,
  groups: readonly (readonly FigureDraft[])[],
  ids: ReadonlyMap<FigureDraft, string>,
): Breakdown[] {
  const parts = new Map<string, FigureDraft[]>();
  for (const group of groups) {
    const first = group[0]!;
    if (first.item === null) continue;
    const known = parts.get(flowKey(first));
    if (known === undefined) parts.set(flowKey(first), [first]);
    else known.push(first);
  }
  const found: Breakdown[] = [];
  for (const group of groups) {
    const whole = group[0]!;
    if (whole.item !== null) continue;
    const own = (parts.get(flowKey(whole)) ?? []).filter(
      (part) => alike(part, whole) && group.some((w) => follows(part, w)),
    );
    if (own.length === 0) continue;
    const complete = own.some((part) => context.complete.has(part.sentence));
    found.push({ whole: ids.get(whole)!, parts: own.map((part) => ids.get(part)!), complete });
  }
  return found;
}

const flowKey = (f: FigureDraft): string => [f.measure, f.reporter, f.partner, f.period, f.unit].join('\n');

function alike(part: FigureDraft, whole: FigureDraft): boolean {
  return part.kind === whole.kind || part.kind === 'any' || whole.kind === 'any';
}

function follows(part: FigureDraft, whole: FigureDraft): boolean {
  return part.sentence >= whole.sentence && part.sentence - whole.sentence <= REACH;
}
