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
  setsApart,
} from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import type { Token } from '../words/tokenize.ts';

/** "gold topped the list with $3m", "تصدّر الذهب القائمة بقيمة", "most of it tea, at $3m": the product that leads a list. */
export function ledItem(sentence: readonly Node[], region: Region, fresh: number): string | null {
  let lead = -1;
  const left = clauseStart(sentence, region, fresh);
  for (let i = region.at - 1; i >= left; i--) {
    const node = sentence[i]!;
    if (is(node, 'join', 'lead') || is(node, 'parts', 'some')) lead = i;
  }
  if (lead < 0) return null;
  for (let i = lead + 1; i < region.at; i++)
    if (sentence[i]!.kind === 'item')
      return onlyMentioned(sentence, lead, i) ||
        reachedPast(sentence, left, lead, i, region.at) ||
        partedFrom(sentence, i, fresh)
        ? null
        : cue(sentence[i], 'item');
  if (tellsPartsInFront(sentence, lead)) return null;
  for (let i = lead - 1; i >= left; i--) if (sentence[i]!.kind === 'item') return cue(sentence[i], 'item');
  return null;
}

/** "Exports, chiefly cars and parts, rose by 9 %", "$3m of goods, mainly tea, in 2021": what stands in commas is a part, and no number of it follows. */
function onlyMentioned(sentence: readonly Node[], lead: number, item: number): boolean {
  if (!is(sentence[lead], 'parts', 'some') || !setsApart(sentence[lead - 1])) return false;
  const close = firstWithin(sentence, item + 1, item + 5, (n) => setsApart(n) || n.kind === 'amount');
  if (close === -1 || !setsApart(sentence[close])) return false;
  const [next, after] = [sentence[close + 1], sentence[close + 2]];
  const acts =
    (cue(next, 'change') !== null && cue(next, 'increase') === null && after?.kind !== 'amount') ||
    (is(next, 'level', 'reach') && !is(next, 'stop', 'word') && cue(next, 'preposition') === null);
  return acts || (next?.kind !== 'amount' && after?.kind !== 'amount');
}

/** "Imports, machinery and meat above all, rose", ", con los servicios incluidos,": commas around what is only mentioned as a part. */
function tellsPartsInFront(sentence: readonly Node[], lead: number): boolean {
  const open = lastWithin(sentence, lead - 6, lead, isComma);
  if (open === -1 || !isComma(sentence[lead + 1])) return false;
  const links = (n: Node) => is(n, 'join', 'and') || isLittle(n) || is(n, 'preposition', 'with');
  return sentence.slice(open + 1, lead).every((n) => n.kind === 'item' || links(n));
}

/** "Reached, including re-exports, $9m": the number that a verb in front of the commas leads to is of the whole. */
function reachedPast(sentence: readonly Node[], left: number, lead: number, item: number, at: number): boolean {
  const close = firstWithin(sentence, item + 1, at, (n) => n.kind !== 'item' && !is(n, 'join', 'and'));
  if (!isComma(sentence[lead - 1]) || !isComma(sentence[close])) return false;
  const from = close + 2 === at && is(sentence[close + 1], 'preposition', 'from');
  const told = (n: Node) => leadsToLevel(n) || (from && cue(n, 'change') !== null && cue(n, 'increase') === null);
  return (close + 1 === at || from) && sentence.slice(left, lead).some(told);
}

/** "With crops such as cashew subdued, exports as a whole", "much of it tea: exports to Chad": a clause of another measure begins behind the product. */
const partedFrom = (sentence: readonly Node[], item: number, fresh: number): boolean =>
  fresh > item && sentence.slice(item + 1, fresh).some((n) => isBoundaryMark(n) && n.norm !== '(' && n.norm !== ')');

/** Where the clause of the last head begins, if a conjunction stands in front of it ("led by cars, and those to China"). */
function clauseStart(sentence: readonly Node[], region: Region, fresh: number): number {
  for (let i = fresh - 2; i > region.left && fresh - i <= 4; i--) if (is(sentence[i], 'join', 'and')) return i;
  return region.left;
}

/** "Five groups (cotton, plastics, knitwear and cement) brought in $2m": the products of a bracketed list, together. */
export function listedItems(sentence: readonly Node[], { left, at }: Region): string | null {
  const close = lastWithin(sentence, Math.max(left, at - 6), at, (n) => n.norm === ')' && n.kind === 'mark');
  const open = lastWithin(sentence, left, close, (n) => n.norm === '(' && n.kind === 'mark');
  if (open < 0) return null;
  const list = sentence.slice(open + 1, close);
  if (list.some((n) => n.kind === 'amount' || n.kind === 'country' || n.kind === 'period')) return null;
  const items = list.filter((n) => n.kind === 'item').map((n) => cue(n, 'item'));
  return items.length > 1 ? items.join(', ') : null;
}

