import { sideOfOther } from '../heads/other-balance.ts';
import { spentOn } from '../heads/sale.ts';
import { factBefore, tellsFact } from '../nodes/fact.ts';
import {
  country,
  cue,
  firstWithin,
  is,
  isBoundaryMark,
  isComma,
  isLittle,
  lastWithin,
  leadsToLevel,
  type Node,
} from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import type { Amount } from '../numbers/quantity.ts';

/** The reason for what a text plans or forecasts. */
export const PLAN = 'plan or forecast';

/** Whether a reason is a word for other money, or for another rate: `money: loan`. */
export const tellsOther = (reason: string, what: 'money' | 'rate'): boolean => reason.startsWith(`${what}: `);

/** Why an amount is no trade figure, or null: a price, a plan, other money, another rate. */
export function setAside(sentence: readonly Node[], region: Region, amount: Amount): string | null {
  if (amount.per !== undefined) return `price: per ${amount.per}`;
  if (amount.kind === 'count' && amount.noun !== undefined && amount.noun !== 'times') return `count of ${amount.noun}`;
  if (amount.kind === 'bare' && ofNationals(sentence[region.at + 1])) return 'count of people';
  const money = amount.kind === 'money' || amount.kind === 'bare' || amount.kind === 'multiple';
  if (money && ofEach(sentence, region.at)) return 'price: of each';
  if (money && underDuty(sentence, region.at)) return 'money: under a duty';
  if (money && firstWithin(sentence, region.at - 3, region.at, (_, i) => sideOfOther(sentence, i)) !== -1)
    return 'money: of another balance';
  if (money && paidFor(sentence, region)) return 'cost: what something was bought or built for';
  if (money && !amount.scaled && besidePrice(sentence, region)) return 'price: beside another';
  const other = amount.kind === 'bare' || amount.kind === 'multiple' ? ['money', 'rate'] : [money ? 'money' : 'rate'];
  const asides = ['price', ...other];
  const before = amount.kind === 'percent' ? [...asides, 'money'] : asides;
  const left = nearest(sentence, region.at - 1, pastCount(sentence, region), -1, before);
  const right = nearest(sentence, region.at + 1, region.right, 1, asides);
  if (right !== null && right.aside !== null && right.distance <= 5) return right.aside;
  const nearer =
    right !== null && right.aside === null && right.distance <= 3 && !namedRightBefore(sentence, region.at);
  if (left !== null && left.aside !== null && !nearer) return left.aside;
  return planned(sentence, region) || againstPlan(sentence, region.at) ? PLAN : null;
}

/** "transfers of workers, who number 4 million, rose 9 %": in front of the commas that tell how many they are, or where a number's words begin. */
function pastCount(sentence: readonly Node[], { at, left }: Region): number {
  const close = lastWithin(sentence, at - 3, at, isComma);
  const open = lastWithin(sentence, close - 6, close, isComma);
  const counts = open !== -1 && sentence.slice(open, close).some((n) => n.amount?.noun === 'people');
  return counts ? Math.max(0, Math.min(left, open - 6)) : left;
}

/** "the reserves, worth $3m,", `الاحتياطيات البالغة 3 ملايين تغطي واردات شهرين`: a sum of what its own word stands behind. */
const namedRightBefore = (sentence: readonly Node[], at: number): boolean =>
  is(sentence[at - 1], 'level', 'reach') && cue(sentence[at - 2], 'aside') !== null;

/** "23 products earned over $1m in exports each": what one of them brought. */
function ofEach(sentence: readonly Node[], at: number): boolean {
  const close = firstWithin(sentence, at + 1, at + 6, (n) => isBoundaryMark(n) || n.amount !== null);
  const last = close === -1 ? sentence.length - 1 : close - 1;
  return last > at && last - at <= 5 && is(sentence[last], 'join', 'both') && is(sentence[last], 'aside', 'price');
}

/** "4 % short of the target", "$3m above the forecast of", "$3m more than the $9m budgeted": how far a fact is from a plan. */
function againstPlan(sentence: readonly Node[], at: number): boolean {
  const plan = firstWithin(sentence, at + 2, at + 7, (n) => is(n, 'aside', 'plan'));
  // "rose to $9m versus forecasts of $8m" leads to a level.
  if (is(sentence[at - 1], 'preposition', 'to')) return false;
  const more = cue(sentence[at + 1], 'change') !== null && cue(sentence[at + 1], 'compare') === null;
  const [compare, ...between] = sentence.slice(more ? at + 2 : at + 1, plan);
  const light = (n: Node) => isLittle(n) || n.kind === 'word' || n === sentence[plan - 1];
  return plan !== -1 && cue(compare, 'compare') !== null && between.every(light);
}

/** `2.6 مليون هندي`: a nationality right behind a number without money is what is counted. */
const ofNationals = (next: Node | undefined): boolean =>
  country(next)?.form === 'adjective' && next!.clitics?.article !== true;

