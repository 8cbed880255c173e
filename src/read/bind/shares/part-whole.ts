import { groups } from '../../../geo/groups.ts';
import { NO_CODE } from '../../nodes/nodes.ts';
import { isMember } from '../../parties/share-holder.ts';
import type { Binding } from '../../walk.ts';

/** "Germany takes 43 % of the EU's sales to China": one of those who trade, and not with whom. */
export const memberOf = ({ reporter, partner }: Binding, code: string): boolean =>
  partner !== null && partner !== 'WLD' && isMember({ reporter, bloc: null, partner }, code);

/** `الواردات الصينية 32% من واردات العراق`: what China's name tells of another's imports is where they come from. */
export function boughtThere(part: Binding, whole: Binding): boolean {
  const own = part.measure === 'imports' && whole.measure === 'imports' && part.partner === 'WLD';
  if (!own || part.reporter === null || whole.reporter === null || part.reporter === whole.reporter) return false;
  return !(groups[whole.reporter]?.includes(part.reporter) ?? false);
}

/** "That is half of what Chad buys from Mali": no part of it is named. */
export const isItself = (part: Binding, whole: Binding): boolean =>
  part.measure === whole.measure &&
  part.item === whole.item &&
  part.reporter === whole.reporter &&
  part.partner === whole.partner &&
  part.partner !== 'WLD';

/** "exports are a quarter of imports": two flows set side by side, of which neither is a part of the other. */
export const otherFlow = (part: Binding, whole: Binding): boolean =>
  across(part, whole) && part.item === null && part.reporter === whole.reporter && part.partner === whole.partner;

const across = (part: Binding, whole: Binding): boolean =>
  (part.measure === 'exports' && whole.measure === 'imports') ||
  (part.measure === 'imports' && whole.measure === 'exports');

/** "Egypt imported 12 % of Kenya's exports": the one side trades a part of what the other does. */
export const tradesPart = (part: Binding, whole: Binding): boolean =>
  across(part, whole) && part.reporter !== null && part.reporter === whole.partner;

export const otherSide = ({ partner }: Binding, whole: Binding): string | null =>
  partner === 'WLD' ? whole.reporter : partner;

/** "China sold Lebanon $3m, 10 % of Lebanon's imports": the share is of the flow as the buyer counts it. */
export function mirrors(part: Binding, whole: Binding): boolean {
  if (!across(part, whole) || whole.reporter === null || part.partner === NO_CODE) return false;
  // "China bought 70 % of the copper that Zambia exported"
  if (part.partner === 'WLD') return part.measure === 'imports' && whole.reporter !== part.reporter;
  // "Mali bought $3m from Chad, 10 % of the country's exports": no exports of Mali's own.
  return whole.reporter === part.partner || whole.reporter === part.reporter;
}
