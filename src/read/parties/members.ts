import { country, firstWithin, is, isComma, isLittle, type Node } from '../nodes/nodes.ts';
import { unnamedSide } from './party.ts';

/** "to six countries, namely Chad, Mali and Togo, came to $9m": without the names of those who are told together, and have no number of their own. */
export function withoutMembers(sentence: readonly Node[]): readonly Node[] {
  for (let i = 1; i < sentence.length; i++) {
    if (unnamedSide(sentence, i) === null) continue;
    const [names, end] = membersOf(sentence, i);
    const numbers = sentence.slice(i + 1).filter((n) => n.amount?.kind === 'money').length;
    if (names < 2 || numbers >= names) continue;
    return sentence.map((n, k) => (k > i && k < end && country(n) !== null ? { ...n, kind: 'word', senses: [] } : n));
  }
  return sentence;
}

/** How many names stand behind some countries, in commas or brackets, and where they end. */
function membersOf(sentence: readonly Node[], i: number): readonly [names: number, end: number] {
  const open = firstWithin(sentence, i + 1, i + 4, (n) => isComma(n) || n.norm === '(' || n.norm === ':');
  let names = 0;
  let k = open === -1 ? sentence.length : open + 1;
  for (; k < sentence.length; k++) {
    const node = sentence[k]!;
    const more = () => firstWithin(sentence, k + 1, k + 4, (n) => country(n) !== null) !== -1;
    if (country(node)?.form === 'name') names++;
    else if (isComma(node) ? names > 1 && !more() : !(isLittle(node) || is(node, 'join', 'and') || names === 0)) break;
  }
  const ends = isComma(sentence[k]) || sentence[k]?.norm === ')' || sentence[k] === undefined;
  return [ends ? names : 0, k];
}
