import type { Period } from '../model.ts';
import { isBasePeriod, isEarlier } from './base.ts';
import { cue, firstWithin, is, isBoundaryMark, isComma, lastWithin, type Node } from './nodes.ts';
import { resolvePeriod, shiftYears, yearBefore, yearsBetween } from './period.ts';
import { yearOf } from './periods/calendar.ts';
import { latestOf } from './scene.ts';
import { sinceBehind } from './since.ts';
import type { Binding, ClaimDraft, FigureDraft, Walk } from './walk.ts';
import { adverbAhead, beforeOwn, resolve } from './when.ts';

/** Settles which periods the claims of a sentence compare, once its levels are known. */
export function finishClaims(walk: Walk): void {
  for (let k = 0; k < walk.claims.length; k++) walk.claims[k] = finish(walk, walk.claims[k]!);
}

/** "shrank to $9m from $3m", in a text that compares with the year before: a level of then. */
export function dateBases(walk: Walk): void {
  const { figures, claims, context } = walk;
  for (const base of figures) {
    const now = base.base ? revisedTo(walk, base) : undefined;
    if (now !== undefined) base.period = now.period;
    if (!base.base || base.period !== null || base.dated) continue;
    // "down from $9m, while imports were $3m against $4m in the same period of 2023": of the same time.
    const other = figures.find((f) => f.base && f.period !== null && f.at > base.at && f.measure !== base.measure);
    if (other !== undefined) {
      base.period = other.period;
      continue;
    }
    const level = figures.find((f) => !f.base && alike(f, base) && f.period !== null);
    if (level === undefined) continue;
    const before = yearBefore(level.period!);
    const told = [...claims, ...context.claims.slice(-20)].some((c) => c.to !== null && c.from === yearBefore(c.to));
    if (told) base.period = before;
  }
}

/** "The deficit was revised to $9m from $3m", "the $9m first reported": both are levels of one time. */
function revisedTo({ figures, sentence }: Walk, base: FigureDraft): FigureDraft | undefined {
  const now = figures.findLast((f) => !f.base && alike(f, base) && Math.abs(f.at - base.at) <= 8);
  if (now === undefined) return undefined;
  const [a, b] = [Math.min(now.at, base.at), Math.max(now.at, base.at)];
  return firstWithin(sentence, a - 7, b + 4, (n) => is(n, 'refer', 'revised')) === -1 ? undefined : now;
}

function finish(walk: Walk, draft: ClaimDraft): ClaimDraft {
  if (draft.type === 'share' || draft.type === 'rank' || draft.type === 'coverage') {
    const beside = draft.type === 'share' ? nearestLevel(walk, draft) : null;
    if (draft.type === 'rank') return rankOf(walk, draft);
    return { ...draft, from: null, to: draft.to ?? beside?.period ?? settled(walk, draft) };
  }
  const counted = sinceBehind(walk, draft) ?? ofBase(walk, draft);
  if (counted !== null) return { ...draft, ...counted };
  const levels = walk.figures.filter((f) => alike(f, draft));
  const before = levels.findLast((f) => f.at < draft.at && !f.base);
  // "$9m, up 4 % on 2021; in May they were $3m": the level of the clause before tells no other one's change.
  const parts = inBracket(walk.sentence, draft.at) ? isClosing : endsClause;
  const there = (f: FigureDraft) => before === undefined || !walk.sentence.slice(draft.at, f.at).some(parts);
  const next = levels.find((f) => f.at > draft.at && !f.base && !otherClaimBetween(walk, draft, f) && there(f));
  const multiplied = isMultiplied(draft, before, next) ? next : undefined;
  const closed = next !== undefined && (multiplied !== undefined || closesPair(walk, draft, levels, next));
  const after = closed ? undefined : next;
  const base =
    multiplied ??
    bracketedBase(walk, draft, levels) ??
    levels.find((f) => f.base && f.at > draft.at) ??
    levels.findLast((f) => f.base);
  const spanned = spanOfYears(walk, draft);
  if (spanned !== null)
    return { ...draft, ...spanned, type: draft.type === 'cagr' ? 'cagr' : draft.type, years: walk.years };
  const own = multiplied === undefined ? draft.to : null;
  const turned = before !== undefined && turnedSince(walk, before, draft) ? draft.period : null;
  const to = own ?? after?.period ?? turned ?? before?.period ?? settled(walk, draft);
  const compound = draft.years === -1;
  const years = walk.years;
  const from =
    baseBeside(walk, draft, to, base !== undefined) ??
    baseAhead(walk, draft, to) ??
    base?.period ??
    adverbAhead(walk, draft.at, to) ??
    sharedBase(walk, draft, to);
  const level = after ?? inMoneyOf(base, before, levels);
  const ends = level === undefined && draft.to === null ? sameStretch(from, to) : to;
  const inputs =
    base !== undefined && level !== undefined
      ? [base, level]
      : level !== undefined
        ? [level]
        : base !== undefined
          ? [base]
          : [];
  if (draft.type === 'cagr' && from === null && walk.since !== null && draft.to === null)
    return { ...draft, from: walk.since.period, to: walk.context.scene.latest ?? ends, inputs };
  const span = from !== null && ends !== null ? yearsBetween(from, ends) : years;
  const cagr = draft.type === 'cagr' && (compound || (span !== null && span > 1));
  const type = draft.type === 'cagr' && !cagr ? 'change' : draft.type;
  // "Sevenfold over five years" compares with the time five years before.
  const spanning = type === 'cagr' || (type === 'multiple' && years !== null && years > 1);
  const neighbour = from === null && !spanning ? neighbourBase(walk, draft, to) : null;
  const start = from ?? (spanning ? shift(to, years) : (neighbour?.from ?? null));
  if (base !== undefined && base.period === null && !base.dated && type === 'change')
    base.period = start ?? fallBack(to);
  return {
    ...draft,
    type,
    to: ends,
    from: start ?? (type === 'cagr' ? null : fallBack(to)),
    implied: (start === null || neighbour?.implied === true) && draft.type !== 'cagr',
    years: type === 'cagr' || years !== null ? years : null,
    inputs,
  };
}

