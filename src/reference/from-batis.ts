import type { ColumnTable } from 'arquero';
import { type Input, namedTexts } from './input.ts';
import { csvSheet } from './sheet.ts';
import { type ReferenceRow, rows } from './table.ts';

export interface BaTISOptions {
  /** What to call the source; `BaTIS` otherwise. */
  readonly source?: string;
}

/** How far the two sides of a balanced flow may lie apart before they are no longer one flow: half a thousand dollars, or a millionth. */
const slack = (value: number) => Math.max(1000, Math.abs(value) * 1e-6);

/**
 * Reads BaTIS, the balanced trade in services of the OECD and the WTO. Values are million US dollars in the file and
 * dollars in the table; `product` is the EBOPS sector (`SC` transport, `SD` travel, `SE` construction), null for all
 * services (`S`). Countries are ISO alpha-3 or alpha-2, and `NA` is Namibia. What A exports to B and what B imports from A
 * are one balanced flow and become one row.
 *
 * Throws where those two differ, at an unknown code or flow, at a value that is no number; a row without a balanced value is
 * absent.
 *
 * @returns `year, exporter, importer, value` with `kind` services, `flow` reconciled, `product`, `source`.
 */
export function fromBaTIS(input: Input | readonly Input[], options: BaTISOptions = {}): ColumnTable {
  const source = options.source ?? 'BaTIS';
  const found = new Map<string, { row: ReferenceRow; place: string }>();
  for (const named of namedTexts(input)) {
    const sheet = csvSheet('fromBaTIS', named);
    const { text } = sheet;
    const at = sheet.columns(
      {
        reporter: ['Reporter'],
        partner: ['Partner'],
        flow: ['Flow'],
        item: ['Item_code', 'Item'],
        year: ['Year'],
        value: ['Balanced_value'],
      },
      {},
    );
    sheet.each(() => {
      if (text(at.value) === '') return;
      const flow = flows[text(at.flow).toUpperCase()];
      if (flow === undefined) throw sheet.fail(`unknown flow: "${text(at.flow)}"`);
      const year = sheet.year(at.year);
      const [reporter, partner] = [sheet.area(at.reporter), sheet.area(at.partner)];
      const [exporter, importer] = flow === 'exports' ? [reporter, partner] : [partner, reporter];
      const value = sheet.value(at.value, 6);
      const product = text(at.item) === 'S' ? null : text(at.item);
      const key = [year, exporter, importer, product ?? 'S'].join(' ');
      const twin = found.get(key);
      if (twin && Math.abs(twin.row.value - value) > slack(value))
        throw sheet.fail(`one balanced flow with two values: ${value}, and ${twin.row.value} in ${twin.place}`);
      if (twin) return;
      const row = { year, exporter, importer, value, kind: 'services', product, source, flow: 'reconciled' } as const;
      found.set(key, { row, place: sheet.place() });
    });
  }
  const made = rows();
  for (const { row } of found.values()) made.push(row);
  return made.toTable();
}

const flows: Readonly<Record<string, 'exports' | 'imports'>> = {
  EXP: 'exports',
  X: 'exports',
  IMP: 'imports',
  M: 'imports',
};
