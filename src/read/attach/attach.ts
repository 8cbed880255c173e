import type { Switches } from '../../packs/pack.ts';
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
} from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import { shareHolder } from '../parties/share-holder.ts';
import type { Token } from '../words/tokenize.ts';
import { attachAfter, goodsUnsaid } from './attach-after.ts';
import { attachBefore } from './attach-before.ts';
import { type Attachment, NOTHING, sideBefore } from './attachment.ts';
import { countedItems, ledItem, listedItems, subjectItem, subjectPhrase } from './subject.ts';
import { writtenItem } from './written-item.ts';

/** What stands right before an amount ("cocoa ($3m)", "Morocco with $3m") or right after it ("$3m of cocoa", "$3m to Morocco"). */
export function attach(
  text: string,
  tokens: readonly Token[],
  sentence: readonly Node[],
  region: Region,
  fresh: number,
  switches: Switches,
): Attachment {
  const found = attached(text, tokens, sentence, region, fresh, switches);
  const near = sentence.slice(Math.max(region.left, region.at - 9), region.at);
  const told = near.some((n) => is(n, 'parts', 'some') || is(n, 'join', 'part') || is(n, 'join', 'lead'));
  const part = found.item !== null && (told || opensList(sentence, region.at));
  return part ? { ...found, part } : found;
}

/** "are gas ($3m), gold ($2m) and", "are gas, with $3m, gold, with $2m, and": the first of the products of a list, each with its level. */
export function opensList(sentence: readonly Node[], at: number): boolean {
  if (sentence[at] === undefined) return false;
  const next = firstWithin(sentence, at + 1, at + 12, (n) => n.amount !== null);
  return next !== -1 && levelOfItem(sentence, at) && levelOfItem(sentence, next);
}

/** "falls of 4 % in energy, 8 % in tea": the product in front is that of the number before it. */
function listsBehind(sentence: readonly Node[], at: number): boolean {
  const lead = cue(sentence[at + 1], 'preposition');
  const links = (n: Node) => isComma(n) || isLittle(n) || is(n, 'join', 'and') || is(n, 'preposition', 'of');
  const goods = lastWithin(sentence, at - 5, at, (n) => n.kind === 'item');
  if (lead === null || goods === -1 || !sentence.slice(goods + 1, at).every(links)) return false;
  const last = lastWithin(sentence, goods - 4, goods, (n) => n.amount !== null);
  return (
    last !== -1 &&
    sentence[last]!.amount!.kind === sentence[at]!.amount!.kind &&
    is(sentence[last + 1], 'preposition', lead)
  );
}

const levelOfItem = (sentence: readonly Node[], at: number): boolean => {
  const bracketed = sentence[at - 1]?.norm === '(' && sentence[at + 1]?.norm === ')';
  const apart = is(sentence[at - 1], 'preposition', 'with') && isComma(sentence[at - 2]) && isComma(sentence[at + 1]);
  return sentence[bracketed ? at - 2 : at - 3]?.kind === 'item' && (bracketed || apart);
};

/** "; to Mexico, 11 thousand tonnes that came to $3m": the side that a clause is opened with, past a quantity. */
function fronted(sentence: readonly Node[], { at }: Region, fresh: number): Attachment | null {
  const low = Math.max(fresh, at - 14);
  for (let i = at - 1; i > low; i--) {
    const { kind, amount } = sentence[i]!;
    if (kind === 'amount' && amount!.kind !== 'count') return null;
    const opens = isBoundaryMark(sentence[i]!) || is(sentence[i], 'join', 'and');
    const named = opens && isComma(sentence[i + 3]) ? country(sentence[i + 2]) : null;
    const side = named === null || named.form === 'adjective' ? null : cue(sentence[i + 1], 'preposition');
    if (side === 'to' || side === 'with') return { ...NOTHING, at: i + 2, code: named!.code, side };
  }
  return null;
}

/** "With $3m, soybeans led the exports": whoever leads, behind the level that opens the sentence. */
function leaderBehind(sentence: readonly Node[], { at }: Region): Attachment | null {
  if (at > 4 || !is(sentence[0], 'preposition', 'with') || !isComma(sentence[at + 1])) return null;
  const name = isLittle(sentence[at + 2]) ? at + 3 : at + 2;
  if (![name + 1, name + 2].some((i) => is(sentence[i], 'join', 'lead'))) return null;
  if (sentence[name]?.kind === 'item') return { ...NOTHING, item: cue(sentence[name], 'item') };
  const named = country(sentence[name]);
  return named === null || named.form === 'adjective' ? null : { ...NOTHING, at: name, code: named.code, side: 'list' };
}

function attached(
  text: string,
  tokens: readonly Token[],
  sentence: readonly Node[],
  region: Region,
  fresh: number,
  { verbFirst, dropsSubject }: Switches,
): Attachment {
  const subjectFirst = !verbFirst;
  const unsaid = goodsUnsaid(sentence, region.at);
  if (unsaid !== null) return unsaid;
  const holder = shareHolder(sentence, region);
  const before =
    holder === null
      ? attachBefore(text, tokens, sentence, region, fresh)
      : { ...NOTHING, at: holder, code: country(sentence[holder])!.code, side: 'list' as const };
  const after =
    attachAfter(text, tokens, sentence, region, subjectFirst) ??
    fronted(sentence, region, fresh) ??
    leaderBehind(sentence, region);
  if (before === null || (before.item === null && before.code === null)) {
    const led =
      ledItem(sentence, region, fresh) ??
      listedItems(sentence, region) ??
      countedItems(text, tokens, sentence, region) ??
      subjectItem(sentence, region) ??
      (subjectFirst
        ? subjectPhrase(text, tokens, sentence, region, fresh, dropsSubject)
        : writtenItem(text, tokens, sentence, region));
    if (led !== null && (after === null || after.item === null)) {
      return { ...(after ?? NOTHING), item: led };
    }
  }
  if (before === null) return after ?? NOTHING;
  if (before.item === null && (after === null || after.item === null)) {
    const led = ledItem(sentence, region, fresh);
    if (led !== null) return { ...before, item: led };
  }
  if (after === null) return before;
  if (after.item !== null && listsBehind(sentence, region.at)) return { ...before, item: after.item };
  const owner = before.at === fresh && fresh > 0 && after.side !== null;
  if (before.at !== null && after.code !== null && (owner || sideBefore(sentence, before.at) !== null)) return after;
  return {
    at: before.at ?? after.at,
    code: before.code ?? after.code,
    side: before.code !== null ? before.side : after.side,
    item: before.item ?? after.item,
    kind: before.kind ?? after.kind,
  };
}
