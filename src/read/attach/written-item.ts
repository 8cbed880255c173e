import { country, cue, is, isBoundaryMark, isComma, isLittle, type Node } from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import { withoutAnd } from '../words/lexicon.ts';
import type { Token } from '../words/tokenize.ts';

/**
 * `أبرزها المواقد المسطحة بقيمة 3 ملايين`, `وشكلت أجهزة الري 14%`: words that are nothing else, between what introduces a
 * product in a language whose verbs stand first and the number that is its own.
 */
export function writtenItem(
  text: string,
  tokens: readonly Token[],
  sentence: readonly Node[],
  { at, floor }: Region,
): string | null {
  let end = at - 1;
  while (end > floor && isLink(sentence[end]!)) end--;
  let start = end + 1;
  while (start > floor && end - start < 4 && isPlain(sentence[start - 1]!)) start--;
  if (start > end || isPlain(sentence[start - 1]) || !sentence.slice(start, end + 1).some(isLong)) return null;
  const linked = end < at - 1;
  if (!introduces(sentence, start - 1, linked)) return null;
  const from = tokens[sentence[start]!.first]!.start;
  const words = text.slice(from, tokens[sentence[end]!.end - 1]!.end);
  return isListed(sentence, start - 1) ? withoutAnd(words) : words;
}

const isPlain = (node: Node | undefined): boolean => node?.kind === 'word' && node.norm.length > 2;

const isLong = ({ norm }: Node): boolean => norm.length > 3;

/** What ties a number to the name in front of it: "at", "in the lead with". */
const isLink = (node: Node): boolean =>
  (is(node, 'level', 'reach') && node.clitics?.preposition === 'by') ||
  is(node, 'level', 'by') ||
  is(node, 'join', 'lead') ||
  (node.kind === 'word' && node.norm.length === 1) ||
  (isLittle(node) && node.norm.length <= 3);

/** Whether what stands before the words leads to a product: a part, a leader, a share, one more of a list. */
function introduces(sentence: readonly Node[], i: number, linked: boolean): boolean {
  const node = sentence[i];
  if (node === undefined) return false;
  // `مساهمتها المشتركة`: what a noun of the share is described by.
  if (cue(node, 'share') !== null && cue(node, 'total') === null) return (node.clitics?.suffix ?? '') === '';
  if (!linked) return false;
  if (is(node, 'parts', 'some') || is(node, 'join', 'lead') || cue(node, 'rank') !== null) return true;
  if (is(node, 'join', 'and')) return true;
  if (isListed(sentence, i)) return true;
  return country(node) !== null && !isBoundaryMark(node);
}

/** Right behind the number of the one before, but not behind a count, as in `الأشهر الـ11 الماضية`. */
function isListed(sentence: readonly Node[], i: number): boolean {
  const node = sentence[i]!;
  const told = isComma(node) ? sentence[i - 1]?.amount : node.amount;
  return node.norm === ')' || (told != null && (isComma(node) || told.kind === 'money' || told.kind === 'percent'));
}
