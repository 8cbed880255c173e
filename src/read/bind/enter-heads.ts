import { opensList } from '../attach/attach.ts';
import type { Head } from '../heads/head.ts';
import { isSide } from '../heads/measure.ts';
import { country, cue, firstWithin, is, isComma, lastWithin, type Node } from '../nodes/nodes.ts';
import { enter } from '../parties/enter.ts';
import type { Scene } from '../parties/scene.ts';
import type { FigureDraft, Walk } from '../walk.ts';
import {
  goodsWritten,
  itemBehindPronoun,
  itemHaving,
  itemNamed,
  itemOfSide,
  itemOpening,
  itemRecording,
  itemToldBefore,
  itemTopping,
  itemTurnedTo,
  itemWithout,
} from './named-item.ts';
import { turnToLeader, turnToListed } from './next-listed.ts';
import { behindParts, itemTakenUp, joinsPassive, ofPart, ofTheme, sharedTheme, takesUp } from './taken-up.ts';
import { turnToPartner, turnToPlaced } from './two-told.ts';
import { backToPart, leavePart, relativeAfter, wholeInPassing } from './whole-heads.ts';

export function enterHeads(walk: Walk, entered: { next: number }, upTo: number, events: readonly number[]): void {
  const { heads, sentence, context } = walk;
  while (entered.next < heads.length && heads[entered.next]!.from <= upTo) {
    const head = heads[entered.next]!;
    const first = events.find((e) => e > head.at) ?? sentence.length;
    const describes = isQuantity(sentence[first]) || ranksRole(sentence, head, first) || apposesPlace(sentence, first);
    const stop = describes ? (events.find((e) => e > first) ?? sentence.length) : first;
    const to = Math.min(head.to, stop);
    const before = { ...context.scene };
    enter(context.scene, sentence, head, to, walk.index, context.pack);
    turnActors(walk, heads[entered.next - 1], head, before);
    if (seenFromPartner(walk, heads[entered.next - 1], head, before)) Object.assign(context.scene, sidesOf(before));
    else turnToSized(walk, heads[entered.next - 1], head, before);
    turnToPlaced(walk, head);
    turnToListed(walk, head, before);
    turnToPartner(walk, head);
    turnToLeader(walk, head, before);
    if (listOver(walk, head, before)) context.scene.partner = 'WLD';
    if (joinsPassive(walk, head)) context.scene.item = before.item;
    else if (takesUp(walk, head, before)) context.scene.item = itemTakenUp(walk, before);
    else if (ofTheme(walk, head, before) || sharedTheme(walk, head) || behindParts(walk, head, before))
      context.scene.item = context.theme;
    if (!opensList(sentence, first)) itemOfHead(walk, head, Math.min(head.to, first));
    const part = tellsPart(sentence, head);
    context.scene.headItem = part ? itemAround(before, head) : context.scene.item;
    if (first <= head.to && !walk.wholes.has(head.at)) walk.headItems.add(context.scene.item);
    if (!ofPart(sentence) && !is(sentence[head.at], 'preposition', 'to'))
      context.scene.headPartner = head.form === 'role' ? 'WLD' : context.scene.partner;
    if (walk.wholes.has(head.at) && !relativeAfter(sentence, head, context.pack)) backToPart(walk, before);
    else if (walk.wholes.has(head.at)) leavePart(walk, head);
    else if (before.named === walk.index && wholeInPassing(sentence, head, first, before))
      Object.assign(context.scene, before);
    walk.detour = part ? { item: context.scene.headItem } : null;
    entered.next++;
  }
}

/** "China came first among the exporters to Chad, with imports of $9m": the same flow, as the one who receives it counts it. */
function turnActors({ context: { scene }, sentence }: Walk, last: Head | undefined, head: Head, before: Scene): void {
  if (last?.form !== 'actor' || head.form !== 'noun' || before.partner === null || before.partner === 'WLD') return;
  const flows = [last.measure, head.measure];
  if (!flows.includes('exports') || !flows.includes('imports')) return;
  if (sentence.slice(head.from, head.to).some((n, i) => i + head.from < head.at + 3 && country(n) !== null)) return;
  [scene.reporter, scene.partner] = [before.partner, before.reporter];
}

