import type { ClaimType, IdentityType, Unit, Verdict } from '../model.ts';
import type { Attempt, Recompute, Slip } from './attempt.ts';
import { cagr as compoundRate } from './cagr.ts';
import { change as relativeChange } from './change.ts';
import { coverageSlips, coverage as exportsOverImports } from './coverage.ts';
import { requireDecimal } from './decimal.ts';
import { deltaFromRate, deltaToRate, delta as differenceOf } from './delta.ts';
import type { GrowthInputs } from './growth.ts';
import { type Amount, positiveYears, printed } from './growth-rate.ts';
import { cagrSlips, changeSlips, multipleSlips } from './growth-slips.ts';
import { atMostTotal, remainder, total } from './identity.ts';
import { type JudgeOptions, judge } from './judge.ts';
import { multiple as timesAsMuch } from './multiple.ts';
import { pointsSlips, points as sharesApart } from './points.ts';
import { share as partOfWhole, shareSlips } from './share.ts';
import { type Role, type Term, term } from './term.ts';

export interface WeighOptions extends JudgeOptions {
  /** What the words say of the change, where they say it. */
  readonly direction?: 'rise' | 'fall' | null;
  /** The unit of the levels, to be told in the verdict; nothing is converted. */
  readonly unit?: Unit;
}

interface Stated extends WeighOptions {
  readonly stated: Amount;
}

/** Two of the earlier level, the later level and the difference between them. */
export interface WeighGrowth extends Stated {
  readonly from?: Amount;
  readonly to?: Amount;
  readonly delta?: Amount;
}

/** The two levels, or one of them and the change in percent. */
export interface WeighDelta extends Stated {
  readonly from?: Amount;
  readonly to?: Amount;
  readonly rate?: Amount;
}

export interface WeighPoints extends Stated {
  readonly from: Amount;
  readonly to: Amount;
}

export interface WeighCagr extends Stated {
  readonly from: Amount;
  readonly to: Amount;
  /** Years from one level to the other, more than zero. */
  readonly years: number;
}

export interface WeighChange extends WeighGrowth {
  /** Years from one level to the other, where a diagnosis may ask whether a yearly rate was meant. */
  readonly years?: number;
}

export interface WeighShare extends Stated {
  readonly part: Amount;
  readonly whole: Amount;
}

export interface WeighFlows extends Stated {
  readonly exports: Amount;
  readonly imports: Amount;
}

export interface WeighParts extends Stated {
  readonly parts: readonly Amount[];
}

/**
 * The scales for those who bring their own numbers, as they are written: one function a statistic, each giving the verdict
 * that `check` gives of a text, with empty ids and spans. A level may carry a hedge: `{ written: '10e9', hedge: 'over' }`.
 * Each throws where a number is none.
 *
 *     weigh.cagr({ from: '28.7', to: '10.6', years: 5, stated: '-18.1' }).verdict  // 'holds'
 */
export const weigh: {
  /** Percent a year, compound: `(to ÷ from)^(1/years) − 1`. */
  readonly cagr: (input: WeighCagr) => Verdict;
  /** Percent: `to ÷ from − 1`. */
  readonly change: (input: WeighChange) => Verdict;
  /** `to − from`, in the unit of the levels. */
  readonly delta: (input: WeighDelta) => Verdict;
  /** `to ÷ from`. */
  readonly multiple: (input: WeighGrowth) => Verdict;
  /** Percent: `part ÷ whole`. */
  readonly share: (input: WeighShare) => Verdict;
  /** Percentage points between two shares in percent: `to − from`. */
  readonly points: (input: WeighPoints) => Verdict;
  /** Percent: `exports ÷ imports`. */
  readonly coverage: (input: WeighFlows) => Verdict;
  /** `exports − imports`. */
  readonly balance: (input: WeighFlows) => Verdict;
  /** `exports + imports`. */
  readonly trade: (input: WeighFlows) => Verdict;
  /** Parts that are all there is: they add up to the stated whole. */
  readonly sum: (input: WeighParts) => Verdict;
  /** Some of the parts: together they do not exceed the stated whole. */
  readonly parts: (input: WeighParts) => Verdict;
} = {
  cagr(input) {
    const years = positiveYears(input.years, 'weigh.cagr');
    const slips = cagrSlips('levels', Number(years.n), Number(years.d));
    return weighed('cagr', input, '%', terms('cagr', input, ['from', 'to']), compoundRate(years), slips);
  },
  change(input) {
    const [inputs, of] = growth('change', input);
    return weighed('change', input, '%', of, relativeChange(inputs), changeSlips(inputs, input.years ?? null));
  },
  delta(input) {
    const [of, recompute] = difference(input);
    return weighed('delta', input, input.unit ?? '', of, recompute);
  },
  multiple(input) {
    const [inputs, of] = growth('multiple', input);
    return weighed('multiple', input, 'x', of, timesAsMuch(inputs), multipleSlips(inputs));
  },
  share: (input) => weighed('share', input, '%', terms('share', input, ['part', 'whole']), partOfWhole, shareSlips),
  points(input) {
    const of = terms('points', { unit: '%', ...input }, ['from', 'to'], false);
    return weighed('points', input, 'pp', of, sharesApart, pointsSlips);
  },
  coverage: (input) =>
    weighed('coverage', input, '%', terms('coverage', input, flows), exportsOverImports, coverageSlips),
  balance: (input) => weighed('balance-difference', input, input.unit ?? '', terms('balance', input, flows), remainder),
  trade: (input) => weighed('trade-sum', input, input.unit ?? '', terms('trade', input, flows), total),
  sum: (input) => weighed('parts-sum', input, input.unit ?? '', partsOf('sum', input), total),
  parts: (input) => weighed('parts-exceed-whole', input, input.unit ?? '', partsOf('parts', input), atMostTotal),
};

