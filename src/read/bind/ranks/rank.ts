import { isBalance, isSide } from '../../heads/measure.ts';
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
  tellsAll,
} from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import type { Amount } from '../../numbers/quantity.ts';
import type { Sides } from '../../parties/role.ts';
import { notePair } from '../../parties/scene.ts';
import type { Binding, Walk } from '../../walk.ts';
import { setAside } from '../aside.ts';
import { measureOf } from '../scope.ts';
import { pushClaim, type Result } from '../stated.ts';
import { partnerRank } from './partner-rank.ts';
import { isFlow, otherAsBefore, otherOfFlow } from './rank-flow.ts';
import { goodsOfPlace, placeBeside } from './rank-list.ts';
import {
  apposedName,
  climbsTo,
  goesOnRanking,
  inOtherField,
  itemPlaced,
  itemRanked,
  joinsRank,
  leadsToLaterRank,
  ofUnknown,
  opensPlace,
  placedCountry,
  rankedCountry,
  ranksByFlow,
} from './rank-place.ts';

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
  const listed = amount.kind === 'ordinal' && isListed(sentence, region);
  const goods =
    itemRanked(sentence, region) ??
    itemPlaced(sentence, region.at) ??
    cue(sentence[apposedName(sentence, region.at)], 'item');
  if (!listed && goods === null && !ranksHere(walk, region)) return ['left', 'an ordinal that ranks nothing'];
  const aside = noPlace(sentence, region, amount);
  if (aside !== null) return aside;
  const beside = placeBeside(walk, region);
  if (beside !== null) {
    pushRank(walk, region, amount, beside, true);
    return ['claim', 'a rank told with another'];
  }
  const among = partnerRank(walk, region);
  if (among !== null) {
    pushRank(walk, region, amount, among, true);
    // "Chad is Kenya's third partner, after Mali. Trade between the two reached $3m"
    if (among.reporter !== null && among.partner !== null) scene.placed = [among.reporter, among.partner];
    if (scene.reporter === null && scene.measure === 'trade') {
      [scene.reporter, scene.partner] = [among.reporter, among.partner];
      notePair(scene);
    }
    return ['claim', 'a rank among trading partners'];
  }
  const spoken = isFlow(scene.measure) ? listed || goods !== null : isBalance(scene.measure) && goods !== null;
  const carried = walk.index - scene.spoken <= 1 && spoken;
  if (sentence.some((n) => is(n, 'role', 'partners')) && scene.reporter === null) return ['left', 'a rank of nobody'];
  if (scene.measure === null || (scene.named !== walk.index && !carried)) return ['left', 'a rank without a measure'];
  const named = rankedCountry(sentence, region) ?? placedCountry(sentence, region);
  const across = named === null ? null : (otherOfFlow(walk, region, named) ?? otherAsBefore(walk, named));
  const { reporter, partner } =
    across === null ? sidesOfPlace(walk, region, named, carried) : { reporter: named, partner: across };
  if (reporter === null || reporter === NO_CODE) return ['left', 'a rank of nobody'];
  if (partner !== 'WLD' && scene.reporter !== null && across === null) scene.partner = partner;
  else [scene.reporter, scene.partner] = [reporter, partner];
  if (goods !== null && (named === null || named === reporter)) scene.item = goods;
  scene.item = goodsOfPlace(walk, region) ?? scene.item;
  const { kind, item } = scene;
  scene.spoken = walk.index;
  pushRank(walk, region, amount, { measure: measureOf(scene.measure), kind, item, reporter, partner }, named !== null);
  return ['claim', 'a rank'];
}

/** "Chad third, with $3m": an ordinal beside the country whose place in a list it is. */
const isListed = (sentence: readonly Node[], region: Region): boolean =>
  (rankedCountry(sentence, region) ?? placedCountry(sentence, region)) !== null &&
  (country(sentence[region.at - 1]) !== null ||
    opensPlace(sentence, region.at) ||
    apposedName(sentence, region.at) !== -1 ||
    sentence.some((n) => cue(n, 'rank') !== null && cue(n, 'preposition') === null));

