import { groups } from '../../geo/groups.ts';
import { country, cue, firstWithin, is, isBoundaryMark, type Node, possessive } from './nodes.ts';

/** `الشريك العربي الأول لغانا`, "the third largest African buyer of Chad": a region that only says among whom a place is held, and is no party itself. */
export function tellsAmong(nodes: readonly Node[], i: number): boolean {
  const named = country(nodes[i]);
  if (named === null || groups[named.code] === undefined) return false;
  if (possessive(nodes, i)) return placesEconomy(nodes, i);
  if (named.form !== 'adjective') return false;
  const other = firstWithin(nodes, i + 1, i + 6, (n) => country(n) !== null || isBoundaryMark(n));
  if (country(nodes[other]) === null) return false;
  const placed = (n: Node | undefined) => n?.amount?.kind === 'ordinal' || is(n, 'record', 'most');
  const [before, after] = [nodes[i - 1], nodes[i + 1]];
  if (cue(before, 'role') !== null) return placed(after) || placed(nodes[i - 2]);
  return cue(after, 'role') !== null && placed(before);
}

/** "Asia's fourth-largest economy": a country that the text names elsewhere, by its place. */
function placesEconomy(nodes: readonly Node[], i: number): boolean {
  const economy = firstWithin(nodes, i + 3, i + 7, (n) => is(n, 'aside', 'rate'));
  const placed = (n: Node) => n.amount?.kind === 'ordinal' || is(n, 'record', 'most');
  return (
    economy !== -1 && nodes.slice(i + 2, economy).some(placed) && !nodes.slice(i + 2, economy).some(isBoundaryMark)
  );
}
