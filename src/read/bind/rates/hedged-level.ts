import { cue, is, type Node } from '../../nodes/nodes.ts';
import type { Walk } from '../../walk.ts';
import { matchAt } from '../../words/lexicon.ts';

/** `لتناهز 3 ملايين`: a verb that leads to the level and hedges it at once. */
export function hedgedByReach({ sentence, context: { tokens, lexicon } }: Walk, at: number): boolean {
  const { first, span, core } = sentence[at]!.amount!;
  if (span.start >= core.start) return false;
  const verb = matchAt(lexicon.cues, tokens, first);
  return verb?.senses.some((s) => s.category === 'level' && s.value === 'reach') === true;
}

/** "rose above $3m", "climbed past the $3m mark": a line that the level went past; "rose by above $3m" tells how far. */
export function goesPast({ sentence, context: { tokens, lexicon } }: Walk, at: number): boolean {
  if (is(sentence[at - 1], 'level', 'by')) return false;
  const hedge = matchAt(lexicon.cues, tokens, sentence[at]!.first);
  const drawn = is(sentence[at - 1], 'preposition', 'of') ? at - 2 : at - 1;
  return (
    hedge?.senses.some((s) => s.category === 'line') === true ||
    [sentence[drawn], sentence[at + 1]].some((n) => cue(n, 'line') !== null)
  );
}

/** "superó los $3m": a verb of change that only hedges the level behind it. */
export function hedgesOnly(sentence: readonly Node[], at: number, i: number): boolean {
  const { hedge, span, core } = sentence[at]!.amount!;
  if (hedge === 'exact' || span.start < core.start || at - i > 2 || cue(sentence[i], 'change') === null) return false;
  return i === at - 1 || is(sentence[at - 1], 'stop', 'word');
}
