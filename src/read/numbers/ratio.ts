import type { Hedge } from '../../model.ts';
import { find, N } from '../words/finder.ts';
import type { Amount } from './amount.ts';
import { boundsOf } from './bounds.ts';
import { decimal, numberOf, writtenOf } from './decimal.ts';
import { readNumber } from './number.ts';
import type { Scan } from './scan.ts';
import { currencyAfter } from './unit.ts';

/** How far behind "of every ten dollars" the number of them may stand. */
const REACH = 24;

interface Ratio {
  /** Where the words for the whole begin, and end. */
  readonly first: number;
  readonly end: number;
  readonly of: number;
}

interface Part {
  readonly first: number;
  readonly end: number;
  readonly value: number;
}

/** "Eight of every ten dollars", "de cada diez dólares, ocho": so many in a hundred. */
export function withRatios(scan: Scan, amounts: Amount[]): Amount[] {
  let told = amounts;
  for (const ratio of ratios(scan)) {
    const part = partBefore(scan, ratio) ?? partBehind(scan, told, ratio);
    const percent = part === null ? 0 : (part.value * 100) / ratio.of;
    if (part === null || part.value >= ratio.of || !Number.isInteger(percent)) continue;
    const [first, end] = part.first < ratio.first ? [part.first, ratio.end] : [part.first, part.end];
    const apart = (a: Amount) => a.end <= Math.min(part.first, ratio.first) || a.first >= Math.max(part.end, ratio.end);
    const kept = told.filter((a) => apart(a) || (a.first >= ratio.end && a.end <= part.first));
    told = [...kept, share(scan, first, end, percent, ratio.of, hedgeBefore(scan, part.first))].sort(
      (a, b) => a.first - b.first,
    );
  }
  return told;
}

function* ratios(scan: Scan): Iterable<Ratio> {
  for (let i = 0; i < scan.tokens.length; i++) {
    const lead = find(scan, i, N.outOf);
    const whole = lead === null ? null : readNumber(scan, lead.end);
    const unit = whole === null || whole.scaled ? null : currencyAfter(scan, whole.end);
    if (unit === null || whole === null) continue;
    yield { first: i, end: unit.end, of: numberOf(whole.value) };
  }
}

/** "eight of", "ثمانية دولارات من كل". */
function partBefore(scan: Scan, { first }: Ratio): Part | null {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    const number = readNumber(scan, i);
    if (number === null || number.scaled || number.end > first) continue;
    const end = currencyAfter(scan, number.end)?.end ?? number.end;
    return end === first ? { first: i, end, value: numberOf(number.value) } : null;
  }
  return null;
}

/** "de cada diez dólares que se exportaron, ocho": a lone number in words, or in digits behind a comma, with no other between. */
function partBehind(scan: Scan, amounts: readonly Amount[], { end }: Ratio): Part | null {
  for (let i = end; i < Math.min(scan.tokens.length, end + REACH); i++) {
    const { kind, norm } = scan.tokens[i]!;
    if (kind === 'break' || (kind === 'mark' && '.;'.includes(norm))) return null;
    const digits = amounts.find((a) => a.first === i);
    if (digits !== undefined) return scan.tokens[i - 1]!.norm === ',' && isPlain(digits) ? digits : null;
    const number = kind === 'word' && find(scan, i, N.cardinal) !== null ? readNumber(scan, i) : null;
    if (number === null || number.scaled || find(scan, number.end, N.noun) !== null) continue;
    const value = numberOf(number.value);
    if (value > 1) return { first: i, end: number.end, value };
  }
  return null;
}

const isPlain = ({ kind, noun, scaled }: Amount): boolean => kind === 'count' && noun === undefined && !scaled;

/** "nearly eight": the words right before the number. */
function hedgeBefore(scan: Scan, at: number): Hedge {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const hedge = find(scan, i, N.hedge);
    if (hedge?.end === at) return hedge.value as Hedge;
  }
  return 'exact';
}

/** Told to the part of the whole that one is: eight of ten are 80 %, give or take five. */
function share({ tokens }: Scan, first: number, end: number, percent: number, of: number, hedge: Hedge): Amount {
  const value = decimal(percent);
  const written = writtenOf(value, 0);
  const unit = Math.max(1, Math.round(100 / of));
  const { low, high } = boundsOf(value, hedge, percent, undefined, unit);
  const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
  return {
    first,
    end,
    core: span,
    span,
    kind: 'percent',
    written,
    value: percent,
    unit: '%',
    precision: unit,
    hedge,
    low,
    high,
    scaled: false,
    writtenHigh: undefined,
    ambiguous: undefined,
    per: undefined,
    noun: undefined,
    word: true,
    signed: undefined,
    home: undefined,
    led: undefined,
    twin: undefined,
  };
}
