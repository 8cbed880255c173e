import { country, cue, is, isBoundaryMark, isComma, isLittle, lastWithin, type Node } from '../nodes/nodes.ts';
import { phraseEndingAt } from '../nodes/phrase-before.ts';
import type { Region } from '../nodes/region.ts';
import { isRival } from '../parties/party.ts';
import type { Token } from '../words/tokenize.ts';
import { ledPastApposition, namedInCommas, relativeBefore, takesPastApposition, toldInCommas } from './apposition.ts';
import { type Attachment, inSeries, NOTHING, sideBefore } from './attachment.ts';
import { ledPastMembers } from './past-members.ts';
import { namedPastShare } from './past-share.ts';

export function attachBefore(
  text: string,
  tokens: readonly Token[],
  sentence: readonly Node[],
  region: Region,
  fresh: number,
): Attachment | null {
  const which =
    namedPastShare(sentence, region.at) ??
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
  while (j >= region.floor && links < 6 && (tiesBack(sentence, j, bracket, percent) || isDash(tokens, sentence[j]!))) {
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
  const alone = links === 0 && !sentence[region.at]!.amount?.led;
  if (alone && named?.form === 'name' && ledTogether(sentence, j)) return null;
  if (alone && named !== null && named.form !== 'adjective' && goesOn)
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

/** "China - $3m, Russia - $2m": a hyphen with a space on either side. */
const isDash = (tokens: readonly Token[], { norm, first }: Node): boolean =>
  norm === '-' && tokens[first]!.glued !== true && tokens[first + 1]?.glued !== true;

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
  const reaches = (n: Node) => is(n, 'level', 'reach') && cue(n, 'preposition') === null;
  return ledTogether(sentence, j) && sentence.slice(j + 1, at).some(reaches);
}

/** "to Chad, Mali and Togo": whether one preposition leads several names, the last of which stands at `j`. */
function ledTogether(sentence: readonly Node[], j: number): boolean {
  let first = j;
  for (let before = j; before >= 0; before = linkedBefore(sentence, first)) first = before;
  const leads = (n: Node | undefined) => ['to', 'from', 'with'].includes(cue(n, 'preposition') ?? '');
  return first < j && [first - 1, first - 2].some((i) => leads(sentence[i]));
}

/** Where the name stands that a comma or "and" joins this one to; -1 where none does. */
function linkedBefore(sentence: readonly Node[], i: number): number {
  const apart = is(sentence[i - 1], 'join', 'and') || isComma(sentence[i - 1]);
  const at = apart ? i - 2 : i - 1;
  return (apart || sentence[i]!.clitics?.and === true) && country(sentence[at])?.form === 'name' ? at : -1;
}

/** "from the five sources – Chad, Mali and Togo – were $3m": the last of several between dashes, and none by itself. */
function closesList(sentence: readonly Node[], j: number, fresh: number): boolean {
  const dash = (n: Node | undefined) => n?.kind === 'mark' && '–—-'.includes(n.norm);
  if (!dash(sentence[j + 1]) || !is(sentence[j - 1], 'join', 'and')) return false;
  const open = lastWithin(sentence, fresh, j, dash);
  return open >= 0 && !sentence.slice(open, j).some((n) => n.amount !== null);
}

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
  // "China with a turnover of"
  if (is(node, 'refer', 'level')) return true;
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

/** "China followed with 7 %", "followed with a value of $3m", "took goods for $9m, China for $3m". */
function trails(sentence: readonly Node[], j: number): boolean {
  if (country(sentence[j - 1])?.form !== 'name') return false;
  const again = is(sentence[j], 'aside', 'cost') && isComma(sentence[j - 2]);
  const next = sentence[j + 1];
  const valued = is(next, 'level', 'reach') && next!.end - next!.first > 2;
  return again || (isLittle(sentence[j]) && (valued || is(next, 'preposition', 'with')));
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
