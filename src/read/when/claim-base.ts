import type { Period } from '../../model.ts';
import { cue, firstWithin, is, isBoundaryMark, isComma, isLittle, lastWithin, type Node } from '../nodes/nodes.ts';
import { latestOf } from '../parties/scene.ts';
import { partBefore, threeBefore, yearOf } from '../periods/calendar.ts';
import { resolvePeriod, shiftYears, tellsSame, yearBefore, yearsBetween } from '../periods/period.ts';
import type { Binding, ClaimDraft, FigureDraft, Walk } from '../walk.ts';
import { isBasePeriod, isEarlier } from './base.ts';
import { sizesNext } from './comparing.ts';
import { resolve } from './resolve.ts';
import { beforeOwn } from './when.ts';

/** "from $3m in May, which was itself 4 % lower than in April": the change of what is compared with. */
export function ofBase(walk: Walk, draft: ClaimDraft): Pick<ClaimDraft, 'from' | 'to'> | null {
  const { sentence, figures } = walk;
  const base = figures.findLast((f) => f.at < draft.at);
  if (base?.base !== true || base.period === null || !alike(base, draft) || draft.type !== 'change') return null;
  const clause = firstWithin(sentence, base.at + 1, draft.at, isComma);
  const which = sentence[clause + 1];
  // "which in turn was"
  const at = firstWithin(
    sentence,
    clause + 2,
    clause + 5,
    (n) => !isLittle(n) && n.kind !== 'word' && !is(n, 'preposition', 'in'),
  );
  const verb = is(which, 'join', 'relative') ? sentence[at] : sentence[clause + 2];
  const told = is(which, 'join', 'relative') && (is(verb, 'level', 'reach') || is(verb, 'tense', 'past'));
  // "in 2020 they had come to $9m, a rise of 4 % on the year before", ", con una variación de 4 %"
  const noun = is(which, 'preposition', 'with') ? clause + 3 : clause + 2;
  const lone = !figures.some((f) => !f.base && f.at < draft.at && alike(f, draft));
  const apposed =
    lone && isLittle(sentence[noun - 1]) && cue(sentence[noun], 'increase') !== null && draft.at - noun <= 2;
  if (clause === -1 || !(told || apposed)) return null;
  return { to: base.period, from: baseBeside(walk, draft, base.period, false) ?? fallBack(base.period) };
}

/** "$9m in 2008, three times its level of 2000 ($3m)": what a level is a multiple of, told behind it. */
export const isMultiplied = (
  { type }: ClaimDraft,
  level: FigureDraft | undefined,
  next: FigureDraft | undefined,
): boolean =>
  type === 'multiple' &&
  level?.period != null &&
  next?.period != null &&
  level.period !== next.period &&
  latestOf([next.period, level.period]) === level.period;

/** "grew by 4 % a year, for they were $3m in 2017": an earlier level, in a clause of its own behind a change, is what that is on. */
export function explainedBy(
  { sentence }: Walk,
  { at, type, period }: ClaimDraft,
  level: FigureDraft | undefined,
  next: FigureDraft | undefined,
): boolean {
  if (next === undefined || !next.dated || !opensClause(sentence, at, next.at)) return false;
  const years = spanOf(next.period, level === undefined ? period : level.period);
  return type === 'cagr' || type === 'multiple' ? years > 0 : years === 1;
}

/** "grew by 4 % a year: $3m in 2017 and $9m in 2021": the later of two levels, in a clause behind the change that they tell. */
export function laterBehind(
  { sentence, claims }: Walk,
  { at, type }: ClaimDraft,
  levels: readonly FigureDraft[],
  next: FigureDraft | undefined,
): FigureDraft | undefined {
  const later = next === undefined ? undefined : levels.find((f) => f.at > next.at && !f.base);
  if (next === undefined || later === undefined || !opensClause(sentence, at, next.at)) return undefined;
  if (claims.some((c) => c.at > at && c.at < later.at && c.type === type)) return undefined;
  return spanOf(next.period, later.period) > 0 ? later : undefined;
}

