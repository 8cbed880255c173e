import { cue, firstWithin, is, isApostrophe, isComma, isLittle, lastWithin, type Node } from '../nodes/nodes.ts';
import { isBalance } from './measure.ts';

const isMark = ({ kind, norm }: Node, mark: string): boolean => kind === 'mark' && norm === mark;

const opensNote = (n: Node): boolean => isMark(n, '(') || isMark(n, '"') || isMark(n, '“') || isMark(n, '«');
const closesNote = (n: Node): boolean => isMark(n, ')') || isMark(n, '"') || isMark(n, '”') || isMark(n, '»');

/** "trade (exports plus imports)": measures in brackets that only say what another is made of. */
export function explains(sentence: readonly Node[], i: number): boolean {
  const inside = within(sentence, i, 4, opensNote, closesNote) ?? definition(sentence, i) ?? sidesOfGap(sentence, i);
  if (inside === null) return false;
  const measures = inside.filter((n, k) => cue(n, 'measure') !== null || whatIsTraded(inside, k));
  return (measures.length > 1 || measures.some(namesSides)) && !inside.some((n) => n.amount !== null);
}

/** `الفرق بين الصادرات والواردات`: a balance by the name of its two sides. */
const namesSides = (n: Node): boolean => isBalance(cue(n, 'measure')) && n.end - n.first > 3;

/** "the deficit, or the gap between exports and imports, came to", `الصادرات، التي تشمل الصادرات المحلية وإعادة التصدير، بلغت`. */
function definition(sentence: readonly Node[], i: number): readonly Node[] | null {
  const inside = within(sentence, i, 10, isComma, isComma);
  if (inside === null) return null;
  const between = inside.slice(0, 5).some((n) => is(n, 'preposition', 'between'));
  const acts = (n: Node, k: number) => cue(n, 'verb') !== null && !(between && whatIsTraded(inside, k));
  const tells = is(inside[0], 'join', 'relative') || between;
  return tells && !inside.some((n, k) => cue(n, 'change') !== null || acts(n, k)) ? inside : null;
}

/** `ما تصدّره`, "what it exports". */
const whatIsTraded = (nodes: readonly Node[], k: number): boolean =>
  cue(nodes[k], 'verb') !== null && nodes.slice(Math.max(0, k - 2), k).some((n) => is(n, 'join', 'relative'));

/** "the gap between Chad's imports and exports": the two that a balance is told by. */
function sidesOfGap(sentence: readonly Node[], i: number): readonly Node[] | null {
  const gap = lastWithin(sentence, i - 8, i, (n) => isBalance(cue(n, 'measure')));
  if (gap === -1 || !is(sentence[gap + 1], 'preposition', 'between')) return null;
  const told = (n: Node) => cue(n, 'measure') ?? cue(n, 'kind') ?? cue(n, 'total');
  const light = (n: Node) =>
    told(n) !== null ||
    n.kind === 'country' ||
    isLittle(n) ||
    is(n, 'join', 'and') ||
    isApostrophe(n) ||
    n.norm.length < 2;
  const close = firstWithin(sentence, gap + 2, sentence.length, (n) => !light(n));
  return close === -1 || close < i ? null : sentence.slice(gap + 2, close);
}

/** What stands around `i` between two marks, neither further than `reach`. */
function within(
  sentence: readonly Node[],
  i: number,
  reach: number,
  opens: (node: Node) => boolean,
  closes: (node: Node) => boolean,
): readonly Node[] | null {
  const open = lastWithin(sentence, i - reach, i, opens);
  const close = firstWithin(sentence, i + 1, i + 1 + reach, closes);
  return open === -1 || close === -1 ? null : sentence.slice(open + 1, close);
}

/** "total exports (which include re-exports) came to": what a bracket without a number says that a measure holds. */
export function toldInBracket(sentence: readonly Node[], i: number): boolean {
  const open = lastWithin(sentence, i - 14, i, (n) => n.norm === '(' || n.norm === ')');
  const close = firstWithin(sentence, i + 1, i + 14, (n) => n.norm === '(' || n.norm === ')' || n.amount !== null);
  if (sentence[open]?.norm !== '(' || sentence[close]?.norm !== ')') return false;
  const [first] = sentence.slice(open + 1);
  // "the balance of services (i.e., net exports of services)"
  const tells = is(first, 'join', 'relative') || is(first, 'parts', 'some') || cue(first, 'abbreviation') !== null;
  return tells && !sentence.slice(open, i).some((n) => n.amount !== null);
}
