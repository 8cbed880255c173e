import type { ColumnTable } from 'arquero';
import type { Claim, Reading, Verdict } from '../model.ts';
import type { Row } from './columns.ts';
import { yearsBetween } from './periods.ts';
import { bound, type TableOptions, tabulate } from './tabulate.ts';
import { inputsOf, verdictOf, weighed } from './weighed.ts';

/**
 * One row a stated statistic, in text order, with what the scales say of it: the verdicts of `check(reading)`, whose
 * columns are null without them.
 *
 * @example claimTable(reading, check(reading)).select('id', 'type', 'stated', 'computed', 'verdict', 'why').print()
 */
export function claimTable(
  reading: Reading,
  verdicts: readonly Verdict[] = [],
  options: TableOptions = {},
): ColumnTable {
  const verdict = verdictOf(verdicts);
  const rows = reading.claims.map((claim) => row(claim, verdict(claim)));
  return tabulate('claims', 'claimTable', rows, options);
}

function row(claim: Claim, verdict: Verdict | undefined): Row<'claims'> {
  const first = claim.mentions[0]!;
  return {
    id: claim.id,
    type: claim.type,
    measure: claim.measure,
    kind: claim.kind,
    item: claim.item,
    reporter: claim.reporter,
    partner: claim.partner,
    from: claim.from,
    to: claim.to,
    years: yearsBetween(claim.from, claim.to) ?? claim.years,
    direction: claim.direction,
    stated: claim.value,
    stated_low: bound(claim.low),
    stated_high: bound(claim.high),
    unit: claim.unit,
    written: claim.written,
    written_high: claim.writtenHigh ?? null,
    precision: claim.precision,
    hedge: claim.hedge,
    ...weighed(verdict),
    inputs: inputsOf(claim, verdict).join(' ') || null,
    mentions: claim.mentions.length,
    start: first.start,
    end: first.end,
    quote: first.quote,
  };
}
