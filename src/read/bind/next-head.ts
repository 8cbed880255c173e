import type { Head } from '../heads/head.ts';
import { isBalance, isSide } from '../heads/measure.ts';
import {
  cue,
  firstWithin,
  is,
  isBoundaryMark,
  isComma,
  isLittle,
  lastWithin,
  leadsToLevel,
  type Node,
} from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import type { Walk } from '../walk.ts';
import { reachedBy } from '../when/base-level.ts';
import { elided } from './elided.ts';
import {
  apposedLevel,
  apposedToRole,
  fronted,
  frontedLevel,
  frontedList,
  frontedPair,
  frontedSince,
  frontedTraders,
} from './fronted.ts';
import { rateLeads } from './next-head-rate.ts';
import { isPredicate } from './predicate.ts';
import { sizeBehind } from './rates/difference.ts';
import { sizeOfChange } from './rates/statistic.ts';

/** "$9bn of exports", "5 مليارات دولار صادرات", "ranked 12th by total exports": the number belongs to what follows. */
export function leadsToNextHead(walk: Walk, region: Region, next: number): boolean {
  const { sentence, heads } = walk;
  const head = heads[next];
  if (head === undefined) return false;
  if (isObject(sentence, region, head) || isPredicate(walk, region, head)) return true;
  if (joinsHead(sentence, region, head) || turnsSide(walk, region, next)) return false;
  if (madeUpOf(sentence, region.at) > head.at) return false;
  if (frontedList(walk, region, head) || frontedTraders(walk, region, head)) return true;
  if (sentence.slice(head.from, head.at).some((n) => is(n, 'join', 'relative'))) return false;
  if (governed(walk, region, head) || sideOfBalance(walk, region, head)) return false;
  const amount = sentence[region.at]!.amount;
  const rank = amount?.kind === 'ordinal' || amount?.kind === 'count';
  // "the 78th exporter and its 97th importer": the head that stands in front of the next is its own.
  if (rank && (heads[next - 1]?.at ?? -1) > region.at) return false;
  if (invertedBefore(walk, region, head) || frontedLevel(walk, region, head) || elided(walk, region, next)) return true;
  if (partOfNext(walk, region, head) || fronted(walk, region, head) || frontedPair(walk, region, head)) return true;
  if (apposedToRole(walk, region, head) || apposedLevel(walk, region, head) || frontedSince(walk, region, head))
    return true;
  if (opensBracket(sentence, region.at, head.from)) return false;
  const between = withoutBrackets(sentence.slice(region.at + 1, head.from));
  if (closesOwnBracket(walk, region)) return false;
  if (amount?.kind !== 'percent' && reachedBy(sentence, region.at, head.from)) return true;
  if (between.length <= 3 && is(between[0]?.norm === ',' ? between[1] : between[0], 'join', 'lead')) return true;
  // `بلغ العجز 50 مليارا مع تراجع للصادرات`: a clause of its own.
  if (is(between[0], 'preposition', 'with') && cue(between[1], 'change') !== null) return false;
  if (sizeBehind(sentence, region.at)) return false;
  if (!rank && sentence[region.at + 1]?.clitics?.and) return false;
  if (!rank && between.some((n, i) => comparesWith(n) && !(is(n, 'join', 'relative') && i === between.length - 1)))
    return false;
  if (between.some((n) => (n.kind === 'amount' && !(rank && n.amount!.kind === 'count')) || isMultipleNode(n)))
    return false;
  if (amount?.kind === 'percent' || amount?.kind === 'points') return rateLeads(walk, region, head, between);
  if (partOfWhole(walk, region, head)) {
    walk.wholes.add(head.at);
    return false;
  }
  return rank ? rankLeads(walk, region, next, between) : levelLeads(walk, region, head, between);
}

/** "ranked 12th by total exports". */
function rankLeads(walk: Walk, { at }: Region, next: number, between: readonly Node[]): boolean {
  const { heads, context, index } = walk;
  const here = context.scene.named === index;
  if (passesRole(between) || between.length > 10) return false;
  if (here && heads[next - 1]?.form === 'role' && heads[next]!.form === 'sale') return false;
  const parted = between.some((n) => n.kind === 'mark' && ',،;('.includes(n.norm));
  return !parted || (!here && at < 5);
}

/** "$9bn of exports", "5 مليارات دولار صادرات". */
function levelLeads({ context, index, sentence }: Walk, { at }: Region, head: Head, between: readonly Node[]): boolean {
  if (between.some((n, i) => isBoundaryMark(n) && !(i === 0 && n.norm === ')'))) return false;
  // `إلى 3 مليارات في تراجع الفائض`: what follows is what has changed.
  if (is(between[0], 'preposition', 'in') && cue(between[1], 'increase') !== null) return false;
  // "exports rose to $3m, extending a good trade run": behind a level that is told, a clause of its own.
  const told = context.scene.named === index && is(sentence[at - 1], 'preposition', 'to');
  if (told && between.some((n) => n.kind === 'word')) return false;
  if (between.length <= 3 && between.every(isPassed)) return true;
  const parts = (n: Node, i: number) =>
    is(n, 'join', 'and') || (is(n, 'join', 'split') && !(head.listing && leadsToRole(between, i)));
  return context.scene.named !== index && between.length <= 8 && !between.some(parts);
}

