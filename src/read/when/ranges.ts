import type { Period } from '../../model.ts';
import { joinPeriods } from '../periods/calendar.ts';
import type { PeriodCue } from '../periods/period.ts';
import type { Walk } from '../walk.ts';
import { comparing } from './comparing.ts';
import { resolve } from './resolve.ts';

export function rangeStart(walk: Walk, at: number): Period | null {
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    const period = walk.sentence[i]!.period;
    if (period?.range === 'from') return resolve(walk, period);
  }
  return null;
}

export function rangeEnd(walk: Walk, at: number): Period | null {
  for (let i = at + 1; i < walk.sentence.length && i - at <= 4; i++) {
    const period = walk.sentence[i]!.period;
    if (period?.range === 'to') return resolve(walk, period);
  }
  return null;
}

/** "Between July 2021 and May 2022 they came to $9m, 4 % more than in the same months": months of two kinds, told of as one time. */
export function oneStretch(walk: Walk, at: number, { range }: PeriodCue): boolean {
  const own = resolve(walk, walk.sentence[at]!.period!);
  const other = range === 'from' ? rangeEnd(walk, at) : range === 'to' ? rangeStart(walk, at) : null;
  const [a, b] = [own, other].map((period) => /^\d{4}-(\d\d)$/.exec(period ?? '')?.[1]);
  return (
    a !== undefined &&
    b !== undefined &&
    a !== b &&
    walk.sentence.some((n) => ['same', 'same-of', 'year-earlier'].includes(n.period?.relative ?? ''))
  );
}

/** What "between A and B" says beside a number: B where times are compared, else the years together. */
export function rangePeriod(walk: Walk, at: number, period: PeriodCue): Period | null {
  if (period.range === 'from') return null;
  const end = resolve(walk, period);
  const start = rangeStart(walk, at);
  if (end === null || start === null || (comparing(walk) && !oneStretch(walk, at, period))) return end;
  return joinPeriods(start, end);
}
