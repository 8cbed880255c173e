import { cue, is, type Node } from './nodes.ts';

/** "a rise in exports, which reached $3m": a clause in a plan that tells what is. */
export function tellsFact(sentence: readonly Node[], i: number): boolean {
  const node = sentence[i]!;
  const reaches = (n: Node | undefined) => is(n, 'level', 'reach') && cue(n, 'preposition') === null;
  if (node.clitics?.article === true && reaches(node)) return true;
  const clause = is(node, 'join', 'split') && (is(node, 'join', 'relative') || cue(node, 'compare') !== null);
  return clause && reaches(sentence[i + 1]);
}

/** Where the clause begins that tells the amount at `i` as a fact, or null. */
export function factBefore(sentence: readonly Node[], i: number): number | null {
  for (let k = i - 1; k >= 0 && i - k <= 4; k--) if (tellsFact(sentence, k)) return k;
  return null;
}
