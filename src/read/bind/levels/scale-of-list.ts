import { country, cue, is, isLittle, type Node } from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import type { Amount } from '../../numbers/quantity.ts';
import type { Walk } from '../../walk.ts';

/** "Chad, with $3 million, Mali with $2; Togo with $1": the scale of the level before it in one list, or of the one compared with it. */
export function scaledBefore({ sentence, figures }: Walk, { at }: Region, { unit, value }: Amount): Amount | null {
  const last = figures.at(-1);
  if (last === undefined || last.amount.unit !== unit || !last.amount.scaled || value >= 1e5 || at - last.at > 6)
    return null;
  const light = (n: Node) =>
    country(n) !== null ||
    n.kind === 'mark' ||
    isLittle(n) ||
    cue(n, 'preposition') !== null ||
    cue(n, 'compare') !== null ||
    is(n, 'join', 'and');
  return sentence.slice(last.at + 1, at).every(light) ? last.amount : null;
}
