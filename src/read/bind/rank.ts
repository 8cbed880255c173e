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
  tellsAll,
} from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import type { Amount } from '../numbers/quantity.ts';
import { isRival } from '../parties/party.ts';
import { possessive } from '../parties/party-role.ts';
import { notePair, otherOf } from '../parties/scene.ts';
import type { Binding, Walk } from '../walk.ts';
import { setAside } from './aside.ts';
import { isFlow, otherAsBefore, otherOfFlow } from './rank-flow.ts';
import { goodsOfPlace, placeBeside } from './rank-list.ts';
import { measureOf } from './scope.ts';
import { pushClaim, type Result } from './stated.ts';

export function isRanked(walk: Walk, region: Region): boolean {
  if (goesOnRanking(walk.sentence, region.at) || climbsTo(walk.sentence, region.at)) return true;
  if (is(walk.sentence[region.at - 1], 'join', 'lead')) return false;
  for (let i = region.at - 1; i >= region.left && region.at - i <= 3; i--) {
    const node = walk.sentence[i]!;
    if (cue(node, 'rank') !== null && cue(node, 'preposition') === null && cue(node, 'level') === null) return true;
    if (node.kind !== 'word' && cue(node, 'stop') === null) return false;
  }
  return false;
}

export function bindRank(walk: Walk, region: Region, amount: Amount): Result {
  const { sentence, context } = walk;
  const { scene } = context;
  const near = (from: number, to: number) =>
    sentence.slice(Math.max(region.left, from), to).some((n) => cue(n, 'rank') !== null);
  const behind = sentence.slice(region.at + 1, Math.min(region.right, region.at + 3));
  const listed =
    amount.kind === 'ordinal' &&
    (rankedCountry(sentence, region) ?? placedCountry(sentence, region)) !== null &&
    (country(sentence[region.at - 1]) !== null ||
      opensPlace(sentence, region.at) ||
      apposedName(sentence, region.at) !== -1 ||
      sentence.some((n) => cue(n, 'rank') !== null && cue(n, 'preposition') === null));
  const goods = itemRanked(sentence, region) ?? cue(sentence[apposedName(sentence, region.at)], 'item');
  const again = walk.claims.at(-1)?.type === 'rank';
  if (
    !listed &&
    !again &&
    goods === null &&
    !goesOnRanking(sentence, region.at) &&
    !climbsTo(sentence, region.at) &&
    !near(region.at - 4, region.at) &&
    !joinsRank(sentence, region.at) &&
    !ranksByFlow(sentence, region.at) &&
    !behind.some((n, i) => cue(n, 'rank') !== null && (i === 0 || cue(n, 'preposition') === null)) &&
    !sentence
      .slice(Math.max(region.left, region.at - 2), Math.min(region.reach, region.at + 7))
      .some((n) => cue(n, 'role') !== null)
  )
    return ['left', 'an ordinal that ranks nothing'];
  if (ofUnknown(sentence, region.at)) return ['aside', 'a rank of something else'];
  if (leadsToLaterRank(sentence, region)) return ['left', 'a rank of before'];
  if (inOtherField(sentence, region)) return ['aside', 'a rank in another field'];
  const other = setAside(sentence, region, { ...amount, kind: 'money' });
  if (other !== null && !ranksByFlow(sentence, region.at)) return ['aside', 'a rank of something else'];
  const beside = placeBeside(walk, region);
  if (beside !== null) {
    pushRank(walk, region, amount, beside, true);
    return ['claim', 'a rank told with another'];
  }
  const among = partnerRank(walk, region);
  if (among !== null) {
    pushRank(walk, region, amount, among, true);
    scene.placed = walk.index;
    if (scene.reporter === null && scene.measure === 'trade') {
      [scene.reporter, scene.partner] = [among.reporter, among.partner];
      notePair(scene);
    }
    return ['claim', 'a rank among trading partners'];
  }
  const carried = walk.index - scene.spoken <= 1 && isFlow(scene.measure) && (listed || goods !== null);
  if (sentence.some((n) => is(n, 'role', 'partners')) && scene.reporter === null) return ['left', 'a rank of nobody'];
  if (scene.measure === null || (scene.named !== walk.index && !carried)) return ['left', 'a rank without a measure'];
  const named = rankedCountry(sentence, region) ?? placedCountry(sentence, region);
  const world = sentence.slice(region.at + 1, region.right).some(tellsAll);
  let { reporter, partner } = scene;
  const across = named === null ? null : (otherOfFlow(walk, region, named) ?? otherAsBefore(walk, named));
  if (across !== null) [reporter, partner] = [named, across];
  else if (named !== null && named !== reporter) {
    const last = walk.claims.at(-1);
    const shared = last?.type === 'share' && last.reporter === reporter && last.partner !== 'WLD';
    // "China came first, with $9m", where the flow of one country has been told: first of its partners.
    // A level of the whole has been told, and no place of its owner among others.
    const ranked = walk.claims.some((c) => c.type === 'rank' && c.partner === 'WLD');
    const told = !ranked && !world && walk.figures.some((f) => f.reporter === reporter && f.partner === 'WLD');
    const headless = walk.heads.every((h) => h.from > region.at);
    const goesOn = ((headless && carried) || told) && reporter === scene.topic;
    const among = walk.heads.some((h) => h.listing) || ofOwner(walk, region, reporter);
    const amongPartners = among || partner !== 'WLD' || shared || goesOn;
    if (walk.heads.some((h) => h.form === 'actor' && h.measure === scene.measure)) reporter = named;
    else if (reporter !== null && !world && amongPartners && scene.measure !== 'eci') partner = named;
    else [reporter, partner] = [named, 'WLD'];
  } else if (world || scene.measure === 'eci') partner = 'WLD';
  else if (named === null) partner = heldToo(walk, region) ?? partner;
  if (reporter === null || reporter === NO_CODE) return ['left', 'a rank of nobody'];
  scene.placed = partner === 'WLD' ? -9 : walk.index;
  if (partner !== 'WLD' && scene.reporter !== null && across === null) scene.partner = partner;
  else [scene.reporter, scene.partner] = [reporter, partner];
  if (goods !== null && (named === null || named === reporter)) scene.item = goods;
  scene.item = goodsOfPlace(walk, region) ?? scene.item;
  const { kind, item } = scene;
  scene.spoken = walk.index;
  pushRank(walk, region, amount, { measure: measureOf(scene.measure), kind, item, reporter, partner }, named !== null);
  return ['claim', 'a rank'];
}

