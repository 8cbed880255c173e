import type { Pack } from '../packs/pack.ts';
import { country, cue, firstWithin, is, isComma, isLittle, lastWithin, type Node } from './nodes.ts';

/** The word that says which measure a stretch of a sentence speaks of, and the stretch. */
export interface Head {
  /** Index of the head word in the sentence. */
  readonly at: number;
  /** The stretch that it governs, from its owner or subject to the next head's. */
  readonly from: number;
  to: number;
  readonly measure: 'exports' | 'imports' | 'trade' | 'surplus' | 'deficit' | 'balance' | 'eci';
  /** `noun` exports, `verb` exported, `sale` sold or purchases, `role` markets or suppliers, `actor` a list of exporters. */
  readonly form: 'noun' | 'verb' | 'sale' | 'role' | 'actor';
  /** Whether it names a list of buyers or sellers ("markets for Ghana's exports"). */
  readonly listing: boolean;
  /** Whether it only takes up the measure spoken of before ("those to China", "these exports"). */
  readonly anaphor: boolean;
}

/** The measure that a pronoun may take up, and whether the sentence before named exports or imports. */
export interface Spoken {
  readonly measure: Head['measure'] | null;
  readonly exports: boolean;
  readonly imports: boolean;
}

const NOTHING_SPOKEN: Spoken = { measure: null, exports: false, imports: false };

/** Finds the heads of a sentence, in order, each with the stretch it governs. `spoken` is the measure that a pronoun may take up. */
export function findHeads(sentence: readonly Node[], pack: Pack, spoken: Spoken = NOTHING_SPOKEN): Head[] {
  const heads: Head[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const head =
      headAt(sentence, i, (heads.at(-1)?.measure ?? spoken.measure) === 'exports', spoken.measure === null) ??
      pronounAt(sentence, i, heads.at(-1)?.measure ?? null, spoken);
    if (head === null) continue;
    const before = heads.at(-1);
    if (before !== undefined && head.measure === 'trade' && balances(before) && linked(sentence, before.at, i))
      continue;
    if (head.form === 'actor' && before?.measure === head.measure) continue;
    if (
      is(sentence[i], 'sale', 'earnings') &&
      before?.form === 'noun' &&
      before.measure === 'exports' &&
      sameClause(sentence, before.at, i)
    )
      continue;
    if (explains(sentence, i)) continue;
    if (head.form === 'role' && before !== undefined && describesPartner(sentence, before.at, i)) continue;
    const listed = before?.form === 'role' && head.form === 'noun' && linked(sentence, before.at, i);
    if (listed) heads.pop();
    const from = listed ? before.from : headStart(sentence, i, head.form, heads.at(-1)?.at ?? -1, pack);
    const last = heads.at(-1);
    if (last !== undefined) last.to = antecedentEnd(sentence, from, i);
    const anaphor = is(sentence[i], 'party', 'those') || is(sentence[i], 'party', 'same');
    heads.push({ at: i, from, to: sentence.length, ...head, listing: listed || head.form === 'role', anaphor });
  }
  return heads;
}

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
): Pick<Head, 'measure' | 'form'> | null {
  const node = sentence[i]!;
  if (node.senses.length === 0 || cue(node, 'aside') === 'neutral') return null;
  const noun = cue(node, 'measure');
  if (noun !== null)
    return otherBalance(sentence, i, noun) || (fresh && otherRest(sentence, i)) || monthsCovered(sentence, i)
      ? null
      : { measure: noun as Head['measure'], form: 'noun' };
  if (isGoods(node)) return null;
  const actor = actorAt(sentence, i);
  if (actor !== null) return actor;
  const verb = cue(node, 'verb');
  if (verb !== null) return { measure: verb as 'exports' | 'imports', form: 'verb' };
  if (is(node, 'role', 'buyers') && namedMarket(sentence, i)) return null;
  const sale = cue(node, 'sale');
  if (sale === 'earnings') return earnsFromGoods(sentence, i, exporting) ? { measure: 'exports', form: 'sale' } : null;
  if (sale !== null && cue(node, 'take') !== null && takesPercent(sentence, i)) return null;
  if (sale === 'bill') return sentence[i - 1]?.kind === 'item' ? { measure: 'imports', form: 'noun' } : null;
  if (sale === 'spending') return spentOn(sentence, i) ? { measure: 'imports', form: 'sale' } : null;
  if (sale === 'leaving' || sale === 'entering')
    return bordered(sentence, i) === null
      ? null
      : { measure: sale === 'leaving' ? 'exports' : 'imports', form: 'sale' };
  if (sale !== null && tradeLike(sentence, i)) return { measure: sale as 'exports' | 'imports', form: 'sale' };
  if (is(node, 'role', 'sellers')) return { measure: 'imports', form: 'role' };
  if (is(node, 'role', 'buyers')) return { measure: 'exports', form: 'role' };
  return null;
}

