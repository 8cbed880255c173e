import type { Head } from '../heads/head.ts';
import {
  country,
  cue,
  firstWithin,
  is,
  isApostrophe,
  isBoundaryMark,
  isComma,
  isCopula,
  isLittle,
  lastWithin,
  leadsToLevel,
  type Node,
  setsApart,
} from '../nodes/nodes.ts';
import type { Context } from '../walk.ts';
import { laterWord } from '../words/lexicon.ts';

/** "oil exports", "exports of gold", "bought gas worth", "agroexportaciones": the product that a head names. */
export function itemNamed(sentence: readonly Node[], head: Head, to: number, construct: boolean): string | null {
  let home: string | null = null;
  for (let i = head.from; i < to; i++) {
    const node = sentence[i]!;
    if (node.kind !== 'item' || inPassing(sentence, head.at, i)) continue;
    if (i === head.at) return cue(node, 'item');
    // `وزارة النفط أن صادرات`: in a construct what a noun is of stands behind it.
    const beside = head.form !== 'role' && i === head.at - 1;
    const before = i < head.at && (beside || (head.form === 'noun' && !construct));
    const reach = head.form === 'noun' || head.form === 'role' ? 4 : 9;
    const near = i > head.at && i - head.at <= reach && (tied(sentence, head, i) || paidFor(sentence, head, i));
    // "domestic exports of tea": the product is more than where it is from.
    if (before && cue(node, 'item') === 'domestic') home = 'domestic';
    else if (before || near || behindSides(sentence, head, i)) {
      return i > head.at ? itemsTogether(sentence, i) : cue(node, 'item');
    }
  }
  if (home !== null) return home;
  return itemCounted(sentence, to) ?? earnerOf(sentence, head);
}

/** `صادرات مصر إلى إيطاليا من الأسمدة`, "exports from Chad to Mali of cattle": the product behind both sides of a measure. */
const behindSides = (sentence: readonly Node[], { at, form }: Head, i: number): boolean =>
  form === 'noun' &&
  i > at + 2 &&
  i - at <= 8 &&
  is(sentence[i - 1], 'preposition', 'of') &&
  sentence.slice(at + 1, i - 1).every((n) => n.kind === 'country' || cue(n, 'preposition') !== null || isLittle(n)) &&
  sentence.slice(at + 1, i - 1).some((n) => n.kind === 'country');

/** "exports of tea, coffee and flowers were": the products of one list, which one number is of. */
function itemsTogether(sentence: readonly Node[], from: number): string | null {
  const items = [cue(sentence[from], 'item')];
  let joined = false;
  for (let i = from + 1; i < sentence.length && i - from <= 20; i++) {
    const node = sentence[i]!;
    if (node.kind === 'item') items.push(cue(node, 'item'));
    else if (isComma(node) || isLittle(node)) continue;
    else if (is(node, 'join', 'and') && sentence[i + 1]?.kind === 'item') joined = true;
    else break;
  }
  return joined ? items.join(', ') : items[0]!;
}

/** "the import bill for crude oil", "that for gold": what is paid for. */
const paidFor = (sentence: readonly Node[], head: Head, i: number): boolean =>
  i - head.at <= 3 &&
  is(sentence[head.at + 1], 'aside', 'cost') &&
  sentence.slice(head.at + 2, i).every((n) => is(n, 'stop', 'word'));

/** "exports, including re-exports, came to", ", con los servicios incluidos,": a part that is only mentioned. */
function inPassing(sentence: readonly Node[], head: number, i: number): boolean {
  if (is(sentence[i + 1], 'parts', 'some') && isComma(sentence[i + 2])) return true;
  const some = firstWithin(sentence, head + 1, i, (n) => is(n, 'parts', 'some'));
  if (some === -1) return false;
  return setsApart(sentence[some - 1]) && sentence.slice(i + 1, i + 4).some(setsApart);
}

/** "cocoa earned", "garments remained the mainstay with earnings of": the product in front of its verb. */
function earnerOf(sentence: readonly Node[], { at, form }: Head): string | null {
  if (form !== 'sale' && form !== 'verb' && cue(sentence[at], 'verb') === null) return null;
  // `شكلت الألبسة أهم السلع المصدرة`
  const ranked = sentence.slice(Math.max(0, at - 3), at).some((n) => cue(n, 'rank') !== null);
  // `الذهب من أبرز ما استوردته`, "gold was most of what it bought"
  const what = is(sentence[at - 1], 'join', 'relative') && !is(sentence[at - 1], 'join', 'split');
  // "tea was exported"
  const passive = isCopula(sentence[at - 1]);
  const far = ranked || what || passive || is(sentence[at], 'sale', 'earnings') ? 6 : 1;
  for (let i = at - 1; i >= 0 && at - i <= far; i--) {
    const node = sentence[i]!;
    if (node.kind === 'item') return cue(node, 'item');
    if (node.kind === 'amount' || node.kind === 'country' || isBoundaryMark(node) || is(node, 'join', 'and'))
      return null;
  }
  return null;
}

