import { country, cue, firstWithin, is, isComma, leadsToLevel, type Node } from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import { sharerBefore } from '../../parties/sides.ts';
import { besideWorld } from '../../parties/whole-world.ts';
import type { Binding, Walk } from '../../walk.ts';
import { isWholeOf, ofTotal } from '../rates/share-words.ts';

/** "$4m of a total of $6m", `3 ملايين من أصل 9 ملايين`: the whole right behind a part, of all partners and products that the head does not name. */
export function wholeOfPart(
  { sentence, figures, context }: Walk,
  { at }: Region,
  binding: Binding | null,
): Binding | null {
  const part = figures.at(-1);
  const lead = sentence[at - 1];
  if (binding === null || part === undefined || cue(lead, 'share') === null) return binding;
  const dated = (n: Node) => n.period !== null || is(n, 'preposition', 'in');
  if (leadsToLevel(lead) || is(lead, 'level', 'by') || !sentence.slice(part.at + 1, at - 1).every(dated))
    return binding;
  const { headItem } = context.scene;
  return part.item !== headItem ? { ...binding, item: headItem } : { ...binding, item: null, partner: 'WLD' };
}

/** "coffee made up 34 % of the $9m exported": what a part is told of is of no product and no partner that the part has. */
export function wholeOfShare(walk: Walk, { at }: Region, binding: Binding | null): Binding | null {
  const { sentence, claims } = walk;
  if (binding !== null && behindPart(walk, at)) return { ...binding, item: null };
  const share = claims.at(-1);
  if (binding === null || share?.type !== 'share') return binding;
  if (sizesWhole(sentence, share.at, at)) {
    const goods = sentence.slice(share.at + 1, at).find((n) => n.kind === 'item');
    return { ...binding, item: goods === undefined ? null : cue(goods, 'item'), partner: 'WLD' };
  }
  if (!isWholeOf(sentence, share.at, at) && !ofTotal(sentence, share.at, at)) return binding;
  return { ...binding, item: share.item === null ? binding.item : null, partner: 'WLD' };
}

/** "a 23 % share of its turnover of $30m": how large the whole is. */
function sizesWhole(sentence: readonly Node[], share: number, at: number): boolean {
  const between = sentence.slice(share + 1, at);
  const flow = between.findLastIndex((n) => cue(n, 'measure') !== null);
  const of = between.findIndex((n) => is(n, 'preposition', 'of'));
  const sized = flow === between.length - 2 && is(between.at(-1), 'preposition', 'of');
  return sized && of !== -1 && of < flow && !between.some((n) => n.amount !== null || isComma(n));
}

/** "fish brought in $74m out of $94m": the whole of the level right before. */
const behindPart = ({ sentence, figures }: Walk, at: number): boolean =>
  is(sentence[at - 1], 'preposition', 'from') &&
  cue(sentence[at - 1], 'compare') === null &&
  figures.at(-1)?.at === at - 2;

/** "Chad is the second market for Mali's exports, which came to $9m", "4 % of the exports, which were $9m": what a place or a share is of. */
export function tellsWhole({ sentence, heads, wholes }: Walk, at: number, { reporter }: Binding): boolean {
  const head = heads.findLast((h) => h.at < at);
  if (head === undefined) return false;
  const listed = head.listing && head.form === 'noun';
  if (!(wholes.has(head.at) || listed || sharerBefore(sentence, head, reporter) !== null)) return false;
  const which = firstWithin(sentence, head.at + 1, head.at + 6, (n) => is(n, 'join', 'relative'));
  // `31% من الواردات التي بلغت 9 مليارات`
  const told = isComma(sentence[which - 1]) || (wholes.has(head.at) && which === head.at + 1);
  if (which === -1 || !told || at - which > 5) return false;
  const other = (n: Node) => n.amount !== null || (country(n) !== null && country(n)!.code !== reporter);
  return !sentence.slice(head.at + 1, at).some(other);
}

/** "6 % of world exports, which came to $9m". */
export function ofWorld(walk: Walk, at: number, binding: Binding): boolean {
  const head = walk.heads.findLast((h) => h.at < at);
  return tellsWhole(walk, at, binding) && besideWorld(walk.sentence, head!, at, walk.context.pack);
}

/** "$3m to China, and $9m overall": of all partners; "exports to China came to $9m overall": the sum of what the head names. */
export function sumsUp({ sentence, heads, figures }: Walk, at: number, { partner }: Binding): boolean {
  const next = sentence[at + 1];
  if (cue(next, 'total') === null || cue(next, 'share') !== null) return false;
  const head = heads.findLast((h) => h.at < at);
  if (head === undefined || figures.length > 0) return true;
  return !sentence.slice(head.from, at).some((n) => country(n)?.code === partner);
}
