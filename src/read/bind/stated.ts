import type { Period } from '../../model.ts';
import { cue, is, isComma, isLittle, lastWithin, type Node } from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import type { Amount } from '../numbers/quantity.ts';
import { latestOf } from '../parties/scene.ts';
import { yearsBetween } from '../periods/calendar.ts';
import type { Binding, ClaimDraft, Outcome, Walk } from '../walk.ts';
import { periodBeside } from '../when/beside.ts';
import { resolve } from '../when/resolve.ts';

export type Result = readonly [Outcome, string];

interface Stated {
  readonly type: ClaimDraft['type'];
  readonly unit: string;
  readonly amount: Amount;
  readonly direction: 'rise' | 'fall' | null;
  readonly annual: 'rate' | 'compound' | null;
  readonly whole: Binding | null;
  readonly ranked?: boolean;
  /** Whether a rise lowers what is measured: a deficit that grows. */
  readonly turned?: boolean;
}

/** The period beside a claim; one earlier than the sentence's own is what it compares with ("double what it had been in 2019"). */
function besideOf(walk: Walk, region: Region, { type }: Stated): { period: Period | null; base: boolean } | null {
  const beside = periodBeside(walk, region);
  const own = walk.dated ? walk.context.scene.period : null;
  if (beside === null || beside.period === null || own === null || beside.period === own) return beside;
  if (parted(walk, region)) return beside;
  const compares = type === 'change' || type === 'cagr' || type === 'delta' || type === 'multiple';
  return compares && latestOf([beside.period, own]) === own && yearsBetween(beside.period, own) !== null
    ? { ...beside, base: true }
    : beside;
}

/** "rose by 4 %, after falling by 9 % in 2019": a change of its own time, in a clause behind that of another. */
function parted({ sentence, claims }: Walk, { at }: Region): boolean {
  const last = claims.at(-1);
  if (last?.type !== 'change') return false;
  const split = sentence.slice(last.at, at).findLastIndex((n) => is(n, 'join', 'split') || cue(n, 'compare') !== null);
  return split !== -1 && sentence.slice(last.at + split, at).some((n) => cue(n, 'change') !== null);
}

/** "against $3m in 2018, when it was only the fifth market": the time that a place or a share is told of in passing. */
function timeInPassing(walk: Walk, { at }: Region, { type }: Stated): Period | null {
  const { sentence } = walk;
  if (type !== 'rank' && type !== 'share') return null;
  const when = lastWithin(sentence, at - 9, at, (n) => is(n, 'join', 'when') || n.amount !== null);
  const told = sentence[isComma(sentence[when - 1]) ? when - 2 : when - 1]?.period ?? null;
  return told === null || !is(sentence[when], 'join', 'when') || told.day !== undefined ? null : resolve(walk, told);
}

/** "rose 16 % in May, after 4 % in April", "up from 4 % the month before": the rate of a time before, which the sentence does not go on about. */
function ofTimeBefore({ sentence, context: { scene } }: Walk, { at }: Region, told: Period | null): boolean {
  // `بعدما زادت 8% في أبريل`
  const after = (n: Node) => is(n, 'join', 'split') && cue(n, 'compare') !== null;
  // `مقارنة بزيادة قدرها 4% في 2020`
  const sized = is(sentence[at - 1], 'level', 'by') && cue(sentence[at - 2], 'increase') !== null;
  const lead = sized ? sentence[at - 3] : isLittle(sentence[at - 1]) ? sentence[at - 2] : sentence[at - 1];
  const compares = cue(lead, 'compare') !== null || lastWithin(sentence, at - 5, at, after) !== -1;
  return compares && told !== null && told !== scene.period && latestOf([told, scene.period]) === scene.period;
}

export function pushClaim(
  walk: Walk,
  region: Region,
  { measure, kind, item, reporter, partner }: Binding,
  stated: Stated,
  hedge: Amount['hedge'] = stated.amount.hedge,
): void {
  const { unit, amount, direction, annual, whole, turned = false } = stated;
  const beside = besideOf(walk, region, stated);
  const past = stated.type === 'change' && ofTimeBefore(walk, region, beside?.period ?? null);
  if (beside?.base && !past) [walk.context.scene.base, walk.based] = [beside.period, true];
  else if (past || (beside !== null && ofTimeBefore(walk, region, beside.period)))
    walk.readUpTo = Math.max(walk.readUpTo, region.right);
  else if (beside !== null) {
    walk.context.scene.period = beside.period;
    walk.dated = true;
  }
  walk.claims.push({
    measure,
    kind,
    item,
    reporter,
    partner,
    unit,
    amount,
    direction,
    whole,
    ranked: stated.ranked === true,
    type: annual !== null && stated.type === 'change' ? 'cagr' : stated.type,
    from: null,
    period: walk.context.scene.period,
    dated: walk.dated,
    // A share of an earlier time is told by that: "from 77.7 % a year earlier".
    to:
      beside !== null && (!beside.base || past || stated.type === 'share')
        ? beside.period
        : timeInPassing(walk, region, stated),
    sign: (direction === 'fall') !== turned && amount.value > 0 ? -1 : 1,
    hedge,
    years: annual === 'compound' ? -1 : null,
    sentence: walk.index,
    at: region.at,
    inputs: [],
  });
}
