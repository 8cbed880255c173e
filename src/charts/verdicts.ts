import type { Reading, Verdict } from '../model.ts';
import type { ChartOptions } from './options.ts';

/** The verdicts that were handed in. */
export function verdictsOf(_reading: Reading, { verdicts = [] }: ChartOptions): readonly Verdict[] {
  return verdicts;
}
