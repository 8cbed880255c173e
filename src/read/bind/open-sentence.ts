import { country, cue, firstWithin, is, isComma, namesSector, possessive } from '../nodes/nodes.ts';
import type { Walk } from '../walk.ts';
import { refersToSum, returnToLevel } from './resumes.ts';

/** What a sentence is about before its first number: a product or a country that stands in front. */
export function openSentence(walk: Walk, firstEvent: number): void {
  const { sentence, heads, context } = walk;
  const { scene } = context;
  returnToLevel(walk);
  const headless = heads.length === 0 || heads[0]!.from > firstEvent;
  const pronoun = sentence.slice(0, 3).some((n) => is(n, 'party', 'its') || is(n, 'join', 'part'));
  if (!pronoun || !headless) scene.item = headless ? scene.headItem : null;
  const end = Math.min(firstEvent, heads[0]?.from ?? sentence.length);
  if (headless) turnTo(walk, end);
  for (let i = 0; i < end; i++) {
    const node = sentence[i]!;
    // "el sector de alimentos", but "el precio del té"
    const of = is(sentence[i - 1], 'preposition', 'of') && !namesSector(sentence[i - 2]);
    if (node.kind === 'item' && !of) {
      if (headless)
        [scene.item, scene.partner] = [cue(node, 'item'), scene.bilateral ? scene.partner : scene.headPartner];
      break;
    }
  }
}

/** "Towards Brazil there was a drop too": the partner that a sentence turns to; "the figure had been": no partner but the measure's own. */
function turnTo({ sentence, context: { scene } }: Walk, end: number): void {
  const opening = sentence.slice(0, Math.min(end, 8));
  if (opening.some((_, i) => refersToSum(sentence, i))) scene.partner = scene.headPartner;
  const lead = opening.findIndex((n) => is(n, 'preposition', 'to') || is(n, 'preposition', 'with'));
  const at = is(sentence[lead + 1], 'stop', 'word') ? lead + 2 : lead + 1;
  const named = lead < 0 || lead > 2 || at >= end ? null : country(sentence[at]);
  if (named === null || named.form === 'adjective' || named.code === scene.reporter) return;
  // "To Chad's dismay, they fell".
  if (possessive(sentence, at) && firstWithin(sentence, at + 2, at + 5, isComma) !== -1) return;
  if (scene.measure === 'imports' && !is(sentence[lead], 'preposition', 'with')) return;
  scene.partner = named.code;
}
