import { findHeads, type Head } from '../heads/head.ts';
import type { Spoken } from '../heads/head-pronoun.ts';
import { levelFirst } from '../nodes/level-first.ts';
import { cue, firstWithin, hasValue, is, type Node } from '../nodes/nodes.ts';
import { type Region, regions } from '../nodes/region.ts';
import { type Amount, isSum } from '../numbers/quantity.ts';
import { nameDescribed, nameMarkets, namePlaced } from '../parties/described.ts';
import { withoutMembers } from '../parties/members.ts';
import { withoutDateline } from '../parties/party.ts';
import type { Scene } from '../parties/scene.ts';
import { nameHome } from '../parties/speaker.ts';
import type { Context, Walk } from '../walk.ts';
import { tellLeftOut } from '../when/left-out.ts';
import { dateBases, finishClaims } from '../when/settle.ts';
import { readPeriodsUpTo } from '../when/when.ts';
import { PLAN, setAside, tellsOther } from './aside.ts';
import { goesOnAside, goesOnPlanned, ofOtherMoney, ofUntold } from './aside-again.ts';
import { tellBoth, tellEach } from './both.ts';
import { carryOn, dateSeries, noteStretch } from './carry.ts';
import { contrasted } from './contrast.ts';
import { enterHeads } from './enter-heads.ts';
import { findEvents } from './events.ts';
import { fronted } from './fronted.ts';
import { bindCount } from './levels/count.ts';
import { bindMoney } from './levels/level.ts';
import { bindTwin } from './levels/twin.ts';
import { leadsToNextHead, madeUpOf } from './next-head.ts';
import { openSentence } from './open-sentence.ts';
import { pairBases, pairComparisons } from './pair-bases.ts';
import { bindRank, isRanked } from './ranks/rank.ts';
import { bindMultiple, bindMultipleWord } from './rates/multiple.ts';
import { bindPercent } from './rates/percent.ts';
import {
  backToSeller,
  listsActors,
  listsOwners,
  listsPartners,
  noteSole,
  noteTheme,
  tellsParts,
  tellsSeveral,
  turnPartner,
} from './remember.ts';
import { pairRespectively } from './respectively.ts';
import { levelAgain } from './resumes.ts';
import type { Result } from './stated.ts';
import { measuresTold } from './two-told.ts';

/** Walks a sentence from left to right: moves the scene at each head, and binds each amount to it. */
export function bindSentence(context: Context, written: readonly Node[], index: number): void {
  noteSole(context, written);
  const { reporter, topic } = context.scene;
  const told = nameHome(withoutDateline(written), context.scene, context.pack);
  const described = nameMarkets(withoutMembers(nameDescribed(told, context.scene, context.named)), context.pack);
  const named = namePlaced(described, context.pack);
  const sentence = levelFirst(tellLeftOut(named));
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
  tellEach(walk);
  finishClaims(walk);
  pairBases(walk);
  pairComparisons(walk);
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
  turnPartner(walk);
  backToSeller(walk);
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
