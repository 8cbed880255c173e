import type { Hedge, Written } from '../model.ts';
import type { Pack } from '../packs/pack.ts';
import { currencyFamily } from './currency.ts';
import { compareDecimals, type Decimal, decimal, decimalOf, scaleBy, writtenOf } from './decimal.ts';
import { bitOf, type Found, find, mayBegin, N } from './finder.ts';
import type { Lexicon } from './lexicon.ts';
import { type NumberExpression, openScan, readNumber, type Scan, scaleAfterFraction } from './number.ts';
import { marksOf } from './numeral.ts';
import type { Token } from './tokenize.ts';

export { resolveCurrency } from './currency.ts';
export { numberPhrases } from './number-phrases.ts';

export type AmountKind = 'money' | 'percent' | 'points' | 'multiple' | 'ordinal' | 'count' | 'bare';

/** A number of the text with its unit and hedge. `first`…`end` are token indices, the offsets UTF-16 units of the text. */
export interface Amount {
  readonly first: number;
  readonly end: number;
  /** The number and its unit without the hedge. */
  readonly core: { readonly start: number; readonly end: number };
  /** The whole, with its hedge. */
  readonly span: { readonly start: number; readonly end: number };
  /** `bare`: scaled, but no unit stands there; `count`: unscaled without a unit, or with a noun that is counted. */
  readonly kind: AmountKind;
  readonly written: Written;
  readonly writtenHigh?: Written;
  readonly value: number;
  /** ISO 4217 or a generic currency name, `%`, `pp`, `x`, `rank`; null for `count` and `bare`. */
  readonly unit: string | null;
  readonly precision: number;
  readonly hedge: Hedge;
  readonly low: number;
  readonly high: number;
  /** Its mark may be a decimal or a group. */
  readonly ambiguous?: true;
  readonly scaled: boolean;
  /** Index in the list of the same level in another currency or precision. */
  readonly twin?: number;
  /** What a price is per: a value of `nouns`. */
  readonly per?: string;
  /** What is counted: a value of `nouns`. */
  readonly noun?: string;
  /** A fraction or number in words. */
  readonly word?: true;
  /** An explicit sign stood before the number. */
  readonly signed?: '+' | '-';
}

interface Core {
  readonly first: number;
  readonly end: number;
  readonly kind: AmountKind;
  readonly unit: string | null;
  readonly value: Decimal;
  readonly high?: Decimal;
  readonly scale: number;
  readonly scaled: boolean;
  readonly word: boolean;
  readonly alone: boolean;
  readonly ambiguous: boolean;
  readonly preposition: string;
  readonly hedge?: Hedge;
  readonly noun?: string;
  readonly per?: string;
  readonly sign?: '+' | '-';
}

interface PendingHedge {
  readonly first: number;
  readonly end: number;
  readonly hedge: Hedge;
  readonly verb: boolean;
  /** Right after an amount: "5% above …" compares. */
  readonly compares: boolean;
}

/** Every number of a text with its unit, in order; none overlap. Never throws. */
export function readQuantities(text: string, tokens: readonly Token[], lexicon: Lexicon, pack: Pack): Amount[] {
  const scan = openScan(text, tokens, lexicon, pack, marksOf(tokens));
  const amounts: Amount[] = [];
  let pending: PendingHedge | null = null;
  let between = -1;
  let lastEnd = -1;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (!mayStart(scan, i, token)) {
      if (endsHedge(token)) pending = null;
      i++;
      continue;
    }
    const after = pastCompound(scan, i, token);
    if (after > i) {
      i = after;
      continue;
    }
    between = find(scan, i, N.between)?.end ?? between;
    const core = readCore(scan, i, between >= 0 && gapIsFiller(scan, between, i));
    if (core !== null) {
      const amount = finish(scan, core, pending, lastEnd);
      pending = null;
      if (amount !== null) {
        amounts.push(amount);
        lastEnd = amount.end;
      }
      i = Math.max(core.end, amount?.end ?? 0, i + 1);
      continue;
    }
    const hedge = hedgeAt(scan, i, lastEnd);
    if (hedge !== null) pending = joinHedges(pending, hedge);
    else if (endsHedge(token)) pending = null;
    i = hedge?.end ?? i + 1;
  }
  return withTwins(scan, settleFamilies(amounts));
}

const START_BITS = [
  N.cardinal,
  N.scale,
  N.dual,
  N.fraction,
  N.fractionOf,
  N.fractionOfScale,
  N.ordinal,
  N.ordinalMark,
  N.ordinalArticle,
  N.article,
  N.minus,
  N.hedge,
  N.hedgeVerb,
  N.between,
  N.sign,
  N.percent,
  N.percentBefore,
  N.multiple,
]
  .map(bitOf)
  .reduce((a, b) => a | b);

