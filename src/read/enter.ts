import type { Pack } from '../packs/pack.ts';
import type { Head } from './head.ts';
import { country, cue, is, isBoundaryMark, isComma, lastWithin, NO_CODE, type Node } from './nodes.ts';
import { answersSale, buyerNamed, buyerOfOwnGoods, ownGoods, supplierOfPart } from './other-side.ts';
import { type Party, parties, possessive } from './party.ts';
import { kindOf, notePair, otherOf, type Scene } from './scene.ts';
import { listsShares, takenOf, takePart, takerBefore, takesPart, tookSome } from './share-holder.ts';
import {
  actorSides,
  firstNamed,
  joinedBefore,
  labelOf,
  leading,
  ledParty,
  pairNamed,
  sharerBefore,
  sides,
  subjectWith,
  withAgent,
} from './sides.ts';

/** Moves the scene to a new head. `to` is where the head's own words end: its first amount, or the next head. */
export function enter(
  scene: Scene,
  sentence: readonly Node[],
  head: Head,
  to: number,
  index: number,
  pack: Pack,
): void {
  const found = parties(sentence, head, head.from, to, pack, kingdomOf(scene));
  const stretch = sentence.slice(head.from, to);
  if (ownGoods(scene, head, found) || buyerNamed(scene, sentence, head, found, index)) {
    [scene.measure, scene.named, scene.spoken] = ['exports', index, index];
    return;
  }
  if (tellsPartnersRole(sentence, head)) {
    [scene.named, scene.spoken] = [index, index];
    return;
  }
  const supplier = supplierOfPart(scene, sentence, head, found, index);
  if (supplier !== null) {
    [scene.partner, scene.named, scene.spoken] = [supplier, index, index];
    notePair(scene);
    return;
  }
  const taken = (head.anaphor || takenOf(sentence, head, found)) && scene.reporter !== null;
  const taker = taken ? takerBefore(sentence, head.from) : null;
  if (taker !== null && taker !== scene.reporter) {
    takePart(scene, taker);
    [scene.measure, scene.named, scene.spoken] = [head.measure, index, index];
    notePair(scene);
    return;
  }
  scene.bloc = null;
  const buyer = buyerOfOwnGoods(scene, sentence, head, found);
  if (buyer !== null) {
    Object.assign(scene, { measure: 'exports', partner: buyer, item: null, kind: kindOf(stretch) ?? 'any' });
    [scene.reporter, scene.named, scene.spoken] = [scene.topic, index, index];
    notePair(scene);
    return;
  }
  const explicit = withAgent(sides(sentence, [...ledParty(sentence, head), ...found], head.measure), sentence, head);
  const here = scene.named === index;
  const words = (value: string) =>
    stretch.some((n) => is(n, 'party', value)) ||
    (!here && sentence.slice(0, head.to).some((n) => is(n, 'party', value)));
  const both = stretch.some((n) => is(n, 'party', 'both'));
  const turned = words('reverse');
  const there =
    stretch.some((n, i) => is(n, 'party', 'there') || (is(n, 'party', 'its') && leadsAway(stretch[i - 1]))) ||
    thereBehind(sentence, to);
  const whole = stretch.some((n) => cue(n, 'total') !== null) || allBefore(sentence, head);
  const among = amongPartners(sentence, head);
  let { reporter, partner } = head.form === 'actor' ? actorSides(scene, sentence, head, found) : explicit;
  if (head.measure === 'trade' && reporter === null && scene.reporter === null)
    [reporter, partner] = pairNamed(sentence, head.at) ?? [null, partner];
  if (reporter === null && isTwoWay(head)) ({ reporter, partner } = subjectWith(sentence, head.at) ?? explicit);
  const first = head.measure === 'trade' && partner === null ? joinedBefore(sentence, head.from) : null;
  if (first !== null && reporter !== null && reporter !== first) [reporter, partner] = [first, reporter];
  if (reporter === null && byIt(stretch, 'kingdom')) reporter = kingdomOf(scene);
  const lead = reporter === null && partner === null && !here ? leading(sentence, head.from, null) : null;
  if (both && scene.pair !== null && reporter === null) [reporter, partner] = scene.pair;
  else if (
    !byIt(stretch) &&
    !(head.listing && scene.reporter !== null) &&
    !among &&
    !takesPart(scene, sentence, head) &&
    lead !== null &&
    lead !== NO_CODE &&
    !listsShares(sentence, head.from) &&
    !(scene.reporter !== null && tookSome(sentence, head))
  ) {
    reporter = lead;
    const other = otherOf(scene.pair, reporter);
    partner = (turned || there || scene.bilateral) && other !== null && !whole ? other : 'WLD';
  } else if (reporter === null && partner === null) {
    if (turned && scene.partner !== null && scene.partner !== 'WLD') {
      const same = scene.measure === head.measure;
      reporter = same ? scene.partner : scene.reporter;
      partner = same ? scene.reporter : scene.partner;
    } else {
      reporter = byIt(stretch) ? (scene.topic ?? scene.reporter) : (scene.reporter ?? scene.topic);
      const keep =
        here || there || head.anaphor || (scene.bilateral && scene.pair !== null && index - scene.named <= 2);
      const away = there && scene.partner === 'WLD' && head.measure !== 'eci' ? otherOf(scene.pair, reporter) : null;
      partner = keep && (there || !whole) ? (away ?? scene.partner) : 'WLD';
    }
  } else if (reporter === null) {
    reporter =
      scene.reporter === partner ? (otherOf(scene.pair, partner) ?? scene.topic) : (scene.reporter ?? scene.topic);
    if (reporter === partner) reporter = null;
  } else if (partner === null) {
    const thither = there && scene.partner !== 'WLD' && scene.partner !== reporter ? scene.partner : null;
    const other = otherOf(scene.pair, reporter) ?? thither;
    const link = turned || there || (here && other !== null) || (scene.bilateral && other !== null && !whole);
    partner = link && other !== null && (there || !whole) ? other : 'WLD';
  }
  if (reporter === null && among) reporter = ownerOfRole(sentence, head);
  if (reporter === null) reporter = labelOf(sentence, partner);
  if (reporter === null && stretch.some((n) => is(n, 'party', 'its')))
    reporter = firstNamed(sentence, head.at, partner);
  if (
    reporter === null &&
    (partner === null || partner === 'WLD') &&
    (head.form === 'noun' || cue(sentence[head.at], 'sale') === 'earnings' || hasOwner(sentence))
  )
    reporter = scene.office ?? scene.sole;
  if (reporter === null && head.form === 'noun' && partner !== scene.home) reporter = scene.home;
  if (reporter === null && partner !== null && head.form === 'noun' && ownsGoods(sentence, head, found, pack))
    [reporter, partner] = [found[0]!.code, found[1]?.code ?? 'WLD'];
  if (partner !== null && partner === reporter) partner = 'WLD';
  const answers = partner === 'WLD' && !whole && answersSale(scene, head, reporter, index);
  if (answers) partner = scene.reporter;
  const item = answers ? scene.item : null;
  if (partner === 'WLD') partner = sharerBefore(sentence, head, reporter) ?? partner;
  if ((head.listing || among) && partner === 'WLD')
    partner = leading(sentence, head.listing ? head.at : head.from, reporter) ?? partner;
  const balance =
    here &&
    head.measure === 'trade' &&
    (scene.measure === 'surplus' || scene.measure === 'deficit' || scene.measure === 'balance');
  if (!balance) scene.measure = head.measure;
  scene.reporter = reporter;
  scene.partner = partner;
  scene.item = item;
  scene.kind = kindOf(stretch) ?? (here ? scene.kind : 'any');
  scene.named = index;
  scene.spoken = index;
  if (reporter !== null && scene.topic === null) scene.topic = reporter;
  notePair(scene);
}

