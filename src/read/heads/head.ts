import { groups } from '../../geo/groups.ts';
import type { Pack } from '../../packs/pack.ts';
import {
  country,
  cue,
  firstWithin,
  is,
  isBoundaryMark,
  isComma,
  isLittle,
  lastWithin,
  NO_CODE,
  type Node,
} from '../nodes/nodes.ts';
import { actorAt, isGoods, ledBy } from './actor.ts';
import { explains, toldInBracket } from './explained.ts';
import { formerAt, pronounAt, type Spoken } from './head-pronoun.ts';
import { type HeadForm, headStart } from './head-start.ts';
import type { HeadMeasure } from './measure.ts';
import { isBalance } from './measure.ts';
import { monthsCovered, otherBalance, otherRest } from './other-balance.ts';
import { listsPartners } from './partner-list.ts';
import {
  bordered,
  comesThence,
  earnsFromGoods,
  namedMarket,
  ofDeal,
  ofFirm,
  sharedMarket,
  spentOn,
  takesFrom,
  takesPercent,
  tradeLike,
} from './sale.ts';
import { takenTogether } from './taken-together.ts';

/** The word that says which measure a stretch of a sentence speaks of, and the stretch. */
export interface Head {
  /** Index of the head word in the sentence. */
  readonly at: number;
  /** The stretch that it governs, from its owner or subject to the next head's. */
  readonly from: number;
  to: number;
  readonly measure: HeadMeasure;
  /** `noun` exports, `verb` exported, `sale` sold or purchases, `role` markets or suppliers, `actor` a list of exporters. */
  readonly form: HeadForm;
  /** Whether it names a list of buyers or sellers ("markets for Ghana's exports"). */
  readonly listing: boolean;
  /** Whether it only takes up the measure spoken of before ("those to China", "these exports"). */
  readonly anaphor: boolean;
}

const NOTHING_SPOKEN: Spoken = { measure: null, exports: false, imports: false, measures: [], actors: false };

/** Finds the heads of a sentence, in order, each with the stretch it governs. `spoken` is the measure that a pronoun may take up. */
export function findHeads(sentence: readonly Node[], pack: Pack, spoken: Spoken = NOTHING_SPOKEN): Head[] {
  const heads: Head[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const actors = spoken.actors || heads.some(({ form }) => form === 'actor');
    const head =
      actorAt(sentence, i, actors, spoken.measure === null) ??
      headAt(
        sentence,
        i,
        (heads.at(-1)?.measure ?? spoken.measure) === 'exports',
        spoken.measure === null && heads.length === 0,
        spoken.exports && spoken.imports,
      ) ??
      pronounAt(sentence, i, heads.at(-1)?.measure ?? null, spoken) ??
      formerAt(sentence, i, heads, spoken, pack);
    if (head === null) continue;
    const before = heads.at(-1);
    if (
      before !== undefined &&
      namesField(head, before) &&
      (linked(sentence, before.at, i) || ranIn(sentence, before.at, i))
    )
      continue;
    if (head.form === 'actor' && before?.measure === head.measure) continue;
    if (sizesFlow(sentence, i, before?.measure ?? spoken.measure)) continue;
    // "the tenth customer of Portugal in trade of goods": the field of the role.
    const fieldOfRole = before?.form === 'role' && before.measure !== 'trade' && head.measure === 'trade';
    if (fieldOfRole && linked(sentence, before.at, i)) continue;
    // "the exports of Chad fueron a Mali": a verb that only leads to whom they went.
    const leads = is(sentence[i], 'sale', 'earnings') || is(sentence[i], 'preposition', 'to');
    if (leads && before?.form === 'noun' && before.measure === 'exports' && sameClause(sentence, before.at, i))
      continue;
    if (explains(sentence, i) || toldInBracket(sentence, i) || describesGoods(sentence, before, i)) continue;
    if (head.form === 'role' && before !== undefined && describesPartner(sentence, before.at, i)) continue;
    if (head.form === 'role' && before?.form === 'sale' && describesSubject(sentence, before.at, i)) continue;
    if (before !== undefined && setsTheme(sentence, before, head, i)) heads.pop();
    const noun = head.form === 'noun' || is(sentence[i], 'sale', 'noun');
    const buys = before?.form === 'actor' && before.measure === 'imports' && head.measure === 'exports';
    const listed = (before?.form === 'role' || buys) && noun && linked(sentence, before.at, i);
    if (listed) heads.pop();
    const from = listed ? before.from : headStart(sentence, i, head.form, heads.at(-1)?.at ?? -1, pack);
    const last = heads.at(-1);
    if (last !== undefined) last.to = antecedentEnd(sentence, from, i);
    const placed =
      sentence[i]!.amount !== null || is(sentence[i], 'party', 'first') || is(sentence[i], 'party', 'second');
    const another = country(sentence[i]) !== null;
    const anaphor = placed || another || is(sentence[i], 'party', 'those') || is(sentence[i], 'party', 'same');
    heads.push({ at: i, from, to: sentence.length, ...head, listing: listed || head.form === 'role', anaphor });
  }
  return takenTogether(sentence, heads);
}

