import { groups } from '../../geo/groups.ts';
import type { Head } from '../heads/head.ts';
import {
  country,
  cue,
  firstWithin,
  is,
  isApostrophe,
  isBoundaryMark,
  isComma,
  isLittle,
  lastWithin,
  NO_CODE,
  type Node,
  possessive,
} from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import type { Party } from './role.ts';
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
export function isShared(sentence: readonly Node[], i: number): boolean {
  const of = isLittle(sentence[i - 1]) ? i - 2 : i - 1;
  const before = is(sentence[of], 'preposition', 'of') ? sentence[of - 1] : sentence[i - 1];
  const owned = possessive(sentence, i);
  return cue(before, 'share') !== null || (owned && sentence.slice(i + 2, i + 4).some((n) => cue(n, 'share') !== null));
}

/** "China was Chad's first trading partner, with 38 % of its trade", or "the country's": whose trade that is, and who has the share. */
export function partnerHeld(
  sentence: readonly Node[],
  at: number,
  topic: string | null,
): { reporter: string; partner: string } | null {
  const role = lastWithin(sentence, at - 16, at, (n) => is(n, 'role', 'partners'));
  const points = (n: Node) => is(n, 'party', 'its') || is(n, 'party', 'kingdom');
  const owner = lastWithin(
    sentence,
    role - 6,
    role,
    (n, i) => (country(n) !== null && possessive(sentence, i)) || points(n),
  );
  const reporter = owner === -1 ? null : (country(sentence[owner])?.code ?? topic);
  if (role === -1 || owner === -1 || reporter === null) return null;
  const other = (n: Node) => country(n) !== null && country(n)!.form !== 'adjective' && country(n)!.code !== reporter;
  const behind = firstWithin(sentence, role + 1, at, other);
  const partner = behind === -1 ? lastWithin(sentence, owner - 8, owner, other) : behind;
  const code = partner === -1 ? NO_CODE : country(sentence[partner])!.code;
  return code === NO_CODE || reporter === NO_CODE ? null : { reporter, partner: code };
}

function isLight(node: Node): boolean {
  if (node.kind === 'mark') return isApostrophe(node);
  if (node.kind === 'word') return true;
  return (
    cue(node, 'share') !== null ||
    is(node, 'level', 'reach') ||
    is(node, 'stop', 'word') ||
    is(node, 'parts', 'some') ||
    is(node, 'party', 'both')
  );
}

/** Whether a country is one of the group that trades in a scene, or has traded there in another member's place. */
export function isMember(
  { reporter, bloc, partner }: Pick<Scene, 'reporter' | 'bloc' | 'partner'>,
  code: string,
): boolean {
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
    // `كان لمصر من هذه الصادرات 3 ملايين`
    const fell = sentence[i]!.clitics?.preposition === 'to' && i + 2 === to && is(sentence[i + 1], 'preposition', 'of');
    return fell || cue(sentence[i - 1], 'take') !== null || cue(sentence[i + 1], 'take') !== null ? named.code : null;
  }
  return null;
}

/** "The United States took 32 % of the shipments", where Peru's are spoken of: who stands in front has a part in them. */
export function takesPart({ reporter, topic }: Scene, sentence: readonly Node[], { from, at }: Head): boolean {
  const share = lastWithin(sentence, from - 4, from, (n) => n.amount?.kind === 'percent');
  // `8 في المائة فقط من الصادرات`
  const only = sentence[share + 1];
  const of =
    sentence[cue(only, 'preposition') === null && (only?.kind === 'word' || isLittle(only)) ? share + 2 : share + 1];
  // `استوعبت مصر ثلث الصادرات`
  const part = share + 1 === at && sentence[share]?.amount?.word === true;
  if ((reporter ?? topic) === null || share < 0 || !(part || is(of, 'preposition', 'of') || is(of, 'share', 'of')))
    return false;
  return !sentence.slice(share + 1, at + 1).some((n) => is(n, 'party', 'its') || isBoundaryMark(n));
}

/** "The EU took $6m of the exports", of the reporter's own: a part of what is spoken of. */
export function takenOf(
  sentence: readonly Node[],
  head: Head,
  found: readonly Party[],
  reporter: string | null,
): boolean {
  const { at, form } = head;
  if (form !== 'noun' || found.some(({ role, code }) => role === 'owner' && code !== reporter)) return false;
  const amount = lastWithin(sentence, at - 4, at, (n) => n.amount?.kind === 'money');
  if (amount < 0) return takesOf(sentence, at);
  const owned =
    found.some(({ role }) => role === 'owner') || sentence.slice(amount + 2, at).some((n) => is(n, 'party', 'its'));
  return is(sentence[amount + 1], 'preposition', 'of') && !owned;
}

/** `استقبلت مصر من هذه الصادرات ما قيمته`: the part stands behind what it is taken of. */
function takesOf(sentence: readonly Node[], at: number): boolean {
  if (!is(sentence[at - 1], 'preposition', 'of')) return false;
  const taker = isLittle(sentence[at - 3]) ? at - 4 : at - 3;
  if (cue(sentence[taker], 'take') === null || country(sentence[at - 2]) === null) return false;
  const ends = (n: Node) => n.amount !== null || isBoundaryMark(n) || cue(n, 'measure') !== null;
  return sentence[firstWithin(sentence, at + 1, at + 10, ends)]?.amount?.kind === 'money';
}

/** "China took a quarter of the goods that the country sold", "China accounted for 3 % of the country's exports": who has a part owns no measure that follows. */
export function tookSome(sentence: readonly Node[], { at }: Head): boolean {
  const take = firstWithin(sentence, 0, at, (n, i) => hasPart(n) && country(sentence[i - 1]) !== null);
  return take !== -1 && sentence.slice(take + 1, at).some((n) => n.kind === 'amount');
}

const hasPart = (n: Node): boolean => cue(n, 'take') !== null || cue(n, 'share') !== null;

/** "China (11 %), India (8 %) and Chad (7 %) absorbed most of the exports": a list of shares in front of their whole. */
export function listsShares(sentence: readonly Node[], to: number): boolean {
  const share = lastWithin(sentence, to - 14, to, (n) => n.amount?.kind === 'percent');
  return share > 1 && sentence[share - 1]?.norm === '(' && country(sentence[share - 2]) !== null;
}

/** "China was the first market, taking $9m of Chad's exports": the subject of the sentence, where a participle tells what it took. */
export function takerInPassing(
  sentence: readonly Node[],
  { at, from, form, measure }: Head,
  reporter: string | null,
): string | null {
  const part = lastWithin(sentence, from - 3, at, (n) => n.amount?.kind === 'money' || n.amount?.kind === 'percent');
  const take = isLittle(sentence[part - 1]) ? part - 2 : part - 1;
  const trades = is(sentence[take], 'take', measure === 'exports' ? 'buyer' : 'seller');
  if (form !== 'noun' || part === -1 || !trades || !isComma(sentence[take - 1])) return null;
  if (!is(sentence[part + 1], 'preposition', 'of')) return null;
  const subject = sentence.findIndex((n) => country(n) !== null && country(n)!.form !== 'adjective');
  const led = cue(sentence[isLittle(sentence[subject - 1]) ? subject - 2 : subject - 1], 'preposition') !== null;
  const code = country(sentence[subject])?.code ?? NO_CODE;
  return subject >= take || led || code === NO_CODE || code === reporter || possessive(sentence, subject) ? null : code;
}
