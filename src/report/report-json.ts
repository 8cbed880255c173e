import { en } from '../labels/en.ts';
import type { Breakdown, Claim, Coverage, Figure, Reading, Verdict } from '../model.ts';
import { type Summary, summarize } from './summary.ts';
import { view } from './view.ts';

/** What was found, as JSON holds it: a bound at infinity is null. The text itself is left out; spans point into it. */
export interface ReportJSON {
  readonly language: string;
  readonly published: string | null;
  readonly summary: Summary;
  readonly figures: readonly Figure[];
  /** Each with its verdict; null where it was not weighed. */
  readonly claims: readonly (Claim & { readonly verdict: Verdict | null })[];
  readonly identities: readonly Verdict[];
  readonly breakdowns: readonly Breakdown[];
  readonly coverage: Coverage;
}

/**
 * A reading and its verdicts as one plain object, fit for `JSON.stringify`.
 *
 * @example reportJSON(reading, check(reading)).summary.holds // 2
 */
export function reportJSON(reading: Reading, verdicts: readonly Verdict[]): ReportJSON {
  const seen = view(reading, verdicts, en);
  const { language, published, figures, claims, breakdowns, coverage } = reading;
  return finite({
    language,
    published,
    summary: summarize(seen),
    figures,
    claims: claims.map((claim) => ({ ...claim, verdict: seen.verdictOn.get(claim.id) ?? null })),
    identities: verdicts.filter(({ subject }) => subject === 'identity'),
    breakdowns,
    coverage,
  });
}

/** A copy in which every number is finite or null, as it will be once it is written and read again. */
function finite<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
