import type { Pack } from '../../packs/pack.ts';
import type { Head } from '../heads/head.ts';
import { isSide } from '../heads/measure.ts';
import { bordered } from '../heads/sale.ts';
import {
  country,
  cue,
  firstWithin,
  is,
  isBoundaryMark,
  isComma,
  NO_CODE,
  type Node,
  possessive,
} from '../nodes/nodes.ts';
import { adjectiveRole } from './adjective-role.ts';
import { hyphenPair, previousWord } from './beside.ts';
import { ledRole } from './led-role.ts';
import { constructs, measureBefore, noVerbBetween, ownsList, ownsRole } from './owner.ts';
import type { Mention, Party, Role } from './role.ts';

/** The questions by which a country finds its part, in the order in which they are asked. */
const QUESTIONS: readonly ((mention: Mention) => Role | null)[] = [
  crossingRole,
  ownRole,
  gluedRole,
  relativeRole,
  adjectiveRole,
  besideRole,
  ledRole,
  tiedRole,
  nounRole,
  verbRole,
];

/** The part that the country at `at` plays towards a head. */
export function roleOf(
  sentence: readonly Node[],
  at: number,
  form: string,
  head: Head,
  before: Party | null,
  pack: Pack,
): Role {
  const mention = { sentence, at, form, head, before, left: previousWord(sentence, at, head, pack), pack };
  for (const question of QUESTIONS) {
    const role = question(mention);
    if (role !== null) return role;
  }
  return 'bare';
}

/** "earnings from Chad", "goods entering Mali": the part at a verb that tells of earning, or of a border. */
function crossingRole({ sentence, at, form, head, left }: Mention): Role | null {
  // `والمصرية إلى تركيا`: a nationality that stands for its measure.
  if (at === head.at) return 'owner';
  const crossing = cue(sentence[head.at], 'sale');
  if (crossing === 'earnings' && at > head.at) {
    if (at - head.at <= 3 && is(sentence[left ?? -1], 'preposition', 'from')) return 'to';
    if (at - head.at <= 2 && form === 'name') return 'owner';
  }
  if (crossing === 'entering' && form === 'adjective' && at < head.at) return 'from';
  return (crossing === 'leaving' || crossing === 'entering') && bordered(sentence, head.at) === at ? 'agent' : null;
}

/** Whose supplier, customer or share it is that the words before name. */
function ownRole({ sentence, at, form, head, pack }: Mention): Role | null {
  if (ownsRole(sentence, at, form, head, pack) || ownsList(sentence, at, form, head, pack)) return 'owner';
  return at < head.at && ownsShare(sentence, at, pack) ? 'bare' : null;
}

/** `حصة الهند من صادرات عمان`, "India's part in Oman's exports": whose share it is owns no measure. */
const ownsShare = (sentence: readonly Node[], at: number, { switches }: Pack): boolean =>
  (switches.construct && is(sentence[at - 1], 'share', 'of')) ||
  (possessive(sentence, at) && sentence.slice(at + 2, at + 4).some((n) => is(n, 'share', 'of')));

/** `للصين`, "China-bound": the part that what is written onto the name gives. */
function gluedRole({ sentence, at, head }: Mention): Role | null {
  if (sentence[at + 1]?.norm === '-' && is(sentence[at + 2], 'party', 'bound')) return 'to';
  if (sentence[at]!.clitics?.preposition !== 'to') return null;
  return head.form === 'noun' && measureBefore(sentence, at, head) ? 'for' : 'to';
}

/** "the United States, with which trade fell": the part that a relative pronoun plays. */
function relativeRole({ sentence, at, head }: Mention): Role | null {
  const behind = isComma(sentence[at + 1]) ? at + 2 : at + 1;
  const lead = sentence[behind];
  // `adonde` is the preposition and the pronoun in one word.
  if (is(lead, 'join', 'relative') || is(sentence[behind + 1], 'join', 'relative')) {
    const side = (['with', 'from', 'to'] as const).find((value) => is(lead, 'preposition', value));
    if (side !== undefined) return side;
  }
  const acts = head.form === 'verb' || head.form === 'sale';
  // `الصين التي صدّرت إليها روسيا`
  const resumed = acts && head.at === behind + 1 && is(sentence[head.at + 1], 'party', 'there');
  if (resumed && is(lead, 'join', 'relative')) return head.measure === 'imports' ? 'from' : 'to';
  return acts && is(lead, 'join', 'relative') && head.at > behind && head.at - behind <= 3 ? 'subject' : null;
}

