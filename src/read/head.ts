import type { Pack } from '../packs/pack.ts';
import { country, cue, is, type Node } from './nodes.ts';

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

export type Role =
  | 'to'
  | 'from'
  | 'with'
  | 'pair'
  | 'owner'
  | 'subject'
  | 'agent'
  | 'for'
  | 'place'
  | 'adjective'
  | 'bare';

/** A country in a sentence and the part that its neighbours give it. */
export interface Party {
  readonly at: number;
  readonly code: string;
  readonly role: Role;
}

/** Finds the heads of a sentence, in order, each with the stretch it governs. `spoken` is the measure that a pronoun may take up. */
export function findHeads(sentence: readonly Node[], pack: Pack, spoken: Head['measure'] | null = null): Head[] {
  const heads: Head[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const head = headAt(sentence, i) ?? pronounAt(sentence, i, heads.at(-1)?.measure ?? spoken);
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
    const listed = before?.form === 'role' && head.form === 'noun' && linked(sentence, before.at, i);
    if (listed) heads.pop();
    const from = listed ? before.from : headStart(sentence, i, head.form, heads.at(-1)?.at ?? -1, pack);
    const last = heads.at(-1);
    if (last !== undefined) last.to = from;
    const anaphor = is(sentence[i], 'party', 'those') || is(sentence[i], 'party', 'same');
    heads.push({ at: i, from, to: sentence.length, ...head, listing: listed || head.form === 'role', anaphor });
  }
  return heads;
}

function headAt(sentence: readonly Node[], i: number): Pick<Head, 'measure' | 'form'> | null {
  const node = sentence[i]!;
  if (node.senses.length === 0 || cue(node, 'aside') === 'neutral') return null;
  const noun = cue(node, 'measure');
  if (noun !== null) return otherBalance(sentence, i, noun) ? null : { measure: noun as Head['measure'], form: 'noun' };
  if (isGoods(node)) return null;
  const actor = actorAt(sentence, i);
  if (actor !== null) return actor;
  const verb = cue(node, 'verb');
  if (verb !== null) return { measure: verb as 'exports' | 'imports', form: 'verb' };
  if (is(node, 'role', 'buyers') && namedMarket(sentence, i)) return null;
  const sale = cue(node, 'sale');
  if (sale === 'earnings') return earnsFromGoods(sentence, i) ? { measure: 'exports', form: 'sale' } : null;
  if (sale === 'imports' && cue(node, 'take') !== null && sentence[i + 1]?.amount?.kind === 'percent') return null;
  if (sale === 'bill') return sentence[i - 1]?.kind === 'item' ? { measure: 'imports', form: 'noun' } : null;
  if (sale === 'leaving' || sale === 'entering')
    return bordered(sentence, i) === null
      ? null
      : { measure: sale === 'leaving' ? 'exports' : 'imports', form: 'sale' };
  if (sale !== null && tradeLike(sentence, i)) return { measure: sale as 'exports' | 'imports', form: 'sale' };
  if (is(node, 'role', 'sellers')) return { measure: 'imports', form: 'role' };
  if (is(node, 'role', 'buyers')) return { measure: 'exports', form: 'role' };
  return null;
}

/** "those to China", "las destinadas a China": a pronoun for the measure before, with a side or a product of its own. */
function pronounAt(
  sentence: readonly Node[],
  i: number,
  spoken: Head['measure'] | null,
): Pick<Head, 'measure' | 'form'> | null {
  if (spoken === null || !is(sentence[i], 'party', 'those') || cue(sentence[i + 1], 'preposition') === null)
    return null;
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
      (cue(n, 'measure') !== null || cue(n, 'verb') !== null || (i < at && is(n, 'sale', 'exports'))),
  );
}

/** "to the American market": a market that a nationality names is the country, and no list. */
function namedMarket(sentence: readonly Node[], i: number): boolean {
  const beside = [sentence[i - 1], sentence[i + 1]].some((n) => country(n)?.form === 'adjective');
  return beside && sentence.slice(Math.max(0, i - 3), i).some((n) => is(n, 'preposition', 'to'));
}

