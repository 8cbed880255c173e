import type { ColumnTable } from 'arquero';
import type { Hedge, VerdictWord } from '../model.ts';
import { approximately, type Shape } from './approximate.ts';
import type { Recompute } from './attempt.ts';
import { cagr } from './cagr.ts';
import { change } from './change.ts';
import { coverage } from './coverage.ts';
import { decimal } from './decimal.ts';
import { delta } from './delta.ts';
import { dropped, shownOn } from './gauge.ts';
import { positiveYears } from './growth-rate.ts';
import { remainder, total } from './identity.ts';
import type { Rounding } from './interval.ts';
import { isSlight, outcomeOf } from './judge.ts';
import { multiple } from './multiple.ts';
import { share } from './share.ts';
import type { Stated } from './stated.ts';
import { term } from './term.ts';

export type TableStatistic = 'cagr' | 'change' | 'multiple' | 'delta' | 'share' | 'coverage' | 'balance' | 'trade';

interface Statistic {
  /** The roles of the two numbers that it is computed from: the one divided by, or subtracted, first. */
  readonly roles: readonly [TableRole, TableRole];
  readonly shape: Shape;
  readonly unit: string;
}

type TableRole = 'from' | 'to' | 'part' | 'whole' | 'exports' | 'imports';

const statistics: Readonly<Record<TableStatistic, Statistic>> = {
  cagr: { roles: ['from', 'to'], shape: 'compound', unit: '%' },
  change: { roles: ['from', 'to'], shape: 'increase', unit: '%' },
  multiple: { roles: ['from', 'to'], shape: 'multiple', unit: 'x' },
  delta: { roles: ['from', 'to'], shape: 'difference', unit: '' },
  share: { roles: ['whole', 'part'], shape: 'percent', unit: '%' },
  coverage: { roles: ['imports', 'exports'], shape: 'percent', unit: '%' },
  balance: { roles: ['imports', 'exports'], shape: 'difference', unit: '' },
  trade: { roles: ['imports', 'exports'], shape: 'sum', unit: '' },
};

/** Names of columns, by what they hold. Cells are written numbers (`"28.70e6"`) or plain numbers, read as they print. */
export interface WeighTableOptions {
  readonly stated: string;
  readonly from?: string;
  readonly to?: string;
  readonly part?: string;
  readonly whole?: string;
  readonly exports?: string;
  readonly imports?: string;
  /** Years between the levels of a compound rate: a column, or one number for all rows. */
  readonly years?: string | number;
  /** A column with the hedge of the stated number; exact where absent or null. */
  readonly hedge?: string;
  readonly rounding?: Rounding;
}

interface Cells {
  readonly stated: Cell;
  readonly earlier: Cell;
  readonly later: Cell;
  readonly years: Cell;
  readonly hedge: Cell;
}

type Cell = string | number | null | undefined;

