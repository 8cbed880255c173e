import type { Pack } from '../../packs/pack.ts';
import type { Head } from '../heads/head.ts';
import { country, cue, is, isComma, type Node } from '../nodes/nodes.ts';
import { type Party, roleOf } from './party-role.ts';

/** The countries of a stretch with their roles towards the head. */
export function parties(
  sentence: readonly Node[],
  head: Head,
  from: number,
  to: number,
  pack: Pack,
  kingdom: string | null = null,
): Party[] {
  const found: Party[] = [];
  for (let i = from; i < to; i++) {
    const named = country(sentence[i]) ?? (is(sentence[i], 'party', 'kingdom') ? monarchy(kingdom) : null);
    if (named === null || opensDateline(sentence, i) || isRival(sentence, i) || isLeftOut(sentence, i)) continue;
    const role = roleOf(sentence, i, named.form, head, found.at(-1) ?? null, pack);
    found.push({ at: i, code: named.code, role });
  }
  return found;
}

/** "countries other than the United States". */
const isLeftOut = (sentence: readonly Node[], i: number): boolean =>
  [i - 1, i - 2].some((k) => is(sentence[k], 'party', 'group') && sentence[k]!.end - sentence[k]!.first > 2);

/** "the third-largest buyer after China and Japan", "overtook China": those who are ahead in a rank, or were, have no part in it. */
export function isRival(sentence: readonly Node[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 9; k--) {
    const node = sentence[k]!;
    if (is(node, 'rival', 'passed')) return true;
    if (cue(node, 'rival') !== null) {
      // "after" may be a time: only what can lead to nobody else reaches far back.
      const reach = cue(node, 'compare') === null ? 14 : 5;
      return sentence.slice(Math.max(0, k - reach), k).some((n) => n.amount?.kind === 'ordinal');
    }
    const light = node.kind === 'country' || is(node, 'join', 'and') || is(node, 'stop', 'word') || isComma(node);
    // "only behind the deficit with Chad": what is ahead is no country.
    if (!light || is(node, 'join', 'split') || is(node, 'preposition', 'with')) return false;
  }
  return false;
}

const monarchy = (code: string | null) => (code === null ? null : { code, form: 'name' });

/** "DHAKA: American shops imported": where a report was filed. */
export function opensDateline(sentence: readonly Node[], i: number): boolean {
  const mark = sentence[i + 1];
  const form = country(sentence[i])?.form;
  // "AMMAN 28 March (Petra) - Exports rose": a day right behind the place.
  if (i === 0 && form !== undefined && form !== 'adjective' && sentence[1]?.period?.day !== undefined) return true;
  const dash = (n: Node | undefined) => n?.kind === 'mark' && '—–-'.includes(n.norm);
  const plain =
    i === 0 && country(sentence[2]) === null && (sentence[2]?.norm === '(' || !sentence.slice(2, 14).some(dash));
  const marks = form === 'capital' ? ':—–-(' : form === 'name' && plain ? '—–-' : '';
  return i <= 1 && mark?.kind === 'mark' && marks.includes(mark.norm);
}
