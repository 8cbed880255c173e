import type { Period } from '../../model.ts';
import { cue, isComma, lastWithin, type Node } from '../nodes/nodes.ts';
import type { ClaimDraft, Walk } from '../walk.ts';
import { weakCompare } from './base.ts';

/** Where a word that does nothing else but compare opens a sentence: "Compared with", "When compared with"; -1 where none does. */
export const opensComparing = (sentence: readonly Node[]): number =>
  sentence.slice(0, 2).findIndex((n) => cue(n, 'compare') !== null && !weakCompare(n));

/** "Compared with May, exports rose 4 %, and compared with June 2021 by 6 %": what the sentence opens with is the base of its first change. */
export function comparedInFront({ sentence, bases, figures, claims }: Walk, { at }: ClaimDraft): Period | null {
  if (opensComparing(sentence) === -1 || claims.some((c) => c.at < at)) return null;
  const told = [...bases, ...figures.filter((f) => f.base)].filter((b) => b.at < at && b.period !== null);
  const last = told.at(-1);
  const one = last !== undefined && told.every(({ period }) => period === last.period);
  return one && lastWithin(sentence, last!.at, at, isComma) !== -1 ? last!.period : null;
}
