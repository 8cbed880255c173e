import type { ColumnTable } from 'arquero';
import type { Claim, Figure, Reading, Verdict } from '../model.ts';
import type { Row } from './columns.ts';
import { ends } from './ends.ts';
import { yearsBetween } from './periods.ts';
import { bound, type TableOptions, tabulate } from './tabulate.ts';
import { verdictOf, weighed } from './weighed.ts';

/**
 * One row a stated rate of change, beside the two levels that it compares and the rate that these give. Rates are in
 * percent, a fall is negative; the computed side is filled from the verdicts of `check(reading)`, null without them.
 *
 * @example growthTable(reading, check(reading)).select('exporter', 'importer', 'stated', 'computed', 'verdict').print()
 */
export function growthTable(
  reading: Reading,
  verdicts: readonly Verdict[] = [],
  options: TableOptions = {},
): ColumnTable {
  const figures = new Map(reading.figures.map((figure) => [figure.id, figure]));
  const verdict = verdictOf(verdicts);
  const rates = reading.claims.filter(({ type }) => type === 'cagr' || type === 'change');
  const rows = rates.map((claim) => row(claim, verdict(claim), levels(claim, verdict(claim), figures)));
  return tabulate('growth', 'growthTable', rows, options);
}

type Levels = readonly [from: Figure | undefined, to: Figure | undefined];

/** The figures that were compared: as weighed, else the pair that the wording ties to the claim. */
function levels(claim: Claim, verdict: Verdict | undefined, figures: ReadonlyMap<string, Figure>): Levels {
  const weighedAs = (role: string) => figures.get(verdict?.inputs.find((input) => input.role === role)?.id ?? '');
  const tied = claim.inputs.map((id) => figures.get(id));
  const [from, to] = tied.length === 2 ? tied : [];
  return [weighedAs('from') ?? from, weighedAs('to') ?? to];
}

function row(claim: Claim, verdict: Verdict | undefined, [from, to]: Levels): Row<'growth'> {
  const { computed, computed_low, computed_high, verdict: word, severity, by_rounding, why } = weighed(verdict);
  return {
    id: claim.id,
    type: claim.type,
    measure: claim.measure,
    kind: claim.kind,
    item: claim.item,
    ...ends(claim),
    reporter: claim.reporter,
    partner: claim.partner,
    from: claim.from,
    to: claim.to,
    years: yearsBetween(claim.from, claim.to) ?? claim.years,
    from_value: from?.value ?? null,
    to_value: to?.value ?? null,
    value_unit: (to ?? from)?.unit ?? null,
    from_figure: from?.id ?? null,
    to_figure: to?.id ?? null,
    stated: claim.value,
    stated_low: bound(claim.low),
    stated_high: bound(claim.high),
    computed,
    computed_low,
    computed_high,
    unit: claim.unit,
    direction: claim.direction,
    verdict: word,
    severity,
    by_rounding,
    why,
  };
}
