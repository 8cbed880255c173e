import type { Period } from '../../model.ts';
import { cue, firstWithin, is, isBoundaryMark, isComma, isLittle, lastWithin, type Node } from '../nodes/nodes.ts';
import { latestOf } from '../parties/scene.ts';
import { yearsBetween } from '../periods/calendar.ts';
import type { ClaimDraft, Walk } from '../walk.ts';
import { alike } from './claim-base.ts';
import { YEAR } from './stretch.ts';

/** "rose 40 % over the decade", "in the five years to 2021 they rose 40 %": a number of years beside a change, that no superlative counts. */
export function overYears({ sentence }: Walk, { at }: ClaimDraft): boolean {
  const span = (n: Node) => n.period?.relative === 'span';
  const behind = firstWithin(sentence, at + 1, at + 6, (n) => span(n) || n.amount !== null || isBoundaryMark(n));
  const found = span(sentence[behind] ?? sentence[at]!) ? behind : lastWithin(sentence, at - 16, at, span);
  if (found === -1) return false;
  const lead = isLittle(sentence[found - 1]) || sentence[found - 1]?.kind === 'word' ? found - 2 : found - 1;
  const led = cue(sentence[lead], 'preposition') !== null || cue(sentence[lead], 'compare') !== null || lead < 1;
  const most = (n: Node) => is(n, 'record', 'most') || n.amount?.kind === 'ordinal';
  if (!led || lastWithin(sentence, found - 7, found, most) !== -1) return false;
  const [from, to] = found < at ? [found, at] : [at, found];
  const opens = (n: Node, i: number) => isComma(n) && from <= 4 && i - from <= 4;
  return firstWithin(sentence, from + 1, to, (n, i) => n.amount !== null || (isBoundaryMark(n) && !opens(n, i))) === -1;
}

/** "They were worth $3m in 2016. By 2021 the amount had grown 40 %": from the time of the level before. */
export function grownBy(
  { sentence, heads, context, index }: Walk,
  draft: ClaimDraft,
  to: Period | null,
): Period | null {
  const at = firstWithin(sentence, 1, 4, (n) => n.period !== null);
  const lead = sentence[at - 1];
  const by = is(lead, 'preposition', 'by') || is(lead, 'aside', 'plan') || is(lead, 'preposition', 'to');
  if (at === -1 || at > draft.at || !by || heads.length > 0 || to === null || !YEAR.test(to)) return null;
  if (sentence[at]!.period!.value !== to) return null;
  const level = context.figures.findLast((f) => index - f.sentence <= 2);
  const told = level !== undefined && !level.base && alike(level, draft) ? level.period : null;
  return told !== null && YEAR.test(told) && latestOf([told, to]) === to && told !== to ? told : null;
}

/** "Between 2012 and 2022 exports doubled. In the same period imports grew 12 %": from where the stretch began that the sentence before told. */
export function sameYears({ sentence, context, index }: Walk, { at }: ClaimDraft, to: Period | null): Period | null {
  const same = firstWithin(sentence, 0, 6, (n) => n.period?.relative === 'same');
  const compares = (n: Node) => cue(n, 'compare') !== null && !is(n, 'stop', 'word');
  if (to === null || same === -1 || same > at || sentence.slice(0, same).some(compares)) return null;
  const told = context.claims.findLast((c) => c.sentence === index - 1 && c.from !== null && c.to === to);
  const base = context.figures.findLast((f) => f.sentence === index - 1 && f.base);
  const from = told?.from ?? base?.period ?? null;
  return from !== null && (yearsBetween(from, to) ?? 0) >= 2 ? from : null;
}
