import type { Figure, IdentityType, Reading, Verdict } from '../model.ts';
import type { Attempt, Recompute } from './attempt.ts';
import { type Bounds, difference, sum } from './bounds.ts';
import { plain } from './gauge.ts';
import { asAsked, type JudgeOptions, judge, leftOpen } from './judge.ts';
import { add, compare, type Rational, subtract, zero } from './rational.ts';
import { inputOf, type Role, type Term, termOf } from './term.ts';

/** A verdict that is not numbered yet. */
export type Unnumbered = Omit<Verdict, 'id'>;

/** One identity among the figures of a reading: every instance of it that the figures allow. */
export type Identity = (reading: Reading, options: JudgeOptions) => readonly Unnumbered[];

/** Weigh the number of a figure, in its role, against what other figures give for it. */
export function weighFigure(
  type: IdentityType,
  role: Role,
  figure: Figure,
  attempts: readonly Attempt[],
  options: JudgeOptions,
): Unnumbered {
  const { written, writtenHigh, hedge, unit } = figure;
  const stated = { written, writtenHigh, hedge, unit };
  const subject = { id: '', subject: 'identity', type } as const;
  const {
    id: _,
    inputs,
    ...verdict
  } = judge(subject, stated, attempts, 'nothing to weigh it against', {
    ...options,
    diagnose: true,
  });
  const weighed = { ...verdict, inputs: [...inputs, inputOf(looseTerm(role, figure, options))] };
  return verdict.verdict === 'fails' && !explained(type, verdict, figure)
    ? leftOpen(weighed, 'the text leaves open whether these figures speak of the same')
    : asAsked(weighed, options);
}

/**
 * Figures of prose that disagree are near, or one slip of the pen apart; else the text more likely speaks of two things.
 * What must only not exceed another agrees with any slip, so that for it a scale word alone explains what is far off.
 */
function explained(
  type: IdentityType,
  { diagnoses, computed }: Pick<Verdict, 'diagnoses' | 'computed'>,
  { value, written }: Figure,
): boolean {
  if (computed === null) return false;
  const gap = Math.max(computed.low - value, value - computed.high, 0);
  const size = Math.abs(value);
  if (BOUNDED.has(type)) return gap * 5 <= size || Math.abs(computed.value) >= 20 * size;
  if (gap * 50 <= size) return true;
  const digits = written.replace(/e.*$/, '').replace(/\D/g, '').length;
  return diagnoses.some(({ kind }) => /^scale-|^sign$|^directions/.test(kind) || (/digit/.test(kind) && digits >= 3));
}

const BOUNDED: ReadonlySet<IdentityType> = new Set(['parts-exceed-whole', 'part-of-total', 'part-of-period']);

export function attempt(terms: readonly Term[], recompute: Recompute, doubt?: string): Attempt {
  const known: Attempt = { terms, recompute, sure: doubt === undefined, slips: [], swaps: () => [] };
  return doubt === undefined ? known : { ...known, doubt };
}

/** A figure as a term; among figures "about" reaches a whole unit. */
export function looseTerm(role: Role, figure: Figure, { rounding }: JudgeOptions): Term {
  return termOf(role, figure, { rounding, loose: true });
}

/** Whether one level is at least another, as the text says that it is; `why` tells what is wrong where it cannot be. */
export function weighOrder(type: IdentityType, larger: Term, smaller: Term, why: string): Unnumbered {
  const [{ high }, { low }] = [larger.bounds, smaller.bounds];
  const fails = low !== null && high !== null && compare(high, low) < 0;
  return {
    subject: 'identity',
    type,
    verdict: fails ? 'fails' : 'holds',
    stated: null,
    computed: null,
    unit: larger.unit,
    formula: `${larger.written} ≥ ${smaller.written}`,
    inputs: [inputOf(larger), inputOf(smaller)],
    severity: fails ? 'gross' : null,
    turns: fails,
    byRounding: !fails && compare(larger.point, smaller.point) < 0,
    neighbours: [],
    diagnoses: [],
    why: fails ? why : null,
  };
}

/** The sum of all terms. */
export const total: Recompute = (terms) => folded(terms, add, sum, ' + ');

/** The first term less the others. */
export const remainder: Recompute = (terms) => folded(terms, subtract, difference, ' − ');

/** The sum of all terms, which the stated number must reach. */
export const atMostTotal: Recompute = (terms) => {
  const result = total(terms);
  return typeof result === 'string' ? result : { ...result, atMost: true };
};

function folded(
  terms: readonly Term[],
  exact: (a: Rational, b: Rational) => Rational,
  interval: (a: Bounds, b: Bounds) => Bounds,
  sign: string,
): ReturnType<Recompute> {
  const [first, ...rest] = terms;
  if (!first) return 'no terms';
  return {
    gauge: plain,
    point: rest.reduce((value, x) => exact(value, x.point), first.point),
    bounds: rest.reduce((value, x) => interval(value, x.bounds), first.bounds),
    near: rest.reduce((value, x) => interval(value, x.near), first.near),
    formula: terms.map(({ written }) => (written.startsWith('-') ? `(${written})` : written)).join(sign),
    neutral: zero,
  };
}