/** "from $3m in May, which was itself 4 % lower than in April": the change of what is compared with. */
function ofBase(walk: Walk, draft: ClaimDraft): Pick<ClaimDraft, 'from' | 'to'> | null {
  const { sentence, figures } = walk;
  const base = figures.findLast((f) => f.at < draft.at);
  if (base?.base !== true || base.period === null || !alike(base, draft) || draft.type !== 'change') return null;
  const clause = firstWithin(sentence, base.at + 1, draft.at, isComma);
  const [which, verb] = sentence.slice(clause + 1, clause + 3);
  if (clause === -1 || !is(which, 'join', 'relative') || !(is(verb, 'level', 'reach') || is(verb, 'tense', 'past')))
    return null;
  return { to: base.period, from: baseBeside(walk, draft, base.period, false) ?? fallBack(base.period) };
}

/** "$9m in 2008, three times its level of 2000 ($3m)": what a level is a multiple of, told behind it. */
const isMultiplied = ({ type }: ClaimDraft, level: FigureDraft | undefined, next: FigureDraft | undefined): boolean =>
  type === 'multiple' &&
  level?.period != null &&
  next?.period != null &&
  level.period !== next.period &&
  latestOf([next.period, level.period]) === level.period;

/** "fell from $9m a year earlier (-67 %), and from $5m in May": a change in brackets is on the base in front of it. */
function bracketedBase(
  { sentence }: Walk,
  { at }: ClaimDraft,
  levels: readonly FigureDraft[],
): FigureDraft | undefined {
  return sentence[at - 1]?.norm === '(' ? levels.findLast((f) => f.base && f.at < at) : undefined;
}

