import { cue, is, isComma, lastWithin, type Node } from './nodes.ts';

/** "a rise in exports, which reached $3m": a clause in a plan that tells what is. */
export function tellsFact(sentence: readonly Node[], i: number): boolean {
  const node = sentence[i]!;
  const reaches = (n: Node | undefined) => is(n, 'level', 'reach') && cue(n, 'preposition') === null;
  if (node.clitics?.article === true && reaches(node)) return !ofForecasts(sentence, i);
  if (reaches(node) && closesClause(sentence, i - 1)) return true;
  const clause = is(node, 'join', 'split') && (is(node, 'join', 'relative') || cue(node, 'compare') !== null);
  return clause && reaches(sentence[i + 1]) && !ofForecasts(sentence, i);
}

/** `توقعات السوق التي بلغت 3 مليارات`, `التوقعات البالغة 3 مليارات`: what stands right behind a forecast tells how much it was. */
function ofForecasts(sentence: readonly Node[], which: number): boolean {
  const plan = lastWithin(sentence, which - 3, which, (n) => is(n, 'aside', 'plan'));
  const other = (n: Node) => cue(n, 'measure') !== null || isComma(n);
  return plan !== -1 && !sentence.slice(plan + 1, which).some(other);
}

/** "Exports, which are forecast to rise, stood at $3m": the commas around what is planned. */
function closesClause(sentence: readonly Node[], close: number): boolean {
  if (!isComma(sentence[close])) return false;
  const open = lastWithin(sentence, close - 14, close, isComma);
  return open !== -1 && (is(sentence[open + 1], 'join', 'relative') || is(sentence[open + 1], 'aside', 'plan'));
}

/** Where the clause begins that tells the amount at `i` as a fact, or null. */
export function factBefore(sentence: readonly Node[], i: number): number | null {
  for (let k = i - 1; k >= 0 && i - k <= 4; k--) {
    // `هذه القيمة إلى زيادة قدرها 3 ملايين`: the size of a change.
    if (cue(sentence[k], 'increase') !== null) return null;
    if (tellsFact(sentence, k)) return k;
  }
  return null;
}
