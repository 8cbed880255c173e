import type { Pack } from '../../packs/pack.ts';
import type { Head } from '../heads/head.ts';
import { isSide } from '../heads/measure.ts';
import { bordered, namedMarket } from '../heads/sale.ts';
import {
  country,
  cue,
  firstWithin,
  is,
  isBoundaryMark,
  isComma,
  isLittle,
  NO_CODE,
  type Node,
} from '../nodes/nodes.ts';
import {
  actsAsNation,
  constructs,
  describesGoods,
  isTwoWay,
  measureBefore,
  noVerbBetween,
  ownsAsBefore,
  ownsList,
  ownsMeasure,
  ownsRole,
  ownsTwoWay,
  soldThere,
} from './owner.ts';

export type Role =
  | 'to'
  | 'from'
  | 'with'
  | 'pair'
  | 'owner'
  | 'subject'
  | 'agent'
  | 'for'
  | 'place'
  | 'adjective'
  | 'bare';

/** A country in a sentence and the part that its neighbours give it. */
export interface Party {
  readonly at: number;
  readonly code: string;
  readonly role: Role;
}

/** "with Ghana recording a surplus": what the country does follows at once. */
const actsNext = (node: Node | undefined): boolean =>
  (is(node, 'level', 'reach') && cue(node, 'preposition') === null && !is(node, 'stop', 'word')) ||
  cue(node, 'verb') !== null;

/** "trade doubled, with EU exports to Chad rising": what stands right before a measure owns it, whatever leads to both. */
const namesMeasure = (sentence: readonly Node[], i: number, { form, at }: Head): boolean =>
  form === 'noun' &&
  at - i <= 2 &&
  sentence.slice(i + 1, at).every((n) => n.kind === 'item' || cue(n, 'kind') !== null);

export function roleOf(
  sentence: readonly Node[],
  i: number,
  form: string,
  head: Head,
  before: Party | null,
  pack: Pack,
): Role {
  // `والمصرية إلى تركيا`: a nationality that stands for its measure.
  if (i === head.at) return 'owner';
  const node = sentence[i]!;
  const left = previousWord(sentence, i, head, pack);
  const glued = node.clitics?.preposition ?? '';
  const crossing = cue(sentence[head.at], 'sale');
  if (crossing === 'earnings' && i > head.at && i - head.at <= 3 && is(sentence[left ?? -1], 'preposition', 'from'))
    return 'to';
  if (crossing === 'earnings' && i > head.at && i - head.at <= 2 && form === 'name') return 'owner';
  if (crossing === 'entering' && form === 'adjective' && i < head.at) return 'from';
  if ((crossing === 'leaving' || crossing === 'entering') && bordered(sentence, head.at) === i) return 'agent';
  if (ownsRole(sentence, i, form, head, pack) || ownsList(sentence, i, form, head, pack)) return 'owner';
  // `حصة الهند من صادرات عمان`: whose share it is owns no measure.
  if (pack.switches.construct && i < head.at && is(sentence[i - 1], 'share', 'of')) return 'bare';
  if (glued === 'to') return head.form === 'noun' && measureBefore(sentence, i, head) ? 'for' : 'to';
  const relative = relativeRole(sentence, i, head);
  if (relative !== null) return relative;
  if ((form === 'adjective' && !ledPeople(sentence, i, head, pack)) || attributive(sentence, i, head, pack)) {
    const beside = before?.at === i - 1 || (before?.at === i - 2 && hyphenPair(sentence, i));
    if (beside && before.role === 'owner' && isTwoWay(head)) return 'pair';
    if (
      head.measure === 'imports' &&
      i > head.at &&
      describesGoods(sentence, i, pack) &&
      !ofDefinite(sentence, head, i, pack)
    )
      return 'from';
    if (
      head.measure === 'exports' &&
      head.form !== 'role' &&
      i > head.at &&
      i - head.at <= 4 &&
      describesGoods(sentence, i, pack)
    )
      return 'owner';
    if (marketLedTo(sentence, i, pack)) return 'to';
    if (actsAsNation(sentence, i, head, pack)) return 'subject';
    return ownsMeasure(sentence, i, head, pack) ? 'owner' : 'adjective';
  }
  if (is(node, 'preposition', 'to')) return 'to';
  if (
    form !== 'adjective' &&
    i < head.at &&
    head.at - i <= 4 &&
    possessive(sentence, i) &&
    noVerbBetween(sentence, i + 2, head.at)
  )
    return head.form === 'actor' ? 'place' : 'owner';
  if (left !== null) {
    const word = sentence[left]!;
    if (is(word, 'preposition', 'between')) return 'pair';
    // A deficit in somebody's favour is the other one's.
    if (is(word, 'preposition', 'favour')) return head.measure === 'deficit' ? 'with' : 'for';
    if (is(word, 'preposition', 'with'))
      return i < head.at && (actsNext(sentence[i + 1]) || namesMeasure(sentence, i, head)) ? 'owner' : 'with';
    if (is(word, 'preposition', 'to') && head.measure === 'exports' && cue(sentence[left - 1], 'sale') === 'earnings')
      return 'owner';
    if (is(word, 'preposition', 'to')) return boughtFrom(head, pack) ? 'from' : isSide(head.measure) ? 'for' : 'to';
    const owner =
      is(word, 'preposition', 'of') && (measureBefore(sentence, left, head) || ownsAsBefore(sentence, left, head));
    if (owner && pack.switches.ownerFrom && isNoun(sentence, head)) return 'owner';
    if (before === null && is(word, 'preposition', 'of') && ownsTwoWay(sentence, left, head, pack)) return 'owner';
    if (is(word, 'preposition', 'from')) return 'from';
    if (is(word, 'preposition', 'by')) return 'agent';
    if (owner) return 'owner';
    if (isComma(word) && before !== null && possessive(sentence, i))
      return inApposition(sentence, i) ? 'owner' : 'bare';
    if (
      (is(word, 'join', 'and') || word.kind === 'mark' || node.clitics?.and) &&
      before !== null &&
      follows(sentence, before.at, i)
    ) {
      if (tradesWith(sentence, before, i, head)) return 'pair';
      return word.kind === 'mark' && actsRightAfter(i, head) ? 'subject' : before.role;
    }
    if (hyphenPair(sentence, i)) return 'pair';
    if (possessive(sentence, i)) return head.form === 'actor' ? 'place' : 'owner';
    if (is(word, 'preposition', 'in') && soldThere(sentence, i, head)) return 'to';
    if (is(word, 'preposition', 'in')) return placesSubject(sentence, left, i, head) ? 'subject' : 'place';
  }
  if (hyphenPair(sentence, i)) return 'pair';
  if (possessive(sentence, i)) return 'owner';
  if (pack.switches.verbFirst && receives(sentence, i, head)) return 'to';
  if (
    head.form === 'noun' &&
    !head.listing &&
    i < head.at &&
    head.at - i <= 4 &&
    noVerbBetween(sentence, i + 1, head.at)
  )
    // "non-EU exports": those to a group that has no code, and no trade of its own.
    return country(node)?.code !== NO_CODE ? 'owner' : head.measure === 'imports' ? 'from' : 'to';
  if (pack.switches.construct && head.form === 'noun' && i > head.at && constructs(sentence, head.at, i))
    return 'owner';
  // `العجز في تجارة مصر`
  if (pack.switches.construct && isSide(head.measure) && i > head.at && is(sentence[i - 1], 'measure', 'trade'))
    return 'owner';
  if (head.form === 'verb' || head.form === 'sale') {
    if (i < head.at && sentence.slice(i + 1, head.at).every((n) => n.kind !== 'amount' || n.amount!.kind === 'ordinal'))
      return 'subject';
    if (head.measure === 'exports' && i === head.at + 1 && (before?.role === 'subject' || isGiven(sentence, i, pack)))
      return 'to';
    const inverted = pack.switches.verbFirst || is(sentence[head.at - 1], 'join', 'relative');
    if (inverted && i > head.at && i - head.at <= 2) return 'subject';
  }
  return 'bare';
}