/** "bought 58 % of the shipments", "compró el 58 %": a buyer's share. */
function takesPercent(sentence: readonly Node[], i: number): boolean {
  const at = isLittle(sentence[i + 1]) ? i + 2 : i + 1;
  return sentence[at]?.amount?.kind === 'percent';
}

/** "those to China", "las destinadas a China": a pronoun for the measure before, with a side or a product of its own. */
function pronounAt(
  sentence: readonly Node[],
  i: number,
  own: Head['measure'] | null,
  { measure, exports, imports }: Spoken,
): Pick<Head, 'measure' | 'form'> | null {
  const lead = cue(sentence[i + 1], 'preposition');
  const spoken = own ?? (lead === 'to' && exports ? 'exports' : lead === 'from' && imports ? 'imports' : measure);
  if (spoken === null || !is(sentence[i], 'party', 'those') || lead === null) return null;
  const before = sentence[i - 1];
  const opens = before === undefined || isBoundaryMark(before) || cue(before, 'join') !== null;
  if (is(sentence[i + 1], 'preposition', 'of') && !is(sentence[i + 1], 'preposition', 'from') && !opens) return null;
  const led = sentence.slice(i + 2, i + 4).find((n) => n.kind !== 'word' && !is(n, 'stop', 'word'));
  return led?.kind === 'country' || led?.kind === 'item' ? { measure: spoken, form: 'noun' } : null;
}

/** "among the exporters to Ghana", "the largest importers of wheat": a list whose members are the reporters. */
function actorAt(sentence: readonly Node[], i: number): Pick<Head, 'measure' | 'form'> | null {
  const node = sentence[i]!;
  const sender = is(node, 'role', 'sender');
  if (!sender && !is(node, 'role', 'receiver')) return null;
  const ranked = sentence
    .slice(Math.max(0, i - 3), i)
    .some(
      (n) =>
        cue(n, 'rank') !== null ||
        n.amount?.kind === 'ordinal' ||
        is(n, 'preposition', 'between') ||
        is(n, 'join', 'lead'),
    );
  if (!ranked && node.end - node.first < 2)
    return ofOneCountry(sentence, i) ? { measure: sender ? 'exports' : 'imports', form: 'noun' } : null;
  return { measure: sender ? 'exports' : 'imports', form: 'actor' };
}

/** "India's marine exporters", "exporters of Kenyan tea": those who send, for what they send. */
function ofOneCountry(sentence: readonly Node[], i: number): boolean {
  if (!is(sentence[i], 'role', 'traders')) return false;
  const near = [...sentence.slice(Math.max(0, i - 4), i), ...sentence.slice(i + 1, i + 4)];
  return near.some((n) => country(n) !== null);
}

/** A product with its article or in the accusative, though its letters are those of a verb: `الذهب`, `ذهبا`. */
function isGoods({ kind, clitics }: Node): boolean {
  return (
    kind === 'item' && clitics !== null && (clitics.article || clitics.suffix === 'ا' || clitics.preposition !== '')
  );
}

function balances({ measure }: Head): boolean {
  return measure === 'surplus' || measure === 'deficit' || measure === 'balance';
}

function sameClause(sentence: readonly Node[], from: number, to: number): boolean {
  return !sentence
    .slice(from + 1, to)
    .some((n) => n.kind === 'amount' || isBoundaryMark(n) || is(n, 'join', 'and') || is(n, 'join', 'split'));
}

const isMark = ({ kind, norm }: Node, mark: string): boolean => kind === 'mark' && norm === mark;

/** "trade (exports plus imports)": measures in brackets that only say what another is made of. */
function explains(sentence: readonly Node[], i: number): boolean {
  const open = lastWithin(sentence, i - 4, i, (n) => isMark(n, '('));
  const close = firstWithin(sentence, i + 1, i + 5, (n) => isMark(n, ')'));
  if (open === -1 || close === -1) return false;
  const inside = sentence.slice(open + 1, close);
  return inside.filter((n) => cue(n, 'measure') !== null).length > 1 && !inside.some((n) => n.amount !== null);
}