/** A cheap look at one token: whether a number, or what stands before one, may start there. */
function mayStart(scan: Scan, i: number, token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'break') return false;
  return mayBegin(scan, i, START_BITS, 0) || isSign(token);
}

/** A hedge reaches over words, brackets and quotation marks, not over the end of a phrase. */
const endsHedge = ({ kind, norm }: Token): boolean =>
  kind === 'break' || (kind === 'mark' && !'(«"“\'-−–+±$€£%٪'.includes(norm));

/** Past digits that are a date, a time, a telephone number or a score, a sign before them or not. */
function pastCompound(scan: Scan, i: number, token: Token): number {
  if (token.kind === 'number') return compoundEnd(scan, i);
  const next = scan.tokens[i + 1];
  if (next?.kind !== 'number' || !next.glued || !isSign(token)) return i;
  const end = compoundEnd(scan, i + 1);
  return end > i + 1 ? end : i;
}

const SIGN_MARKS = new Set(['-', '−', '–', '+', '±']);
const isSign = (token: Token): boolean => token.kind === 'mark' && SIGN_MARKS.has(token.norm);

const JOINS = new Set(['-', '/', ':', '–', '.']);
const YEAR = /^(?:19|20)\d\d$/;

/** The end of digits that are a date, a time, a telephone number, a score or years; `i` where they are a number. */
function compoundEnd({ tokens }: Scan, i: number): number {
  let end = i + 1;
  let joins = '';
  while (
    tokens[end]?.kind === 'mark' &&
    tokens[end]!.glued &&
    tokens[end + 1]?.kind === 'number' &&
    tokens[end + 1]!.glued
  ) {
    if (!JOINS.has(tokens[end]!.norm)) break;
    joins += tokens[end]!.norm;
    end += 2;
  }
  if (joins === '') return i;
  if (joins.length > 1 || joins === ':' || joins === '/') return end;
  const years = YEAR.test(tokens[i]!.norm) && /^\d{2,4}$/.test(tokens[i + 2]!.norm);
  return years ? end : i;
}

/** Whether only articles and hedges stand between two places. */
function gapIsFiller(scan: Scan, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let at = from; at < to; ) {
    const match = find(scan, at, N.hedge) ?? find(scan, at, N.article);
    if (match === null) return false;
    at = match.end;
  }
  return true;
}

function hedgeAt(scan: Scan, i: number, lastEnd: number): PendingHedge | null {
  const near = find(scan, i, N.hedge);
  const verb = find(scan, i, N.hedgeVerb);
  const match = verb !== null && (near === null || verb.end >= near.end) ? verb : near;
  if (match === null) return null;
  const hedge = match.value as Hedge;
  return { first: i, end: match.end, hedge, verb: match === verb, compares: lastEnd === i };
}

/** "slightly over about": the first that is more than "about" counts, and the words stand together. */
function joinHedges(before: PendingHedge | null, next: PendingHedge): PendingHedge {
  if (before === null || before.end !== next.first) return next;
  const stronger = before.hedge === 'about' ? next : before;
  return { ...stronger, first: before.first, end: next.end, compares: before.compares };
}

/** The number, sign and unit that start at token `i`; null where none does. */
function readCore(scan: Scan, i: number, afterBetween: boolean): Core | null {
  const { tokens } = scan;
  const { kind } = tokens[i]!;
  const whole = kind === 'word' ? readOneWord(scan, i) : null;
  if (whole !== null) return whole;
  const front = kind === 'number' ? { ...NO_FRONT, at: i } : readFront(scan, i);
  if (front === null) return null;
  const number = readNumber(scan, front.at);
  if (number === null) return null;
  if (tokens[front.at]!.kind === 'number' && front.at === i && isPartOfName(scan, i)) {
    return readUnit(scan, number.end, number).kind === null ? nameless(i, number) : withUnit(scan, i, front, number);
  }
  const range = readRange(scan, i, front, number, afterBetween);
  return range ?? withUnit(scan, i, front, number);
}

interface Front {
  readonly at: number;
  readonly currency: string | null;
  readonly percent: boolean;
  readonly sign?: '+' | '-';
  readonly ordinal: boolean;
}

const NO_FRONT: Omit<Front, 'at'> = { currency: null, percent: false, ordinal: false };