/** The part that is told in the name itself (`al Chad`), or by its possessive in front of the measure. */
function besideRole({ sentence, at, form, head, pack }: Mention): Role | null {
  // "the second market for US corn exports"
  const listed = pack.switches.adjective === 'before' && head.listing && form === 'name';
  if (listed && (at + 1 === head.at || (at + 2 === head.at && sentence[at + 1]!.kind === 'item'))) return 'owner';
  if (is(sentence[at], 'preposition', 'to')) return 'to';
  const near = form !== 'adjective' && at < head.at && head.at - at <= 4;
  if (!near || !possessive(sentence, at) || !noVerbBetween(sentence, at + 2, head.at)) return null;
  return head.form === 'actor' ? 'place' : 'owner';
}

function tiedRole({ sentence, at, head, pack }: Mention): Role | null {
  if (hyphenPair(sentence, at)) return 'pair';
  if (possessive(sentence, at)) return 'owner';
  return pack.switches.verbFirst && receives(sentence, at, head) ? 'to' : null;
}

/** The part of a name that nothing leads to, beside a noun that it may own. */
function nounRole({ sentence, at, head, pack }: Mention): Role | null {
  if (head.form === 'noun' && !head.listing && at < head.at && head.at - at <= 4) {
    // "non-EU exports": those to a group that has no code, and no trade of its own.
    if (noVerbBetween(sentence, at + 1, head.at))
      return country(sentence[at])?.code !== NO_CODE ? 'owner' : head.measure === 'imports' ? 'from' : 'to';
  }
  if (!pack.switches.construct || at <= head.at) return null;
  if (head.form === 'noun' && constructs(sentence, head.at, at)) return 'owner';
  // `العجز في تجارة مصر`
  return isSide(head.measure) && is(sentence[at - 1], 'measure', 'trade') ? 'owner' : null;
}

/** The part of a name that nothing leads to, beside a verb. */
function verbRole({ sentence, at, head, before, pack }: Mention): Role | null {
  if (head.form !== 'verb' && head.form !== 'sale') return null;
  if (at < head.at && sentence.slice(at + 1, head.at).every((n) => n.kind !== 'amount' || n.amount!.kind === 'ordinal'))
    return 'subject';
  const given = before?.role === 'subject' && !(pack.switches.verbFirst && partedFrom(sentence, before.at, head));
  if (head.measure === 'exports' && at === head.at + 1 && (given || isGiven(sentence, at, pack))) return 'to';
  const inverted = pack.switches.verbFirst || is(sentence[head.at - 1], 'join', 'relative');
  return inverted && at > head.at && at - head.at <= 2 ? 'subject' : null;
}

/** `في تجارة غانا، باعت تشاد`: a comma between a name and a verb that has its own subject behind it. */
const partedFrom = (sentence: readonly Node[], i: number, { at }: Head): boolean =>
  sentence.slice(i + 1, at).some(isComma);

/** "sold Chad $3m", "sold Chad goods worth $3m": to whom. */
function isGiven(sentence: readonly Node[], i: number, { switches }: Pack): boolean {
  const amount = firstWithin(sentence, i + 1, i + 7, (n) => n.amount !== null || isBoundaryMark(n));
  if (!switches.doubleObject || sentence[amount]?.amount?.kind !== 'money') return false;
  const next = sentence[i + 1]!;
  return amount === i + 1 || next.kind === 'item' || cue(next, 'kind') !== null;
}

/** `تلقت مصر صادرات هندية`: who receives exports owns none of them. */
const receives = (sentence: readonly Node[], i: number, { form, measure, at }: Head): boolean =>
  form === 'noun' &&
  measure === 'exports' &&
  i < at &&
  is(sentence[i - 1], 'take', 'buyer') &&
  cue(sentence[i - 1], 'sale') === null;
