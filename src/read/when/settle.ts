import type { Period } from '../../model.ts';
import { country, cue, firstWithin, is, isComma, lastWithin, type Node } from '../nodes/nodes.ts';
import { latestOf } from '../parties/scene.ts';
import { yearOf } from '../periods/calendar.ts';
import { shiftYears, yearBefore, yearsBetween } from '../periods/period.ts';
import type { ClaimDraft, FigureDraft, Walk } from '../walk.ts';
import {
  alike,
  baseAhead,
  baseBeside,
  bracketedBase,
  closesPair,
  earlierOfTwo,
  endsClause,
  explainedBy,
  fallBack,
  goesOnFrom,
  inBracket,
  inMoneyOf,
  isClosing,
  isMultiplied,
  laterBehind,
  neighbourBase,
  ofBase,
  sharedBase,
  turnedFrom,
  turnedSince,
} from './claim-base.ts';
import { grownBy, overYears, sameYears } from './over-years.ts';
import { pace, sinceAhead, sinceBehind, sinceThen, sinceWhen, upToLatest } from './since.ts';
import { YEAR } from './stretch.ts';
import { adverbAhead } from './when.ts';

/** Settles which periods the claims of a sentence compare, once its levels are known. */
export function finishClaims(walk: Walk): void {
  for (let k = 0; k < walk.claims.length; k++) {
    const draft = walk.claims[k]!;
    walk.claims[k] = finish(beforeSince(walk, draft) ? withoutSince(walk) : walk, draft);
  }
}

/** "grew by 38 %, and have tripled since 2019, when they were $3m": the change in front of another that alone is counted from then. */
function beforeSince({ since, claims, sentence }: Walk, { at, type }: ClaimDraft): boolean {
  if (since === null || since.at < at || (type !== 'change' && type !== 'delta')) return false;
  const next = claims.find((c) => c.at > at && c.at < since.at && (c.type === 'change' || c.type === 'multiple'));
  return next !== undefined && sentence.slice(at + 1, next.at).some((n) => is(n, 'join', 'and') || n.norm === ';');
}

const withoutSince = (walk: Walk): Walk => ({
  ...walk,
  since: null,
  based: false,
  figures: walk.figures.filter((f) => !(f.base && f.period === walk.since!.period)),
});

/** "shrank to $9m from $3m", in a text that compares with the year before: a level of then. */
export function dateBases(walk: Walk): void {
  const { figures, claims, context, sentence } = walk;
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
    const compares = [...claims, ...context.claims.slice(-20)].some(
      (c) => c.to !== null && c.from === yearBefore(c.to),
    );
    if (compares || sentence.some((n) => n.period?.relative === 'year-earlier')) base.period = before;
  }
}

/** "The deficit was revised to $9m from $3m", "the $9m first reported": both are levels of one time. */
function revisedTo({ figures, sentence }: Walk, base: FigureDraft): FigureDraft | undefined {
  const now = figures.findLast((f) => !f.base && alike(f, base) && Math.abs(f.at - base.at) <= 8);
  // "to $9m from a revised $3m in June": each has a time of its own.
  if (now === undefined || sentence.slice(base.at + 1, base.at + 4).some((n) => n.period !== null)) return undefined;
  const [a, b] = [Math.min(now.at, base.at), Math.max(now.at, base.at)];
  return firstWithin(sentence, a - 10, b + 4, (n) => is(n, 'refer', 'revised')) === -1 ? undefined : now;
}

