import { groups } from '../../geo/groups.ts';
import type { Pack } from '../../packs/pack.ts';
import type { Head } from '../heads/head.ts';
import {
  country,
  cue,
  firstWithin,
  is,
  isComma,
  isLittle,
  lastWithin,
  NO_CODE,
  type Node,
  possessive,
} from '../nodes/nodes.ts';
import {
  firstNamed,
  joinedBefore,
  labelOf,
  leading,
  ledParty,
  pairNamed,
  pronounsOwner,
  recorderOf,
  subjectPastApposition,
  subjectPastRelative,
  subjectWith,
} from './in-front.ts';
import { kingdomOf } from './kingdom.ts';
import {
  boughtFromPartner,
  leftWith,
  partnerActs,
  placedInFront,
  receiverOf,
  regionLabelled,
  sourceOfBuyers,
} from './other-side.ts';
import { pairedWithIt, pairedWithMany, withinGroup, withoutTotal } from './paired.ts';
import { byIt, type Entering, givenToIt, leadsAway, ownedBySuffix, type Pointers, pointersOf } from './pointers.ts';
import type { Party, Sides } from './role.ts';
import { otherOf } from './scene.ts';
import { listsShares, takerInPassing, takesPart, tookSome } from './share-holder.ts';
import { actorSides, sides, withAgent } from './sides.ts';
import { speaksOf } from './speaker.ts';
import { takenOver } from './taken-over.ts';
import { ofWholeWorld } from './whole-world.ts';

/** Whose flow a head speaks of and with whom: told, led, taken over from what was spoken of, or else told by the text as a whole. */
export function sidesOf(entering: Entering): Sides & Pick<Pointers, 'whole' | 'among'> {
  const { scene, sentence } = entering;
  const pointers = withoutTotal(entering, pointersOf(entering));
  const { whole, among } = pointers;
  const placed = placedAmongPartners(entering);
  if (placed !== null) return { reporter: scene.reporter, partner: placed, whole: false, among };
  const region = regionLabelled(entering);
  if (region !== null) return { reporter: scene.reporter, partner: region, whole: false, among };
  if (ofWholeWorld(entering)) return { reporter: 'WLD', partner: 'WLD', whole: true, among };
  const told = toldSides(entering);
  const member = memberPlaced(entering, told.reporter);
  if (member !== null) return { reporter: scene.reporter, partner: member, whole: false, among };
  const receiver = receiverOf(sentence, entering.head);
  const sender = (told.reporter === receiver ? null : told.reporter) ?? scene.reporter ?? scene.topic;
  if (receiver !== null && sender !== null && sender !== receiver && told.partner === null)
    return { reporter: sender, partner: receiver, whole: false, among };
  const other = placedIn(entering, told);
  if (other !== null) return { reporter: scene.topic, partner: other, whole: false, among };
  const lead = leadOf(entering, pointers, told);
  let found = takenOver(entering, pointers, told);
  const named = sentence.slice(0, entering.head.at).some((n) => country(n) !== null);
  const here = isTwoWay(entering.head) ? pairNamed(sentence, entering.head.at) : null;
  const pair = here ?? scene.pair ?? (named ? null : (scene.placed ?? scene.two));
  if (pointers.both && pair !== null && told.reporter === null) found = { reporter: pair[0], partner: pair[1] };
  else if (lead !== null) found = ledBy(entering, pointers, lead);
  const { reporter, partner } = ownedBy(entering, among, found);
  const inside = withinGroup(entering, reporter, partner);
  return {
    reporter,
    partner: inside ? reporter : partner === reporter && partner !== null ? 'WLD' : partner,
    whole,
    among,
  };
}