/** "earned $3m from cocoa", "gold receipts": money that comes in for goods. */
function earnsFromGoods(sentence: readonly Node[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 6; i--) {
    const node = sentence[i]!;
    if (node.kind === 'item') return true;
    if (node.kind === 'amount' || isBoundaryMark(node) || is(node, 'join', 'and') || is(node, 'join', 'split')) break;
  }
  for (let i = at + 1; i < Math.min(sentence.length, at + 7); i++) {
    const node = sentence[i]!;
    if (isBoundaryMark(node) || is(node, 'join', 'and')) return false;
    if (is(node, 'preposition', 'from'))
      return sentence.slice(i + 1, i + 4).some((n) => n.kind === 'item' || is(n, 'kind', 'goods'));
  }
  return false;
}

/** "left Vietnam", "entered the American market": where the country stands whose border goods cross. */
function bordered(sentence: readonly Node[], i: number): number | null {
  for (let k = i + 1; k <= i + 2; k++) {
    const named = country(sentence[k]);
    if (named !== null) return named.form !== 'adjective' || is(sentence[k + 1], 'role', 'buyers') ? k : null;
    if (!is(sentence[k], 'stop', 'word')) return null;
  }
  return null;
}

/** How far left a head's own words reach: its owner, or a verb's subject. */
function headStart(sentence: readonly Node[], at: number, form: Head['form'], previous: number, pack: Pack): number {
  return form === 'noun' || form === 'role' || form === 'actor'
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
      const named = sentence[i - 1]?.norm === ',' || sentence[i - 1]?.norm === '،' ? i - 2 : i - 1;
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
  const comma = (n: Node) => n.kind === 'mark' && ',،'.includes(n.norm);
  return sentence.slice(Math.max(0, i - 3), i).some(comma) && sentence.slice(i + 1, i + 5).some(comma);
}

export function isBoundaryMark(node: Node): boolean {
  return node.kind === 'mark' && [',', ';', ':', '،', '؛', '(', ')', '—', '.'].includes(node.norm);
}

/** The countries of a stretch with their roles towards the head. */
export function parties(
  sentence: readonly Node[],
  head: Head,
  from: number,
  to: number,
  pack: Pack,
  kingdom: string | null = null,
): Party[] {
  const found: Party[] = [];
  for (let i = from; i < to; i++) {
    const named = country(sentence[i]) ?? (is(sentence[i], 'party', 'kingdom') ? monarchy(kingdom) : null);
    if (named === null || opensDateline(sentence, i)) continue;
    const role = roleOf(sentence, i, named.form, head, found.at(-1) ?? null, pack);
    found.push({ at: i, code: named.code, role });
  }
  return found;
}

const monarchy = (code: string | null) => (code === null ? null : { code, form: 'name' });

/** "DHAKA: American shops imported": where a report was filed. */
export function opensDateline(sentence: readonly Node[], i: number): boolean {
  const mark = sentence[i + 1];
  return i <= 1 && country(sentence[i])?.form === 'capital' && mark?.kind === 'mark' && ':—–-('.includes(mark.norm);
}

