import { isBoundaryMark } from '../nodes/nodes.ts';
import { latestOf } from '../parties/scene.ts';
import type { ClaimDraft, Walk } from '../walk.ts';
import { inStretch } from './stretch.ts';

/** "have doubled since 2018": from then to what the text has come to. */
export function sinceBehind(walk: Walk, { at, type, period, to }: ClaimDraft): Pick<ClaimDraft, 'from' | 'to'> | null {
  const { sentence, since, figures, context } = walk;
  if (since === null || type === 'cagr' || since.at < at || since.at - at > 5) return null;
  if (sentence.slice(at + 1, since.at).some((n) => n.kind === 'amount' || isBoundaryMark(n))) return null;
  const level = figures.find((f) => !f.base && f.period !== null);
  const told = to ?? level?.period ?? period;
  const end = told === null || latestOf([since.period, told]) === since.period ? context.scene.latest : told;
  return { from: end === null ? since.period : inStretch(since.period, end), to: end };
}
