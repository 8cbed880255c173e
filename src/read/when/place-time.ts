import type { Period } from '../../model.ts';
import { opposite } from '../heads/measure.ts';
import { country, cue, firstWithin, is, isComma, lastWithin } from '../nodes/nodes.ts';
import type { ClaimDraft, FigureDraft, Walk } from '../walk.ts';
import { alike } from './claim-base.ts';

/** A share or a coverage with its time. */
export function partOf(walk: Walk, draft: ClaimDraft): ClaimDraft {
  const beside = draft.type === 'share' ? nearestLevel(walk, draft) : null;
  const before = goesFrom(walk, draft) ? (draft.to ?? comparedWith(walk, draft)) : null;
  const to = before ?? draft.to ?? beside?.period ?? hadBeen(walk, draft) ?? settled(walk, draft);
  return { ...draft, from: null, to };
}

/** "went from 9 % to 10 % between 2008 and 2021": the first of two shares, where the sentence tells two times. */
function goesFrom({ sentence, claims }: Walk, { at, type }: ClaimDraft): boolean {
  const next = claims.find((c) => c.at > at);
  if (type !== 'share' || next?.type !== 'share' || next.at - at > 6) return false;
  return is(sentence[at - 1], 'preposition', 'from') && is(sentence[next.at - 1], 'preposition', 'to');
}

/** The time that the sentence compares with, or the claim before: "fell 4 % on the year, and their share from 9 % to 7 %". */
function comparedWith({ based, claims, context: { scene } }: Walk, { at }: ClaimDraft): Period | null {
  if (based && scene.base !== scene.period) return scene.base;
  return claims.findLast((c) => c.at < at && c.from !== null)?.from ?? null;
}

/** "Five years earlier the share had been 4 %": of the time in front. */
function hadBeen({ sentence, bases, dated }: Walk, { at }: ClaimDraft): Period | null {
  return dated || !is(sentence[at - 1], 'tense', 'past') ? null : (bases.findLast((b) => b.at < at)?.period ?? null);
}

/** A rank takes the partner and product of a level of the same country and measure that follows it ("in fifth place, Chad bought …"). */
export function rankOf(walk: Walk, draft: ClaimDraft): ClaimDraft {
  const to = draft.to ?? settled(walk, draft);
  const first = walk.figures.find((f) => f.at > draft.at);
  const apposed = first === undefined ? null : placeInCommas(walk, draft, first);
  if (apposed !== null) return { ...draft, ...apposed, to: first!.period ?? to };
  const headed = walk.heads.some((h) => h.at > draft.at && h.at < (first?.at ?? 0) && h.form !== 'noun');
  if (
    first === undefined ||
    draft.ranked === true ||
    !headed ||
    walk.figures[0] !== first ||
    first.measure !== draft.measure ||
    first.reporter !== draft.reporter
  )
    return { ...draft, to };
  return { ...draft, partner: first.partner, item: first.item, to: first.period ?? to };
}

/** "Spain, first supplier, sold Morocco $3m", "Angola, in second place, traded $3m with China": a place told in commas of who sells, buys or trades is among the partners of the other side. */
function placeInCommas(
  { sentence }: Walk,
  { at }: ClaimDraft,
  first: FigureDraft,
): Pick<ClaimDraft, 'measure' | 'reporter' | 'partner'> | null {
  const [open, close] = [lastWithin(sentence, at - 4, at, isComma), firstWithin(sentence, at + 1, at + 4, isComma)];
  const named = country(sentence[open - 1]);
  const other = first.partner;
  if (open === -1 || close === -1 || named === null || named.form === 'adjective' || other === null || other === 'WLD')
    return null;
  if (named.code !== first.reporter || first.at - close > 9 || first.item !== null) return null;
  const role = sentence.slice(at + 1, close).find((n) => cue(n, 'role') !== null);
  const measure = is(role, 'role', 'sellers') ? 'imports' : is(role, 'role', 'buyers') ? 'exports' : null;
  const told = first.measure === 'exports' || first.measure === 'imports' ? opposite(first.measure) : undefined;
  if (role === undefined ? first.measure !== 'trade' : measure !== told) return null;
  return { measure: measure ?? 'trade', reporter: other, partner: named.code };
}

/** The period that the scene had when a claim was read; a later one of the sentence where it had none of its own. */
export function settled(walk: Walk, draft: ClaimDraft): Period | null {
  const later = walk.claims.find(
    (c) =>
      c.at > draft.at &&
      c.to !== null &&
      c.type === draft.type &&
      !walk.sentence.slice(draft.at, c.at).some((n) => is(n, 'join', 'split') || cue(n, 'compare') !== null),
  );
  if (!draft.dated && later !== undefined) return later.to;
  return draft.period ?? walk.context.scene.period;
}

function nearestLevel(walk: Walk, draft: ClaimDraft): FigureDraft | null {
  const levels = walk.figures.filter((f) => f.at < draft.at && alike(f, draft));
  return levels.findLast((f) => !f.base) ?? levels.at(-1) ?? null;
}