/** "sold $3m in 2015 and $9m in 2022, a rise of 200 %": the earlier of two levels in front of a change, where none follows. */
export function earlierOfTwo(
  { at, type }: ClaimDraft,
  levels: readonly FigureDraft[],
  last: FigureDraft | undefined,
  next: FigureDraft | undefined,
): FigureDraft | undefined {
  const first = levels.findLast((f) => f.at < at && f !== last);
  if (first === undefined || last === undefined || next !== undefined || first.at > last.at) return undefined;
  // "bought $3m of oil, and that was in 2021; in 2023 its bill came to $9m, which is three times as much"
  const reach = type === 'multiple' ? 18 : 9;
  return at - last.at <= 8 && last.at - first.at <= reach && spanOf(first.period, last.period) > 0 ? first : undefined;
}

/** "was $3m in 2010, but rose 86 % to $6m in 2013": the verb goes on from the level in front of it, where no time stands between. */
export function goesOnFrom(
  { sentence, heads, claims }: Walk,
  { at, type }: ClaimDraft,
  last: FigureDraft | undefined,
  next: FigureDraft | undefined,
): FigureDraft | undefined {
  if (type !== 'change' || last === undefined || next === undefined || spanOf(last.period, next.period) <= 0)
    return undefined;
  if (!is(sentence[next.at - 1], 'preposition', 'to') || at - last.at > 9 || next.at - at > 4) return undefined;
  if (heads.some((h) => h.at > last.at && h.at < at) || claims.some((c) => c.at > last.at && c.at < at))
    return undefined;
  const times = sentence.slice(last.at + 1, at).filter((n) => n.period !== null);
  return times.length <= 1 && sentence.slice(last.at + 1, at).some((n) => is(n, 'join', 'split') || isComma(n))
    ? last
    : undefined;
}

/** "from $11m in 2021 to $14m in 2022, before falling to $13m in 2023, that is, by 7 %": the level that a verb of its own turned from. */
export function turnedFrom(
  { sentence }: Walk,
  { at, direction }: ClaimDraft,
  levels: readonly FigureDraft[],
  last: FigureDraft | undefined,
): FigureDraft | undefined {
  const first = levels.findLast((f) => f.at < (last?.at ?? 0) && !f.base);
  if (first === undefined || last === undefined || at - last.at > 8 || spanOf(first.period, last.period) <= 0)
    return undefined;
  const verb = firstWithin(sentence, first.at + 1, last.at, (n) => cue(n, 'change') !== null);
  const since = firstWithin(sentence, last.at + 1, at, (n) => cue(n, 'change') !== null);
  return verb !== -1 && since === -1 && cue(sentence[verb], 'change') === direction ? first : undefined;
}

const spanOf = (from: Period | null, to: Period | null): number =>
  from === null || to === null ? 0 : (yearsBetween(from, to) ?? 0);

/** Whether a colon, a semicolon or a word that begins a clause stands between two places. */
const opensClause = (sentence: readonly Node[], from: number, to: number): boolean =>
  sentence
    .slice(from + 1, to)
    .some((n) => is(n, 'join', 'split') || is(n, 'join', 'when') || (n.kind === 'mark' && ':;؛'.includes(n.norm)));

/** "fell from $9m a year earlier (-67 %), and from $5m in May": a change in brackets is on the base in front of it. */
export function bracketedBase(
  { sentence }: Walk,
  { at }: ClaimDraft,
  levels: readonly FigureDraft[],
): FigureDraft | undefined {
  return sentence[at - 1]?.norm === '(' ? levels.findLast((f) => f.base && f.at < at) : undefined;
}

/** "from $9m to $3m (11m soles), three times as much": of a level told in two kinds of money, the one that the other level is told in. */
export function inMoneyOf(
  base: FigureDraft | undefined,
  before: FigureDraft | undefined,
  levels: readonly FigureDraft[],
): FigureDraft | undefined {
  if (base === undefined || before === undefined || base.unit === before.unit) return before;
  return (
    levels.find((f) => !f.base && f.period === before.period && f.unit === base.unit && f.at < before.at) ?? before
  );
}

/** "exports reached $3m in 2021: in the first half alone they rose 4 %": a time of its own between a level and a claim. */
export function turnedSince(walk: Walk, { at, period }: FigureDraft, draft: ClaimDraft): boolean {
  if (!draft.dated || draft.period === period) return false;
  const own = (n: Node, i: number) =>
    n.period !== null && i < draft.at && resolve(walk, n.period) === draft.period && isClauseStart(walk, i);
  return firstWithin(walk.sentence, at + 1, draft.at, own) !== -1;
}

