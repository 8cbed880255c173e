import type { Unit } from '../model.ts';
import type { Printed } from './interval.ts';

/** A stated statistic, as the scales take it. */
export interface Stated extends Printed {
  readonly unit: Unit;
  /** What the words say, where they say it. */
  readonly direction?: 'rise' | 'fall' | null | undefined;
}
