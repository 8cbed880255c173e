import type { Head } from '../../heads/head.ts';
import { country, cue, firstWithin, is, isBoundaryMark, type Node } from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import { enter } from '../../parties/enter.ts';
import type { Binding, Walk } from '../../walk.ts';
import { itemNamed } from '../named-item.ts';
import { measureOf } from '../scope.ts';
import { itemWithin } from './sharer.ts';

/** "80 % of what Canada exported went to the United States", "was oil": whom or what the part is of is none of the whole's. */
export function withoutPart(whole: Binding | null, gone: string | null, goods: string | null): Binding | null {
  if (whole === null) return null;
  const partner = gone !== null && whole.partner === gone ? 'WLD' : whole.partner;
  return { ...whole, partner, item: goods === null ? whole.item : null };
}

/** "Mali sends 80 % of its exports to Chad": the partner of the part, where the whole is of all. */
export function sentPart({ heads, sentence }: Walk, { at }: Region, whole: Binding): boolean {
  const verb = heads.findLast((h) => h.at < at);
  const acts = (verb?.form === 'sale' && !is(sentence[verb.at], 'sale', 'noun')) || verb?.form === 'verb';
  return (
    acts && at - verb!.at <= 3 && verb!.measure === whole.measure && whole.partner !== null && whole.partner !== 'WLD'
  );
}

/** "80 % of Canada's exports in 2022 went to the United States": where the whole's own clause says that the part went. */
export function goneTo(
  sentence: readonly Node[],
  heads: Walk['heads'],
  at: number,
  reporter: string | null,
): string | null {
  const whole = heads.find((h) => h.at > at);
  if (whole === undefined) return null;
  const ends = (n: Node) => n.kind === 'amount' || isBoundaryMark(n) || is(n, 'join', 'and') || is(n, 'join', 'split');
  const goes = (n: Node, i: number) =>
    ((cue(n, 'sale') ?? cue(n, 'take')) !== null && sideOf(n) !== null) || comesFrom(sentence, i, whole);
  const verb = firstWithin(sentence, whole.at + 1, whole.at + 12, (n, i) => ends(n) || goes(n, i));
  if (verb === -1 || !goes(sentence[verb]!, verb)) return null;
  const named = [verb + 1, verb + 2].map((i) => country(sentence[i])).find((n) => n !== null);
  return named == null || named.form === 'adjective' || named.code === reporter ? null : named.code;
}

/** `el 31 % de lo que importó Mali vino de Chad`: a word that is nothing else, and where goods are bought. */
const comesFrom = (sentence: readonly Node[], i: number, { measure }: Head): boolean =>
  measure === 'imports' && is(sentence[i], 'preposition', 'from') && sentence[i - 1]!.kind === 'word';

const sideOf = (node: Node): string | null =>
  is(node, 'preposition', 'to')
    ? 'to'
    : is(node, 'preposition', 'from') && !is(node, 'preposition', 'of')
      ? 'from'
      : null;

/** "four fifths of what tobacco brought in": the whole is of a product, and not of all. */
export function broughtBy(sentence: readonly Node[], at: number, binding: Binding): Binding | null {
  if (!is(sentence[at + 1], 'preposition', 'of') || !is(sentence[at + 2], 'join', 'relative')) return null;
  const goods = firstWithin(sentence, at + 3, at + 8, (n) => n.kind === 'item');
  if (goods === -1 || sentence.slice(at + 3, goods).some((n) => n.kind === 'amount' || isBoundaryMark(n))) return null;
  return { ...binding, item: cue(sentence[goods], 'item') };
}

/** The measure that a share is of, where it follows: "of all exports", "من صادرات المملكة". */
export function wholeAfter(walk: Walk, region: Region): Binding | null {
  const { sentence, heads, context } = walk;
  const head = heads.find((h) => h.at > region.at);
  if (head === undefined || head.at - region.at > 9 || is(sentence[head.from - 1], 'join', 'and')) return null;
  // "the largest market for its exports (8 %) and the largest source of its imports"
  const joined = is(sentence[region.at + 2], 'join', 'and') || sentence[region.at + 2]?.clitics?.and === true;
  if (sentence[region.at - 1]?.norm === '(' && joined) return null;
  for (let i = region.at + 1; i < head.at; i++) {
    const node = sentence[i]!;
    if (is(node, 'join', 'relative')) continue;
    if (node.kind === 'amount' || (node.kind === 'mark' && ',،;('.includes(node.norm)) || is(node, 'join', 'split'))
      return null;
  }
  const scene = { ...context.scene };
  const stop = firstWithin(sentence, head.at + 1, head.to, (n) => n.kind === 'amount');
  const to = stop === -1 ? head.to : stop;
  enter(scene, sentence, head, to, walk.index, context.pack);
  if (scene.measure === null) return null;
  walk.wholes.add(head.at);
  return {
    measure: measureOf(scene.measure),
    kind: scene.kind,
    item:
      itemNamed(sentence, head, to, context.pack.switches.construct) ??
      (head.form === 'verb' ? itemWithin(sentence, region.at, head.at) : null),
    reporter: scene.reporter,
    partner: scene.partner,
  };
}