function finish(walk: Walk, draft: ClaimDraft): ClaimDraft {
  if (draft.type === 'share' || draft.type === 'rank' || draft.type === 'coverage') {
    const beside = draft.type === 'share' ? nearestLevel(walk, draft) : null;
    if (draft.type === 'rank') return rankOf(walk, draft);
    const before = goesFrom(walk, draft) ? (draft.to ?? comparedWith(walk, draft)) : null;
    if (before !== null) return { ...draft, from: null, to: before };
    return { ...draft, from: null, to: draft.to ?? beside?.period ?? hadBeen(walk, draft) ?? settled(walk, draft) };
  }
  const counted =
    sinceWhen(walk, draft) ??
    sinceBehind(walk, draft) ??
    sinceAhead(walk, draft) ??
    sinceThen(walk, draft) ??
    ofBase(walk, draft);
  if (counted !== null) return { ...draft, ...counted };
  const levels = walk.figures.filter((f) => alike(f, draft));
  const before = levels.findLast((f) => f.at < draft.at && !f.base);
  // "$9m, up 4 % on 2021; in May they were $3m": the level of the clause before tells no other one's change.
  const parts = inBracket(walk.sentence, draft.at) ? isClosing : endsClause;
  const there = (f: FigureDraft) =>
    before === undefined || !(walk.sentence.slice(draft.at, f.at).some(parts) || ofNextClause(walk, draft, before, f));
  // "$9m in 2024, up 4 %, and 40 times what it was early in the century, for in 2000 it was $0.2m"
  const goesBack = (f: FigureDraft) =>
    draft.type !== 'multiple' && before !== undefined && isBefore(f.period, before.period);
  const next = levels.find(
    (f) => f.at > draft.at && !f.base && !otherClaimBetween(walk, draft, f) && there(f) && !goesBack(f),
  );
  const multiplied = isMultiplied(draft, before, next) || explainedBy(walk, draft, before, next) ? next : undefined;
  const risen = multiplied === undefined ? laterBehind(walk, draft, levels, next) : undefined;
  const closed = next !== undefined && (multiplied !== undefined || closesPair(walk, draft, levels, next));
  const after = risen ?? (closed ? undefined : next);
  const base =
    multiplied ??
    yearsBack(draft, before, levels) ??
    (risen === undefined ? undefined : next) ??
    turnedFrom(walk, draft, levels, before) ??
    bracketedBase(walk, draft, levels) ??
    levels.find((f) => f.base && f.at > draft.at) ??
    levels.findLast((f) => f.base) ??
    earlierOfTwo(draft, levels, before, next) ??
    goesOnFrom(walk, draft, before, next);
  // The next sentence compares with it too: "The yearly rate was 4 %".
  if (base?.base === false) walk.context.scene.base = base.period;
  const spanned = spanOfYears(walk, draft);
  if (spanned !== null) return { ...draft, ...spanned, years: walk.years };
  const own = multiplied === undefined ? draft.to : null;
  const turned = before !== undefined && turnedSince(walk, before, draft) ? draft.period : null;
  const to = own ?? after?.period ?? turned ?? before?.period ?? settled(walk, draft);
  const compound = draft.years === -1;
  const years = walk.years;
  const over = years !== null && years > 1 && overYears(walk, draft);
  const told =
    baseBeside(walk, draft, to, base !== undefined) ??
    baseAhead(walk, draft, to) ??
    base?.period ??
    adverbAhead(walk, draft.at, to) ??
    grownBy(walk, draft, to) ??
    sameYears(walk, draft, to) ??
    (over ? shift(to, years) : null) ??
    sharedBase(walk, draft, to);
  // "exports rose 5 % on the year and imports 3 % over the same period": no time is compared with itself.
  const from = told === to ? null : base === undefined ? asLong(told, to) : told;
  const level = after ?? inMoneyOf(base, before, levels);
  const ends = level === undefined && draft.to === null ? sameStretch(from, to) : to;
  const inputs = [base, level].filter((f) => f !== undefined);
  const since =
    walk.since !== null &&
    (from === null || (from === walk.since.period && (level === undefined || level.period === from)));
  if (draft.type === 'cagr' && since && draft.to === null)
    return { ...draft, from: walk.since!.period, to: walk.context.scene.latest ?? ends, inputs };
  const back =
    from !== null ? null : after === undefined ? upToLatest(walk, draft, before ?? base) : pace(draft, before, after);
  if (back !== null) return { ...draft, ...back, years };
  const span = from !== null && ends !== null ? yearsBetween(from, ends) : years;
  const cagr = draft.type === 'cagr' && (compound || (span !== null && span > 1));
  const type = draft.type === 'cagr' && !cagr ? 'change' : draft.type;
  // "Sevenfold over five years" compares with the time five years before.
  const spanning = type === 'cagr' || over || (type === 'multiple' && years !== null && years > 1);
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
    years,
    inputs,
  };
}

