import { countryCode } from '../geo/codes.ts';
import type { Claim, Figure, Reading, Scope, Verdict, VerdictInput } from '../model.ts';
import type { JudgeOptions, Subject } from './judge.ts';
import { type Level, levelOf, levelsOf, matchScope } from './levels.ts';
import { samePeriod } from './period.ts';
import { compare, type Rational, rational, sign, subtract } from './rational.ts';
import { isGroupOf } from './share.ts';
import { inputOf } from './term.ts';

/** Those who stand in one list with the ranked one, and the whole that they are parts of where the text states it. */
interface Standing {
  readonly own: Level;
  readonly rivals: readonly Level[];
  readonly whole: Level | null;
}

/**
 * A rank against the levels of those ranked. It is confirmed where the listed rivals settle it: as many above as the rank
 * says, and too little left in the whole for anyone unlisted to stand above. It fails only where the text names the whole
 * that the rank is in, and the levels in it settle another rank; anything less decides nothing.
 */
export function weighRank(reading: Reading, claim: Claim, subject: Subject, options: JudgeOptions): Verdict {
  const base = {
    ...subject,
    unit: claim.unit,
    stated: { value: claim.value, low: claim.value, high: claim.value, lowClosed: true, highClosed: true },
    formula: null,
    severity: null,
    turns: false,
    byRounding: false,
    neighbours: [],
    diagnoses: [],
  } as const;
  const unverifiable = (why: string): Verdict => ({
    ...base,
    verdict: 'unverifiable',
    computed: null,
    inputs: [],
    why,
  });
  const standing = standingOf(reading, claim, options);
  if (!standing) return unverifiable('the level of the one ranked is not stated');
  const { own, rivals, whole } = standing;
  if (rivals.length === 0) return unverifiable('the levels of the others in the list are not stated');
  const above = rivals.filter((rival) => surelyAbove(rival, own)).length;
  const below = rivals.filter((rival) => surelyAbove(own, rival)).length;
  const complete = whole !== null && noneUnlisted(standing);
  const [low, high] = [above + 1, complete ? rivals.length - below + 1 : Infinity];
  const inputs: VerdictInput[] = [own, ...rivals].map(({ term }) => inputOf(term));
  const computed = { value: low, low, high, lowClosed: true, highClosed: Number.isFinite(high) };
  const settled = { ...base, computed, inputs, formula: `1 + the number above ${own.term.written}` };
  if (complete && low <= claim.value && claim.value <= high)
    return { ...settled, verdict: 'holds', byRounding: low !== high, why: null };
  if (claim.whole !== null && complete && own.sure)
    return {
      ...settled,
      verdict: 'fails',
      severity: claim.value === low - 1 || claim.value === high + 1 ? 'slight' : 'gross',
      turns: true,
      why: `${above} listed ${above === 1 ? 'level is' : 'levels are'} larger: the rank is ${low === high ? low : `${low} to ${high}`}, not ${claim.value}`,
    };
  return { ...settled, computed: null, verdict: 'unverifiable', why: 'the text does not list all those ranked' };
}

function standingOf(reading: Reading, claim: Claim, options: JudgeOptions): Standing | null {
  const own = levelsOf(reading, claim, claim.to, 'level', options)[0];
  if (!own) return null;
  const list = reading.figures.filter(
    (figure) => samePeriod(figure.period, claim.to) && figure.unit === own.term.unit && !own.figures.includes(figure),
  );
  const rivals = list.filter((figure) => isRival(figure, claim)).map((figure) => levelOf(figure, 'level', options));
  return { own, rivals, whole: wholeOf(reading, claim, list, options) };
}

/** A country beside a country, or a product beside a product, in everything else the same. */
function isRival(figure: Figure, claim: Claim): boolean {
  if (claim.item !== null)
    return figure.item !== null && figure.item !== claim.item && sure({ ...figure, item: claim.item }, claim);
  if (isCountry(claim.partner))
    return rivalParty(figure, claim, 'partner') || rivalParty(turned(figure), claim, 'partner');
  return rivalParty(figure, claim, 'reporter');
}

function rivalParty(figure: Scope, claim: Claim, party: 'reporter' | 'partner'): boolean {
  return (
    isCountry(figure[party]) && figure[party] !== claim[party] && sure({ ...figure, [party]: claim[party] }, claim)
  );
}

/** Two-way trade may name the pair either way round. */
function turned(figure: Figure): Scope {
  return figure.measure === 'trade' ? { ...figure, reporter: figure.partner, partner: figure.reporter } : figure;
}

function sure(figure: Scope, claim: Claim): boolean {
  const match = matchScope(figure, claim);
  return match?.sure === true && !match.mirrored && !match.negate;
}

function wholeOf(reading: Reading, claim: Claim, list: readonly Figure[], options: JudgeOptions): Level | null {
  if (claim.whole) return levelsOf(reading, claim.whole, claim.to, 'whole', options)[0] ?? null;
  const whole = list.find((figure) =>
    claim.item !== null
      ? figure.item === null && sure({ ...figure, item: claim.item }, claim)
      : isCountry(claim.partner)
        ? figure.item === null &&
          figure.reporter === claim.reporter &&
          isGroupOf(figure.partner, claim.partner) &&
          figure.measure === claim.measure
        : figure.item === null &&
          figure.partner === claim.partner &&
          isGroupOf(figure.reporter, claim.reporter) &&
          figure.measure === claim.measure,
  );
  return whole ? levelOf(whole, 'whole', options) : null;
}

/** Too little is left of the whole for anyone unlisted to stand above. */
function noneUnlisted({ own, rivals, whole }: Standing): boolean {
  if (!whole?.term.bounds.high) return false;
  let rest: Rational = whole.term.bounds.high;
  for (const { term } of [own, ...rivals]) rest = subtract(rest, term.bounds.low ?? rational(0n));
  return sign(rest) >= 0 && own.term.bounds.low !== null && compare(rest, own.term.bounds.low) <= 0;
}

function surelyAbove(a: Level, b: Level): boolean {
  return (
    a.term.bounds.low !== null && b.term.bounds.high !== null && compare(a.term.bounds.low, b.term.bounds.high) > 0
  );
}

function isCountry(code: string | null): boolean {
  return code !== null && countryCode(code) !== undefined;
}
