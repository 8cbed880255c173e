import type { Pack } from '../../packs/pack.ts';
import type { Head } from '../heads/head.ts';
import { namedMarket } from '../heads/sale.ts';
import { cue, is, type Node } from '../nodes/nodes.ts';
import { hyphenPair } from './beside.ts';
import { actsAsNation, describesGoods, isTwoWay, ownsMeasure } from './owner.ts';
import type { Mention, Role } from './role.ts';

/** The part of a nationality, or of a name that stands as one; null for a name that does not. */
export function adjectiveRole(mention: Mention): Role | null {
  const { sentence, at, form, head, before, pack } = mention;
  const adjective = form === 'adjective' && !ledPeople(sentence, at, head, pack);
  if (!adjective && !attributive(sentence, at, head, pack)) return null;
  const beside = before?.at === at - 1 || (before?.at === at - 2 && hyphenPair(sentence, at));
  if (beside && before.role === 'owner' && isTwoWay(head)) return 'pair';
  if (at > head.at && describesGoods(sentence, at, pack)) {
    if (head.measure === 'imports' && !ofDefinite(sentence, head, at, pack)) return 'from';
    if (head.measure === 'exports' && head.form !== 'role' && at - head.at <= 4) return 'owner';
  }
  if (marketLedTo(sentence, at, pack)) return 'to';
  if (actsAsNation(sentence, at, head, pack)) return 'subject';
  return ownsMeasure(sentence, at, head, pack) ? 'owner' : 'adjective';
}

/** `الواردات السلعية المصرية`: behind a noun with its article, which takes no goods, adjectives are all of the noun itself. */
const ofDefinite = (sentence: readonly Node[], { at, form }: Head, i: number, { switches }: Pack): boolean =>
  switches.construct &&
  form === 'noun' &&
  sentence[at]!.clitics?.article === true &&
  !sentence.slice(at + 1, i).some((n) => n.kind === 'item' || cue(n, 'preposition') !== null);

/** `مشتريات مصر من العرب`: a people that a preposition leads to behind the measure is its country. */
const ledPeople = (sentence: readonly Node[], i: number, { at }: Head, { switches }: Pack): boolean =>
  switches.construct &&
  i > at &&
  ['to', 'from', 'with'].includes(cue(sentence[i - 1], 'preposition') ?? '') &&
  sentence[i + 1]?.kind !== 'item';

/** "the 15th largest market for U.S. goods", "imports of US cars": a name right before what it is said of, as an adjective is. */
function attributive(sentence: readonly Node[], i: number, head: Head, { switches }: Pack): boolean {
  if (switches.adjective !== 'before' || i <= head.at) return false;
  const next = sentence[i + 1];
  const goods = next?.kind === 'item' || cue(next, 'kind') !== null;
  return head.form === 'role'
    ? goods || cue(next, 'measure') !== null
    : goods && is(sentence[i - 1], 'preposition', 'of');
}

/** "to the American market", `إلى السوق الأميركية`. */
function marketLedTo(sentence: readonly Node[], i: number, { switches }: Pack): boolean {
  const market = switches.adjective === 'after' ? i - 1 : i + 1;
  return is(sentence[market], 'role', 'buyers') && namedMarket(sentence, market);
}
