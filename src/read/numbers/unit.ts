import { find, N } from '../words/finder.ts';
import type { AmountKind } from './amount.ts';
import { currencyFamily } from './currency.ts';
import type { NumberExpression } from './expression.ts';
import { YEAR } from './front.ts';
import type { Scan } from './scan.ts';

/** The unit that follows a number. */
export interface UnitRead {
  readonly kind: AmountKind;
  readonly unit: string | null;
  readonly end: number;
  readonly noun: string | null;
  /** A power of ten that the unit brings: a basis point is a hundredth of a point. */
  readonly power: number;
  /** The power is a scale word's. */
  readonly scales: boolean;
}

const unit = (kind: AmountKind, name: string | null, end: number, noun: string | null = null): UnitRead => ({
  kind,
  unit: name,
  end,
  noun,
  power: 0,
  scales: false,
});

/** The unit after a number; null where none stands there. */
export function readUnit(scan: Scan, number: NumberExpression): UnitRead | null {
  const { tokens } = scan;
  const at = number.end;
  const token = tokens[at];
  if (token === undefined || token.kind === 'break') return null;
  if (token.glued && !number.scaled) {
    const dot = token.norm === '.' && tokens[at + 1]?.glued === true;
    const suffix = find(scan, dot ? at + 1 : at, N.ordinalSuffix);
    if (suffix !== null) return unit('ordinal', 'rank', suffix.end);
  }
  const hyphen = token.norm === '-' && token.glued && tokens[at + 1]?.glued === true;
  const start = hyphen ? at + 1 : at;
  if ((scan.starts[start]?.numbers ?? 0) === 0) return otherNoun(scan, start, number);
  return unitAt(scan, start, number) ?? unitAfterOf(scan, start, number) ?? otherNoun(scan, start, number);
}

function unitAt(scan: Scan, at: number, number: NumberExpression): UnitRead | null {
  const percent = find(scan, at, N.percent);
  const points = find(scan, at, N.points);
  if (points !== null) return unit('points', 'pp', points.end);
  if (percent !== null && !percentIsNext(scan, at)) return unit('percent', '%', percent.end);
  const scaled = find(scan, at, N.scaledCurrency);
  if (scaled !== null) {
    const [power, name] = scaled.value.split(' ');
    return { kind: 'money', unit: name!, end: scaled.end, noun: null, power: Number(power), scales: true };
  }
  const money = currencyAfter(scan, at);
  if (money !== null) return money;
  const basis = find(scan, at, N.basisPoints);
  if (basis !== null) return { ...unit('points', 'pp', basis.end), power: -2 };
  const times = find(scan, at, N.times);
  return times === null ? nounAt(scan, at, number) : unit('multiple', 'x', times.end);
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

/** A currency after a number; a sign that the next number follows is that one's. */
export function currencyAfter(scan: Scan, at: number): UnitRead | null {
  const word = find(scan, at, N.currency);
  if (word !== null && !word.clitics.and && word.clitics.preposition === '') return unit('money', word.value, word.end);
  const sign = find(scan, at, N.sign);
  if (sign === null) return null;
  const token = scan.tokens[at]!;
  if (token.end - token.start === 1 && token.kind === 'word') return null;
  const next = scan.tokens[sign.end];
  if (next?.kind === 'number' && (next.glued || !token.glued)) return null;
  return unit('money', sign.value, sign.end);
}

function nounAt(scan: Scan, at: number, number: NumberExpression): UnitRead | null {
  const { tokens } = scan;
  if (number.alone && !number.scaled) return null;
  const adjective = find(scan, at, N.nounAdjective);
  const noun = find(scan, at, N.noun) ?? (adjective === null ? null : find(scan, adjective.end, N.noun));
  if (noun?.value === 'years' && YEAR.test(tokens[noun.end]?.norm ?? '')) return null;
  if (noun === null || noun.clitics.and || noun.clitics.article || noun.clitics.preposition !== '') return null;
  return unit('count', null, noun.end, noun.value);
}

/** In a language that tells by the next word, something without a word of ours is counted: `3 million shells`. */
function otherNoun({ tokens, starts, pack }: Scan, at: number, number: NumberExpression): UnitRead | null {
  if (!number.scaled || pack.numbers.afterBare === '') return null;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || starts[at]?.by[N.afterBare] !== undefined) return null;
  return unit('count', null, at, 'other');
}

export const sameFamily = (a: string, b: string): boolean => a === b || currencyFamily(a) === currencyFamily(b);

export const unitsAgree = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && sameFamily(a, b));
