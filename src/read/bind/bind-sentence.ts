import { groups } from '../../geo/groups.ts';
import { findHeads, type Head } from '../heads/head.ts';
import type { Spoken } from '../heads/head-pronoun.ts';
import { country, cue, firstWithin, hasValue, is, isComma, NO_CODE, type Node } from '../nodes/nodes.ts';
import { type Region, regions } from '../nodes/region.ts';
import { type Amount, isSum } from '../numbers/quantity.ts';
import { possessive } from '../parties/beside.ts';
import { nameDescribed, namePlaced } from '../parties/described.ts';
import { ownerOfRole } from '../parties/head-sides.ts';
import { withoutDateline } from '../parties/party.ts';
import type { Scene } from '../parties/scene.ts';
import { nameHome } from '../parties/speaker.ts';
import type { Context, FigureDraft, Walk } from '../walk.ts';
import { tellLeftOut } from '../when/left-out.ts';
import { dateBases, finishClaims } from '../when/settle.ts';
import { readPeriodsUpTo } from '../when/when.ts';
import { PLAN, setAside, tellsOther } from './aside.ts';
import { goesOnAside, goesOnPlanned, ofOtherMoney, ofUntold } from './aside-again.ts';
import { tellBoth } from './both.ts';
import { carryOn, dateSeries, noteStretch } from './carry.ts';
import { contrasted } from './contrast.ts';
import { enterHeads } from './enter-heads.ts';
import { findEvents } from './events.ts';
import { fronted } from './fronted.ts';
import { bindCount } from './levels/count.ts';
import { bindMoney } from './levels/level.ts';
import { bindTwin } from './levels/twin.ts';
import { leadsToNextHead, madeUpOf } from './next-head.ts';
import { bindRank, isRanked } from './ranks/rank.ts';
import { bindMultiple, bindMultipleWord } from './rates/multiple.ts';
import { bindPercent } from './rates/percent.ts';
import { pairBases, pairRespectively } from './respectively.ts';
import { levelAgain, refersToSum, returnToLevel } from './resumes.ts';
import { measureOf } from './scope.ts';
import type { Result } from './stated.ts';
import { measuresTold } from './two-told.ts';

/** Walks a sentence from left to right: moves the scene at each head, and binds each amount to it. */
export function bindSentence(context: Context, written: readonly Node[], index: number): void {
  noteSole(context, written);
  const { reporter, topic } = context.scene;
  const told = nameHome(withoutDateline(written), context.scene, context.pack);
  const named = namePlaced(nameDescribed(told, context.scene, context.named), context.pack);
  const sentence = tellLeftOut(named);
  const heads = findHeads(sentence, context.pack, spokenBefore(context, index));
  const walk = openWalk(context, sentence, heads, index);
  for (const { measure } of heads)
    if (measure === 'exports' || measure === 'imports') context.scene.flows[measure] = index;
  // "the second fell 4 %": an ordinal that stands for a measure is no number of its own.
  const events = findEvents(context, sentence).filter((e) => !heads.some(({ at }) => at === e));
  openSentence(walk, events[0] ?? sentence.length);
  bindEvents(walk, events);
  closeSentence(walk);
  if (reporter !== null && listsOwners(walk)) Object.assign(context.scene, { reporter, topic });
}

/** "So did the exports of Chad (4 %), Mali (3 %) and Togo (2 %)": told beside whose trade the text is about. */
const listsOwners = ({ figures, claims }: Walk): boolean =>
  new Set([...figures, ...claims].map((d) => d.reporter)).size > 2 &&
  [...figures, ...claims].every((d) => d.partner === 'WLD');

const openWalk = (context: Context, sentence: readonly Node[], heads: readonly Head[], index: number): Walk => ({
  context,
  sentence,
  index,
  heads,
  figures: [],
  claims: [],
  readUpTo: 0,
  compares: null,
  dated: false,
  based: false,
  beside: null,
  bases: [],
  last: null,
  yearless: null,
  resting: null,
  since: null,
  years: null,
  currency: null,
  otherMoney: -1,
  planned: -1,
  wholes: new Set(),
  headItems: new Set(),
  detour: null,
  named: [],
});