/** "sold Chad $3m", "sold Chad goods worth $3m": to whom. */
function isGiven(sentence: readonly Node[], i: number, { switches }: Pack): boolean {
  const amount = firstWithin(sentence, i + 1, i + 7, (n) => n.amount !== null || isBoundaryMark(n));
  if (!switches.doubleObject || sentence[amount]?.amount?.kind !== 'money') return false;
  const next = sentence[i + 1]!;
  return amount === i + 1 || next.kind === 'item' || cue(next, 'kind') !== null;
}

/** `الواردات السلعية المصرية`: behind a noun with its article, which takes no goods, adjectives are all of the noun itself. */
const ofDefinite = (sentence: readonly Node[], { at, form }: Head, i: number, { switches }: Pack): boolean =>
  switches.construct &&
  form === 'noun' &&
  sentence[at]!.clitics?.article === true &&
  !sentence.slice(at + 1, i).some((n) => n.kind === 'item' || cue(n, 'preposition') !== null);

/** `مشتريات مصر من العرب`: a people that a preposition leads to behind the measure is its country. */
const ledPeople = (sentence: readonly Node[], i: number, { at }: Head, { switches }: Pack): boolean =>
  switches.construct &&
  i > at &&
  ['to', 'from', 'with'].includes(cue(sentence[i - 1], 'preposition') ?? '') &&
  sentence[i + 1]?.kind !== 'item';

/** `تجارة الهند والإمارات`, "the trade of India and the Emirates": two owners of what has no direction, and nobody with whom they both trade. */
const tradesWith = (sentence: readonly Node[], before: Party, i: number, head: Head): boolean =>
  head.measure === 'trade' &&
  head.form === 'noun' &&
  before.role === 'owner' &&
  before.at > head.at &&
  i - before.at <= 3 &&
  !isComma(sentence[i - 1]) &&
  country(sentence[i + 1]) === null &&
  !sentence.slice(i + 1, i + 3).some((n) => is(n, 'join', 'and') || is(n, 'preposition', 'with') || n.clitics?.and);