/** "Second is Chad with $3m, third Mali": a place that opens its clause, and who holds it. */
function opensPlace(sentence: readonly Node[], at: number): boolean {
  const before = sentence[at - 1];
  if (before !== undefined && !isBoundaryMark(before) && !is(before, 'join', 'and')) return false;
  const [next, name] = sentence.slice(at + 1, at + 3);
  return country(next)?.form === 'name' || (isLittle(next) && country(name)?.form === 'name');
}

/** "Chad is the fourth supplier, behind Mali, and the third buyer": whose the place before was, past those ahead of it. */
function heldToo({ sentence, claims, context: { scene } }: Walk, { at }: Region): string | null {
  const last = claims.at(-1);
  if (last?.type !== 'rank' || last.reporter !== scene.reporter || last.partner === 'WLD') return null;
  const joined = lastWithin(sentence, at - 3, at, (n) => is(n, 'join', 'and'));
  return joined > last.at && sentence.slice(joined + 1, at).every((n) => n.kind === 'cue') ? last.partner : null;
}

/** "soybeans, third, with $3m", "Chad, second, took $2m": where the name stands whose place is told in commas; -1 where none does. */
function apposedName(sentence: readonly Node[], at: number): number {
  const closes = isComma(sentence[at + 1]) || is(sentence[at + 1], 'preposition', 'with');
  if (sentence[at]!.amount?.kind !== 'ordinal' || !isComma(sentence[at - 1]) || !closes) return -1;
  const name = sentence[at - 2];
  return name?.kind === 'item' || (country(name) !== null && country(name)!.form !== 'adjective') ? at - 2 : -1;
}

/** "number 95 by GDP, the 83 by total exports": one more place, in another field. */
function goesOnRanking(sentence: readonly Node[], at: number): boolean {
  const { amount } = sentence[at]!;
  if (amount?.kind !== 'count' || amount.noun !== undefined || amount.value > 250 || !isLittle(sentence[at - 1]))
    return false;
  const field = is(sentence[at + 1], 'level', 'by') || is(sentence[at + 1], 'preposition', 'in');
  const measure = firstWithin(sentence, at + 2, at + 5, (n) => cue(n, 'measure') !== null);
  const placed = (n: Node, i: number) =>
    n.amount?.kind === 'ordinal' || (n.amount?.kind === 'count' && cue(sentence[i - 1], 'rank') !== null);
  return field && measure !== -1 && firstWithin(sentence, 0, at, placed) !== -1;
}

