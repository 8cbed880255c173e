import { check } from '../checks/check.ts';
import type { Reading, Verdict } from '../model.ts';
import type { ChartOptions } from './options.ts';

/** The verdicts that were handed in, else those of {@link check}. */
export function verdictsOf(reading: Reading, { verdicts }: ChartOptions): readonly Verdict[] {
  return verdicts ?? check(reading);
}
