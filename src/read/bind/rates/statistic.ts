import type { Hedge } from '../../../model.ts';
import { apposed } from '../../nodes/apposed.ts';
import {
  country,
  cue,
  is,
  isBoundaryMark,
  isComma,
  isLittle,
  lastWithin,
  leadsToLevel,
  type Node,
} from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import type { Context } from '../../walk.ts';
import { sharesMoved } from '../../when/comparing.ts';
import { matchAt } from '../../words/lexicon.ts';
import { coverageTold } from './coverage.ts';
import { bracketedBehindName, closing, goesToParty, sharesAfter, tellsShare, wasOfGoods } from './share-words.ts';

/** What the words around a percentage, a multiple or an ordinal make of it. */
export interface Sense {
  readonly type: 'change' | 'share' | 'coverage' | null;
  readonly direction: 'rise' | 'fall' | null;
  readonly annual: 'rate' | 'compound' | null;
  readonly rule: string;
  /** What a share is told by: `total` "4 % of the total", `level` "$3m, 4 %", `bracket` "the Netherlands (38 %)". */
  readonly by?: 'total' | 'level' | 'bracket';
}

const BRACKETED: Sense = {
  type: 'share',
  direction: null,
  annual: null,
  rule: 'in brackets behind a name',
  by: 'bracket',
};

/** The coverage ratio that has become another. */
export const COVERED_ONCE: Sense = { type: null, direction: null, annual: null, rule: 'the coverage of another time' };

const NONE: Sense = { type: null, direction: null, annual: null, rule: 'no word says what it measures' };

/** Reads the nearest telling words on both sides of a percentage. */
export function senseOf(sentence: readonly Node[], region: Region, text: string): Sense {
  const { at, left, right } = region;
  const annual = annualIn(sentence, left, right);
  const covered = coverageTold(sentence, region);
  if (covered === 'left') return COVERED_ONCE;
  if (covered === 'told') return { type: 'coverage', direction: null, annual: null, rule: 'coverage ratio' };
  const sized = sizeOfChange(sentence, at) ?? alsoInMoney(sentence, at) ?? ofGrowth(sentence, at);
  if (sized !== null) return { type: 'change', direction: sized, annual, rule: 'the size of a change' };
  if (is(sentence[at + 1], 'preposition', 'of') && is(sentence[at + 2], 'annual', 'compound'))
    return { type: 'change', direction: null, annual: 'compound', rule: 'so much of growth a year' };
  if (losesOwn(sentence, at)) return { type: 'change', direction: 'fall', annual, rule: 'what it has lost of its own' };
  if (sharesAfter(sentence, at, right))
    return { type: 'share', direction: null, annual: null, rule: 'percent of a total', by: 'total' };
  const signed = signBefore(sentence[at]!, text);
  if (signed !== null && sentence[at - 1]?.norm === '(' && sentence[at + 1]?.norm === ')')
    return { type: 'change', direction: signed, annual, rule: 'a sign, in brackets' };
  const before = nearest(sentence, at - 1, left, -1);
  const after = nearest(sentence, at + 1, beyondBracket(sentence, at, right), 1);
  if (annual !== null && annualIn(sentence, left, at) !== null && after?.head !== 'share') {
    const change = lastChange(sentence, at);
    return { type: 'change', direction: change?.value ?? halved(sentence, at), annual, rule: 'an annual rate' };
  }
  // `انخفاض حصتها من الصادرات من 74% إلى 70%`
  if (sharesMoved(sentence, at) && sentence.slice(left, at - 1).some((n) => cue(n, 'share') !== null))
    return { type: 'share', direction: null, annual: null, rule: 'a share that moved' };
  if (before?.head === 'change' && shareMoved(sentence, at, at - before.distance, left))
    return { type: 'share', direction: null, annual: null, rule: 'a share that moved' };
  if (before?.head === 'share' && !(after?.head === 'change' && after.distance === 1))
    return { type: 'share', direction: null, annual: null, rule: `share: ${before.word}` };
  if (after?.head === 'change' && (before === null || after.distance <= 2))
    return { type: 'change', direction: after.value, annual, rule: `change: ${after.word}` };
  if (signed === null && bracketedBehindName(sentence, at) && comparesName(sentence, at)) return BRACKETED;
  if (before?.head === 'change')
    return { type: 'change', direction: before.value, annual, rule: `change: ${before.word}` };
  if (after?.head === 'change')
    return { type: 'change', direction: after.value, annual, rule: `change: ${after.word}` };
  if (after?.head === 'share' && after.distance <= 2)
    return { type: 'share', direction: null, annual: null, rule: `share: ${after.word}` };
  if (signed === null && apposed(sentence, at))
    return { type: 'share', direction: null, annual: null, rule: 'beside a level', by: 'level' };
  if (signed !== null) return { type: 'change', direction: signed, annual, rule: 'a sign' };
  if (bracketedBehindName(sentence, at)) return BRACKETED;
  if (signed === null && goesToParty(sentence, at))
    return { type: 'share', direction: null, annual: null, rule: 'what went to or came from a country' };
  if (annual !== null)
    return {
      type: 'change',
      direction: lastChange(sentence, at)?.value ?? halved(sentence, at),
      annual,
      rule: 'an annual rate',
    };
  if (wasOfGoods(sentence, at)) return { type: 'share', direction: null, annual: null, rule: 'what was of a product' };
  const parts = (n: Node) => is(n, 'parts', 'some') || is(n, 'join', 'part') || cue(n, 'take') !== null;
  if (sentence.slice(left, at).some(parts))
    return { type: 'share', direction: null, annual: null, rule: 'a part of the level before' };
  if (frontedTrade(sentence, at))
    return { type: 'share', direction: null, annual: null, rule: 'what is traded with the side in front' };
  if (ofRole(sentence, at, left))
    return { type: 'share', direction: null, annual: null, rule: 'the part of a partner' };
  return NONE;
}

