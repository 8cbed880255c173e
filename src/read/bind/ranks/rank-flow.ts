import { country, firstWithin, is, NO_CODE } from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import type { Walk } from '../../walk.ts';

/** `احتلت تشاد المرتبة الأولى في الاستيراد من غانا`, "Chad came first in exports to Ghana", "in trade with Ghana": the other side of a flow that nobody else owns. */
export function otherOfFlow(
  { sentence, heads, context }: Walk,
  { at, reach }: Pick<Region, 'at' | 'reach'>,
  named: string,
): string | null {
  const head = heads.find((h) => h.at > at);
  if (head === undefined || head.form !== 'noun' || head.at >= reach || !isFlow(head.measure)) return null;
  const lead = head.measure === 'imports' ? 'from' : head.measure === 'trade' ? 'with' : 'to';
  const behind = firstWithin(sentence, head.at + 1, head.at + 4, (n) => country(n) !== null);
  const node = sentence[behind];
  const owned = context.pack.switches.ownerFrom && is(sentence[behind - 1], 'preposition', 'of');
  const led = (is(sentence[behind - 1], 'preposition', lead) && !owned) || node?.clitics?.preposition === lead;
  const code = country(node)?.code ?? NO_CODE;
  return led && behind - head.at <= 2 && code !== NO_CODE && code !== named ? code : null;
}

/** "… then Mali second": of whom the one placed before in its sentence was told with the other side of the flow. */
export function otherAsBefore(walk: Walk, named: string): string | null {
  const last = walk.claims.at(-1);
  if (last?.type !== 'rank' || last.reporter === null || last.partner === named) return null;
  const first = walk.claims.find((c) => c.type === 'rank' && c.partner === last.partner)!;
  const told = otherOfFlow(walk, { at: first.at, reach: first.at + 9 }, first.reporter ?? NO_CODE);
  return told === last.partner ? told : null;
}

export const isFlow = (measure: string | null): boolean =>
  measure === 'exports' || measure === 'imports' || measure === 'trade';
