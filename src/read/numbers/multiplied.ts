import { endsAt, N } from '../words/finder.ts';
import type { Amount } from './amount.ts';
import type { Scan } from './scan.ts';

/** "multiplied by 3.2", "se multiplicaron por más de 4": a plain number behind such a verb is a multiple. */
export function withMultiplied(scan: Scan, amounts: Amount[]): Amount[] {
  if (scan.pack.numbers.timesBefore === '') return amounts;
  return amounts.map((a) => (isFactor(scan, a) ? { ...a, kind: 'multiple', unit: 'x' } : a));
}

function isFactor(scan: Scan, { kind, noun, unit, first }: Amount): boolean {
  return kind === 'count' && noun === undefined && unit === null && endsAt(scan, first, N.timesBefore);
}