interface Row {
  readonly verdict: VerdictWord;
  readonly severity: 'slight' | 'gross' | null;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Weigh one statistic in every row of a table. The table comes back with the columns `computed`, `computed_low`,
 * `computed_high`, `verdict` and `severity` added; a row with an empty or unreadable cell is `unverifiable`. Rows that are
 * clear in floating point, by more than its error can be, are decided there; the others exactly. Throws on an unknown
 * statistic or column.
 *
 *     weighTable(table, 'cagr', { from: 'v2016', to: 'v2021', years: 5, stated: 'rate' }).print()
 */
export function weighTable(table: ColumnTable, statistic: TableStatistic, options: WeighTableOptions): ColumnTable {
  const spec = statistics[statistic];
  if (!spec)
    throw new Error(
      `weighTable: unknown statistic: ${JSON.stringify(statistic)} (${Object.keys(statistics).join(', ')})`,
    );
  const rows = table.reify();
  const column = reader(rows, statistic, options);
  const [earlier, later] = [column(spec.roles[0]), column(spec.roles[1])];
  const [stated, hedge] = [column('stated'), column('hedge')];
  const years = yearsOf(statistic, options, column);
  const n = rows.numRows();
  const verdict: VerdictWord[] = new Array(n);
  const severity: Row['severity'][] = new Array(n);
  const [computed, low, high]: (number | null)[][] = [new Array(n), new Array(n), new Array(n)];
  for (let i = 0; i < n; i++) {
    const cells: Cells = { stated: stated(i), earlier: earlier(i), later: later(i), years: years(i), hedge: hedge(i) };
    const row = approximateRow(statistic, cells, options.rounding) ?? exactRow(statistic, cells, options.rounding);
    verdict[i] = row.verdict;
    severity[i] = row.severity;
    computed![i] = finite(row.value);
    low![i] = finite(row.low);
    high![i] = finite(row.high);
  }
  return rows.assign({ computed: computed!, computed_low: low!, computed_high: high!, verdict, severity });
}

const nothing: Row = { verdict: 'unverifiable', severity: null, value: Number.NaN, low: Number.NaN, high: Number.NaN };

function approximateRow(statistic: TableStatistic, cells: Cells, rounding: Rounding | undefined): Row | undefined {
  const found = approximately(statistics[statistic].shape, cells, Number(cells.years ?? Number.NaN), rounding);
  if (!found) return undefined;
  const { holds, slight, value, low, high } = found;
  return { verdict: holds ? 'holds' : 'fails', severity: holds ? null : slight ? 'slight' : 'gross', value, low, high };
}

/** The same, decided exactly. */
function exactRow(statistic: TableStatistic, cells: Cells, rounding: Rounding | undefined): Row {
  const { roles, unit } = statistics[statistic];
  const [stated, earlier, later] = [written(cells.stated), written(cells.earlier), written(cells.later)];
  if (stated === undefined || earlier === undefined || later === undefined) return nothing;
  const recompute = recomputeOf(statistic, cells.years);
  const terms = [term(roles[0], { written: earlier }, { rounding }), term(roles[1], { written: later }, { rounding })];
  const result = recompute?.(statistic === 'balance' ? [...terms].reverse() : terms);
  if (result === undefined || typeof result === 'string') return nothing;
  const number: Stated = { written: stated, unit, hedge: hedgeOf(cells.hedge) };
  const holds = outcomeOf(number, result, { rounding }) === 'holds';
  const severity = holds ? null : isSlight(number, result, { rounding }) ? 'slight' : 'gross';
  return {
    verdict: holds ? 'holds' : 'fails',
    severity,
    value: dropped(result.point, result.gauge),
    ...shownOn(result.bounds, result.gauge),
  };
}

function recomputeOf(statistic: TableStatistic, years: Cell): Recompute | undefined {
  if (statistic === 'cagr') {
    const n = Number(years);
    return years === null || years === undefined || !(n > 0) || !Number.isFinite(n)
      ? undefined
      : cagr(positiveYears(n, 'weighTable'));
  }
  return { change: change(), multiple: multiple(), delta, share, coverage, balance: remainder, trade: total }[
    statistic
  ];
}

function written(cell: Cell): string | undefined {
  const text = typeof cell === 'number' ? String(cell) : cell?.trim();
  return text !== undefined && decimal(text) ? text : undefined;
}

function hedgeOf(cell: Cell): Hedge {
  return typeof cell === 'string' && cell !== '' ? (cell as Hedge) : 'exact';
}

function reader(
  table: ColumnTable,
  statistic: TableStatistic,
  options: WeighTableOptions,
): (name: keyof WeighTableOptions) => (row: number) => Cell {
  const names = table.columnNames();
  return (name) => {
    const column = options[name];
    if (column === undefined && name === 'hedge') return () => null;
    if (column === undefined) throw new Error(`weighTable: ${statistic} needs a column for ${name}`);
    if (typeof column !== 'string' || !names.includes(column))
      throw new Error(`weighTable: unknown column: ${JSON.stringify(column)} (columns: ${names.join(', ')})`);
    const cells = table.column(column);
    return (row) => cells?.at(row) as Cell;
  };
}

function yearsOf(
  statistic: TableStatistic,
  { years }: WeighTableOptions,
  column: ReturnType<typeof reader>,
): (row: number) => Cell {
  if (statistic !== 'cagr') return () => 1;
  if (typeof years !== 'number') return column('years');
  positiveYears(years, 'weighTable');
  return () => years;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
