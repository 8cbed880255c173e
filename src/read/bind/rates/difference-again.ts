import { cue, firstWithin, is, isComma, isLittle, lastWithin, type Node } from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import type { ClaimDraft, Walk } from '../../walk.ts';

/** Whether a difference is told by the words of the one before. */
export const againBefore = (walk: Walk, region: Region): boolean =>
  byAgain(walk, region) || listedAgain(walk, region) || onAnother(walk, region) || partAgain(walk, region);

/** "exports grew by $9m, of which oil accounted for $6m": a part of the change. */
function partAgain({ sentence, heads, claims, figures }: Walk, { at }: Region): boolean {
  const delta = claims.at(-1);
  if (delta?.type !== 'delta' || (figures.at(-1)?.at ?? -1) > delta.at) return false;
  const which = lastWithin(sentence, delta.at + 1, at, (n) => is(n, 'parts', 'some'));
  // `واستوردت منها 6 مليارات`: from them.
  if (heads.some((h) => h.at === which - 1)) return false;
  const light = (n: Node) =>
    n.kind === 'item' || n.kind === 'country' || n.kind === 'word' || isLittle(n) || cue(n, 'share') !== null;
  return which !== -1 && which - delta.at <= 6 && at - which <= 6 && sentence.slice(which + 1, at).every(light);
}

/** "up $3m on 2022 and $5m on 2019": the same change, on another time. */
function onAnother({ sentence, claims }: Walk, { at }: Region): boolean {
  const delta = claims.at(-1);
  if (delta?.type !== 'delta' || at - delta.at > 9) return false;
  const on = (from: number, to: number) => {
    const time = firstWithin(sentence, from + 1, to, (n) => n.period !== null);
    const light = (n: Node) =>
      isLittle(n) || cue(n, 'change') !== null || cue(n, 'compare') !== null || is(n, 'preposition', 'in');
    const between = sentence.slice(from + 1, time);
    return between.some((n) => cue(n, 'compare') !== null) && between.every(light) ? time : -1;
  };
  const time = on(delta.at, at);
  const links = (n: Node) => is(n, 'join', 'and') || isComma(n) || isLittle(n);
  return time !== -1 && sentence.slice(time + 1, at).every(links) && on(at, at + 5) !== -1;
}

/** Whose words those are. */
export const toldBefore = ({ claims }: Walk): ClaimDraft | undefined =>
  claims.findLast(({ type }) => type === 'delta') ?? claims.findLast(({ type }) => type === 'change');

/** "exports increased by $8m and imports by $12m", "by 4 % and imports by $12m": the verb is the one before. */
function byAgain(walk: Walk, { at }: Region): boolean {
  const { sentence } = walk;
  const delta = toldBefore(walk);
  if (delta === undefined || at - delta.at > 12) return false;
  // "by $8m (4 %) and $3m (2 %), respectively"
  if (is(sentence[at - 1], 'join', 'and') && sentence[at - 2]?.norm === ')' && at - delta.at <= 6)
    return delta.type === 'delta' && firstWithin(sentence, at + 1, at + 9, (n) => is(n, 'join', 'respectively')) !== -1;
  if (!is(sentence[at - 1], 'level', 'by')) return false;
  if (is(sentence[at - 1], 'preposition', 'of') || !is(sentence[delta.at - 1], 'level', 'by')) return false;
  const between = sentence.slice(delta.at + 1, at);
  if (between.some((n) => is(n, 'join', 'and') || n.clitics?.and === true)) return true;
  // "with Chad by $8m, with Mali by $2m"
  return between.some(isComma) && !between.some((n) => cue(n, 'change') !== null || cue(n, 'measure') !== null);
}

/** "the markets that grew most were Chad (up $8m) and Mali ($2m)": the next of a list of differences in brackets. */
function listedAgain({ sentence, claims }: Walk, { at }: Region): boolean {
  const last = claims.at(-1);
  if (last?.type !== 'delta' || sentence[at - 1]?.norm !== '(' || sentence[at + 1]?.norm !== ')') return false;
  const changed = cue(sentence[last.at - 1], 'change') !== null ? last.at - 2 : last.at - 1;
  if (sentence[changed]?.norm !== '(' || sentence[last.at + 1]?.norm !== ')') return false;
  const named = (n: Node) =>
    n.kind === 'country' || n.kind === 'item' || isComma(n) || isLittle(n) || is(n, 'join', 'and');
  return sentence.slice(last.at + 2, at - 1).every(named);
}