const flows = ['exports', 'imports'] as const;

/** The identities go by other names here. */
const names: Readonly<Record<string, string>> = {
  'balance-difference': 'balance',
  'trade-sum': 'trade',
  'parts-sum': 'sum',
  'parts-exceed-whole': 'parts',
};

const claimTypes: ReadonlySet<string> = new Set<ClaimType>([
  'cagr',
  'change',
  'delta',
  'multiple',
  'share',
  'points',
  'coverage',
]);

function weighed(
  type: ClaimType | IdentityType,
  { stated, direction, rounding, diagnose }: Stated,
  unit: Unit,
  of: readonly Term[],
  recompute: Recompute,
  slips: readonly Slip[] = [],
): Verdict {
  requireDecimal(printed(stated).written, `weigh.${names[type] ?? type}`);
  const attempt: Attempt = { terms: of, recompute, sure: true, slips, swaps: () => [] };
  const subject = claimTypes.has(type) ? 'claim' : 'identity';
  return judge({ id: '', subject, type }, { ...printed(stated), unit, direction }, [attempt], 'nothing to weigh', {
    rounding,
    diagnose,
  });
}

type Named = Exclude<Role, 'balance' | 'trade' | 'level'>;

/** The terms of the given roles; a difference and a rate may be of either sign. */
function terms(
  name: string,
  input: WeighOptions & { readonly [role in Named]?: Amount },
  roles: readonly Named[],
  oneSign = true,
): readonly Term[] {
  return roles.map((role) => {
    const amount = input[role];
    if (amount === undefined) throw new Error(`weigh.${name}: no ${role}`);
    const unit = role === 'rate' ? '%' : (input.unit ?? '');
    const signed = role === 'delta' || role === 'rate';
    return term(
      role,
      { ...printed(amount), unit },
      { rounding: input.rounding, oneSign: oneSign && !signed, who: `weigh.${name}` },
    );
  });
}

function growth(name: string, input: WeighGrowth): readonly [GrowthInputs, readonly Term[]] {
  if (input.from !== undefined && input.to !== undefined) return ['levels', terms(name, input, ['from', 'to'])];
  if (input.delta === undefined) throw new Error(`weigh.${name}: needs two of from, to and delta`);
  return input.to === undefined
    ? ['from-delta', terms(name, input, ['from', 'delta'])]
    : ['to-delta', terms(name, input, ['to', 'delta'])];
}

function difference(input: WeighDelta): readonly [readonly Term[], Recompute] {
  if (input.from !== undefined && input.to !== undefined) return [terms('delta', input, ['from', 'to']), differenceOf];
  if (input.rate === undefined) throw new Error('weigh.delta: needs two of from, to and rate');
  return input.to === undefined
    ? [terms('delta', input, ['from', 'rate']), deltaFromRate]
    : [terms('delta', input, ['to', 'rate']), deltaToRate];
}

function partsOf(name: string, { parts, unit = '', rounding }: WeighParts): readonly Term[] {
  if (parts.length === 0) throw new Error(`weigh.${name}: no parts`);
  return parts.map((part) => term('part', { ...printed(part), unit }, { rounding, who: `weigh.${name}` }));
}
