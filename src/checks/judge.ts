import type { ClaimType, Diagnosis, IdentityType, Verdict } from '../model.ts';
import { type Attempt, agree, type Recomputed } from './attempt.ts';
import { type Bounds, mapped, point, side } from './bounds.ts';
import { exactly, negativeOf, requireDecimal, step, unitOf } from './decimal.ts';
import { diagnose } from './diagnose.ts';
import { dropped, shownOn } from './gauge.ts';
import { allowed, type Printed, type Rounding, shown } from './interval.ts';
import { absolute, compare, multiply, rational, sign, subtract, toNumber } from './rational.ts';
import { say, sayComputed } from './say.ts';
import type { Stated } from './stated.ts';
import { inputOf } from './term.ts';

export interface JudgeOptions {
  /** How numbers were rounded before they were printed: `closed` unless told, where a tie may have gone either way. */
  readonly rounding?: Rounding | undefined;
  /** Look for what would make a failing number agree (true unless told): most of the time of a check goes there. */
  readonly diagnose?: boolean | undefined;
}

export interface Subject {
  readonly id: string;
  readonly subject: Verdict['subject'];
  readonly type: ClaimType | IdentityType;
}

type Outcome = 'holds' | 'fails' | 'bounded';

interface Weighed {
  readonly attempt: Attempt;
  readonly result: Recomputed;
  readonly outcome: Outcome;
  /** The stated number with the sign that it was weighed with. */
  readonly stated: Stated;
  readonly turns: boolean;
}

/**
 * The verdict on a stated number, given every plausible reading of it: it holds if one holds, fails if all fail and one of
 * them is sure, and is unverifiable otherwise.
 */
export function judge(
  subject: Subject,
  stated: Stated,
  attempts: readonly Attempt[],
  missing: string,
  options: JudgeOptions = {},
): Verdict {
  const base = { ...subject, unit: stated.unit, stated: statedOf(stated, options) };
  const reasons: string[] = [];
  const weighed: Weighed[] = [];
  for (const attempt of attempts) {
    const result = attempt.recompute(attempt.terms);
    if (typeof result === 'string') reasons.push(result);
    else weighed.push(weighAttempt(attempt, result, stated, options));
  }
  const best = pick(weighed, options);
  if (!best) return unverifiable(base, reasons[0] ?? missing);
  if (best.outcome === 'bounded') return unverifiable(base, 'only a bound is stated, and it does not decide', best);
  if (best.outcome === 'holds') return holding(base, best, options);
  if (!best.attempt.sure)
    return unverifiable(base, best.attempt.doubt ?? 'the text leaves open which levels it compares', best);
  return failing(base, best, options);
}

/** Whether a stated number agrees with what is recomputed, one-sided inputs reaching only two units. */
export function agrees(stated: Printed, result: Recomputed, options: JudgeOptions = {}): boolean {
  return agree(mapped(allowed(stated, options.rounding), result.gauge.lift), result, 'near');
}

/** Whether it agrees with the inputs exactly as printed. */
export function agreesAsPrinted(stated: Printed, result: Recomputed, options: JudgeOptions = {}): boolean {
  return agree(
    mapped(allowed(stated, options.rounding), result.gauge.lift),
    { ...result, near: point(result.point) },
    'near',
  );
}

type Base = Subject & Pick<Verdict, 'unit' | 'stated'>;

function weighAttempt(attempt: Attempt, result: Recomputed, stated: Stated, options: JudgeOptions): Weighed {
  const outcome = outcomeOf(stated, result, options);
  const { turns, contradicted } = wording(stated, result);
  if (!contradicted) return { attempt, result, outcome, stated, turns: turns && outcome === 'fails' };
  const other: Stated = {
    ...stated,
    written: negativeOf(stated.written),
    writtenHigh: stated.writtenHigh && negativeOf(stated.writtenHigh),
  };
  const otherwise = outcomeOf(other, result, options);
  if (otherwise === 'holds') return { attempt, result, outcome: otherwise, stated: other, turns: false };
  // "Fell" over a rise is wrong, whatever the number; "grew by −5 %" is only an odd way to say it.
  if (outcome === 'holds' && stated.direction === 'fall')
    return { attempt, result, outcome: 'fails', stated, turns: true };
  return { attempt, result, outcome, stated, turns: true };
}

/** What the arithmetic says, the words left aside. */
export function outcomeOf(stated: Stated, result: Recomputed, options: JudgeOptions): Outcome {
  const lifted = mapped(allowed(stated, options.rounding), result.gauge.lift);
  if (!agree(lifted, result, 'bounds')) return 'fails';
  return agree(lifted, result, 'near') ? 'holds' : 'bounded';
}

/** Whether the words contradict the sign of their own number, and whether either is turned over by what is recomputed. */
function wording(stated: Stated, { gauge, bounds, neutral }: Recomputed): { turns: boolean; contradicted: boolean } {
  if (neutral === null) return { turns: false, contradicted: false };
  const about = (b: Bounds): Bounds => mapped(b, (x) => subtract(x, neutral));
  const said = sign(subtract(gauge.lift(exactly(requireDecimal(stated.written, 'judge'))), neutral));
  const found = side(about(bounds));
  const word = stated.direction === 'rise' ? 1 : stated.direction === 'fall' ? -1 : 0;
  return {
    turns: found !== 0 && (said === -found || word === -found),
    contradicted: word !== 0 && said === -word && stated.unit !== 'x',
  };
}

