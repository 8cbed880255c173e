import type { Kind } from '../../model.ts';
import {
  country,
  cue,
  firstWithin,
  is,
  isBoundaryMark,
  isComma,
  isCopula,
  isLittle,
  lastWithin,
  NO_CODE,
  type Node,
} from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import { kindOf } from '../parties/scene.ts';
import type { Token } from '../words/tokenize.ts';
import { type Attachment, NOTHING, sideBefore } from './attachment.ts';

export function attachAfter(
  text: string,
  tokens: readonly Token[],
  sentence: readonly Node[],
  region: Region,
  subjectFirst: boolean,
): Attachment | null {
  let at: number | null = null;
  let code: string | null = null;
  let side: Attachment['side'] = null;
  let item: string | null = null;
  let kind: Kind | null = null;
  let of = false;
  const sent = sentThere(sentence, region.at) ?? verbless(sentence, region.at) ?? nameBehind(sentence, region.at);
  if (sent !== null) return sent;
  const timesOver = sentence[region.at]!.amount?.kind === 'multiple';
  const [from, to] = pastShare(sentence, region);
  for (let i = from; i < to && i <= region.at + 14; i++) {
    const node = sentence[i]!;
    if ((isBoundaryMark(node) && node.norm !== ')') || is(node, 'join', 'cause') || is(node, 'party', 'without')) break;
    if (tellsWhy(sentence, i)) break;
    kind ??= kindOf(sentence, i, i + 1);
    const before = sentence[i - 1]!;
    if (item === null && (node.kind === 'item' || node.kind === 'word')) {
      // "$3m worth of Colombian coffee"
      const lead = country(before)?.form === 'adjective' ? sentence[i - 2] : before;
      const tied =
        is(lead, 'preposition', 'of') ||
        is(before, 'preposition', 'in') ||
        cue(before, 'share') !== null ||
        (node.clitics?.preposition ?? '') === 'to';
      const near = i <= region.at + 3;
      const named =
        is(before, 'level', 'reach') &&
        is(before, 'stop', 'word') &&
        cue(before, 'preposition') === null &&
        i <= from + 2;
      const whole = subjectFirst && sentence[i + 1]?.kind === 'item' ? sentence[i + 1] : node;
      if (node.kind === 'item' && (tied || named || (near && before.kind !== 'period')))
        [item, of] = [cue(whole, 'item'), tied];
      else if (node.kind === 'word' && is(before, 'preposition', 'of') && near && !timesOver)
        item = phraseStartingAt(text, tokens, sentence, i, region.right);
    }
    if (code === null) {
      const named = country(node);
      const goods = sentence[i + 1];
      if (named?.form === 'adjective' && subjectFirst && (goods?.kind === 'item' || is(goods, 'kind', 'goods'))) {
        [code, at, side] = [named.code, i, 'from'];
      } else if (named !== null && (ledToMarket(sentence, i) || likeMarket(sentence, i, region.at))) {
        [code, at, side] = [named.code, i, 'to'];
      } else if (named !== null && (named.form !== 'adjective' || (subjectFirst && is(goods, 'role', 'buyers')))) {
        side = sideBefore(sentence, i) ?? (isDestination(sentence, i) ? 'to' : null);
        if (side !== null) {
          code = severalLed(sentence, i) ? NO_CODE : named.code;
          at = i;
        }
      }
    }
  }
  return code === null && item === null && kind === null ? null : { at, code, side, item, kind, of };
}

/** "$3m to Chad, Mali and Togo in 2021": the first of several that a preposition leads together, which have no code. */
function severalLed(sentence: readonly Node[], first: number): boolean {
  const links = (n: Node) => isComma(n) || isLittle(n) || is(n, 'join', 'and');
  let last = first;
  for (
    let i = first + 1;
    i < sentence.length && i - last <= 3 && (country(sentence[i]) !== null || links(sentence[i]!));
    i++
  )
    if (country(sentence[i])?.form === 'name' && !links(sentence[i]!)) last = i;
  const next = sentence[last + 1];
  const closed = next === undefined || next.period !== null || isBoundaryMark(next) || is(next, 'preposition', 'in');
  return (
    closed &&
    next?.norm !== '(' &&
    last > first &&
    (sentence[last]!.clitics?.and === true ||
      is(sentence[isLittle(sentence[last - 1]) ? last - 2 : last - 1], 'join', 'and'))
  );
}

/** "rose by $3m on higher shipments of ore": the change of a flow of its own, that only tells why. */
const tellsWhy = (sentence: readonly Node[], i: number): boolean =>
  cue(sentence[i], 'change') !== null &&
  is(sentence[i - 1], 'stop', 'word') &&
  ['measure', 'sale'].some((flow) => cue(sentence[i + 1], flow) !== null);