/** What stands before the digits: a sign, a currency, a percent sign, the mark of an ordinal. */
function readFront(scan: Scan, i: number): Front | null {
  const { tokens } = scan;
  let at = i;
  let sign = signAt(scan, at);
  if (sign !== null) at = sign.end;
  const mark = find(scan, at, N.ordinalMark) ?? articleOfOrdinal(scan, at);
  if (mark !== null && tokens[mark.end]?.kind === 'number')
    return { at: mark.end, currency: null, percent: false, ordinal: true };
  const currency = currencyBefore(scan, at);
  if (currency !== null) {
    at = currency.end;
    if (sign === null) {
      sign = signAt(scan, at);
      if (sign !== null) at = sign.end;
    }
  }
  let percent = false;
  if (currency === null) {
    const before = percentBefore(scan, at);
    if (before !== null) {
      percent = true;
      at = before;
    }
  }
  if (tokens[at] === undefined) return null;
  if (at !== i && tokens[at]!.kind === 'mark') return null;
  const front = { at, currency: currency?.code ?? null, percent, ordinal: false };
  return sign === null ? front : { ...front, sign: sign.sign };
}

function signAt(scan: Scan, i: number): { sign: '+' | '-'; end: number } | null {
  const { tokens } = scan;
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'word') {
    const minus = find(scan, i, N.minus);
    return minus === null ? null : { sign: '-', end: minus.end };
  }
  if (!isSign(token) || tokens[i + 1]?.glued !== true || token.norm === '±') return null;
  const before = tokens[i - 1];
  const opens =
    before === undefined || !token.glued || before.norm === '(' || before.norm === '[' || before.kind === 'break';
  if (!opens) return null;
  return { sign: token.norm === '+' ? '+' : '-', end: i + 1 };
}

const articleOfOrdinal = (scan: Scan, i: number): Found | null => {
  const match = find(scan, i, N.ordinalArticle);
  return match !== null && scan.tokens[match.end]?.kind === 'number' ? match : null;
};

/** A sign, code or abbreviation that the number follows. A lone letter must be glued to it. */
function currencyBefore(scan: Scan, i: number): { code: string; end: number } | null {
  const { tokens } = scan;
  const match = find(scan, i, N.sign);
  if (match === null) return null;
  const next = tokens[match.end];
  if (next === undefined) return null;
  const first = tokens[i]!;
  const lone = match.end === i + 1 && first.kind === 'word' && first.end - first.start === 1;
  if (lone && !next.glued) return null;
  return { code: match.value, end: match.end };
}

/** `%12`, `yüzde 12`: where the number starts. */
function percentBefore(scan: Scan, i: number): number | null {
  const token = scan.tokens[i];
  const next = scan.tokens[i + 1];
  if (token === undefined) return null;
  if (token.kind === 'mark') {
    const previous = scan.tokens[i - 1];
    const taken = previous?.kind === 'number' && token.glued;
    const is = find(scan, i, N.percent) !== null && next?.kind === 'number' && next.glued;
    return is && !taken ? i + 1 : null;
  }
  return find(scan, i, N.percentBefore)?.end ?? null;
}

/** `G20`, `COVID-19`, `A320`: digits glued to a word that is no clitic, currency or article. */
function isPartOfName(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  const token = tokens[i]!;
  const before = tokens[i - 1];
  if (before === undefined || !token.glued) return false;
  if (before.kind === 'word') return before.end - before.start > 3 || /^[a-z]/.test(before.norm);
  return before.norm === '-' && before.glued && tokens[i - 2]?.kind === 'word';
}

const nameless = (first: number, number: NumberExpression): Core => ({
  first,
  end: number.end,
  kind: 'count',
  unit: null,
  value: number.value,
  scale: number.scale,
  scaled: false,
  word: false,
  alone: true,
  ambiguous: false,
  preposition: '',
});

/** Ordinals, multiples and fractions in words. */
function readOneWord(scan: Scan, i: number): Core | null {
  const multiple = find(scan, i, N.multiple);
  if (multiple !== null)
    return wordCore(i, multiple.end, 'multiple', 'x', decimal(Number(multiple.value)), multiple.clitics.preposition);
  return readShare(scan, i) ?? readOrdinal(scan, i);
}

const wordCore = (
  first: number,
  end: number,
  kind: AmountKind,
  unit: string,
  value: Decimal,
  preposition: string,
): Core => ({
  first,
  end,
  kind,
  unit,
  value,
  scale: 0,
  scaled: false,
  word: true,
  alone: false,
  ambiguous: false,
  preposition,
});

/** "a third", "النصف": a share where no scale word follows. */
function readShare(scan: Scan, i: number): Core | null {
  const match = find(scan, i, N.fraction) ?? shareOf(scan, i);
  if (match === null || scaleAfterFraction(scan, match.end) !== null) return null;
  const share = SHARES[match.value];
  if (share === undefined) return null;
  const core = wordCore(i, match.end, 'percent', '%', share.value, match.clitics.preposition);
  return share.about ? { ...core, hedge: 'about' } : core;
}

