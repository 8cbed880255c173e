import { type ColumnTable, table } from 'arquero';
import type { Claim, Figure } from '../model.ts';
import type { ClaimComparison, Comparison, FigureComparison } from './comparison.ts';

/**
 * A comparison as a table, one row a figure or claim, in the order of the reading.
 *
 * Columns: `id`; `subject` figure or claim; `type` level, change, cagr, …; `measure, kind, item, reporter, partner, from, to`
 * as stated (a figure's period is `to`); `stated`, `unit`; `record` in the same unit; `ratio` stated over recorded, for
 * figures; `verdict` agrees, differs or no-data; `source` and `flow` of the record, `mirror` whether it is the partner's
 * account; `among` how many countries a rank is among; `nearest` the year of the record that lies nearest and
 * `nearest_value`; `fits` what would agree; `why`.
 */
export function comparisonTable(comparison: Comparison): ColumnTable {
  const rows = [...comparison.figures.map(figureRow), ...comparison.claims.map(claimRow)];
  const names = Object.keys(emptyRow) as (keyof Row)[];
  return table(Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])));
}

interface Row {
  readonly id: string;
  readonly subject: 'figure' | 'claim';
  readonly type: string;
  readonly measure: string;
  readonly kind: string;
  readonly item: string | null;
  readonly reporter: string | null;
  readonly partner: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly stated: number;
  readonly unit: string;
  readonly record: number | null;
  readonly ratio: number | null;
  readonly verdict: string;
  readonly source: string | null;
  readonly flow: string | null;
  readonly mirror: boolean | null;
  readonly among: number | null;
  readonly nearest: string | null;
  readonly nearest_value: number | null;
  readonly fits: string | null;
  readonly why: string | null;
}

function scope({ id, measure, kind, item, reporter, partner }: Figure | Claim) {
  return { id, measure, kind, item, reporter, partner };
}

function joined(fits: FigureComparison['fits']): string | null {
  return fits.length === 0 ? null : fits.map(({ message }) => message).join('; ');
}

function figureRow(one: FigureComparison): Row {
  const { figure, record, nearest } = one;
  return {
    ...scope(figure),
    subject: 'figure',
    type: 'level',
    from: null,
    to: figure.period,
    stated: figure.value,
    unit: figure.unit,
    record: record === null || one.ratio === null ? (record?.value ?? null) : figure.value / one.ratio,
    ratio: one.ratio,
    verdict: one.word,
    source: record?.source ?? null,
    flow: record?.flow ?? null,
    mirror: record ? one.mirror : null,
    among: null,
    nearest: nearest?.period ?? null,
    nearest_value: nearest?.value ?? null,
    fits: joined(one.fits),
    why: one.why,
  };
}

function claimRow(one: ClaimComparison): Row {
  const { claim, inputs } = one;
  const last = inputs.at(-1);
  return {
    ...scope(claim),
    subject: 'claim',
    type: claim.type,
    from: claim.from,
    to: claim.to,
    stated: claim.value,
    unit: claim.unit,
    record: one.recomputed,
    ratio: null,
    verdict: one.word,
    source: last?.source ?? null,
    flow: last?.flow ?? null,
    mirror: null,
    among: one.among,
    nearest: null,
    nearest_value: null,
    fits: joined(one.fits),
    why: one.why,
  };
}

const emptyRow: Record<keyof Row, null> = {
  id: null,
  subject: null,
  type: null,
  measure: null,
  kind: null,
  item: null,
  reporter: null,
  partner: null,
  from: null,
  to: null,
  stated: null,
  unit: null,
  record: null,
  ratio: null,
  verdict: null,
  source: null,
  flow: null,
  mirror: null,
  among: null,
  nearest: null,
  nearest_value: null,
  fits: null,
  why: null,
};