/** Whether a colon, a semicolon or "while" stands right before what leads to a place. */
const isClauseStart = ({ sentence }: Walk, at: number): boolean =>
  lastWithin(sentence, at - 3, at, (n) => is(n, 'join', 'split') || (n.kind === 'mark' && ';:؛'.includes(n.norm))) !==
  -1;

/** "from $9m to $3m, that is by 67 %, and then to $5m": the claim is of the two levels before it. */
export function closesPair(walk: Walk, { at }: ClaimDraft, levels: readonly FigureDraft[], next: FigureDraft): boolean {
  const [first, last] = levels.filter((f) => f.at < at).slice(-2);
  return (
    first?.base === true &&
    last?.base === false &&
    at - last.at <= 6 &&
    walk.sentence.slice(at, next.at).some((n) => isBoundaryMark(n))
  );
}

/** "and against September they were 4 % higher": a base in front of the claim, with no number between. */
export function baseAhead({ bases, sentence }: Walk, { at }: ClaimDraft, to: Period | null): Period | null {
  const base = bases.findLast((b) => b.at < at);
  if (base === undefined || base.period === to) return null;
  const clear = !sentence.slice(base.at + 1, at).some((n) => n.kind === 'amount' || n.kind === 'period');
  const before = sentence
    .slice(Math.max(0, base.at - 3), base.at)
    .some((n) => is(n, 'join', 'and') || isBoundaryMark(n));
  return clear && before ? base.period : null;
}

/** What the sentence compares with, unless that is told of another time: "rose 5 %, when in 2020 they had fallen 9 % from 2019". */
export function sharedBase(walk: Walk, draft: ClaimDraft, to: Period | null): Period | null {
  const { scene } = walk.context;
  if (!walk.based) return !walk.dated && walk.figures.length === 0 ? yearlyBase(walk, to) : null;
  const foreign = walk.bases.filter(
    ({ at, against }) => against !== null && against !== to && parted(walk, draft.at, at),
  );
  const last = walk.bases.at(-1);
  if (last !== undefined && foreign.includes(last)) return null;
  // "(down 4 %), about half of what they were in 2011": the time that the multiple is on.
  const multiple = walk.claims.find((c) => c.at > draft.at && c.type === 'multiple');
  if (draft.type === 'change' && last !== undefined && multiple !== undefined && multiple.at < last.at) return null;
  // "rose 16 % on May 2021, after 4 % in April": each on its own year before.
  const yearly = last?.against != null && last.period === yearBefore(last.against);
  return yearly && draft.to !== null && last.against !== draft.to ? yearBefore(draft.to) : inYearOf(scene.base, to);
}

/** "Exports fell 6 % on the year. The surplus was $3m, against $2m in April. Sales to Chad fell 8 %": on the year, too. */
function yearlyBase({ context: { scene, claims }, claims: here }: Walk, to: Period | null): Period | null {
  if (to === null || scene.base === null || scene.base !== partBefore(to)) return scene.base;
  const told = [...claims, ...here].filter((c) => c.type === 'change' && c.to === to).map(({ from }) => from);
  const before = yearBefore(to);
  return told.includes(before) && !told.includes(scene.base) ? before : scene.base;
}

/** "rose 4 % from April to $9m in May 2018, and imports 2 %": a month that was read before its year was told is one of that year. */
function inYearOf(base: Period | null, to: Period | null): Period | null {
  if (base === null || to === null || !/^\d{4}-/.test(base) || latestOf([base, to]) === to) return base;
  const [told, own] = [yearOf(base), yearOf(to)];
  return told === null || own === null || told <= own ? base : shiftYears(base, own - told);
}

/** "Exports fell 6 % month on month and imports 2 %": what the claim before is compared with. */
export function neighbourBase(walk: Walk, draft: ClaimDraft, to: Period | null): ClaimDraft | null {
  return walk.claims.findLast((c) => c.at < draft.at && c.to === to && c.from !== null && c.type !== 'cagr') ?? null;
}

/** Whether a clause of its own begins between two places. */
function parted(walk: Walk, a: number, b: number): boolean {
  return walk.sentence.slice(Math.min(a, b), Math.max(a, b)).some((n) => is(n, 'join', 'split') || endsClause(n));
}

/** "$9m in May (down 4 %), $3m in June": the change of the level in front of its bracket. */
export const inBracket = (sentence: readonly Node[], at: number): boolean =>
  sentence[lastWithin(sentence, at - 5, at, (n) => n.norm === '(' || isClosing(n))]?.norm === '(';

