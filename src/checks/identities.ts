import type { Reading, Verdict } from '../model.ts';
import type { Identity } from './identity.ts';
import type { JudgeOptions } from './judge.ts';
import { listedParts, partOfPeriod, partOfTotal } from './parts.ts';
import { rankOrder } from './rank-order.ts';
import { recordLevel } from './record-level.ts';
import { sameLevel } from './same-level.ts';
import { balanceDifference, tradeSum } from './trade-sum.ts';
import { yearsGiven } from './years-between.ts';

const all: readonly Identity[] = [
  tradeSum,
  balanceDifference,
  listedParts,
  sameLevel,
  rankOrder,
  recordLevel,
  partOfPeriod,
  partOfTotal,
  yearsGiven,
];

/** Weigh the figures of a reading against each other: verdicts `i1`, `i2`, …, one for each identity that the figures allow. */
export function identities(reading: Reading, options: JudgeOptions = {}): readonly Verdict[] {
  return all.flatMap((identity) => identity(reading, options)).map((verdict, i) => ({ id: `i${i + 1}`, ...verdict }));
}
