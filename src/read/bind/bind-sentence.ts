import { setAside } from '../aside.ts';
import { nameDescribed } from '../described.ts';
import { enter } from '../enter.ts';
import { findHeads, type Head, type Spoken } from '../head.ts';
import { country, cue, firstWithin, is, NO_CODE, type Node } from '../nodes.ts';
import type { Amount } from '../quantity.ts';
import { type Region, regions } from '../region.ts';
import { pairRespectively } from '../respectively.ts';
import type { Scene } from '../scene.ts';
import { dateBases, finishClaims } from '../settle.ts';
import type { Context, FigureDraft, Walk } from '../walk.ts';
import { readPeriodsUpTo } from '../when.ts';
import { carryOn, dateSeries } from './carry.ts';
import { findEvents } from './events.ts';
import { bindCount, bindMoney, bindTwin } from './level.ts';
import { bindMultiple, bindMultipleWord } from './multiple.ts';
import { goodsWritten, itemBehindPronoun, itemNamed } from './named-item.ts';
import { leadsToNextHead } from './next-head.ts';
import { bindPercent } from './percent.ts';
import { bindRank, isRanked } from './rank.ts';
import { measureOf, refersToSum } from './scope.ts';
import type { Result } from './stated.ts';

/** Walks a sentence from left to right: moves the scene at each head, and binds each amount to it. */
export function bindSentence(context: Context, written: readonly Node[], index: number): void {
  noteSole(context, written);
  const sentence = nameDescribed(written, context.scene, context.named);
  const heads = findHeads(sentence, context.pack, spokenBefore(context, index));
  const walk: Walk = {
    context,
    sentence,
    index,
    heads,
    figures: [],
    claims: [],
    readUpTo: 0,
    dated: false,
    based: false,
    beside: null,
    bases: [],
    last: null,
    resting: null,
    since: null,
    years: null,
    currency: null,
    otherMoney: -1,
    planned: -1,
    wholes: new Set(),
    detour: null,
    named: [],
  };
  for (const { measure } of heads)
    if (measure === 'exports' || measure === 'imports') context.scene.flows[measure] = index;
  const events = findEvents(context, sentence);
  const shares = regions(sentence, events, new Set(heads.map((h) => clauseOf(sentence, h))));
  const entered = { next: 0 };
  openSentence(walk, events[0] ?? sentence.length);
  for (const share of shares) {
    let region = share;
    enterHeads(walk, entered, region.at, events);
    if (leadsToNextHead(walk, region, entered.next)) {
      enterHeads(walk, entered, heads[entered.next]!.from, events);
      region = { ...region, right: Math.max(region.right, region.reach) };
    }
    readPeriodsUpTo(walk, region.at);
    const node = sentence[region.at]!;
    const [outcome, rule] =
      node.kind === 'amount' ? bindAmount(walk, region, node.amount!) : bindMultipleWord(walk, region);
    if (outcome === 'aside' && rule.startsWith('money')) walk.otherMoney = region.at;
    if (outcome === 'aside' && node.amount?.kind === 'money') walk.currency ??= node.amount.unit;
    if (outcome === 'aside' && rule.startsWith('plan')) walk.planned = region.at;
    if (node.amount !== null) context.notes.push({ amount: node.amount, sentence: index, outcome, rule });
  }
  enterHeads(walk, entered, sentence.length, events);
  readPeriodsUpTo(walk, sentence.length);
  carryOn(walk);
  dateSeries(walk);
  pairRespectively(walk);
  finishClaims(walk);
  dateBases(walk);
  if (context.scene.carried !== null) context.scene.period = context.scene.carried;
  context.scene.carried = null;
  if (sentence.some((n) => is(n, 'parts', 'all'))) context.complete.add(index);
  context.goods =
    cue(
      sentence.find((n) => n.kind === 'item'),
      'item',
    ) ?? context.goods;
  noteTheme(walk);
  if (heads.length > 0) context.spoken = [...new Set(heads.map(({ measure }) => measureOf(measure)))];
  context.figures.push(...walk.figures);
  context.claims.push(...walk.claims);
}

const spokenBefore = ({ scene: { measure, flows } }: Context, index: number): Spoken => ({
  measure,
  exports: index - flows.exports <= 1,
  imports: index - flows.imports <= 1,
});

/** Where a head's clause begins: at its relative pronoun where it has one ("for Argentina, which sold"). */
function clauseOf(sentence: readonly Node[], { from, at }: Head): number {
  const pronoun = firstWithin(sentence, from + 1, at, (n) => is(n, 'join', 'relative'));
  return pronoun === -1 ? from : pronoun;
}

