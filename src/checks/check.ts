import type { Claim, Reading, Verdict, Written } from '../model.ts';
import type { Attempt } from './attempt.ts';
import { findCagr } from './cagr.ts';
import { findChange } from './change.ts';
import { findCoverage } from './coverage.ts';
import { findDelta } from './delta.ts';
import { identities } from './identities.ts';
import type { Printed } from './interval.ts';
import { type JudgeOptions, judge } from './judge.ts';
import { findMultiple } from './multiple.ts';
import { findPoints } from './points.ts';
import { weighRank } from './rank.ts';
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

/** Thirds and sixths in percent, which a word tells and no rounded digits do. */
const FRACTIONS: ReadonlySet<string> = new Set(['33.3', '66.7', '16.7', '83.3']);

/** The number of a claim; "almost a third" is up to two percent less, and not two tenths of one. */
function statedIn({ written, writtenHigh, hedge, unit }: Claim): Printed {
  const word = unit === '%' && hedge === 'nearly' && FRACTIONS.has(written);
  return word
    ? { written: (Number(written) - 2).toFixed(1) as Written, writtenHigh: written, hedge: 'between' }
    : { written, writtenHigh, hedge };
}

/** Weigh every claim of a reading against the figures that it states: one verdict a claim, in the order of the claims. */
export function checkClaims(reading: Reading, options: CheckOptions = {}): readonly Verdict[] {
  return reading.claims.map((claim) => {
    const subject = { id: claim.id, subject: 'claim', type: claim.type } as const;
    if (claim.type === 'rank') return weighRank(reading, claim, subject, options);
    const [find, missing] = finders[claim.type];
    const { unit } = claim;
    const direction = claim.measure === 'balance' ? null : claim.direction;
    return judge(subject, { ...statedIn(claim), unit, direction }, find(reading, claim, options), missing, options);
  });
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
