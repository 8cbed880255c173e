import { groups } from '../../geo/groups.ts';
import type { Head } from '../heads/head.ts';
import { cue, is, isLittle, lastWithin, type Node } from '../nodes/nodes.ts';
import type { Entering, Pointers } from './pointers.ts';
import type { Party, Sides } from './role.ts';
import { besideWorld } from './whole-world.ts';

/** "Trade between the republic and the union": of whom the text is about with the one country or group that is named. */
export function pairedWithIt({ scene, sentence, head, found }: Entering): Sides | null {
  const [named, another] = found;
  const about = scene.topic ?? scene.reporter;
  if (head.measure !== 'trade' || named === undefined || another !== undefined || about === null) return null;
  const between = lastWithin(sentence, head.at, named.at, (n) => is(n, 'preposition', 'between'));
  const pair = between === -1 ? [] : sentence.slice(between + 1, named.at);
  const told = pair.some((n) => is(n, 'party', 'kingdom') || is(n, 'party', 'its'));
  const joined = pair.some((n) => is(n, 'join', 'and'));
  return told && joined && named.code !== about ? { reporter: about, partner: named.code } : null;
}

/** `بين مصر ودول حوض النيل`, "between Chad and its neighbours": the other of two is named by no country's name. */
export function pairedWithMany(sentence: readonly Node[], { measure, at }: Head, found: readonly Party[]): boolean {
  const [first, ...others] = found.filter(({ role }) => role === 'pair');
  if (measure !== 'trade' || first === undefined || others.length > 0 || first.at < at) return false;
  if (!is(sentence[first.at - 1], 'preposition', 'between')) return false;
  const [and, next, more] = sentence.slice(first.at + 1, first.at + 4);
  const joined = is(and, 'join', 'and') ? next : and?.clitics?.and === true ? and : undefined;
  if (joined === undefined || [and, next, more].some((n) => cue(n, 'total') !== null || n?.kind === 'country'))
    return false;
  const some = is(joined, 'party', 'countries') || joined.amount?.noun === 'countries';
  return some || isLittle(joined) || joined.kind === 'word';
}

/** "Intra-African trade", `الصادرات العربية البينية`: of a group with itself. */
export function withinGroup(
  { sentence, head, stretch }: Entering,
  reporter: string | null,
  partner: string | null,
): boolean {
  if (reporter === null || !(reporter in groups) || (partner !== null && partner !== 'WLD')) return false;
  const within = (n: Node) => is(n, 'party', 'within');
  return stretch.some(within) || sentence.slice(Math.max(0, head.from - 4), head.at + 3).some(within);
}

/** "China's trade with Korea fell. Total trade volume shrank by 20 %": of two that a text is about, all that they trade with each other. */
export function withoutTotal({ scene, sentence, head, found, to, pack }: Entering, pointers: Pointers): Pointers {
  const total = pointers.whole && head.measure === 'trade' && scene.bilateral && found.length === 0;
  const volume = total && sentence.slice(head.from, head.at + 1).some((n) => cue(n, 'total') !== null);
  return volume && !besideWorld(sentence, head, to, pack) ? { ...pointers, whole: false } : pointers;
}
