import { countryName } from '../geo/name.ts';
import type { Labels } from '../labels/labels.ts';
import { amountText, inDigits, intervalText, type NumberOptions } from '../labels/number.ts';
import { fill, periodText, scopeText } from '../labels/phrase.ts';
import type {
  Claim,
  Diagnosis,
  Figure,
  Interval,
  Period,
  Quantity,
  Reading,
  Scope,
  Verdict,
  VerdictWord,
} from '../model.ts';

/** How a number is marked: by the verdict on it, or as a figure that nothing speaks against. */
export type Mark = VerdictWord | 'figure';

/** A reading with its verdicts, seen in one language: what every part of a report asks. */
export interface View {
  readonly reading: Reading;
  readonly verdicts: readonly Verdict[];
  readonly labels: Labels;
  readonly numbers: NumberOptions;
  /** Put before every id in the page, so that several readings can share one. */
  readonly prefix: string;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** The verdict on a claim, by the claim's id. */
  readonly verdictOn: ReadonlyMap<string, Verdict>;
  /** The verdicts that a figure or claim went into, by its id. */
  readonly usedBy: ReadonlyMap<string, readonly Verdict[]>;
}

/** Looks at a reading and its verdicts in one language. */
export function view(
  reading: Reading,
  verdicts: readonly Verdict[],
  labels: Labels,
  numbers: NumberOptions = {},
  prefix = '',
): View {
  const usedBy = new Map<string, Verdict[]>();
  for (const verdict of verdicts)
    for (const id of new Set(verdict.inputs.map((input) => input.id)))
      usedBy.set(id, [...(usedBy.get(id) ?? []), verdict]);
  return {
    reading,
    verdicts,
    labels,
    numbers,
    prefix,
    figures: new Map(reading.figures.map((figure) => [figure.id, figure])),
    claims: new Map(reading.claims.map((claim) => [claim.id, claim])),
    verdictOn: new Map(verdicts.filter(({ subject }) => subject === 'claim').map((verdict) => [verdict.id, verdict])),
    usedBy,
  };
}

/** How the figure or claim with this id is marked. A figure fails where an identity that it is part of fails. */
export function markOf(id: string, { verdictOn, usedBy, claims }: View): Mark {
  const own = verdictOn.get(id)?.verdict;
  if (own !== undefined) return own;
  const broken = usedBy.get(id)?.some(({ subject, verdict }) => subject === 'identity' && verdict === 'fails');
  return broken ? 'fails' : claims.has(id) ? 'unverifiable' : 'figure';
}

/** What a figure or claim speaks of, in words, with its period or periods. */
export function about(subject: Figure | Claim, view: View): string {
  const words = [sayScope(subject, view), sayPeriod(subject, view)].filter((part) => part !== '');
  return words.join(view.labels.report.comma);
}

/** What a number speaks of: "Services exports from Russia to North Korea: travel". */
export function sayScope(scope: Scope, { labels }: View): string {
  return scopeText(scope, labels, (code) => String(countryName(code, labels.locale)));
}

/** A figure's period, or a claim's two; empty where none is known. */
export function sayPeriod(subject: Figure | Claim, { labels, numbers }: View): string {
  const say = (period: Period | null): string => (period === null ? '' : inDigits(periodText(period, labels), numbers));
  if ('period' in subject) return say(subject.period);
  const { from, to } = subject;
  if (from === null || to === null) return say(to ?? from);
  const years = [from, to].every((period) => /^\d{4}$/.test(period));
  return fill(years ? labels.charts.years : labels.charts.periods, { from: say(from), to: say(to) });
}

/** A stated number with its unit; both ends where it is a range. */
export function sayQuantity(quantity: Figure | Claim, { labels, numbers }: View): string {
  const say = (written: string): string => amountText(written, quantity.unit, labels, signs(quantity, numbers));
  if (quantity.writtenHigh === undefined) return say(quantity.written);
  return fill(labels.numbers.interval, { low: say(quantity.written), high: say(quantity.writtenHigh) });
}

