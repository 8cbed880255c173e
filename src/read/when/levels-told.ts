import type { Period } from '../../model.ts';
import { cue, firstWithin, is, isComma, isLittle, lastWithin, leadsToLevel, type Node } from '../nodes/nodes.ts';
import { latestOf } from '../parties/scene.ts';
import { yearsBetween } from '../periods/period.ts';
import type { ClaimDraft, FigureDraft, Walk } from '../walk.ts';
import {
  alike,
  bracketedBase,
  closesPair,
  earlierOfTwo,
  endsClause,
  explainedBy,
  goesOnFrom,
  inBracket,
  isClosing,
  isMultiplied,
  laterBehind,
  turnedFrom,
} from './claim-base.ts';
import { comparedInFront } from './compared-in-front.ts';

/** The levels that a change is told of. */
export interface Told {
  /** All of its measure, product and sides in the sentence. */
  readonly levels: readonly FigureDraft[];
  /** The last one in front of it, the one that it led to, and the one that it started from. */
  readonly before: FigureDraft | undefined;
  readonly after: FigureDraft | undefined;
  readonly base: FigureDraft | undefined;
  /** Whether the level behind it is what is multiplied. */
  readonly multiplied: boolean;
}

/** The level that the others of a sentence are compared with: the next behind the claim, or else the last before it. */
const comparedLevel = (walk: Walk, draft: ClaimDraft, levels: readonly FigureDraft[]): FigureDraft | undefined =>
  levels.find((f) => f.base && f.at > draft.at && !otherClaimBetween(walk, draft, f)) ??
  levels.findLast((f) => f.base && f.at < draft.at) ??
  levels.findLast((f) => f.base);

export function levelsTold(walk: Walk, draft: ClaimDraft): Told {
  const levels = walk.figures.filter((f) => alike(f, draft));
  const last = levels.findLast((f) => f.at < draft.at && !f.base);
  const next = nextLevel(walk, draft, levels, last);
  const later = next === undefined ? laterOfTwo(walk, draft, levels, last) : undefined;
  const before = later ?? last;
  const multiplied = isMultiplied(draft, before, next) || explainedBy(walk, draft, before, next) ? next : undefined;
  const risen = multiplied === undefined ? laterBehind(walk, draft, levels, next) : undefined;
  const closed = next !== undefined && (multiplied !== undefined || closesPair(walk, draft, levels, next));
  const ahead = comparedInFront(walk, draft);
  const fronted = ahead === null ? undefined : levels.find((f) => f.base && f.at < draft.at && f.period === ahead);
  const base =
    multiplied ??
    fronted ??
    yearsBack(draft, before, levels) ??
    (risen === undefined ? undefined : next) ??
    turnedFrom(walk, draft, levels, before) ??
    bracketedBase(walk, draft, levels) ??
    (later === undefined ? undefined : last) ??
    (ahead === null ? comparedLevel(walk, draft, levels) : undefined) ??
    earlierOfTwo(draft, levels, before, next) ??
    goesOnFrom(walk, draft, before, next);
  return { levels, before, after: risen ?? (closed ? undefined : next), base, multiplied: multiplied !== undefined };
}

/** The first level behind a change that its own clause tells. */
function nextLevel(
  walk: Walk,
  draft: ClaimDraft,
  levels: readonly FigureDraft[],
  before: FigureDraft | undefined,
): FigureDraft | undefined {
  // "$9m, up 4 % on 2021; in May they were $3m": the level of the clause before tells no other one's change.
  const parts = inBracket(walk.sentence, draft.at) ? isClosing : endsClause;
  const there = (f: FigureDraft) =>
    before === undefined ||
    !(
      walk.sentence.slice(draft.at, f.at).some(parts) ||
      ofNextClause(walk, draft, before, f) ||
      apposedTo(walk, draft, before, f) ||
      closedByTime(walk, draft, f)
    );
  // "$9m in 2024, up 4 %, and 40 times what it was early in the century, for in 2000 it was $0.2m"
  const goesBack = (f: FigureDraft) =>
    draft.type !== 'multiple' && before !== undefined && isBefore(f.period, before.period);
  return levels.find(
    (f) => f.at > draft.at && !f.base && !otherClaimBetween(walk, draft, f) && there(f) && !goesBack(f),
  );
}