/** "the $3m that went to China", "$3m of which came from Chad": a relative clause that tells the other side. */
export function sentThere(sentence: readonly Node[], at: number): Attachment | null {
  const verb = firstWithin(sentence, at + 2, at + 13, (n) => (cue(n, 'sale') ?? cue(n, 'take')) !== null);
  const between = verb === -1 ? [] : sentence.slice(at + 1, verb);
  const near = between.every((n) => is(n, 'join', 'relative') || is(n, 'stop', 'word'));
  if (verb === -1 || !((near && verb <= at + 3) || apposes(between))) return null;
  const side = is(sentence[verb], 'preposition', 'to')
    ? 'to'
    : is(sentence[verb], 'preposition', 'from')
      ? 'from'
      : null;
  const found = [verb + 1, verb + 2].find((i) => country(sentence[i]) !== null);
  if (side === null || found === undefined) return null;
  return { ...NOTHING, at: found, code: country(sentence[found])!.code, side };
}

/** "$9m went to China and $3m Chad", "4 % se originó en Chad, 3 % en Mali y 2 % en Togo": a name right behind its number, where the first was led to. */
function nameBehind(sentence: readonly Node[], at: number): Attachment | null {
  const place = is(sentence[at + 1], 'preposition', 'in') ? at + 2 : at + 1;
  const [here, next] = [country(sentence[place]), sentence[place + 1]];
  if (here === null || here.form === 'adjective') return null;
  if (next !== undefined && !isBoundaryMark(next) && !is(next, 'join', 'and')) return null;
  const leads = (n: Node) => (is(n, 'preposition', 'to') || is(n, 'preposition', 'from')) && n.end - n.first > 1;
  const led = lastWithin(sentence, 0, at, leads);
  const last = lastWithin(sentence, led - 9, led, (n) => n.amount !== null);
  const listed = (n: Node) =>
    n.kind === 'country' ||
    n.kind === 'amount' ||
    n.period !== null ||
    isComma(n) ||
    isLittle(n) ||
    is(n, 'join', 'and') ||
    is(n, 'preposition', 'in');
  if (last === -1 || sentence[last]!.amount!.kind !== sentence[at]!.amount!.kind) return null;
  if (country(sentence[led + 1]) === null || !sentence.slice(led + 1, at).every(listed)) return null;
  return { ...NOTHING, at: place, code: here.code, side: 'list' };
}

/** "$3m was tea and $2m, coffee": a product whose verb is left out, as its comma tells. */
export function goodsUnsaid(sentence: readonly Node[], at: number): Attachment | null {
  const goods = isLittle(sentence[at + 2]) ? at + 3 : at + 2;
  const next = sentence[goods + 1];
  if (!isComma(sentence[at + 1]) || sentence[goods]?.kind !== 'item') return null;
  if (next !== undefined && !isBoundaryMark(next) && !is(next, 'join', 'and')) return null;
  const last = lastWithin(sentence, at - 9, at, (n) => n.amount !== null);
  const told = firstWithin(sentence, last + 1, at, (n) => n.kind === 'item');
  if (last === -1 || told === -1 || sentence[last]!.amount!.kind !== sentence[at]!.amount!.kind) return null;
  const verb = sentence[last + 1];
  return isCopula(verb) || isComma(verb) ? { ...NOTHING, item: cue(sentence[goods], 'item') } : null;
}

/** "30 % went to China, 11 %, to Mexico and 9 %, to Chad": a share whose verb is left out, as its comma tells. */
function verbless(sentence: readonly Node[], at: number): Attachment | null {
  if (sentence[at]!.amount?.kind !== 'percent' || !isComma(sentence[at + 1])) return null;
  const first = sentence.findIndex((n) => n.amount?.kind === 'percent');
  if (first === at) return null;
  const lead = cue(sentence[at + 2], 'preposition');
  const led = lead === 'to' || lead === 'from';
  const named = at + (led ? 3 : 2);
  const here = country(sentence[named]);
  const [next] = sentence.slice(named + 1, named + 2);
  if (
    here === null ||
    here.form === 'adjective' ||
    !(next === undefined || isBoundaryMark(next) || is(next, 'join', 'and'))
  )
    return null;
  const nameFirst = sentence.slice(0, first).some((n) => country(n)?.form === 'name' && !led);
  const owned = cue(sentence[first - 2], 'preposition') !== null;
  return nameFirst && !owned ? null : { ...NOTHING, at: named, code: here.code, side: led ? lead : 'list' };
}