/** "took the second and the third place": the word for a place behind the last of two. */
function joinsRank(sentence: readonly Node[], at: number): boolean {
  const next = firstWithin(sentence, at + 1, at + 4, (n) => n.kind === 'amount');
  const joined = sentence[next]?.amount?.kind === 'ordinal' && is(sentence[at + 1], 'join', 'and');
  return joined && (cue(sentence[next + 1], 'rank') !== null || cue(sentence[next + 1], 'role') !== null);
}

/** "80th by exports", "the number 80 economy in the world by total exports": the flow that places are told by. */
function ranksByFlow(sentence: readonly Node[], at: number): boolean {
  const flow = firstWithin(sentence, at + 1, at + 11, (n) => isFlow(cue(n, 'measure')));
  const placed = sentence.slice(at + 1, Math.max(flow, at + 1));
  const light = (n: Node, i: number) =>
    n.kind === 'word' ||
    isLittle(n) ||
    cue(n, 'rank') !== null ||
    cue(n, 'total') !== null ||
    cue(n, 'preposition') !== null ||
    (i === 0 && is(n, 'aside', 'money'));
  return flow !== -1 && placed.some((n) => cue(n, 'preposition') !== null) && placed.every(light);
}

/** "China ranked first in Morocco's imports", "in the kingdom's imports": the flow behind the place has an owner of its own. */
function ofOwner({ sentence, heads }: Walk, { at, reach }: Region, reporter: string | null): boolean {
  const head = heads.find((h) => h.at > at && h.at < reach);
  if (head?.form !== 'noun' || reporter === null) return false;
  const owns = (n: Node) => country(n)?.code === reporter || is(n, 'party', 'kingdom') || is(n, 'party', 'its');
  return sentence.slice(at + 1, head.at + 4).some(owns) || (sentence[head.at]!.clitics?.suffix ?? '') !== '';
}

function pushRank(walk: Walk, region: Region, amount: Amount, scope: Binding, ranked: boolean): void {
  const stated = { type: 'rank', unit: 'rank', amount, direction: null, annual: null, whole: null, ranked } as const;
  pushClaim(walk, region, scope, stated);
}

/** "China is Chad's third largest trading partner", "fifth among Chad's trading partners": the rank is by two-way trade. */
function partnerRank({ sentence, context }: Walk, { at, left, reach }: Region): Binding | null {
  const { topic, reporter: spoken, pair } = context.scene;
  const role = firstWithin(sentence, at - 4, at + 9, (n) => is(n, 'role', 'partners'));
  if (role < 0 || (role > at && sentence.slice(at + 1, role).some(isBoundaryMark))) return null;
  const named: { readonly code: string; readonly at: number }[] = [];
  for (let i = left; i < Math.max(reach, role + 4) && i < sentence.length; i++) {
    const here = country(sentence[i]);
    if (here !== null && here.code !== NO_CODE) named.push({ code: here.code, at: i });
  }
  const owner =
    named.find((n) => context.pack.switches.construct && n.at === role + 1) ??
    named.find((n) => possessive(sentence, n.at) || (isAdjective(sentence[n.at]!) && Math.abs(n.at - role) <= 4)) ??
    named.find((n) => is(sentence[n.at - 1], 'preposition', 'of') || sentence[n.at]!.clitics?.preposition === 'to');
  const others = named.filter((n) => n.code !== owner?.code);
  const subject = others.find((n) => !isAdjective(sentence[n.at]!)) ?? others[0];
  const reporter =
    owner?.code ?? (subject === undefined ? (topic ?? spoken) : (otherOf(pair, subject.code) ?? topic ?? spoken));
  const partner = subject?.code ?? otherOf(pair, reporter);
  if (reporter === null || partner === null || reporter === partner) return null;
  return { measure: 'trade', kind: 'any', item: null, reporter, partner };
}

const isAdjective = (node: Node): boolean => country(node)?.form === 'adjective';

/** "marine products came second", "tea was its ninth most exported product": the product that the clause's subject is. */
function itemRanked(sentence: readonly Node[], { at, left }: Region): string | null {
  if (cue(sentence[at + 1], 'verb') !== null && cue(sentence[at + 1], 'rank') !== null) {
    const goods = lastWithin(sentence, at - 16, at, (n) => n.kind === 'item');
    if (goods !== -1) return cue(sentence[goods], 'item');
  }
  const verb = isLittle(sentence[at - 1]) ? at - 2 : at - 1;
  if (cue(sentence[verb], 'rank') === null) return null;
  for (let i = verb - 1; i >= left && verb - i <= 3; i--) {
    const node = sentence[i]!;
    if (node.kind === 'item') return cue(node, 'item');
    if (node.kind !== 'word' && !is(node, 'stop', 'word')) return null;
  }
  return null;
}

