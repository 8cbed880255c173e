import { endsAt, find, N, P } from '../words/finder.ts';
import { type Core, coreOf } from './amount.ts';
import { compareDecimals, type Decimal, decimal, negated, numberOf, plus, scaleBy } from './decimal.ts';
import type { NumberExpression } from './expression.ts';
import { type Front, frontAt, isPartOfName, readFront, YEAR } from './front.ts';
import { readMoney, readNumber } from './number.ts';
import type { Scan } from './scan.ts';
import { currencyAfter, readUnit, sameFamily, type UnitRead, unitsAgree } from './unit.ts';
import { readOneWord } from './word-amount.ts';

/** The number, sign and unit that start at token `i`; null where none does. `afterBetween`: it opens a range. */
export function readCore(scan: Scan, i: number, afterBetween: boolean): Core | null {
  const { kind } = scan.tokens[i]!;
  const whole = kind === 'word' ? readOneWord(scan, i) : null;
  if (whole !== null) return whole;
  const front = kind === 'number' ? frontAt(i) : readFront(scan, i);
  const number =
    front === null ? null : front.currency === null ? readNumber(scan, front.at) : readMoney(scan, front.at);
  if (front === null || number === null) return null;
  const unit = readUnit(scan, number);
  if (kind === 'number' && isPartOfName(scan, i))
    return unit === null ? nameless(i, number) : withUnit(scan, i, front, number, unit);
  return readRange(scan, i, front, number, unit, afterBetween) ?? withUnit(scan, i, front, number, unit);
}

/** Digits of a name, to be passed over. */
function nameless(first: number, number: NumberExpression): Core {
  const core = coreOf(first, number.end, 'count', null, number.value);
  core.alone = true;
  return core;
}

function withUnit(scan: Scan, first: number, front: Front, number: NumberExpression, read: UnitRead | null): Core {
  const unit = fitting(front, read);
  const value = scaleBy(number.value, unit?.power ?? 0);
  const core = coreOf(first, unit?.end ?? number.end, 'count', null, front.sign === '-' ? negated(value) : value);
  core.scale = number.scale + (unit?.scales ? unit.power : 0);
  core.scaled = number.scaled || unit?.scales === true;
  core.word = number.word;
  core.alone = number.alone;
  core.ambiguous = number.ambiguous;
  core.preposition = number.preposition;
  core.sign = front.sign;
  core.noun = unit?.noun ?? null;
  if (front.currency !== null) {
    core.kind = 'money';
    core.unit = preferred(front.currency, unit?.unit ?? null);
  } else if (front.percent) {
    core.kind = 'percent';
    core.unit = '%';
  } else if (unit !== null) {
    core.kind = unit.kind;
    core.unit = unit.unit;
  } else if (number.scaled) core.kind = 'bare';
  else if (front.ordinal) {
    core.kind = 'ordinal';
    core.unit = 'rank';
  }
  if (core.kind === 'money') {
    takePer(scan, core);
    takeRest(scan, core);
  }
  return core;
}

/** Behind `$5` only another name of the same money, behind `%5` only percent. */
function fitting({ currency, percent }: Front, unit: UnitRead | null): UnitRead | null {
  if (unit === null) return null;
  if (currency !== null) return unit.kind === 'money' && sameFamily(unit.unit!, currency) ? unit : null;
  return !percent || unit.kind === 'percent' ? unit : null;
}

/** `$5 million Canadian dollars`: of two names the one that is a code of its own country. */
const preferred = (before: string, after: string | null): string =>
  after !== null && /^[A-Z]{3}$/.test(after) ? after : before;

/** `426 million dollars and 883 thousand dollars` is one number though the currency stands twice. */
function takeRest(scan: Scan, core: Core): void {
  if (core.per !== null || core.scale < 6 || core.value.exponent < core.scale || core.sign !== null) return;
  const and = find(scan, core.end, N.and);
  if (and === null && scan.tokens[core.end]?.kind !== 'word') return;
  const next = readNumber(scan, and?.end ?? core.end);
  if (next === null || (and === null && !next.and) || next.preposition !== '' || !next.scaled) return;
  if (next.scale !== core.scale - 3 || compareDecimals(next.value, decimal(1, core.scale)) >= 0) return;
  const unit = currencyAfter(scan, next.end);
  const sum = unit !== null && unitsAgree(core.unit, unit.unit) ? plus(core.value, next.value) : null;
  if (sum === null) return;
  core.unit = preferred(core.unit!, unit!.unit);
  core.end = unit!.end;
  core.value = sum;
  core.scale = next.scale;
}

