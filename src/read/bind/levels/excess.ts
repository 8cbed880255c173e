import type { Head } from '../../heads/head.ts';
import { cue, firstWithin, is, isApostrophe, isBoundaryMark, isLittle, type Node } from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import type { Walk } from '../../walk.ts';
import type { Beside } from '../../when/beside.ts';
import { resolve } from '../../when/resolve.ts';

/** "exported $3m more than it imported", "exports exceeded imports by $3m": the sign of the balance that one flow leaves over the other, or null. */
export function excessOf(walk: Walk, { at }: Region): 1 | -1 | null {
  const { sentence, heads } = walk;
  const own = heads.findLast((h) => h.at < at);
  if (own === undefined || !isFlow(own)) return null;
  const next = heads.find((h) => h.at > at);
  if (next !== undefined && opposite(own, next)) {
    const side = comparedBehind(sentence, at, next);
    return side === null ? null : signOf(own, side);
  }
  const first = heads.findLast((h) => h.at < own.at);
  if (first === undefined || !opposite(first, own) || at - own.at > 8) return null;
  const verb = firstWithin(sentence, first.at + 1, own.from, (n) => cue(n, 'change') !== null);
  const apart = sentence.slice(first.at + 1, at).some((n) => n.kind === 'amount' || isBoundaryMark(n));
  const by = is(sentence[at - 1], 'level', 'by') && !is(sentence[at - 1], 'preposition', 'of');
  if (verb === -1 || apart || !by || !sentence.slice(verb + 1, own.from).every(isLight)) return null;
  return signOf(first, cue(sentence[verb], 'change') as 'rise' | 'fall');
}

/** Whether "more" or "less than" leads from an amount to the other flow. */
function comparedBehind(sentence: readonly Node[], at: number, { at: other }: Head): 'rise' | 'fall' | null {
  const change = cue(sentence[at + 1], 'change') as 'rise' | 'fall' | null;
  const between = sentence.slice(at + 2, other);
  const compares = cue(sentence[at + 1], 'compare') !== null || between.some((n) => cue(n, 'compare') !== null);
  return change !== null && compares && between.length <= 5 && between.every(isLight) ? change : null;
}

const isFlow = ({ measure }: Head): boolean => measure === 'exports' || measure === 'imports';

const opposite = (a: Head, b: Head): boolean => isFlow(a) && isFlow(b) && a.measure !== b.measure;

const signOf = ({ measure }: Head, side: 'rise' | 'fall'): 1 | -1 =>
  (measure === 'exports') === (side === 'rise') ? 1 : -1;

const isLight = (n: Node): boolean =>
  isLittle(n) ||
  cue(n, 'compare') !== null ||
  cue(n, 'party') !== null ||
  cue(n, 'total') !== null ||
  n.kind === 'country' ||
  isApostrophe(n) ||
  n.norm === 's';

/** "exported $3m more than it imported in 2021": the time of both flows. */
export function periodOfBoth(walk: Walk, at: number): Beside | null {
  const when = firstWithin(
    walk.sentence,
    at + 1,
    at + 12,
    (n) => n.kind === 'amount' || isBoundaryMark(n) || n.period !== null,
  );
  const told = walk.sentence[when]?.period ?? null;
  const period = told === null || told.adverbial || told.range !== undefined ? null : resolve(walk, told);
  return period === null ? null : { period, base: false };
}
