import { groups } from '../geo/groups.ts';
import { country, cue, is, NO_CODE, type Node } from './nodes.ts';
import type { Region } from './region.ts';
import type { Scene } from './scene.ts';

/** "Chad's share of it was $3m", `كان نصيب تشاد وحدها منها`: where the country stands whose part an amount is. */
export function shareHolder(sentence: readonly Node[], { at, floor }: Region): number | null {
  for (let i = at - 1; i >= floor && at - i <= 6; i--) {
    const named = country(sentence[i]);
    if (named !== null) return named.form !== 'adjective' && isShared(sentence, i) ? i : null;
    if (!isLight(sentence[i]!)) return null;
  }
  return null;
}

/** Whether a noun of share owns the country at `i`: `نصيب تشاد`, "the share of Chad", "Chad's share". */
function isShared(sentence: readonly Node[], i: number): boolean {
  const before = is(sentence[i - 1], 'preposition', 'of') ? sentence[i - 2] : sentence[i - 1];
  const owned = sentence[i + 1]?.norm === "'" || sentence[i + 1]?.norm === '’';
  return cue(before, 'share') !== null || (owned && sentence.slice(i + 2, i + 4).some((n) => cue(n, 'share') !== null));
}

function isLight(node: Node): boolean {
  if (node.kind === 'mark') return node.norm === "'" || node.norm === '’';
  if (node.kind === 'word') return node.norm.length <= 4;
  return (
    cue(node, 'share') !== null || is(node, 'level', 'reach') || is(node, 'stop', 'word') || is(node, 'parts', 'some')
  );
}

/** Whether a country is one of the group that trades in a scene, or has traded there in another member's place. */
export function isMember({ reporter, bloc, partner }: Scene, code: string): boolean {
  const group = bloc ?? reporter;
  return group !== null && code !== partner && code !== NO_CODE && (groups[group]?.includes(code) ?? false);
}

/** "The EU's imports from Chad; Spain alone took $3m": a member stands in for its group, any other country is the partner. */
export function takePart(scene: Scene, code: string): void {
  if (isMember(scene, code)) [scene.bloc, scene.reporter] = [scene.bloc ?? scene.reporter, code];
  else scene.partner = code;
}

/** "Spain alone took $3m of these exports": who takes a part of what is spoken of. */
export function takerBefore(sentence: readonly Node[], to: number): string | null {
  for (let i = 0; i < to; i++) {
    const named = country(sentence[i]);
    if (named === null || named.form === 'adjective') continue;
    return cue(sentence[i - 1], 'take') !== null || cue(sentence[i + 1], 'take') !== null ? named.code : null;
  }
  return null;
}