/** Whether words for a place or a role stand around a number. */
function ranksHere({ sentence, claims }: Walk, { at, left, right, reach }: Region): boolean {
  const ranks = (n: Node) => cue(n, 'rank') !== null;
  const behind = sentence.slice(at + 1, Math.min(right, at + 3));
  const around = sentence.slice(Math.max(left, at - 2), Math.min(reach, at + 7));
  return (
    claims.at(-1)?.type === 'rank' ||
    goesOnRanking(sentence, at) ||
    climbsTo(sentence, at) ||
    sentence.slice(Math.max(left, at - 4), at).some(ranks) ||
    joinsRank(sentence, at) ||
    ranksByFlow(sentence, at) ||
    behind.some((n, i) => ranks(n) && (i === 0 || cue(n, 'preposition') === null)) ||
    around.some((n) => cue(n, 'role') !== null)
  );
}

/** Why a place is none in trade, or not the one that is told; null where it is. */
function noPlace(sentence: readonly Node[], region: Region, amount: Amount): Result | null {
  if (ofUnknown(sentence, region.at)) return ['aside', 'a rank of something else'];
  // "its first surplus since 2010": how often it has been so.
  if (isSide(cue(sentence[region.at + 1], 'measure'))) return ['left', 'a count of times'];
  if (leadsToLaterRank(sentence, region)) return ['left', 'a rank of before'];
  if (inOtherField(sentence, region)) return ['aside', 'a rank in another field'];
  const other = setAside(sentence, region, { ...amount, kind: 'money' });
  return other !== null && !ranksByFlow(sentence, region.at) ? ['aside', 'a rank of something else'] : null;
}

/** Whose place it is, and among whom: the named country's in the world, or among the partners of the one spoken of. */
function sidesOfPlace(walk: Walk, region: Region, named: string | null, carried: boolean): Sides {
  const { sentence, context, heads } = walk;
  const { measure, reporter, partner } = context.scene;
  const world = sentence.slice(region.at + 1, region.right).some(tellsAll);
  if (named !== null && named !== reporter) {
    if (heads.some((h) => h.form === 'actor' && h.measure === measure && h.at < region.reach))
      return { reporter: named, partner };
    const among = reporter !== null && !world && measure !== 'eci' && amongPartners(walk, region, carried);
    return among ? { reporter, partner: named } : { reporter: named, partner: 'WLD' };
  }
  if (world || measure === 'eci') return { reporter, partner: 'WLD' };
  return { reporter, partner: named === null ? (heldToo(walk, region) ?? partner) : partner };
}

/** "China came first, with $9m", where the flow of one country has been told: first of its partners. */
function amongPartners(walk: Walk, region: Region, carried: boolean): boolean {
  const { claims, figures, heads, context } = walk;
  const { reporter, partner, topic } = context.scene;
  if (heads.some((h) => h.listing) || ofOwner(walk, region, reporter) || partner !== 'WLD') return true;
  const last = claims.at(-1);
  if (last?.type === 'share' && last.reporter === reporter && last.partner !== 'WLD') return true;
  // A level of the whole has been told, and no place of its owner among others.
  const ranked = claims.some((c) => c.type === 'rank' && c.partner === 'WLD');
  const told = !ranked && figures.some((f) => f.reporter === reporter && f.partner === 'WLD');
  const headless = carried && heads.every((h) => h.from > region.at);
  return reporter === topic && (headless || told || framed(walk, region.at));
}

/** "On the import side China ranked first": the flow that opens the sentence is of whom the text is about. */
const framed = ({ heads, sentence }: Walk, at: number): boolean =>
  heads[0]?.form === 'noun' &&
  heads[0].at <= 2 &&
  (heads[1]?.from ?? at) >= at &&
  isLittle(sentence[heads[0].at - 1]) &&
  firstWithin(sentence, heads[0].at + 1, at, (n) => n.amount !== null || isBoundaryMark(n)) === -1;

/** "Chad is the fourth supplier, behind Mali, and the third buyer": whose the place before was, past those ahead of it. */
function heldToo({ sentence, claims, context: { scene } }: Walk, { at }: Region): string | null {
  const last = claims.at(-1);
  if (last?.type !== 'rank' || last.reporter !== scene.reporter || last.partner === 'WLD') return null;
  const joined = lastWithin(sentence, at - 3, at, (n) => is(n, 'join', 'and'));
  return joined > last.at && sentence.slice(joined + 1, at).every((n) => n.kind === 'cue') ? last.partner : null;
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
