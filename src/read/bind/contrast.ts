import { country, cue, is, isLittle, lastWithin, NO_CODE, type Node } from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import type { Scene } from '../parties/scene.ts';
import type { Walk } from '../walk.ts';

/**
 * "Kenya's exports fell 3 %, while India posted a rise of 5 %": a clause without a measure of its own, whose subject takes the
 * place of the one spoken of; that of the partner where only that was named ("exports to China fell, while India saw a rise").
 */
export function contrasted(walk: Walk, { at, floor }: Region): Pick<Scene, 'reporter' | 'partner'> | null {
  const { sentence, heads, context } = walk;
  const { reporter, partner } = context.scene;
  const head = heads.findLast((h) => h.at < at);
  if (head?.form === 'verb' || head?.form === 'sale') return inTurn(sentence, Math.max(head.at + 1, floor), at);
  if (head?.form !== 'noun') return null;
  const split = opening(sentence, { at, floor }, head.at);
  if (split < head.at) return null;
  const subject = subjectOf(sentence, split + 1, at);
  if (subject === null || subject === reporter || subject === partner) return null;
  const named = (code: string | null) =>
    sentence.slice(0, split).some((n) => code !== null && country(n)?.code === code);
  if (partner === 'WLD') return named(reporter) ? { reporter: subject, partner } : null;
  return named(partner) && !named(reporter) ? { reporter, partner: subject } : null;
}

/** The word that parts a clause from the one before it; "and" only behind a number of that. */
function opening(sentence: readonly Node[], { at, floor }: Pick<Region, 'at' | 'floor'>, head: number): number {
  const split = lastWithin(sentence, floor, at, (n) => is(n, 'join', 'split') && !is(n, 'join', 'relative'));
  if (split !== -1 || head >= floor) return split;
  return lastWithin(sentence, floor, at, (n, i) => is(n, 'join', 'and') && country(sentence[i - 1]) === null);
}

/** The country that opens a clause, in front of its change or behind a verb that is led to one. */
function subjectOf(sentence: readonly Node[], from: number, to: number): string | null {
  let i = from;
  while (i < to && (isLittle(sentence[i]) || is(sentence[i], 'level', 'reach'))) i++;
  const named = country(sentence[i]);
  if (named === null || named.form === 'adjective' || named.code === NO_CODE) return null;
  const rest = sentence.slice(i + 1, to);
  const plain = (n: Node) => cue(n, 'take') === null && cue(n, 'role') === null && cue(n, 'share') === null;
  const tells = (n: Node) => cue(n, 'change') !== null || cue(n, 'record') !== null;
  return rest.some(tells) && rest.every(plain) ? named.code : null;
}

/** "Chad bought $9m of goods from Mali, and Mali from Chad $3m": who does the same, and with whom, where the verb is left out. */
function inTurn(sentence: readonly Node[], from: number, to: number): Pick<Scene, 'reporter' | 'partner'> | null {
  const subject = lastWithin(sentence, from, to, (n, i) => {
    const joined = n.clitics?.and === true || is(sentence[i - 1], 'join', 'and');
    return joined && country(n) !== null && country(n)!.form !== 'adjective';
  });
  const side = sentence[subject + 1];
  const other = country(sentence[isLittle(sentence[subject + 2]) ? subject + 3 : subject + 2]);
  const led = ['to', 'from', 'with'].some((value) => is(side, 'preposition', value));
  if (subject === -1 || !led || other === null || other.code === NO_CODE) return null;
  const own = sentence
    .slice(subject + 3, to)
    .every((n) => n.kind === 'word' || n.kind === 'mark' || isLittle(n) || is(n, 'level', 'reach'));
  return own ? { reporter: country(sentence[subject])!.code, partner: other.code } : null;
}