/** `أكبر مشتر للصادرات بنسبة 8%`, "the top buyers by 8 and 6 %": how much of them a buyer or supplier takes, where nothing has changed. */
const ofRole = (sentence: readonly Node[], at: number, left: number): boolean =>
  isRolesPart(sentence, at) ||
  (is(sentence[at - 1], 'level', 'by') &&
    sentence.slice(left, at).some((n) => cue(n, 'role') !== null) &&
    lastChange(sentence, at) === null);

/** "Chad was the destination of 80 %", "fue el origen del 80 %": how much of what is spoken of went there or came from there. */
const isRolesPart = (sentence: readonly Node[], at: number): boolean =>
  is(sentence[at - 1], 'preposition', 'of') && cue(sentence[at - 2], 'role') !== null;

/** "De Chad se importó el 31 %": how much of what is traded goes to or comes from the country that the clause opens with. */
function frontedTrade(sentence: readonly Node[], at: number): boolean {
  const verb = isLittle(sentence[at - 1]) ? at - 2 : at - 1;
  if (cue(sentence[verb], 'verb') === null && cue(sentence[verb], 'sale') === null) return false;
  const name = verb - 1;
  const lead = isLittle(sentence[name - 1]) ? name - 2 : name - 1;
  return country(sentence[name])?.form === 'name' && ['to', 'from'].includes(cue(sentence[lead], 'preposition') ?? '');
}

/** "lost 4 % of their value", `خسرت 4% من قيمتها`: a verb of falling right before, and a pronoun on what has fallen. */
function losesOwn(sentence: readonly Node[], at: number): boolean {
  const verb = sentence[at - 1];
  if (!is(verb, 'change', 'fall') || cue(verb, 'increase') !== null || !is(sentence[at + 1], 'preposition', 'of'))
    return false;
  return sentence.slice(at + 2, at + 5).some((n) => is(n, 'party', 'its') || (n.clitics?.suffix ?? '').length > 0);
}

/** "4 % or $3m less": a change told in percent and in money under one word. */
function alsoInMoney(sentence: readonly Node[], at: number): 'rise' | 'fall' | null {
  const money = isLittle(sentence[at + 2]) ? at + 3 : at + 2;
  if (!is(sentence[at + 1], 'join', 'or') || sentence[money]?.amount?.kind !== 'money') return null;
  return cue(sentence[money + 1], 'change') as 'rise' | 'fall' | null;
}

/** "un 30 % de crecimiento medio", "30 percent of growth a year": what the number is the size of, behind it. */
function ofGrowth(sentence: readonly Node[], at: number): 'rise' | 'fall' | null {
  const noun = sentence[at + 2];
  if (!is(sentence[at + 1], 'preposition', 'of') || cue(noun, 'increase') === null) return null;
  const next = sentence[at + 3];
  return is(next, 'preposition', 'of') || is(next, 'preposition', 'in')
    ? null
    : (cue(noun, 'change') as 'rise' | 'fall' | null);
}

