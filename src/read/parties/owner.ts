import type { Pack } from '../../packs/pack.ts';
import type { Head } from '../heads/head.ts';
import { country, cue, is, isBoundaryMark, isLittle, lastWithin, type Node } from '../nodes/nodes.ts';

/** "imports of Russian wheat", `واردات القمح الروسي`, "aceite virgen español": an adjective of a product tells where it comes from. */
export function describesGoods(sentence: readonly Node[], i: number, { switches }: Pack): boolean {
  if (switches.adjective === 'before') return sentence[i + 1]?.kind === 'item' || kindOfThem(sentence, i);
  const words = switches.proclitics === 'none' ? 2 : 0;
  let at = i - 1;
  while (i - 1 - at < words && sentence[at]?.kind === 'word') at--;
  return sentence[at]?.kind === 'item' || is(sentence[at], 'kind', 'goods');
}

/** "imports of Swiss goods". */
const kindOfThem = (sentence: readonly Node[], i: number): boolean =>
  is(sentence[i - 1], 'preposition', 'of') &&
  cue(sentence[i + 1], 'kind') !== null &&
  cue(sentence[i + 1], 'measure') === null;

export function ownsMeasure(sentence: readonly Node[], i: number, head: Head, pack: Pack): boolean {
  if (head.form === 'role') return goodsOf(sentence, i, head, pack);
  const [near, far] = pack.switches.adjective === 'before' ? [i, head.at] : [head.at, i];
  const apart = sentence.slice(near + 1, far).some((n) => cue(n, 'total') === null);
  if (pack.switches.adjective === 'after' && head.form === 'sale' && head.measure === 'imports' && apart) return false;
  return far > near && far - near <= 5 && noVerbBetween(sentence, near + 1, far);
}

/** `موردي الجزائر`, `الزبون الأول للمغرب`: whose supplier or customer another country is. */
export function ownsRole(sentence: readonly Node[], i: number, form: string, head: Head, pack: Pack): boolean {
  if (!pack.switches.construct || head.form !== 'role' || form === 'adjective' || i <= head.at) return false;
  // `أكبر زبائنها الولايات المتحدة`: a pronoun glued to the role tells whose customer it is.
  if ((sentence[head.at]!.clitics?.suffix ?? '').length > 0) return false;
  const preposition = sentence[i]!.clitics?.preposition ?? '';
  if (i === head.at + 1) return preposition === 'to' || (preposition === '' && !definite(sentence[head.at]!));
  const ranked = sentence.slice(head.at + 1, i).every((n) => n.amount?.kind === 'ordinal' || is(n, 'rank', 'place'));
  return ranked && i - head.at <= 2 && sentence[i]!.clitics?.preposition === 'to';
}

/** `أكبر موردي مصر بواردات بلغت`: whose suppliers they are, where the measure behind them tells what they supplied. */
export function ownsList(sentence: readonly Node[], i: number, form: string, head: Head, { switches }: Pack): boolean {
  return (
    switches.construct && head.listing && form !== 'adjective' && i < head.at && cue(sentence[i - 1], 'role') !== null
  );
}

/** A word with its article or its owner owns nothing that follows: `أبرز الوجهات تشاد`, `أهم زبائنها تشاد`. */
const definite = ({ first, end, clitics }: Node): boolean =>
  end - first === 1 && (clitics?.article === true || (clitics?.suffix ?? '').length > 0);

/** "the largest buyer of Mongolian coal": whose goods they are. */
function goodsOf(sentence: readonly Node[], i: number, head: Head, pack: Pack): boolean {
  if (i < head.at || i - head.at > 4 || !noBreak(sentence, head.at + 1, i)) return false;
  // `مستوردة للمنتجات المصرية`: the goods are in the phrase itself.
  const inPhrase = i === head.at + 1 && sentence[head.at]!.end - sentence[head.at]!.first > 1;
  if (pack.switches.adjective === 'after' && (describesGoods(sentence, i, pack) || inPhrase)) return true;
  return sentence
    .slice(i + 1, i + 4)
    .some((n) => n.kind === 'item' || cue(n, 'kind') !== null || cue(n, 'measure') !== null);
}