/** "from $9m to $3m (11m soles), three times as much": of a level told in two kinds of money, the one that the other level is told in. */
function inMoneyOf(
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
function turnedSince(walk: Walk, { at, period }: FigureDraft, draft: ClaimDraft): boolean {
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
function closesPair(walk: Walk, { at }: ClaimDraft, levels: readonly FigureDraft[], next: FigureDraft): boolean {
  const [first, last] = levels.filter((f) => f.at < at).slice(-2);
  return (
    first?.base === true &&
    last?.base === false &&
    at - last.at <= 6 &&
    walk.sentence.slice(at, next.at).some((n) => isBoundaryMark(n))
  );
}

/** "and against September they were 4 % higher": a base in front of the claim, with no number between. */
function baseAhead({ bases, sentence }: Walk, { at }: ClaimDraft, to: Period | null): Period | null {
  const base = bases.findLast((b) => b.at < at);
  if (base === undefined || base.period === to) return null;
  const clear = !sentence.slice(base.at + 1, at).some((n) => n.kind === 'amount' || n.kind === 'period');
  const before = sentence
    .slice(Math.max(0, base.at - 3), base.at)
    .some((n) => is(n, 'join', 'and') || isBoundaryMark(n));
  return clear && before ? base.period : null;
}

/** What the sentence compares with, unless that is told of another time: "rose 5 %, when in 2020 they had fallen 9 % from 2019". */
function sharedBase(walk: Walk, draft: ClaimDraft, to: Period | null): Period | null {
  const { scene } = walk.context;
  if (!walk.based) return !walk.dated && walk.figures.length === 0 ? scene.base : null;
  const foreign = walk.bases.filter(
    ({ at, against }) => against !== null && against !== to && parted(walk, draft.at, at),
  );
  const last = walk.bases.at(-1);
  return last !== undefined && foreign.includes(last) ? null : inYearOf(scene.base, to);
}

/** "rose 4 % from April to $9m in May 2018, and imports 2 %": a month that was read before its year was told is one of that year. */
function inYearOf(base: Period | null, to: Period | null): Period | null {
  if (base === null || to === null || !/^\d{4}-/.test(base) || latestOf([base, to]) === to) return base;
  const [told, own] = [yearOf(base), yearOf(to)];
  return told === null || own === null || told <= own ? base : shiftYears(base, own - told);
}

/** "Exports fell 6 % month on month and imports 2 %": what the claim before is compared with. */
function neighbourBase(walk: Walk, draft: ClaimDraft, to: Period | null): ClaimDraft | null {
  return walk.claims.findLast((c) => c.at < draft.at && c.to === to && c.from !== null && c.type !== 'cagr') ?? null;
}

/** Whether a clause of its own begins between two places. */
function parted(walk: Walk, a: number, b: number): boolean {
  return walk.sentence.slice(Math.min(a, b), Math.max(a, b)).some((n) => is(n, 'join', 'split') || endsClause(n));
}

/** "$9m in May (down 4 %), $3m in June": the change of the level in front of its bracket. */
const inBracket = (sentence: readonly Node[], at: number): boolean =>
  sentence[lastWithin(sentence, at - 5, at, (n) => n.norm === '(' || isClosing(n))]?.norm === '(';

const isClosing = (n: Node): boolean => n.norm === ')';

const endsClause = (n: Node): boolean => n.kind === 'mark' && (n.norm === ';' || n.norm === '؛');

/** A rank takes the partner and product of a level of the same country and measure that follows it ("in fifth place, Chad bought …"). */
function rankOf(walk: Walk, draft: ClaimDraft): ClaimDraft {
  const to = draft.to ?? settled(walk, draft);
  const first = walk.figures.find((f) => f.at > draft.at);
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

/** "over five years": where levels that many years apart are known, the claim compares those. */
function spanOfYears(walk: Walk, draft: ClaimDraft): Pick<ClaimDraft, 'from' | 'to' | 'inputs'> | null {
  const years = walk.years;
  if (years === null || years < 2) return null;
  const near = [
    ...walk.context.figures.slice(-40).filter((f) => draft.sentence - f.sentence <= 2),
    ...walk.figures,
  ].filter((f) => alike(f, draft));
  for (const level of near.toReversed()) {
    if (level.period === null || level.period.includes('/')) continue;
    const start = shiftYears(level.period, -years);
    const base = near.find((f) => f.period === start);
    if (base !== undefined) return { from: start, to: level.period, inputs: [base, level] };
  }
  return null;
}

/** The period that the scene had when a claim was read; a later one of the sentence where it had none of its own. */
function settled(walk: Walk, draft: ClaimDraft): Period | null {
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

function fallBack(to: Period | null): Period | null {
  return to === null ? null : yearBefore(to);
}

function shift(to: Period | null, years: number | null): Period | null {
  if (to === null || years === null || !/^\d{4}$/.test(to)) return null;
  return String(Number(to) - years).padStart(4, '0');
}

/** A period after the claim that it is compared with: "12 % from February 2020"; in its own clause, where a level to compare with is known. */
function baseBeside(walk: Walk, draft: ClaimDraft, to: Period | null, known: boolean): Period | null {
  for (let i = draft.at + 1; i < Math.min(walk.sentence.length, draft.at + 12); i++) {
    const node = walk.sentence[i]!;
    if (node.kind === 'amount' || (known && isBoundaryMark(node))) return null;
    const period = node.period;
    if (period === null || !isBasePeriod(walk, i, period)) continue;
    if (period.relative === 'same' && walk.based) return walk.context.scene.base;
    const counted = isEarlier(period) || period.relative === 'same-of';
    const told = counted ? resolvePeriod(period, { topic: to, published: null }) : null;
    const base = told ?? resolve(walk, period);
    return base === null ? null : beforeOwn(walk, period, base, to);
  }
  return null;
}

function otherClaimBetween(walk: Walk, draft: ClaimDraft, figure: FigureDraft): boolean {
  return walk.claims.some((c) => c !== draft && c.at > draft.at && c.at < figure.at && c.type === draft.type);
}

function nearestLevel(walk: Walk, draft: ClaimDraft): FigureDraft | null {
  const levels = walk.figures.filter((f) => f.at < draft.at && alike(f, draft));
  return levels.findLast((f) => !f.base) ?? levels.at(-1) ?? null;
}

/** "Since January the gap has grown by 4 %, compared with the first four months of 2021": the same months of the year spoken of. */
function sameStretch(from: Period | null, to: Period | null): Period | null {
  if (from === null || to === null || !from.includes('/') || to.includes('/')) return to;
  const [a, b] = [yearOf(from), yearOf(to)];
  return a === null || b === null || b <= a || !to.endsWith(from.slice(-2)) ? to : shiftYears(from, b - a);
}

export function alike(a: Binding, b: Binding): boolean {
  return a.measure === b.measure && a.reporter === b.reporter && a.partner === b.partner && a.item === b.item;
}