/** `تلقت مصر صادرات هندية`: who receives exports owns none of them. */
const receives = (sentence: readonly Node[], i: number, { form, measure, at }: Head): boolean =>
  form === 'noun' &&
  measure === 'exports' &&
  i < at &&
  is(sentence[i - 1], 'take', 'buyer') &&
  cue(sentence[i - 1], 'sale') === null;

/** "the United States, with which trade fell": the part that a relative pronoun plays. */
function relativeRole(sentence: readonly Node[], i: number, head: Head): Role | null {
  const at = isComma(sentence[i + 1]) ? i + 2 : i + 1;
  const lead = sentence[at];
  const acts = head.form === 'verb' || head.form === 'sale';
  // `adonde` is the preposition and the pronoun in one word.
  if (is(lead, 'join', 'relative') || is(sentence[at + 1], 'join', 'relative')) {
    const side = (['with', 'from', 'to'] as const).find((value) => is(lead, 'preposition', value));
    if (side !== undefined) return side;
  }
  return acts && is(lead, 'join', 'relative') && head.at > at && head.at - at <= 3 ? 'subject' : null;
}

/** "Exports to China, Chad's main trading partner, were $3m": whose partner the one before is. */
const inApposition = (sentence: readonly Node[], i: number): boolean =>
  firstWithin(sentence, i + 2, i + 7, (n) => is(n, 'role', 'partners')) !== -1;

/** "From the members, Jamaica bought": no list goes on where the verb follows. */
const actsRightAfter = (i: number, { form, at }: Head): boolean =>
  (form === 'verb' || form === 'sale') && at > i && at - i <= 2;

/** "Machine builders in Germany exported": those who act are there. */
function placesSubject(sentence: readonly Node[], lead: number, i: number, { form, at }: Head): boolean {
  if (form !== 'verb' || i >= at || at - i > 3 || lead === 0) return false;
  return (
    sentence.slice(i + 1, at).every((n) => n.kind === 'word' || n.kind === 'cue') && sentence[lead - 1]!.kind === 'word'
  );
}

/** "the 15th largest market for U.S. goods", "imports of US cars": a name right before what it is said of, as an adjective is. */
function attributive(sentence: readonly Node[], i: number, head: Head, { switches }: Pack): boolean {
  if (switches.adjective !== 'before' || i <= head.at) return false;
  const next = sentence[i + 1];
  const goods = next?.kind === 'item' || cue(next, 'kind') !== null;
  return head.form === 'role'
    ? goods || cue(next, 'measure') !== null
    : goods && is(sentence[i - 1], 'preposition', 'of');
}

/** "to the American market", `إلى السوق الأميركية`. */
function marketLedTo(sentence: readonly Node[], i: number, { switches }: Pack): boolean {
  const market = switches.adjective === 'after' ? i - 1 : i + 1;
  return is(sentence[market], 'role', 'buyers') && namedMarket(sentence, market);
}

/** Whether who stands after "to" is bought from: `compró a Chile`. */
function boughtFrom({ form, measure }: Head, pack: Pack): boolean {
  return pack.switches.boughtTo && form === 'sale' && measure === 'imports';
}

/** Whether a head is a noun, so that it may have an owner: "purchases", "suppliers". */
const isNoun = (sentence: readonly Node[], { form, at }: Head): boolean =>
  form === 'noun' || form === 'role' || is(sentence[at], 'sale', 'noun');

/** The nearest node to the left that is no article, adverb or apostrophe, nor the market that a name is of: `إلى أسواق الهند`. */
function previousWord(sentence: readonly Node[], i: number, head: Head, { switches }: Pack): number | null {
  for (let k = i - 1; k >= 0 && i - k <= 3; k--) {
    const node = sentence[k]!;
    if (switches.construct && k === i - 1 && k !== head.at && is(node, 'role', 'buyers')) continue;
    if (node.kind === 'word' && node.norm.length <= 3 && k === i - 1) continue;
    if (is(node, 'join', 'relative')) return null;
    if (isLittle(node)) continue;
    return k;
  }
  return null;
}

function hyphenPair(sentence: readonly Node[], i: number): boolean {
  const dash = (node: Node | undefined) =>
    node?.kind === 'mark' && (node.norm === '-' || node.norm === '–' || node.norm === '/');
  return (
    (dash(sentence[i + 1]) && country(sentence[i + 2]) !== null) ||
    (dash(sentence[i - 1]) && country(sentence[i - 2]) !== null)
  );
}

export function possessive(sentence: readonly Node[], i: number): boolean {
  const mark = sentence[i + 1];
  return mark?.kind === 'mark' && (mark.norm === "'" || mark.norm === '’');
}

/** Two countries in one list: only commas, "and" and articles between them. */
export function follows(sentence: readonly Node[], a: number, b: number): boolean {
  if (b - a > 5) return false;
  for (let k = a + 1; k < b; k++) {
    const node = sentence[k]!;
    const light = isComma(node) || is(node, 'join', 'and') || is(node, 'stop', 'word') || node.kind === 'country';
    if (!light) return false;
  }
  return true;
}