/** What may stand between a level and the head that it leads to. */
const isPassed = (n: Node, i: number): boolean =>
  (i === 0 && n.norm === ')') ||
  n.kind === 'word' ||
  n.kind === 'period' ||
  cue(n, 'preposition') !== null ||
  (cue(n, 'stop') !== null && !is(n, 'join', 'and') && !is(n, 'join', 'split')) ||
  cue(n, 'total') !== null ||
  is(n, 'tense', 'past');

/** "China ($3m) appears as the main taker of its exports": what "as" calls a partner. */
const leadsToRole = (between: readonly Node[], as: number): boolean =>
  cue(between[as], 'compare') === null &&
  between.slice(as + 1).every((n) => isLittle(n) || cue(n, 'rank') !== null || cue(n, 'record') !== null);

/** "Japan's sixth-largest market and its eighth-largest supplier": what the place is among has been told before "and". */
function passesRole(between: readonly Node[]): boolean {
  const role = between.findIndex((n) => ['buyers', 'sellers', 'partners'].includes(cue(n, 'role') ?? ''));
  return role !== -1 && between.slice(role).some((n) => is(n, 'join', 'and') || isComma(n));
}

/** "$9m (exports: $6m, imports: $3m)": where the bracket closes that tells by measures what a level is made of; -1 where none does. */
export function madeUpOf(sentence: readonly Node[], at: number): number {
  if (!['money', 'percent'].includes(sentence[at]!.amount?.kind ?? '')) return -1;
  const open = firstWithin(sentence, at + 1, at + 5, (n) => n.kind === 'mark');
  const dated = (n: Node) => n.period !== null || is(n, 'preposition', 'in') || isLittle(n);
  if (sentence[open]?.norm !== '(' || !sentence.slice(at + 1, open).every(dated)) return -1;
  const close = firstWithin(sentence, open + 1, open + 24, (n) => n.norm === ')');
  const inside = sentence.slice(open + 1, Math.max(close, open + 1));
  const first = inside.findIndex((n) => cue(n, 'measure') !== null);
  const levels = inside.filter((n) => n.amount?.kind === 'money');
  return first !== -1 && levels.length > 1 && inside.findIndex((n) => n.amount !== null) > first ? close : -1;
}

/** `4 مليارات في 2020 ووارداتها 3 مليارات`, `وبلغت الواردات`: a glued "and" begins the clause of the head that follows. */
const joinsHead = (sentence: readonly Node[], { at }: Region, head: Head): boolean =>
  sentence
    .slice(at + 1, head.at + 1)
    .some(
      (n, i) => n.clitics?.and === true && (i === head.at - at - 1 || cue(n, 'change') !== null || leadsToLevel(n)),
    );

/** "Of the $9m that Chad exported, $3m": the object of the verb in a relative clause right behind it. */
function isObject(sentence: readonly Node[], { at }: Region, { form, at: verb }: Head): boolean {
  if (form !== 'verb' && form !== 'sale') return false;
  const opens = sentence[at]!.amount?.kind === 'money' && is(sentence[at + 1], 'join', 'relative');
  const light = (n: Node) => n.kind === 'country' || n.kind === 'word' || isLittle(n) || is(n, 'party', 'its');
  return opens && verb - at <= 5 && sentence.slice(at + 2, verb).every(light);
}

/** "The deficit of $3m turned into a surplus of $2m": each side has a number of its own. */
function turnsSide({ sentence, heads }: Walk, { at }: Region, next: number): boolean {
  const [own, other] = [heads[next - 1], heads[next]];
  if (own === undefined || other === undefined || own.at > at || !isSide(own.measure) || !isSide(other.measure))
    return false;
  return firstWithin(sentence, other.at + 1, other.at + 4, (n) => n.amount?.kind === 'money') !== -1;
}

/** "Una caída de 4 %, hasta $3m, registraron en mayo las exportaciones": the change and the level of a subject that stands last. */
function invertedBefore({ sentence, context, index }: Walk, { at }: Region, head: Head): boolean {
  const amount = sentence[at]!.amount!;
  if (context.scene.named === index || head.form !== 'noun' || amount?.kind !== 'percent') return false;
  if (sizeOfChange(sentence, at) === null) return false;
  const verb = lastWithin(
    sentence,
    Math.max(at + 1, head.from - 6),
    head.from,
    (n) => is(n, 'level', 'reach') && cue(n, 'preposition') === null,
  );
  if (verb === -1) return false;
  const light = (n: Node) => n.kind === 'period' || isLittle(n) || cue(n, 'preposition') !== null;
  const level = (n: Node) => light(n) || n.kind === 'mark' || n.amount?.kind === 'money' || is(n, 'level', 'reach');
  return sentence.slice(verb + 1, head.from).every(light) && sentence.slice(at + 1, verb).every(level);
}