/** "For imports, Chad imported $9m": what a sentence opens with, and its verb tells again. */
const setsTheme = (
  sentence: readonly Node[],
  { at, measure, form }: Head,
  verb: Pick<Head, 'measure' | 'form'>,
  i: number,
) =>
  at <= 3 &&
  form === 'noun' &&
  verb.form === 'verb' &&
  verb.measure === measure &&
  isComma(sentence[at + 1]) &&
  country(sentence[i - 1])?.form === 'name';

/** "the suppliers of Spain, to which it sold": the country that a relative clause begins at belongs to the head before, too. */
function antecedentEnd(sentence: readonly Node[], from: number, at: number): number {
  const pronoun = firstWithin(sentence, from + 1, Math.min(at, from + 4), (n) => is(n, 'join', 'relative'));
  return pronoun === -1 || country(sentence[from]) === null ? from : pronoun;
}

function headAt(
  sentence: readonly Node[],
  i: number,
  exporting: boolean,
  fresh: boolean,
  both: boolean,
): Pick<Head, 'measure' | 'form'> | null {
  const node = sentence[i]!;
  if (node.senses.length === 0 || cue(node, 'aside') === 'neutral') return null;
  const noun = cue(node, 'measure');
  if ((noun === 'exports' || noun === 'imports') && ledBy(sentence, i)) return { measure: noun, form: 'actor' };
  // `231 ألف حاوية صادرة`: said of the boxes.
  if (noun !== null && ['tonnes', 'containers'].includes(sentence[i - 1]?.amount?.noun ?? '')) return null;
  if (noun !== null)
    return otherBalance(sentence, i, noun) || (fresh && otherRest(sentence, i)) || monthsCovered(sentence, i)
      ? null
      : { measure: noun as Head['measure'], form: 'noun' };
  if (isGoods(sentence, i)) return null;
  const verb = cue(node, 'verb');
  if (verb !== null && topsList(sentence, i)) return null;
  if (verb !== null && node.clitics?.article === true) {
    // `الوجهات المستوردة للمنتجات`: what the markets do is told by their name.
    if (is(sentence[i - 1], 'role', 'buyers') || is(sentence[i - 1], 'role', 'sellers')) return null;
    if (ofGroup(sentence, i)) return { measure: verb === 'exports' ? 'imports' : 'exports', form: 'role' };
    if (is(sentence[i - 1], 'kind', 'goods') || is(sentence[i - 2], 'kind', 'goods'))
      return { measure: verb as 'exports' | 'imports', form: 'noun' };
  }
  if (verb !== null) return { measure: verb as 'exports' | 'imports', form: 'verb' };
  if (is(node, 'role', 'buyers') && (namedMarket(sentence, i) || sharedMarket(sentence, i))) return null;
  // "a 14 % market share": of a market for whatever a text without trade speaks of.
  if (fresh && is(node, 'role', 'buyers') && cue(sentence[i + 1], 'share') !== null) return null;
  const sale = cue(node, 'sale');
  if (sale === 'earnings') return earnsFromGoods(sentence, i, exporting) ? { measure: 'exports', form: 'sale' } : null;
  if (sale !== null && cue(node, 'take') !== null && takesPercent(sentence, i)) return null;
  if (sale === 'bill')
    return sentence[i - 1]?.kind === 'item' || sentence[i + 1]?.kind === 'item'
      ? { measure: 'imports', form: 'noun' }
      : null;
  if (sale === 'spending') return spentOn(sentence, i) ? { measure: 'imports', form: 'sale' } : null;
  if (sale === 'leaving' || sale === 'entering')
    return bordered(sentence, i) === null
      ? null
      : { measure: sale === 'leaving' ? 'exports' : 'imports', form: 'sale' };
  if (is(node, 'sale', 'going') && fresh && !goodsBefore(sentence, i)) return null;
  if (
    sale !== null &&
    !ofDeal(sentence, i) &&
    !ofFirm(sentence, i) &&
    tradeLike(sentence, i, both || (exporting && sale === 'exports'))
  )
    return { measure: sale as 'exports' | 'imports', form: 'sale' };
  if (sale === null && is(node, 'take', 'seller') && comesThence(sentence, i))
    return { measure: 'imports', form: 'sale' };
  if (listsPartners(sentence, i)) return { measure: 'trade', form: 'role' };
  if (sale === null && !fresh && is(node, 'take', 'buyer') && takesFrom(sentence, i))
    return { measure: 'imports', form: 'sale' };
  if (is(node, 'role', 'sellers')) return { measure: 'imports', form: 'role' };
  if (is(node, 'role', 'buyers')) return { measure: 'exports', form: 'role' };
  return null;
}

/** "$3m of it went to the budget": nothing that could be exported has been named. */
const goodsBefore = (sentence: readonly Node[], at: number): boolean =>
  firstWithin(
    sentence,
    at - 16,
    at,
    (n) => n.kind === 'item' || cue(n, 'measure') !== null || cue(n, 'kind') !== null,
  ) !== -1;

