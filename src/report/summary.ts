import { amountText, count } from '../labels/number.ts';
import { fill } from '../labels/phrase.ts';
import type { VerdictWord } from '../model.ts';
import type { View } from './view.ts';

/** How many figures and claims there are, how the claims fared, and the share of the text's numbers that was understood. */
export interface Summary {
  readonly figures: number;
  readonly claims: number;
  readonly holds: number;
  readonly fails: number;
  readonly unverifiable: number;
  /** Identities among the figures that fail. */
  readonly identitiesFailing: number;
  /** Numbers that were read as something, of all; null where the text has none. */
  readonly readShare: number | null;
}

/** Counts what a reading and its verdicts hold. */
export function summarize({ reading, verdicts, verdictOn }: View): Summary {
  const { numbers, bound, periods, setAside } = reading.coverage;
  const counted = (word: VerdictWord): number =>
    reading.claims.filter(({ id }) => (verdictOn.get(id)?.verdict ?? 'unverifiable') === word).length;
  return {
    figures: reading.figures.length,
    claims: reading.claims.length,
    holds: counted('holds'),
    fails: counted('fails'),
    unverifiable: counted('unverifiable'),
    identitiesFailing: verdicts.filter(({ subject, verdict }) => subject === 'identity' && verdict === 'fails').length,
    readShare: numbers === 0 ? null : (bound + periods + setAside) / numbers,
  };
}

/**
 * The counts in one line: "14 figures, 5 claims: 2 hold, 3 unverifiable; 96% of the numbers read".
 */
export function summaryLine(summary: Summary, { labels, numbers }: View): string {
  const { report } = labels;
  const counts = (['holds', 'fails', 'unverifiable'] as const)
    .filter((word) => summary[word] > 0)
    .map((word) => count(report.counts[word], summary[word], labels, numbers));
  const line = fill(counts.length > 0 ? report.summary : report.summaryWithoutClaims, {
    figures: count(report.figures, summary.figures, labels, numbers),
    claims: count(report.claims, summary.claims, labels, numbers),
    counts: counts.join(report.comma),
  });
  const identities = summary.identitiesFailing;
  const broken = identities > 0 ? `${report.semicolon}${count(report.disagreements, identities, labels, numbers)}` : '';
  if (summary.readShare === null) return line + broken;
  // Rounded down: "100 %" is said only where all was read.
  const percent = { value: Math.floor(summary.readShare * 100 + 1e-9), step: 1 };
  return `${line}${broken}${report.semicolon}${fill(report.read, { n: amountText(percent, '%', labels, numbers) })}`;
}
