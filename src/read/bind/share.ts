import { groups } from '../../geo/groups.ts';
import { sentThere } from '../attach/attach-after.ts';
import type { Head } from '../heads/head.ts';
import { sharedMarket } from '../heads/sale.ts';
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
} from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import type { Amount } from '../numbers/quantity.ts';
import { enter } from '../parties/enter.ts';
import { otherOf, type Scene } from '../parties/scene.ts';
import { isMember, isShared, partnerHeld } from '../parties/share-holder.ts';
import { leading } from '../parties/sides.ts';
import type { Binding, ClaimDraft, Walk } from '../walk.ts';
import { itemNamed } from './named-item.ts';
import { bindingOf, measureOf } from './scope.ts';
import {
  goodsToldOf,
  holderBehind,
  itemActing,
  itemBefore,
  itemEarning,
  itemWithin,
  leadingCountry,
  ownShare,
  sharer,
} from './sharer.ts';
import { pushClaim, type Result } from './stated.ts';

export function bindShare(walk: Walk, region: Region, amount: Amount, rule: string): Result {
  const { context, sentence, heads } = walk;
  const { scene } = context;
  const moved = movedFrom(walk, region);
  if (moved !== null) {
    pushClaim(walk, region, moved, {
      type: 'share',
      unit: '%',
      amount,
      direction: null,
      annual: null,
      whole: moved.whole,
    });
    return ['claim', 'what a share went to'];
  }
  const end = firstWithin(sentence, region.at + 1, sentence.length, (n) => n.kind === 'amount' || isBoundaryMark(n));
  if (
    sentence
      .slice(region.at + 1, end === -1 ? sentence.length : end)
      .some((n) => is(n, 'aside', 'rate') || is(n, 'aside', 'money'))
  )
    return ['aside', 'a share of something else'];
  if (partOfCount(sentence, region.at)) return ['aside', 'a share of what was counted'];
  const after = wholeAfter(walk, region);
  const gone = after === null ? null : goneTo(sentence, heads, region.at, after.reporter);
  const goods = after === null ? null : goodsToldOf(walk, region);
  const whole = withoutPart(after, gone, goods);
  const market = ofMarket(walk, region);
  if (market !== null) Object.assign(scene, market, { headPartner: market.partner, named: walk.index });
  const held = whole === null ? null : (partnerHeld(sentence, region.at, scene.topic) ?? roleHeld(walk, region, whole));
  if (held !== null) {
    const binding = { ...whole!, ...held };
    const all = { ...whole!, reporter: held.reporter, partner: 'WLD' };
    if (scene.measure === all.measure) [scene.reporter, scene.partner] = [held.reporter, held.partner];
    pushClaim(walk, region, binding, { type: 'share', unit: '%', amount, direction: null, annual: null, whole: all });
    return ['claim', 'the share of a partner'];
  }
  const led = walk.heads.findLast((h) => h.at < region.at);
  const scoped =
    scene.named === walk.index && !(led !== undefined && walk.wholes.has(led.at)) && !ofGoods(walk, region, whole);
  let binding = scene.measure === null ? null : bindingOf(walk, region);
  if (whole !== null && (binding === null || !scoped)) {
    const named =
      sentThere(sentence, region.at)?.code ??
      gone ??
      leadingCountry(sentence, region, whole.reporter) ??
      sharer(walk, region, whole.reporter);
    const member = named !== null && memberOf(whole, named);
    binding = {
      measure: whole.measure,
      kind: whole.kind,
      item: (takenUp(walk, binding) ? null : binding?.item) ?? itemBefore(sentence, region) ?? whole.item,
      reporter: member ? named : (whole.reporter ?? binding?.reporter ?? scene.topic),
      partner: member ? whole.partner : (named ?? partnerOf(walk, whole, binding)),
    };
  }
  if (binding === null || (binding.reporter === null && whole?.reporter == null))
    return ['left', 'a share of nothing that was read'];
  if (binding.reporter === NO_CODE) return ['left', 'a share of nobody'];
  const holder = binding.partner === 'WLD' ? holderBehind(sentence, region) : null;
  if (holder !== null && holder !== binding.reporter) binding = { ...binding, partner: holder };
  const several = together(walk, region);
  if (several.length === 1 && binding.item !== null) return ['left', 'a share of several together'];
  if (several.length > 1) binding = { ...binding, item: several.join(', ') };
  const sharing =
    binding.item === null
      ? (itemBefore(sentence, region) ?? itemEarning(walk, region) ?? itemActing(sentence, region) ?? goods)
      : null;
  if (sharing !== null) {
    binding = { ...binding, item: sharing };
    if (scoped) scene.item = sharing;
  }
  binding = { ...binding, item: binding.item ?? themeOf(walk, region, binding, whole) };
  const own = binding.partner === 'WLD' ? ownShare(walk, region, binding.reporter) : null;
  if (own !== null) binding = { ...binding, partner: own };
  // "and tea two thirds of what Mali shipped in return": the other of the two.
  if (binding.partner === binding.reporter)
    binding = { ...binding, partner: otherOf(scene.pair, binding.reporter) ?? 'WLD' };
  if (whole !== null && otherFlow(binding, whole)) return ['aside', 'one flow as a part of the other'];
  if (whole !== null && boughtThere(binding, whole))
    binding = { ...binding, reporter: whole.reporter, partner: binding.reporter };
  if (whole !== null && mirrors(binding, whole))
    binding = { ...binding, measure: whole.measure, reporter: otherSide(binding, whole), partner: binding.reporter };
  const trades = whole !== null && tradesPart(binding, whole);
  if (trades) binding = { ...binding, measure: whole.measure, reporter: whole.reporter };
  const told =
    whole === null
      ? broughtBy(sentence, region.at, binding)
      : trades || sentPart(walk, region, whole)
        ? { ...whole, partner: 'WLD' }
        : whole;
  if (told !== whole && whole !== null) binding = { ...binding, partner: whole.partner };
  const bare =
    !scoped &&
    is(sentence[region.at + 2], 'join', 'relative') &&
    !sentence.slice(0, region.at).some((n) => country(n) !== null);
  if (bare && whole !== null && isItself(binding, whole)) return ['left', 'a part that is the whole'];
  pushClaim(walk, region, binding, { type: 'share', unit: '%', amount, direction: null, annual: null, whole: told });
  return ['claim', rule];
}