/** "Exports to Chad, the third-largest buyer after Mali, came to $2m": a role told of the partner in commas. */
function tellsPartnersRole(sentence: readonly Node[], { at, form }: Head): boolean {
  if (form !== 'role') return false;
  const comma = lastWithin(sentence, at - 7, at, isBoundaryMark);
  const lead = cue(sentence[comma - 2], 'preposition') ?? cue(sentence[comma - 3], 'preposition');
  if (comma < 2 || !isComma(sentence[comma]) || country(sentence[comma - 1]) === null) return false;
  const led = lead === 'to' || lead === 'from' || lead === 'with' || sentence[comma - 1]!.clitics?.preposition === 'to';
  return led && sentence.slice(comma + 1, at).every((n) => n.kind !== 'amount' || n.amount!.kind === 'ordinal');
}

/** "importaciones de combustibles de Guatemala (desde Chile)": where nobody else could buy them, the country behind the goods does. */
function ownsGoods(sentence: readonly Node[], { measure }: Head, found: readonly Party[], { switches }: Pack): boolean {
  const [owner, seller] = found;
  if (!switches.ownerFrom || measure !== 'imports' || owner?.role !== 'from') return false;
  if (seller !== undefined && (seller.role !== 'from' || is(sentence[seller.at - 1], 'preposition', 'of')))
    return false;
  return is(sentence[owner.at - 1], 'preposition', 'of');
}

