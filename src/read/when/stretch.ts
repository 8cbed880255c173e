import type { Period } from '../../model.ts';
import { firstWithin, is } from '../nodes/nodes.ts';
import { isSum } from '../numbers/quantity.ts';
import { periodOf, shiftYears, yearOf } from '../periods/calendar.ts';
import type { PeriodCue } from '../periods/period.ts';
import type { Walk } from '../walk.ts';
import { leadsOnTo } from './base-level.ts';

export const YEAR: RegExp = /^\d{4}$/;

/** "In the first seven months they came to $6m in 2021, up from $3m in 2018": of those years that part, where the first is the part's own. */
export function inYear(walk: Walk, { value, fiscal }: PeriodCue): Period | null {
  const { yearless } = walk;
  if (yearless === null || fiscal || value === null || !YEAR.test(value)) return null;
  if (yearless.year !== null && yearless.year !== Number(value)) return null;
  yearless.year = null;
  return periodOf(Number(value), yearless.part);
}

/** "In the first nine months they fell from $9m in 2014": an earlier year that such a stretch is compared with is that stretch of it. */
export function inStretch(year: Period, stretch: Period): Period {
  const own = yearOf(stretch);
  return own === null || !YEAR.test(year) || own <= Number(year) ? year : shiftYears(stretch, Number(year) - own);
}

/** "In the first nine months … from $9m in 2014 to $3m in 2015": both years are told of that stretch alone. */
export function inPair({ sentence, named, figures }: Walk, at: number, value: Period): Period {
  const stretch = YEAR.test(value) ? named.find((p) => !YEAR.test(p) && yearOf(p) !== null) : undefined;
  if (stretch === undefined) return value;
  const [first, second] = [is(sentence[at - 1], 'preposition', 'from'), is(sentence[at - 1], 'preposition', 'to')];
  const told = first ? leadsOnTo(sentence, at) : second && figures.at(-1)?.base === true;
  return told ? shiftYears(stretch, Number(value) - yearOf(stretch)!) : value;
}

/** "In the first half they were $9m in 2014, up from $3m in 2013": a part of the year that is told once, each level with a year of its own. */
export function ofPart({ sentence }: Walk, at: number, value: Period): Period {
  const told = YEAR.test(value) ? sentence.findIndex((n) => n.period?.relative === 'part') : -1;
  const { part, fiscal } = sentence[told]?.period ?? {};
  if (told === -1 || told > at || part === undefined || fiscal) return value;
  const level = firstWithin(sentence, told + 1, at + 1, (n) => isSum(n.amount));
  const next = firstWithin(sentence, level + 1, level + 4, (n) => n.period !== null || n.kind === 'amount');
  const year = sentence[next]?.period?.value ?? null;
  return level !== -1 && year !== null && YEAR.test(year) ? periodOf(Number(value), part) : value;
}