/** A word that is also something else is a share before "of", after "by", or after a hedge; never after an ordinal. */
function shareOf(scan: Scan, i: number): Found | null {
  const match = find(scan, i, N.fractionOf);
  if (match === null || scan.tokens[match.end]?.norm === '-') return null;
  if (i > 0 && find(scan, i - 1, N.ordinal) !== null) return null;
  if (find(scan, match.end, N.of) !== null) return find(scan, match.end, N.ordinal) === null ? match : null;
  const before = i > 0 && [N.by, N.hedge, N.hedgeVerb].some((category) => endsAt(scan, i, category));
  return before ? match : null;
}

/** Whether a phrase of a category of up to three words ends right before token `i`. */
const endsAt = (scan: Scan, i: number, category: number): boolean =>
  [1, 2, 3].some((words) => i >= words && find(scan, i - words, category)?.end === i);

const SHARES: Readonly<Record<string, { value: Decimal; about: boolean }>> = {
  '1/2': { value: decimal(50), about: false },
  '1/3': { value: decimal(33), about: true },
  '2/3': { value: decimal(67), about: true },
  '1/4': { value: decimal(25), about: false },
  '3/4': { value: decimal(75), about: false },
  '1/5': { value: decimal(20), about: false },
  '2/5': { value: decimal(40), about: false },
  '3/5': { value: decimal(60), about: false },
  '4/5': { value: decimal(80), about: false },
  '1/6': { value: decimal(17), about: true },
  '5/6': { value: decimal(83), about: true },
  '1/8': { value: decimal(125, -1), about: false },
  '1/10': { value: decimal(10), about: false },
};
/** The same to one more digit, for "more than a third". */
const FINER: Readonly<Record<string, Decimal>> = {
  '33': decimal(333, -1),
  '67': decimal(667, -1),
  '17': decimal(167, -1),
  '83': decimal(833, -1),
};

/** `third`, `twenty-first`, `الثانية والعشرين`. */
function readOrdinal(scan: Scan, i: number): Core | null {
  const ones = find(scan, i, N.ordinal);
  if (ones !== null) {
    const value = Number(ones.value);
    const tens = find(scan, ones.end, N.ordinal) ?? find(scan, ones.end, N.cardinal);
    const compound = tens?.clitics.and === true && value < 10 && Number(tens.value) % 10 === 0;
    const total = compound ? value + Number(tens.value) : value;
    return wordCore(i, compound ? tens.end : ones.end, 'ordinal', 'rank', decimal(total), ones.clitics.preposition);
  }
  const cardinal = find(scan, i, N.cardinal);
  if (cardinal === null || scan.tokens[cardinal.end]?.norm !== '-') return null;
  const last = find(scan, cardinal.end + 1, N.ordinal);
  if (last === null || !scan.tokens[cardinal.end + 1]!.glued) return null;
  const total = Number(cardinal.value) + Number(last.value);
  return wordCore(i, last.end, 'ordinal', 'rank', decimal(total), cardinal.clitics.preposition);
}

interface UnitRead {
  readonly kind: AmountKind | null;
  readonly unit: string | null;
  readonly end: number;
  readonly noun?: string;
  readonly power: number;
  /** The power is a scale word's. */
  readonly scales?: true;
}

/** The unit after a number that ends at token `at`. */
function readUnit(scan: Scan, at: number, number: NumberExpression): UnitRead {
  const { tokens } = scan;
  const none: UnitRead = { kind: null, unit: null, end: at, power: 0 };
  const token = tokens[at];
  if (token === undefined || token.kind === 'break') return none;
  if (token.glued && !number.scaled && find(scan, at, N.ordinalSuffix) !== null)
    return { kind: 'ordinal', unit: 'rank', end: find(scan, at, N.ordinalSuffix)!.end, power: 0 };
  if (token.norm === '.' && token.glued && tokens[at + 1]?.glued && find(scan, at + 1, N.ordinalSuffix) !== null)
    return { kind: 'ordinal', unit: 'rank', end: at + 2, power: 0 };
  const start = token.norm === '-' && token.glued && tokens[at + 1]?.glued ? at + 1 : at;
  return unitAt(scan, start, number) ?? unitAfterOf(scan, start, number) ?? none;
}