/** "Iran's top destination was China with $9m worth of imports from Iran", "its largest customer was China, with $9m worth of purchases": the flow of the role, as the other side counts it. */
function seenFromPartner(
  { context: { scene }, sentence }: Walk,
  last: Head | undefined,
  head: Head,
  before: Scene,
): boolean {
  if (last?.form !== 'role' || before.reporter === null || before.measure !== last.measure) return false;
  const sum = lastWithin(sentence, head.at - 4, head.at, (n) => n.amount?.kind === 'money');
  const told = (n: Node) => is(n, 'level', 'reach') || is(n, 'preposition', 'of');
  if (sum === -1 || sum === head.at - 1 || !sentence.slice(sum + 1, head.at).every(told)) return false;
  const flows = [last.measure, head.measure];
  if (!flows.includes('exports') || !flows.includes('imports')) return false;
  // "imports from Iran", in a list of Iran's buyers
  const back = firstWithin(sentence, head.at + 1, head.at + 4, (n) => country(n)?.code === before.reporter) !== -1;
  const named = before.partner !== null && before.partner !== 'WLD';
  return back || (named && scene.reporter === before.reporter && scene.partner === before.partner);
}

/** "Uruguay's main market was China, with purchases of $9m", "el principal destino fue China, con envíos por 9 millones": the part in the role's flow of whom it names last. */
function turnToSized(
  { context: { scene }, sentence, index }: Walk,
  last: Head | undefined,
  head: Head,
  before: Scene,
): void {
  const { at } = head;
  const { measure, reporter, item } = before;
  if (before.named !== index || !isFlow(measure) || !bringsMoney(sentence, head)) return;
  // "tea grew by 9 %, with exports of $9m"
  const all = sentence.slice(at + 1, at + 4).some((n) => cue(n, 'total') !== null);
  const beside = isComma(sentence[at - 2]) ? sentence[at - 3] : undefined;
  if (measure === head.measure && !all) scene.item = beside?.kind === 'item' ? cue(beside, 'item') : item;
  const name = country(sentence[isComma(sentence[at - 2]) ? at - 3 : at - 2]);
  const role = last?.form === 'role' || last?.listing === true;
  if (!role || !isFlow(head.measure) || name?.form !== 'name' || name.code === before.reporter) return;
  Object.assign(scene, { measure, reporter, partner: name.code, item });
}

/** "with purchases of $9m": what a clause brings, and names nobody more. */
function bringsMoney(sentence: readonly Node[], { form, at, to }: Head): boolean {
  const noun = form === 'noun' || is(sentence[at], 'sale', 'noun');
  const sum = firstWithin(sentence, at + 1, Math.min(to, at + 5), (n) => n.kind === 'country' || n.amount !== null);
  return noun && is(sentence[at - 1], 'preposition', 'with') && sentence[sum]?.amount?.kind === 'money';
}

const isFlow = (measure: Scene['measure']): boolean => measure === 'exports' || measure === 'imports';

const sidesOf = ({ measure, reporter, partner }: Scene): Partial<Scene> => ({ measure, reporter, partner });

/** "The EU has 38 % of the trade, Asia 20 %, and exports came to $9m", "Chad was first and Mali second, and re-exports came to $9m": behind a list of partners a measure that names none is of all. */
function listOver({ context: { scene }, sentence, index, claims }: Walk, head: Head, before: Scene): boolean {
  if (head.form !== 'noun' || before.named !== index || before.measure === head.measure) return false;
  if (scene.partner !== before.partner || scene.partner === 'WLD' || head.anaphor) return false;
  const [last, first] = [claims.at(-1), claims.at(-2)];
  if (last === undefined || first?.type !== last.type || last.partner !== scene.partner) return false;
  if (last.type !== 'share' && last.type !== 'rank') return false;
  if (first.partner === last.partner || first.partner === 'WLD') return false;
  return !sentence.slice(head.from, head.at + 4).some((n) => country(n) !== null);
}

