import { type ColumnTable, table } from 'arquero';
import type { Flow, Period } from '../model.ts';

/** One row of a reference table: what one country sold to another in a year. */
export interface ReferenceRow {
  readonly year: number;
  /** ISO 3166-1 alpha-3; `WLD` the world; a group's code; the source's own number for areas that have no code. */
  readonly exporter: string;
  readonly importer: string;
  /** US dollars. */
  readonly value: number;
  /** Where the row is of less than a year: `2019-05`, `2019-Q1`. */
  readonly period?: Period | undefined;
  readonly kind?: 'goods' | 'services' | undefined;
  /** Product or sector code, with its leading zeros; null or absent for the total. */
  readonly product?: string | null | undefined;
  /** The data set and its release: `BACI HS92 V202301`. */
  readonly source?: string | undefined;
  readonly flow?: Flow | undefined;
}

/** Collects rows column by column. */
export interface Rows {
  readonly push: (row: ReferenceRow) => void;
  readonly size: () => number;
  readonly toTable: () => ColumnTable;
}

/** An empty reference table to be filled; see {@link Rows}. */
export function rows(): Rows {
  const year: number[] = [];
  const exporter: string[] = [];
  const importer: string[] = [];
  const value: number[] = [];
  const period: (Period | null)[] = [];
  const kind: (string | null)[] = [];
  const product: (string | null)[] = [];
  const source: (string | null)[] = [];
  const flow: (Flow | null)[] = [];
  let partial = false;
  return {
    push(row) {
      year.push(row.year);
      exporter.push(row.exporter);
      importer.push(row.importer);
      value.push(row.value);
      period.push(row.period ?? null);
      kind.push(row.kind ?? null);
      product.push(row.product ?? null);
      source.push(row.source ?? null);
      flow.push(row.flow ?? null);
      partial ||= (row.period ?? null) !== null;
    },
    size: () => year.length,
    toTable() {
      const whole = { year, exporter, importer, value };
      const rest = { kind, product, source, flow };
      return table(partial ? { ...whole, period, ...rest } : { ...whole, ...rest });
    },
  };
}

/**
 * A reference table from rows of one's own: `year, exporter, importer, value` and `kind, product, source, flow`, with
 * `period` only where a row has one.
 *
 * @example referenceTable([{ year: 2016, exporter: 'PRK', importer: 'RUS', value: 10586746 }]).numRows() // 1
 */
export function referenceTable(all: Iterable<ReferenceRow>): ColumnTable {
  const made = rows();
  for (const row of all) made.push(row);
  return made.toTable();
}

/** The rows of a reference table, with absent columns as undefined. */
export function referenceRows(reference: ColumnTable): readonly ReferenceRow[] {
  requireReference('referenceRows', reference);
  return reference.objects() as ReferenceRow[];
}

/** Throws where a table lacks one of the four columns that a reference table must have. */
export function requireReference(verb: string, reference: ColumnTable): void {
  for (const name of ['year', 'exporter', 'importer', 'value'])
    if (reference.column(name) === undefined)
      throw new Error(`${verb}: unknown column: "${name}" (columns: ${reference.columnNames().join(', ')})`);
}

/** One reference table from several, each row keeping its source. */
export function combine(tables: readonly ColumnTable[]): ColumnTable {
  const all = rows();
  for (const one of tables) {
    requireReference('combine', one);
    for (const row of referenceRows(one)) all.push(row);
  }
  return all.toTable();
}