function unitAt(scan: Scan, at: number, number: NumberExpression): UnitRead | null {
  const scaled = find(scan, at, N.scaledCurrency);
  if (scaled !== null) {
    const [power, unit] = scaled.value.split(' ');
    return { kind: 'money', unit: unit!, end: scaled.end, power: Number(power), scales: true };
  }
  const points = find(scan, at, N.points);
  if (points !== null) return { kind: 'points', unit: 'pp', end: points.end, power: 0 };
  const basis = find(scan, at, N.basisPoints);
  if (basis !== null) return { kind: 'points', unit: 'pp', end: basis.end, power: -2 };
  const percent = find(scan, at, N.percent);
  if (percent !== null && !percentIsNext(scan, at)) return { kind: 'percent', unit: '%', end: percent.end, power: 0 };
  const times = find(scan, at, N.times);
  if (times !== null) return { kind: 'multiple', unit: 'x', end: times.end, power: 0 };
  return currencyAfter(scan, at) ?? nounAt(scan, at, number);
}

/** In `12 %34` the sign is the next number's. */
function percentIsNext({ tokens }: Scan, at: number): boolean {
  const token = tokens[at]!;
  return token.kind === 'mark' && !token.glued && tokens[at + 1]?.kind === 'number' && tokens[at + 1]!.glued;
}

function unitAfterOf(scan: Scan, at: number, number: NumberExpression): UnitRead | null {
  const of = number.scaled ? find(scan, at, N.of) : null;
  if (of === null) return null;
  return currencyAfter(scan, of.end) ?? nounAt(scan, of.end, number);
}

function currencyAfter(scan: Scan, at: number): UnitRead | null {
  const word = find(scan, at, N.currency);
  if (word !== null && !word.clitics.and && word.clitics.preposition === '')
    return { kind: 'money', unit: word.value, end: word.end, power: 0 };
  const sign = find(scan, at, N.sign);
  if (sign === null) return null;
  const token = scan.tokens[at]!;
  if (token.end - token.start === 1 && token.kind === 'word') return null;
  const next = scan.tokens[sign.end];
  if (next?.kind === 'number' && (next.glued || !token.glued)) return null;
  return { kind: 'money', unit: sign.value, end: sign.end, power: 0 };
}

function nounAt(scan: Scan, at: number, number: NumberExpression): UnitRead | null {
  const adjective = find(scan, at, N.nounAdjective);
  const match = find(scan, at, N.noun) ?? (adjective === null ? null : find(scan, adjective.end, N.noun));
  if (match === null || match.clitics.and || match.clitics.article || match.clitics.preposition !== '') return null;
  if (number.alone && !number.scaled) return null;
  return { kind: 'count', unit: null, end: match.end, noun: match.value, power: 0 };
}

function withUnit(scan: Scan, first: number, front: Front, number: NumberExpression): Core {
  const read = readUnit(scan, number.end, number);
  const money = front.currency !== null;
  const takesAfter = money ? read.kind === 'money' && sameFamily(read.unit!, front.currency!) : read.kind !== null;
  const after = takesAfter || (front.percent && read.kind === 'percent') ? read : null;
  const kind: AmountKind = money
    ? 'money'
    : front.percent
      ? 'percent'
      : (after?.kind ?? (front.ordinal && !number.scaled ? 'ordinal' : number.scaled ? 'bare' : 'count'));
  const unit = money
    ? preferred(front.currency!, after?.unit ?? null)
    : kind === 'percent'
      ? '%'
      : kind === 'ordinal'
        ? 'rank'
        : (after?.unit ?? null);
  const value = scaleBy(number.value, after?.power ?? 0);
  const core: Core = {
    first,
    end: after?.end ?? number.end,
    kind,
    unit,
    value: front.sign === '-' ? { digits: -value.digits, exponent: value.exponent } : value,
    scale: number.scale + (after?.scales ? after.power : 0),
    scaled: number.scaled || after?.scales === true,
    word: number.word,
    alone: number.alone,
    ambiguous: number.ambiguous,
    preposition: number.preposition,
    ...(front.sign === undefined ? {} : { sign: front.sign }),
    ...(after?.noun === undefined ? {} : { noun: after.noun }),
  };
  return kind === 'money' ? longerMoney(scan, withPer(scan, core)) : core;
}

const sameFamily = (a: string, b: string): boolean => currencyFamily(a) === currencyFamily(b);

/** `$5 million Canadian dollars`: of two names the one that is a code of its own country. */
const preferred = (before: string, after: string | null): string =>
  after !== null && /^[A-Z]{3}$/.test(after) ? after : before;

