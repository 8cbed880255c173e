import type { Pack } from '../../packs/pack.ts';
import type { Head } from '../heads/head.ts';
import { country, cue, is, isComma, isLittle, type Node } from '../nodes/nodes.ts';

/** The nearest node to the left that is no article, adverb or apostrophe, nor the market that a name is of: `إلى أسواق الهند`. */
export function previousWord(sentence: readonly Node[], i: number, head: Head, { switches }: Pack): number | null {
  const led = switches.construct ? null : pastDescription(sentence, i);
  if (led !== null) return led;
  for (let k = i - 1; k >= 0 && i - k <= 3; k--) {
    const node = sentence[k]!;
    if (switches.construct && k === i - 1 && k !== head.at && is(node, 'role', 'buyers')) continue;
    if (node.kind === 'word' && node.norm.length <= 3 && k === i - 1) continue;
    if (is(node, 'join', 'relative')) return null;
    if (isLittle(node)) continue;
    return k;
  }
  return null;
}

/** "with isolated Chad", "from war-torn Mali": the preposition in front of a word that describes the name. */
function pastDescription(sentence: readonly Node[], i: number): number | null {
  const hyphened = sentence[i - 2]?.norm === '-';
  if (country(sentence[i])?.form === 'adjective' || !(hyphened || sentence[i - 1]?.kind === 'word')) return null;
  const lead = hyphened ? i - 4 : i - 2;
  const side = cue(sentence[lead], 'preposition');
  return side === 'with' || side === 'to' || side === 'from' ? lead : null;
}

/** "Russia-China trade": two names tied by a mark. */
export function hyphenPair(sentence: readonly Node[], i: number): boolean {
  const dash = (node: Node | undefined) =>
    node?.kind === 'mark' && (node.norm === '-' || node.norm === '–' || node.norm === '/');
  // "Indo-Nepal trade": the mark belongs to the first name.
  const joins = (node: Node | undefined) =>
    country(node)?.form === 'adjective' && node!.end - node!.first === 2 && node!.senses.length === 1;
  return (
    (joins(sentence[i]) && country(sentence[i + 1]) !== null) ||
    (joins(sentence[i - 1]) && country(sentence[i]) !== null) ||
    (dash(sentence[i + 1]) && country(sentence[i + 2]) !== null) ||
    (dash(sentence[i - 1]) && country(sentence[i - 2]) !== null)
  );
}

/** Two countries in one list: only commas, "and" and articles between them. */
export function follows(sentence: readonly Node[], a: number, b: number): boolean {
  if (b - a > 5) return false;
  for (let k = a + 1; k < b; k++) {
    const node = sentence[k]!;
    const light = isComma(node) || is(node, 'join', 'and') || is(node, 'stop', 'word') || node.kind === 'country';
    if (!light) return false;
  }
  return true;
}
