import {
  country,
  cue,
  is,
  isBoundaryMark,
  isComma,
  isCopula,
  isLittle,
  lastWithin,
  leadsToLevel,
  type Node,
} from '../nodes/nodes.ts';
import { phraseEndingAt } from '../nodes/phrase-before.ts';
import type { Region } from '../nodes/region.ts';
import { isRival } from '../parties/party.ts';
import type { Token } from '../words/tokenize.ts';
import { type Attachment, NOTHING, sideBefore } from './attachment.ts';
import { ledPastMembers } from './past-members.ts';

export function attachBefore(
  text: string,
  tokens: readonly Token[],
  sentence: readonly Node[],
  region: Region,
  fresh: number,
): Attachment | null {
  const which =
    relativeBefore(sentence, region) ??
    namedInCommas(sentence, region) ??
    ledPastApposition(sentence, region) ??
    ledPastMembers(sentence, region) ??
    takesPastApposition(sentence, region);
  if (which !== null) return which;
  let j = region.at - 1;
  const bracket = opensBracket(sentence, region);
  let links = 0;
  const percent = sentence[region.at]!.amount?.kind === 'percent';
  while (j >= region.floor && links < 6 && tiesBack(sentence, j, bracket, percent)) {
    j--;
    links++;
  }
  if (j < region.floor) return null;
  if (links === 0 && aloneBehindName(sentence, j)) j--;
  const node = sentence[j]!;
  const named = country(node);
  const goods = ledBeforeGoods(sentence, j, region.floor);
  if (goods !== null) return goods;
  const side = links === 0 && named !== null ? sideInSeries(sentence, j) : null;
  if (side !== null) return { ...NOTHING, at: j, code: named!.code, side };
  const goesOn = node.clitics?.and === true || inSeries(beforeName(sentence, j));
  // `تلتها الصين بمليار`: what a preposition leads is tied to the name as by a word of its own.
  if (links === 0 && !sentence[region.at]!.amount?.led && named !== null && named.form !== 'adjective' && goesOn)
    return { at: j, code: named.code, side: 'subject', item: null, kind: null };
  if (links === 0 && node.kind === 'item' && goesOn)
    return { at: null, code: null, side: null, item: cue(node, 'item'), kind: null };
  if ((links === 0 && !hedgedBy(sentence[region.at]!)) || (isRival(sentence, j) && !bracket)) return null;
  if (named !== null && named.form !== 'adjective') {
    if (closesList(sentence, j, fresh) || (!bracket && together(sentence, j, region.at))) return null;
    return { at: j, code: named.code, side: 'list', item: null, kind: null };
  }
  if (named !== null) return null;
  if (toldInCommas(sentence, j, fresh) || itemsOfHead(sentence, j, fresh)) return null;
  const item = phraseEndingAt(text, tokens, sentence, j, Math.max(region.floor, fresh), bracket);
  return item === null ? null : { ...ledBefore(sentence, region, j, fresh), item, kind: null };
}

/** "and to Kenya goods of $3m": the side in front of what has no name of its own. */
function ledBeforeGoods(sentence: readonly Node[], j: number, floor: number): Attachment | null {
  const named = country(sentence[j - 1]);
  if (!is(sentence[j], 'kind', 'goods') || j - 1 < floor || named === null || named.form === 'adjective') return null;
  const side = sideBefore(sentence, j - 1);
  return side === null ? null : { ...NOTHING, at: j - 1, code: named.code, side };
}

/** "exports of tea, coffee and flowers were $3m": the last of the products that the measure is of together. */
function itemsOfHead(sentence: readonly Node[], j: number, fresh: number): boolean {
  if (fresh === 0 || !is(sentence[fresh], 'preposition', 'of') || sentence[j]?.kind !== 'item') return false;
  const listed = sentence.slice(fresh + 1, j);
  const links = (n: Node) => n.kind === 'item' || isComma(n) || isLittle(n) || is(n, 'join', 'and');
  return listed.some((n) => is(n, 'join', 'and')) && listed.every(links);
}