function noBreak(sentence: readonly Node[], from: number, to: number): boolean {
  return !sentence.slice(from, to).some((n) => n.kind === 'amount' || isBoundaryMark(n) || cue(n, 'join') !== null);
}

export function noVerbBetween(sentence: readonly Node[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const node = sentence[k]!;
    if (node.kind === 'amount' || isBoundaryMark(node)) return false;
    if (cue(node, 'preposition') !== null || cue(node, 'verb') !== null || cue(node, 'take') !== null) return false;
    if (cue(node, 'level') === 'reach' && cue(node, 'measure') === null) return false;
  }
  return true;
}

export function measureBefore(sentence: readonly Node[], at: number, head: Head): boolean {
  // "el primer proveedor de tomates de España"
  const goods = head.form === 'role' && is(sentence[head.at + 1], 'preposition', 'of') ? head.at + 2 : head.at;
  const from = sentence[goods]?.kind === 'item' ? goods + 1 : head.at + 1;
  return head.at < at && at - head.at <= 3 && noVerbBetween(sentence, from, at);
}

export function constructs(sentence: readonly Node[], from: number, to: number): boolean {
  return to - from <= 4 && noVerbBetween(sentence, from + 1, to);
}

/** "el comercio exterior de bienes de China": nobody else could own what has no direction. */
export function ownsTwoWay(sentence: readonly Node[], of: number, head: Head, { switches }: Pack): boolean {
  if (!switches.ownerFrom || !isTwoWay(head) || of <= head.at || of - head.at > 5) return false;
  return sentence
    .slice(head.at + 1, of)
    .every((n) => n.kind === 'item' || cue(n, 'kind') !== null || is(n, 'preposition', 'of') || isLittle(n));
}

/** "las importaciones de España cayeron y las de Italia subieron": whose it is, where the noun before has an owner too. */
export function ownsAsBefore(sentence: readonly Node[], of: number, { at, anaphor, measure }: Head): boolean {
  if (!anaphor || of !== at) return false;
  const noun = lastWithin(sentence, 0, at, (n) => is(n, 'measure', measure));
  if (noun === -1 || !is(sentence[noun + 1], 'preposition', 'of')) return false;
  return country(sentence[isLittle(sentence[noun + 2]) ? noun + 3 : noun + 2]) !== null;
}

/** "la industria láctea uruguaya exportó", "las refinerías indias compraron": whose nationality the subject right before a verb has. */
export function actsAsNation(
  sentence: readonly Node[],
  i: number,
  { form, at, measure }: Head,
  { switches }: Pack,
): boolean {
  if (switches.adjective === 'before' || switches.verbFirst || (form !== 'verb' && form !== 'sale')) return false;
  if (is(sentence[at], 'sale', 'noun') || i >= at || at - i > 3) return false;
  const between = sentence.slice(i + 1, at);
  if (!between.every((n) => isLittle(n) || (n.kind === 'word' && n.norm.length <= 9))) return false;
  return measure === 'exports' || sentence[i - 1]?.kind === 'word' || cue(sentence[i - 1], 'role') !== null;
}

/** "placed coffee in Russia", "sold in China for $3m": where a sale is made, right behind its verb. */
export const soldThere = (sentence: readonly Node[], i: number, { form, measure, at }: Head): boolean =>
  form === 'sale' && measure === 'exports' && i > at && i - at <= 3 && !is(sentence[at], 'sale', 'noun');

/** Whether a measure is of both directions, so that two adjectives in a row name its two countries. */
export function isTwoWay({ form, measure }: Head): boolean {
  return form === 'noun' && measure !== 'exports' && measure !== 'imports';
}
