import {
  country,
  cue,
  firstWithin,
  is,
  isBoundaryMark,
  isComma,
  isLittle,
  lastWithin,
  type Node,
  possessive,
} from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import { isLeftOut, isRival } from '../../parties/party.ts';
import { isFlow } from './rank-flow.ts';

/** "Second is Chad with $3m, third Mali": a place that opens its clause, and who holds it. */
export function opensPlace(sentence: readonly Node[], at: number): boolean {
  const before = sentence[at - 1];
  if (before !== undefined && !isBoundaryMark(before) && !is(before, 'join', 'and')) return false;
  const [next, name] = sentence.slice(at + 1, at + 3);
  return country(next)?.form === 'name' || (isLittle(next) && country(name)?.form === 'name');
}

/** "soybeans, third, with $3m", "Chad, second, took $2m", "y la soja el tercero, con": where the name stands whose place is told so; -1 where none does. */
export function apposedName(sentence: readonly Node[], at: number): number {
  const closes = isComma(sentence[at + 1]) || is(sentence[at + 1], 'preposition', 'with');
  const told = isComma(sentence[at - 1]) || placeUnsaid(sentence, at);
  if (sentence[at]!.amount?.kind !== 'ordinal' || !told || !closes) return -1;
  const name = sentence[at - 2];
  return name?.kind === 'item' || (country(name) !== null && country(name)!.form !== 'adjective') ? at - 2 : -1;
}

/** "tea took the second place and coffee the third": the next of the places of a clause, whose noun is left out. */
function placeUnsaid(sentence: readonly Node[], at: number): boolean {
  const open = sentence[isLittle(sentence[at - 3]) ? at - 4 : at - 3];
  if (!isLittle(sentence[at - 1]) || open === undefined || !(is(open, 'join', 'and') || isBoundaryMark(open)))
    return false;
  return (
    lastWithin(sentence, 0, at - 3, (n, i) => n.amount?.kind === 'ordinal' && cue(sentence[i + 1], 'rank') !== null) !==
    -1
  );
}