/** "exports to Chad and Mali were $3m": the last of two that a preposition leads together. */
function together(sentence: readonly Node[], j: number, at: number): boolean {
  if (!is(sentence[j - 1], 'join', 'and') || country(sentence[j - 2]) === null) return false;
  const led = [j - 3, j - 4].some((i) => ['to', 'from', 'with'].includes(cue(sentence[i], 'preposition') ?? ''));
  return led && sentence.slice(j + 1, at).some((n) => is(n, 'level', 'reach') && cue(n, 'preposition') === null);
}

/** "and garments, down 4 %, $9m": the name whose change stands in commas, for the change and for the level behind it. */
function namedInCommas(sentence: readonly Node[], { at, floor }: Region): Attachment | null {
  const behind = isComma(sentence[at - 1]) && sentence[at - 2]?.amount?.kind === 'percent';
  const change = behind ? at - 3 : is(sentence[at - 1], 'level', 'by') ? at - 2 : at - 1;
  const name = sentence[change - 2];
  if (cue(sentence[change], 'change') === null || !isComma(sentence[change - 1]) || (!behind && change - 2 < floor))
    return null;
  // "driven by gold, up $1m"
  const lead = sentence[isLittle(sentence[change - 3]) ? change - 4 : change - 3];
  const led = is(lead, 'preposition', 'by') || is(lead, 'parts', 'some') || isCopula(lead);
  if (!led && !inSeries(lead) && change > 2) return null;
  const named = country(name);
  if (name?.kind === 'item') return { ...NOTHING, item: cue(name, 'item') };
  return named === null || named.form === 'adjective'
    ? null
    : { ...NOTHING, at: change - 2, code: named.code, side: 'list' };
}

/** "while that with the EU, its second partner, came to $3m": the side in front of what commas tell of it. */
function ledPastApposition(sentence: readonly Node[], { at, floor }: Region): Attachment | null {
  const close = lastWithin(sentence, Math.max(floor, at - 4), at, isComma);
  const open = lastWithin(sentence, close - 8, close, isComma);
  const counted = (n: Node) => n.amount !== null && n.amount.kind !== 'ordinal';
  const named = country(sentence[open - 1]);
  if (close < 0 || open < 2 || named === null || named.form === 'adjective') return null;
  if (sentence.slice(open, close).some(counted)) return null;
  const reaches = (n: Node) => is(n, 'level', 'reach') && cue(n, 'preposition') === null;
  if (!sentence.slice(open + 1, close).some((n) => cue(n, 'role') !== null)) return null;
  if (!sentence.slice(close + 1, at).some(reaches)) return null;
  const side = sideBefore(sentence, open - 1);
  return side === null ? null : { ...NOTHING, at: open - 1, code: named.code, side };
}

/** "while Mali, its main market outside the union, took $3m": whoever takes a part, in front of what commas tell of it. */
function takesPastApposition(sentence: readonly Node[], { at, floor }: Region): Attachment | null {
  const close = lastWithin(sentence, Math.max(floor, at - 4), at, isComma);
  const open = lastWithin(sentence, close - 9, close, isComma);
  const named = country(sentence[open - 1]);
  if (close < 0 || open < 1 || open - 1 < floor || named === null || named.form === 'adjective') return null;
  const apposed = sentence.slice(open + 1, close);
  if (apposed.some((n) => n.amount !== null && n.amount.kind !== 'ordinal')) return null;
  if (!apposed.some((n) => cue(n, 'role') !== null)) return null;
  if (!is(sentence[open - 2], 'join', 'split') && !isLittle(sentence[open - 2]) && open > 1) return null;
  const takes = (n: Node) => cue(n, 'take') !== null || cue(n, 'share') !== null;
  return sentence.slice(close + 1, at).some(takes)
    ? { ...NOTHING, at: open - 1, code: named.code, side: 'list' }
    : null;
}

/** "from the five sources – Chad, Mali and Togo – were $3m": the last of several between dashes, and none by itself. */
function closesList(sentence: readonly Node[], j: number, fresh: number): boolean {
  const dash = (n: Node | undefined) => n?.kind === 'mark' && '–—-'.includes(n.norm);
  if (!dash(sentence[j + 1]) || !is(sentence[j - 1], 'join', 'and')) return false;
  const open = lastWithin(sentence, fresh, j, dash);
  return open >= 0 && !sentence.slice(open, j).some((n) => n.amount !== null);
}