function pick(weighed: readonly Weighed[], options: JudgeOptions): Weighed | undefined {
  const holds = weighed.filter((w) => w.outcome === 'holds');
  const asPrinted = holds.find((w) => agreesAsPrinted(w.stated, w.result, options));
  return (
    asPrinted ??
    holds[0] ??
    weighed.find((w) => w.outcome === 'bounded') ??
    weighed.find((w) => w.attempt.sure) ??
    weighed[0]
  );
}

function unverifiable(base: Base, why: string, weighed?: Weighed): Verdict {
  return {
    ...base,
    verdict: 'unverifiable',
    ...recomputation(weighed),
    computed: null,
    severity: null,
    turns: false,
    byRounding: false,
    neighbours: [],
    diagnoses: [],
    why,
  };
}

/** Without its diagnoses, where none were asked for. */
export const asAsked = <V extends Omit<Verdict, 'id'>>(verdict: V, { diagnose: asked }: JudgeOptions): V =>
  asked === false ? { ...verdict, diagnoses: [] } : verdict;

/** A failure that the text leaves open, as a verdict that nobody is accused by. */
export function leftOpen<V extends Omit<Verdict, 'id'>>(verdict: V, why: string): V {
  return {
    ...verdict,
    verdict: 'unverifiable',
    computed: null,
    severity: null,
    turns: false,
    neighbours: [],
    diagnoses: [],
    why,
  };
}

function holding(base: Base, weighed: Weighed, options: JudgeOptions): Verdict {
  return {
    ...base,
    verdict: 'holds',
    ...recomputation(weighed),
    severity: null,
    turns: weighed.turns,
    byRounding: !agreesAsPrinted(weighed.stated, weighed.result, options),
    neighbours: neighboursOf(weighed, options),
    diagnoses: [],
    why: null,
  };
}

function failing(base: Base, weighed: Weighed, options: JudgeOptions): Verdict {
  const { attempt, result, stated, turns } = weighed;
  const diagnoses: readonly Diagnosis[] = options.diagnose === false ? [] : diagnose(stated, attempt, result, options);
  return {
    ...base,
    verdict: 'fails',
    ...recomputation(weighed),
    // Where the number agrees and only its word is turned over, no unit of the last digit mends it.
    severity: outcomeOf(stated, result, options) === 'fails' && isSlight(stated, result, options) ? 'slight' : 'gross',
    turns,
    byRounding: false,
    neighbours: neighboursOf(weighed, options),
    diagnoses,
    why: whyOf(weighed),
  };
}

function recomputation(weighed: Weighed | undefined): Pick<Verdict, 'computed' | 'formula' | 'inputs'> {
  if (!weighed) return { computed: null, formula: null, inputs: [] };
  const { result, attempt } = weighed;
  return { computed: computedOf(result), formula: result.formula, inputs: attempt.terms.map(inputOf) };
}

function computedOf({ gauge, point, bounds }: Recomputed): NonNullable<Verdict['computed']> {
  return { value: dropped(point, gauge), ...shownOn(bounds, gauge) };
}

function statedOf(stated: Stated, options: JudgeOptions): NonNullable<Verdict['stated']> {
  return {
    value: toNumber(exactly(requireDecimal(stated.written, 'judge'))),
    ...shown(allowed(stated, options.rounding)),
  };
}

/** "More than 40 %": every smaller number would hold as well, which tells nothing. */
const ONE_SIDED: ReadonlySet<string> = new Set(['over', 'under']);

function neighboursOf({ stated, result }: Weighed, options: JudgeOptions): Verdict['neighbours'] {
  if (ONE_SIDED.has(stated.hedge ?? 'exact') || stated.hedge === 'between' || result.atMost) return [];
  return [-2, -1, 1, 2].map((steps) => {
    const written = step(stated.written, steps);
    return { written, holds: agrees({ ...stated, written }, result, options) };
  });
}

/** The number one unit up or down would agree; a multiple of one digit ("doubled") is too coarse for that to be slight. */
export function isSlight(stated: Stated, result: Recomputed, options: JudgeOptions = {}): boolean {
  const parts = requireDecimal(stated.written, 'judge');
  const coarse = compare(multiply(unitOf(parts), rational(10n)), absolute(exactly(parts))) > 0;
  if (stated.unit === 'x' && coarse) return false;
  return [-1, 1].some(
    (steps) => outcomeOf({ ...stated, written: step(stated.written, steps) }, result, options) !== 'fails',
  );
}

function whyOf({ stated, result, turns }: Weighed): string {
  const given = sayComputed(computedOf(result), stated.written, stated.unit);
  const figures = result.atMost
    ? `${given} is more than ${hedged(stated)}`
    : `the figures give ${given}, not ${hedged(stated)}`;
  return turns ? `${figures}: rise and fall are turned over` : figures;
}

const hedges: Readonly<Record<string, string>> = { about: 'about ', over: 'over ', under: 'under ', nearly: 'nearly ' };

function hedged({ written, writtenHigh, hedge, unit }: Stated): string {
  if (hedge === 'between' && writtenHigh) return `between ${say(written, '')} and ${say(writtenHigh, unit)}`;
  return `${hedges[hedge ?? 'exact'] ?? ''}${say(written, unit)}`;
}