/** `الفوسفات الذي تراجعت صادراته`, "phosphates, whose exports": the product that a relative clause goes on about. */
export function itemBehindPronoun(sentence: readonly Node[], head: Head): string | null {
  const whose = is(sentence[head.at - 1], 'join', 'relative') && is(sentence[head.at - 1], 'party', 'its');
  const owned = whose || (sentence[head.at]!.clitics?.suffix ?? '') !== '';
  if (!owned || (head.form !== 'noun' && head.form !== 'sale')) return null;
  for (let i = head.at - 1; i >= 0 && head.at - i <= 4; i--) {
    const node = sentence[i]!;
    if (node.kind === 'amount' || node.kind === 'country' || isBoundaryMark(node)) return null;
    if (!is(node, 'join', 'relative')) continue;
    const goods = sentence.slice(Math.max(0, i - 3), i).findLast((n) => n.kind === 'item');
    return goods === undefined ? null : cue(goods, 'item');
  }
  return null;
}

/** "Wheat was Brazil's biggest export", `ظل النحاس أول صادرات تشيلي`: the product that it is said of. */
export function itemTopping(sentence: readonly Node[], { at, form }: Head): string | null {
  // `كان النحاس عماد هذه الصادرات`
  const mainstay = is(sentence[at], 'party', 'same') && sentence[at - 1]?.kind === 'word';
  const tops = is(sentence[at - 1], 'rank', 'place') || sentence[at - 1]?.amount?.kind === 'ordinal' || mainstay;
  if (form !== 'noun' || !tops) return null;
  const goods = lastWithin(sentence, at - 6, at - 1, (n) => n.kind === 'item');
  const between = sentence.slice(goods + 1, at - 1);
  const plain = (n: Node) =>
    n.kind === 'word' ||
    country(n) !== null ||
    isLittle(n) ||
    is(n, 'party', 'its') ||
    leadsToLevel(n) ||
    n.period !== null ||
    isApostrophe(n);
  if (goods === -1 || !between.every(plain)) return null;
  const before = sentence[goods - 1];
  const verb = between.some(leadsToLevel) || before?.kind === 'word' || is(before, 'level', 'reach');
  return verb ? cue(sentence[goods], 'item') : null;
}

/** "The textile sector recorded exports of", "leather saw a rise of 4 % in exports": the product that opens the sentence, where its verb leads to the measure. */
export function itemRecording(sentence: readonly Node[], { at, form }: Head): string | null {
  const reach = lastWithin(sentence, at - 4, at, (n) => is(n, 'preposition', 'in')) === -1 ? 3 : 10;
  const verb = lastWithin(sentence, at - reach, at, (n) => is(n, 'level', 'reach') && cue(n, 'preposition') === null);
  const light = (n: Node) =>
    isLittle(n) ||
    cue(n, 'record') !== null ||
    n.kind === 'word' ||
    isApostrophe(n) ||
    (reach > 3 && (['country', 'amount'].includes(n.kind) || (cue(n, 'change') ?? cue(n, 'preposition')) !== null));
  if (form !== 'noun' || isCopula(sentence[verb])) return null;
  // "saw", "enjoyed": a verb that is nothing else.
  const plain = verb === -1 && reach > 3 ? firstWithin(sentence, 1, at - 3, (n) => n.kind === 'word') : verb;
  if (plain < 1 || !sentence.slice(plain + 1, at).every(light)) return null;
  const subject = lastWithin(sentence, 0, plain, (n) => !isLittle(n));
  return subject <= 2 && sentence[subject]?.kind === 'item' ? cue(sentence[subject], 'item') : null;
}

/** "Rice fared best, its exports having jumped": the product that opens the sentence, where no country is named before its measure. */
export function itemOpening(sentence: readonly Node[], { at, form }: Head): string | null {
  const first = isLittle(sentence[0]) ? 1 : 0;
  if (form !== 'noun' || !is(sentence[at - 1], 'party', 'its') || sentence[first]?.kind !== 'item') return null;
  const other = (n: Node) => country(n) !== null || n.amount !== null || cue(n, 'measure') !== null;
  return sentence.slice(0, at).some(other) ? null : cue(sentence[first], 'item');
}

