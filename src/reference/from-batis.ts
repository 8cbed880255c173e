import type { ColumnTable } from 'arquero';
import { areaCode } from './codes.ts';
import { decimal } from './decimal.ts';
import { columns, delimited } from './delimited.ts';
import { errorAt, type Input, namedTexts } from './input.ts';
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
  const found = new Map<string, { row: ReferenceRow; name: string; line: number }>();
  for (const named of namedTexts(input)) {
    const file = delimited('fromBaTIS', named);
    const fail = (line: number, message: string) => errorAt('fromBaTIS', file.name, line, message);
    const at = columns(
      'fromBaTIS',
      file,
      {
        reporter: ['Reporter'],
        partner: ['Partner'],
        flow: ['Flow'],
        item: ['Item_code', 'Item'],
        year: ['Year'],
        value: ['Balanced_value', 'Value_final'],
      },
      {},
    );
    file.each((cells, line) => {
      const text = (column: number) => (cells[column] ?? '').trim();
      if (text(at.value) === '') return;
      const flow = /^(EXP|X)$/i.test(text(at.flow)) ? 'X' : /^(IMP|M)$/i.test(text(at.flow)) ? 'M' : undefined;
      if (!flow) throw fail(line, `unknown flow: "${text(at.flow)}"`);
      const year = Number(text(at.year));
      if (!Number.isInteger(year) || year < 1900) throw fail(line, `no year: "${text(at.year)}"`);
      const country = (column: number) => {
        const known = areaCode(text(column));
        if (known === undefined) throw fail(line, `unknown country code: "${text(column)}"`);
        return known;
      };
      const reporter = country(at.reporter);
      const partner = country(at.partner);
      const [exporter, importer] = flow === 'X' ? [reporter, partner] : [partner, reporter];
      const value = decimal(text(at.value), 6);
      if (Number.isNaN(value)) throw fail(line, `no value: "${text(at.value)}"`);
      const product = text(at.item) === 'S' ? null : text(at.item);
      const key = [year, exporter, importer, product ?? 'S'].join(' ');
      const twin = found.get(key);
      if (twin && Math.abs(twin.row.value - value) > slack(value))
        throw fail(
          line,
          `one balanced flow with two values: ${value}, and ${twin.row.value} in ${twin.name}:${twin.line}`,
        );
      if (twin) return;
      found.set(key, {
        row: { year, exporter, importer, value, kind: 'services', product, source, flow: 'reconciled' },
        name: file.name,
        line,
      });
    });
  }
  const made = rows();
  for (const { row } of found.values()) made.push(row);
  return made.toTable();
}