/** Binds the amounts of a sentence one by one, each after the heads and periods that stand before it. */
function bindEvents(walk: Walk, events: readonly number[]): void {
  const { context, sentence, heads } = walk;
  const shares = events.length === 0 ? [] : regions(sentence, events, new Set(heads.map((h) => clauseOf(sentence, h))));
  const entered = { next: 0 };
  let turned: { readonly heads: number; readonly scene: Partial<Scene> } | null = null;
  let aside: { readonly close: number; readonly scene: Partial<Scene> } | null = null;
  for (const [k, share] of shares.entries()) {
    let region = share;
    if (aside !== null && region.at > aside.close) {
      Object.assign(context.scene, aside.scene);
      aside = null;
    }
    enterHeads(walk, entered, region.at, events);
    const other = contrasted(walk, region);
    if (other !== null) {
      turned ??= { heads: entered.next, scene: spokenOf(context.scene) };
      Object.assign(context.scene, other);
    }
    if (leadsToNextHead(walk, region, entered.next)) {
      enterHeads(walk, entered, heads[entered.next]!.from, events);
      const next = shares[k + 1]?.at ?? sentence.length;
      if (fronted(walk, region, heads[entered.next - 1]!)) readPeriodsUpTo(walk, next);
      region = { ...region, right: Math.max(region.right, region.reach) };
    }
    readPeriodsUpTo(walk, region.at);
    bindEvent(walk, region);
    const close = madeUpOf(sentence, region.at);
    if (close !== -1) aside = { close, scene: spokenOf(context.scene) };
  }
  enterHeads(walk, entered, sentence.length, events);
  readPeriodsUpTo(walk, sentence.length);
  if (turned?.heads === entered.next) Object.assign(context.scene, turned.scene);
}

/** Binds what stands at a region, and notes what became of it. */
function bindEvent(walk: Walk, region: Region): void {
  const { amount } = walk.sentence[region.at]!;
  const [outcome, rule] = amount === null ? bindMultipleWord(walk, region) : bindAmount(walk, region, amount);
  if (outcome === 'aside') {
    const other = tellsOther(rule, 'money') || rule.startsWith('price');
    if (other || (amount?.kind === 'percent' && tellsOther(rule, 'rate'))) walk.otherMoney = region.at;
    if (amount?.kind === 'money') walk.currency ??= amount.unit;
    if (rule.startsWith(PLAN)) {
      walk.planned = region.at;
      // "exports were $3m, and $9m are expected in 2030": the time of what is planned is none of theirs.
      if (walk.context.scene.period !== null) walk.readUpTo = Math.max(walk.readUpTo, region.right);
    }
  }
  if (amount !== null) walk.context.notes.push({ amount, sentence: walk.index, outcome, rule });
}

/** Settles what the sentence as a whole tells of its numbers, and keeps for the next what it spoke of. */
function closeSentence(walk: Walk): void {
  const { context, sentence, heads, index } = walk;
  noteStretch(walk);
  carryOn(walk);
  dateSeries(walk);
  pairRespectively(walk);
  tellBoth(walk);
  finishClaims(walk);
  pairBases(walk);
  dateBases(walk);
  if (context.scene.carried !== null) context.scene.period = context.scene.carried;
  context.scene.carried = null;
  if (hasValue(sentence, 'parts', 'all')) context.complete.add(index);
  const goods = sentence.find((n) => n.kind === 'item');
  context.goods = cue(goods, 'item') ?? context.goods;
  noteTheme(walk);
  context.actors = listsActors(walk);
  // "Exports of tea rose, and those of coffee fell. Chad is the third market": of neither.
  if (walk.headItems.size > 1) context.scene.headItem = null;
  if (listsPartners(walk)) Object.assign(context.scene, { headPartner: 'WLD', pair: null });
  if (tellsSeveral(walk)) context.scene.headPartner = context.scene.partner = 'WLD';
  if (tellsParts(walk)) context.scene.measure = 'trade';
  if (heads.length > 0) context.spoken = measuresTold(walk);
  context.figures.push(...walk.figures);
  context.claims.push(...walk.claims);
}

/** What a bracket that tells of parts goes away from, and the sentence comes back to behind it. */
const spokenOf = ({ measure, kind, item, headItem, reporter, partner, headPartner }: Scene): Partial<Scene> => ({
  measure,
  kind,
  item,
  headItem,
  reporter,
  partner,
  headPartner,
});

