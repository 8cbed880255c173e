import type { Claim, Reading } from '../model.ts';
import type { Recompute, Slip, Swap } from './attempt.ts';
import { mirror, type Pair, periodsOf } from './bind.ts';
import { negated } from './bounds.ts';
import { compound, dropped, type Gauge, increase, percent, plain } from './gauge.ts';
import { type GrowthInputs, grown } from './growth.ts';
import type { JudgeOptions } from './judge.ts';
import { levelsOf } from './levels.ts';
import { shifted } from './period.ts';
import { add, divide, hundred, multiply, negate, one, rational, sign, subtract, zero } from './rational.ts';

/** The difference divided by the later level. */
const ofTheEnd: Gauge = {
  lift: (x) => {
    const rest = subtract(one, divide(x, hundred));
    return sign(rest) > 0 ? divide(one, rest) : multiply(rational(10n ** 30n), subtract(rational(2n), rest));
  },
  exact: (x) => (sign(x) === 0 ? zero : multiply(subtract(one, divide(one, x)), hundred)),
};

/** The whole increase shared out evenly over the years. */
function simple(years: number): Gauge {
  const n = rational(BigInt(years));
  return {
    lift: (x) => add(one, divide(multiply(x, n), hundred)),
    exact: (x) => divide(multiply(subtract(x, one), hundred), n),
  };
}

/** The compound rate times the years. */
function summed(years: number): Gauge {
  const n = rational(BigInt(years));
  const rate = compound(years);
  return { lift: (x) => rate.lift(divide(x, n)), drop: (x) => dropped(x, rate) * years };
}

const shiftedMultiple = (by: bigint): Gauge => ({
  lift: (x) => add(x, rational(by)),
  exact: (x) => subtract(x, rational(by)),
});

function slip(kind: string, recompute: Recompute, message: Slip['message']): Slip {
  return { kind, recompute, message };
}

/** The same with the earlier and the later level exchanged. */
const backwards = (inputs: GrowthInputs, gauge: Gauge): Recompute => {
  if (inputs !== 'levels') return () => 'only two levels can be exchanged';
  const exchanged = { from: 'to', to: 'from' } as const;
  return (terms) =>
    on(
      inputs,
      gauge,
    )(terms.map((x) => ({ ...x, role: x.role === 'from' || x.role === 'to' ? exchanged[x.role] : x.role })));
};

/** The level that is left, in percent of the earlier one, under a minus sign: "fell 37 %" for "fell to 37 %". */
const remainder =
  (inputs: GrowthInputs): Recompute =>
  (terms) => {
    const left = on(inputs, percent)(terms);
    if (typeof left === 'string') return left;
    return { ...left, point: negate(left.point), bounds: negated(left.bounds), near: negated(left.near) };
  };

const on = (inputs: GrowthInputs, gauge: Gauge): Recompute => grown(inputs, gauge, 1, (ratio) => ratio);

/** What a compound rate over `p ÷ q` years may have been mistaken for. */
export function cagrSlips(inputs: GrowthInputs, p: number, q: number): readonly Slip[] {
  const years = p / q;
  const over = (n: number): Slip =>
    slip(
      'period-count',
      grown(inputs, compound(n), 1, (ratio) => ratio),
      (gives) => `over ${n} ${n === 1 ? 'period' : 'periods'} instead of ${years} the rate is ${gives}`,
    );
  const total = slip(
    'total-for-annual',
    on(inputs, increase),
    (gives) => `${gives} is the change over all the years, not a year`,
  );
  if (q !== 1) return [total];
  const counts = [p - 1, p + 1].filter((n) => n > 1).map(over);
  const even = slip(
    'simple-for-compound',
    on(inputs, simple(p)),
    (gives) => `${gives} is the simple mean of the years; compounded it is another rate`,
  );
  const base = slip(
    'wrong-base',
    on(inputs, ofTheEnd),
    (gives) => `${gives} is the difference divided by the later level`,
  );
  const ratio = slip(
    'ratio-as-increase',
    on(inputs, percent),
    (gives) => `${gives} is the later level in percent of the earlier one`,
  );
  const back = slip(
    'periods-exchanged',
    backwards(inputs, compound(p)),
    (gives) => `${gives} is the rate from the later level back to the earlier one`,
  );
  return p === 1 ? [ratio, base, back] : [...counts, total, even, ratio, base, back];
}