/** "a barrel", "per tonne", "للطن" after money. */
function takePer(scan: Scan, core: Core): void {
  const { end } = core;
  const per = find(scan, end, N.per);
  const article = per === null ? find(scan, end, N.perNoun) : null;
  const noun = find(scan, per?.end ?? article?.end ?? end, N.noun);
  if (noun === null) return;
  // "$3 al mes de mayo": the months up to it.
  const of = find(scan, noun.end, P.dayOf);
  if (of !== null && find(scan, of.end, P.month) !== null) return;
  if (per === null) {
    if (article === null && (noun.clitics.preposition !== 'to' || namesPeriod(scan, noun.end))) return;
    if (find(scan, noun.end, N.perNot) !== null) return;
  }
  core.end = noun.end;
  core.per = noun.value;
}

/** `3 ملايين للشهر نفسه`, `لشهر مايو`: the month of a level, and none that a price is per. */
const namesPeriod = (scan: Scan, at: number): boolean =>
  find(scan, at, P.same) !== null || find(scan, at, P.month) !== null || find(scan, at, P.last) !== null;

/** `$3–5 million`, `between 0.5 and 1.5 percent`, `4 or 5 percent`. */
function readRange(
  scan: Scan,
  first: number,
  front: Front,
  low: NumberExpression,
  lowUnit: UnitRead | null,
  afterBetween: boolean,
): Core | null {
  if (front.ordinal) return null;
  const at = lowUnit?.end ?? low.end;
  const join = rangeJoin(scan, at, afterBetween, lowUnit !== null || front.currency !== null);
  if (join === null) return null;
  const next = readFront(scan, join);
  if (next === null || next.ordinal || next.sign === '-') return null;
  const high = readNumber(scan, next.at);
  if (high === null) return null;
  const dash = scan.tokens[at]!.kind === 'mark';
  if (!dash && !afterBetween && first > 0 && find(scan, first - 1, N.from) !== null) return null;
  next.percent ||= front.percent;
  next.currency ??= front.currency;
  const core = withUnit(scan, first, next, high, readUnit(scan, high));
  if (!isRangeOf(scan, core, next, afterBetween) || !fitsLow(core, front, lowUnit)) return null;
  const carried = low.scaled || !high.scaled ? low.value : scaleBy(low.value, core.scale);
  const from = front.sign === '-' ? negated(carried) : carried;
  if (compareDecimals(from, core.value) >= 0) return null;
  if (!dash && !afterBetween && lowUnit === null && isYear(scan, first, low)) return null;
  // "decreased 1.0 billion to 9.0 billion dollars": a change and what it led to.
  if (!dash && !afterBetween && low.scaled && high.scaled && farApart(from, core.value)) return null;
  core.high = core.value;
  core.value = from;
  if (low.scaled) core.scale = low.scale;
  core.ambiguous ||= low.ambiguous;
  core.preposition = low.preposition;
  return core;
}

/** Whether two numbers, each with a scale of its own, lie too far apart to be the ends of a range. */
const farApart = (low: Decimal, high: Decimal): boolean => numberOf(high) >= 4 * numberOf(low);

/** "in 2015 to 2.9 billion", "in May 2015 to 2.9 billion": a year and what a level had become, no range. */
function isYear(scan: Scan, first: number, low: NumberExpression): boolean {
  if (low.scaled || low.end !== first + 1 || !YEAR.test(scan.tokens[first]!.norm)) return false;
  return endsAt(scan, first, P.beforeYear) || endsAt(scan, first, P.month);
}

function isRangeOf(scan: Scan, core: Core, high: Front, afterBetween: boolean): boolean {
  if (core.kind === 'ordinal') return false;
  if (core.kind !== 'count') return true;
  return (core.noun !== null || afterBetween) && !YEAR.test(scan.tokens[high.at]!.norm);
}

function fitsLow(core: Core, front: Front, lowUnit: UnitRead | null): boolean {
  if (front.currency !== null && !unitsAgree(front.currency, core.unit)) return false;
  if (lowUnit === null) return true;
  return lowUnit.kind === core.kind && lowUnit.noun === core.noun && unitsAgree(lowUnit.unit, core.unit);
}

/** Where the second number starts, if a range goes on at token `at`. */
function rangeJoin(scan: Scan, at: number, afterBetween: boolean, unitBefore: boolean): number | null {
  const { tokens } = scan;
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'mark' && (token.norm === '-' || token.norm === '–' || token.norm === '—')) {
    const next = tokens[at + 1];
    if (token.glued && next?.glued === true) return at + 1;
    return unitBefore || next?.kind !== 'number' || next.glued ? null : at + 1;
  }
  if (afterBetween) {
    const and = find(scan, at, N.betweenAnd);
    return and !== null ? and.end : find(scan, at, N.cardinal)?.clitics.and === true ? at : null;
  }
  const to = unitBefore ? null : find(scan, at, N.rangeTo);
  return to === null || to.clitics.and ? null : to.end;
}
