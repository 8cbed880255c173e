import { sharedMarket } from '../../heads/sale.ts';
import { country, firstWithin, is, lastWithin, NO_CODE, type Node } from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import type { Scene } from '../../parties/scene.ts';
import { isShared } from '../../parties/share-holder.ts';
import type { Walk } from '../../walk.ts';

/** "Chad's share in the French market": what France buys is of Chad, told as the one's imports or the other's exports. */
export function ofMarket(
  { sentence, context: { scene } }: Walk,
  { at, floor }: Region,
): Pick<Scene, 'measure' | 'reporter' | 'partner'> | null {
  const role = lastWithin(sentence, floor, at, (n, i) => is(n, 'role', 'buyers') && sharedMarket(sentence, i));
  if (role === -1) return null;
  const from = Math.max(floor, role - 8);
  const named = (i: number) => country(sentence[i]) !== null && country(sentence[i])!.form !== 'adjective';
  const holder = lastWithin(sentence, from, role, (_, i) => named(i) && isShared(sentence, i));
  const pointing = (n: Node) => is(n, 'party', 'its') || is(n, 'party', 'kingdom') || (n.clitics?.suffix ?? '') !== '';
  const its = sentence.slice(from, role).some(pointing);
  const seller = holder === -1 ? (its ? scene.topic : null) : country(sentence[holder])!.code;
  const place = firstWithin(sentence, Math.max(holder + 1, from), role + 2, (n) => country(n) !== null);
  const buyer = country(sentence[place])?.code ?? null;
  if (seller === null || buyer === null || seller === buyer || seller === NO_CODE || buyer === NO_CODE) return null;
  return scene.measure === 'imports' && scene.reporter === buyer
    ? { measure: 'imports', reporter: buyer, partner: seller }
    : { measure: 'exports', reporter: seller, partner: buyer };
}