/** "The five products made up 65 %": goods that are only counted, as the subject of what is told of them together. */
export function countedItems(
  text: string,
  tokens: readonly Token[],
  sentence: readonly Node[],
  { at }: Region,
): string | null {
  const counted = lastWithin(sentence, at - 6, at, (n) => n.kind !== 'word' && !isLittle(n) && !tellsOfSubject(n));
  const { amount } = sentence[counted] ?? {};
  if (amount?.noun !== 'goods' || !sentence.slice(counted + 1, at).some(tellsOfSubject)) return null;
  return text.slice(tokens[amount.first]!.start, tokens[amount.end - 1]!.end).toLowerCase();
}

const tellsOfSubject = (n: Node): boolean => cue(n, 'share') !== null || cue(n, 'take') !== null || leadsToLevel(n);

/** "; tea alone brought in $2m", "while gold rose by 4 %", `وبلغت قيمة الذهب`: the product that opens a clause is its subject. */
export function subjectItem(sentence: readonly Node[], { left, at }: Region): string | null {
  const named = itemBeforeWhich(sentence, left, at) ?? itemAccounting(sentence, at);
  if (named !== null) return named;
  let i = lastOpening(sentence, left, at);
  const opens = (node: Node) => isBoundaryMark(node) || is(node, 'join', 'and') || is(node, 'join', 'split');
  // `وحقق الذهب 3 مليارات` opens with its verb.
  if (i >= at || !(opens(sentence[i]!) || (i === 0 && is(sentence[0], 'level', 'reach')))) return null;
  while (
    i < at &&
    (opens(sentence[i]!) ||
      withSubject(sentence, i) ||
      ((is(sentence[i], 'stop', 'word') || is(sentence[i], 'level', 'reach')) &&
        cue(sentence[i], 'preposition') === null))
  )
    i++;
  // `فيما واصلت الأسمدة نموها`: a verb that is no word of trade stands in front of its subject.
  if (is(sentence[i - 1], 'join', 'split') && sentence[i]?.kind === 'word' && sentence[i + 1]?.kind === 'item') i++;
  if (sentence[i]?.kind !== 'item' || at - i > 7) return null;
  const rest = sentence.slice(i + 1, at);
  const other = (n: Node) =>
    n.kind === 'country' || n.kind === 'item' || n.kind === 'amount' || isBoundaryMark(n) || cue(n, 'measure') !== null;
  const acts =
    rest.length > 0 || sentence.slice(lastOpening(sentence, left, at), i).some((n) => is(n, 'level', 'reach'));
  return !acts || rest.some(other) ? null : cue(sentence[i], 'item');
}

/** ", with copper up 4 %": what acts behind "with". */
const withSubject = (sentence: readonly Node[], i: number): boolean =>
  is(sentence[i], 'preposition', 'with') && sentence[i + 1]?.kind === 'item' && cue(sentence[i + 2], 'change') !== null;

/** `خام النحاس الذي بيع منه ما قيمته`: the product that a relative clause tells was sold. */
function itemSold(sentence: readonly Node[], at: number): string | null {
  const which = lastWithin(
    sentence,
    at - 8,
    at,
    (n) => isBoundaryMark(n) || n.kind === 'item' || is(n, 'join', 'relative'),
  );
  if (which < 1 || sentence[which - 1]?.kind !== 'item' || !is(sentence[which], 'join', 'relative')) return null;
  const verb = sentence[which + 1];
  const acts = cue(verb, 'verb') !== null || (cue(verb, 'sale') !== null && !is(verb, 'sale', 'noun'));
  const other = (n: Node) => n.amount !== null || n.kind === 'country';
  return acts && !sentence.slice(which + 1, at).some(other) ? cue(sentence[which - 1], 'item') : null;
}

/** "the maquila industry, which fell 4 %", "by cars, which made up 4 %": the product that a relative clause is about. */
function itemBeforeWhich(sentence: readonly Node[], left: number, at: number): string | null {
  const sold = itemSold(sentence, at);
  if (sold !== null) return sold;
  const which = lastWithin(sentence, Math.max(left, at - 6), at, (n) => isBoundaryMark(n) || is(n, 'join', 'relative'));
  if (which < 2 || !is(sentence[which], 'join', 'relative') || !isComma(sentence[which - 1])) return null;
  const acts = cue(sentence[which + 1], 'change') !== null || cue(sentence[which + 1], 'share') !== null;
  if (sentence[which - 2]?.kind !== 'item' || !acts) return null;
  return cue(sentence[which - 2], 'item');
}

