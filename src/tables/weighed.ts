import type { Claim, Verdict } from '../model.ts';
import type { Row } from './columns.ts';
import { bound } from './tabulate.ts';

type Weighed = Pick<
  Row<'claims'>,
  | 'computed'
  | 'computed_low'
  | 'computed_high'
  | 'verdict'
  | 'severity'
  | 'turns'
  | 'by_rounding'
  | 'formula'
  | 'diagnoses'
  | 'why'
>;

/** The cells that a verdict fills; all null where nothing was weighed. */
export function weighed(verdict: Verdict | undefined): Weighed {
  return {
    computed: verdict?.computed?.value ?? null,
    computed_low: bound(verdict?.computed?.low ?? Number.NEGATIVE_INFINITY),
    computed_high: bound(verdict?.computed?.high ?? Number.POSITIVE_INFINITY),
    verdict: verdict?.verdict ?? null,
    severity: verdict?.severity ?? null,
    turns: verdict?.turns ?? null,
    by_rounding: verdict?.byRounding ?? null,
    formula: verdict?.formula ?? null,
    diagnoses: verdict?.diagnoses.length ? verdict.diagnoses.map(({ message }) => message).join('; ') : null,
    why: verdict?.why ?? null,
  };
}

/** The verdict on each claim. */
export function verdictOf(verdicts: readonly Verdict[]): (claim: Claim) => Verdict | undefined {
  const byId = new Map(verdicts.filter(({ subject }) => subject === 'claim').map((verdict) => [verdict.id, verdict]));
  return (claim) => byId.get(claim.id);
}

/** The ids that a claim was computed from, else those that its wording ties to it. */
export function inputsOf(claim: Claim, verdict: Verdict | undefined): readonly string[] {
  return verdict?.inputs.length ? verdict.inputs.map(({ id }) => id) : claim.inputs;
}
