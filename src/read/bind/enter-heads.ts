import type { Period } from '../../model.ts';
import type { Pack } from '../../packs/pack.ts';
import { opensList } from '../attach/attach.ts';
import type { Head } from '../heads/head.ts';
import { isSide } from '../heads/measure.ts';
import { country, cue, is, isCopula, isLittle, lastWithin, leadsToLevel, type Node } from '../nodes/nodes.ts';
import { enter } from '../parties/enter.ts';
import { latestOf, type Scene } from '../parties/scene.ts';
import { isMember } from '../parties/share-holder.ts';
import type { PeriodCue } from '../periods/period.ts';
import type { FigureDraft, Walk } from '../walk.ts';
import { isEarlier } from '../when/base.ts';
import {
  goodsWritten,
  itemBehindPronoun,
  itemNamed,
  itemOfSide,
  itemOpening,
  itemToldBefore,
  itemTopping,
  itemTurnedTo,
  itemWithout,
} from './named-item.ts';
import { measureOf } from './scope.ts';
import { turnToPlaced } from './two-told.ts';

export function enterHeads(walk: Walk, entered: { next: number }, upTo: number, events: readonly number[]): void {
  const { heads, sentence, context } = walk;
  while (entered.next < heads.length && heads[entered.next]!.from <= upTo) {
    const head = heads[entered.next]!;
    const first = events.find((e) => e > head.at) ?? sentence.length;
    const describes = isQuantity(sentence[first]) || ranksRole(sentence, head, first);
    const stop = describes ? (events.find((e) => e > first) ?? sentence.length) : first;
    const to = Math.min(head.to, stop);
    const before = { ...context.scene };
    enter(context.scene, sentence, head, to, walk.index, context.pack);
    turnActors(walk, heads[entered.next - 1], head, before);
    turnToPlaced(walk, head);
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

/** "The EU has 38 % of the trade, Asia 20 %, and exports came to $9m": behind a list of partners a measure that names none is of all. */
function listOver({ context: { scene }, sentence, index, claims }: Walk, head: Head, before: Scene): boolean {
  if (head.form !== 'noun' || before.named !== index || before.measure === head.measure) return false;
  if (scene.partner !== before.partner || scene.partner === 'WLD' || head.anaphor) return false;
  const [last, first] = [claims.at(-1), claims.at(-2)];
  const shares = last?.type === 'share' && first?.type === 'share' && last.partner === scene.partner;
  if (!shares || first.partner === last.partner || first.partner === 'WLD') return false;
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

/** Whether a head goes on about the product spoken of: "these exports", "those to China", a list of buyers, a verb after its noun. */
function takesUp(walk: Walk, head: Head, before: Scene): boolean {
  const { index, sentence } = walk;
  const { scene } = walk.context;
  if (head.anaphor || goesBack(walk, head, before) || listedFor(walk, head, before)) return true;
  const actors = walk.context.actors || walk.heads.some((h) => h.form === 'actor' && h.at < head.at);
  if (head.form === 'actor' && actors) return true;
  if (ofPart(sentence) && before.measure === head.measure && head.form !== 'noun') return true;
  if (before.named === index && partsAhead(sentence, head)) return true;
  // "The oil balance closed with a deficit": which way it tips, of what the balance is of.
  const [lead, next] = sentence.slice(head.at - 2, head.at);
  const turned = isSide(before.measure) && is(isLittle(next) ? lead : next, 'preposition', 'to');
  if (before.named === index && isSide(head.measure) && (turned || before.measure === 'balance')) return true;
  if (toAnother(walk, head, before)) return true;
  if (before.measure !== head.measure || head.form === 'noun') return false;
  if (before.named === index && before.reporter === scene.reporter && sentence[head.at + 1]?.kind === 'amount')
    return true;
  if (before.named === index) return scene.partner === before.partner || head.form === 'role';
  if (head.form === 'verb' && passive(sentence, head)) return index - before.spoken <= 1;
  return head.form === 'role' && index - before.named <= 1 && !behindParts(walk, head, before);
}

/** "Ore earned $9m and farm goods $3m. China was the main buyer": behind a sentence of several products, of the whole that they are parts of. */
function behindParts({ context: { figures }, index }: Walk, { form, listing }: Head, before: Scene): boolean {
  if (!(form === 'role' || listing) || before.named === index) return false;
  const items = new Set(figures.filter((f) => f.sentence === index - 1).map((f) => f.item));
  return items.size > 1;
}

/** "Oil exports to Chad rose, but exports to Mali fell": what stands in front of the flow of the clause before is said of this one too. */
function toAnother({ index, sentence, heads, context: { scene } }: Walk, head: Head, before: Scene): boolean {
  const last = heads.findLast((h) => h.at < head.at);
  if (before.named !== index || before.item === null || last?.measure !== head.measure) return false;
  if (!sentence.slice(last.from, last.at).some((n) => cue(n, 'item') === before.item)) return false;
  const partners = [before.partner, scene.partner];
  if (before.partner === scene.partner || partners.some((p) => p === null || p === 'WLD')) return false;
  const own = (n: Node) => n.kind === 'item' || cue(n, 'kind') !== null || cue(n, 'total') !== null;
  return before.reporter === scene.reporter && !sentence.slice(head.from, Math.min(head.to, head.at + 4)).some(own);
}

/** `الثالثة بين مصدري الحديد بصادرات قيمتها`, "third among the exporters of iron, with exports of": of what the list is of. */
function listedFor({ heads, sentence, index }: Walk, head: Head, before: Scene): boolean {
  const list = heads[heads.indexOf(head) - 1];
  if (list?.form !== 'actor' || list.measure !== head.measure || before.named !== index) return false;
  if (sentence.slice(head.from, head.at + 3).some((n) => cue(n, 'total') !== null)) return false;
  return sentence[head.at]!.clitics?.preposition === 'by' || is(sentence[head.from - 1], 'preposition', 'with');
}

/** "Exports came to $2m in May", "Exports to Chad came to $2m", in a text that has been about cocoa alone: cocoa still, in the one flow. */
function ofTheme(
  { context: { scene, theme }, sentence }: Walk,
  { measure, at, to, form }: Head,
  before: Scene,
): boolean {
  if (theme === null || before.measure !== measure) return false;
  // "The EU sold pork worth $9m; Spain led the exports to China"
  const member = scene.reporter !== null && isMember(before, scene.reporter);
  if (!member && (form === 'actor' || scene.reporter !== before.reporter)) return false;
  if (form === 'role' && (scene.partner === 'WLD' || scene.partner === before.partner)) return false;
  if (sentence.some((n) => cue(n, 'total') !== null)) return false;
  return !sentence.slice(Math.max(0, at - 3), to).some((n) => cue(n, 'kind') !== null);
}

/** "China took 58 % of the shipments", of shrimp: the whole of such a share is of the text's one product too. */
function sharedTheme({ wholes, claims, context: { theme } }: Walk, { at }: Head): boolean {
  const share = claims.at(-1);
  if (theme === null || !wholes.has(at) || share?.type !== 'share' || share.partner === 'WLD') return false;
  return share.item === theme && share.whole?.item == null;
}

/** "$2m worth were exported": nothing but a number tells what was. */
function passive(sentence: readonly Node[], { at }: Head): boolean {
  const before = sentence.slice(Math.max(0, at - 6), at);
  const amount = before.findLastIndex((n) => n.kind === 'amount');
  return (
    amount >= 0 &&
    before.slice(amount + 1).every((n) => is(n, 'level', 'reach') || is(n, 'stop', 'word') || n.norm === "'")
  );
}

/** "Of that amount, $2m went to Chad": a sentence about a part of the level before it. */
const ofPart = (sentence: readonly Node[]): boolean => sentence.slice(0, 3).some((n) => is(n, 'join', 'part'));

/** "In 2019, it had exported $2m", "A year earlier, exports were $2m": the one flow of the sentence before, at an earlier time. */
function goesBack(
  { context: { scene, figures }, index, sentence }: Walk,
  { at, to, measure }: Head,
  before: Scene,
): boolean {
  if (before.measure !== measure || index - before.named !== 1 || scene.partner !== before.partner) return false;
  if (scene.reporter !== before.reporter || !ofOneProduct(figures, index - 1)) return false;
  const lone = sentence.filter((n) => n.amount?.kind === 'money').length === 1;
  const reach = sentence.slice(0, lone ? sentence.length : at);
  if (!reach.some((n) => n.period !== null && tellsEarlier(n.period, before.period))) return false;
  const turns = (n: Node) => country(n) !== null || cue(n, 'total') !== null || cue(n, 'kind') !== null;
  return !sentence.slice(0, to).some((n) => turns(n) || n.kind === 'item');
}

/** Whether the levels of a sentence, which stand last, are all of one product. */
function ofOneProduct(figures: readonly FigureDraft[], sentence: number): boolean {
  const last = figures.at(-1);
  if (last?.sentence !== sentence) return false;
  for (let k = figures.length - 1; figures[k]?.sentence === sentence; k--)
    if (figures[k]!.item !== last.item) return false;
  return true;
}

const tellsEarlier = (cue: PeriodCue, own: Period | null): boolean =>
  isEarlier(cue) || (cue.value !== null && own !== null && latestOf([cue.value, own]) === own && cue.value !== own);

/** "non-oil trade came to $9m, of which $5m exports": parts of the same. */
function partsAhead(sentence: readonly Node[], { at, form }: Head): boolean {
  return (
    form === 'noun' &&
    sentence[at - 1]?.kind === 'amount' &&
    sentence.slice(Math.max(0, at - 6), at).some((n) => is(n, 'parts', 'some'))
  );
}

/** `الإسمنت أهم ما صدّرته كينيا`, "cement was most of what it sold": a product that is a part of the measure. */
const tellsPart = (sentence: readonly Node[], { at, form }: Head): boolean =>
  (form === 'verb' || form === 'sale') &&
  is(sentence[at - 1], 'join', 'relative') &&
  (cue(sentence[at - 2], 'rank') !== null || is(sentence[at - 2], 'preposition', 'of'));

const itemAround = ({ measure, headItem }: Scene, head: Head): string | null =>
  measure === head.measure ? headItem : null;

/** The product of the sentence so far, any part of it left aside; at its first head, that of the head before. */
function itemTakenUp({ index, detour }: Walk, before: Scene): string | null {
  if (before.named !== index) return before.headItem;
  return detour === null ? before.item : detour.item;
}

/** "oil exports came to $9m, their share of all exports fell to 76 %": the part is spoken of still. */
function wholeInPassing(sentence: readonly Node[], head: Head, first: number, before: Scene): boolean {
  if (before.measure !== head.measure || sentence[first]?.amount?.kind !== 'percent') return false;
  if (before.item === null && before.partner === 'WLD') return false;
  const light = (n: Node) => cue(n, 'total') !== null || is(n, 'preposition', 'of') || is(n, 'preposition', 'in');
  const share = lastWithin(sentence, head.at - 4, head.at, (n) => !light(n));
  return cue(sentence[share], 'share') !== null && !sentence.slice(head.at + 1, first).some((n) => n.kind === 'item');
}

/** The whole of a share is named in passing: what follows is of the part again, in the whole's measure. */
function backToPart(walk: Walk, before: Scene): void {
  const { scene } = walk.context;
  const share = walk.claims.at(-1);
  const parted = before.measure !== null && before.measure !== scene.measure;
  if (share === undefined || (parted && share.measure !== measureOf(scene.measure!)))
    Object.assign(scene, before, { named: walk.index });
  else [scene.item, scene.reporter, scene.partner] = [share.item, share.reporter, share.partner];
}

/** `تشاد بـ31% من واردات بلغت 6 مليارات`: who has the part is no partner of the whole. */
function leavePart({ context: { scene }, claims, sentence }: Walk, { from, at }: Head): void {
  const share = claims.at(-1);
  if (share?.type !== 'share' || share.item !== null || share.partner !== scene.partner) return;
  if (!leadsToLevel(sentence[at + 1]) || sentence.slice(from, at).some((n) => country(n) !== null)) return;
  scene.partner = 'WLD';
}

/** "12 % of exports, which came to", "من الصادرات البالغة": what follows is of the whole. */
function relativeAfter(sentence: readonly Node[], head: Head, { switches: { construct } }: Pack): boolean {
  if (is(sentence[head.at + 1], 'preposition', 'of') && sentence[head.at + 2]?.amount?.kind === 'money') return true;
  // `من صادرات بلغ مجموعها`: behind a noun without its article a verb needs no pronoun.
  if (construct && isBare(sentence[head.at]!) && leadsToLevel(sentence[head.at + 1])) return true;
  for (let i = head.at + 1; i < sentence.length && i < head.at + 8; i++) {
    const node = sentence[i]!;
    if (is(node, 'join', 'relative')) return true;
    if (node.clitics?.article && is(node, 'level', 'reach')) return true;
    if (node.kind === 'mark' && node.norm === '(') return true;
    if (node.kind === 'amount') return false;
  }
  return false;
}

/** A noun without an article or an owner, in a language that glues them on. */
const isBare = ({ first, end, clitics }: Node): boolean =>
  end - first === 1 && clitics !== null && clitics.preposition === '' && !clitics.article && clitics.suffix === '';

/** "Oil exports came to $9m and oil imports to $6m, leaving a surplus": the product of both flows that it lies between. */
function itemOfBoth({ figures }: Walk): string | null {
  const ofFlow = (flow: FigureDraft['measure']) => figures.findLast(({ measure }) => measure === flow);
  const [sold, bought] = [ofFlow('exports'), ofFlow('imports')];
  return sold?.item === bought?.item && sold?.partner === bought?.partner ? (sold?.item ?? null) : null;
}

function itemOfHead(walk: Walk, head: Head, to: number): void {
  const { sentence } = walk;
  const item =
    itemNamed(sentence, head, to) ??
    itemBehindPronoun(sentence, head) ??
    itemTurnedTo(sentence, head) ??
    itemTopping(sentence, head) ??
    itemOpening(sentence, head) ??
    itemWithout(sentence, head) ??
    itemToldBefore(sentence, head) ??
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

/** "Nuts were exported by Chad and imported by Mali": the goods that both verbs tell of. */
function joinsPassive({ sentence, heads }: Walk, { at, form }: Head): boolean {
  const first = heads.findLast((h) => h.at < at);
  if (form !== 'verb' || first?.form !== 'verb' || !is(sentence[at - 1], 'join', 'and')) return false;
  return isCopula(sentence[first.at - 1]) && sentence.slice(at + 1, at + 4).some((n) => is(n, 'preposition', 'by'));
}

/** "the exporters of them": of the goods spoken of. */
const ofThem = (sentence: readonly Node[], at: number): boolean =>
  is(sentence[at + 1], 'preposition', 'of') && is(sentence[at + 2], 'party', 'both');
