import type { Token } from '../words/tokenize.ts';
import { cue, is, isApostrophe, type Node } from './nodes.ts';

/** The product whose name ends at a node: from the lexicon, or, in a list of bracketed amounts, as the text writes it. */
export function phraseEndingAt(
  text: string,
  tokens: readonly Token[],
  sentence: readonly Node[],
  end: number,
  from: number,
  loose: boolean,
): string | null {
  let start = end + 1;
  let known: string | null = null;
  for (let i = end; i >= from && end - i < 9; i--) {
    const node = sentence[i]!;
    if (node.kind === 'item') {
      known ??= cue(node, 'item');
      start = i;
      continue;
    }
    if (!isNamePart(node)) break;
    start = i;
    if (node.clitics?.and) break;
  }
  if (start > end) return null;
  if (known !== null) return known;
  if (!loose) return null;
  while (start <= end && !isNameEdge(sentence[start]!)) start++;
  if (start > end || sentence[start]!.kind === 'mark') return null;
  const first = tokens[sentence[start]!.first]!;
  const last = tokens[sentence[end]!.end - 1]!;
  if (first.capital > 0 && last.capital > 0) return null;
  return text.slice(first.start, last.end).toLowerCase();
}

function isNamePart(node: Node): boolean {
  if (node.kind === 'word') return true;
  if (node.kind !== 'cue') return node.kind === 'mark' && (node.norm === '-' || isApostrophe(node));
  return is(node, 'kind', 'services') || is(node, 'kind', 'goods') || is(node, 'join', 'or');
}

/** Whether a product name can begin or end here. */
function isNameEdge(node: Node): boolean {
  return (node.kind === 'word' && node.norm.length > 2) || is(node, 'kind', 'services') || node.kind === 'item';
}
