import {
  country,
  cue,
  is,
  isComma,
  isCopula,
  isLittle,
  lastWithin,
  leadsToLevel,
  type Node,
  setsApart,
} from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import { type Attachment, inSeries, NOTHING, sideBefore } from './attachment.ts';

/** "and garments, down 4 %, $9m": the name whose change stands in commas, for the change and for the level behind it. */
export function namedInCommas(sentence: readonly Node[], { at, floor }: Region): Attachment | null {
  const behind = isComma(sentence[at - 1]) && sentence[at - 2]?.amount?.kind === 'percent';
  const change = behind ? at - 3 : is(sentence[at - 1], 'level', 'by') ? at - 2 : at - 1;
  const name = sentence[change - 2];
  if (cue(sentence[change], 'change') === null || !isComma(sentence[change - 1]) || (!behind && change - 2 < floor))
    return null;
  // "driven by gold, up $1m"
  const before = isLittle(sentence[change - 3]) ? change - 4 : change - 3;
  const lead = sentence[before];
  // "the trade with Asia, including China, grew 4 %": a verb, of what stands in front of the commas.
  const verb = cue(sentence[change], 'stop') === null;
  if (verb && is(lead, 'parts', 'some') && isComma(sentence[before - 1]) && country(name) !== null) return null;
  const led = is(lead, 'preposition', 'by') || is(lead, 'parts', 'some') || isCopula(lead);
  if (!led && !inSeries(lead) && change > 2) return null;
  const named = country(name);
  if (name?.kind === 'item') return { ...NOTHING, item: cue(name, 'item') };
  return named === null || named.form === 'adjective'
    ? null
    : { ...NOTHING, at: change - 2, code: named.code, side: 'list' };
}

/** "while that with the EU, its second partner, came to $3m": the side in front of what commas tell of it. */
export function ledPastApposition(sentence: readonly Node[], { at, floor }: Region): Attachment | null {
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
export function takesPastApposition(sentence: readonly Node[], { at, floor }: Region): Attachment | null {
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

/** "China, to which $3m of goods were sent". */
export function relativeBefore(sentence: readonly Node[], { at }: Region): Attachment | null {
  if (!is(sentence[at - 1], 'join', 'relative')) return null;
  const lead = cue(sentence[at - 2], 'preposition');
  const comma = sentence[at - 3]?.kind === 'mark' ? at - 4 : at - 3;
  const named = country(sentence[comma]);
  if (named === null || (lead !== 'to' && lead !== 'from' && lead !== 'with')) return null;
  return { ...NOTHING, at: comma, code: named.code, side: lead };
}

/** "imports from Greece, nearly all of it fuel, reached $3m": a product told in commas between a measure and its verb. */
export function toldInCommas(sentence: readonly Node[], item: number, fresh: number): boolean {
  const [comma, verb] = [sentence[item + 1], sentence[item + 2]];
  if (!setsApart(comma) || fresh === 0) return false;
  const open = lastWithin(sentence, fresh, item, setsApart);
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