/** "imports (up 5 % to $5m) outpaced exports": a number in the brackets of its own measure. */
function closesOwnBracket({ sentence, heads }: Walk, { at }: Region): boolean {
  if (sentence[at + 1]?.norm !== ')') return false;
  const open = lastWithin(sentence, at - 7, at, (n) => n.norm === '(');
  const own = heads.findLast((h) => h.at < open);
  return own !== undefined && open - own.at <= 3 && !sentence.slice(own.at, open).some((n) => n.amount !== null);
}

/** "from a deficit of $6m to a surplus of $9m", "a surplus of $6m out of trade of $9m": its own measure stands right before the number. */
function governed({ sentence, heads }: Walk, { at }: Region, { at: next, measure }: Head): boolean {
  const own = heads.findLast((h) => h.at < at);
  const told = sentence[firstWithin(sentence, next + 1, next + 4, (n) => n.amount !== null)]?.amount?.kind === 'money';
  // "exports of $6m and imports of $9m resulted in a deficit of $3m"
  const worth =
    own?.form === 'noun' && is(sentence[at - 1], 'level', 'reach') && cue(sentence[at - 1], 'preposition') === null;
  if (worth && told && !sentence.slice(own.at, at).some((n) => n.amount !== null)) return true;
  const sized = isSide(own?.measure) || (own?.at === at - 2 && told);
  if (own === undefined || !sized || !(told || isSide(measure)) || at - own.at > 3) return false;
  return sentence.slice(own.at + 1, at).every((n) => cue(n, 'level') !== null && cue(n, 'preposition') !== 'to');
}

/** "the May deficit of $6m in the trade balance": which way it tips has been told. */
function sideOfBalance({ sentence, heads }: Walk, { at }: Region, { measure, from }: Head): boolean {
  const own = heads.findLast((h) => h.at < at);
  const light = (n: Node) => is(n, 'preposition', 'in') || is(n, 'preposition', 'of') || isLittle(n);
  return own !== undefined && isSide(own.measure) && measure === 'balance' && sentence.slice(at + 1, from).every(light);
}

/** "Tea ($3m) made up 14 percent of the exports" after a sentence about a balance: a part of what the share is of. */
function partOfNext(walk: Walk, region: Region, head: Head): boolean {
  const { sentence, context } = walk;
  const { measure, named } = context.scene;
  if (named === walk.index || measure === head.measure) return false;
  if (head.form === 'role' || head.form === 'actor' || isSide(head.measure)) return false;
  const between = sentence.slice(region.at + 1, head.from);
  // "India, its third-largest trading partner, made up 8 % of its trade": the place has its own measure.
  if (between.some((n) => is(n, 'role', 'partners'))) return false;
  const part = between.findLastIndex((n) => n.amount?.kind === 'percent');
  // "Fuel cost $4m, about a quarter of imports", after a deficit.
  const apposed = isBalance(measure) && part !== -1 && between.length - part <= 3;
  return apposed || between.some((n) => cue(n, 'share') !== null);
}

/** "Exports to Chad made up $6m of the turnover", "coffee brought in $6m of the exports": a level of the head before, and what follows is its whole. */
function partOfWhole({ sentence, heads }: Walk, { at }: Region, head: Head): boolean {
  const own = heads.findLast((h) => h.at < at);
  if (own === undefined || !is(sentence[at + 1], 'preposition', 'of')) return false;
  if (own.measure === head.measure) return is(sentence[own.at], 'sale', 'earnings') && at - own.at <= 2;
  // "Tea is the mainstay of trade, accounting for $3m of exports"
  if (own.measure === 'trade' && (head.measure === 'exports' || head.measure === 'imports')) return false;
  return sentence.slice(own.at + 1, at).some((n) => cue(n, 'share') !== null);
}

/** "$7m against exports of $2m": what follows is another level. */
function comparesWith(node: Node): boolean {
  return cue(node, 'compare') !== null && cue(node, 'preposition') === null && cue(node, 'level') === null;
}

/** "trade was $9m in 2022 (exports of $6m": what stands in the bracket tells levels of its own. */
function opensBracket(sentence: readonly Node[], at: number, to: number): boolean {
  const open = lastWithin(sentence, at + 1, to, (n) => n.norm === '(' || n.norm === ')');
  return open > at + 1 && sentence[open]!.norm === '(' && !sentence.slice(open, to).some((n) => n.kind === 'amount');
}

function withoutBrackets(nodes: readonly Node[]): Node[] {
  const kept: Node[] = [];
  let depth = 0;
  for (const node of nodes) {
    if (node.kind === 'mark' && node.norm === '(') depth++;
    else if (node.kind === 'mark' && node.norm === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept.push(node);
  }
  return kept;
}

function isMultipleNode(node: Node): boolean {
  return node.kind === 'cue' && cue(node, 'multiple') !== null;
}