/** `426 million dollars and 883 thousand dollars` is one number though the currency stands twice. */
function longerMoney(scan: Scan, core: Core): Core {
  if (core.per !== undefined || core.value.exponent < core.scale || core.scale < 6 || core.sign !== undefined)
    return core;
  const and = find(scan, core.end, N.and);
  const glued = and === null && scan.tokens[core.end]?.kind === 'word';
  if (and === null && !glued) return core;
  const next = readNumber(scan, and?.end ?? core.end);
  if (next === null || (glued && !next.and) || next.preposition !== '' || !next.scaled) return core;
  if (next.scale !== core.scale - 3 || compareDecimals(next.value, decimal(1, core.scale)) >= 0) return core;
  const unit = currencyAfter(scan, next.end);
  if (unit === null || unit.unit !== core.unit) return core;
  const exponent = next.value.exponent;
  const value = {
    digits: core.value.digits * 10n ** BigInt(core.value.exponent - exponent) + next.value.digits,
    exponent,
  };
  return { ...core, end: unit.end, value, scale: next.scale };
}

/** "a barrel", "per tonne", "للطن" after money. */
function withPer(scan: Scan, core: Core): Core {
  const { end } = core;
  const per = find(scan, end, N.per);
  const named = per === null ? null : find(scan, per.end, N.noun);
  if (named !== null) return { ...core, end: named.end, per: named.value };
  const article = find(scan, end, N.perNoun);
  const noun = article === null ? find(scan, end, N.noun) : find(scan, article.end, N.noun);
  if (noun === null || (article === null && noun.clitics.preposition !== 'ل')) return core;
  if (find(scan, noun.end, N.perNot) !== null) return core;
  return { ...core, end: noun.end, per: noun.value };
}

/** `$3–5 million`, `between 0.5 and 1.5 percent`, `4 or 5 percent`. */
function readRange(scan: Scan, first: number, front: Front, low: NumberExpression, afterBetween: boolean): Core | null {
  const { tokens } = scan;
  if (front.ordinal) return null;
  const lowUnit = readUnit(scan, low.end, low);
  const at = lowUnit.kind === null ? low.end : lowUnit.end;
  const join = rangeJoin(scan, at, afterBetween, lowUnit.kind !== null || front.currency !== null);
  if (join === null) return null;
  const next = readFront(scan, join);
  if (next === null || next.ordinal || next.sign === '-') return null;
  const high = readNumber(scan, next.at);
  if (high === null) return null;
  const dash = tokens[at]!.kind === 'mark';
  if (!dash && !afterBetween && first > 0 && find(scan, first - 1, N.from) !== null) return null;
  const core = withUnit(
    scan,
    first,
    {
      ...next,
      ...(next.currency === null ? { currency: front.currency, percent: front.percent || next.percent } : {}),
    },
    high,
  );
  if (core.kind === 'count' && core.noun === undefined && !afterBetween) return null;
  if (core.kind === 'count' && YEAR.test(tokens[next.at]!.norm)) return null;
  if (core.kind === 'ordinal') return null;
  if (
    lowUnit.kind !== null &&
    (lowUnit.kind !== core.kind || lowUnit.noun !== core.noun || !unitsAgree(lowUnit.unit, core.unit))
  )
    return null;
  if (front.currency !== null && !unitsAgree(front.currency, core.unit)) return null;
  const carried = low.scaled || !high.scaled ? low.value : scaleBy(low.value, core.scale);
  const from = front.sign === '-' ? { digits: -carried.digits, exponent: carried.exponent } : carried;
  if (compareDecimals(from, core.value) >= 0) return null;
  const scale = low.scaled ? low.scale : core.scale;
  return {
    ...core,
    value: from,
    high: core.value,
    scale,
    ambiguous: low.ambiguous || core.ambiguous,
    preposition: low.preposition,
  };
}

const unitsAgree = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && sameFamily(a, b));

/** Where the second number starts, if a range goes on at token `at`. */
function rangeJoin(scan: Scan, at: number, afterBetween: boolean, unitBefore: boolean): number | null {
  const { tokens } = scan;
  const token = tokens[at];
  if (token === undefined) return null;
  const dash = token.kind === 'mark' && (token.norm === '-' || token.norm === '–' || token.norm === '—');
  if (dash) {
    if (token.glued && tokens[at + 1]?.glued === true) return at + 1;
    return unitBefore || tokens[at + 1]?.kind !== 'number' || tokens[at + 1]!.glued ? null : at + 1;
  }
  if (afterBetween) {
    const and = find(scan, at, N.betweenAnd);
    if (and !== null) return and.end;
    const cardinal = find(scan, at, N.cardinal);
    return cardinal?.clitics.and === true ? at : null;
  }
  const to = unitBefore ? null : find(scan, at, N.rangeTo);
  return to === null || to.clitics.and ? null : to.end;
}

