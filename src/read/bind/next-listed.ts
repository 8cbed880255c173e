import type { Head } from '../heads/head.ts';
import { country, cue, is, isComma, isLittle, lastWithin, NO_CODE, type Node } from '../nodes/nodes.ts';
import type { Scene } from '../parties/scene.ts';
import type { Walk } from '../walk.ts';

/** "Chad came first with exports of $9m, followed by Mali with exports of $3m": the next of a list, in the place that the one before it has. */
export function turnToListed({ context: { scene }, sentence, index }: Walk, head: Head, before: Scene): void {
  if (head.form !== 'noun' || before.named !== index || before.measure !== head.measure) return;
  const next = nextOfList(sentence, head);
  if (next === null || next === before.reporter) return;
  if (before.partner !== null && before.partner !== 'WLD')
    Object.assign(scene, { reporter: before.reporter, partner: next });
  else Object.assign(scene, { reporter: next, partner: before.partner });
}

/** "Exports to Chad were $9m, and Mali came first among the suppliers, with $3m": who has the role that the next clause tells. */
export function turnToLeader({ context: { scene }, sentence, index }: Walk, head: Head, before: Scene): void {
  if (head.form !== 'role' || before.named !== index) return;
  const open = lastWithin(sentence, head.at - REACH, head.at, (n) => n.amount !== null || isComma(n));
  const clause = sentence.slice(open + 1, head.at);
  const name = clause.findIndex((n) => country(n)?.form === 'name');
  const leader = country(clause[name]);
  const others = clause.slice(name + 1);
  if (open === -1 || leader === null || leader.code === scene.reporter || leader.code === NO_CODE) return;
  if (others.some((n) => country(n) !== null) || !others.some((n) => is(n, 'join', 'lead'))) return;
  if (clause.slice(0, name).every((n) => cue(n, 'preposition') === null)) scene.partner = leader.code;
}

/** How far in front of its role a leader may stand. */
const REACH = 8;

/** Who stands right in front of "with exports of", behind "followed by", a comma or "and". */
function nextOfList(sentence: readonly Node[], { at, from }: Head): string | null {
  const glued = sentence[at]!.clitics?.preposition === 'by';
  const lead = isLittle(sentence[from - 1]) ? from - 2 : from - 1;
  if (!glued && !is(sentence[lead], 'preposition', 'with')) return null;
  const name = glued ? at - 1 : lead - 1;
  const named = country(sentence[name]);
  if (named === null || named.form === 'adjective' || named.code === NO_CODE) return null;
  const link = sentence[isLittle(sentence[name - 1]) ? name - 2 : name - 1];
  const listed = is(link, 'join', 'and') || isComma(link) || sentence[name]!.clitics?.and === true;
  return listed ? named.code : null;
}