/** Keeps the one country that a text names before its first measure, for it is about that ("Its exports"). */
function noteSole({ scene, named }: Context, sentence: readonly Node[]): void {
  for (const node of sentence) {
    const code = country(node)?.code;
    if (code !== undefined && code !== NO_CODE) named.add(code);
  }
  scene.sole = named.size === 1 ? [...named][0]! : null;
}

/** Keeps the one product that a text is about until a measure is named of another or of none. */
function noteTheme({ context, figures, heads }: Walk): void {
  const first = figures[0];
  if (first === undefined) return;
  const theme = context.figures.length === 0 ? first.item : context.theme;
  const other = (f: FigureDraft) => f.item === null || (f.item !== theme && f.item === context.scene.headItem);
  context.theme = heads.some(({ form }) => form === 'noun') && figures.some(other) ? null : theme;
}

/** What a sentence is about before its first number: a product or a country that stands in front. */
function openSentence(walk: Walk, firstEvent: number): void {
  const { sentence, heads, context } = walk;
  const { scene } = context;
  const headless = heads.length === 0 || heads[0]!.from > firstEvent;
  const pronoun = sentence.slice(0, 3).some((n) => is(n, 'party', 'its') || is(n, 'join', 'part'));
  if (!pronoun || !headless) scene.item = headless ? scene.headItem : null;
  const end = Math.min(firstEvent, heads[0]?.from ?? sentence.length);
  if (headless) turnTo(walk, end);
  for (let i = 0; i < end; i++) {
    const node = sentence[i]!;
    if (node.kind === 'item' && !is(sentence[i - 1], 'preposition', 'of')) {
      if (headless)
        [scene.item, scene.partner] = [cue(node, 'item'), scene.bilateral ? scene.partner : scene.headPartner];
      break;
    }
  }
}

/** "Towards Brazil there was a drop too": the partner that a sentence turns to; "the figure had been": no partner but the measure's own. */
function turnTo({ sentence, context: { scene } }: Walk, end: number): void {
  const opening = sentence.slice(0, Math.min(end, 8));
  if (opening.some((_, i) => refersToSum(sentence, i))) scene.partner = scene.headPartner;
  const lead = opening.findIndex((n) => is(n, 'preposition', 'to') || is(n, 'preposition', 'with'));
  const at = is(sentence[lead + 1], 'stop', 'word') ? lead + 2 : lead + 1;
  const named = lead < 0 || lead > 2 || at >= end ? null : country(sentence[at]);
  if (named === null || named.form === 'adjective' || named.code === scene.reporter) return;
  if (scene.measure === 'imports' && !is(sentence[lead], 'preposition', 'with')) return;
  scene.partner = named.code;
}