const isTwoWay = ({ measure }: Head): boolean => measure !== 'exports' && measure !== 'imports' && measure !== 'eci';

/** "Its cocoa sold abroad": a word for the country spoken of, early in the sentence. */
function hasOwner(nodes: readonly Node[]): boolean {
  return nodes.slice(0, 3).some((n) => is(n, 'party', 'its'));
}

/** "All apparel imported by": the whole, said of what a verb is about. */
function allBefore(sentence: readonly Node[], { form, from }: Head): boolean {
  return (
    form === 'verb' &&
    sentence.slice(Math.max(0, from - 3), from).some((n) => cue(n, 'total') !== null) &&
    !sentence.slice(Math.max(0, from - 3), from).some((n) => isBoundaryMark(n) || n.kind === 'amount')
  );
}

/** "$3m to its neighbour": the other country, behind the head's first number. */
function thereBehind(sentence: readonly Node[], to: number): boolean {
  if (sentence[to]?.kind !== 'amount') return false;
  for (let i = to + 1; i < sentence.length && i <= to + 6; i++) {
    const node = sentence[i]!;
    if (node.kind === 'amount' || node.kind === 'mark' || node.kind === 'country' || cue(node, 'measure') !== null)
      return false;
    if (is(node, 'party', 'there')) return true;
  }
  return false;
}

/** "China came first among the partners, with trade of $3m": one of a list of partners is spoken of. */
function amongPartners(sentence: readonly Node[], head: Head): boolean {
  return sentence.slice(Math.max(0, head.at - 5), head.at).some((n) => is(n, 'role', 'partners'));
}

/** "Oman's largest partner for exports": whose partner it is. */
function ownerOfRole(sentence: readonly Node[], { at }: Head): string | null {
  const role = lastWithin(sentence, at - 5, at, (n) => is(n, 'role', 'partners'));
  for (let i = role - 1; i >= 0 && role - i <= 5; i--) {
    const named = country(sentence[i]);
    if (named !== null) return possessive(sentence, i) || named.form === 'adjective' ? named.code : null;
  }
  return null;
}

/** "to it", "with the kingdom": the other country. */
function leadsAway(node: Node | undefined): boolean {
  return is(node, 'preposition', 'to') || is(node, 'preposition', 'from') || is(node, 'preposition', 'with');
}

/** "by the country", "للمملكة": the country spoken of is the one that acts or owns. */
function byIt(stretch: readonly Node[], who: 'its' | 'kingdom' = 'its'): boolean {
  return stretch.some(
    (node, i) =>
      is(node, 'party', who) && (is(stretch[i - 1], 'preposition', 'by') || node.clitics?.preposition === 'to'),
  );
}

/** The monarchy among the countries spoken of, where there is just one. */
function kingdomOf(scene: Scene): string | null {
  const spoken = [scene.topic, scene.reporter, scene.partner, ...(scene.pair ?? [])];
  const found = [...new Set(spoken.filter((code) => code !== null && KINGDOMS.has(code)))];
  return found.length === 1 ? found[0]! : null;
}

const KINGDOMS: ReadonlySet<string> = new Set([
  'BHR',
  'BEL',
  'BTN',
  'KHM',
  'DNK',
  'ESP',
  'GBR',
  'JOR',
  'LSO',
  'MAR',
  'NLD',
  'NOR',
  'SAU',
  'SWE',
  'SWZ',
  'THA',
  'TON',
]);