/** Hedge, bounds and offsets; null where the number is none: a year, a lone word, part of a name. */
function finish(scan: Scan, core: Core, pending: PendingHedge | null, lastEnd: number): Amount | null {
  const { tokens } = scan;
  const before = pending === null ? null : hedgeBefore(scan, core, pending);
  const after = hedgeAfter(scan, core);
  if (!isAmount(scan, core, before !== null || after !== null, lastEnd)) return null;
  const hedge: Hedge = core.high !== undefined ? 'between' : (before?.hedge ?? after?.hedge ?? core.hedge ?? 'exact');
  const precise =
    core.hedge !== undefined && hedge !== 'about' ? (FINER[String(core.value.digits)] ?? core.value) : core.value;
  const written = writtenOf(precise, core.scale);
  const value = Number(written);
  if (!Number.isFinite(value)) return null;
  const first = before !== null && (!before.verb || before.end === core.first) ? before.first : core.first;
  const end = after?.end ?? core.end;
  const writtenHigh = core.high === undefined ? undefined : writtenOf(core.high, core.scale);
  const bounds = boundsOf(precise, hedge, value, writtenHigh);
  const amount: { -readonly [Key in keyof Amount]: Amount[Key] } = {
    first,
    end,
    core: { start: tokens[core.first]!.start, end: tokens[core.end - 1]!.end },
    span: { start: tokens[first]!.start, end: tokens[end - 1]!.end },
    kind: core.kind,
    written,
    value,
    unit: core.unit,
    precision: powerOfTen(precise.exponent),
    hedge,
    low: bounds.low,
    high: bounds.high,
    scaled: core.scaled,
  };
  if (writtenHigh !== undefined) amount.writtenHigh = writtenHigh;
  if (core.ambiguous) amount.ambiguous = true;
  if (core.per !== undefined) amount.per = core.per;
  if (core.noun !== undefined) amount.noun = core.noun;
  if (core.word) amount.word = true;
  if (core.sign !== undefined) amount.signed = core.sign;
  return amount;
}

const powerOfTen = (exponent: number): number => Number(`1e${exponent}`);

function isAmount(scan: Scan, core: Core, hedged: boolean, lastEnd: number): boolean {
  if (core.kind === 'count' && core.unit === null) {
    if (core.alone && !core.scaled) return false;
    if (core.word && core.noun === undefined) return false;
    const token = scan.tokens[core.first]!;
    if (token.kind === 'number' && core.end - core.first === 1 && YEAR.test(token.norm)) return false;
    if (core.noun !== undefined && token.kind === 'number' && YEAR.test(token.norm) && !hedged) {
      const before = scan.tokens[core.first - 1];
      return before === undefined || before.kind !== 'word' || find(scan, core.first - 1, N.preposition) === null;
    }
  }
  if (core.alone && core.end > core.first && scan.tokens.slice(core.first, core.end).some(isSign)) return false;
  if (core.alone && core.kind === 'bare') return hedged && lastEnd !== core.first;
  return true;
}

/** The hedge that stands before a number, if it reaches it. */
function hedgeBefore(scan: Scan, core: Core, pending: PendingHedge): PendingHedge | null {
  const gap = core.first - pending.end;
  if (core.kind === 'ordinal' || gap < 0) return null;
  if (gap === 0) return pending.compares && pending.hedge !== 'about' ? null : pending;
  const article = find(scan, pending.end, N.article);
  if (article !== null && article.end === core.first) {
    const the = pending.hedge === 'over' || pending.hedge === 'under';
    return pending.compares || (the && !pending.verb && isDefinite(scan, pending.end)) ? null : pending;
  }
  if (scan.tokens[pending.end]!.norm === '(' && gap === 1) return null;
  if (!pending.verb || !scan.pack.switches.verbFirst || gap > 16) return null;
  if (core.kind === 'count' || core.kind === 'multiple' || core.preposition !== '') return null;
  return find(scan, core.first - 1, N.preposition) === null ? pending : null;
}

/** The longer article is the definite one where a language has both; it makes of "above the $5bn" a comparison. */
const isDefinite = (scan: Scan, i: number): boolean => scan.tokens[i]!.norm.length > 2;

function hedgeAfter(scan: Scan, core: Core): { hedge: Hedge; end: number } | null {
  const hyphen = scan.tokens[core.end]?.norm === '-' && scan.tokens[core.end + 1]?.glued === true;
  const at = hyphen ? core.end + 1 : core.end;
  const match = find(scan, at, N.hedgeAfter);
  if (match === null) return null;
  const mark = scan.tokens[at]!;
  if (mark.kind === 'mark' && !mark.glued) return null;
  return { hedge: match.value as Hedge, end: match.end };
}