/** "la caída de 9 % de las ventas", "the fall of 9 % in sales": what follows is what has changed, and no whole. */
export function sizeOfChange(sentence: readonly Node[], at: number): 'rise' | 'fall' | null {
  const led = is(sentence[at - 1], 'preposition', 'of') || is(sentence[at - 1], 'level', 'by');
  const light = (n: Node | undefined) => isLittle(n) || n?.kind === 'word' || n?.period?.adverbial === true;
  const last = light(sentence[at - 2]) ? (light(sentence[at - 3]) ? at - 4 : at - 3) : at - 2;
  // `بارتفاع 4 بالمئة في الصادرات`: the noun right in front of its size.
  const noun = led ? sentence[last] : sentence[at - 1];
  if (cue(noun, 'increase') === null) return null;
  // "una variación de 4 %", "a variation of -4 %": the number alone tells which way.
  const own = sentence[at]!.amount!.value < 0 ? 'fall' : 'rise';
  return (cue(noun, 'change') as 'rise' | 'fall' | null) ?? own;
}

/** "its share slipped to 73.5 % from 77.7 %": the share itself, and not its change. */
function shareMoved(sentence: readonly Node[], at: number, verb: number, left: number): boolean {
  const lead = sentence[at - 1];
  // "its share recorded a slight increase, reaching 73.5 %", "has begun to increase"
  const told = leadsToLevel(lead) || is(sentence[verb - 1], 'preposition', 'to');
  if (cue(sentence[verb], 'increase') !== null && !told) return false;
  const led = is(lead, 'preposition', 'to') || is(lead, 'preposition', 'from') || is(lead, 'level', 'reach');
  if (!led || is(lead, 'level', 'by')) return false;
  // "The share of China doubled, rising from 7 % to 15 %"
  if (isComma(sentence[verb - 1]) && opensWithShare(sentence)) return true;
  for (let i = verb - 1; i >= Math.max(0, left - 12) && verb - i <= 14; i--) {
    i = pastItsSize(sentence, i);
    const node = sentence[i]!;
    if (cue(node, 'share') !== null && cue(node, 'measure') === null) return true;
    if (node.kind === 'amount' || isBoundaryMark(node)) return false;
  }
  return false;
}

/** "The share of China": what a sentence that names no measure is about. */
export const opensWithShare = (sentence: readonly Node[]): boolean =>
  sentence.slice(0, 2).some((n) => cue(n, 'share') !== null) && !sentence.some((n) => cue(n, 'measure') !== null);

/** "China's share, 7 % in 2018, was down to 6 %": past what a share was once, told in commas, or `i`. */
function pastItsSize(sentence: readonly Node[], i: number): number {
  if (!isComma(sentence[i])) return i;
  const open = lastWithin(sentence, i - 7, i, isComma);
  const sized = open !== -1 && sentence[open + 1]!.amount?.kind === 'percent';
  return sized && sentence.slice(open + 2, i).every((n) => n.period !== null || isLittle(n) || leadsTo(n))
    ? open - 1
    : i;
}

const leadsTo = (n: Node): boolean => is(n, 'preposition', 'in');

/** How far the words after a number reach: past a bracket that follows at once ("29% ($3m) less"). */
function beyondBracket(sentence: readonly Node[], at: number, right: number): number {
  const next = sentence[at + 1];
  if (next?.kind !== 'mark' || next.norm !== '(') return Math.min(right, at + 7);
  return Math.min(sentence.length, closing(sentence, at + 1) + 3);
}

interface Near {
  readonly head: 'change' | 'share';
  readonly value: 'rise' | 'fall' | null;
  readonly word: string;
  readonly distance: number;
}