function roleOf(
  sentence: readonly Node[],
  i: number,
  form: string,
  head: Head,
  before: Party | null,
  pack: Pack,
): Role {
  const node = sentence[i]!;
  const left = previousWord(sentence, i);
  const glued = node.clitics?.preposition ?? '';
  const crossing = cue(sentence[head.at], 'sale');
  if (crossing === 'earnings' && i > head.at && i - head.at <= 2 && form === 'name') return 'owner';
  if ((crossing === 'leaving' || crossing === 'entering') && bordered(sentence, head.at) === i) return 'agent';
  if (glued === 'ل') return head.form === 'noun' && measureBefore(sentence, i, head) ? 'for' : 'to';
  const relative = relativeRole(sentence, i, head);
  if (relative !== null) return relative;
  if (form === 'adjective') {
    if (before?.at === i - 1 && before.role === 'owner' && isTwoWay(head)) return 'pair';
    if (head.measure === 'imports' && i > head.at && describesGoods(sentence, i, pack)) return 'from';
    if (
      head.measure === 'exports' &&
      head.form !== 'role' &&
      i > head.at &&
      i - head.at <= 4 &&
      describesGoods(sentence, i, pack)
    )
      return 'owner';
    if (marketLedTo(sentence, i, pack)) return 'to';
    return ownsMeasure(sentence, i, head, pack) ? 'owner' : 'adjective';
  }
  if (left !== null) {
    const word = sentence[left]!;
    if (is(word, 'preposition', 'between')) return 'pair';
    if (is(word, 'preposition', 'favour')) return 'for';
    if (is(word, 'preposition', 'with')) return 'with';
    if (is(word, 'preposition', 'to')) return boughtFrom(head, pack) ? 'from' : 'to';
    const owner = is(word, 'preposition', 'of') && measureBefore(sentence, left, head);
    if (owner && pack.switches.ownerFrom && head.form === 'noun') return 'owner';
    if (is(word, 'preposition', 'from')) return 'from';
    if (is(word, 'preposition', 'by')) return 'agent';
    if (owner) return 'owner';
    if (
      (is(word, 'join', 'and') || word.kind === 'mark' || node.clitics?.and) &&
      before !== null &&
      follows(sentence, before.at, i)
    )
      return word.kind === 'mark' && actsRightAfter(i, head) ? 'subject' : before.role;
    if (hyphenPair(sentence, i)) return 'pair';
    if (possessive(sentence, i)) return head.form === 'actor' ? 'place' : 'owner';
    if (is(word, 'preposition', 'in')) return placesSubject(sentence, left, i, head) ? 'subject' : 'place';
  }
  if (hyphenPair(sentence, i)) return 'pair';
  if (possessive(sentence, i)) return 'owner';
  if (
    head.form === 'noun' &&
    !head.listing &&
    i < head.at &&
    head.at - i <= 4 &&
    noVerbBetween(sentence, i + 1, head.at)
  )
    return 'owner';
  if (pack.switches.construct && head.form === 'noun' && i > head.at && constructs(sentence, head.at, i))
    return 'owner';
  if (head.form === 'verb' || head.form === 'sale') {
    if (i < head.at && sentence.slice(i + 1, head.at).every((n) => n.kind !== 'amount' || n.amount!.kind === 'ordinal'))
      return 'subject';
    if (head.measure === 'exports' && i === head.at + 1 && before?.role === 'subject') return 'to';
    if (pack.switches.verbFirst && i > head.at && i - head.at <= 2) return 'subject';
  }
  return 'bare';
}

/** "the United States, with which trade fell": the part that a relative pronoun plays. */
function relativeRole(sentence: readonly Node[], i: number, head: Head): Role | null {
  const at = sentence[i + 1]?.norm === ',' || sentence[i + 1]?.norm === '،' ? i + 2 : i + 1;
  const acts = head.form === 'verb' || head.form === 'sale';
  if (acts && is(sentence[at], 'join', 'relative') && head.at > at && head.at - at <= 3) return 'subject';
  if (!is(sentence[at + 1], 'join', 'relative')) return null;
  const lead = sentence[at];
  return is(lead, 'preposition', 'with')
    ? 'with'
    : is(lead, 'preposition', 'from')
      ? 'from'
      : is(lead, 'preposition', 'to')
        ? 'to'
        : null;
}

/** "From the members, Jamaica bought": no list goes on where the verb follows. */
const actsRightAfter = (i: number, { form, at }: Head): boolean =>
  (form === 'verb' || form === 'sale') && at > i && at - i <= 2;

/** "Machine builders in Germany exported": those who act are there. */
function placesSubject(sentence: readonly Node[], lead: number, i: number, { form, at }: Head): boolean {
  if (form !== 'verb' || i >= at || at - i > 3 || lead === 0) return false;
  return (
    sentence.slice(i + 1, at).every((n) => n.kind === 'word' || n.kind === 'cue') && sentence[lead - 1]!.kind === 'word'
  );
}

/** "imports of Russian wheat", `واردات القمح الروسي`: an adjective of a product tells where it comes from. */
function describesGoods(sentence: readonly Node[], i: number, { switches }: Pack): boolean {
  return sentence[switches.adjective === 'after' ? i - 1 : i + 1]?.kind === 'item';
}