/** "number 95 by GDP, the 83 by total exports": one more place, in another field. */
export function goesOnRanking(sentence: readonly Node[], at: number): boolean {
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
export function joinsRank(sentence: readonly Node[], at: number): boolean {
  const next = firstWithin(sentence, at + 1, at + 4, (n) => n.kind === 'amount');
  const joined = sentence[next]?.amount?.kind === 'ordinal' && is(sentence[at + 1], 'join', 'and');
  return joined && (cue(sentence[next + 1], 'rank') !== null || cue(sentence[next + 1], 'role') !== null);
}

/** "80th by exports", "the number 80 economy in the world by total exports": the flow that places are told by. */
export function ranksByFlow(sentence: readonly Node[], at: number): boolean {
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

/** "marine products came second", "tea was its ninth most exported product": the product that the clause's subject is. */
export function itemRanked(sentence: readonly Node[], { at, left }: Region): string | null {
  if (cue(sentence[at + 1], 'verb') !== null && cue(sentence[at + 1], 'rank') !== null) {
    const goods = lastWithin(sentence, at - 16, at, (n) => n.kind === 'item');
    if (goods !== -1) return cue(sentence[goods], 'item');
  }
  const verb = isLittle(sentence[at - 1]) ? at - 2 : at - 1;
  if (cue(sentence[verb], 'rank') === null) return null;
  for (let i = verb - 1; i >= left && verb - i <= 3; i--) {
    const node = sentence[i]!;
    if (node.kind === 'item') return cue(node, 'item');
    if (node.kind !== 'word' && !is(node, 'stop', 'word') && country(node)?.form !== 'adjective') return null;
  }
  return null;
}

/** "In second place come pineapples, with $3m", "el primer puesto es para el algodón": the product that a place at the head of its clause is of. */
export function itemPlaced(sentence: readonly Node[], at: number): string | null {
  const article = isLittle(sentence[at - 1]) ? at - 1 : at;
  const lead = is(sentence[article - 1], 'preposition', 'in') ? article - 1 : article;
  const before = sentence[lead - 1];
  if (lead === at || cue(sentence[at + 1], 'rank') === null) return null;
  if (before !== undefined && !isBoundaryMark(before) && !is(before, 'join', 'and')) return null;
  const goods = firstWithin(
    sentence,
    at + 2,
    at + 9,
    (n) => n.kind === 'item' || n.kind === 'country' || isBoundaryMark(n),
  );
  return cue(sentence[goods], 'item');
}

/** "rose from 11th to 7th": the second is the one told. */
export function leadsToLaterRank(sentence: readonly Node[], { at }: Region): boolean {
  const later = sentence.slice(at + 1, at + 5).find((n) => n.kind === 'amount');
  // `del puesto 23 al 12`
  const from = cue(sentence[at - 1], 'rank') !== null ? at - 2 : at - 1;
  const kind = later?.amount?.kind;
  return (kind === 'ordinal' || kind === 'count') && is(sentence[from], 'preposition', 'from');
}

/** `del puesto 23 al 12`: the place that a rank went to. */
export function climbsTo(sentence: readonly Node[], at: number): boolean {
  if (sentence[at]!.amount?.kind !== 'count' || !is(sentence[at - 1], 'preposition', 'to')) return false;
  const before = sentence[at - 2]?.amount;
  return before?.kind === 'count' && cue(sentence[at - 3], 'rank') !== null;
}

/** "Togo, the world's second-largest producer, sold": commas around a place that no word of trade tells of. */
export function ofUnknown(sentence: readonly Node[], at: number): boolean {
  const [open, close] = [lastWithin(sentence, at - 8, at, isComma), firstWithin(sentence, at + 1, at + 8, isComma)];
  const noun = (n: Node) => n.kind === 'word' && n.norm.length > 3;
  if (open === -1 || close === -1 || !sentence.slice(at + 1, close).some(noun)) return false;
  const told = (n: Node) => cue(n, 'role') !== null || cue(n, 'measure') !== null || cue(n, 'sale') !== null;
  const apposed = sentence.slice(open + 1, close);
  return !apposed.some((n, i) => told(n) || cue(n, 'verb') !== null || (n.amount !== null && open + 1 + i !== at));
}

/** "91st of 96 in technology": what follows names a field that is none of trade. */
export function inOtherField(sentence: readonly Node[], region: Region): boolean {
  for (let i = region.at + 1; i < sentence.length && i - region.at <= 5; i++) {
    const node = sentence[i]!;
    if (isBoundaryMark(node)) return false;
    if (node.kind === 'amount' && node.amount!.kind !== 'count') return false;
    if (!is(node, 'preposition', 'in')) continue;
    const field = sentence.slice(i + 1, i + 4);
    const end = field.findIndex((n) => isBoundaryMark(n) || n.kind === 'amount' || cue(n, 'preposition') !== null);
    const words = end === -1 ? field : field.slice(0, end);
    const unknown = (n: Node) => n.kind === 'word';
    if (words.length > 0 && words.every(unknown)) return true;
    // "third in the Africa Cup", `الثاني في المؤشر`
    const rated = (n: Node) => is(n, 'aside', 'rate');
    const light = (n: Node) => unknown(n) || rated(n) || isLittle(n) || country(n) !== null;
    const other = words.some(rated) || (words.some(unknown) && words.some((n) => country(n) !== null));
    return other && words.every(light);
  }
  return false;
}

/** "the third place fell to Chad", "third was Chad", "its third market, Chad, took". */
export function placedCountry(sentence: readonly Node[], region: Region): string | null {
  const role = firstWithin(sentence, region.at + 1, region.at + 5, (n) => cue(n, 'role') !== null);
  const apposed = isComma(sentence[role + 1]) ? country(sentence[role + 2]) : null;
  if (role !== -1 && apposed?.form === 'name' && isComma(sentence[role + 3])) return apposed.code;
  for (let i = region.at + 1; i < Math.min(region.reach, region.at + 9); i++) {
    if (cue(sentence[i], 'rival') !== null) return null;
    const named = country(sentence[i]);
    if (isLeftOut(sentence, i)) continue;
    if (named !== null && named.form !== 'adjective' && !is(sentence[i - 1], 'preposition', 'from')) return named.code;
  }
  return null;
}

/** "Kenya's third largest market was Egypt": a place among those whose owner stands in front. */
const hasPlaceOf = (sentence: readonly Node[], at: number): boolean =>
  firstWithin(sentence, at + 1, at + 5, (n) => is(n, 'role', 'buyers') || is(n, 'role', 'sellers')) !== -1;

/** The country that an ordinal ranks: the nearest before it that no preposition leads. */
export function rankedCountry(sentence: readonly Node[], region: Region): string | null {
  for (let i = region.at - 1; i >= region.left; i--) {
    const named = country(sentence[i]);
    if (named === null || named.form === 'adjective' || isRival(sentence, i)) continue;
    // "entre los países africanos, el segundo"
    const before =
      is(sentence[i - 2], 'preposition', 'between') && isLittle(sentence[i - 1]) ? sentence[i - 2] : sentence[i - 1];
    if (before !== undefined && cue(before, 'preposition') !== null && !is(before, 'preposition', 'with')) continue;
    if (possessive(sentence, i) && hasPlaceOf(sentence, region.at)) continue;
    return named.code;
  }
  return null;
}