/** "Half of the tea, worth $3m, went to", "three quarters of that value, $3m, came from": the product of a part, and its level in commas. */
function apposes(between: readonly Node[]): boolean {
  const light = (n: Node) =>
    n.kind === 'item' ||
    n.kind === 'country' ||
    (n.kind === 'word' && n.norm.length === 1) ||
    isComma(n) ||
    "'’".includes(n.norm) ||
    cue(n, 'measure') !== null ||
    is(n, 'join', 'or') ||
    is(n, 'join', 'part') ||
    is(n, 'refer', 'sum') ||
    is(n, 'preposition', 'of') ||
    is(n, 'level', 'reach') ||
    is(n, 'stop', 'word');
  const amounts = between.filter((n) => n.amount !== null);
  return (
    (amounts.length === 0 || isComma(between.at(-1))) &&
    amounts.length <= 1 &&
    between.every((n) => n.amount !== null || light(n))
  );
}

const endsShare = (n: Node): boolean => n.kind === 'amount' || is(n, 'join', 'and');

/** Where the words after an amount begin and end: past a share in commas or brackets ("$3m, or 4 %, came from Chad"), past its level ("4 % ($3m) came from Chad"), or past the same in other money ("$3m (20m pounds) to Chad"). */
function pastShare(sentence: readonly Node[], { at, right }: Region): readonly [number, number] {
  const opening = sentence[at + 1]?.norm ?? '';
  if (is(sentence[at + 1], 'join', 'or') && sentence[at + 2]?.amount?.kind === 'percent') {
    const next = firstWithin(sentence, at + 3, sentence.length, endsShare);
    return [at + 3, next === -1 ? sentence.length : next];
  }
  // `60% منها من كوريا`: a part of what was told, and where it came from.
  if (
    sentence[at]!.amount?.kind === 'percent' &&
    is(sentence[at + 1], 'party', 'there') &&
    cue(sentence[at + 2], 'preposition') !== null
  ) {
    const next = firstWithin(sentence, at + 3, sentence.length, endsShare);
    return [at + 2, next === -1 ? sentence.length : next];
  }
  const closing = opening === ',' ? ',' : opening === '(' ? ')' : null;
  const told = sentence[at]!.amount?.kind === 'percent' && closing === ')' ? 'money' : 'percent';
  const twin = sentence[at]!.amount?.kind === 'money' && closing === ')' && sentence[at + 3]?.norm === ')';
  const share =
    twin && sentence[at + 2]!.amount?.kind === 'money'
      ? at + 2
      : firstWithin(sentence, at + 2, at + 5, (n) => n.amount?.kind === told);
  const close =
    closing === null || share === -1
      ? -1
      : firstWithin(sentence, share + 1, sentence.length, (n) => n.norm === closing);
  const plain = close > share + 1 && closing === ',';
  // "$3m, up 4 %, whereas the deficit with Chad": a clause of its own.
  const parted = is(sentence[close + 1], 'join', 'split') && !is(sentence[close + 1], 'join', 'relative');
  if (
    close === -1 ||
    close - share > 6 ||
    plain ||
    parted ||
    sentence.slice(share + 1, close).some((n) => n.kind === 'amount')
  )
    return [at + 1, right];
  const next = firstWithin(sentence, close + 1, sentence.length, endsShare);
  return [close + 1, next === -1 ? sentence.length : next];
}

/** "$3m correspondieron al mercado alemán": a market named by its nationality, that a verb or preposition leads to. */
const ledToMarket = (sentence: readonly Node[], i: number): boolean =>
  country(sentence[i])?.form === 'adjective' &&
  is(sentence[i - 1], 'role', 'buyers') &&
  sentence.slice(i - 3, i - 1).some((n) => is(n, 'preposition', 'to'));

/** "… al mercado alemán y $2m al británico": the next of them, whose noun goes without saying. */
function likeMarket(sentence: readonly Node[], i: number, at: number): boolean {
  if (country(sentence[i])?.form !== 'adjective' || !is(sentence[i - 1], 'preposition', 'to') || i - at > 2)
    return false;
  const next = sentence[i + 1];
  if (next !== undefined && next.kind !== 'mark' && cue(next, 'join') === null) return false;
  return lastWithin(sentence, at - 12, at, (_, k) => ledToMarket(sentence, k)) !== -1;
}

/** "had China as their destination". */
function isDestination(sentence: readonly Node[], i: number): boolean {
  const [as, ...more] = sentence.slice(i + 1, i + 5);
  return as !== undefined && is(as, 'join', 'split') && more.some((n) => is(n, 'role', 'buyers'));
}

function phraseStartingAt(
  text: string,
  tokens: readonly Token[],
  sentence: readonly Node[],
  start: number,
  to: number,
): string | null {
  let end = start;
  while (end < to && end - start < 6 && (sentence[end]!.kind === 'word' || sentence[end]!.kind === 'item')) end++;
  const first = tokens[sentence[start]!.first]!;
  const last = tokens[sentence[end - 1]!.end - 1]!;
  if (end === start || first.capital > 0 || first.norm.length <= 2) return null;
  const item = sentence.slice(start, end).find((n) => n.kind === 'item');
  return item !== undefined ? cue(item, 'item') : text.slice(first.start, last.end).toLowerCase();
}