/** "its surplus with its biggest customer": a role that only tells who the partner is. */
function describesPartner(sentence: readonly Node[], from: number, to: number): boolean {
  if (to - from > 7) return false;
  const lead = lastWithin(sentence, from + 1, to, (n) => ['to', 'from', 'with'].includes(cue(n, 'preposition') ?? ''));
  if (lead === -1 || to - lead > 4 || !sentence.slice(lead + 1, to).some((n) => is(n, 'party', 'its'))) return false;
  return !sentence.slice(from + 1, to).some((n) => n.kind === 'amount' || isBoundaryMark(n) || n.kind === 'country');
}

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

/** A deficit in a sentence about a budget, where no trade is named, is none of trade. */
function otherBalance(sentence: readonly Node[], i: number, noun: string): boolean {
  if (noun !== 'deficit' && noun !== 'surplus' && noun !== 'balance') return false;
  if (sentence[i]!.end - sentence[i]!.first > 1) return false;
  if (!sentence.some((n) => is(n, 'aside', 'money'))) return false;
  return !sentence.some(
    (n, k) =>
      k !== i &&
      (cue(n, 'measure') !== null || cue(n, 'verb') !== null) &&
      cue(n, 'aside') !== 'neutral' &&
      (n.end - n.first > 1 || !['deficit', 'surplus'].includes(cue(n, 'measure') ?? '')),
  );
}

/** "the balance", "the gap", in a text that has named no trade: a rest of something else. */
function otherRest(sentence: readonly Node[], i: number): boolean {
  const node = sentence[i]!;
  const article = node.end - node.first > 1 ? 1 : 0;
  const bare = node.end - node.first - article <= 1;
  const measure = cue(node, 'measure');
  return (
    bare &&
    (measure === 'balance' || measure === 'deficit' || measure === 'surplus') &&
    !sentence.some(
      (n, k) => k !== i && (cue(n, 'measure') !== null || cue(n, 'verb') !== null || cue(n, 'sale') !== null),
    ) &&
    (measure === 'balance' || !sentence.some((n) => n.kind === 'country'))
  );
}

/** "reserves cover three months of imports": a length of time. */
function monthsCovered(sentence: readonly Node[], i: number): boolean {
  if (!is(sentence[i], 'measure', 'imports') || !is(sentence[i - 1], 'preposition', 'of')) return false;
  const { amount, period } = sentence[i - 2] ?? {};
  return amount?.noun === 'months' || amount?.noun === 'weeks' || period?.relative === 'span';
}

/** Selling and buying is trade where goods or a second country stand near it. */
function tradeLike(sentence: readonly Node[], at: number): boolean {
  for (let i = Math.max(0, at - 8); i < Math.min(sentence.length, at + 12); i++) {
    const node = sentence[i]!;
    if (node.kind === 'country' || cue(node, 'kind') !== null || cue(node, 'party') !== null) return true;
    if (node.kind === 'item' || cue(node, 'total') !== null) return true;
  }
  return sentence.some(
    (n, i) =>
      cue(n, 'aside') === null &&
      (cue(n, 'measure') !== null ||
        cue(n, 'verb') !== null ||
        (i < at && (is(n, 'sale', 'exports') || is(n, 'sale', 'imports')))),
  );
}

/** "to the American market": a market that a nationality names is the country, and no list. */
export function namedMarket(sentence: readonly Node[], i: number): boolean {
  const beside = [sentence[i - 1], sentence[i + 1]].some((n) => country(n)?.form === 'adjective');
  return beside && sentence.slice(Math.max(0, i - 3), i).some((n) => is(n, 'preposition', 'to'));
}

/** "earned $3m from cocoa", "gold receipts": money that comes in for goods, or for exports spoken of from a country. */
function earnsFromGoods(sentence: readonly Node[], at: number, exporting: boolean): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 6; i--) {
    const node = sentence[i]!;
    if (node.kind === 'item') return true;
    if (node.kind === 'amount' || isBoundaryMark(node) || is(node, 'join', 'and') || is(node, 'join', 'split')) break;
  }
  for (let i = at + 1; i < Math.min(sentence.length, at + 7); i++) {
    const node = sentence[i]!;
    if (isBoundaryMark(node) || is(node, 'join', 'and')) return false;
    if (is(node, 'preposition', 'from'))
      return sentence
        .slice(i + 1, i + 4)
        .some((n) => n.kind === 'item' || is(n, 'kind', 'goods') || (exporting && country(n) !== null));
  }
  return false;
}

