import type { Head } from '../heads/head.ts';
import { country, firstWithin, is, isBoundaryMark, lastWithin } from '../nodes/nodes.ts';
import type { ClaimDraft, Walk } from '../walk.ts';
import { measureOf } from './scope.ts';

/** How far "both" may stand before the two measures, or its number behind them. */
const [BEFORE, BEHIND] = [3, 24];

/** "Exports and imports both rose by 3 %": the one number is told of each of the two measures. */
export function tellBoth(walk: Walk): void {
  const { heads, claims } = walk;
  for (let k = 1; k < heads.length; k++) {
    const [first, second] = [heads[k - 1]!, heads[k]!];
    const claim = claims.find((c) => c.at > second.at);
    if (claim === undefined || !joinedFlows(walk, first, second) || !toldTogether(walk, first, second, claim)) continue;
    claims.splice(claims.indexOf(claim), 0, { ...claim, measure: measureOf(first.measure) });
  }
}

/** "Chad and Mali with 4 % each": the one share is told of each of the two partners. */
export function tellEach({ sentence, claims }: Walk): void {
  for (const claim of [...claims]) {
    const { at, type, partner } = claim;
    if (type !== 'share' || !is(sentence[at + 1], 'join', 'both')) continue;
    const named = lastWithin(sentence, at - 4, at, (n) => country(n) !== null);
    const first = is(sentence[named - 1], 'join', 'and') ? country(sentence[named - 2]) : null;
    if (first?.form !== 'name' || country(sentence[named])?.code !== partner) continue;
    claims.splice(claims.indexOf(claim), 0, { ...claim, partner: first.code });
  }
}

/** Two flows of one country and with one other, as nouns side by side. */
function joinedFlows({ sentence }: Walk, first: Head, second: Head): boolean {
  const flow = ({ measure }: Head) => measure === 'exports' || measure === 'imports';
  if (!flow(first) || !flow(second) || first.measure === second.measure) return false;
  return firstWithin(sentence, first.at + 1, second.at, (n) => n.kind === 'amount' || isBoundaryMark(n)) === -1;
}

function toldTogether(
  { sentence, claims }: Walk,
  first: Head,
  second: Head,
  { at, type, measure, reporter, partner }: ClaimDraft,
): boolean {
  if ((type !== 'change' && type !== 'multiple') || measure !== second.measure || at - second.at > BEHIND) return false;
  const both = (from: number, to: number) => firstWithin(sentence, from, to, (n) => is(n, 'join', 'both')) !== -1;
  if (!both(first.from - BEFORE, first.from) && !both(second.at + 1, at)) return false;
  if (claims.some((c) => c.type === type && c.at > at && c.at - at <= 5)) return false;
  const named = sentence.slice(first.from, second.at).flatMap((n) => country(n)?.code ?? []);
  return named.every((code) => code === reporter || code === partner);
}