/** The sides that the sentence itself tells. */
function toldSides(entering: Entering): Sides {
  const { scene, sentence, head, stretch, found, index, pack, here } = entering;
  // "Chile was Peru's sixth supplier, selling it goods worth $3m": who has the role acts.
  if (here && found.length === 0 && scene.measure === 'imports' && (givenToIt(sentence, head) || goesOn(entering)))
    return { reporter: scene.partner, partner: scene.reporter };
  if (here && partnerActs(entering))
    return { reporter: leading(sentence, head.at, scene.reporter), partner: scene.reporter };
  const explicit = withAgent(sides(sentence, [...ledParty(sentence, head), ...found], head.measure), sentence, head);
  let { reporter, partner } = head.form === 'actor' ? actorSides(scene, sentence, head, found) : explicit;
  if (head.measure === 'trade' && reporter === null && scene.reporter === null)
    [reporter, partner] = ownerFirst(pairNamed(sentence, head.at), ownerOfRole(sentence, head)) ?? [null, partner];
  if (reporter === null && isTwoWay(head)) ({ reporter, partner } = subjectWith(sentence, head.at) ?? explicit);
  const first = head.measure === 'trade' && partner === null ? joinedBefore(sentence, head.from) : null;
  if (first !== null && reporter !== null && reporter !== first) [reporter, partner] = [first, reporter];
  reporter ??= partner === null ? null : recorderOf(sentence, head, partner);
  reporter ??= subjectPastApposition(sentence, head, partner);
  const past = subjectPastRelative(sentence, head, partner);
  const thither = sentence.slice(head.at + 1, head.at + 3).some((n) => is(n, 'party', 'there'));
  if (past !== null) [reporter, partner] = [past.reporter, partner ?? (thither ? past.other : null)];
  if (reporter === null && partner !== null && !here && ownedBySuffix(sentence[head.at]))
    reporter = pronounsOwner(sentence, head, partner);
  if (reporter === null && byIt(stretch, 'kingdom')) reporter = kingdomOf(scene);
  const other = reporter === null ? pairedWithIt(entering) : null;
  if (other !== null) return other;
  if (partner === null && reporter !== null && pairedWithMany(sentence, head, found))
    return { reporter, partner: NO_CODE };
  reporter ??= leftWith(sentence, head);
  const source = sourceOfBuyers(sentence, head);
  if (source !== null) return { reporter: source, partner: reporter === source ? partner : (reporter ?? partner) };
  const there = pack.switches.ownerFrom && partner === null && boughtFromPartner(scene, head, stretch, found, index);
  if (there) return { reporter: scene.reporter, partner: reporter };
  if (partner === null && reporter !== null) partner = placedInFront(sentence, head, reporter);
  return { reporter, partner };
}

/** "Spain accounted for 4 % of Chile's imports, having supplied goods worth $3m": no subject of its own behind a comma. */
function goesOn({ scene, sentence, head: { at, measure, form }, pack }: Entering): boolean {
  const comma = isLittle(sentence[at - 1]) ? at - 2 : at - 1;
  const acts = !pack.switches.dropsSubject && measure === 'exports' && (form === 'sale' || form === 'verb');
  return acts && isComma(sentence[comma]) && scene.partner !== null && scene.partner !== 'WLD';
}

/** The country that leads the sentence, where it has only a place among the partners of whom the text is about. */
function placedIn(entering: Entering, told: Sides): string | null {
  const { scene, sentence, head, here } = entering;
  if (told.reporter !== null || told.partner !== null || here || scene.topic === null) return null;
  const lead = leading(sentence, head.from, null);
  return lead !== null && lead !== NO_CODE && lead !== scene.topic && ranksIn(entering) ? lead : null;
}

/** The country that leads the sentence, where it is the head's and has no mere part in it. */
function leadOf(entering: Entering, { among }: Pointers, told: Sides): string | null {
  const { scene, sentence, head, stretch, here } = entering;
  if (told.reporter !== null || told.partner !== null || here || among || byIt(stretch)) return null;
  const lead = leading(sentence, head.from, null);
  if (lead === null || lead === NO_CODE || listsShares(sentence, head.from)) return null;
  if (takerInPassing(sentence, head, null) === lead) return null;
  const known = scene.reporter !== null && (head.listing || tookSome(sentence, head));
  return known || takesPart(scene, sentence, head) ? null : lead;
}

/** "Mali's exports to the EU were $9m. Germany was the first of the bloc's buyers": a member of whom they went to. */
function memberPlaced({ scene, sentence, head }: Entering, owner: string | null): string | null {
  if (head.form !== 'role' || head.measure !== scene.measure || owner === null || owner !== scene.partner) return null;
  const lead = leading(sentence, head.from, owner);
  return lead !== null && scene.reporter !== null && groups[owner]?.includes(lead) ? lead : null;
}

