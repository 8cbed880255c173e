import {
  country,
  cue,
  firstWithin,
  is,
  isBoundaryMark,
  isComma,
  isCopula,
  isLittle,
  lastWithin,
  NO_CODE,
  type Node,
} from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import { isRival } from '../../parties/party.ts';
import type { Walk } from '../../walk.ts';

/** "Russia took 41 % of exports and 30 % of imports": the one whose share was told before. */
export function sharer(walk: Walk, region: Region, reporter: string | null): string | null {
  // "41 % of exports (up 2 points) and 30 % of imports"
  const last = walk.claims.findLast((c) => c.type !== 'points');
  const told = last?.type === 'share' || last?.type === 'rank';
  if (!told || last.reporter !== reporter || last.partner === 'WLD') return null;
  const between = walk.sentence.slice(last.at + 1, region.at);
  const named = (n: Node, i: number) =>
    country(n)?.form === 'name' && !is(between[i - 1], 'preposition', 'in') && !isRival(walk.sentence, last.at + 1 + i);
  const other = between.some(named);
  return other ? null : last.partner;
}

/** "Brazil, Argentina and Chile took 70 %": the last of several, who have no code together. */
function joinsCountry(sentence: readonly Node[], i: number): boolean {
  const and = isLittle(sentence[i - 1]) ? i - 2 : i - 1;
  const glued = sentence[i]!.clitics?.and === true;
  const other = country(sentence[glued ? i - 1 : and - 1]);
  // "Brazil, Argentina, and Chile": a comma in front of "and" ends a list where another stands in it.
  if (isComma(sentence[and - 1]) && is(sentence[and], 'join', 'and'))
    return country(sentence[and - 2]) !== null && isComma(sentence[and - 3]) && country(sentence[and - 4]) !== null;
  return (glued || is(sentence[and], 'join', 'and')) && other !== null && other.form !== 'adjective';
}

export function leadingCountry(sentence: readonly Node[], region: Region, reporter: string | null): string | null {
  for (let i = region.at - 1; i >= region.left; i--) {
    const named = country(sentence[i]);
    const placed = is(sentence[i - 1], 'preposition', 'in');
    if (named !== null && named.form !== 'adjective' && named.code !== reporter && !placed && !isRival(sentence, i))
      return joinsCountry(sentence, i) ? NO_CODE : named.code;
  }
  return null;
}

export function itemBefore(sentence: readonly Node[], region: Region): string | null {
  for (let i = region.at - 1; i >= region.left; i--) if (sentence[i]!.kind === 'item') return cue(sentence[i], 'item');
  return null;
}

/** "two thirds of Chad's cotton is exported": what the verb is of. */
export const itemWithin = (sentence: readonly Node[], from: number, to: number): string | null =>
  cue(sentence[firstWithin(sentence, from + 1, to, (n) => n.kind === 'item')], 'item');

/** "Chad earns 80 % of its export revenue from oil": what the part comes from. */
export function itemEarning({ heads, sentence }: Walk, { at }: Region): string | null {
  const whole = heads.find((h) => h.at > at)?.at ?? -1;
  if (whole === -1 || whole - at > 5 || !is(sentence[whole + 1], 'preposition', 'from')) return null;
  return cue(sentence[isLittle(sentence[whole + 2]) ? whole + 3 : whole + 2], 'item');
}

/** "China took 4 % of exports, while its share of all imports was 8 %", `حصتها من الواردات`: whose share was told before. */
export function ownShare(
  { sentence, claims, context }: Walk,
  { at, left }: Region,
  reporter: string | null,
): string | null {
  const last = claims.at(-1) ?? context.claims.at(-1);
  if (last?.type !== 'share' || last.reporter !== reporter || last.partner === 'WLD') return null;
  const noun = lastWithin(sentence, left, at, (n) => cue(n, 'share') !== null && cue(n, 'total') === null);
  if (noun === -1 || sentence.slice(left, at).some((n) => n.kind === 'item' || country(n)?.form === 'name'))
    return null;
  const suffix = sentence[noun]!.clitics?.suffix ?? '';
  return suffix.length > 1 || is(sentence[noun - 1], 'party', 'its') ? last.partner : null;
}

/** `más de la mitad la aportó el café`: who acts behind its part. */
export function itemActing(sentence: readonly Node[], { at }: Region): string | null {
  const ends = (n: Node) => n.amount !== null || isBoundaryMark(n) || n.kind === 'item';
  const verb = firstWithin(sentence, at + 1, at + 6, (n) => ends(n) || is(n, 'take', 'seller'));
  const goods = sentence[isLittle(sentence[verb + 1]) ? verb + 2 : verb + 1];
  return is(sentence[verb], 'take', 'seller') && goods?.kind === 'item' ? cue(goods, 'item') : null;
}

/** "With 30 % of shipments, Chad is the main market": who has the part that opens the sentence. */
export function holderBehind(sentence: readonly Node[], { at }: Region): string | null {
  const leads = is(sentence[0], 'preposition', 'with') || cue(sentence[0], 'share') !== null;
  if (at > 3 || !leads) return null;
  const comma = firstWithin(sentence, at + 1, at + 8, (n) => isComma(n) || n.amount !== null || n.kind === 'country');
  if (!isComma(sentence[comma])) return null;
  const name = isLittle(sentence[comma + 1]) ? comma + 2 : comma + 1;
  const named = country(sentence[name]);
  const placed = (n: Node) => cue(n, 'role') !== null || cue(n, 'rank') !== null || is(n, 'join', 'lead');
  const holds = firstWithin(sentence, name + 1, name + 7, placed) !== -1;
  return named === null || named.form === 'adjective' || !holds ? null : named.code;
}

/** "80 % of Zambia's exports in 2021 were copper", "came from copper": the part's product, told by the verb behind its whole. */
export function goodsToldOf({ heads, sentence }: Walk, { at }: Region): string | null {
  const whole = heads.find((h) => h.at > at)?.at ?? -1;
  if (whole === -1 || whole - at > 9) return null;
  const ends = (n: Node) =>
    n.kind === 'amount' || isBoundaryMark(n) || cue(n, 'join') === 'and' || is(n, 'join', 'split');
  const tells = (n: Node) => cue(n, 'take') !== null || cue(n, 'share') !== null || isCopula(n);
  const verb = firstWithin(sentence, whole + 1, whole + 10, (n) => ends(n) || tells(n));
  if (verb === -1 || !tells(sentence[verb]!)) return null;
  const goods = firstWithin(sentence, verb + 1, verb + 4, (n) => n.kind === 'item' || n.kind === 'country' || ends(n));
  return goods !== -1 && sentence[goods]!.kind === 'item' ? cue(sentence[goods], 'item') : null;
}
