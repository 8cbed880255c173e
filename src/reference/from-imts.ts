import type { ColumnTable } from 'arquero';
import { areaCode, isGroup } from './codes.ts';
import { decimal } from './decimal.ts';
import { columns, delimited } from './delimited.ts';
import { errorAt, type Input, namedTexts } from './input.ts';
import { once } from './once.ts';
import { type When, when } from './period.ts';
import { type ReferenceRow, rows } from './table.ts';

export interface IMTSOptions {
  /** What to call the source; `IMF IMTS` otherwise. */
  readonly source?: string;
}

/**
 * Reads CSV of the IMF's International Trade in Goods by partner country (IMTS, before: DOTS), with codes, one observation a
 * row or one column a period. Values are US dollars as they stand: `SCALE` tells how the site prints them and multiplies
 * nothing. Exports are f.o.b.; imports c.i.f., and f.o.b. only for a flow that has no c.i.f. figure. Other indicators and
 * empty observations are passed over; a zero is a zero.
 *
 * Throws at an unknown code, a period or value that is none, the same flow twice with different values.
 *
 * @returns `year, exporter, importer, value` with `kind, source, flow`, and `period` for quarters and months.
 */
export function fromIMTS(input: Input | readonly Input[], options: IMTSOptions = {}): ColumnTable {
  const source = options.source ?? 'IMF IMTS';
  const fresh = once('fromIMTS');
  const found = new Map<string, ReferenceRow>();
  for (const named of namedTexts(input)) {
    const file = delimited('fromIMTS', named);
    const fail = (line: number, message: string) => errorAt('fromIMTS', file.name, line, message);
    const at = columns(
      'fromIMTS',
      file,
      {
        country: ['COUNTRY', 'REF_AREA', 'COUNTRY.ID'],
        indicator: ['INDICATOR', 'INDICATOR.ID'],
        partner: ['COUNTERPART_COUNTRY', 'COUNTERPART_AREA', 'COUNTERPART_COUNTRY.ID'],
      },
      { period: ['TIME_PERIOD'], value: ['OBS_VALUE'] },
    );
    const wide = file.header.flatMap((name, column) => {
      const told = when(name);
      return told ? [{ column, told }] : [];
    });
    if (at.period === -1 && wide.length === 0)
      throw fail(1, `no column "TIME_PERIOD" (columns: ${file.header.join(', ')})`);
    if (at.period !== -1 && at.value === -1)
      throw fail(1, `no column "OBS_VALUE" (columns: ${file.header.join(', ')})`);

    file.each((cells, line) => {
      const indicator = /^(XG_FOB|MG_CIF|MG_FOB)(_USD)?$/.exec((cells[at.indicator] ?? '').trim())?.[1];
      if (!indicator) return;
      const area = (column: number) => {
        const code = (cells[column] ?? '').trim();
        const known = code === 'G001' ? 'WLD' : (areaCode(code) ?? (isGroup(code) ? code : undefined));
        if (known === undefined) throw fail(line, `unknown country code: "${code}" (download the file with codes)`);
        return known;
      };
      const country = area(at.country);
      const partner = area(at.partner);
      const observe = (told: When, cell: string) => {
        if (cell.trim() === '') return;
        const value = decimal(cell);
        if (Number.isNaN(value)) throw fail(line, `no value: "${cell}"`);
        const outward = indicator === 'XG_FOB';
        const key = [told.period ?? told.year, country, partner, indicator].join(' ');
        if (!fresh(key, value, file.name, line)) return;
        const [exporter, importer] = outward ? [country, partner] : [partner, country];
        found.set(key, {
          ...told,
          exporter,
          importer,
          value,
          kind: 'goods',
          source,
          flow: outward ? 'exports' : 'imports',
        });
      };
      if (at.period === -1) {
        for (const { column, told } of wide) observe(told, cells[column] ?? '');
        return;
      }
      const told = when(cells[at.period] ?? '');
      if (!told) throw fail(line, `no period: "${cells[at.period]}"`);
      observe(told, cells[at.value] ?? '');
    });
  }
  const made = rows();
  for (const [key, row] of found)
    if (!key.endsWith('MG_FOB') || !found.has(key.replace(/MG_FOB$/, 'MG_CIF'))) made.push(row);
  return made.toTable();
}