const spokenBefore = ({ scene: { measure, flows }, spoken, actors }: Context, index: number): Spoken => ({
  measure,
  measures: spoken,
  actors,
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
  const known = named.size;
  // "Italy is Chad's largest partner": whose partner it is comes first.
  const role = named.size > 0 ? -1 : firstWithin(sentence, 1, 16, (n) => is(n, 'role', 'partners'));
  const owner = role === -1 ? null : ownerOfRole(sentence, { at: role + 1 });
  if (owner !== null && owner !== NO_CODE) named.add(owner);
  for (const node of sentence) {
    if (node.senses.length === 0) continue;
    const code = country(node)?.code;
    if (code !== undefined && code !== NO_CODE) named.add(code);
  }
  if (named.size === known) return;
  scene.sole = named.size === 1 ? named.values().next().value! : null;
  const [first, second, third] = named.size > 6 ? [] : [...named].filter((code) => groups[code] === undefined);
  scene.two = second !== undefined && third === undefined ? [first!, second] : null;
}

/** Keeps the one product that a text is about until a measure is named of another or of none. */
function noteTheme({ context, figures, heads }: Walk): void {
  const first = figures[0];
  if (first === undefined) return;
  // Parts of a whole that has no product of its own are no theme.
  const parts = first.item !== context.scene.headItem && figures.some(({ item }) => item !== first.item);
  const theme = context.figures.length > 0 ? context.theme : parts ? null : first.item;
  const other = (f: FigureDraft) => f.item === null || (f.item !== theme && f.item === context.scene.headItem);
  context.theme = heads.some(({ form }) => form === 'noun') && figures.some(other) ? null : theme;
}

/** "Trade came to $9m, with exports of $6m and imports of $3m": the text is about the trade still. */
const tellsParts = ({ heads }: Walk): boolean =>
  heads.length === 3 &&
  heads[0]!.measure === 'trade' &&
  ['exports', 'imports'].every((m) => heads.some((h) => h.measure === m));

/** "exports to Chad ($3m), Mali ($2m) and Togo ($1m)": what comes next is of no one of them. */
function listsPartners({ heads, figures, claims, context: { scene } }: Walk): boolean {
  const last = heads.at(-1);
  if (last === undefined || scene.bilateral) return false;
  return new Set([...figures, ...claims].filter(({ at }) => at > last.at).map(({ partner }) => partner)).size > 2;
}

/** "China took 23 % of what it bought and Japan 26 %. Over the five months it bought $9m": of neither. */
function tellsSeveral({ figures, claims, context: { scene } }: Walk): boolean {
  if (scene.bilateral || scene.measure === null) return false;
  const measure = measureOf(scene.measure);
  const own = [...figures, ...claims].filter((d) => d.measure === measure && d.reporter === scene.reporter);
  const partners = new Set(own.map(({ partner }) => partner));
  return partners.size > 1 && !partners.has('WLD');
}

/** "The main exporters were Chad with $3m and Mali with $2m". */
const listsActors = ({ heads, figures }: Walk): boolean =>
  heads.some(({ form }) => form === 'actor') && figures.length > 1 && figures.every(({ partner }) => partner === 'WLD');

/** What a sentence is about before its first number: a product or a country that stands in front. */
function openSentence(walk: Walk, firstEvent: number): void {
  const { sentence, heads, context } = walk;
  const { scene } = context;
  returnToLevel(walk);
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
  // "To Chad's dismay, they fell".
  if (possessive(sentence, at) && firstWithin(sentence, at + 2, at + 5, isComma) !== -1) return;
  if (scene.measure === 'imports' && !is(sentence[lead], 'preposition', 'with')) return;
  scene.partner = named.code;
}

function bindAmount(walk: Walk, region: Region, amount: Amount): Result {
  const twin = bindTwin(walk, region, amount);
  if (twin !== null) return twin;
  const again = amount.kind === 'money' ? levelAgain(walk) : undefined;
  if (again?.at === region.at) {
    walk.figures.push({ ...again, sentence: walk.index });
    return ['figure', 'a level told again'];
  }
  if (amount.kind === 'ordinal') return bindRank(walk, region, amount);
  if (amount.kind === 'count' && amount.noun !== 'countries' && isRanked(walk, region))
    return bindRank(walk, region, amount);
  const aside = setAside(walk.sentence, region, amount);
  if (aside !== null) return ['aside', aside];
  const tied = isSum(amount) || amount.kind === 'percent';
  if ((tied && goesOnAside(walk, region.at)) || (amount.kind === 'money' && ofOtherMoney(walk, region)))
    return ['aside', 'money: of what is set aside before'];
  if (amount.kind === 'money' && ofUntold(walk, region.at)) return ['aside', 'money: a part of what is no level'];
  if (goesOnPlanned(walk, region.at)) return ['aside', `${PLAN}, with the one before`];
  if (isSum(amount)) return bindMoney(walk, region, amount);
  if (amount.kind === 'count') return bindCount(walk, region, amount);
  if (amount.kind === 'multiple') return bindMultiple(walk, region, amount, amount.hedge);
  return bindPercent(walk, region, amount);
}
