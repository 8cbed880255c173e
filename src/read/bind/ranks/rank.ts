import { isBalance } from '../../heads/measure.ts';
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
  const goods =
    itemRanked(sentence, region) ??
    itemPlaced(sentence, region.at) ??
    cue(sentence[apposedName(sentence, region.at)], 'item');
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
    const goesOn = ((headless && carried) || told || framed(walk, region.at)) && reporter === scene.topic;
    const among = walk.heads.some((h) => h.listing) || ofOwner(walk, region, reporter);
    const amongPartners = among || partner !== 'WLD' || shared || goesOn;
    if (walk.heads.some((h) => h.form === 'actor' && h.measure === scene.measure && h.at < region.reach))
      reporter = named;
    else if (reporter !== null && !world && amongPartners && scene.measure !== 'eci') partner = named;
    else [reporter, partner] = [named, 'WLD'];
  } else if (world || scene.measure === 'eci') partner = 'WLD';
  else if (named === null) partner = heldToo(walk, region) ?? partner;
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
