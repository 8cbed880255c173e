import { table as arqueroTable, type ColumnTable } from 'arquero';
import { bilateral, type MeasureOptions, sides, totals } from './view.ts';

export interface PairOptions extends MeasureOptions {
  /** `pair` (the default): each country with each partner; `country`: each with the world. */
  readonly by?: 'pair' | 'country';
}

/**
 * Both directions side by side: `year, reporter, partner, exports, imports` in dollars, null where a flow is absent. Exports
 * are by the reporter's account of its exports, imports by its account of its imports, where the source tells them apart.
 */
export function pairs(verb: string, table: ColumnTable, options: PairOptions = {}): ColumnTable {
  const { out, back } = sides(verb, table, options);
  const made = collector();
  if (options.by === 'country') {
    add(made.exports, totals(out, 'exporter'), 'country', null);
    add(made.imports, totals(back, 'importer'), 'country', null);
  } else {
    add(made.exports, bilateral(out), 'exporter', 'importer');
    add(made.imports, bilateral(back), 'importer', 'exporter');
  }
  return made.toTable();
}

type Add = (year: number, reporter: string, partner: string, value: number) => void;

/** Hands a table's rows on; a partner that is no column is the world. */
function add(take: Add, flows: ColumnTable, reporter: string, partner: string | null): void {
  const [years, values] = [flows.getter('year'), flows.getter('value')];
  const reporters = flows.getter(reporter);
  const partners = partner === null ? () => 'WLD' : flows.getter(partner);
  flows.scan((row) => {
    const at = row as number;
    take(years(at), reporters(at), partners(at), values(at));
  });
}

/** Gathers both directions by year and pair. Pairs are found by a number made of their parts: text keys are slow by the million. */
function collector(): { readonly exports: Add; readonly imports: Add; readonly toTable: () => ColumnTable } {
  const numbers = new Map<string, number>();
  const numberOf = (code: string): number => {
    const known = numbers.get(code) ?? numbers.size;
    if (known === numbers.size) numbers.set(code, known);
    return known;
  };
  const rows = new Map<number, number>();
  const year: number[] = [];
  const reporter: string[] = [];
  const partner: string[] = [];
  const exports: (number | null)[] = [];
  const imports: (number | null)[] = [];
  const rowOf = (when: number, who: string, whom: string): number => {
    const key = (when * many + numberOf(who)) * many + numberOf(whom);
    const known = rows.get(key);
    if (known !== undefined) return known;
    const row = year.length;
    rows.set(key, row);
    year.push(when);
    reporter.push(who);
    partner.push(whom);
    exports.push(null);
    imports.push(null);
    return row;
  };
  const adder =
    (column: (number | null)[]): Add =>
    (when, who, whom, value) => {
      const row = rowOf(when, who, whom);
      column[row] = (column[row] ?? 0) + value;
    };
  return {
    exports: adder(exports),
    imports: adder(imports),
    toTable: () => arqueroTable({ year, reporter, partner, exports, imports }),
  };
}

/** More countries than any table has; years times its square stay whole numbers. */
const many = 1_000_000;
