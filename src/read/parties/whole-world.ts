import type { Pack } from '../../packs/pack.ts';
import type { Head } from '../heads/head.ts';
import { cue, is, isLittle, lastWithin, type Node } from '../nodes/nodes.ts';
import { type Entering, ownedBySuffix } from './pointers.ts';

/** "World exports of rice", "las exportaciones mundiales": what no one country sells, and no part is told of. */
export function ofWholeWorld({ sentence, head, found, to, stretch, pack }: Entering): boolean {
  if (head.form !== 'noun' || head.measure === 'eci' || found.length > 0) return false;
  const owned = stretch.some((n) => is(n, 'party', 'its')) || ownedBySuffix(sentence[head.at]);
  return !owned && !tellsWhole(sentence, head.from) && besideWorld(sentence, head, to, pack);
}

/** The word for the world: as an attribute, or as a name that owns the measure; "exports to the world" are somebody's. */
export function besideWorld(sentence: readonly Node[], { at }: Head, to: number, { switches }: Pack): boolean {
  const described = (n: Node) => cue(n, 'kind') !== null || n.kind === 'item';
  const front = lastWithin(sentence, at - 4, at, (n) => !described(n));
  if (switches.adjective === 'before' && isWorld(sentence[front])) return true;
  for (let i = at + 1; i < to && i <= at + 3; i++) {
    if (isWorld(sentence[i])) return cue(sentence[i - 1], 'preposition') === null || i === at + 1;
    if (!described(sentence[i]!) && cue(sentence[i], 'preposition') === null && !isLittle(sentence[i])) return false;
  }
  return false;
}

/** "6 % of world exports", "the kingdom's share in world exports". */
function tellsWhole(sentence: readonly Node[], from: number): boolean {
  const of = lastWithin(sentence, from - 4, from, (n) => is(n, 'preposition', 'of') || is(n, 'preposition', 'in'));
  const part = lastWithin(sentence, of - 4, of, (n) => n.amount !== null || cue(n, 'share') !== null);
  return of !== -1 && part !== -1;
}

const isWorld = (node: Node | undefined): boolean =>
  node?.senses.some((s) => s.category === 'country' && s.value.startsWith('WLD/')) === true;