/** "are building a port for $3m": money that something costs, where nothing is said to be sold for it. */
function paidFor(sentence: readonly Node[], { at, left }: Region): boolean {
  if (!is(sentence[at - 1], 'aside', 'cost') || ['item', 'country'].includes(sentence[at - 2]?.kind ?? ''))
    return false;
  return !sentence
    .slice(left, at)
    .some(
      (n) =>
        cue(n, 'sale') !== null || cue(n, 'take') !== null || cue(n, 'verb') !== null || cue(n, 'measure') !== null,
    );
}

/** "duties of 25 % on $3m of imports", `رسوما على واردات بقيمة 3 ملايين`: trade that a duty is laid on, and no level of any time. */
function underDuty(sentence: readonly Node[], at: number): boolean {
  const duty = lastWithin(sentence, at - 14, at, (n) => is(n, 'aside', 'duty'));
  if (duty === -1 || is(sentence[at - 1], 'preposition', 'to')) return false;
  const told = (n: Node) =>
    cue(n, 'change') !== null || n.amount?.kind === 'money' || (cue(n, 'compare') !== null && !is(n, 'stop', 'word'));
  return !sentence.slice(duty + 1, at).some((n) => told(n) || isBoundaryMark(n) || cue(n, 'verb') !== null);
}

/** "$82.3 a barrel, against $95.4": a plain sum in a sentence that has told a price. */
function besidePrice(sentence: readonly Node[], { at }: Region): boolean {
  return sentence.slice(0, at).some((n) => is(n, 'aside', 'price') || n.amount?.per !== undefined);
}

interface Found {
  readonly aside: string | null;
  readonly distance: number;
}

const isPart = (n: Node | undefined): boolean => n?.amount?.kind === 'percent';

/** The first word on one side that says what the number is of: trade, or something else, as "the average export" and `عقد لشراء` do. */
function nearest(
  sentence: readonly Node[],
  from: number,
  to: number,
  step: 1 | -1,
  asides: readonly string[],
): Found | null {
  for (let i = from, distance = 1; step > 0 ? i < to : i >= to; i += step, distance++) {
    if (step < 0) i = pastApposition(sentence, i);
    const node = sentence[i]!;
    if (node.senses.length === 0 && node.kind !== 'amount') continue;
    if (is(node, 'aside', 'neutral') || (is(node, 'sale', 'spending') && spentOnImports(sentence, i))) continue;
    // "Exports and imports each rose", "Chad and Mali with 4 % each"
    if (is(node, 'join', 'both') && (cue(sentence[i - 1], 'measure') !== null || isPart(sentence[i - 1]))) continue;
    for (const aside of asides) if (is(node, 'aside', aside)) return { aside: `${aside}: ${node.norm}`, distance };
    if (cue(node, 'measure') !== null || cue(node, 'verb') !== null || cue(node, 'sale') !== null) {
      const average = sentence[i - 1];
      // `عقد لشراء`, "remittances sent by"
      const given = cue(node, 'sale') !== null && !is(node, 'sale', 'noun');
      const deal = (node.clitics?.preposition === 'to' || given) && is(average, 'aside', 'money');
      const priced = is(average, 'aside', 'price') ? average : priceOf(sentence, i);
      const other = priced !== undefined ? 'price' : deal ? 'money' : null;
      return { aside: other === null ? null : `${other}: ${(priced ?? average)!.norm}`, distance };
    }
    if (node.kind === 'amount' && step > 0) return null;
    // "rose 12 % owing to higher prices"
    if (step > 0 && is(node, 'join', 'cause')) return null;
    if (step > 0 && (is(node, 'join', 'split') || (node.kind === 'mark' && '–—;'.includes(node.norm)))) return null;
  }
  return null;
}

/** "the prices of exports", "los precios de los productos importados": what the measure's word stands behind. */
function priceOf(sentence: readonly Node[], i: number): Node | undefined {
  const light = (n: Node) =>
    !is(n, 'party', 'those') && (isLittle(n) || is(n, 'preposition', 'of') || cue(n, 'kind') !== null);
  const of = lastWithin(sentence, i - 5, i, (n) => !light(n));
  // "and those of imports", "y el de las importaciones"
  const again =
    is(sentence[of], 'party', 'those') || (isLittle(sentence[of + 1]) && is(sentence[of + 2], 'preposition', 'of'));
  if (again)
    return sentence.slice(0, of).find((n, k) => is(n, 'aside', 'price') && is(sentence[k + 1], 'preposition', 'of'));
  return is(sentence[of + 1], 'preposition', 'of') && is(sentence[of], 'aside', 'price') ? sentence[of] : undefined;
}

/** "spent $3m on tea from Chad", "purchases came to $2m, against the $3m spent in 2019": money for goods. */
const spentOnImports = (sentence: readonly Node[], i: number): boolean =>
  spentOn(sentence, i) ||
  (sentence[i - 1]?.amount?.kind === 'money' &&
    sentence.slice(0, i - 1).some((n) => is(n, 'measure', 'imports') || is(n, 'sale', 'imports')));

