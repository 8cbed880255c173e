import { regions } from '../../../geo/regions.ts';
import { sentThere } from '../../attach/attach-after.ts';
import {
  country,
  cue,
  firstWithin,
  is,
  isBoundaryMark,
  isLittle,
  lastWithin,
  NO_CODE,
  type Node,
} from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import type { Amount } from '../../numbers/quantity.ts';
import { otherOf } from '../../parties/scene.ts';
import { partnerHeld } from '../../parties/share-holder.ts';
import type { Binding, ClaimDraft, Walk } from '../../walk.ts';
import { ofQuantity, ofQuantityNext } from '../rates/volume.ts';
import { bindingOf } from '../scope.ts';
import { pushClaim, type Result } from '../stated.ts';
import { ofMarket } from './market.ts';
import { boughtThere, isItself, memberOf, mirrors, otherFlow, otherSide, tradesPart } from './part-whole.ts';
import {
  ofGoods,
  ofLevelBefore,
  partnerOf,
  partOfCount,
  roleHeld,
  takenByUnknown,
  takenUp,
  themeOf,
  together,
} from './share-part.ts';
import { broughtBy, goneTo, sentPart, wholeAfter, withoutPart } from './share-whole.ts';
import {
  goodsToldOf,
  holderBehind,
  itemActing,
  itemBefore,
  itemEarning,
  leadingCountry,
  ownShare,
  sharer,
} from './sharer.ts';

/** What is known of a share while its part is told apart from its whole. */
interface Sharing {
  readonly walk: Walk;
  readonly region: Region;
  /** What it is a share of, where the sentence tells. */
  readonly whole: Binding | null;
  /** To whom the part went, and the goods it is of, where the words around the whole tell. */
  readonly gone: string | null;
  readonly goods: string | null;
  /** Whether the sentence has named the part's own measure. */
  readonly scoped: boolean;
}

export function bindShare(walk: Walk, region: Region, amount: Amount, rule: string): Result {
  const moved = movedFrom(walk, region);
  if (moved !== null) {
    pushShare(walk, region, amount, moved, moved.whole);
    return ['claim', 'what a share went to'];
  }
  const aside = ofSomethingElse(walk.sentence, region.at);
  if (aside !== null) return ['aside', aside];
  const spoken = walk.context.scene.partner;
  const sharing = sharingOf(walk, region);
  const { whole } = sharing;
  if (bindHeld(sharing, amount)) return ['claim', 'the share of a partner'];
  const part = partOf(sharing);
  if (part === null || (part.reporter === null && whole?.reporter == null))
    return ['left', 'a share of nothing that was read'];
  if (part.reporter === NO_CODE) return ['left', 'a share of nobody'];
  if (takenByUnknown(walk, region)) return ['left', 'a share of whom no list knows'];
  const several = together(walk, region);
  if (several.length === 1 && part.item !== null) return ['left', 'a share of several together'];
  const goods = several.length > 1 ? several.join(', ') : part.item;
  const named = withPartner(sharing, withProduct(sharing, { ...withHolder(sharing, part), item: goods }));
  if (whole !== null && otherFlow(named, whole)) return ['aside', 'one flow as a part of the other'];
  const seen = whole === null ? named : seenFrom(named, whole);
  const trades = whole !== null && tradesPart(seen, whole);
  const turned = trades ? { ...seen, measure: whole.measure, reporter: whole.reporter } : seen;
  const told = wholeTold(sharing, turned, trades);
  const binding = ofMember(told !== whole && whole !== null ? { ...turned, partner: whole.partner } : turned, spoken);
  if (whole !== null && tellsNoPart(sharing) && isItself(binding, whole)) return ['left', 'a part that is the whole'];
  pushShare(walk, region, amount, binding, told);
  return ['claim', rule];
}

/** Why a percentage is a share of what is no trade, or null. */
function ofSomethingElse(sentence: readonly Node[], at: number): string | null {
  const holder = lastWithin(
    sentence,
    at - 5,
    at,
    (n) => cue(n, 'firm') !== null || isBoundaryMark(n) || n.amount !== null,
  );
  const named = sentence[holder - 1]?.kind;
  if (cue(sentence[holder], 'firm') !== null && named !== 'item' && named !== 'country') return 'the share of a firm';
  const end = firstWithin(sentence, at + 1, sentence.length, (n) => n.kind === 'amount' || isBoundaryMark(n));
  // "of the exports recorded in the economy": what is behind the whole tells no other.
  const whole = firstWithin(sentence, at + 1, at + 6, (n) => cue(n, 'measure') !== null);
  const behind = sentence.slice(at + 1, whole !== -1 ? whole : end === -1 ? sentence.length : end);
  if (behind.some((n) => is(n, 'aside', 'rate') || is(n, 'aside', 'money'))) return 'a share of something else';
  return partOfCount(sentence, at) || ofQuantity(sentence, at) || ofQuantityNext(sentence, at)
    ? 'a share of what was counted'
    : null;
}

/** Tells the whole of a share; a market that it is a share in moves the scene. */
function sharingOf(walk: Walk, region: Region): Sharing {
  const { context, sentence, heads } = walk;
  const { scene } = context;
  const after = wholeAfter(walk, region);
  const gone = after === null ? null : goneTo(sentence, heads, region.at, after.reporter);
  const goods = after === null ? null : goodsToldOf(walk, region);
  const whole = withoutPart(after, gone, goods);
  const market = ofMarket(walk, region);
  if (market !== null) Object.assign(scene, market, { headPartner: market.partner, named: walk.index });
  const led = heads.findLast((h) => h.at < region.at);
  const ofWhole = led !== undefined && walk.wholes.has(led.at);
  // "Tea is the mainstay of trade, making up 4 % of exports": no trade is a part of one flow.
  const flow = scene.measure === 'trade' && (whole?.measure === 'exports' || whole?.measure === 'imports');
  const scoped = scene.named === walk.index && !ofWhole && !flow && !ofGoods(walk, region, whole);
  return { walk, region, whole, gone, goods, scoped };
}