/** "rose from 11th to 7th": the second is the one told. */
function leadsToLaterRank(sentence: readonly Node[], { at }: Region): boolean {
  const later = sentence.slice(at + 1, at + 5).find((n) => n.kind === 'amount');
  // `del puesto 23 al 12`
  const from = cue(sentence[at - 1], 'rank') !== null ? at - 2 : at - 1;
  const kind = later?.amount?.kind;
  return (kind === 'ordinal' || kind === 'count') && is(sentence[from], 'preposition', 'from');
}

/** `del puesto 23 al 12`: the place that a rank went to. */
function climbsTo(sentence: readonly Node[], at: number): boolean {
  if (sentence[at]!.amount?.kind !== 'count' || !is(sentence[at - 1], 'preposition', 'to')) return false;
  const before = sentence[at - 2]?.amount;
  return before?.kind === 'count' && cue(sentence[at - 3], 'rank') !== null;
}

/** "Togo, the world's second-largest producer, sold": commas around a place that no word of trade tells of. */
function ofUnknown(sentence: readonly Node[], at: number): boolean {
  const [open, close] = [lastWithin(sentence, at - 8, at, isComma), firstWithin(sentence, at + 1, at + 8, isComma)];
  const noun = (n: Node) => n.kind === 'word' && n.norm.length > 3;
  if (open === -1 || close === -1 || !sentence.slice(at + 1, close).some(noun)) return false;
  const told = (n: Node) => cue(n, 'role') !== null || cue(n, 'measure') !== null || cue(n, 'sale') !== null;
  const apposed = sentence.slice(open + 1, close);
  return !apposed.some((n, i) => told(n) || cue(n, 'verb') !== null || (n.amount !== null && open + 1 + i !== at));
}

/** "91st of 96 in technology": what follows names a field that is none of trade. */
function inOtherField(sentence: readonly Node[], region: Region): boolean {
  for (let i = region.at + 1; i < sentence.length && i - region.at <= 5; i++) {
    const node = sentence[i]!;
    if (isBoundaryMark(node)) return false;
    if (node.kind === 'amount' && node.amount!.kind !== 'count') return false;
    if (!is(node, 'preposition', 'in')) continue;
    const field = sentence.slice(i + 1, i + 4);
    const end = field.findIndex((n) => isBoundaryMark(n) || n.kind === 'amount' || cue(n, 'preposition') !== null);
    const words = end === -1 ? field : field.slice(0, end);
    return words.length > 0 && words.every((n) => n.kind === 'word');
  }
  return false;
}

/** "the third place fell to Chad", "third was Chad", "its third market, Chad, took". */
function placedCountry(sentence: readonly Node[], region: Region): string | null {
  const role = firstWithin(sentence, region.at + 1, region.at + 5, (n) => cue(n, 'role') !== null);
  const apposed = isComma(sentence[role + 1]) ? country(sentence[role + 2]) : null;
  if (role !== -1 && apposed?.form === 'name' && isComma(sentence[role + 3])) return apposed.code;
  for (let i = region.at + 1; i < Math.min(region.reach, region.at + 9); i++) {
    if (cue(sentence[i], 'rival') !== null) return null;
    const named = country(sentence[i]);
    if (named !== null && named.form !== 'adjective' && !is(sentence[i - 1], 'preposition', 'from')) return named.code;
  }
  return null;
}

/** "Kenya's third largest market was Egypt": a place among those whose owner stands in front. */
const hasPlaceOf = (sentence: readonly Node[], at: number): boolean =>
  firstWithin(sentence, at + 1, at + 5, (n) => is(n, 'role', 'buyers') || is(n, 'role', 'sellers')) !== -1;

/** The country that an ordinal ranks: the nearest before it that no preposition leads. */
function rankedCountry(sentence: readonly Node[], region: Region): string | null {
  for (let i = region.at - 1; i >= region.left; i--) {
    const named = country(sentence[i]);
    if (named === null || named.form === 'adjective' || isRival(sentence, i)) continue;
    const before = sentence[i - 1];
    if (before !== undefined && cue(before, 'preposition') !== null && !is(before, 'preposition', 'with')) continue;
    if (possessive(sentence, i) && hasPlaceOf(sentence, region.at)) continue;
    return named.code;
  }
  return null;
}
