import type { Claim, Reading, Verdict, Written } from '../model.ts';
import type { Attempt } from './attempt.ts';
import { findCagr } from './cagr.ts';
import { findChange } from './change.ts';
import { findCoverage } from './coverage.ts';
import { decimal, unitOf } from './decimal.ts';
import { findDelta } from './delta.ts';
import { identities } from './identities.ts';
import type { Printed } from './interval.ts';
import { asAsked, type JudgeOptions, judge, leftOpen } from './judge.ts';
import { findMultiple } from './multiple.ts';
import { months } from './period.ts';
import { findPoints } from './points.ts';
import { weighRank } from './rank.ts';
import { toNumber } from './rational.ts';
import { findShare } from './share.ts';

export interface CheckOptions extends JudgeOptions {}

type Find = (reading: Reading, claim: Claim, options: JudgeOptions) => readonly Attempt[];

const finders: Readonly<Record<Exclude<Claim['type'], 'rank'>, readonly [find: Find, missing: string]>> = {
  cagr: [findCagr, 'the two levels of the rate, or their periods, are not stated'],
  change: [findChange, 'the two levels of the change are not stated, nor one and the difference'],
  delta: [findDelta, 'the two levels of the difference are not stated, nor one and the change'],
  multiple: [findMultiple, 'the two levels of the multiple are not stated'],
  share: [findShare, 'the part or the whole of the share is not stated'],
  points: [findPoints, 'the two shares of the difference are not stated'],
  coverage: [findCoverage, 'the exports or the imports are not stated'],
};

/**
 * A failure that no slip explains and that is far off more likely weighs levels which the claim does not speak of; so does
 * one that turns a rise over, unless the words tie both of its levels to it.
 */
function isFarOff({ verdict, stated, computed, diagnoses, turns }: Verdict, claim: Claim): boolean {
  if (verdict !== 'fails' || stated === null || computed === null) return false;
  // No part is larger than its whole: one of the two is not what the text speaks of.
  if (claim.type === 'share' && stated.value <= 100 && computed.value > 100) return true;
  if (diagnoses.length > 0) return false;
  const tied = claim.inputs.length >= 2;
  if (tied && claim.type === 'cagr') return false;
  if (turns && !tied) return true;
  const ratio = Math.abs(computed.value) / Math.abs(stated.value);
  return ratio < 0.25 || ratio > 2.5;
}

/** The number of a claim; a third is 33.3 %, but told to the percent: "almost a third" may be two percent less. */
function statedIn({ written, writtenHigh, hedge, precision, low, high }: Claim): Printed {
  const parts = decimal(written);
  const coarse = parts !== undefined && precision > 5 * toNumber(unitOf(parts));
  if (!coarse || !Number.isFinite(low) || !Number.isFinite(high)) return { written, writtenHigh, hedge };
  return { written: String(low) as Written, writtenHigh: String(high) as Written, hedge: 'between' };
}

const OPEN = 'the text leaves open which levels it compares';

/** The later time first, or one time twice: no text compares so. */
function isBackwards({ from, to }: Claim): boolean {
  const [a, b] = [from && months(from), to && months(to)];
  return !!a && !!b && a.fiscal === b.fiscal && b.start <= a.start && b.end <= a.end;
}

/** What a claim is about: two numbers for the same are not both of the levels that they were weighed by. */
const subjectOf = ({ type, measure, item, reporter, partner, from, to }: Claim): string =>
  [type, measure, item, reporter, partner, from, to].join('\n');

/** Leaves open what fails by levels that it hardly speaks of: as another number for the same does, or with its times the wrong way round. */
function withoutDoubtful(verdicts: readonly Verdict[], claims: readonly Claim[]): readonly Verdict[] {
  const failing = new Map<string, Set<string>>();
  for (const [k, claim] of claims.entries()) {
    if (verdicts[k]!.verdict !== 'fails') continue;
    const subject = subjectOf(claim);
    failing.set(subject, (failing.get(subject) ?? new Set()).add(claim.written));
  }
  return verdicts.map((verdict, k) => {
    if (verdict.verdict !== 'fails') return verdict;
    const claim = claims[k]!;
    return failing.get(subjectOf(claim))!.size > 1 || isBackwards(claim) ? leftOpen(verdict, OPEN) : verdict;
  });
}

/** Weigh every claim of a reading against the figures that it states: one verdict a claim, in the order of the claims. */
export function checkClaims(reading: Reading, options: CheckOptions = {}): readonly Verdict[] {
  const verdicts = reading.claims.map((claim) => {
    const subject = { id: claim.id, subject: 'claim', type: claim.type } as const;
    if (claim.type === 'rank') return weighRank(reading, claim, subject, options);
    const [find, missing] = finders[claim.type];
    const direction = claim.measure === 'balance' ? null : claim.direction;
    const stated = { ...statedIn(claim), unit: claim.unit, direction };
    const verdict = judge(subject, stated, find(reading, claim, options), missing, { ...options, diagnose: true });
    const open = isFarOff(verdict, claim);
    return open ? leftOpen(verdict, OPEN) : asAsked(verdict, options);
  });
  return withoutDoubtful(verdicts, reading.claims);
}

/**
 * Weigh a reading: one verdict for each claim, in the order of the claims, then one for each identity among its figures.
 * What is not stated makes a verdict `unverifiable` and says what is missing; prose never throws.
 *
 *     check(reading).filter(({ verdict }) => verdict === 'fails')
 */
export function check(reading: Reading, options: CheckOptions = {}): readonly Verdict[] {
  return [...checkClaims(reading, options), ...identities(reading, options)];
}
