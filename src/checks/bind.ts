import type { Claim, Figure, Period, Reading, Scope } from '../model.ts';
import type { JudgeOptions } from './judge.ts';
import { type Level, levelOf, levelsOf, matchScope } from './levels.ts';
import { differInLength, samePeriod, shifted } from './period.ts';
import { type Term, termOf } from './term.ts';

/** The earlier and the later level that a claim may compare. */
export interface Pair {
  readonly from: Level;
  readonly to: Level;
  readonly sure: boolean;
}

/** The two periods that a claim compares, the earlier one counted back from the words ("in five years") where it is not named. */
export function periodsOf({ from, to, years }: Claim): { readonly from: Period | null; readonly to: Period | null } {
  return { from: from ?? (to !== null && years !== null && Number.isInteger(years) ? shifted(to, -years) : null), to };
}

/** Every pair of levels that a claim may compare, the likeliest first: what its wording ties to it, then what its scope finds. */
export function pairsOf(reading: Reading, claim: Claim, options: JudgeOptions): readonly Pair[] {
  const hinted = hintedPair(reading, claim, options);
  const found = [...hinted, ...scopedPairs(reading, claim, options)];
  return found.length > 0 ? found : besideHint(reading, claim, options);
}

/** Levels in another currency than the later one that the wording ties to the claim are not surely what it compares. */
function scopedPairs(reading: Reading, claim: Claim, options: JudgeOptions): readonly Pair[] {
  const { from, to } = periodsOf(claim);
  if (to === null && from === null) return undated(reading, claim, options);
  if (to === null || from === null) return [];
  const pairs = combine(levelsOf(reading, claim, from, 'from', options), levelsOf(reading, claim, to, 'to', options));
  const hints = hintsOf(reading, claim);
  const later = hints.filter(({ period }) => samePeriod(period, to));
  const units = new Set((later.length > 0 ? later : hints).map(({ unit }) => unit));
  return pairs.map((pair) => (units.size === 0 || units.has(pair.to.term.unit) ? pair : { ...pair, sure: false }));
}

/** The figures that the wording ties to a claim. */
export function hintsOf(reading: Reading, claim: Claim): readonly Figure[] {
  return claim.inputs.flatMap((id) => reading.figures.filter((figure) => figure.id === id));
}

/** Other claims of the text about the same levels and periods, of one type. */
export function siblings(reading: Reading, claim: Claim, type: Claim['type']): readonly Claim[] {
  const { from, to } = periodsOf(claim);
  return reading.claims.filter((other) => {
    if (other === claim || other.type !== type || from === null || to === null) return false;
    const match = matchScope(other, claim);
    const periods = periodsOf(other);
    return (
      match?.sure && !match.mirrored && !match.negate && samePeriod(periods.from, from) && samePeriod(periods.to, to)
    );
  });
}

/** A claim's own number as a term. */
export function claimTerm(role: Term['role'], claim: Claim, options: JudgeOptions): Term {
  return termOf(role, claim, { rounding: options.rounding, oneSign: false });
}

/** The mirror flow of a scope. */
export function mirror(scope: Scope): Scope {
  return {
    measure: scope.measure,
    kind: scope.kind,
    item: scope.item,
    reporter: scope.partner,
    partner: scope.reporter,
  };
}

function hintedPair(reading: Reading, claim: Claim, options: JudgeOptions): Pair[] {
  const hints = hintsOf(reading, claim);
  if (hints.length !== 2) return [];
  const [first, second] = hints as [Figure, Figure];
  const turned =
    first.period !== second.period && samePeriod(first.period, claim.to) && samePeriod(second.period, claim.from);
  const [from, to] = turned ? [second, first] : [first, second];
  if (from.unit !== to.unit) return [];
  const sides = [matchScope(from, claim), matchScope(to, claim)];
  const negate = sides.every((match) => match?.negate);
  const dated = (figure: Figure, period: Period | null) =>
    period === null || figure.period === null || samePeriod(figure.period, period);
  const sure =
    from.measure === claim.measure &&
    to.measure === claim.measure &&
    dated(from, periodsOf(claim).from) &&
    dated(to, periodsOf(claim).to);
  return [{ from: levelOf(from, 'from', options, negate), to: levelOf(to, 'to', options, negate), sure }];
}

/** One figure that the wording ties to the claim beside another of its scope and as long a time: never sure. */
function besideHint(reading: Reading, claim: Claim, options: JudgeOptions): Pair[] {
  const [hint, more] = hintsOf(reading, claim);
  if (!hint || more) return [];
  const others = reading.figures.filter(
    (figure) =>
      figure !== hint &&
      figure.unit === hint.unit &&
      saysTheSame(figure, hint) &&
      !differInLength(figure.period, hint.period),
  );
  return others.flatMap((other) =>
    [
      [hint, other],
      [other, hint],
    ].map(([from, to]) => ({ from: levelOf(from!, 'from', options), to: levelOf(to!, 'to', options), sure: false })),
  );
}

function saysTheSame(a: Figure, b: Figure): boolean {
  const match = matchScope(a, b);
  return match?.sure === true && !match.mirrored && !match.negate;
}

/** Without any period: two different figures of the claim's scope, either way round; never sure. */
function undated(reading: Reading, claim: Claim, options: JudgeOptions): Pair[] {
  const from = levelsOf(reading, claim, null, 'from', options);
  const to = levelsOf(reading, claim, null, 'to', options);
  return combine(from, to)
    .filter(({ from: a, to: b }) => a.figures[0] !== b.figures[0])
    .map((pair) => ({ ...pair, sure: false }));
}

/** Where one side states just what was asked and something near it, and the other only the latter, it is not sure which is meant. */
function combine(froms: readonly Level[], tos: readonly Level[]): Pair[] {
  const pairs: Pair[] = [];
  const exact = (levels: readonly Level[]) => levels.some(({ distance }) => distance === 0);
  const torn = (here: readonly Level[], there: readonly Level[]) => exact(here) && here.length > 1 && !exact(there);
  const even = !torn(froms, tos) && !torn(tos, froms);
  for (const from of froms)
    for (const to of tos)
      if (from.term.unit === to.term.unit)
        pairs.push({ from, to, sure: even && from.sure && to.sure && from.mirrored === to.mirrored });
  return pairs.sort((a, b) => a.from.distance + a.to.distance - b.from.distance - b.to.distance);
}
