import { levelOfNext } from '../../attach/past-share.ts';
import { isSide } from '../../heads/measure.ts';
import {
  country,
  cue,
  firstWithin,
  is,
  isApostrophe,
  isComma,
  isLittle,
  lastWithin,
  type Node,
} from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import type { Walk } from '../../walk.ts';
import { sizedAgain } from '../next-head-rate.ts';
import { tellsShare } from './share-words.ts';
import { COVERED_ONCE, directionAt, type Sense, senseOf } from './statistic.ts';

/** What the words around a percentage make of it; where they say nothing, what stands before it in its sentence. */
export function senseIn(walk: Walk, region: Region): Sense {
  const sense = senseOf(walk.sentence, region, walk.context.text);
  if (sense === COVERED_ONCE) return sense;
  const told = deltaBefore(walk, region, sense);
  if (told !== null) return { ...sense, type: 'change', direction: told, rule: 'the same change in percent' };
  const again = sense.type === 'share' ? changeAgain(walk, region) : null;
  if (again !== null) return { ...sense, type: 'change', direction: again, rule: 'as the noun before' };
  const verb = pastAside(walk.sentence, region.at);
  const aside = sense.by === 'level' ? (cue(verb, 'change') as Sense['direction']) : null;
  if (aside !== null) return { ...sense, type: 'change', direction: aside, rule: 'past a level in commas' };
  if (cue(verb, 'take') !== null) return { ...sense, type: 'share', direction: null, rule: 'past a level in commas' };
  const alike = sense.by === 'level' ? changeInBracket(walk, region) : null;
  if (alike !== null) return { ...sense, type: 'change', direction: alike, rule: 'in brackets, as the one before' };
  const listed = sense.by === 'bracket' ? changeOfList(walk, region) : null;
  if (listed !== null) return { ...sense, type: 'change', direction: listed, rule: 'the change of one of a list' };
  const share = sense.type === 'share' && cue(walk.sentence[region.at - 2], 'share') !== null;
  const direction = !share && betweenLevels(walk, region, sense) ? lastDirection(walk.sentence, region.at) : null;
  if (direction !== null) return { ...sense, type: 'change', direction, rule: 'beside two levels' };
  const risen = besideLevel(walk, region, sense) ? lastDirection(walk.sentence, region.at) : null;
  if (risen !== null) return { ...sense, type: 'change', direction: risen, rule: 'the same change, led by "by"' };
  const together =
    sense.type === null || (sense.type === 'share' && sense.by !== 'total')
      ? sharedChange(walk.sentence, region.at)
      : null;
  if (together !== null) return { ...sense, type: 'change', direction: together, rule: 'the change of a list' };
  const valued = sense.type === null ? behindVolume(walk.sentence, region.at) : null;
  if (valued !== null) return { ...sense, type: 'change', direction: valued, rule: 'in value, as in volume before' };
  if (sense.type === null && behindPlace(walk, region))
    return { ...sense, type: 'share', rule: 'the part that a place is won by' };
  if (sense.type === null && heldByRole(walk.sentence, region.at))
    return { ...sense, type: 'share', rule: 'the part of the largest buyer or seller' };
  if (sense.type === null && ofPartBefore(walk, region))
    return { ...sense, type: 'share', rule: 'a part of the level before' };
  const last = walk.claims.findLast((c) => c.type !== 'rank');
  if (sense.type === null && last?.type !== 'change' && levelOfNext(walk.sentence, region.at))
    return { ...sense, type: 'share', by: 'level', rule: 'beside the level of one more of a list' };
  if (last?.type === 'change' && sense.type !== 'change' && sense.by !== 'total' && elliptic(walk, region, last.at))
    return { ...sense, type: 'change', direction: last.direction, annual: null, rule: 'as the one before' };
  if (sense.type === null && last === undefined && besideTrader(walk, region))
    return { ...sense, type: 'share', rule: 'of one of those who buy or sell' };
  if (sense.type === null && last === undefined && followsShare(walk, region))
    return { ...sense, type: 'share', rule: 'of who follows in the list before' };
  const shared = sense.type === null && last === undefined ? sharedVerb(walk, region) : null;
  if (shared !== null) return { ...sense, type: 'change', direction: shared, rule: 'of a pronoun, by the verb before' };
  if (sense.type !== null || last === undefined) return sense;
  if (last.type !== 'share' && last.type !== 'change' && last.type !== 'cagr') return sense;
  return {
    ...sense,
    type: last.type === 'share' ? 'share' : 'change',
    direction: last.direction,
    annual: last.type === 'cagr' ? 'rate' : null,
    rule: 'as the one before',
  };
}

