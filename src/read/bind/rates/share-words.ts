import {
  country,
  cue,
  firstWithin,
  is,
  isBoundaryMark,
  isComma,
  isLittle,
  leadsToLevel,
  type Node,
} from '../../nodes/nodes.ts';

/** A word of share, unless it introduces a list: `سلع مثل: القمح`. */
export const tellsShare = (sentence: readonly Node[], i: number): boolean =>
  cue(sentence[i], 'share') !== null && sentence[i + 1]?.norm !== ':' && !suchAs(sentence, i);

/** `سلع زادت صادراتها مثل القمح`: "such as", where a verb of share would open its clause. */
const suchAs = (sentence: readonly Node[], i: number): boolean =>
  is(sentence[i], 'parts', 'some') &&
  i > 0 &&
  !isBoundaryMark(sentence[i - 1]!) &&
  cue(sentence[i - 1], 'join') === null &&
  sentence[i + 1]?.amount == null &&
  cue(sentence[i + 1], 'level') === null;

/** Index of the bracket that closes the one at `i`, or of the last node. */
export function closing(sentence: readonly Node[], i: number): number {
  for (let k = i + 1; k < sentence.length; k++) if (sentence[k]!.kind === 'mark' && sentence[k]!.norm === ')') return k;
  return sentence.length - 1;
}

/** "12 percent of exports, "٤٠٪ من المجموع": the share is of what follows. */
export function sharesAfter(sentence: readonly Node[], at: number, right: number): boolean {
  const next = sentence[at + 1];
  if (next === undefined || at + 1 >= right + 1) return false;
  if (is(next, 'share', 'of') || (is(next, 'join', 'part') && (at < 3 || opensClause(sentence, at)))) return true;
  // `ثلث الصادرات`
  if (sentence[at]!.amount?.word === true && (cue(next, 'measure') !== null || cue(next, 'total') !== null))
    return true;
  // "eight of every ten dollars that Zambia earned", "ocho de cada diez dólares exportados"
  if (sentence[at]!.amount?.word === true && (trades(next) || clauseTrades(sentence, at + 1))) return true;
  if (!is(next, 'preposition', 'of') || is(next, 'party', 'those') || next.clitics?.and === true) return false;
  // "11 % of them"
  if (is(sentence[at + 2], 'party', 'both')) return true;
  for (let i = at + 2; i < Math.min(sentence.length, at + 7); i++) {
    const node = sentence[i]!;
    if (node.kind === 'period') continue;
    if (isBoundaryMark(node) && node.norm !== ')') return false;
    if (node.kind === 'amount') return isWholeOf(sentence, at, i);
    if (cue(node, 'measure') !== null || cue(node, 'total') !== null || cue(node, 'kind') !== null) return true;
    if (cue(node, 'verb') !== null || cue(node, 'sale') !== null || country(node) !== null) return true;
    if (node.kind === 'item' || is(node, 'party', 'thing')) return true;
  }
  return false;
}

/** ", and 68 % of them": nothing but an article between the number and where its clause opens. */
function opensClause(sentence: readonly Node[], at: number): boolean {
  const before = sentence[isLittle(sentence[at - 1]) ? at - 2 : at - 1];
  return before === undefined || isBoundaryMark(before) || is(before, 'join', 'and');
}

const trades = (n: Node): boolean => cue(n, 'verb') !== null || is(n, 'sale', 'earnings');

/** "that Zambia earned", but no "what it had been". */
const clauseTrades = (sentence: readonly Node[], i: number): boolean =>
  is(sentence[i], 'join', 'relative') && firstWithin(sentence, i + 1, i + 5, trades) !== -1;

/** "34 % of the $9m exported", "el 34 % de los 9 millones exportados": the level that a share is of. */
export function isWholeOf(sentence: readonly Node[], share: number, at: number): boolean {
  const kind = sentence[at]?.amount?.kind;
  if (sentence[share]?.amount?.kind !== 'percent' || (kind !== 'money' && kind !== 'bare')) return false;
  const told = sentence.slice(at + 1, at + 4);
  return (
    sentence.slice(share + 1, at).every((n) => is(n, 'preposition', 'of') || isLittle(n)) &&
    told.some((n) => cue(n, 'verb') !== null || cue(n, 'sale') !== null || cue(n, 'measure') !== null)
  );
}

/** "4 % of the total, which was $9m". */
export function ofTotal(sentence: readonly Node[], share: number, at: number): boolean {
  const between = sentence.slice(share + 1, at);
  const which = between.findIndex((n) => is(n, 'join', 'relative'));
  const total = between.findIndex((n) => cue(n, 'total') !== null || is(n, 'share', 'of'));
  return (
    total !== -1 &&
    total <= 2 &&
    which > total &&
    isComma(between[which - 1]) &&
    !between.some((n) => n.amount !== null)
  );
}

/** "China (38 %, or $3m)": a share whose level stands in its bracket. */
function alsoMoneyInBracket(sentence: readonly Node[], at: number): boolean {
  const money = firstWithin(sentence, at + 1, at + 4, (n) => n.amount !== null);
  const between = sentence.slice(at + 1, Math.max(money, at + 1));
  return (
    sentence[money]?.amount?.kind === 'money' &&
    sentence[money + 1]?.norm === ')' &&
    between.every((n) => isComma(n) || n.norm === ';' || is(n, 'join', 'or'))
  );
}

/** "the Netherlands (38 %), France (13 %)": the shares of a list. */
export function bracketedBehindName(sentence: readonly Node[], at: number): boolean {
  const name = sentence[at - 2];
  return (
    sentence[at - 1]?.norm === '(' &&
    (sentence[at + 1]?.norm === ')' || alsoMoneyInBracket(sentence, at)) &&
    (name?.kind === 'item' || (country(name) !== null && country(name)!.form !== 'adjective'))
  );
}

/** "80 % ($3m) came from the United States", "el 43 % se dirigió a China": a verb that leads to a country tells whose part it is. */
export function goesToParty(sentence: readonly Node[], at: number): boolean {
  const from = sentence[at + 1]?.norm === '(' ? closing(sentence, at + 1) + 1 : at + 1;
  const ofIt = is(sentence[from], 'party', 'there') || is(sentence[from], 'join', 'part');
  if (ofIt && ['to', 'from'].includes(cue(sentence[from + 1], 'preposition') ?? '')) return true;
  for (let i = from; i < Math.min(sentence.length, from + 4); i++) {
    const node = sentence[i]!;
    if (node.kind === 'amount' || isBoundaryMark(node)) return false;
    const leads = is(node, 'preposition', 'to') || is(node, 'preposition', 'from');
    const verb = i === from + 1 && (sentence[from]!.kind === 'word' || sentence[from]!.kind === 'item');
    if (leads && (verb || node.end - node.first > 1))
      return sentence.slice(i + 1, i + 3).some((n) => country(n) !== null);
  }
  return false;
}

/** "62 % was copper", "un 62 % fueron automóviles", "eight were of gas". */
export function wasOfGoods(sentence: readonly Node[], at: number): boolean {
  const goods = isLittle(sentence[at + 2]) || is(sentence[at + 2], 'preposition', 'of') ? at + 3 : at + 2;
  return leadsToLevel(sentence[at + 1]) && sentence[goods]?.kind === 'item';
}
