import type { Pack } from '../../packs/pack.ts';
import type { Head } from '../heads/head.ts';
import { isBalance, opposite } from '../heads/measure.ts';
import {
  country,
  cue,
  firstWithin,
  is,
  isBoundaryMark,
  isComma,
  isLittle,
  lastWithin,
  NO_CODE,
  type Node,
} from '../nodes/nodes.ts';
import { sidesOf } from './head-sides.ts';
import { leading } from './in-front.ts';
import { kingdomOf } from './kingdom.ts';
import { answersSale, buyerNamed, buyerOfOwnGoods, ownGoods, supplierOfPart, takerOfPart } from './other-side.ts';
import { parties } from './party.ts';
import type { Entering } from './pointers.ts';
import type { Party } from './role.ts';
import { kindOf, notePair, type Scene } from './scene.ts';
import { takenOf, takePart, takerBefore, takerInPassing } from './share-holder.ts';
import { sharerBefore } from './sides.ts';
import { actsInRole } from './taken-over.ts';

/** Moves the scene to a new head. `to` is where the head's own words end: its first amount, or the next head. */
export function enter(
  scene: Scene,
  sentence: readonly Node[],
  head: Head,
  to: number,
  index: number,
  pack: Pack,
): void {
  // What the whole world trades is told in passing.
  if (scene.reporter === 'WLD') scene.reporter = scene.topic;
  const stretch = sentence.slice(head.from, to);
  const found = parties(sentence, head, head.from, to, pack, kingdomOf(scene));
  const entering = { scene, sentence, head, to, index, pack, stretch, found, here: scene.named === index };
  if (!goesOn(entering) && !tellsTaker(entering)) {
    scene.bloc = null;
    if (!tellsBuyer(entering)) turnTo(entering);
  }
  if (head.form === 'role') noteHolder(entering);
  scene.named = index;
  scene.spoken = index;
}

/** "Spain is Chad's third supplier": who opens the sentence has the role. */
function noteHolder({ scene, sentence, head, index }: Entering): void {
  const { partner, holder } = scene;
  const role = cue(sentence[head.at], 'role');
  if (role === null || partner === null || leading(sentence, head.from, scene.reporter) !== partner) return;
  const before = holder?.sentence === index && holder.code === partner ? holder.roles : [];
  const owned = sentence.slice(head.at + 1, head.at + 4).some((n) => country(n)?.code === scene.reporter);
  if (!owned && before.length === 0) return;
  scene.holder = { code: partner, roles: [...before, role], sentence: index };
}

/** Whether a head speaks of the flow that the text is at: it tells how much of it is one's own, who takes it or who supplies it. */
function goesOn(entering: Entering): boolean {
  const { scene, sentence, head, index, found } = entering;
  if (ownGoods(scene, sentence, head, found) || buyerNamed(scene, sentence, head, found, index)) {
    scene.measure = 'exports';
    // "Chad spent $3m on Spanish wine": whoever buys what the text is about.
    const buyer = found.find(({ role, code }) => role === 'subject' && code !== scene.reporter);
    if (buyer !== undefined) scene.partner = buyer.code;
    return true;
  }
  if (tellsPartnersRole(entering)) {
    const owner = ownerInApposition(scene, sentence, head, found);
    if (owner !== null) turnToOwner(scene, owner);
    return true;
  }
  if (suppliesAsTold(entering)) {
    scene.measure = opposite(head.measure);
    return true;
  }
  const supplier = supplierOfPart(scene, sentence, head, found, index) ?? takerOfPart(scene, sentence, head, found);
  if (supplier === null) return false;
  scene.measure = opposite(head.measure);
  scene.partner = supplier;
  notePair(scene);
  return true;
}

/** "Brasil desplazó a Chad como principal proveedor: vendió $3m": who has the role in the flow spoken of, where the verb names nobody. */
function suppliesAsTold(entering: Entering): boolean {
  const { scene, head, pack, here, found, stretch } = entering;
  const { partner } = scene;
  if (!here || !pack.switches.dropsSubject || found.length > 0 || partner === null || partner === 'WLD') return false;
  const points = stretch.some((n) => is(n, 'party', 'there'));
  return scene.measure === opposite(head.measure) && !points && actsInRole(entering);
}

/** "The EU took $6m of the exports": whoever is named in front has a part in the flow. */
function tellsTaker({ scene, sentence, head, found }: Entering): boolean {
  if (scene.reporter === null || !(head.anaphor || takenOf(sentence, head, found, scene.reporter))) return false;
  const taker = takerBefore(sentence, head.from);
  if (taker === null || taker === scene.reporter) return false;
  takePart(scene, taker);
  scene.measure = head.measure;
  notePair(scene);
  return true;
}

