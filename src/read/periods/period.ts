import type { Pack } from '../../packs/pack.ts';
import { openScan, type Scan } from '../numbers/scan.ts';
import { bitOf, endsAt, find, mayBegin, N, P } from '../words/finder.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokenize.ts';
import { cueOf, type Draft, type PeriodCue } from './cue.ts';
import { readDate } from './date.ts';
import { dateline } from './dateline.ts';
import { withRanges } from './range.ts';
import { readMonthsSoFar, readRelative, readSame, readSpan } from './same.ts';
import { mayStart } from './start.ts';
import { readFromStart, readWithPart, readYearCue } from './year-part.ts';
import { readFiscal, readFiscalEnd, readYearBegins } from './years.ts';

export { shiftYears, yearBefore, yearsBetween } from './calendar.ts';
export { type PeriodCue, type Relative, tellsSame } from './cue.ts';
export { periodPhrases } from './phrases.ts';
export { presentYear } from './present.ts';
export { type PeriodContext, resolvePeriod } from './resolve.ts';

const NO_MARKS = { dot: { decimal: 0, group: 0 }, comma: { decimal: 0, group: 0 } };

/** Every phrase of a text that tells a period, in order; none overlap. Never throws. */
export function readPeriods(text: string, tokens: readonly Token[], lexicon: Lexicon, pack: Pack): PeriodCue[] {
  const scan = openScan(text, tokens, lexicon, pack, NO_MARKS);
  const cues: PeriodCue[] = [];
  for (let i = 0; i < tokens.length; ) {
    i = pastJoin(scan, i, cues[cues.length - 1]);
    const cue = i < tokens.length && mayStart(scan, i) ? cueAt(scan, i) : null;
    if (cue === null) i++;
    else {
      cues.push(cue);
      i = cue.end;
    }
  }
  const line = dateline(scan);
  return withRanges(scan, cues).map((cue) => (cue.first === line?.first ? { ...cue, dateline: true } : cue));
}

/** After the first end of a range, "until" only joins the second. */
function pastJoin(scan: Scan, i: number, before: PeriodCue | undefined): number {
  if (before?.end !== i || before.year === undefined) return i;
  const to = find(scan, i, P.to);
  return to === null || (find(scan, i, P.until)?.end ?? 0) > to.end ? i : to.end;
}

/** What a reader of periods may start with, so that no other word is shown to it; null: anything. */
interface Reader {
  readonly read: (scan: Scan, i: number) => Draft | null;
  readonly starts: number | null;
  readonly digits: boolean;
}

const bits = (...categories: number[]): number => categories.map(bitOf).reduce((a, b) => a | b);

const READERS: readonly Reader[] = [
  { read: readDate, starts: null, digits: true },
  { read: readSame, starts: bits(P.same, P.noun, P.dual), digits: false },
  { read: readWithPart, starts: null, digits: true },
  { read: readFromStart, starts: bits(P.fromStart), digits: false },
  { read: readRelative, starts: bits(P.on, P.toDate, P.relative, P.stretch, P.longStretch), digits: false },
  { read: readMonthsSoFar, starts: null, digits: true },
  { read: readSpan, starts: null, digits: true },
  { read: readFiscal, starts: bits(P.fiscal), digits: false },
  { read: readFiscalEnd, starts: bits(P.fiscal), digits: false },
  { read: readYearBegins, starts: bits(P.begins), digits: false },
  { read: readYearCue, starts: bits(P.yearWord), digits: true },
];

/** The reader that goes furthest has understood most. */
function cueAt(scan: Scan, i: number): PeriodCue | null {
  let best: Draft | null = null;
  const digits = scan.tokens[i]!.kind === 'number';
  for (const { read, starts, digits: numeric } of READERS) {
    if (starts !== null && !(digits && numeric) && !mayBegin(scan, i, 0, starts)) continue;
    const draft = read(scan, i);
    if (draft !== null && (best === null || draft.end > best.end)) best = draft;
  }
  if (best === null) return null;
  const span = { start: scan.tokens[i]!.start, end: scan.tokens[best.end - 1]!.end };
  return cueOf(i, best, span, isSince(scan, i));
}

/** "since 2011", "desde el 2011". */
function isSince(scan: Scan, i: number): boolean {
  const year = scan.tokens[i]?.kind === 'number' && find(scan, i - 1, N.article)?.end === i;
  const at = year ? i - 1 : i;
  return endsAt(scan, at, P.since) && !endsAt(scan, at, P.until);
}

/** The day that a text's own date line gives ("BEIJING, April 23, 2018 -"), as `YYYY-MM-DD`; null where it has none. */
export function findPublished(text: string, tokens: readonly Token[], lexicon: Lexicon, pack: Pack): string | null {
  return dateline(openScan(text, tokens, lexicon, pack, NO_MARKS))?.date ?? null;
}