/** "a rise of 7 % in exports and of 9 % in imports", "del 7 % de las exportaciones y del 9 % de las importaciones": the noun of change before, and a measure for each. */
function changeAgain(walk: Walk, { at }: Region): 'rise' | 'fall' | null {
  const { sentence, claims } = walk;
  const last = claims.at(-1);
  const flow = (n: Node) => cue(n, 'measure') !== null || is(n, 'sale', 'noun');
  const next = firstWithin(sentence, at + 1, at + 6, flow);
  // "y el 9 % de las exportaciones fue a Chad"
  if (!is(sentence[at - 1], 'preposition', 'of')) return null;
  const own = last?.type === 'change' && firstWithin(sentence, last.at + 1, Math.min(at, last.at + 6), flow) !== -1;
  return own && next !== -1 && sizedAgain(walk, at, sentence.slice(at + 1, next)) ? last.direction : null;
}

/** "The main markets were Chad with 20 %, Mali with 9 %": what stands beside one of a list of buyers or sellers. */
function besideTrader({ sentence, heads }: Walk, { at }: Region): boolean {
  const head = heads.findLast((h) => h.at < at);
  return (
    head?.form === 'role' && is(sentence[at - 1], 'preposition', 'with') && country(sentence[at - 2])?.form === 'name'
  );
}

/** "Tea made up 30 %. It was followed by cocoa, with 8 %", "Le siguió el cacao con 8 %": one more of those whose shares the sentence before told. */
function followsShare({ sentence, heads, index, context }: Walk, { at }: Region): boolean {
  const last = context.claims.at(-1);
  const follows = firstWithin(sentence, 0, 4, (n) => is(n, 'join', 'and'));
  return last?.type === 'share' && last.sentence === index - 1 && heads.length === 0 && follows !== -1 && follows < at;
}

/** "Exports and imports rose, the former by 8 % and the latter by 2 %": the verb stands before what takes the two up. */
function sharedVerb({ sentence, heads }: Walk, { at }: Region): 'rise' | 'fall' | null {
  const head = heads.findLast((h) => h.at < at);
  return head?.anaphor === true && at - head.at <= 3 ? lastDirection(sentence, head.at) : null;
}

/** `انخفضت الصادرات، وقيمتها 95 مليارا، بنسبة 15 بالمئة`, `استأثر الشاي، وقيمته 3 ملايين، بنسبة 4%`: the verb that goes on behind a level told in commas. */
function pastAside(sentence: readonly Node[], at: number): Node | undefined {
  const level = lastWithin(sentence, at - 4, at, (n) => n.kind === 'amount');
  if (level < 2 || !isComma(sentence[level + 1]) || !is(sentence[at - 1], 'level', 'by')) return undefined;
  const open = lastWithin(sentence, level - 3, level, isComma);
  if (open === -1 || !sentence.slice(open + 1, level).every((n) => is(n, 'level', 'reach'))) return undefined;
  const verb = (n: Node) => cue(n, 'change') !== null || cue(n, 'take') !== null || n.kind === 'amount';
  return sentence[lastWithin(sentence, open - 9, open, verb)];
}

/** "knitwear slid 9 % to $2m, bedwear 3 % to $1m": a name and its number, as the clause before told them with a verb. */
function elliptic({ sentence, heads }: Walk, { at }: Region, last: number): boolean {
  const name = sentence[at - 1];
  if (measureAgain(sentence, heads.findLast((h) => h.at < at)?.at ?? -1, { last, at })) return true;
  if (name?.kind !== 'item' && name?.kind !== 'word' && country(name) === null) return false;
  if (sentence[last - 1]?.norm === '(' || cue(sentence[last - 1], 'share') !== null) return false;
  const between = sentence.slice(last + 1, at - 1);
  const parted = between.some((n) => isComma(n) || is(n, 'join', 'and') || n.clitics?.and === true);
  return (
    parted && !between.some((n) => cue(n, 'share') !== null || cue(n, 'measure') !== null || is(n, 'join', 'split'))
  );
}

/** "exports to Chad fell 12 % on 2019 and imports from it 27 %": another measure, and the verb of the one before. */
function measureAgain(sentence: readonly Node[], head: number, { last, at }: { last: number; at: number }): boolean {
  const node = sentence[head];
  if (head <= last || cue(node, 'measure') === null) return false;
  if (node!.clitics?.and !== true && !is(sentence[head - 1], 'join', 'and')) return false;
  const opens = (n: Node) => n.kind === 'amount' || is(n, 'join', 'split') || cue(n, 'share') !== null;
  const side = (n: Node) =>
    n.kind === 'country' || isLittle(n) || is(n, 'party', 'there') || cue(n, 'preposition') !== null;
  return !sentence.slice(last + 1, head).some(opens) && sentence.slice(head + 1, at).every(side);
}

