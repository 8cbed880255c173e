import type { Period } from '../../../model.ts';
import { cue, is, isBoundaryMark, isComma, lastWithin, type Node } from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import type { Binding, Walk } from '../../walk.ts';
import { isEarlier } from '../../when/base.ts';
import { isBaseLevel, leadsOnTo } from '../../when/base-level.ts';
import { type Beside, periodBeside } from '../../when/beside.ts';
import { resolve } from '../../when/resolve.ts';
import { datedInBracket, labelBehind, periodBehind, periodInBracket, periodInFront } from './bracket.ts';
import { periodOfBoth } from './excess.ts';
import {
  baseOf,
  beforeLevel,
  comparesBack,
  joinsBase,
  ledByBasePeriod,
  listedBase,
  ofEarlier,
  ofOtherPartner,
} from './level-base.ts';
import { besideItsBase } from './twin.ts';

/** The time of a level, and whether another is compared with it. */
export interface LevelTime {
  readonly period: Period | null;
  /** What stands beside the number and tells it. */
  readonly beside: Beside | null;
  readonly base: boolean;
  /** Whether it is the same base as that of the number before. */
  readonly joined: boolean;
  /** Whether it is earlier than what the text speaks of, where its words do not say that it is compared with. */
  readonly earlier: boolean;
}

export function timeOfLevel(walk: Walk, region: Region, binding: Binding, exceeds: boolean): LevelTime {
  const { sentence, context } = walk;
  const { scene } = context;
  const bracketed = datedInBracket(sentence, region.at);
  const hadBeen = is(sentence[region.at - 1], 'tense', 'past');
  const told = timeTold(walk, region, exceeds, bracketed);
  const joined = joinsBase(walk, region.at, told?.period ?? null);
  const base =
    joined ||
    listedBase(walk, region) ||
    besideItsBase(walk, region, sentence[region.at]!.amount!) ||
    (walk.based && hadBeen) ||
    pastGoesOn(walk, region) ||
    (!exceeds && isBaseLevel(sentence, region) && (startsPair(walk, region) || !ofOtherPartner(walk, binding))) ||
    ledByBasePeriod(walk, region) ||
    ofEarlier(sentence, region.at) ||
    setBeside(walk, region.at);
  // "fell to $3m from $9m over the period": the time over which it fell.
  const found = base && told?.told?.relative === 'so-far' ? null : told;
  const beside = base && found !== null ? beforeLevel(walk, found, scene.period) : found;
  const earlier = (bracketed || hadBeen) && comparesBack(beside?.period ?? null, scene.period);
  const period = beside?.period ?? (base ? baseOf(walk) : (scene.period ?? (walk.based ? baseOf(walk) : null)));
  return { period, beside, base, joined, earlier };
}

function timeTold(walk: Walk, region: Region, exceeds: boolean, bracketed: boolean): Beside | null {
  const since = sinceWhen(walk, region);
  if (since !== null) return { period: since, base: true };
  return (
    periodInFront(walk, region.at) ??
    periodBehind(walk, region.at) ??
    (exceeds ? periodOfBoth(walk, region.at) : null) ??
    periodBeside(walk, region) ??
    (bracketed ? periodInBracket(walk, region.at) : null)
  );
}

/** Moves the scene to the time that stands beside a level, or keeps it as the one compared with. */
export function enterTime(walk: Walk, region: Region, base: boolean, { beside, joined }: LevelTime): void {
  const { scene } = walk.context;
  if (beside === null) return;
  walk.last = beside.period;
  if (base) {
    if (!joined) scene.base = beside.period;
    walk.based = true;
  } else {
    scene.period = beside.period;
    walk.dated = true;
    if (beside.period !== null) walk.named.push(beside.period);
  }
  const label = labelBehind(walk.sentence, region.at) === null ? 0 : region.at + 4;
  walk.readUpTo = Math.max(walk.readUpTo, region.right, label);
}

/** "the $9m is less than $12m recorded in 2022": what bounds no number, for it compares the one before with it. */
function setBeside({ sentence, figures }: Walk, at: number): boolean {
  const { amount } = sentence[at]!;
  const before = figures.at(-1);
  const verb = is(sentence[at - 1], 'level', 'reach') && cue(sentence[at - 1], 'preposition') === null;
  return amount !== null && amount.hedge !== 'exact' && verb && before?.amount === sentence[at - 2]?.amount;
}

/** "exports had been $3m and imports $2m": the verb of the one before is that of the next. */
function pastGoesOn({ sentence, figures }: Walk, { at }: Region): boolean {
  const last = figures.at(-1);
  if (last?.base !== true || !is(sentence[last.at - 1], 'tense', 'past')) return false;
  const between = sentence.slice(last.at + 1, at);
  const verb = (n: Node) =>
    (is(n, 'level', 'reach') && cue(n, 'preposition') === null) || cue(n, 'change') !== null || is(n, 'join', 'split');
  return is(between[0], 'join', 'and') && !between.some((n) => n.period !== null || isBoundaryMark(n) || verb(n));
}

/** "since 2012, when they amounted to $3m": the level of the time from which a stretch is counted. */
function sinceWhen(walk: Walk, { at }: Region): Period | null {
  const { sentence } = walk;
  const since = walk.since ?? recordSince(walk, at);
  if (since === null || at - since.at > 8 || at < since.at) return null;
  const between = sentence.slice(since.at + 1, at);
  const when = between.some(
    (n) => n.norm === '(' || is(n, 'join', 'when') || (is(n, 'join', 'split') && !is(n, 'join', 'relative')),
  );
  return when && !between.some((n) => n.kind === 'amount' || n.period !== null) ? since.period : null;
}

/** "the highest since April 2007, when it was $3m", "since April 2007 ($3m)": how long a record has stood; "a year ago, when it was $3m". */
function recordSince(walk: Walk, at: number): Walk['since'] {
  const bracketed = walk.sentence[at - 1]?.norm === '(';
  const when = bracketed ? at - 1 : lastWithin(walk.sentence, at - 6, at, (n) => is(n, 'join', 'when'));
  const told = isComma(walk.sentence[when - 1]) ? when - 2 : when - 1;
  const cue = walk.sentence[told]?.period ?? null;
  const period = cue !== null && (cue.since === true || isEarlier(cue)) ? resolve(walk, cue) : null;
  // `مقارنة بالشهر نفسه من العام الماضي حيث بلغت 3 ملايين`: "where", and with no level of now before it, this is that.
  const where = walk.context.pack.switches.verbFirst && is(walk.sentence[when], 'join', 'split');
  if (where && walk.figures.at(-1)?.base !== false) return null;
  return when === -1 || period === null ? null : { at: told, period };
}

/** "from $3m to $9m": whether another level follows the first. */
export function startsPair({ sentence }: Walk, { at }: Region): boolean {
  return is(sentence[at - 1], 'preposition', 'from') && leadsOnTo(sentence, at);
}
