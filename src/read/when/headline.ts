import type { Period } from '../../model.ts';
import type { Node } from '../nodes/nodes.ts';
import { yearBefore } from '../periods/period.ts';
import type { Binding, ClaimDraft, Context } from '../walk.ts';

/** How many sentences behind a headline may tell its time. */
const REACH = 4;

/** "Kenya's exports to Uganda fall 21 % in nine months": a headline without a time of its own is of the time that the text then tells. */
export function dateHeadline({ figures, claims }: Context, [headline]: readonly (readonly Node[])[]): void {
  if (headline?.at(-1) === undefined || '.!?؟'.includes(headline.at(-1)!.norm)) return;
  for (const figure of figures) {
    if (figure.sentence > 0) break;
    if (!figure.base) figure.period ??= toldBehind(figure, figures, claims);
  }
  for (const claim of claims) {
    if (claim.sentence > 0) break;
    if (claim.to === null && claim.from === null) dateClaim(claim, toldBehind(claim, figures, claims));
  }
}

function dateClaim(claim: ClaimDraft, to: Period | null): void {
  claim.to = to;
  if (to !== null && (claim.type === 'change' || claim.type === 'delta' || claim.type === 'multiple'))
    claim.from = yearBefore(to);
}

/** The time of the first level, else of the first statistic, of the same flow in the sentences behind a headline. */
function toldBehind(binding: Binding, figures: Context['figures'], claims: Context['claims']): Period | null {
  const near = (d: Binding & { sentence: number }) => d.sentence > 0 && d.sentence <= REACH && sameFlow(d, binding);
  const level = figures.find((f) => near(f) && !f.base && f.period !== null);
  return level?.period ?? claims.find((c) => near(c) && c.to !== null)?.to ?? null;
}

const sameFlow = (a: Binding, b: Binding): boolean =>
  a.measure === b.measure && a.reporter === b.reporter && a.partner === b.partner;
