import type { Scan } from '../numbers/scan.ts';
import { endsAt, find, N, P } from '../words/finder.ts';
import { partOf, periodOf } from './calendar.ts';
import type { PeriodCue } from './cue.ts';

/** Marks the two ends of "from 2014 to 2019" and "between 2014 and 2019". */
export function withRanges(scan: Scan, cues: PeriodCue[]): PeriodCue[] {
  const out = [...cues];
  for (let k = 0; k + 1 < out.length; k++) {
    const a = yearlessQuarter(scan, out[k]!, out[k + 1]!);
    const b = inYearOf(scan, a, out[k + 1]!);
    if (a.year === undefined || b.year === undefined || a.day !== undefined || b.day !== undefined) continue;
    if (!joins(scan, a, b)) continue;
    const year = twelveMonths(scan, a, b);
    if (year !== null) {
      out.splice(k, 2, year);
      continue;
    }
    out[k] = { ...a, since: undefined, range: 'from' };
    out[k + 1] = { ...b, range: 'to' };
    k++;
  }
  return out;
}

/** "from May 2020 to April 2021": one year of its own, and no two times that are compared. */
function twelveMonths(scan: Scan, a: PeriodCue, b: PeriodCue): PeriodCue | null {
  const [from, to] = [Number(a.part), Number(b.part)];
  if (!(from > 1 && to === from - 1 && b.year === a.year! + 1)) return null;
  const lead = a.first > 0 && find(scan, a.first - 1, P.from)?.end === a.first ? 1 : 0;
  const first = a.first - lead;
  const span = { start: scan.tokens[first]!.start, end: b.span.end };
  const part = partOf(from, to);
  return { ...b, first, span, since: undefined, part, value: periodOf(b.year, part) };
}

/** "between June 2024 ($9m) and July": the month that ends it is of the same year, or of the next. */
function inYearOf(scan: Scan, a: PeriodCue, b: PeriodCue): PeriodCue {
  const months = /^\d\d$/;
  if (b.relative !== 'part' || a.year === undefined || b.year !== undefined) return b;
  if (!months.test(a.part ?? '') || !months.test(b.part ?? '') || !endsAt(scan, a.first, P.between)) return b;
  const year = b.part! > a.part! ? a.year : a.year + 1;
  return { ...b, relative: null, year, value: `${year}-${b.part}` };
}

/** "between the second quarter and third quarter of 2014": a quarter whose year is told with the one that it is compared with. */
function yearlessQuarter(scan: Scan, a: PeriodCue, b: PeriodCue): PeriodCue {
  const quarter = /^Q\d$/;
  if (a.relative !== 'part' || b.year === undefined || !quarter.test(a.part ?? '') || !quarter.test(b.part ?? ''))
    return a;
  const lead = beforeArticle(scan, a.first);
  const led = endsAt(scan, lead, P.between) || endsAt(scan, lead, P.from);
  const year = a.part! < b.part! ? b.year : b.year - 1;
  return led ? { ...a, relative: null, year, value: `${year}-${a.part}` } : a;
}

/** Past a bracket that stands behind the first end. */
function pastBracket({ tokens }: Scan, i: number): number {
  if (tokens[i]?.norm !== '(') return i;
  const close = tokens.slice(i, i + 8).findIndex(({ norm }) => norm === ')');
  return close === -1 ? i : i + close + 1;
}

const beforeArticle = (scan: Scan, i: number): number => (find(scan, i - 1, N.article)?.end === i ? i - 1 : i);

/** A proclitic "and" on the first word of the second end. */
const startsWithAnd = (scan: Scan, i: number): boolean =>
  [P.yearWord, P.month, P.noun, P.fiscal].some((category) => find(scan, i, category)?.clitics.and === true);

function joins(scan: Scan, a: PeriodCue, b: PeriodCue): boolean {
  const to = find(scan, a.end, P.to);
  const second = beforeArticle(scan, b.first);
  // "to the first five months of 2024"
  if (to !== null && (to.end === b.first || to.end === second)) return true;
  if (!endsAt(scan, beforeArticle(scan, a.first), P.between)) return false;
  const and = find(scan, pastBracket(scan, a.end), P.and);
  if (and !== null && (and.end === b.first || and.end === second)) return true;
  return a.end === b.first && startsWithAnd(scan, b.first);
}