/** Whether a head tells who buys the goods of the country that the text is about. */
function tellsBuyer({ scene, sentence, head, to, found }: Entering): boolean {
  const partner = buyerOfOwnGoods(scene, sentence, head, found);
  if (partner === null) return false;
  const kind = kindOf(sentence, head.from, to) ?? 'any';
  Object.assign(scene, { measure: 'exports', reporter: scene.topic, partner, item: null, kind });
  notePair(scene);
  return true;
}

/** Turns the scene to the measure and the sides that a head tells or takes over. */
function turnTo(entering: Entering): void {
  const { scene, sentence, head, here, index } = entering;
  const { reporter, partner, whole, among } = sidesOf(entering);
  const answers = partner === 'WLD' && !whole && answersSale(scene, head, reporter, index);
  if (answers && takesOrSupplies(entering) && opensList(entering)) {
    scene.measure = opposite(head.measure);
    takePartInFlow(scene, reporter!);
    return;
  }
  const item = answers ? scene.item : null;
  const other = answers
    ? scene.reporter
    : (traderOfPart(entering, reporter) ??
      subjectOfRole(entering, reporter) ??
      takerInPassing(sentence, head, reporter) ??
      partner);
  const balance =
    here &&
    head.measure === 'trade' &&
    // "A surplus of $3m, out of trade worth $9m": another measure.
    cue(sentence[head.at - 1], 'share') === null &&
    !toldItself(entering) &&
    isBalance(scene.measure);
  if (!balance) scene.measure = head.measure;
  scene.kind = kindOf(sentence, head.from, entering.to) ?? (here ? scene.kind : 'any');
  scene.reporter = reporter;
  const beside = other === 'WLD' || isSubjectOfRole(entering, other);
  scene.partner = beside ? (partnerBeside(entering, among, reporter) ?? other) : other;
  scene.item = item;
  if (reporter !== null && reporter !== 'WLD' && scene.topic === null) scene.topic = reporter;
  notePair(scene);
}

/** "Uganda is still the bigger customer": a sentence without a number tells that another has the role than the partner spoken of before. */
const isSubjectOfRole = ({ scene, sentence, head, here }: Entering, other: string | null): boolean =>
  head.form === 'role' &&
  !here &&
  other === scene.partner &&
  sentence.every((n) => n.amount === null) &&
  sentence.filter((n) => country(n)?.form === 'name').length === 1;

/** "Peru's exports came to $9m. Chad bought $3m", "its imports came to $9m. Mali supplied $3m": part of what the one spoken of tells, where no number of this sentence was told before. */
function takePartInFlow(scene: Scene, other: string): void {
  takePart(scene, other);
  scene.item = scene.headItem;
  notePair(scene);
}

const takesOrSupplies = ({ sentence, head }: Entering): boolean =>
  head.measure === 'imports' || is(sentence[head.at], 'take', 'seller');

const opensList = ({ sentence, head }: Entering): boolean => {
  const clause = lastWithin(sentence, 0, head.from, (n) => n.kind === 'mark' && ';؛'.includes(n.norm));
  // "Asia took 55 % of the exports; China bought $3m"
  const told = ({ amount }: Node, i: number) => amount !== null && (i > clause || amount.kind !== 'percent');
  return !sentence.slice(0, head.from).some(told);
};

/** "a surplus of $3m, on trade of $9m": the trade has a level of its own. */
function toldItself({ sentence, head, to }: Entering): boolean {
  const amount = sentence[to]?.amount ?? null;
  return (
    amount?.kind === 'money' &&
    to - head.at <= 3 &&
    (to === head.at + 1 ||
      is(sentence[to - 1], 'level', 'reach') ||
      is(sentence[to - 1], 'preposition', 'of') ||
      isLittle(sentence[to - 1]))
  );
}

/** Who stands beside a head whose partner nothing tells: who shares in the flow, or leads the list that it is of. */
function partnerBeside({ sentence, head }: Entering, among: boolean, reporter: string | null): string | null {
  const sharer = sharerBefore(sentence, head, reporter);
  if (sharer !== null || !(head.listing || among)) return sharer;
  return leading(sentence, head.listing ? head.at : head.from, reporter) ?? subjectBehindRole(sentence, head, reporter);
}

