import { firstWithin, is, isBoundaryMark, isComma, lastWithin, type Node } from '../nodes/nodes.ts';
import { latestOf } from '../parties/scene.ts';
import { yearsBetween } from '../periods/calendar.ts';
import type { ClaimDraft, FigureDraft, Walk } from '../walk.ts';
import { alike, fallBack } from './claim-base.ts';
import { resolve } from './resolve.ts';
import { inStretch, YEAR } from './stretch.ts';

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

/** "the steepest fall since 2009, when trade shrank by 9 %": of that time, on the one before it. */
export function sinceWhen(walk: Walk, { at, type }: ClaimDraft): Pick<ClaimDraft, 'from' | 'to'> | null {
  const { sentence } = walk;
  const since = lastWithin(sentence, at - 9, at, (n) => n.period?.since === true);
  const when = isComma(sentence[since + 1]) ? since + 2 : since + 1;
  if (type !== 'change' || since === -1 || !is(sentence[when], 'join', 'when')) return null;
  if (sentence.slice(since + 1, at).some((n) => n.amount !== null || n.period !== null)) return null;
  const to = resolve(walk, sentence[since]!.period!);
  return to === null ? null : { from: fallBack(to), to };
}

/** "In 2012 they were $2m; they have since grown 50 %", "have grown 50 % since": from the earlier level told before to what the text has come to. */
export function sinceThen(
  { sentence, figures, context }: Walk,
  draft: ClaimDraft,
): Pick<ClaimDraft, 'from' | 'to' | 'inputs'> | null {
  const adverb = firstWithin(sentence, draft.at - 12, draft.at + 3, (_, i) => tellsSince(sentence, i));
  if (adverb === -1) return null;
  const later = figures.find((f) => f.at > adverb && !f.base && f.period !== null && alike(f, draft));
  const told = [...context.figures.slice(-12), ...figures].filter((f) => f !== later && alike(f, draft));
  const level = told.findLast((f) => f.period !== null && draft.sentence - f.sentence <= 2);
  const to = later?.period ?? context.scene.latest;
  if (level?.period == null || to === null || level.period === to) return null;
  if (latestOf([level.period, to]) !== to) return null;
  return { from: level.period, to, inputs: later === undefined ? [level] : [level, later] };
}

/** "since then", "has since", "since" where nothing follows that it could lead to. */
function tellsSince(sentence: readonly Node[], i: number): boolean {
  const node = sentence[i]!;
  if (!is(node, 'tense', 'since')) return false;
  const next = sentence[i + 1];
  return node.end - node.first > 1 || next === undefined || isBoundaryMark(next);
}

/** "They had been $3m in 2018, that is, they grew by 4 % a year": from the earlier level up to the later one told before it; a yearly rate, to the time that the text has come to. */
export function upToLatest(
  { context, figures, sentence }: Walk,
  draft: ClaimDraft,
  level: FigureDraft | undefined,
): Pick<ClaimDraft, 'from' | 'to' | 'inputs'> | null {
  if (level === undefined || level.period === null || draft.to !== null) return null;
  const yearly = draft.type === 'cagr';
  const concludes = sentence
    .slice(level.at + 1, draft.at)
    .some((n) => is(n, 'join', 'split') && !is(n, 'join', 'relative'));
  if (!concludes && !yearly) return null;
  const near = context.figures.slice(-12).filter((f) => draft.sentence - f.sentence <= 2);
  const before = [...near, ...figures.filter((f) => f.at < level.at)];
  const told = before.findLast((f) => !f.base && f.period !== null && alike(f, level));
  const to = told?.period ?? (yearly ? context.scene.latest : null);
  const years = to === null ? null : yearsBetween(level.period, to);
  if (to === null || years === null || to === level.period || latestOf([level.period, to]) !== to) return null;
  if (yearly && years < 2) return null;
  return { from: level.period, to, inputs: told === undefined ? [level] : [level, told] };
}

/** "In 2018 they were $3m, then grew 4 % a year to $4m in 2023": a rate between two levels that are years apart. */
export function pace(
  { type }: ClaimDraft,
  before: FigureDraft | undefined,
  after: FigureDraft,
): Pick<ClaimDraft, 'from' | 'to' | 'inputs'> | null {
  if (type !== 'cagr' || before === undefined || before.period === null || after.period === null) return null;
  const years = yearsBetween(before.period, after.period);
  if (years === null || years < 2 || latestOf([before.period, after.period]) !== after.period) return null;
  return { from: before.period, to: after.period, inputs: [before, after] };
}

/** "The growth since 2018 is 12 %", "since 2018 they have doubled": from then to what the text has come to, where the sentence names no other time. */
export function sinceAhead(walk: Walk, { at, type, period, to }: ClaimDraft): Pick<ClaimDraft, 'from' | 'to'> | null {
  const { since, figures, context, based, named } = walk;
  if (since === null || type === 'cagr' || since.at > at || !YEAR.test(since.period)) return null;
  if (
    period !== null ||
    to !== null ||
    based ||
    named.length > 0 ||
    figures.some((f) => f.period !== null && f.period !== since.period)
  )
    return null;
  const { latest } = context.scene;
  return latest === null || latestOf([since.period, latest]) === since.period
    ? null
    : { from: since.period, to: latest };
}
