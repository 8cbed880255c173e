import type { ColumnTable } from 'arquero';
import type { Verdict } from '../model.ts';
import type { Row } from './columns.ts';
import { bound, type TableOptions, tabulate } from './tabulate.ts';
import { weighed } from './weighed.ts';

/**
 * One row a verdict, claims and identities alike, in the order given.
 *
 * @example verdictTable(check(reading)).filter((d) => d.verdict === 'fails').print()
 */
export function verdictTable(verdicts: readonly Verdict[], options: TableOptions = {}): ColumnTable {
  return tabulate('verdicts', 'verdictTable', verdicts.map(row), options);
}

function row(verdict: Verdict): Row<'verdicts'> {
  return {
    id: verdict.id,
    subject: verdict.subject,
    type: verdict.type,
    stated: verdict.stated?.value ?? null,
    stated_low: bound(verdict.stated?.low ?? Number.NEGATIVE_INFINITY),
    stated_high: bound(verdict.stated?.high ?? Number.POSITIVE_INFINITY),
    unit: verdict.unit,
    inputs: verdict.inputs.map(({ id }) => id).join(' ') || null,
    ...weighed(verdict),
    verdict: verdict.verdict,
  };
}