/** What is claimed: "Growth a year −18.1%"; a rank says itself what it is. */
export function sayClaim(claim: Claim, seen: View): string {
  const quantity = sayQuantity(claim, seen);
  return claim.unit === 'rank' ? quantity : `${seen.labels.claims[claim.type]} ${isolate(quantity)}`;
}

const isolate = (text: string): string => `\u2068${text}\u2069`;

/** What the writing of a number allows. */
export function sayRange(quantity: Figure | Claim, { labels, numbers }: View): string {
  return intervalText(quantity, finer(quantity), quantity.unit, labels, signs(quantity, numbers));
}

/** What the inputs as printed give, one digit finer than the claim is stated. */
export function sayComputed(value: number, claim: Claim, { labels, numbers }: View): string {
  return amountText({ value, step: finer(claim) }, claim.unit, labels, signs(claim, numbers));
}

/** Every value that the rounding of the inputs allows. */
export function sayInterval(interval: Interval, claim: Claim, { labels, numbers }: View): string {
  return intervalText(interval, finer(claim), claim.unit, labels, signs(claim, numbers));
}

/** Why a verdict is as it is, in the language of the page where that has words for it, else in English. */
export function sayWhy(verdict: Verdict, view: View): string | null {
  const { why } = verdict;
  const { locale, reasons } = view.labels;
  if (why === null || locale === 'en') return why;
  return (Object.hasOwn(reasons, why) ? reasons[why] : sayFailure(verdict, view)) ?? why;
}

/** What the figures give where a verdict fails, and what is stated; null where it is not weighed by two numbers. */
function sayFailure({ verdict, stated, computed, unit }: Verdict, { labels, numbers }: View): string | null {
  if (verdict !== 'fails' || !stated || !computed) return null;
  const { gives, exceeds } = labels.report;
  const step = stepOf(stated) ?? stepOf(computed);
  if (step === null) return null;
  const say = (value: number, size: number): string => amountText({ value, step: size }, unit, labels, numbers);
  const bounded = Number.isFinite(computed.low) && Number.isFinite(computed.high);
  return fill(bounded ? gives : exceeds, {
    computed: say(computed.value, step / 10),
    interval: intervalText(computed, step / 10, unit, labels, numbers),
    stated: say(stated.value, step),
  });
}

/** One unit of the last digit, by how wide the writing of a number is. */
function stepOf({ low, high }: Interval): number | null {
  const width = high - low;
  return Number.isFinite(width) && width > 0 ? 10 ** Math.floor(Math.log10(width) + 1e-6) : null;
}

/** What would make the numbers agree, in the language of the page where that has words for it, else in English. */
export function sayDiagnosis({ kind, message, would }: Diagnosis, { labels, numbers }: View): string {
  const words = Object.hasOwn(labels.diagnoses, kind) ? labels.diagnoses[kind] : undefined;
  if (words === undefined) return message;
  // The number that would agree has no unit here: it may be a rate or a level.
  return would === null ? words : `${words}: ${amountText(would, '', labels, numbers).trim()}`;
}

/**
 * A recomputation in symbols, with scale words for the powers of ten of the numbers in it; null where there is none, or one
 * in English words on a page in another language.
 */
export function sayFormula(formula: string | null, { labels }: View): string | null {
  if (formula === null || (labels.locale !== 'en' && /[a-z]{2}/i.test(formula))) return null;
  return formula.replace(/(\d[\d.]*)e(3|6|9|12)(?!\d)/g, (_, digits: string, power: '3' | '6' | '9' | '12') =>
    labels.direction === 'ltr' ? `${digits} ${labels.numbers.scales[power]}` : `${digits}·10^${power}`,
  );
}

/** What goes up or down bears its sign; a share or a level does not. */
function signs(subject: Figure | Claim, numbers: NumberOptions): NumberOptions {
  return { ...numbers, sign: 'type' in subject && ['change', 'cagr', 'points', 'delta'].includes(subject.type) };
}

/** One digit more than is stated; a rank has none. */
function finer({ precision, unit }: Quantity): number {
  return unit === 'rank' ? 1 : precision / 10;
}
