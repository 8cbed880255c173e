import { country, firstWithin, is, isBoundaryMark, NO_CODE, type Node, possessive } from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import { isRival } from '../../parties/party.ts';
import { otherOf } from '../../parties/scene.ts';
import type { Binding, Walk } from '../../walk.ts';

/** "China is Chad's third largest trading partner", "fifth among Chad's trading partners": the rank is by two-way trade. */
export function partnerRank({ sentence, context }: Walk, { at, left, reach }: Region): Binding | null {
  const { topic, reporter: spoken, pair } = context.scene;
  const role = firstWithin(sentence, at - 4, at + 9, (n) => is(n, 'role', 'partners'));
  // "the tenth customer of Portugal in trade of goods"
  const own = firstWithin(sentence, at + 1, at + 4, (n) => is(n, 'role', 'buyers') || is(n, 'role', 'sellers'));
  if (role < 0 || (own !== -1 && own < role) || (role > at && sentence.slice(at + 1, role).some(isBoundaryMark)))
    return null;
  const named: { readonly code: string; readonly at: number }[] = [];
  for (let i = left; i < Math.max(reach, role + 4) && i < sentence.length; i++) {
    const here = country(sentence[i]);
    if (here !== null && here.code !== NO_CODE) named.push({ code: here.code, at: i });
  }
  const owner =
    named.find((n) => context.pack.switches.construct && n.at === role + 1) ??
    named.find((n) => possessive(sentence, n.at) || (isAdjective(sentence[n.at]!) && Math.abs(n.at - role) <= 4)) ??
    named.find((n) => is(sentence[n.at - 1], 'preposition', 'of') || sentence[n.at]!.clitics?.preposition === 'to');
  // "overtaking Japan as Chad's third partner": who was ahead has no place of its own here.
  const others = named.filter((n) => n.code !== owner?.code && !isRival(sentence, n.at));
  const subject = others.find((n) => !isAdjective(sentence[n.at]!)) ?? others[0];
  const reporter =
    owner?.code ?? (subject === undefined ? (topic ?? spoken) : (otherOf(pair, subject.code) ?? topic ?? spoken));
  const partner = subject?.code ?? otherOf(pair, reporter);
  if (reporter === null || partner === null || reporter === partner) return null;
  return { measure: 'trade', kind: 'any', item: null, reporter, partner };
}

const isAdjective = (node: Node): boolean => country(node)?.form === 'adjective';
