import type { Pack } from '../../packs/pack.ts';
import type { Head } from '../heads/head.ts';
import { country, cue, is, lastWithin, leadsToLevel, type Node } from '../nodes/nodes.ts';
import type { Scene } from '../parties/scene.ts';
import type { Walk } from '../walk.ts';
import { measureOf } from './scope.ts';

/** "oil exports came to $9m, their share of all exports fell to 76 %": the part is spoken of still. */
export function wholeInPassing(sentence: readonly Node[], head: Head, first: number, before: Scene): boolean {
  if (before.measure !== head.measure || sentence[first]?.amount?.kind !== 'percent') return false;
  if (before.item === null && before.partner === 'WLD') return false;
  const light = (n: Node) => cue(n, 'total') !== null || is(n, 'preposition', 'of') || is(n, 'preposition', 'in');
  const share = lastWithin(sentence, head.at - 4, head.at, (n) => !light(n));
  return cue(sentence[share], 'share') !== null && !sentence.slice(head.at + 1, first).some((n) => n.kind === 'item');
}

/** The whole of a share is named in passing: what follows is of the part again, in the whole's measure. */
export function backToPart(walk: Walk, before: Scene): void {
  const { scene } = walk.context;
  const share = walk.claims.at(-1);
  Object.assign(scene, { pair: before.pair, bilateral: before.bilateral, opened: before.opened });
  const parted = before.measure !== null && before.measure !== scene.measure;
  if (share === undefined || (parted && share.measure !== measureOf(scene.measure!)))
    Object.assign(scene, before, { named: walk.index });
  else [scene.item, scene.reporter, scene.partner] = [share.item, share.reporter, share.partner];
}

/** `تشاد بـ31% من واردات بلغت 6 مليارات`: who has the part is no partner of the whole. */
export function leavePart({ context: { scene }, claims, sentence }: Walk, { from, at }: Head): void {
  const share = claims.at(-1);
  if (share?.type !== 'share' || share.item !== null || share.partner !== scene.partner) return;
  if (!leadsToLevel(sentence[at + 1]) || sentence.slice(from, at).some((n) => country(n) !== null)) return;
  scene.partner = 'WLD';
}

/** "12 % of exports, which came to", "من الصادرات البالغة": what follows is of the whole. */
export function relativeAfter(sentence: readonly Node[], head: Head, { switches: { construct } }: Pack): boolean {
  if (is(sentence[head.at + 1], 'preposition', 'of') && sentence[head.at + 2]?.amount?.kind === 'money') return true;
  // `من صادرات بلغ مجموعها`: behind a noun without its article a verb needs no pronoun.
  if (construct && isBare(sentence[head.at]!) && leadsToLevel(sentence[head.at + 1])) return true;
  for (let i = head.at + 1; i < sentence.length && i < head.at + 8; i++) {
    const node = sentence[i]!;
    if (is(node, 'join', 'relative')) return true;
    if (node.clitics?.article && is(node, 'level', 'reach')) return true;
    if (node.kind === 'mark' && node.norm === '(') return true;
    if (node.kind === 'amount') return false;
  }
  return false;
}

/** A noun without an article or an owner, in a language that glues them on. */
const isBare = ({ first, end, clitics }: Node): boolean =>
  end - first === 1 && clitics !== null && clitics.preposition === '' && !clitics.article && clitics.suffix === '';
