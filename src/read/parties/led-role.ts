import type { Pack } from '../../packs/pack.ts';
import type { Head } from '../heads/head.ts';
import { isSide } from '../heads/measure.ts';
import { country, cue, firstWithin, is, isComma, type Node, possessive } from '../nodes/nodes.ts';
import { follows, hyphenPair } from './beside.ts';
import { measureBefore, ownsAsBefore, ownsTwoWay, soldThere } from './owner.ts';
import type { Mention, Party, Role } from './role.ts';

/** The part that the word to the left of a country leads it to: a preposition, or the list that it goes on with. */
export function ledRole(mention: Mention): Role | null {
  if (mention.left === null) return null;
  const left = pastAllOf(mention.sentence, mention.left);
  return prepositionRole(mention, left) ?? listedRole(mention, left) ?? placeRole(mention, left);
}

/** "with all of Asia": where the word that leads to the whole of it stands. */
const pastAllOf = (sentence: readonly Node[], left: number): number =>
  is(sentence[left], 'preposition', 'of') &&
  cue(sentence[left - 1], 'total') !== null &&
  cue(sentence[left - 2], 'preposition') !== null
    ? left - 2
    : left;

function prepositionRole({ sentence, at, head, before, pack }: Mention, left: number): Role | null {
  const word = sentence[left]!;
  if (is(word, 'preposition', 'between')) return sharedOut(sentence, at, head) ? 'bare' : 'pair';
  // A deficit in somebody's favour is the other one's.
  if (is(word, 'preposition', 'favour')) return head.measure === 'deficit' ? 'with' : 'for';
  if (is(word, 'preposition', 'with'))
    return at < head.at &&
      (actsNext(sentence[at + 1]) || (!pack.switches.construct && namesMeasure(sentence, at, head)))
      ? 'owner'
      : 'with';
  if (is(word, 'preposition', 'to')) return toRole(sentence, left, head, pack);
  const owner =
    is(word, 'preposition', 'of') && (measureBefore(sentence, left, head) || ownsAsBefore(sentence, left, head));
  if (owner && pack.switches.ownerFrom && isNoun(sentence, head)) return byOrigin(sentence, head) ? 'from' : 'owner';
  if (before === null && is(word, 'preposition', 'of') && ownsTwoWay(sentence, left, head, pack)) return 'owner';
  if (is(word, 'preposition', 'from')) return 'from';
  if (is(word, 'preposition', 'by')) return 'agent';
  return owner ? 'owner' : null;
}

/** "Según el país de origen, las importaciones de Chad": a list of those who are bought from. */
function byOrigin(sentence: readonly Node[], { measure, from }: Head): boolean {
  const origin = firstWithin(sentence, 0, Math.min(from, ORIGIN), (n) => is(n, 'role', 'sellers'));
  return measure === 'imports' && isComma(sentence[origin + 1]);
}

/** How near to the start of its sentence an origin opens it. */
const ORIGIN = 6;

/** `توزعت الصادرات بين تشاد (3 ملايين) ومالي (2 مليون)`: the first of those among whom a flow is shared out, each with its part. */
const sharedOut = (sentence: readonly Node[], at: number, { measure }: Head): boolean =>
  (measure === 'exports' || measure === 'imports') &&
  sentence[at + 1]?.norm === '(' &&
  sentence[at + 2]?.amount != null;

function toRole(sentence: readonly Node[], left: number, head: Head, pack: Pack): Role {
  if (head.measure === 'exports' && cue(sentence[left - 1], 'sale') === 'earnings') return 'owner';
  if (boughtFrom(head, pack)) return 'from';
  return isSide(head.measure) ? 'for' : 'to';
}

/** The part of one more country of a list: that of the one before. */
function listedRole({ sentence, at, head, before }: Mention, left: number): Role | null {
  if (before === null) return null;
  const word = sentence[left]!;
  if (isComma(word) && possessive(sentence, at)) return inApposition(sentence, at) ? 'owner' : 'bare';
  const joined = is(word, 'join', 'and') || word.kind === 'mark' || sentence[at]!.clitics?.and;
  if (!joined || !follows(sentence, before.at, at)) return null;
  if (tradesWith(sentence, before, at, head)) return 'pair';
  return word.kind === 'mark' && actsRightAfter(at, head) ? 'subject' : before.role;
}

function placeRole({ sentence, at, head, before }: Mention, left: number): Role | null {
  if (hyphenPair(sentence, at)) return 'pair';
  if (possessive(sentence, at)) return head.form === 'actor' ? 'place' : 'owner';
  if (!is(sentence[left], 'preposition', 'in')) return null;
  if (soldThere(sentence, at, head)) return 'to';
  // "the trade deficit in Ghana"
  if (before === null && head.form === 'noun' && left === head.at + 1 && cue(sentence[at + 1], 'measure') === null)
    return 'owner';
  return placesSubject(sentence, left, at, head) ? 'subject' : 'place';
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

/** Whether who stands after "to" is bought from: `compró a Chile`. */
function boughtFrom({ form, measure }: Head, pack: Pack): boolean {
  return pack.switches.boughtTo && form === 'sale' && measure === 'imports';
}

/** Whether a head is a noun, so that it may have an owner: "purchases", "suppliers". */
const isNoun = (sentence: readonly Node[], { form, at }: Head): boolean =>
  form === 'noun' || form === 'role' || is(sentence[at], 'sale', 'noun');

/** "Exports to China, Chad's main trading partner, were $3m": whose partner the one before is. */
const inApposition = (sentence: readonly Node[], i: number): boolean =>
  firstWithin(sentence, i + 2, i + 7, (n) => is(n, 'role', 'partners')) !== -1;

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