/** "Chad's share in the French market": what France buys is of Chad, told as the one's imports or the other's exports. */
function ofMarket(
  { sentence, context: { scene } }: Walk,
  { at, floor }: Region,
): Pick<Scene, 'measure' | 'reporter' | 'partner'> | null {
  const role = lastWithin(sentence, floor, at, (n, i) => is(n, 'role', 'buyers') && sharedMarket(sentence, i));
  if (role === -1) return null;
  const from = Math.max(floor, role - 8);
  const named = (i: number) => country(sentence[i]) !== null && country(sentence[i])!.form !== 'adjective';
  const holder = lastWithin(sentence, from, role, (_, i) => named(i) && isShared(sentence, i));
  const pointing = (n: Node) => is(n, 'party', 'its') || is(n, 'party', 'kingdom') || (n.clitics?.suffix ?? '') !== '';
  const its = sentence.slice(from, role).some(pointing);
  const seller = holder === -1 ? (its ? scene.topic : null) : country(sentence[holder])!.code;
  const place = firstWithin(sentence, Math.max(holder + 1, from), role + 2, (n) => country(n) !== null);
  const buyer = country(sentence[place])?.code ?? null;
  if (seller === null || buyer === null || seller === buyer || seller === NO_CODE || buyer === NO_CODE) return null;
  return scene.measure === 'imports' && scene.reporter === buyer
    ? { measure: 'imports', reporter: buyer, partner: seller }
    : { measure: 'exports', reporter: seller, partner: buyer };
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

/** "80 % of what Canada exported went to the United States", "was oil": whom or what the part is of is none of the whole's. */
function withoutPart(whole: Binding | null, gone: string | null, goods: string | null): Binding | null {
  if (whole === null) return null;
  const partner = gone !== null && whole.partner === gone ? 'WLD' : whole.partner;
  return { ...whole, partner, item: goods === null ? whole.item : null };
}

/** "Germany takes 43 % of the EU's sales to China": one of those who trade, and not with whom. */
const memberOf = ({ reporter, partner }: Binding, code: string): boolean =>
  partner !== null && partner !== 'WLD' && isMember({ reporter, bloc: null, partner }, code);

/** "Mali sends 80 % of its exports to Chad": the partner of the part, where the whole is of all. */
function sentPart({ heads, sentence }: Walk, { at }: Region, whole: Binding): boolean {
  const verb = heads.findLast((h) => h.at < at);
  const acts = (verb?.form === 'sale' && !is(sentence[verb.at], 'sale', 'noun')) || verb?.form === 'verb';
  return (
    acts && at - verb!.at <= 3 && verb!.measure === whole.measure && whole.partner !== null && whole.partner !== 'WLD'
  );
}

/** "the United States, the destination of 80 % of Canada's exports": who has the role has the part. */
function roleHeld(
  { heads, sentence }: Walk,
  { at }: Region,
  whole: Binding,
): Pick<Binding, 'reporter' | 'partner'> | null {
  const role = heads.findLast((h) => h.at < at);
  if (role?.form !== 'role' || at - role.at !== 2 || cue(sentence[at - 1], 'preposition') === null) return null;
  const partner = leading(sentence, role.from, whole.reporter);
  return partner === null || whole.reporter === null ? null : { reporter: whole.reporter, partner };
}

/** "80 % of Canada's exports in 2022 went to the United States": where the whole's own clause says that the part went. */
function goneTo(sentence: readonly Node[], heads: Walk['heads'], at: number, reporter: string | null): string | null {
  const whole = heads.find((h) => h.at > at);
  if (whole === undefined) return null;
  const ends = (n: Node) => n.kind === 'amount' || isBoundaryMark(n) || is(n, 'join', 'and') || is(n, 'join', 'split');
  const goes = (n: Node, i: number) =>
    ((cue(n, 'sale') ?? cue(n, 'take')) !== null && sideOf(n) !== null) || comesFrom(sentence, i, whole);
  const verb = firstWithin(sentence, whole.at + 1, whole.at + 12, (n, i) => ends(n) || goes(n, i));
  if (verb === -1 || !goes(sentence[verb]!, verb)) return null;
  const named = [verb + 1, verb + 2].map((i) => country(sentence[i])).find((n) => n !== null);
  return named == null || named.form === 'adjective' || named.code === reporter ? null : named.code;
}

/** `el 31 % de lo que importó Mali vino de Chad`: a word that is nothing else, and where goods are bought. */
const comesFrom = (sentence: readonly Node[], i: number, { measure }: Head): boolean =>
  measure === 'imports' && is(sentence[i], 'preposition', 'from') && sentence[i - 1]!.kind === 'word';

const sideOf = (node: Node): string | null =>
  is(node, 'preposition', 'to')
    ? 'to'
    : is(node, 'preposition', 'from') && !is(node, 'preposition', 'of')
      ? 'from'
      : null;

/** "four fifths of what tobacco brought in": the whole is of a product, and not of all. */
function broughtBy(sentence: readonly Node[], at: number, binding: Binding): Binding | null {
  if (!is(sentence[at + 1], 'preposition', 'of') || !is(sentence[at + 2], 'join', 'relative')) return null;
  const goods = firstWithin(sentence, at + 3, at + 8, (n) => n.kind === 'item');
  if (goods === -1 || sentence.slice(at + 3, goods).some((n) => n.kind === 'amount' || isBoundaryMark(n))) return null;
  return { ...binding, item: cue(sentence[goods], 'item') };
}

/** "machinery made up 33 % of the exports to Chad": the whole's own partner, where the sentence has named none before; else whoever was spoken of. */
function partnerOf({ context: { scene }, index }: Walk, whole: Binding, spoken: Binding | null): string | null {
  const own = whole.partner !== null && whole.partner !== 'WLD' && scene.named !== index;
  return own || spoken?.measure !== whole.measure ? (whole.partner ?? 'WLD') : spoken.partner;
}

/** "Tea at $3m and coffee at $2m, juntos el 20 % del total": the products that the sentence has named, where it takes them together. */
function together({ sentence }: Walk, { at, left }: Region): readonly string[] {
  if (!sentence.slice(left, at).some((n) => is(n, 'parts', 'together'))) return [];
  return [...new Set(sentence.slice(0, at).flatMap((n) => (n.kind === 'item' ? [cue(n, 'item')!] : [])))];
}

/** "trade came to $9m, and oil made up 78 % of exports": a product's part in another measure than the one before. */
function ofGoods({ context: { scene }, heads, sentence }: Walk, region: Region, whole: Binding | null): boolean {
  if (whole === null || scene.measure === null || measureOf(scene.measure) === whole.measure) return false;
  const clause = lastWithin(sentence, region.left, region.at, (n) => n.kind === 'mark' && ';؛'.includes(n.norm));
  const headed = heads.some((h) => h.at >= Math.max(region.left, clause) && h.at < region.at);
  return !headed && itemBefore(sentence, region) !== null;
}

/** "1.1 million tourists, roughly half of them Russian". */
function partOfCount(sentence: readonly Node[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const { amount, kind } = sentence[i]!;
    if (amount !== null) return amount.kind === 'count' && amount.noun !== undefined && amount.noun !== 'times';
    if (kind !== 'mark' && kind !== 'word') return false;
  }
  return false;
}

/** "China took 58 % of the shipments" in a text that has been about shrimp alone: a part of those. */
function themeOf(
  { context, sentence, heads }: Walk,
  region: Region,
  part: Binding,
  whole: Binding | null,
): string | null {
  const [first] = context.figures;
  if (whole === null || context.theme === null || first === undefined || whole.item !== null) return null;
  if (first.measure !== whole.measure || first.reporter !== whole.reporter || part.partner === 'WLD') return null;
  const head = heads.find((h) => h.at > region.at);
  if (cue(sentence[region.at + 1], 'share') !== null) return null;
  return sentence.slice(region.left, (head?.at ?? region.at) + 2).some((n) => cue(n, 'total') !== null)
    ? null
    : context.theme;
}

/** "Ecuador takes 0.8 % of all exports" after a sentence about wine: the product is no longer spoken of. */
function takenUp({ context: { scene }, sentence }: Walk, binding: Binding | null): boolean {
  return (
    binding !== null &&
    binding.item === scene.headItem &&
    !sentence.slice(0, 3).some((n) => is(n, 'party', 'its')) &&
    !is(sentence[0], 'party', 'those') &&
    !sentence.some((n) => n.kind === 'item')
  );
}

/** `الواردات الصينية 32% من واردات العراق`: what China's name tells of another's imports is where they come from. */
function boughtThere(part: Binding, whole: Binding): boolean {
  const own = part.measure === 'imports' && whole.measure === 'imports' && part.partner === 'WLD';
  if (!own || part.reporter === null || whole.reporter === null || part.reporter === whole.reporter) return false;
  return !(groups[whole.reporter]?.includes(part.reporter) ?? false);
}

/** "That is half of what Chad buys from Mali": no part of it is named. */
const isItself = (part: Binding, whole: Binding): boolean =>
  part.measure === whole.measure &&
  part.item === whole.item &&
  part.reporter === whole.reporter &&
  part.partner === whole.partner &&
  part.partner !== 'WLD';

/** "exports are a quarter of imports": two flows set side by side, of which neither is a part of the other. */
const otherFlow = (part: Binding, whole: Binding): boolean =>
  across(part, whole) && part.item === null && part.reporter === whole.reporter && part.partner === whole.partner;

const across = (part: Binding, whole: Binding): boolean =>
  (part.measure === 'exports' && whole.measure === 'imports') ||
  (part.measure === 'imports' && whole.measure === 'exports');

/** "Egypt imported 12 % of Kenya's exports": the one side trades a part of what the other does. */
const tradesPart = (part: Binding, whole: Binding): boolean =>
  across(part, whole) && part.reporter !== null && part.reporter === whole.partner;

const otherSide = ({ partner }: Binding, whole: Binding): string | null =>
  partner === 'WLD' ? whole.reporter : partner;

/** "China sold Lebanon $3m, 10 % of Lebanon's imports": the share is of the flow as the buyer counts it. */
function mirrors(part: Binding, whole: Binding): boolean {
  if (!across(part, whole) || whole.reporter === null || part.partner === NO_CODE) return false;
  // "China bought 70 % of the copper that Zambia exported"
  if (part.partner === 'WLD') return part.measure === 'imports' && whole.reporter !== part.reporter;
  // "Mali bought $3m from Chad, 10 % of the country's exports": no exports of Mali's own.
  return whole.reporter === part.partner || whole.reporter === part.reporter;
}

/** The measure that a share is of, where it follows: "of all exports", "من صادرات المملكة". */
function wholeAfter(walk: Walk, region: Region): Binding | null {
  const { sentence, heads, context } = walk;
  const head = heads.find((h) => h.at > region.at);
  if (head === undefined || head.at - region.at > 9 || is(sentence[head.from - 1], 'join', 'and')) return null;
  for (let i = region.at + 1; i < head.at; i++) {
    const node = sentence[i]!;
    if (is(node, 'join', 'relative')) continue;
    if (node.kind === 'amount' || (node.kind === 'mark' && ',،;('.includes(node.norm)) || is(node, 'join', 'split'))
      return null;
  }
  const scene = { ...context.scene };
  const stop = firstWithin(sentence, head.at + 1, head.to, (n) => n.kind === 'amount');
  const to = stop === -1 ? head.to : stop;
  enter(scene, sentence, head, to, walk.index, context.pack);
  if (scene.measure === null) return null;
  walk.wholes.add(head.at);
  return {
    measure: measureOf(scene.measure),
    kind: scene.kind,
    item: itemNamed(sentence, head, to) ?? (head.form === 'verb' ? itemWithin(sentence, region.at, head.at) : null),
    reporter: scene.reporter,
    partner: scene.partner,
  };
}
