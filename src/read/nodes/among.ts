import { groups } from '../../geo/groups.ts';
import { country, cue, firstWithin, is, isBoundaryMark, type Node } from './nodes.ts';

/** `الشريك العربي الأول لغانا`, "the third largest African buyer of Chad": a region that only says among whom a place is held, and is no party itself. */
export function tellsAmong(nodes: readonly Node[], i: number): boolean {
  const named = country(nodes[i]);
  if (named?.form !== 'adjective' || groups[named.code] === undefined) return false;
  const other = firstWithin(nodes, i + 1, i + 6, (n) => country(n) !== null || isBoundaryMark(n));
  if (country(nodes[other]) === null) return false;
  const placed = (n: Node | undefined) => n?.amount?.kind === 'ordinal' || is(n, 'record', 'most');
  const [before, after] = [nodes[i - 1], nodes[i + 1]];
  if (cue(before, 'role') !== null) return placed(after) || placed(nodes[i - 2]);
  return cue(after, 'role') !== null && placed(before);
}
