import type { Hedge } from '../../model.ts';
import type { Pack } from '../../packs/pack.ts';
import { bitOf, find, mayBegin, N } from '../words/finder.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokenize.ts';
import type { Amount, Core } from './amount.ts';
import { withAnnounced } from './announced.ts';
import { boundsOf } from './bounds.ts';
import { readCore } from './core.ts';
import { negated, numberOf, powerOfTen, writtenOf } from './decimal.ts';
import { opensDigits } from './digits.ts';
import { withElidedScale } from './elided.ts';
import { isSign, pastCompound, YEAR } from './front.ts';
import { endsHedge, hedgeAfter, hedgeAt, joinHedges, type PendingHedge, reaches } from './hedge.ts';
import { withListed } from './listed.ts';
import { withHomeDollars, withLocalSign } from './local-sign.ts';
import { isLoss } from './loss.ts';
import { withMultiplied } from './multiplied.ts';
import { marksOf } from './numeral.ts';
import { withRatios } from './ratio.ts';
import { openScan, type Scan } from './scan.ts';
import { settleFamilies, withTwins } from './twin.ts';
import { finer } from './word-amount.ts';

export type { Amount, AmountKind } from './amount.ts';
export { isSum } from './amount.ts';
export { asInterval, shareUnit } from './bounds.ts';
export { resolveCurrency } from './currency.ts';
export { numberPhrases } from './phrases.ts';

/** Every number of a text with its unit, in order; none overlap. Never throws. */
export function readQuantities(text: string, tokens: readonly Token[], lexicon: Lexicon, pack: Pack): Amount[] {
  const scan = openScan(text, tokens, lexicon, pack, marksOf(tokens));
  const amounts: Amount[] = [];
  let pending: PendingHedge | null = null;
  let between = -1;
  let lastEnd = -1;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (!mayStart(scan, i, token) || namesCountry(scan, i)) {
      if (pending !== null && endsHedge(token)) pending = null;
      i++;
      continue;
    }
    const after = pastCompound(scan, i);
    if (after > i) {
      i = after;
      continue;
    }
    between = find(scan, i, N.between)?.end ?? between;
    const core = readCore(scan, i, between >= 0 && gapIsFiller(scan, between, i));
    if (core !== null) {
      const amount = finish(scan, core, pending, lastEnd);
      // "casi un 50 %": an article that might have been a number leaves the hedge to the one behind it.
      if (amount !== null || find(scan, i, N.article)?.end !== core.end) pending = null;
      if (amount !== null) {
        amounts.push(amount);
        lastEnd = amount.end;
      }
      i = Math.max(core.end, amount?.end ?? 0, i + 1);
      continue;
    }
    const hedge = hedgeAt(scan, i, lastEnd);
    if (hedge !== null) pending = joinHedges(pending, hedge);
    else if (pending !== null && endsHedge(token)) pending = null;
    i = hedge?.end ?? i + 1;
  }
  const counted = withRatios(scan, withMultiplied(scan, amounts));
  const announced = withAnnounced(scan, settleFamilies(withLocalSign(scan, counted)));
  return withTwins(scan, withElidedScale(scan, withListed(scan, announced)));
}

/** Numbers whose bare dollar sign means the money of the country whose office the text quotes. */
export function readHomeDollars(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  pack: Pack,
  amounts: Amount[],
  country: string,
): Amount[] {
  return withHomeDollars(openScan(text, tokens, lexicon, pack, marksOf(tokens)), amounts, country);
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
  N.minus,
  N.hedge,
  N.hedgeVerb,
  N.hedgeVerbWith,
  N.between,
  N.sign,
  N.percent,
  N.percentBefore,
  N.multiple,
  N.pointsInWords,
]
  .map(bitOf)
  .reduce((a, b) => a | b);

/** "China took $5bn and the US $9bn": a country with its article, and a sign of its own behind it. */
function namesCountry(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  if (tokens[i]!.kind !== 'word' || tokens[i + 1]?.norm !== '$' || tokens[i + 1]!.glued) return false;
  return find(scan, i, N.sign) !== null && i > 0 && find(scan, i - 1, N.article) !== null;
}