/** "Brazil was the main partner. China took second place, with exports of $3m": the next of the partners that a text goes through. */
function placedAmongPartners({ scene, sentence, head, found, index, here }: Entering): string | null {
  const { reporter, partner, named } = scene;
  if (reporter === null || partner === null || partner === 'WLD' || here) return null;
  const place = lastWithin(sentence, 0, head.from, (n) => n.amount?.kind === 'ordinal');
  const lead = leading(sentence, head.from, reporter);
  // "Exports to Egypt fell. Still, Egypt holds first place in the total of exports": who has just been the partner.
  const again = lead === partner;
  if (index - named > (again ? 2 : 1)) return null;
  if (head.form !== 'noun' || place === -1 || lead === null || lead === NO_CODE) return null;
  // "Angola, in second place, traded $3m with China"
  const withOther = (n: Node, i: number) => country(n) !== null && is(sentence[i - 1], 'preposition', 'with');
  const behind = firstWithin(sentence, head.at + 1, head.at + 6, withOther) !== -1;
  const others =
    behind || found.some(({ code }) => code !== lead) || sentence.some((n) => country(n)?.code === reporter);
  const total = !again && sentence.slice(place, head.at + 3).some((n) => cue(n, 'total') !== null);
  return others || total ? null : lead;
}

/** "China ranked first in its imports", where another country's are spoken of: whoever has a place in a flow does not own it. */
function ranksIn({ scene, sentence, head, index }: Entering): boolean {
  const { at, form, measure } = head;
  const place = lastWithin(sentence, at - 6, at, (n) => n.amount?.kind === 'ordinal' || cue(n, 'share') !== null);
  if (form !== 'noun' || place === -1) return false;
  const owned = sentence.slice(place, at + 2).some((n) => is(n, 'party', 'its') || is(n, 'party', 'kingdom'));
  if (owned || ownedBySuffix(sentence[at])) return true;
  // "Turkey's imports came to $9m. China ranked first in imports", but "first in imports of wheat"
  if (measure !== 'exports' && measure !== 'imports') return false;
  const told =
    index - scene.flows[measure] <= REACH &&
    is(sentence[isLittle(sentence[at - 1]) ? at - 2 : at - 1], 'preposition', 'in');
  return (
    told &&
    !sentence.some((n) => cue(n, 'total') !== null) &&
    !sentence.slice(at - 3, at + 4).some((n) => n.kind === 'item')
  );
}

/** For how many sentences a text is about the flow that it has told. */
const REACH = 8;

function ledBy(
  { scene, stretch, sentence, head }: Entering,
  { turned, there, whole }: Pointers,
  reporter: string,
): Sides {
  const home = scene.topic ?? scene.reporter;
  const thither = stretch.some(
    (n, i) => is(n, 'party', 'there') && (leadsAway(stretch[i - 1]) || stretch[i - 1] === sentence[head.at]),
  );
  // "Japan lost weight, and sales to that market fell"
  if (thither && home !== null && home !== reporter) return { reporter: home, partner: reporter };
  const other = otherOf(scene.pair, reporter);
  const linked = turned || there || scene.bilateral;
  return { reporter, partner: linked && other !== null && !whole ? other : 'WLD' };
}

/** Whose flow it is where neither the head nor what was spoken of tells: who owns the role, the sentence or the text. */
function ownedBy({ scene, sentence, head, pack, stretch, found }: Entering, among: boolean, sides: Sides): Sides {
  const { partner } = sides;
  let { reporter } = sides;
  if (reporter === null && among) reporter = ownerOfRole(sentence, head);
  reporter ??= labelOf(sentence, partner);
  if (reporter === null && (stretch.some((n) => is(n, 'party', 'its')) || ownedBySuffix(sentence[head.at])))
    reporter = firstNamed(sentence, head.at, partner) ?? partnerTold(sentence, head.from);
  const speaker = head.form === 'noun' ? speaksOf(sentence, head.from, scene) : null;
  if (reporter === null && speaker !== partner) reporter = speaker;
  const general = partner === null || partner === 'WLD';
  const owned = head.form === 'noun' || cue(sentence[head.at], 'sale') === 'earnings' || hasOwner(sentence);
  if (reporter === null && general && owned) reporter = scene.office ?? scene.sole;
  if (reporter === null && isNamed(sentence, head, partner) && partner !== scene.home) reporter = scene.home;
  if (reporter === null && general && nobodyNamed(sentence, head)) reporter = scene.office ?? scene.home;
  if (reporter === null && partner !== null && head.form === 'noun' && ownsGoods(sentence, head, found, pack))
    return { reporter: found[0]!.code, partner: found[1]?.code ?? 'WLD' };
  // `إيطاليا شريك ليبيا؛ ففي 2021 اشترت من طرابلس`: a verb without a subject is of the other of the two that its sentence has named.
  if (head.form !== 'noun' && pack.switches.dropsSubject) reporter ??= otherOf(pairNamed(sentence, head.at), partner);
  // "Ireland and America are close. Exports to America came to $3m": the other of the two that a text has named.
  if (head.form === 'noun') reporter ??= otherOf(scene.two, partner);
  return { reporter, partner };
}

