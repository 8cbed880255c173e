import type { Token } from '../words/tokenize.ts';
import { cue, type Node } from './nodes.ts';

const ENDS = new Set(['.', '!', '?', '؟', '。', '！', '？', '…']);

/** No sentence of the press has as many nodes. What runs on without a full stop is cut at its next mark, or at twice as many. */
const LONGEST = 800;

/** Cuts nodes into sentences: at line breaks and at closing marks that end one. None is so long that reading it never ends. */
export function sentences(nodes: readonly Node[], tokens: readonly Token[]): Node[][] {
  const found: Node[][] = [];
  let current: Node[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (node.kind !== 'break') current.push(node);
    if (
      node.kind === 'break' ||
      (node.kind === 'mark' && ENDS.has(node.norm) && endsHere(nodes, tokens, i)) ||
      runsOn(current)
    ) {
      if (current.length > 0) found.push(current);
      current = [];
    }
  }
  if (current.length > 0) found.push(current);
  return found;
}

function runsOn(current: readonly Node[]): boolean {
  return current.length >= LONGEST && (current.at(-1)!.kind === 'mark' || current.length >= 2 * LONGEST);
}

function endsHere(nodes: readonly Node[], tokens: readonly Token[], i: number): boolean {
  const node = nodes[i]!;
  if (node.norm !== '.') return true;
  const before = nodes[i - 1];
  const after = tokens[node.end];
  if (after === undefined || after.kind === 'break') return true;
  if (after.glued && after.kind !== 'mark') return false;
  if (before !== undefined && cue(before, 'abbreviation') !== null && after.capital === 0) return false;
  if (before !== undefined && cue(before, 'abbreviation') !== null && after.kind === 'number') return false;
  return after.kind !== 'word' || after.capital > 0 || !cased(after.norm);
}

function cased(norm: string): boolean {
  return norm !== norm.toUpperCase();
}