/** A cheap look at one token: whether a number, or what stands before one, may start there. */
function mayStart(scan: Scan, i: number, token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'break') return false;
  if (mayBegin(scan, i, START_BITS, 0) || isSign(token) || opensDigits(scan, i)) return true;
  const start = scan.starts[i];
  if (start === null || start === undefined || start.by[N.article] === undefined) return false;
  const next = scan.starts[i + 1];
  return next?.by[N.scale] !== undefined || next?.by[N.points] !== undefined;
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

/** Hedge, bounds and offsets; null where the number is none: a year, a lone word, part of a name. */
function finish(scan: Scan, core: Core, pending: PendingHedge | null, lastEnd: number): Amount | null {
  if (isLoss(scan, core)) core.value = negated(core.value);
  const before = pending !== null && reaches(scan, core, pending) ? pending : null;
  const after = hedgeAfter(scan, core);
  if (!isAmount(scan, core, before !== null || after !== null, lastEnd)) return null;
  const hedge: Hedge = core.high !== null ? 'between' : (before?.hedge ?? after?.hedge ?? core.hedge ?? 'exact');
  const exact = core.hedge === null ? core.value : finer(core.value);
  const value = numberOf(exact);
  if (!Number.isFinite(value)) return null;
  const beside = before !== null && (!before.verb || before.end === core.first);
  return amountOf(scan, core, {
    first: beside ? before.first : core.first,
    end: after?.end ?? core.end,
    hedge,
    exact,
    value,
  });
}

interface Finished {
  readonly first: number;
  readonly end: number;
  readonly hedge: Hedge;
  readonly exact: Core['value'];
  readonly value: number;
}

function amountOf({ tokens }: Scan, core: Core, { first, end, hedge, exact, value }: Finished): Amount {
  const writtenHigh = core.high === null ? undefined : writtenOf(core.high, core.scale);
  const units = exact === core.value ? 1 : 10 ** (core.value.exponent - exact.exponent);
  const { low, high } = boundsOf(exact, hedge, value, writtenHigh, units);
  return {
    first,
    end,
    core: { start: tokens[core.first]!.start, end: tokens[core.end - 1]!.end },
    span: { start: tokens[first]!.start, end: tokens[end - 1]!.end },
    kind: core.kind,
    written: writtenOf(exact, core.scale),
    value,
    unit: core.unit,
    precision: powerOfTen(core.value.exponent),
    hedge,
    // Digits beyond what a double holds round inward; the value lies inside all the same.
    low: Math.min(low, value),
    high: Math.max(high, value),
    scaled: core.scaled,
    writtenHigh,
    ambiguous: core.ambiguous ? true : undefined,
    per: core.per ?? undefined,
    noun: core.noun ?? undefined,
    word: core.word ? true : undefined,
    signed: core.sign ?? undefined,
    home: undefined,
    led: core.preposition === '' ? undefined : true,
    twin: undefined,
  };
}

function isAmount(scan: Scan, core: Core, hedged: boolean, lastEnd: number): boolean {
  if (core.kind === 'count' && core.unit === null && !isCount(scan, core, hedged)) return false;
  if (!core.alone) return true;
  if (scan.tokens.slice(core.first, core.end).some(isSign)) return false;
  return core.kind !== 'bare' || (hedged && lastEnd !== core.first);
}

/** No year, no lone word, no digits of a name. */
function isCount(scan: Scan, core: Core, hedged: boolean): boolean {
  if (core.alone && !core.scaled) return false;
  if (core.noun === null && core.word) return false;
  const token = scan.tokens[core.first]!;
  if (token.kind !== 'number' || !YEAR.test(token.norm)) return true;
  if (core.noun === null) return core.end - core.first > 1;
  const before = scan.tokens[core.first - 1];
  return hedged || before?.kind !== 'word' || find(scan, core.first - 1, N.preposition) === null;
}