/** "Tea is the mainstay, accounting for $3m of exports": the product that opens the sentence, of which a participle tells. */
function itemAccounting(sentence: readonly Node[], at: number): string | null {
  const verb = sentence[at - 1];
  const first = isLittle(sentence[0]) ? 1 : 0;
  if (!(cue(verb, 'take') !== null || cue(verb, 'share') !== null)) return null;
  if (!isComma(sentence[at - 2]) || sentence[first]?.kind !== 'item' || !is(sentence[at + 1], 'preposition', 'of'))
    return null;
  const other = (n: Node) => n.kind === 'item' || n.kind === 'amount' || n.kind === 'country' || isBoundaryMark(n);
  return sentence.slice(first + 1, at - 2).some(other) ? null : cue(sentence[first], 'item');
}

/** Where the last clause before a number opens with a mark or "while"; else where its words begin. */
function lastOpening(sentence: readonly Node[], left: number, at: number): number {
  const last = sentence.slice(left, at).findLastIndex((n) => isBoundaryMark(n) || is(n, 'join', 'split'));
  return left + Math.max(0, last);
}

/** "crude materials more than doubled", "pangasius earned $2m": words that are nothing else, as the subject of a clause without a measure. */
export function subjectPhrase(
  text: string,
  tokens: readonly Token[],
  sentence: readonly Node[],
  { at, left }: Region,
  fresh: number,
  bareVerbs: boolean,
): string | null {
  const verb = firstWithin(sentence, Math.max(left, fresh), at, leadsFromSubject);
  // "The number was the $3m deficit": what the number is of stands behind it.
  if (verb <= 0 || cue(sentence[at + 1], 'measure') !== null) return null;
  let start = verb;
  while (start > fresh && isPhrasePart(sentence[start - 1]!)) start--;
  if (!opensClause(sentence, start)) return null;
  while (start < verb && (is(sentence[start], 'stop', 'word') || cue(sentence[start], 'join') !== null)) start++;
  // "Venía de caer un 9 %", "el de comienzos de siglo": words without an article of their own may be a verb.
  if (bareVerbs && !isLittle(sentence[start - 1])) return null;
  const words = withoutAuxiliary(sentence.slice(start, verb));
  // "and continued to grow": a verb, and no subject of its own.
  if (cue(words.at(-1), 'preposition') !== null) return null;
  if (words.length === 0 || words.length > 7 || !words.some((n) => n.kind === 'word' && n.norm.length > 3)) return null;
  const named = words.some((n, i) => (i > 0 || start > 0) && tokens[n.first]!.capital > 0);
  return named ? null : text.slice(tokens[words[0]!.first]!.start, tokens[words.at(-1)!.end - 1]!.end).toLowerCase();
}

/** "Lithium carbonate has come up": the words in front of the little ones that begin the verb. */
const withoutAuxiliary = (words: readonly Node[]): readonly Node[] =>
  words.slice(0, words.findLastIndex((n) => !isLittle(n)) + 1);

/** Whether a clause begins here: at the sentence's start, behind a conjunction, or behind a comma that only a time or place stands before. */
function opensClause(sentence: readonly Node[], start: number): boolean {
  const before = sentence[start - 1];
  if (before === undefined) return true;
  if (is(before, 'join', 'relative')) return false;
  if (is(before, 'join', 'and') || is(before, 'join', 'split') || is(sentence[start], 'join', 'and')) return true;
  if (before.kind !== 'mark') return false;
  if (';:؛'.includes(before.norm)) return true;
  // "Exports, hurt by lower prices, fell": what follows the comma is told of the measure.
  const owned = (n: Node) => n.kind === 'amount' || leadsFromSubject(n) || cue(n, 'measure') !== null;
  return before.norm === ',' && !sentence.slice(0, start - 1).some(owned);
}

function leadsFromSubject(node: Node): boolean {
  if (node.kind !== 'cue' || cue(node, 'preposition') !== null || cue(node, 'increase') !== null) return false;
  return (
    cue(node, 'change') !== null ||
    is(node, 'level', 'reach') ||
    is(node, 'sale', 'earnings') ||
    cue(node, 'share') !== null ||
    cue(node, 'multiple') !== null ||
    is(node, 'join', 'lead')
  );
}

function isPhrasePart(node: Node): boolean {
  if (node.kind === 'word' || node.kind === 'item') return true;
  if (is(node, 'join', 'relative') || cue(node, 'party') !== null || cue(node, 'change') !== null) return false;
  return is(node, 'stop', 'word') || is(node, 'join', 'and') || is(node, 'preposition', 'of');
}