/** `رأس قائمة الدول الأوروبية المصدرة للأردن`: a participle that tells what a group of countries is listed as. */
function ofGroup(sentence: readonly Node[], i: number): boolean {
  const code = country(sentence[i - 1])?.code ?? '';
  const listed = (n: Node) => is(n, 'join', 'lead') || cue(n, 'rank') !== null;
  return (code === NO_CODE || groups[code] !== undefined) && sentence.slice(Math.max(0, i - 4), i - 1).some(listed);
}

/** `تصدّر الذهب القائمة`: a verb that is also "exported", where its subject leads a list. */
function topsList(sentence: readonly Node[], i: number): boolean {
  if (!is(sentence[i], 'join', 'lead') || sentence[i + 1]?.kind !== 'item') return false;
  const leads = (n: Node) => is(n, 'join', 'lead');
  const list = firstWithin(sentence, i + 2, i + 6, (n) => leads(n) || isBoundaryMark(n) || n.kind === 'amount');
  return list !== -1 && leads(sentence[list]!);
}

/** "Exports to Chad fell, with turnover of $3m": how large the flow is that has been spoken of. */
function sizesFlow(sentence: readonly Node[], i: number, spoken: string | null): boolean {
  if (!is(sentence[i], 'measure', 'trade') || !is(sentence[i], 'refer', 'level')) return false;
  if (spoken !== 'exports' && spoken !== 'imports') return false;
  const light = (n: Node) => isLittle(n) || cue(n, 'change') !== null || cue(n, 'total') !== null;
  const lead = lastWithin(sentence, i - 3, i, (n) => !light(n) || is(n, 'preposition', 'with'));
  return (
    lead > 0 &&
    is(sentence[lead], 'preposition', 'with') &&
    ['with', 'between'].every((p) => !is(sentence[i + 1], 'preposition', p))
  );
}

function sameClause(sentence: readonly Node[], from: number, to: number): boolean {
  return !sentence
    .slice(from + 1, to)
    .some((n) => n.kind === 'amount' || isBoundaryMark(n) || is(n, 'join', 'and') || is(n, 'join', 'split'));
}

/** "exports of chips, a key export item, rose": what stands in commas only describes the product in front. */
function describesGoods(sentence: readonly Node[], before: Head | undefined, i: number): boolean {
  const open = lastWithin(sentence, i - 5, i, isComma);
  const close = firstWithin(sentence, i + 1, i + 4, isComma);
  if (before === undefined || before.at > open || close === -1 || sentence[open - 1]?.kind !== 'item') return false;
  return sentence.slice(open + 1, close).every((n, k) => k + open + 1 === i || n.kind === 'word' || describes(n));
}

const describes = (n: Node): boolean => isLittle(n) || (cue(n, 'rank') ?? cue(n, 'record') ?? cue(n, 'party')) !== null;

/** "its surplus with its biggest customer": a role that only tells who the partner is. */
function describesPartner(sentence: readonly Node[], from: number, to: number): boolean {
  if (to - from > 7) return false;
  const lead = lastWithin(sentence, from + 1, to, (n) => ['to', 'from', 'with'].includes(cue(n, 'preposition') ?? ''));
  if (lead === -1 || to - lead > 4 || !sentence.slice(lead + 1, to).some((n) => is(n, 'party', 'its'))) return false;
  return !sentence.slice(from + 1, to).some((n) => n.kind === 'amount' || isBoundaryMark(n) || n.kind === 'country');
}

/** `باعت الصين، المورد الأول، لغانا`: a role in commas behind the subject of a verb. */
function describesSubject(sentence: readonly Node[], verb: number, i: number): boolean {
  const open = lastWithin(sentence, i - 3, i, isComma);
  const close = firstWithin(sentence, i + 1, i + 4, isComma);
  return close !== -1 && open - 1 > verb && open - verb <= 3 && country(sentence[open - 1])?.form === 'name';
}

/** "the deficit that India runs with China in goods trade": the field of what was named, behind a clause about it. */
function ranIn(sentence: readonly Node[], from: number, to: number): boolean {
  const between = sentence.slice(from + 1, to);
  const lead = isLittle(between.at(-1)) ? between.at(-2) : between.at(-1);
  return (
    is(between[0], 'join', 'relative') &&
    is(lead, 'preposition', 'in') &&
    between.length <= 12 &&
    !between.some((n) => n.kind === 'amount' || n.kind === 'mark')
  );
}

/** "the deficit of the trade balance", "a surplus in trade": what a balance is of. */
const namesField = ({ measure }: Pick<Head, 'measure'>, before: Head): boolean =>
  (measure === 'trade' && isBalance(before.measure)) ||
  (measure === 'balance' && isBalance(before.measure) && before.measure !== 'balance');

/** "the deficit in India's trade with China": one head, said in two words. */
function linked(sentence: readonly Node[], from: number, to: number): boolean {
  if (to - from > 7) return false;
  for (let i = from + 1; i < to; i++) {
    const node = sentence[i]!;
    if (node.kind === 'amount' || isBoundaryMark(node) || cue(node, 'change') !== null || cue(node, 'join') !== null)
      return false;
  }
  return true;
}