function enterHeads(walk: Walk, entered: { next: number }, upTo: number, events: readonly number[]): void {
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
    if (takesUp(walk, head, before)) context.scene.item = itemTakenUp(walk, before);
    else if (ofTheme(walk, head, before) || sharedTheme(walk, head)) context.scene.item = context.theme;
    itemOfHead(walk, head, Math.min(head.to, first));
    context.scene.headItem = context.scene.item;
    if (!ofPart(sentence)) context.scene.headPartner = context.scene.partner;
    if (walk.wholes.has(head.at) && !relativeAfter(sentence, head)) backToPart(walk, before);
    walk.detour = null;
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

/** "imported 38 thousand cars from Japan": a quantity, behind which the head's words go on. */
function isQuantity(node: Node | undefined): boolean {
  const amount = node?.amount;
  return amount?.kind === 'count' && amount.noun !== undefined && amount.noun !== 'times';
}

/** `الزبون الأول للمغرب`: an ordinal right behind a role is its adjective. */
const ranksRole = (sentence: readonly Node[], { form, at }: Head, i: number): boolean =>
  form === 'role' && i === at + 1 && sentence[i]?.amount?.kind === 'ordinal';

/** Whether a head goes on about the product spoken of: "these exports", "those to China", a list of buyers, a verb after its noun. */
function takesUp({ context: { scene }, index, sentence }: Walk, head: Head, before: Scene): boolean {
  if (head.anaphor) return true;
  if (ofPart(sentence) && before.measure === head.measure && head.form !== 'noun') return true;
  if (before.named === index && partsAhead(sentence, head)) return true;
  if (before.measure !== head.measure || head.form === 'noun') return false;
  if (before.named === index) return scene.partner === before.partner || head.form === 'role';
  if (head.form === 'verb' && passive(sentence, head)) return index - before.spoken <= 1;
  return head.form === 'role' && index - before.named <= 1;
}

/** "Exports to Chad came to $2m" in a text that has been about cocoa alone: cocoa still, in one flow to one more partner. */
function ofTheme(
  { context: { scene, theme }, sentence }: Walk,
  { measure, at, to, form, listing }: Head,
  before: Scene,
): boolean {
  if (theme === null || before.measure !== measure || listing || form === 'actor') return false;
  if (scene.reporter !== before.reporter || scene.partner === 'WLD' || scene.partner === before.partner) return false;
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

/** "non-oil trade came to $9m, of which $5m exports": parts of the same. */
function partsAhead(sentence: readonly Node[], { at, form }: Head): boolean {
  return (
    form === 'noun' &&
    sentence[at - 1]?.kind === 'amount' &&
    sentence.slice(Math.max(0, at - 6), at).some((n) => is(n, 'parts', 'some'))
  );
}

/** The product of the sentence so far, any part of it left aside; at its first head, that of the head before. */
function itemTakenUp({ index, detour }: Walk, before: Scene): string | null {
  if (before.named !== index) return before.headItem;
  return detour === null ? before.item : detour.item;
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

/** "12 % of exports, which came to", "من الصادرات البالغة": what follows is of the whole. */
function relativeAfter(sentence: readonly Node[], head: Head): boolean {
  if (is(sentence[head.at + 1], 'preposition', 'of') && sentence[head.at + 2]?.amount?.kind === 'money') return true;
  for (let i = head.at + 1; i < sentence.length && i < head.at + 8; i++) {
    const node = sentence[i]!;
    if (is(node, 'join', 'relative')) return true;
    if (node.clitics?.article && is(node, 'level', 'reach')) return true;
    if (node.kind === 'mark' && node.norm === '(') return true;
    if (node.kind === 'amount') return false;
  }
  return false;
}

function itemOfHead(walk: Walk, head: Head, to: number): void {
  const item = itemNamed(walk.sentence, head, to) ?? itemBehindPronoun(walk.sentence, head);
  if (item !== null) walk.context.scene.item = item;
  else if (goodsWritten(walk.context, walk.sentence, head, to) !== null)
    walk.context.scene.item = goodsWritten(walk.context, walk.sentence, head, to);
  else if (
    walk.sentence.slice(Math.max(0, head.at - 3), Math.min(to, head.at + 5)).some((n) => is(n, 'party', 'thing'))
  )
    walk.context.scene.item = walk.context.goods;
}

/** "transfers quadrupled to $2m", "grants of $3m, of which $2m": a number tied to one of other money. */
function goesOnAside({ sentence, otherMoney }: Walk, at: number): boolean {
  if (otherMoney < 0 || at - otherMoney > 5) return false;
  return sentence
    .slice(otherMoney + 1, at)
    .every(
      (n) =>
        (n.kind === 'mark' && ',،('.includes(n.norm)) ||
        is(n, 'parts', 'some') ||
        is(n, 'level', 'reach') ||
        cue(n, 'compare') !== null ||
        cue(n, 'preposition') !== null,
    );
}

/** "had forecast a decline of 4 % and a surplus of $2m": what a forecast goes on to, without a verb of its own. */
function goesOnPlanned({ sentence, planned }: Walk, at: number): boolean {
  if (planned < 0 || at - planned > 9) return false;
  const between = sentence.slice(planned + 1, at);
  // "exports of $9m by 2030, at a rate of 20 %"
  const rate = sentence[at]!.amount?.kind === 'percent';
  return (
    between.some((n) => is(n, 'join', 'and') || n.clitics?.and === true || (rate && n.kind === 'mark')) &&
    !between.some(
      (n) =>
        (n.kind === 'mark' && '.;؛'.includes(n.norm)) ||
        is(n, 'join', 'split') ||
        (cue(n, 'change') !== null && cue(n, 'increase') === null) ||
        (is(n, 'level', 'reach') && cue(n, 'preposition') === null) ||
        cue(n, 'verb') !== null,
    )
  );
}

function bindAmount(walk: Walk, region: Region, amount: Amount): Result {
  const twin = bindTwin(walk, region, amount);
  if (twin !== null) return twin;
  if (amount.kind === 'ordinal') return bindRank(walk, region, amount);
  if (amount.kind === 'count' && isRanked(walk, region)) return bindRank(walk, region, amount);
  const aside = setAside(walk.sentence, region, amount);
  if (aside !== null) return ['aside', aside];
  if (amount.kind === 'money' && goesOnAside(walk, region.at)) return ['aside', 'money: of what is set aside before'];
  if (goesOnPlanned(walk, region.at)) return ['aside', 'plan or forecast, with the one before'];
  if (amount.kind === 'money' || amount.kind === 'bare') return bindMoney(walk, region, amount);
  if (amount.kind === 'count') return bindCount(walk, region, amount);
  if (amount.kind === 'multiple') return bindMultiple(walk, region, amount, amount.hedge);
  return bindPercent(walk, region, amount);
}