export const isClosing = (n: Node): boolean => n.norm === ')';

export const endsClause = (n: Node): boolean => n.kind === 'mark' && (n.norm === ';' || n.norm === '؛');

export function fallBack(to: Period | null): Period | null {
  return to === null ? null : (threeBefore(to) ?? yearBefore(to));
}

/** "than in the same month", in a sentence that compares with another month too: that of the year before. */
function sameAsBase({ context: { scene } }: Walk, to: Period | null): Period | null {
  const { base } = scene;
  return base !== null && to !== null && base === partBefore(to) ? yearBefore(to) : base;
}

/** A period after the claim that it is compared with: "12 % from February 2020"; in its own clause, where a level to compare with is known. */
export function baseBeside(walk: Walk, draft: ClaimDraft, to: Period | null, known: boolean): Period | null {
  let shared = false;
  for (let i = draft.at + 1; i < Math.min(walk.sentence.length, draft.at + 12); i++) {
    const node = walk.sentence[i]!;
    if (sharesBase(walk.sentence, draft, i)) {
      shared = true;
      continue;
    }
    if (node.kind === 'amount' || (known && isBoundaryMark(node))) return null;
    const period = node.period;
    if (period === null || !isBasePeriod(walk, i, period)) continue;
    if (period.adverbial && sizesNext(walk.sentence, i)) return null;
    // "up from 4 % the month before": the time of that rate itself.
    if (draft.to !== null && isEarlier(period) && resolve(walk, period) === draft.to) return null;
    // "fell 4 % in March, while on a monthly basis they rose 2 %": an adverb in front of another change.
    if (period.adverbial && opensClause(walk.sentence, draft.at, i)) return null;
    // "up by $3m (4 %) over the same period": as long as the claim before.
    if (shared && period.relative === 'same') return null;
    if (tellsSame(period.relative) && walk.based)
      return (goesAlong(walk, draft, i) ? neighbourBase(walk, draft, to)?.from : null) ?? sameAsBase(walk, to);
    const counted = isEarlier(period) || period.relative === 'same-of' || period.relative === 'previous-fiscal';
    const told = counted ? resolvePeriod(period, { topic: to, published: null }) : null;
    const base = told ?? resolve(walk, period);
    return base === null ? null : beforeOwn(walk, period, base, to);
  }
  return null;
}

/** "rose by 4 % between May and June, and imports by 2 % over the same period": as long as the claim before, where the sentence has told a stretch. */
function goesAlong({ sentence }: Walk, { at }: ClaimDraft, time: number): boolean {
  const stretch = lastWithin(sentence, 0, at, (n) => n.period?.range !== undefined || n.period?.between === true);
  const light = (n: Node) => n.kind === 'word' || is(n, 'stop', 'word') || n.norm === ')';
  return stretch !== -1 && sentence.slice(at + 1, time).every((n) => light(n) && cue(n, 'preposition') !== 'from');
}

/** "down by $3m, or 4 %, on May", "exports fell 4 % and imports 9 % on the year": the same change in percent, or the next measure's, in front of what both are on. */
function sharesBase(sentence: readonly Node[], { type, at }: ClaimDraft, i: number): boolean {
  // "up 4 % ($3m) from 2021"
  const twin = i === at + 2 && sentence[at + 1]!.norm === '(' && sentence[i + 1]?.norm === ')';
  if (type === 'change' && twin && sentence[i]!.amount?.kind === 'money') return true;
  if (sentence[i]!.amount?.kind !== 'percent') return false;
  const between = sentence.slice(at + 1, i);
  const light = (n: Node) =>
    n.kind === 'mark' || isLittle(n) || is(n, 'join', 'or') || is(n, 'level', 'by') || cue(n, 'share') !== null;
  if (type === 'delta') return between.every(light);
  const [next] = is(between[0], 'join', 'and') ? between.slice(1) : between;
  const joined = between.length > 0 && (next !== between[0] || next?.clitics?.and === true);
  return type === 'change' && joined && cue(next, 'measure') !== null && between.length <= 2;
}

export function alike(a: Binding, b: Binding): boolean {
  return a.measure === b.measure && a.reporter === b.reporter && a.partner === b.partner && a.item === b.item;
}