/** "Excluding gold, exports fell": all but the one product. */
export function itemWithout(sentence: readonly Node[], { at, form }: Head): string | null {
  if (form !== 'noun' || !is(sentence[0], 'party', 'without') || at > 7) return null;
  const left = isLittle(sentence[1]) ? sentence[2] : sentence[1];
  return left?.kind === 'item' ? `non-${cue(left, 'item')}` : null;
}

/** `أما الحديد ... صادراته`, "as for ore, ... its exports": the product that a sentence turns to and a measure takes up. */
export function itemTurnedTo(sentence: readonly Node[], { at }: Head): string | null {
  const takesUp =
    (sentence[at]!.clitics?.suffix ?? '') !== '' ||
    is(sentence[at], 'party', 'same') ||
    is(sentence[at - 1], 'party', 'its');
  const turned = is(sentence[0], 'join', 'split') && takesUp ? sentence[1] : undefined;
  return turned?.kind === 'item' ? cue(turned, 'item') : takesUp ? itemBeforeColon(sentence, at) : null;
}

/** "El cacao tuvo el mayor avance: sus envíos": the one product that the clause in front of a colon is about. */
function itemBeforeColon(sentence: readonly Node[], at: number): string | null {
  if (sentence[at - 2]?.norm !== ':') return null;
  const clause = sentence.slice(0, at - 2);
  const goods = clause.filter((n) => n.kind === 'item');
  return goods.length !== 1 || clause.some((n) => n.kind === 'country') ? null : cue(goods[0], 'item');
}

/** "and the non-oil one a surplus": the product in front of the side that its balance tips to, a balance left unsaid. */
export function itemOfSide(sentence: readonly Node[], { at }: Head): string | null {
  let i = at - 1;
  while (at - i < 6 && (isLittle(sentence[i]) || isComma(sentence[i]))) i--;
  if (sentence[i]?.kind !== 'item') return null;
  const before = isLittle(sentence[i - 1]) ? i - 2 : i - 1;
  return is(sentence[before], 'join', 'and') || is(sentence[before], 'join', 'split') ? cue(sentence[i], 'item') : null;
}

/** A comma, or a place in a ranking, before what follows with its value (`جاء القطاع أولا بصادرات قدرها`). */
const opensAside = (n: Node): boolean => isComma(n) || n.amount?.kind === 'ordinal';

/** `وصلت التمور إلى 133 دولة، بقيمة صادرات بلغت`, "tea sold well, with exports of": the one product that the sentence has named. */
export function itemToldBefore(sentence: readonly Node[], { at, from, form }: Head): string | null {
  const start = isLittle(sentence[from - 1]) ? from - 1 : from;
  const led = is(sentence[start - 1], 'preposition', 'with') || sentence[at]!.clitics?.preposition === 'by';
  const opening = sentence[sentence.findIndex((n) => !isLittle(n))];
  if (form !== 'noun' || !led) return null;
  if (opening?.kind !== 'item' && !sentence.slice(Math.max(0, start - 3), start).some(opensAside)) return null;
  // "led with $3m, followed by tea, with an export value of $2m"
  const last = isComma(sentence[start - 2]) ? sentence[start - 3] : undefined;
  if (last?.kind === 'item' && is(sentence[start - 4], 'join', 'and')) return cue(last, 'item');
  const before = sentence.slice(0, start);
  if (before.some((n) => cue(n, 'measure') !== null || n.amount?.kind === 'money')) return null;
  if (sentence.slice(from, at + 2).some((n) => cue(n, 'total') !== null)) return null;
  const goods = new Set(before.filter((n) => n.kind === 'item').map((n) => cue(n, 'item')));
  return goods.size === 1 ? [...goods][0]! : null;
}

/** "Tea posted exports of $3m", "onions, exports of $2m": the product in front of a bare measure that its level follows. */
export function itemHaving(sentence: readonly Node[], { at, form }: Head): string | null {
  const leads = (n: Node) => is(n, 'preposition', 'of') || is(n, 'preposition', 'by') || is(n, 'level', 'by');
  const level = firstWithin(sentence, at + 1, at + 4, (n) => !leads(n) && !is(n, 'aside', 'cost') && !isLittle(n));
  const noun = form === 'noun' || is(sentence[at], 'sale', 'noun');
  if (!noun || sentence[level]?.amount?.kind !== 'money' || isLittle(sentence[at - 1])) return null;
  const stops = (n: Node) =>
    n.kind === 'item' || country(n)?.form === 'name' || n.amount !== null || isBoundaryMark(n) || opensClause(n);
  // "el té registró envíos de 3 millones y el café, exportaciones de 2": a verb left out, as its comma tells.
  const unsaid = isComma(sentence[at - 1]) && sentence[at - 2]?.kind === 'item' ? at - 1 : at;
  const goods = sentence[lastWithin(sentence, at - 9, unsaid, stops)];
  return goods?.kind === 'item' ? cue(goods, 'item') : null;
}

