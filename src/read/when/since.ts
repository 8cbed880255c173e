import { is, isBoundaryMark, isComma, lastWithin } from '../nodes/nodes.ts';
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
  if (type !== 'change' || since === -1 || !isComma(sentence[since + 1])) return null;
  if (!is(sentence[since + 2], 'join', 'when')) return null;
  if (sentence.slice(since + 1, at).some((n) => n.amount !== null || n.period !== null)) return null;
  const to = resolve(walk, sentence[since]!.period!);
  return to === null ? null : { from: fallBack(to), to };
}

/** "They had been $3m in 2018, which means growth of 4 % a year": from the earlier level up to the later one told before it. */
export function upToLatest(
  { context, figures, sentence }: Walk,
  draft: ClaimDraft,
  level: FigureDraft | undefined,
): Pick<ClaimDraft, 'from' | 'to' | 'inputs'> | null {
  if (level === undefined || level.period === null || draft.to !== null) return null;
  const concludes = sentence
    .slice(level.at + 1, draft.at)
    .some((n) => is(n, 'join', 'split') && !is(n, 'join', 'relative'));
  if (!concludes) return null;
  const near = context.figures.slice(-12).filter((f) => draft.sentence - f.sentence <= 2);
  const before = [...near, ...figures.filter((f) => f.at < level.at)];
  const told = before.findLast((f) => !f.base && f.period !== null && alike(f, level));
  if (told === undefined || told.period === level.period || latestOf([level.period, told.period]) !== told.period)
    return null;
  return yearsBetween(level.period, told.period!) === null
    ? null
    : { from: level.period, to: told.period, inputs: [level, told] };
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
