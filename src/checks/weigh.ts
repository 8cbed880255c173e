import type { ClaimType, IdentityType, Unit, Verdict } from '../model.ts';
import type { Attempt, Recompute, Slip } from './attempt.ts';
import { cagr as compoundRate } from './cagr.ts';
import { change as relativeChange } from './change.ts';
import { coverageSlips, coverage as exportsOverImports } from './coverage.ts';
import { requireDecimal } from './decimal.ts';
import { delta as differenceOf } from './delta.ts';
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

export interface WeighGrowth extends Stated {
  readonly from: Amount;
  readonly to: Amount;
}

export interface WeighCagr extends WeighGrowth {
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
  readonly delta: (input: WeighGrowth) => Verdict;
  /** `to ÷ from`. */
  readonly multiple: (input: WeighGrowth) => Verdict;
  /** Percent: `part ÷ whole`. */
  readonly share: (input: WeighShare) => Verdict;
  /** Percentage points between two shares in percent: `to − from`. */
  readonly points: (input: WeighGrowth) => Verdict;
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
    return weighed('cagr', input, '%', levels('cagr', input), compoundRate(years), slips);
  },
  change(input) {
    const slips = changeSlips('levels', input.years ?? null);
    return weighed('change', input, '%', levels('change', input), relativeChange(), slips);
  },
  delta: (input) => weighed('delta', input, input.unit ?? '', levels('delta', input), differenceOf),
  multiple: (input) =>
    weighed('multiple', input, 'x', levels('multiple', input), timesAsMuch(), multipleSlips('levels')),
  share(input) {
    const terms = [level('share', 'part', input.part, input), level('share', 'whole', input.whole, input)];
    return weighed('share', input, '%', terms, partOfWhole, shareSlips);
  },
  points: (input) =>
    weighed('points', input, 'pp', levels('points', { unit: '%', ...input }), sharesApart, pointsSlips),
  coverage: (input) => weighed('coverage', input, '%', flows('coverage', input), exportsOverImports, coverageSlips),
  balance: (input) => weighed('balance-difference', input, input.unit ?? '', flows('balance', input), remainder),
  trade: (input) => weighed('trade-sum', input, input.unit ?? '', flows('trade', input), total),
  sum: (input) => weighed('parts-sum', input, input.unit ?? '', partsOf('sum', input), total),
  parts: (input) => weighed('parts-exceed-whole', input, input.unit ?? '', partsOf('parts', input), atMostTotal),
};

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
  { stated, direction, rounding }: Stated,
  unit: Unit,
  terms: readonly Term[],
  recompute: Recompute,
  slips: readonly Slip[] = [],
): Verdict {
  requireDecimal(printed(stated).written, `weigh.${names[type] ?? type}`);
  const attempt: Attempt = { terms, recompute, sure: true, slips, swaps: () => [] };
  const subject = claimTypes.has(type) ? 'claim' : 'identity';
  return judge({ id: '', subject, type }, { ...printed(stated), unit, direction }, [attempt], 'nothing to weigh', {
    rounding,
  });
}

function level(name: string, role: Role, amount: Amount, { unit = '', rounding }: WeighOptions, oneSign = true): Term {
  return term(role, { ...printed(amount), unit }, { rounding, oneSign, who: `weigh.${name}` });
}

function levels(name: string, input: WeighGrowth): readonly Term[] {
  return [level(name, 'from', input.from, input), level(name, 'to', input.to, input)];
}

function flows(name: string, input: WeighFlows): readonly Term[] {
  return [level(name, 'exports', input.exports, input), level(name, 'imports', input.imports, input)];
}

function partsOf(name: string, input: WeighParts): readonly Term[] {
  if (input.parts.length === 0) throw new Error(`weigh.${name}: no parts`);
  return input.parts.map((part) => level(name, 'part', part, input));
}