/** A word that another subject begins at, or that stands for one. */
const opensClause = (n: Node): boolean =>
  cue(n, 'join') !== null || cue(n, 'party') !== null || cue(n, 'speaker') !== null || cue(n, 'measure') !== null;

/** "sales of Armenian brandy": words that are nothing else, behind a measure and "of". */
export function goodsWritten(
  { text, tokens, pack }: Context,
  sentence: readonly Node[],
  head: Head,
  to: number,
): string | null {
  if (head.measure === 'eci') return null;
  if (pack.switches.construct) return goodsInConstruct(text, tokens, sentence, head, to);
  // "las exportaciones guatemaltecas de cardamomo"
  const of = country(sentence[head.at + 1])?.form === 'adjective' ? head.at + 2 : head.at + 1;
  if (!is(sentence[of], 'preposition', 'of')) return null;
  let start = of + 1;
  while (start < to && country(sentence[start])?.form === 'adjective') start++;
  let end = start;
  while (end < to && end - start < 5 && sentence[end]!.kind === 'word') end++;
  const next = sentence[end];
  const closed = next === undefined || next.kind !== 'word';
  if (end === start || end - start > 4 || !closed) return null;
  const [first, last] = [tokens[sentence[start]!.first]!, tokens[sentence[end - 1]!.end - 1]!];
  if (first.capital > 0 || first.norm.length < 4 || first.kind !== 'word') return null;
  return text.slice(first.start, last.end).toLowerCase();
}

/** "shipped 3 million tonnes of rice": the product behind a quantity. */
function itemCounted(sentence: readonly Node[], at: number): string | null {
  const amount = sentence[at]?.amount;
  if (amount?.kind !== 'count' || amount.noun === undefined) return null;
  if (amount.noun === 'vehicles') return 'motor vehicles';
  const [of, next] = [sentence[at + 1], sentence[at + 2]];
  if (of?.kind === 'item') return cue(of, 'item');
  return is(of, 'preposition', 'of') && next?.kind === 'item' ? cue(next, 'item') : null;
}

/** Whether only "of", articles, owners and kinds stand between a head and a product, or it is the object of a verb. */
function tied(sentence: readonly Node[], head: Head, i: number): boolean {
  for (let k = head.at + 1; k < i; k++) {
    const node = sentence[k]!;
    if (isBoundaryMark(node) || cue(node, 'change') !== null || cue(node, 'level') === 'by') return false;
    if (is(node, 'join', 'and') || is(node, 'join', 'split') || is(node, 'preposition', 'between')) return false;
    // "Exports are led by copper ($6m)": of all, and copper is a part.
    if (is(node, 'parts', 'some') && !is(sentence[k - 1], 'preposition', 'of')) return false;
    if (head.form === 'noun' && cue(node, 'share') !== null && cue(node, 'preposition') === null) return false;
    if (
      head.form === 'noun' &&
      ((cue(node, 'level') !== null && !is(node, 'preposition', 'of')) ||
        is(node, 'preposition', 'in') ||
        is(node, 'preposition', 'to'))
    )
      return false;
  }
  return true;
}

/** `صادرات المواقد المسطحة من كينيا`, `صادرات كينيا من المواقد المسطحة`: the same where no "of" need stand between. */
function goodsInConstruct(
  text: string,
  tokens: Context['tokens'],
  sentence: readonly Node[],
  { at, form, measure }: Head,
  to: number,
): string | null {
  const { clitics } = sentence[at]!;
  const flow = measure === 'exports' || measure === 'imports';
  if (!flow || form !== 'noun' || clitics === null || clitics.article || clitics.suffix !== '') return null;
  // `قيمة الصادرات الوطنية`: an adjective of what is definite already.
  const { norm } = tokens[sentence[at]!.end - 1]!;
  if (sentence[at]!.end - sentence[at]!.first > 1 && laterWord(norm) !== norm) return null;
  const owned =
    country(sentence[at + 1]) !== null && measure === 'exports' && is(sentence[at + 2], 'preposition', 'of');
  const start = owned ? at + 3 : at + 1;
  let end = start;
  while (end < to && end - start < 4 && sentence[end]!.kind === 'word') end++;
  if (end === start || end - start > 3 || !sentence.slice(start, end).some(({ norm }) => norm.length > 3)) return null;
  const told =
    owned ||
    sentence.slice(end, to).some((n, i, rest) => country(n) !== null && cue(rest[i - 1], 'preposition') !== null);
  return told ? text.slice(tokens[sentence[start]!.first]!.start, tokens[sentence[end - 1]!.end - 1]!.end) : null;
}