/** "tea $3m (up 4 %), coffee $2m (3 %)": the next of a list of levels, each with its change in brackets. */
function changeInBracket({ sentence, claims, figures }: Walk, { at }: Region): 'rise' | 'fall' | null {
  const last = claims.at(-1);
  if (last?.type !== 'change' || sentence[at - 1]?.norm !== '(' || sentence[at + 1]?.norm !== ')') return null;
  const told = cue(sentence[last.at - 1], 'change') !== null && sentence[last.at - 2]?.norm === '(';
  const again = sentence[last.at - 1]?.norm === '(' && last.amount.value > 0 && figures.length > 2;
  const own = figures.filter((f) => f.at > last.at && f.at < at).length === 1;
  // "exports $3m (-4 %), imports $2m (7 %)": beside one with a sign, one without it is a rise.
  if (own && sentence[last.at - 1]?.norm === '(' && last.amount.signed !== undefined) return 'rise';
  return own && (told || again) ? last.direction : null;
}

/** "a fall in exports of some goods: cotton (4 %), tea (9 %)": the change that a list of products is told for. */
function changeOfList({ sentence, claims }: Walk, { at, floor }: Region): 'rise' | 'fall' | null {
  const verb = verbBehindList(sentence, at);
  if (verb !== null) return verb;
  const goods = sentence[at - 2]?.kind === 'item';
  if (!goods && country(sentence[at - 2]) === null) return null;
  const before = claims.at(-1);
  // "electronics 9 %, tea (4 %)", "electronics (9 %), tea (4 %)"
  if (
    before !== undefined &&
    before.at === floor - 1 &&
    (sentence[floor]?.norm === ')' || (goods && at - floor === 3 && isComma(sentence[floor])))
  )
    return before.type === 'change' ? before.direction : null;
  for (let i = at - 3; i >= floor; i--) {
    const node = sentence[i]!;
    if (tellsShare(sentence, i) || cue(node, 'role') !== null) return null;
    const change = cue(node, 'change');
    // Of partners only "the biggest falls were to Chad (4 %)": a verb's own number may be followed by their shares.
    if (change !== null) return goods || cue(sentence[i - 1], 'rank') !== null ? (change as 'rise' | 'fall') : null;
  }
  return goods ? growthLed(sentence, at) : null;
}

/** "Exports of cars (39 %), tyres (46 %) and ships (4 %) rose": the verb behind a list of changes. */
function verbBehindList(sentence: readonly Node[], at: number): 'rise' | 'fall' | null {
  const listed = (n: Node) =>
    n.kind === 'item' ||
    n.kind === 'country' ||
    n.kind === 'word' ||
    n.kind === 'mark' ||
    n.amount?.kind === 'percent' ||
    is(n, 'join', 'and') ||
    is(n, 'preposition', 'to') ||
    isLittle(n);
  const next = firstWithin(sentence, at + 1, sentence.length, (n) => !listed(n) || n.norm === ';');
  const close = isLittle(sentence[next - 1]) ? next - 2 : next - 1;
  if (next === -1 || sentence[close]?.norm !== ')' || cue(sentence[next], 'increase') !== null) return null;
  return cue(sentence[next], 'change') as 'rise' | 'fall' | null;
}

/** "cars (39 %) and tyres (46 %) led export growth", "recorded growth": what a list of percentages leads. */
function growthLed(sentence: readonly Node[], at: number): 'rise' | 'fall' | null {
  const leads = (n: Node) => is(n, 'join', 'lead') || (is(n, 'level', 'reach') && cue(n, 'preposition') === null);
  const lead = firstWithin(sentence, at + 1, at + 26, leads);
  if (lead === -1) return null;
  const noun = sentence.slice(lead + 1, lead + 5).find((n) => cue(n, 'increase') !== null);
  return cue(noun, 'change') as 'rise' | 'fall' | null;
}

