import { is, isComma, isLittle } from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import { isSum } from '../numbers/quantity.ts';
import type { Walk } from '../walk.ts';

/** "$3m fueron exportaciones y $2m, importaciones": a verb left out, as its comma tells, where the number before led to its noun too. */
export function elided({ sentence, heads }: Walk, { at, floor }: Region, next: number): boolean {
  const [last, head] = [heads[next - 1], heads[next]!];
  if (last === undefined || !isComma(sentence[at + 1]) || head.at - at > 4 || head.form !== 'noun') return false;
  if (!sentence.slice(at + 2, head.at).every(isLittle) || !isSum(sentence[at]!.amount)) return false;
  const led = floor > 0 && last.at >= floor && isSum(sentence[floor - 1]!.amount);
  return led && sentence.slice(last.at, at).some((n) => is(n, 'join', 'and') || is(n, 'join', 'split'));
}