/** "imported 38 thousand cars from Japan": a quantity, behind which the head's words go on. */
function isQuantity(node: Node | undefined): boolean {
  const amount = node?.amount;
  return amount?.kind === 'count' && amount.noun !== undefined && amount.noun !== 'times';
}

/** `الزبون الأول للمغرب`: an ordinal right behind a role is its adjective. */
const ranksRole = (sentence: readonly Node[], { form, at }: Head, i: number): boolean =>
  form === 'role' && i === at + 1 && sentence[i]?.amount?.kind === 'ordinal';

/** `باعت مالي، المورد الأول، لغانا`: a place in commas, behind which the words of the verb go on. */
const apposesPlace = (sentence: readonly Node[], i: number): boolean =>
  sentence[i]?.amount?.kind === 'ordinal' &&
  cue(sentence[i - 1], 'role') !== null &&
  isComma(sentence[i - 2]) &&
  isComma(sentence[i + 1]);

/** `الإسمنت أهم ما صدّرته كينيا`, "cement was most of what it sold": a product that is a part of the measure. */
const tellsPart = (sentence: readonly Node[], { at, form }: Head): boolean =>
  (form === 'verb' || form === 'sale') &&
  is(sentence[at - 1], 'join', 'relative') &&
  (cue(sentence[at - 2], 'rank') !== null || is(sentence[at - 2], 'preposition', 'of'));

const itemAround = ({ measure, headItem }: Scene, head: Head): string | null =>
  measure === head.measure ? headItem : null;

/** "Oil exports came to $9m and oil imports to $6m, leaving a surplus": the product of both flows that it lies between. */
function itemOfBoth({ figures }: Walk): string | null {
  const ofFlow = (flow: FigureDraft['measure']) => figures.findLast(({ measure }) => measure === flow);
  const [sold, bought] = [ofFlow('exports'), ofFlow('imports')];
  return sold?.item === bought?.item && sold?.partner === bought?.partner ? (sold?.item ?? null) : null;
}

/** "Capital goods raised their exports by 4 %": the product that is said to have moved its own. */
function itemActing(sentence: readonly Node[], { at, form }: Head): string | null {
  const noun = form === 'noun' || is(sentence[at], 'sale', 'noun');
  const acts = noun && is(sentence[at - 1], 'party', 'its') && cue(sentence[at - 2], 'change') !== null;
  return acts && sentence[at - 3]?.kind === 'item' ? cue(sentence[at - 3], 'item') : null;
}

function itemOfHead(walk: Walk, head: Head, to: number): void {
  const { sentence } = walk;
  const item =
    itemNamed(sentence, head, to, walk.context.pack.switches.construct) ??
    itemBehindPronoun(sentence, head) ??
    itemActing(sentence, head) ??
    itemTurnedTo(sentence, head) ??
    itemTopping(sentence, head) ??
    itemOpening(sentence, head) ??
    itemRecording(sentence, head) ??
    itemWithout(sentence, head) ??
    itemToldBefore(sentence, head) ??
    itemHaving(sentence, head) ??
    (isSide(head.measure) ? (itemOfSide(sentence, head) ?? itemOfBoth(walk)) : null);
  if (item !== null) walk.context.scene.item = item;
  else if (goodsWritten(walk.context, walk.sentence, head, to) !== null)
    walk.context.scene.item = goodsWritten(walk.context, walk.sentence, head, to);
  else if (
    walk.sentence.slice(Math.max(0, head.at - 3), Math.min(to, head.at + 5)).some((n) => is(n, 'party', 'thing')) ||
    (head.form === 'actor' && ofThem(sentence, head.at))
  )
    walk.context.scene.item = walk.context.goods;
}

/** "the exporters of them": of the goods spoken of. */
const ofThem = (sentence: readonly Node[], at: number): boolean =>
  is(sentence[at + 1], 'preposition', 'of') && is(sentence[at + 2], 'party', 'both');
