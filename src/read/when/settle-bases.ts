import type { Period } from '../../model.ts';
import { partBefore, yearBefore } from '../periods/calendar.ts';
import type { Binding, ClaimDraft, FigureDraft } from '../walk.ts';
import { alike } from './claim-base.ts';

/**
 * A month's change that names nothing it is compared with is one on the year before, unless the text gives levels of the
 * month before and none of the year before, tells the change on the year before by another number, or tells other changes
 * of that month on the month before alone.
 */
export function settleBases(claims: ClaimDraft[], figures: readonly FigureDraft[]): void {
  const implied = claims.filter(({ implied, to }) => implied && to !== null && partBefore(to) !== null);
  if (implied.length === 0) return;
  const key = ({ measure, reporter, partner, item }: Binding, period: Period | null) =>
    [measure, reporter, partner, item, period].join('\n');
  const known = new Set(figures.flatMap((f) => [key(f, f.period), `${f.reporter} ${f.period}`]));
  const monthly = new Set(implied.filter((c) => toldOtherwise(claims, c)).map((c) => `${c.reporter} ${c.to}`));
  for (const claim of implied) {
    const before = partBefore(claim.to!);
    if (monthly.has(`${claim.reporter} ${claim.to}`)) {
      claim.from = before;
      continue;
    }
    const [far, near] = [key(claim, claim.from), key(claim, before)].map((k) => known.has(k));
    const elsewhere = (from: Period | null) =>
      claims.some((c) => c.implied === false && sameTime(c, claim) && c.from === from);
    const onMonth = elsewhere(before);
    const onYear = elsewhere(claim.from);
    const unknown = !known.has(`${claim.reporter} ${claim.from}`);
    const told = unknown && known.has(`${claim.reporter} ${before}`) && (onMonth || !onYear);
    const spoken = unknown && onMonth && !onYear;
    if (!far && (near || told || spoken) && !goesOnYearly(claims, claim)) claim.from = before;
  }
}

const sameTime = (a: ClaimDraft, b: ClaimDraft): boolean => a.reporter === b.reporter && a.to === b.to;

/** "Exports rose 1 % in May … Compared with May of last year they were down 3 %": the first is of another base. */
function toldOtherwise(claims: readonly ClaimDraft[], claim: ClaimDraft): boolean {
  if (claim.type !== 'change' || claim.item !== null || !/-(?:\d\d|Q\d)$/.test(claim.to!)) return false;
  const same = (c: ClaimDraft) => c.type === 'change' && c.to === claim.to && c.from === claim.from && alike(c, claim);
  return claims.some(
    (c) => c.implied === false && c.sentence > claim.sentence && same(c) && c.amount.written !== claim.amount.written,
  );
}

/** "rose 35 % on the year to $9m in January and 17 % to $8m in February": the month before is told against its own year before. */
function goesOnYearly(claims: readonly ClaimDraft[], claim: ClaimDraft): boolean {
  const before = partBefore(claim.to!);
  const yearly = (c: ClaimDraft) => c.to === before && before !== null && c.from === yearBefore(before);
  return claims.some(
    (c) => c !== claim && c.type === claim.type && c.sentence === claim.sentence && alike(c, claim) && yearly(c),
  );
}