/** What a change over `years` may have been mistaken for. */
export function changeSlips(inputs: GrowthInputs, years: number | null): readonly Slip[] {
  const plainOnes = [
    slip(
      'ratio-as-increase',
      on(inputs, percent),
      (gives) => `${gives} is the later level in percent of the earlier one; the increase is 100 less`,
    ),
    slip(
      'wrong-base',
      on(inputs, ofTheEnd),
      (gives) => `${gives} is the difference divided by the later level, not the earlier one`,
    ),
  ];
  plainOnes.push(
    slip('remainder-as-fall', remainder(inputs), (gives) => `it fell to ${gives.replace('−', '')}, not by as much`),
    slip(
      'periods-exchanged',
      backwards(inputs, increase),
      (gives) => `${gives} is the change from the later level back to the earlier one`,
    ),
  );
  if (years === null || years < 2 || !Number.isInteger(years)) return plainOnes;
  return [
    ...plainOnes,
    slip(
      'annual-for-total',
      on(inputs, compound(years)),
      (gives) => `${gives} is the compound rate a year, not the change over all ${years}`,
    ),
    slip(
      'simple-for-compound',
      on(inputs, simple(years)),
      (gives) => `${gives} is the mean of the change over ${years} years`,
    ),
    slip(
      'compound-for-simple',
      on(inputs, summed(years)),
      (gives) => `${gives} is the compound rate a year times ${years}`,
    ),
  ];
}

/** What a multiple may have been mistaken for. */
export function multipleSlips(inputs: GrowthInputs): readonly Slip[] {
  return [
    slip(
      'increase-as-ratio',
      on(inputs, shiftedMultiple(1n)),
      (gives) => `it grew by ${gives}, that is to one time more`,
    ),
    slip(
      'ratio-plus-one',
      on(inputs, shiftedMultiple(-1n)),
      (gives) => `${gives} counts the first level once too often`,
    ),
    slip(
      'periods-exchanged',
      backwards(inputs, plain),
      (gives) => `${gives} is the earlier level as a multiple of the later one`,
    ),
  ];
}

/** Other numbers of the text that may have been taken: the other direction, or a neighbouring period. */
export function growthSwaps(reading: Reading, claim: Claim, pair: Pair, options: JudgeOptions): readonly Swap[] {
  const { from, to } = periodsOf(claim);
  const found: Swap[] = [];
  if (from === null || to === null) return found;
  const other = mirror(claim);
  const flow = claim.measure === 'exports' || claim.measure === 'imports';
  if (flow && claim.partner !== 'WLD')
    for (const a of levelsOf(reading, other, from, 'from', options))
      for (const b of levelsOf(reading, other, to, 'to', options))
        if (a.term.unit === b.term.unit)
          found.push({
            kind: 'directions-exchanged',
            message: 'the levels of the opposite direction agree',
            terms: [a.term, b.term],
          });
  for (const years of [-1, 1]) {
    for (const a of levelsOf(reading, claim, shifted(from, years), 'from', options))
      if (a.term.unit === pair.to.term.unit && a.figures[0] !== pair.to.figures[0])
        found.push({
          kind: 'neighbouring-period',
          message: `with the level of ${shifted(from, years)} for ${from} it agrees`,
          terms: [a.term, pair.to.term],
        });
    for (const b of levelsOf(reading, claim, shifted(to, years), 'to', options))
      if (b.term.unit === pair.from.term.unit && b.figures[0] !== pair.from.figures[0])
        found.push({
          kind: 'neighbouring-period',
          message: `with the level of ${shifted(to, years)} for ${to} it agrees`,
          terms: [pair.from.term, b.term],
        });
  }
  return found;
}