/** "Durante octubre fueron exportados": a verb in a sentence that names no country is of the one whose office counts. */
const nobodyNamed = (sentence: readonly Node[], { form, at }: Head): boolean =>
  (form === 'verb' || form === 'sale') &&
  sentence.slice(at + 1, at + 6).some((n) => n.amount?.kind === 'money') &&
  !sentence.slice(0, at + 5).some((n) => n.kind === 'country');

const isTwoWay = ({ measure }: Head): boolean => measure !== 'exports' && measure !== 'imports' && measure !== 'eci';

/** "importaciones de combustibles de Guatemala (desde Chile)": where nobody else could buy them, the country behind the goods does. */
function ownsGoods(sentence: readonly Node[], { measure }: Head, found: readonly Party[], { switches }: Pack): boolean {
  const [owner, seller] = found;
  if (!switches.ownerFrom || measure !== 'imports' || owner?.role !== 'from') return false;
  if (seller !== undefined && (seller.role !== 'from' || is(sentence[seller.at - 1], 'preposition', 'of')))
    return false;
  return is(sentence[owner.at - 1], 'preposition', 'of');
}

/** "Its cocoa sold abroad": a word for the country spoken of, early in the sentence. */
function hasOwner(nodes: readonly Node[]): boolean {
  return nodes.slice(0, 3).some((n) => is(n, 'party', 'its'));
}

/** "China is Chad's largest partner, with trade of $3m": Chad's trade with China. */
const ownerFirst = (pair: [string, string] | null, owner: string | null): [string, string] | null =>
  pair !== null && pair[1] === owner ? [pair[1], pair[0]] : pair;

/** "Oman's largest partner for exports", "a partner of Oman": whose partner it is. */
export function ownerOfRole(sentence: readonly Node[], { at }: Pick<Head, 'at'>): string | null {
  const role = lastWithin(sentence, at - 5, at, (n) => is(n, 'role', 'partners'));
  const of = is(sentence[role + 1], 'preposition', 'of') ? role + 2 : -1;
  const owner = country(sentence[isLittle(sentence[of]) ? of + 1 : of]);
  if (owner?.form === 'name') return owner.code;
  const behind = firstWithin(sentence, role + 1, at, (n) => n.clitics?.preposition === 'to' && country(n) !== null);
  if (role !== -1 && behind !== -1 && behind - role <= 2) return country(sentence[behind])!.code;
  for (let i = role - 1; i >= 0 && role - i <= 5; i--) {
    const named = country(sentence[i]);
    if (named !== null) return possessive(sentence, i) || named.form === 'adjective' ? named.code : null;
  }
  return null;
}

/** "China is a major partner of Chad, taking $3m of the country's exports": whose partner the sentence told of. */
function partnerTold(sentence: readonly Node[], to: number): string | null {
  const role = lastWithin(sentence, 0, to, (n) => is(n, 'role', 'partners'));
  return ownerOfRole(sentence, { at: role + 1 });
}

/** Whether a head is a noun: "exports"; "sales" where they are told to be to another country. */
const isNamed = (sentence: readonly Node[], { form, at }: Head, partner: string | null): boolean =>
  form === 'noun' || (is(sentence[at], 'sale', 'noun') && partner !== null && partner !== 'WLD');