/** "shrank by $3m, or 4 %", "rose by $3m (4 %)": a bare percentage behind a difference tells the same change. */
function deltaBefore({ sentence, claims }: Walk, { at }: Region, { type, by }: Sense): 'rise' | 'fall' | null {
  const delta = claims.at(-1);
  const beside = type === null || by === 'level' || (type === 'share' && by === undefined);
  if (delta?.type !== 'delta' || !beside) return null;
  const between = sentence.slice(delta.at + 1, at);
  // "$3m more than a year earlier (4 %)"
  if (sentence[at - 1]?.norm === '(' && sentence[at + 1]?.norm === ')' && between.slice(0, -1).every(tellsBase))
    return delta.direction ?? (delta.sign === -1 ? 'fall' : 'rise');
  const light = (n: Node, i: number) =>
    n.kind === 'mark' ||
    n.kind === 'word' ||
    isLittle(n) ||
    cue(n, 'join') !== null ||
    cue(n, 'share') !== null ||
    is(n, 'level', 'by') ||
    // "$3m more (4 %)"
    (i === 0 && cue(n, 'change') !== null);
  // "$3m more than in April, or 4 %"
  const again = between.findLastIndex((n, i) => isComma(between[i - 1]) && (saysAgain(n) || is(n, 'join', 'split')));
  const based = (n: Node) => tellsBase(n) || isSide(cue(n, 'measure')) || is(n, 'measure', 'trade');
  const both = again > 0 && between.length <= 10 && between.slice(0, again - 1).every(based);
  if (both && between.slice(again).every(light)) return delta.direction ?? (delta.sign === -1 ? 'fall' : 'rise');
  return between.length <= 4 && between.every(light)
    ? (delta.direction ?? (delta.sign === -1 ? 'fall' : 'rise'))
    : null;
}

/** Words between a difference and the time that it is counted from: "more than in the same month of 2024". */
const tellsBase = (n: Node): boolean =>
  n.kind === 'period' ||
  isLittle(n) ||
  cue(n, 'change') !== null ||
  cue(n, 'compare') !== null ||
  cue(n, 'preposition') !== null;

/** "China ranked first in Morocco's imports, with 25 %": a bare percentage behind the place of one who has a part in a flow. */
function behindPlace({ sentence, claims }: Walk, { at }: Region): boolean {
  const place = claims.at(-1);
  if (place?.type !== 'rank' || (place.partner === 'WLD' && place.item === null) || at - place.at > 8) return false;
  const between = sentence.slice(place.at + 1, at);
  return !between.some((n) => n.amount !== null || cue(n, 'change') !== null || cue(n, 'compare') !== null);
}

/** "the largest market for Chad's exports (38 %)", "the first source of its imports (21 %)". */
function heldByRole(sentence: readonly Node[], at: number): boolean {
  if (sentence[at - 1]?.norm !== '(' || sentence[at + 1]?.norm !== ')') return false;
  const role = lastWithin(sentence, at - 9, at - 1, (n) => is(n, 'role', 'buyers') || is(n, 'role', 'sellers'));
  if (role === -1) return false;
  const most = (n: Node) => n.amount?.kind === 'ordinal' || is(n, 'record', 'most') || is(n, 'rank', 'place');
  const flow = (n: Node) =>
    isLittle(n) ||
    n.kind === 'country' ||
    n.kind === 'item' ||
    isApostrophe(n) ||
    n.norm === 's' ||
    cue(n, 'preposition') !== null ||
    is(n, 'party', 'its');
  return (
    sentence.slice(Math.max(0, role - 4), role + 2).some(most) &&
    sentence.slice(role + 1, at - 1).every((n) => flow(n) || most(n) || cue(n, 'measure') !== null)
  );
}

/** "Spain took $3m of these exports, that is 4 %", "$3m of the July total, or 4 %", "of the surplus, 4 %": the level right before is a part of what is spoken of. */
function ofPartBefore({ sentence, figures }: Walk, { at }: Region): boolean {
  const level = figures.at(-1);
  if (level === undefined || level.base || at - level.at > 10) return false;
  const between = sentence.slice(level.at + 1, sentence[at - 1]?.norm === '.' ? at - 1 : at);
  // "$3m of imports from Chad, or 4 %", where those are spoken of
  const own = (n: Node) =>
    [level.reporter, level.partner].includes(country(n)!.code) || country(n)!.form === 'adjective';
  const light = (n: Node) => n.kind !== 'amount' && cue(n, 'change') === null && (n.kind !== 'country' || own(n));
  const last = between.at(-1);
  const apposes = isComma(last) || (isComma(between.at(-2)) && (saysAgain(last!) || isLittle(last)));
  const told = apposes || between.at(-1)?.norm === '(' || between.some((n) => is(n, 'party', 'same'));
  return between.every(light) && is(between[0], 'preposition', 'of') && told;
}

/** ", or 4 %", ", i.e. 4 %". */
const saysAgain = (node: Node): boolean =>
  is(node, 'join', 'or') || cue(node, 'abbreviation') !== null || cue(node, 'share') !== null;