/** "spent $3m on Chilean wine": money for the goods of a country. */
export function spentOn(sentence: readonly Node[], i: number): boolean {
  const amount = firstWithin(sentence, i + 1, i + 6, (n) => n.amount?.kind === 'money');
  if (amount === -1) return false;
  const origin = firstWithin(sentence, amount + 1, amount + 5, (n) => country(n) !== null);
  if (origin === -1 || sentence.slice(amount + 1, origin).some((n) => n.kind === 'amount' || isBoundaryMark(n)))
    return false;
  return [origin - 1, origin + 1].some(
    (k) => sentence[k]?.kind === 'item' || is(sentence[k], 'kind', 'goods') || cue(sentence[k], 'measure') !== null,
  );
}

/** "left Vietnam", "entered the American market": where the country stands whose border goods cross. */
export function bordered(sentence: readonly Node[], i: number): number | null {
  for (let k = i + 1; k <= i + 2; k++) {
    const named = country(sentence[k]);
    if (named !== null) return named.form !== 'adjective' || is(sentence[k + 1], 'role', 'buyers') ? k : null;
    if (!is(sentence[k], 'stop', 'word')) return null;
  }
  return null;
}

/** How far left a head's own words reach: its owner, or a verb's subject. */
function headStart(sentence: readonly Node[], at: number, form: Head['form'], previous: number, pack: Pack): number {
  return form === 'noun' || form === 'role' || form === 'actor' || is(sentence[at], 'sale', 'noun')
    ? nounStart(sentence, at, previous, pack)
    : verbStart(sentence, at, previous, pack);
}

/** In a language whose adjectives follow, what stands before a second noun of trade belongs to the first. */
function nounStart(sentence: readonly Node[], at: number, previous: number, pack: Pack): number {
  const owned = pack.switches.adjective === 'after' && previous >= 0;
  let start = at;
  for (let i = at - 1; i > previous && at - i <= 7; i--) {
    const node = sentence[i]!;
    if (node.kind === 'amount' || node.kind === 'period' || isBoundaryMark(node)) break;
    if (cue(node, 'preposition') !== null && is(sentence[i + 1], 'join', 'relative')) {
      const named = [i - 1, i - 2].find((k) => country(sentence[k]) !== null);
      return named !== undefined && named > previous ? named : start;
    }
    if (is(node, 'join', 'relative') && cue(sentence[i - 1], 'preposition') !== null) continue;
    if (cue(node, 'join') !== null || cue(node, 'preposition') !== null || cue(node, 'compare') !== null) break;
    if (owned && (node.kind === 'country' || node.kind === 'item')) break;
    if (node.kind === 'country' || cue(node, 'party') !== null || node.kind === 'item') start = i;
    else if (cue(node, 'kind') !== null || cue(node, 'total') !== null) start = i;
    else if (node.kind === 'mark' && (node.norm === "'" || node.norm === '’' || node.norm === '-' || node.norm === '–'))
      continue;
    else if (cue(node, 'change') !== null || cue(node, 'level') !== null) break;
  }
  return start;
}

function verbStart(sentence: readonly Node[], at: number, previous: number, pack: Pack): number {
  let start = at;
  for (let i = at - 1; i > previous; i--) {
    const node = sentence[i]!;
    if (
      (node.kind === 'amount' && !(node.amount!.kind === 'ordinal' && inApposition(sentence, i))) ||
      (node.kind === 'mark' && (node.norm === ';' || node.norm === '؛' || node.norm === '(' || node.norm === ')'))
    )
      break;
    if (is(node, 'join', 'relative') && start === at) {
      const named = isComma(sentence[i - 1]) ? i - 2 : i - 1;
      if (country(sentence[named]) !== null) return named;
    }
    if (is(node, 'join', 'split') && node.kind === 'cue') break;
    if (is(node, 'join', 'and') && start === at) break;
    if (node.kind === 'country' || cue(node, 'party') !== null) {
      start = i;
      if (pack.switches.verbFirst && node.clitics?.preposition !== '') break;
    }
  }
  return start;
}

/** "Israel, the second market, bought": a rank in commas behind the subject. */
function inApposition(sentence: readonly Node[], i: number): boolean {
  return sentence.slice(Math.max(0, i - 3), i).some(isComma) && sentence.slice(i + 1, i + 5).some(isComma);
}

export function isBoundaryMark(node: Node): boolean {
  return node.kind === 'mark' && [',', ';', ':', '،', '؛', '(', ')', '—', '.'].includes(node.norm);
}