/** The bounds of a number with its hedge, in base units; infinite where it is open. See {@link Hedge}. */
export function asInterval(written: Written, hedge: Hedge, writtenHigh?: Written): { low: number; high: number } {
  const exact = decimalOf(written);
  return exact === null ? { low: Number.NaN, high: Number.NaN } : boundsOf(exact, hedge, Number(written), writtenHigh);
}

function boundsOf(exact: Decimal, hedge: Hedge, value: number, writtenHigh?: Written): { low: number; high: number } {
  const negative = exact.digits < 0n;
  const tenths = exact.digits * 10n;
  const step = (halves: number): number => Number(`${tenths + BigInt(5 * halves)}e${exact.exponent - 1}`);
  switch (hedge) {
    case 'about':
      return { low: step(-2), high: step(2) };
    case 'nearly':
      return negative ? { low: value, high: step(4) } : { low: step(-4), high: value };
    case 'over':
      return negative ? { low: -Infinity, high: value } : { low: value, high: Infinity };
    case 'under':
      return negative ? { low: value, high: Infinity } : { low: -Infinity, high: value };
    case 'between':
      return { low: value, high: writtenHigh === undefined ? value : Number(writtenHigh) };
    default:
      return { low: step(-1), high: step(1) };
  }
}

/** `a` with the scale and unit of `b`: in "from 1.703 to 1.966 millones de dólares" the first number's are elided. */
export function shareUnit(a: Amount, b: Amount): Amount {
  if (a.unit !== null && a.unit !== b.unit) return a;
  const own = decimalOf(a.written);
  if (own === null) return a;
  const power = a.scaled ? 0 : Number(/e(\d+)$/.exec(b.written)?.[1] ?? 0);
  const carried = scaleBy(own, power);
  const scale = a.scaled ? Number(/e(\d+)$/.exec(a.written)?.[1] ?? 0) : power;
  const written = writtenOf(carried, scale);
  return {
    ...a,
    kind: b.kind,
    unit: b.unit,
    written,
    value: Number(written),
    precision: powerOfTen(carried.exponent),
    scaled: a.scaled || b.scaled,
    ...asInterval(written, a.hedge, a.writtenHigh),
  };
}

/** A generic currency is the one that the text names in full elsewhere, if it names only one of that kind. */
function settleFamilies(amounts: readonly Amount[]): Amount[] {
  const named = new Map<string, string | null>();
  for (const { kind, unit } of amounts) {
    if (kind !== 'money' || unit === null || !/^[A-Z]{3}$/.test(unit)) continue;
    const family = currencyFamily(unit);
    if (family === unit) continue;
    named.set(family, named.has(family) && named.get(family) !== unit ? null : unit);
  }
  return amounts.map((amount) => {
    const { kind, unit } = amount;
    if (kind !== 'money' || unit === null) return amount;
    const settled = named.get(unit) ?? (unit === 'dollar' ? 'USD' : null);
    return settled === null ? amount : { ...amount, unit: settled };
  });
}

/** Marks amounts that state one level twice: `$10.6M (Rs 88 crore)`. */
function withTwins(scan: Scan, amounts: Amount[]): Amount[] {
  const twins = new Map<number, number>();
  for (let k = 0; k + 1 < amounts.length; k++) {
    if (twins.has(k) || !restates(scan, amounts[k]!, amounts[k + 1]!)) continue;
    twins.set(k, k + 1);
    twins.set(k + 1, k);
  }
  return twins.size === 0
    ? amounts
    : amounts.map((amount, k) => (twins.has(k) ? { ...amount, twin: twins.get(k)! } : amount));
}

function restates(scan: Scan, a: Amount, b: Amount): boolean {
  if (a.kind !== 'money' || b.kind !== 'money' || a.per !== undefined || b.first - a.end > 6 || b.first <= a.end)
    return false;
  const { tokens } = scan;
  let at = a.end;
  const bracket = tokens[at]!.norm === '(' || tokens[at]!.norm === '[';
  if (bracket || tokens[at]!.norm === ',' || tokens[at]!.norm === '،') at++;
  const words = at;
  while (at < b.first) {
    const same = find(scan, at, N.same);
    if (same === null) return false;
    at = same.end;
  }
  if (at > b.first || (!bracket && words === at)) return false;
  const differ = !unitsAgree(a.unit, b.unit);
  if (differ) return true;
  return bracket && a.unit === b.unit && a.written !== b.written && a.low <= b.high && b.low <= a.high;
}