function nearest(sentence: readonly Node[], from: number, to: number, step: 1 | -1): Near | null {
  let whole: Near | null = null;
  for (let i = from, distance = 1; step > 0 ? i < to : i >= to; i += step, distance++) {
    if (step < 0) i = pastParts(sentence, i);
    const node = sentence[i]!;
    if (step > 0 && node.kind === 'mark' && node.norm === '(') {
      i = closing(sentence, i);
      continue;
    }
    if (step > 0 && is(node, 'join', 'cause')) return null;
    const change = isSuperlative(sentence, i) ? null : cue(node, 'change');
    if (tellsShare(sentence, i)) {
      const share: Near = { head: 'share', value: null, word: node.norm, distance };
      // `انخفضت الواردات من جميع الدول بنسبة 1%`: "of all" is no verb, and what has changed may stand before it.
      if (step > 0 || cue(node, 'total') === null) return share;
      whole ??= share;
      continue;
    }
    if (change !== null) return { head: 'change', value: change as 'rise' | 'fall', word: node.norm, distance };
    if (step > 0 && node.kind === 'mark' && ',،;؛'.includes(node.norm)) return null;
  }
  return whole;
}

/** "the biggest buyers", `los mayores compradores`: of what follows, and no change. */
const isSuperlative = (sentence: readonly Node[], i: number): boolean =>
  is(sentence[i], 'record', 'most') && isLittle(sentence[i - 1]) && cue(sentence[i + 1], 'role') !== null;

/** "exports, including goods such as plastics, by 4 %": past the parts that commas tell of a whole, or `i`. */
function pastParts(sentence: readonly Node[], i: number): number {
  if (!isComma(sentence[i]) || !is(sentence[i + 1], 'level', 'by')) return i;
  const opens = (n: Node, k: number) => isComma(n) && is(sentence[k + 1], 'parts', 'some');
  const open = lastWithin(sentence, i - 14, i, opens);
  return open === -1 || sentence.slice(open, i).some((n) => n.amount !== null) ? i : open;
}

function annualIn(sentence: readonly Node[], left: number, right: number): 'rate' | 'compound' | null {
  let found: 'rate' | null = null;
  for (let i = left; i < right; i++) {
    const value = cue(sentence[i], 'annual');
    if (value === 'compound') return 'compound';
    if (value === 'rate') found = 'rate';
  }
  return found;
}

/** "15.8 %, above Canada (12.9 %)": the name in front of a bracket is what is compared with. */
function comparesName(sentence: readonly Node[], at: number): boolean {
  return sentence.slice(Math.max(0, at - 4), at - 2).some((n) => cue(n, 'compare') !== null);
}

/** "more than halved": the multiple tells which way it went, and no "more". */
export function directionAt(sentence: readonly Node[], i: number): 'rise' | 'fall' | null {
  const multiple = cue(sentence[i + 1], 'multiple');
  if (multiple !== null && Number(multiple) < 1) return 'fall';
  return cue(sentence[i], 'change') as 'rise' | 'fall' | null;
}

function lastChange(sentence: readonly Node[], at: number): Near | null {
  for (let i = at - 1; i >= 0; i--) {
    const value = directionAt(sentence, i);
    // "rose at a lower rate of 4 %": the rate, and not what rose.
    if (value !== null && !is(sentence[i], 'record', 'most'))
      return { head: 'change', value: value as 'rise' | 'fall', word: sentence[i]!.norm, distance: at - i };
  }
  return null;
}

/** "have halved in ten years, or by 7 % a year": which way a multiple in a word goes. */
function halved(sentence: readonly Node[], at: number): 'fall' | null {
  const word = lastWithin(sentence, 0, at, (n) => cue(n, 'multiple') !== null);
  return word !== -1 && Number(cue(sentence[word], 'multiple')) < 1 ? 'fall' : null;
}

/** A plus or minus that is part of the number. */
function signBefore(node: Node, text: string): 'rise' | 'fall' | null {
  const amount = node.amount!;
  if (amount.value < 0) return 'fall';
  const before = text.slice(Math.max(0, amount.span.start - 2), amount.span.start + 1);
  return before.includes('+') ? 'rise' : null;
}

/** The hedge of a multiple that is a word: "more than doubled", "nearly tripled". */
export function hedgeBefore(context: Context, sentence: readonly Node[], at: number): Hedge {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const match = matchAt(context.lexicon.numbers, context.tokens, sentence[i]!.first);
    const hedge = match?.senses.find((s) => s.category.startsWith('number.hedge'));
    if (hedge !== undefined) return hedge.value as Hedge;
    if (sentence[i]!.kind !== 'word' && cue(sentence[i], 'stop') === null && cue(sentence[i], 'change') === null) break;
  }
  return 'exact';
}