/** "to the American market", `إلى السوق الأميركية`. */
function marketLedTo(sentence: readonly Node[], i: number, { switches }: Pack): boolean {
  const market = switches.adjective === 'after' ? i - 1 : i + 1;
  return is(sentence[market], 'role', 'buyers') && namedMarket(sentence, market);
}

/** Whether who stands after "to" is bought from: `compró a Chile`. */
function boughtFrom({ form, measure }: Head, pack: Pack): boolean {
  return pack.switches.boughtTo && form === 'sale' && measure === 'imports';
}

/** Whether a measure is of both directions, so that two adjectives in a row name its two countries. */
function isTwoWay({ form, measure }: Head): boolean {
  return form === 'noun' && measure !== 'exports' && measure !== 'imports';
}

/** The nearest node to the left that is no article, adverb or apostrophe. */
function previousWord(sentence: readonly Node[], i: number): number | null {
  for (let k = i - 1; k >= 0 && i - k <= 3; k--) {
    const node = sentence[k]!;
    if (node.kind === 'word' && node.norm.length <= 3 && k === i - 1) continue;
    if (is(node, 'join', 'relative')) return null;
    if (is(node, 'stop', 'word') && node.senses.length === 1) continue;
    return k;
  }
  return null;
}

function ownsMeasure(sentence: readonly Node[], i: number, head: Head, pack: Pack): boolean {
  if (head.form === 'role') return goodsOf(sentence, i, head);
  const [near, far] = pack.switches.adjective === 'before' ? [i, head.at] : [head.at, i];
  if (pack.switches.adjective === 'after' && head.form === 'sale' && head.measure === 'imports' && far - near > 1)
    return false;
  return far > near && far - near <= 5 && noVerbBetween(sentence, near + 1, far);
}

/** "the largest buyer of Mongolian coal": whose goods they are. */
function goodsOf(sentence: readonly Node[], i: number, head: Head): boolean {
  if (i < head.at || i - head.at > 4 || !noBreak(sentence, head.at + 1, i)) return false;
  return sentence
    .slice(i + 1, i + 4)
    .some((n) => n.kind === 'item' || cue(n, 'kind') !== null || cue(n, 'measure') !== null);
}

function noBreak(sentence: readonly Node[], from: number, to: number): boolean {
  return !sentence.slice(from, to).some((n) => n.kind === 'amount' || isBoundaryMark(n) || cue(n, 'join') !== null);
}

function noVerbBetween(sentence: readonly Node[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const node = sentence[k]!;
    if (node.kind === 'amount' || isBoundaryMark(node)) return false;
    if (cue(node, 'preposition') !== null || cue(node, 'verb') !== null || cue(node, 'take') !== null) return false;
    if (cue(node, 'level') === 'reach' && cue(node, 'measure') === null) return false;
  }
  return true;
}

function measureBefore(sentence: readonly Node[], at: number, head: Head): boolean {
  return head.at < at && at - head.at <= 3 && noVerbBetween(sentence, head.at + 1, at);
}

function constructs(sentence: readonly Node[], from: number, to: number): boolean {
  return to - from <= 4 && noVerbBetween(sentence, from + 1, to);
}

function hyphenPair(sentence: readonly Node[], i: number): boolean {
  const dash = (node: Node | undefined) =>
    node?.kind === 'mark' && (node.norm === '-' || node.norm === '–' || node.norm === '/');
  return (
    (dash(sentence[i + 1]) && country(sentence[i + 2]) !== null) ||
    (dash(sentence[i - 1]) && country(sentence[i - 2]) !== null)
  );
}

export function possessive(sentence: readonly Node[], i: number): boolean {
  const mark = sentence[i + 1];
  return mark?.kind === 'mark' && (mark.norm === "'" || mark.norm === '’');
}

/** Two countries in one list: only commas, "and" and articles between them. */
function follows(sentence: readonly Node[], a: number, b: number): boolean {
  if (b - a > 5) return false;
  for (let k = a + 1; k < b; k++) {
    const node = sentence[k]!;
    const light =
      (node.kind === 'mark' && ',،'.includes(node.norm)) ||
      is(node, 'join', 'and') ||
      is(node, 'stop', 'word') ||
      node.kind === 'country';
    if (!light) return false;
  }
  return true;
}