/** "China, to which $3m of goods were sent". */
function relativeBefore(sentence: readonly Node[], { at }: Region): Attachment | null {
  if (!is(sentence[at - 1], 'join', 'relative')) return null;
  const lead = cue(sentence[at - 2], 'preposition');
  const comma = sentence[at - 3]?.kind === 'mark' ? at - 4 : at - 3;
  const named = country(sentence[comma]);
  if (named === null || (lead !== 'to' && lead !== 'from' && lead !== 'with')) return null;
  return { ...NOTHING, at: comma, code: named.code, side: lead };
}

/** "imports from Greece, nearly all of it fuel, reached $3m": a product told in commas between a measure and its verb. */
function toldInCommas(sentence: readonly Node[], item: number, fresh: number): boolean {
  const [comma, verb] = [sentence[item + 1], sentence[item + 2]];
  if (!isComma(comma) || fresh === 0) return false;
  const open = lastWithin(sentence, fresh, item, isComma);
  // `بلغت الصادرات، التي تشمل إعادة التصدير، 4 مليارات`
  if (open >= 0 && toldOf(sentence[open + 1]) && sentence[item + 2]?.kind === 'amount')
    return !sentence.slice(open, item).some((n) => is(n, 'level', 'reach'));
  const reached = verb?.kind === 'amount' && sentence.slice(0, open).some(leadsToLevel);
  const told = is(verb, 'level', 'by') || (is(verb, 'level', 'reach') && cue(verb, 'preposition') === null);
  if (!reached && !told) return false;
  return (
    open >= 0 &&
    sentence.slice(open, item).some((n) => is(n, 'party', 'its') || is(n, 'parts', 'some') || is(n, 'join', 'part'))
  );
}

const toldOf = (node: Node | undefined): boolean => is(node, 'join', 'relative') || is(node, 'parts', 'some');

/** "and from Greece fuels worth $3m": the country that a preposition leads before the product. */
function ledBefore(
  sentence: readonly Node[],
  region: Region,
  end: number,
  fresh: number,
): Pick<Attachment, 'at' | 'code' | 'side'> {
  for (let i = end; i >= Math.max(region.left, fresh); i--) {
    const node = sentence[i]!;
    if (isBoundaryMark(node)) break;
    const named = country(node);
    if (named === null || named.form === 'adjective') continue;
    const side = sideBefore(sentence, i);
    return side === null ? NOTHING : { at: i, code: named.code, side };
  }
  return NOTHING;
}

/** What stands before a name and its article: "and the US $9bn". */
function beforeName(sentence: readonly Node[], j: number): Node | undefined {
  return isLittle(sentence[j - 1]) ? sentence[j - 2] : sentence[j - 1];
}

/** Whether a country right before an amount continues a series: "Japan bought $12m and Chad $8m". */
function inSeries(before: Node | undefined): boolean {
  return before !== undefined && (is(before, 'join', 'and') || is(before, 'join', 'split') || isBoundaryMark(before));
}

/** "Exports to China fell 4 %, to Japan 2 %": a side of its own, in a series. */
function sideInSeries(sentence: readonly Node[], j: number): 'to' | 'from' | 'with' | null {
  const at = isLittle(sentence[j - 1]) ? j - 2 : j - 1;
  const lead = sentence[at];
  const before = sentence[at - 1];
  // "and fell to Japan 2 %"
  const joined =
    inSeries(before) ||
    lead?.clitics?.and === true ||
    (cue(before, 'change') !== null && (before!.clitics?.and === true || inSeries(sentence[at - 2])));
  if (country(sentence[j])!.form === 'adjective' || !joined) return null;
  return (['to', 'from', 'with'] as const).find((side) => is(lead, 'preposition', side)) ?? null;
}

/** "and Ireland alone $2m". */
function aloneBehindName(sentence: readonly Node[], j: number): boolean {
  return (
    sentence[j]!.kind === 'cue' &&
    isLittle(sentence[j]) &&
    country(sentence[j - 1])?.form === 'name' &&
    inSeries(sentence[j - 2])
  );
}

/** Whether a bracket opens right before an amount, or one word before it ("(down $3m"). */
function opensBracket(sentence: readonly Node[], region: Region): boolean {
  const open = (node: Node | undefined) => node?.kind === 'mark' && node.norm === '(';
  return open(sentence[region.at - 1]) || open(sentence[region.at - 2]);
}