/** Binds the share of a trading partner in the trade of the country whose partner it is; whether it did. */
function bindHeld({ walk, region, whole }: Sharing, amount: Amount): boolean {
  const { context, sentence } = walk;
  const { scene } = context;
  const held = whole === null ? null : (partnerHeld(sentence, region.at, scene.topic) ?? roleHeld(walk, region, whole));
  if (whole === null || held === null) return false;
  const all = { ...whole, reporter: held.reporter, partner: 'WLD' };
  if (scene.measure === all.measure) [scene.reporter, scene.partner] = [held.reporter, held.partner];
  pushShare(walk, region, amount, { ...whole, ...held }, all);
  return true;
}

/** The part by the scene, or else by the whole and who has a part in it. */
function partOf({ walk, region, whole, gone, scoped }: Sharing): Binding | null {
  const { context, sentence } = walk;
  const { scene } = context;
  const spoken = scene.item;
  let binding = scene.measure === null ? null : bindingOf(walk, region);
  if (binding !== null && ofLevelBefore(walk, region, binding, spoken, whole)) {
    binding = { ...binding, item: spoken };
    scene.item = spoken;
  }
  if (whole === null || (binding !== null && scoped)) return binding;
  const named =
    sentThere(sentence, region.at)?.code ??
    gone ??
    leadingCountry(sentence, region, whole.reporter) ??
    sharer(walk, region, whole.reporter);
  const member = named !== null && memberOf(whole, named);
  return {
    measure: whole.measure,
    kind: whole.kind,
    item: (takenUp(walk, binding) ? null : binding?.item) ?? itemBefore(sentence, region) ?? whole.item,
    reporter: member ? named : (whole.reporter ?? binding?.reporter ?? scene.topic),
    partner: member ? whole.partner : (named ?? partnerOf(walk, whole, binding)),
  };
}

/** "Exports to Uganda made up 30 % of those to Africa": the part went to the member, and the whole to its group. */
const ofMember = (part: Binding, spoken: string | null): Binding =>
  spoken !== null && (regions[part.partner ?? '']?.includes(spoken) ?? false) ? { ...part, partner: spoken } : part;

/** "40 % of exports, held by China": who is told behind the number to have the part. */
function withHolder({ walk, region }: Sharing, part: Binding): Binding {
  const holder = part.partner === 'WLD' ? holderBehind(walk.sentence, region) : null;
  return holder !== null && holder !== part.reporter ? { ...part, partner: holder } : part;
}

/** The part with the product that its words, or the text, tell. */
function withProduct({ walk, region, whole, goods, scoped }: Sharing, part: Binding): Binding {
  const { sentence, context } = walk;
  if (part.item !== null) return part;
  const item = itemBefore(sentence, region) ?? itemEarning(walk, region) ?? itemActing(sentence, region) ?? goods;
  if (item !== null && scoped) context.scene.item = item;
  return { ...part, item: item ?? themeOf(walk, region, part, whole) };
}

function withPartner({ walk, region }: Sharing, part: Binding): Binding {
  const { pair } = walk.context.scene;
  const own = part.partner === 'WLD' ? ownShare(walk, region, part.reporter) : null;
  const partner = own ?? part.partner;
  // "and tea two thirds of what Mali shipped in return": the other of the two.
  return { ...part, partner: partner === part.reporter ? (otherOf(pair, part.reporter) ?? 'WLD') : partner };
}

/** The part as the one counts it whose flow the whole is. */
function seenFrom(part: Binding, whole: Binding): Binding {
  const bought = boughtThere(part, whole) ? { ...part, reporter: whole.reporter, partner: part.reporter } : part;
  return mirrors(bought, whole)
    ? { ...bought, measure: whole.measure, reporter: otherSide(bought, whole), partner: bought.reporter }
    : bought;
}

/** The whole as the claim names it: with all partners, where the part went to one of them. */
function wholeTold({ walk, region, whole }: Sharing, part: Binding, trades: boolean): Binding | null {
  if (whole === null) return broughtBy(walk.sentence, region.at, part);
  return trades || sentPart(walk, region, whole) ? { ...whole, partner: 'WLD' } : whole;
}

/** "80 % of what it exported", in front of which nobody is named. */
const tellsNoPart = ({ walk: { sentence }, region, scoped }: Sharing): boolean =>
  !scoped &&
  is(sentence[region.at + 2], 'join', 'relative') &&
  !sentence.slice(0, region.at).some((n) => country(n) !== null);

function pushShare(walk: Walk, region: Region, amount: Amount, part: Binding, whole: Binding | null): void {
  pushClaim(walk, region, part, { type: 'share', unit: '%', amount, direction: null, annual: null, whole });
}

/** "from 12 % in 2020 to 14 % in 2021": the share that went to this one. */
function movedFrom({ sentence, claims, heads }: Walk, { at }: Region): ClaimDraft | null {
  const last = claims.at(-1);
  if (last?.type !== 'share' || !is(sentence[at - 1], 'preposition', 'to')) return null;
  if (!is(sentence[last.at - 1], 'preposition', 'from') || heads.some((h) => h.at > last.at && h.at < at)) return null;
  const light = (n: Node) =>
    n.period !== null || is(n, 'preposition', 'in') || isLittle(n) || is(n, 'preposition', 'to');
  return sentence.slice(last.at + 1, at).every(light) ? last : null;
}