const isBefore = (period: Period | null, other: Period | null): boolean =>
  period !== null && other !== null && period !== other && latestOf([period, other]) === other;

/** "$3m in 2011, then $2m in 2012, a fall of 33 %, then $1m in 2013": in commas, the change of the level in front of it. */
function apposedTo({ sentence }: Walk, { at, type }: ClaimDraft, level: FigureDraft, next: FigureDraft): boolean {
  if (type !== 'change' || !isComma(sentence[at + 1]) || !isBefore(level.period, next.period)) return false;
  const comma = lastWithin(sentence, level.at, at, isComma);
  const noun = (n: Node) => cue(n, 'increase') !== null && cue(n, 'change') !== null;
  const light = (n: Node) => noun(n) || isLittle(n) || is(n, 'level', 'by') || cue(n, 'preposition') !== null;
  const apposed = sentence.slice(comma + 1, at);
  const led = is(sentence[next.at - 1], 'preposition', 'to') || leadsToLevel(sentence[next.at - 1]);
  return comma !== -1 && apposed.some(noun) && apposed.every(light) && !led;
}

/** "$3m in 2013, half of what they were in 2011, before rising to $9m": the clause of a multiple ends with the time that it is on. */
function closedByTime({ sentence }: Walk, { at, type }: ClaimDraft, next: FigureDraft): boolean {
  const time = firstWithin(sentence, at + 1, next.at, (n) => n.period !== null);
  return type === 'multiple' && time !== -1 && isComma(sentence[time + 1]) && next.at - time > 3;
}

/** "$9m in 2022, up 4 %, while in May they came to $3m": a level of another time, in a clause behind the one that the change is told in. */
function ofNextClause({ sentence }: Walk, { at, type }: ClaimDraft, level: FigureDraft, next: FigureDraft): boolean {
  if (type !== 'change' || !next.dated || level.period === null || next.period === level.period) return false;
  const turns = (n: Node) => is(n, 'join', 'split') && !is(n, 'join', 'relative') && cue(n, 'share') === null;
  // "$3m in 2010, 4 % above 2009, and in 2011 they went on to $9m"
  const dates = (n: Node, i: number) =>
    is(n, 'join', 'and') && is(sentence[at + i + 1], 'preposition', 'in') && sentence[at + i + 2]?.period != null;
  const behind = sentence.slice(at, next.at);
  return at - level.at <= 6 && !sentence.slice(level.at, at).some(turns) && (behind.some(turns) || behind.some(dates));
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

/** `بلغت 5 مليارات في 2025، فيما سجلت 4 مليارات في 2024، بنمو 20%`: the level that the one of the year before, right in front of a change, is set beside. */
function laterOfTwo(
  { sentence, claims }: Walk,
  { at, type }: ClaimDraft,
  levels: readonly FigureDraft[],
  last: FigureDraft | undefined,
): FigureDraft | undefined {
  if (type !== 'change' || last?.period == null || at - last.at > 9 || claims.some((c) => c.at < at)) return undefined;
  const parts = (n: Node) => is(n, 'join', 'split') || is(n, 'join', 'and') || n.period?.day !== undefined;
  const own = (n: Node) => cue(n, 'compare') !== null && !is(n, 'stop', 'word');
  if (sentence.slice(last.at + 1, at).some(parts) || sentence.slice(at + 1, at + 6).some(own)) return undefined;
  const before = levels.findLast((f) => f.at < last.at && !f.base);
  return before?.period != null && yearsBetween(last.period, before.period) === 1 ? before : undefined;
}

function otherClaimBetween(walk: Walk, draft: ClaimDraft, figure: FigureDraft): boolean {
  return walk.claims.some((c) => c !== draft && c.at > draft.at && c.at < figure.at && c.type === draft.type);
}