/** "والنقل بنحو 2.65", "بمليار": the preposition or hedge that ties the amount to the name before it is part of the amount. */
function hedgedBy({ amount }: Node): boolean {
  return amount !== null && (amount.led === true || amount.span.start < amount.core.start);
}

/** Words and marks that tie an amount to what stands before it. */
function isLink(node: Node, bracket: boolean, percent: boolean): boolean {
  if (node.kind === 'mark') return '(,،:–—"«'.includes(node.norm);
  if (node.kind === 'country' || node.kind === 'item' || node.kind === 'amount' || node.kind === 'period') return false;
  if (cue(node, 'measure') !== null || cue(node, 'kind') !== null) return false;
  if (
    is(node, 'preposition', 'with') ||
    is(node, 'level', 'reach') ||
    is(node, 'level', 'by') ||
    is(node, 'join', 'lead')
  )
    return true;
  if (cue(node, 'share') !== null && cue(node, 'total') === null) return true;
  // "accounted for 40 % of the total and India for 6 %"
  if (percent && is(node, 'aside', 'cost')) return true;
  if ((cue(node, 'take') !== null && cue(node, 'sale') === null) || (bracket && cue(node, 'change') !== null))
    return true;
  return (node.kind === 'word' && node.norm.length <= 2) || isArticle(node);
}

/** `تشاد في المقدمة بقيمة`, "Chad in the lead with". */
function inTheLead(sentence: readonly Node[], j: number): boolean {
  const lead = isLittle(sentence[j + 1]) ? j + 2 : j + 1;
  return is(sentence[j], 'preposition', 'in') && is(sentence[lead], 'join', 'lead');
}

/** "Spain, with a share of 7 %": what ties a share to its size. */
const sizesShare = (sentence: readonly Node[], j: number): boolean =>
  is(sentence[j], 'preposition', 'of') && cue(sentence[j - 1], 'share') !== null;

/** "China followed with 7 %", "took goods for $9m, China for $3m". */
function trails(sentence: readonly Node[], j: number): boolean {
  if (country(sentence[j - 1])?.form !== 'name') return false;
  const again = is(sentence[j], 'aside', 'cost') && isComma(sentence[j - 2]);
  return again || (isLittle(sentence[j]) && is(sentence[j + 1], 'preposition', 'with'));
}

/** `جاءت كينيا بعده بثلاثة ملايين`: a word for the one before parts a name from its number. */
const comesAfter = (sentence: readonly Node[], j: number): boolean =>
  is(sentence[j], 'join', 'and') && country(sentence[j - 1]) !== null && cue(sentence[j - 2], 'rank') !== null;

/** "Japan came next with $3m": two words part a name from "with". */
const comesWith = (sentence: readonly Node[], j: number): boolean =>
  [j - 1, j - 2].some(
    (i) =>
      country(sentence[i])?.form === 'name' &&
      is(sentence[i + 1], 'rank', 'place') &&
      cue(sentence[i + 1], 'preposition') === null &&
      (sentence[i + 2]?.kind === 'word' || isLittle(sentence[i + 2]) || isComma(sentence[i + 2])) &&
      (is(sentence[i + 3], 'preposition', 'with') || cue(sentence[i + 3], 'share') !== null),
  );

const tiesBack = (sentence: readonly Node[], j: number, bracket: boolean, percent: boolean): boolean =>
  isLink(sentence[j]!, bracket, percent) ||
  inTheLead(sentence, j) ||
  sizesShare(sentence, j) ||
  trails(sentence, j) ||
  comesWith(sentence, j) ||
  comesAfter(sentence, j) ||
  (percent && gapped(sentence, j));

/** "Brasil fue destino del 29 %; Argentina, del 24 %": a name whose verb is left out, as its comma tells. */
const gapped = (sentence: readonly Node[], j: number): boolean =>
  is(sentence[j], 'preposition', 'of') && isComma(sentence[j - 1]) && country(sentence[j - 2])?.form === 'name';

/** "Spain the 7 %": a little word that is nothing else. */
const isArticle = (node: Node): boolean => isLittle(node) && node.norm.length <= 3;