/** "increased to $3m, or by 4 %": how much that was, behind the level that it led to. */
function besideLevel({ sentence, figures }: Walk, { at }: Region, { type, by }: Sense): boolean {
  const level = figures.at(-1);
  if (by === 'level' && level?.at === at - 2 && is(sentence[at - 1], 'level', 'by') && roseTo(sentence, level.at))
    return true;
  const plain = sentence.slice((level?.at ?? at) + 1, at).filter((n) => n.period === null && !isLittle(n));
  if (level === undefined || at - level.at > 9 || plain.length > 5 || !ledByBy(sentence, at)) return false;
  const glued = type === 'share' && by === undefined && sentence[at - 1]!.clitics?.preposition === 'by';
  return (
    (type === null || by === 'level' || glued) &&
    sentence.slice(level.at + 1, at).some((n) => isComma(n) || is(n, 'join', 'or'))
  );
}

/** `ارتفعت الصادرات إلى 3 مليارات`: a verb of change that leads to the level. */
function roseTo(sentence: readonly Node[], at: number): boolean {
  if (!is(sentence[at - 1], 'preposition', 'to')) return false;
  const verb = lastWithin(sentence, at - 9, at, (n) => cue(n, 'change') !== null || n.amount !== null);
  return cue(sentence[verb], 'change') !== null && cue(sentence[verb], 'increase') === null;
}

/** "by 4 %", `أي بما نسبته 4%`, `أي بـ4%`. */
function ledByBy(sentence: readonly Node[], at: number): boolean {
  const lead = sentence[at - 1];
  if (is(lead, 'level', 'by')) return !is(lead, 'preposition', 'of');
  const glued = lead?.clitics?.preposition === 'by' || (lead?.kind === 'word' && lead.norm.length === 1);
  return glued && (is(sentence[at - 2], 'join', 'split') || (isComma(sentence[at - 2]) && cue(lead, 'share') !== null));
}

/** "to $3m from $2m, that is, by 20%": a bare percentage right after a level and what it is compared with. */
function betweenLevels(walk: Walk, region: Region, { type, by }: Sense): boolean {
  if (type === 'share' ? by === 'total' : type !== null) return false;
  const [first, last] = walk.figures.slice(-2);
  if (by === 'level')
    return (first?.base === true || last?.base === true) && (last === undefined || first?.partner === last.partner);
  if (first === undefined || last === undefined || first.base === last.base || first.item !== last.item) return false;
  return walk.sentence
    .slice(last.at + 1, region.at)
    .every(
      (n) =>
        n.kind === 'period' ||
        n.kind === 'mark' ||
        (n.kind === 'word' && n.norm.length <= 4) ||
        cue(n, 'abbreviation') !== null ||
        is(n, 'join', 'split') ||
        is(n, 'level', 'by') ||
        cue(n, 'share') !== null ||
        cue(n, 'stop') !== null,
    );
}

/** Where the last word of change in front of a number leads. */
export function lastDirection(sentence: readonly Node[], at: number): 'rise' | 'fall' | null {
  for (let i = at - 1; i >= 0; i--) {
    const value = directionAt(sentence, i);
    // "its oil boom": of the product, and not of what is counted.
    const ofGoods = cue(sentence[i], 'increase') !== null && sentence[i - 1]?.kind === 'item';
    if (value !== null && !ofGoods) return value as 'rise' | 'fall';
  }
  return null;
}

/** "6 % and 9 % more, respectively": the last of a list tells what those before it are. */
function sharedChange(sentence: readonly Node[], at: number): 'rise' | 'fall' | null {
  if (firstWithin(sentence, at + 1, at + 16, (n) => is(n, 'join', 'respectively')) === -1) return null;
  const links = (n: Node) => isComma(n) || is(n, 'join', 'and') || isLittle(n);
  let last = at;
  for (let next = at + 2; next <= last + 3; next++)
    if (sentence[next]?.amount?.kind === 'percent' && sentence.slice(last + 1, next).every(links)) last = next;
  return last === at ? null : (cue(sentence[last + 1], 'change') as 'rise' | 'fall' | null);
}

/** "rose 3 % by volume and 9 % by value": the change in money, told by the verb of that in tonnes. */
function behindVolume(sentence: readonly Node[], at: number): 'rise' | 'fall' | null {
  if (!is(sentence[at + 1], 'aside', 'value')) return null;
  const volume = lastWithin(sentence, at - 4, at, (n) => is(n, 'aside', 'volume'));
  return volume === -1 ? null : lastDirection(sentence, volume);
}