/** "Chad was the main buyer with $3m, while Mali was the main supplier": who is told to have the role, behind another. */
function subjectOfRole({ sentence, head: { form, at }, here }: Entering, reporter: string | null): string | null {
  if (form !== 'role' || !here) return null;
  const near = lastWithin(sentence, at - 7, at, (n) => n.kind === 'country' || n.amount !== null || isBoundaryMark(n));
  const named = country(sentence[near]);
  if (named?.form !== 'name' || [reporter, NO_CODE].includes(named.code)) return null;
  const parts = (n: Node) => cue(n, 'preposition') !== null || (cue(n, 'join') !== null && cue(n, 'rank') === null);
  if (sentence.slice(near + 1, at).some(parts)) return null;
  const opening = sentence[isLittle(sentence[near - 1]) ? near - 2 : near - 1];
  return opening !== undefined &&
    (isBoundaryMark(opening) || is(opening, 'join', 'split') || is(opening, 'join', 'and'))
    ? named.code
    : null;
}

/** "As a supplier of Chad, Mali ranks low": who has the role that opens the sentence. */
function subjectBehindRole(sentence: readonly Node[], { form, at }: Head, reporter: string | null): string | null {
  if (form !== 'role' || at > 3 || reporter === null || !is(sentence[0], 'rank', 'place')) return null;
  const comma = firstWithin(sentence, at + 1, at + 5, (n) => isComma(n) || n.amount !== null);
  if (!isComma(sentence[comma])) return null;
  const named = country(sentence[isLittle(sentence[comma + 1]) ? comma + 2 : comma + 1]);
  return named === null || named.form === 'adjective' || named.code === reporter ? null : named.code;
}

/** "Egypt bought $3m of Kenya's exports", "Egypt supplied $3m of Kenya's imports": the subject of the verb is the partner of the whole. */
function traderOfPart({ scene, sentence, head, here }: Entering, owner: string | null): string | null {
  const turned = scene.measure === opposite(head.measure);
  if (!here || !turned || head.form !== 'noun' || owner === null || scene.reporter === owner) return null;
  const part = lastWithin(sentence, head.from - 3, head.from, (n) => n.amount !== null);
  const trades = (n: Node) => cue(n, 'verb') !== null || (cue(n, 'sale') !== null && !is(n, 'sale', 'noun'));
  const verb = lastWithin(sentence, part - 3, part, trades);
  const of = is(sentence[part + 1], 'preposition', 'of') && sentence.slice(part + 2, head.from).every(isLittle);
  return part !== -1 && verb !== -1 && of && scene.reporter !== NO_CODE ? scene.reporter : null;
}

/** "Exports to Chad, the third-largest buyer after Mali, came to $2m": a role told of the partner in commas. */
function tellsPartnersRole({ sentence, head: { at, form, listing }, here }: Entering): boolean {
  if (form !== 'role' && !(listing && here)) return false;
  const comma = lastWithin(sentence, at - 7, at, isBoundaryMark);
  const lead = cue(sentence[comma - 2], 'preposition') ?? cue(sentence[comma - 3], 'preposition');
  if (comma < 2 || !isComma(sentence[comma]) || country(sentence[comma - 1]) === null) return false;
  const led = lead === 'to' || lead === 'from' || lead === 'with' || sentence[comma - 1]!.clitics?.preposition === 'to';
  const parts = (n: Node) => is(n, 'join', 'split') && !is(n, 'join', 'relative');
  const plain = (n: Node) => !parts(n) && (n.kind !== 'amount' || n.amount!.kind === 'ordinal');
  return led && sentence.slice(comma + 1, at).every(plain);
}

/** "Exports to Chad, Ghana's biggest customer, came to $2m": whose customer it is owns the exports, where the sentence has named nobody else. */
function ownerInApposition(
  scene: Scene,
  sentence: readonly Node[],
  { at, measure }: Head,
  found: readonly Party[],
): string | null {
  const owner = found.find((p) => p.role === 'owner' && (p.at < at || ownsBehind(sentence, p.at)))?.code ?? null;
  if (owner === null || owner === NO_CODE || owner === scene.partner || measure !== scene.measure) return null;
  const comma = lastWithin(sentence, at - 7, at, isBoundaryMark);
  return sentence.slice(0, comma).some((n) => ![undefined, scene.partner].includes(country(n)?.code)) ? null : owner;
}

/** "a Chad, el principal mercado de Ghana, sumaron": whose market it is, behind it in its commas. */
const ownsBehind = (sentence: readonly Node[], i: number): boolean =>
  isComma(sentence[i + 1]) && (sentence[i - 1]?.clitics?.preposition === 'to' || isLedByOf(sentence, i));

const isLedByOf = (sentence: readonly Node[], i: number): boolean =>
  is(sentence[isLittle(sentence[i - 1]) ? i - 2 : i - 1], 'preposition', 'of');

function turnToOwner(scene: Scene, owner: string): void {
  scene.reporter = owner;
  scene.topic ??= owner;
  notePair(scene);
}