const isBefore = (period: Period | null, other: Period | null): boolean =>
  period !== null && other !== null && period !== other && latestOf([period, other]) === other;

/** "$9m in 2022, up 4 %, while in May they came to $3m": a level of another time, in a clause behind the one that the change is told in. */
function ofNextClause({ sentence }: Walk, { at, type }: ClaimDraft, level: FigureDraft, next: FigureDraft): boolean {
  if (type !== 'change' || !next.dated || level.period === null || next.period === level.period) return false;
  const turns = (n: Node) => is(n, 'join', 'split') && !is(n, 'join', 'relative') && cue(n, 'share') === null;
  return at - level.at <= 6 && !sentence.slice(level.at, at).some(turns) && sentence.slice(at, next.at).some(turns);
}

/** "from $3m in 2018 to $9m in 2023, 25 % a year, though 2 % less than the $9.2m of 2022": a yearly rate is told of levels years apart. */
function yearsBack(
  { type, at }: ClaimDraft,
  level: FigureDraft | undefined,
  levels: readonly FigureDraft[],
): FigureDraft | undefined {
  if (type !== 'cagr' || level?.period == null) return undefined;
  const apart = (f: FigureDraft) => f.period !== null && (yearsBetween(f.period, level.period!) ?? 0) > 1;
  return levels.findLast((f) => f.base && f.at < at && apart(f));
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
function rankOf(walk: Walk, draft: ClaimDraft): ClaimDraft {
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

/** Years that are rounded: "in sixty years" may be 59. */
const LONG = 20;

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
  const opposite = { exports: 'imports', imports: 'exports' }[first.measure as 'exports' | 'imports'];
  if (role === undefined ? first.measure !== 'trade' : measure !== opposite) return null;
  return { measure: measure ?? 'trade', reporter: other, partner: named.code };
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
    const base = near.find((f) => f.period === start || (years >= LONG && f.period === shiftYears(start, 1)));
    if (base !== undefined) return { from: base.period, to: level.period, inputs: [base, level] };
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

function shift(to: Period | null, years: number | null): Period | null {
  if (to === null || years === null || !YEAR.test(to)) return null;
  return String(Number(to) - years).padStart(4, '0');
}

function otherClaimBetween(walk: Walk, draft: ClaimDraft, figure: FigureDraft): boolean {
  return walk.claims.some((c) => c !== draft && c.at > draft.at && c.at < figure.at && c.type === draft.type);
}

function nearestLevel(walk: Walk, draft: ClaimDraft): FigureDraft | null {
  const levels = walk.figures.filter((f) => f.at < draft.at && alike(f, draft));
  return levels.findLast((f) => !f.base) ?? levels.at(-1) ?? null;
}

/** "In the first nine months exports fell by 2 % on last year": on the same months of it. */
function asLong(from: Period | null, to: Period | null): Period | null {
  if (from === null || to === null || !YEAR.test(from) || YEAR.test(to)) return from;
  return yearOf(to) === Number(from) + 1 ? yearBefore(to) : from;
}

/** "Since January the gap has grown by 4 %, compared with the first four months of 2021": the same months of the year spoken of. */
function sameStretch(from: Period | null, to: Period | null): Period | null {
  if (from === null || to === null || !from.includes('/') || to.includes('/')) return to;
  const [a, b] = [yearOf(from), yearOf(to)];
  return a === null || b === null || b <= a || !to.endsWith(from.slice(-2)) ? to : shiftYears(from, b - a);
}