/** "Exports, hurt by lower prices, fell", "the deficit of Kenya, East Africa's largest economy, reached": what stands in commas between a subject and its verb is not what the verb is of. */
function pastApposition(sentence: readonly Node[], close: number): number {
  const verb = sentence[close + 1];
  const changes = cue(verb, 'change') !== null && cue(verb, 'increase') === null;
  if (!isComma(sentence[close]) || !(changes || leadsToLevel(verb))) return close;
  const open = lastWithin(sentence, close - 12, close, (n) => isComma(n) || n.kind === 'amount');
  const subject = sentence[open - 1];
  const named = subject?.kind === 'item' || subject?.kind === 'country' || cue(subject, 'measure') !== null;
  return isComma(sentence[open]) && named ? open - 1 : close;
}

/** "from $3m to $9m", "to $9m from $3m": two levels of one plan. */
const pairs = (sentence: readonly Node[], a: number, b: number): boolean =>
  (is(sentence[a - 1], 'preposition', 'from') && is(sentence[b - 1], 'preposition', 'to')) ||
  (is(sentence[a - 1], 'preposition', 'to') && b === a + 2 && is(sentence[b - 1], 'preposition', 'from'));

/** A word for a plan; `نظرا لزيادة الصادرات`: what was the cause of something has come to be. */
export const tellsPlan = (sentence: readonly Node[], i: number): boolean =>
  is(sentence[i], 'aside', 'plan') && !is(sentence[i - 1], 'join', 'cause');

/** "aims to lift exports to $3m": a plan or forecast stands before the number, in its clause. */
function planned(sentence: readonly Node[], region: Region): boolean {
  let [left, floor] = infinitive(sentence, region) ? [0, 0] : [region.left, region.floor];
  for (let i = region.at - 1; i >= 0; i--) {
    if (i < left) {
      const before = pastLevel(sentence, floor - 1, region.at);
      if (before === null) break;
      [i, left, floor] = [before, 0, 0];
      continue;
    }
    const node = sentence[i]!;
    // "widened more than expected to $3m": an expectation that the fact is compared with.
    // "fell 3 %, against forecasts of 1 %": behind a number of the fact, it has one of its own.
    const compares = cue(sentence[i - 1], 'compare') !== null && !is(sentence[i - 1], 'level', 'reach');
    const foil = compares && i < region.at - 1 && sentence[i - 2]?.amount == null;
    if (tellsPlan(sentence, i) && (!foil || ofForecast(sentence, i, region.at)) && !datesPast(sentence, i)) return true;
    if (node.kind === 'mark' && ';؛'.includes(node.norm)) return false;
    if (node.kind === 'amount' && left > 0) break;
    if (tellsFact(sentence, i)) return false;
  }
  // "rose to $9m versus forecasts of $8m": what is compared with was planned.
  const telling = (n: Node) => is(n, 'aside', 'plan') || cue(n, 'compare') !== null;
  const told = firstWithin(sentence, region.at + 1, region.right, telling);
  return told !== -1 && is(sentence[told], 'aside', 'plan');
}

/** "fell 6 % to $9m, compared with forecasts of a 14 % fall", `مقابل توقعات بـ6%`, `مقابل توقعات نمو 6%`: the number that was forecast. */
function ofForecast(sentence: readonly Node[], plan: number, at: number): boolean {
  const next = sentence[plan + 1];
  const by = next?.clitics?.preposition === 'by' || (next?.kind === 'word' && next.norm.length === 1);
  const sized = cue(next, 'increase') !== null && at === plan + 2;
  const which = sentence.slice(plan + 1, plan + 3).some((n) => is(n, 'join', 'relative'));
  return sized || (at - plan <= 3 && (by || which || is(next, 'preposition', 'of')));
}

/** "expects output to grow 4 % and exports to double to $3m": a verb that has none of its own time goes on with the plan. */
function infinitive(sentence: readonly Node[], { at, left }: Region): boolean {
  const verb = (n: Node | undefined) =>
    (cue(n, 'change') ?? cue(n, 'multiple')) !== null && cue(n, 'increase') === null;
  return sentence.slice(left, at).some((n, i) => is(n, 'preposition', 'to') && verb(sentence[left + i + 1]));
}

/** "By 2022 it had reached $3m": a time by which something was, and no plan. */
function datesPast(sentence: readonly Node[], i: number): boolean {
  if (sentence[i + 1]?.period == null) return false;
  const [next, more] = sentence.slice(i + 2, i + 4);
  return (
    is(next, 'tense', 'past') || (is(next, 'level', 'reach') && cue(next, 'compare') !== null && more !== undefined)
  );
}

/** Where a plan goes on before a number of its own: "from $3m", "exports, which reached $3m", "doubling"; null where none does. */
function pastLevel(sentence: readonly Node[], at: number, next: number): number | null {
  if (at < 0) return null;
  if (sentence[at]!.kind !== 'amount') return at;
  return factBefore(sentence, at) ?? (pairs(sentence, at, next) ? at : null);
}
