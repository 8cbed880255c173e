import type { ColumnTable } from 'arquero';
import { areaCode, isGroup } from './codes.ts';
import { type Input, namedTexts } from './input.ts';
import { once } from './once.ts';
import { type When, when } from './period.ts';
import { csvSheet, type Sheet } from './sheet.ts';
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
  const fresh = once();
  const found = new Map<string, ReferenceRow>();
  for (const named of namedTexts(input)) readSheet(csvSheet('fromIMTS', named), source, fresh, found);
  const made = rows();
  for (const [key, row] of found)
    if (!key.endsWith('MG_FOB') || !found.has(key.replace(/MG_FOB$/, 'MG_CIF'))) made.push(row);
  return made.toTable();
}

function readSheet(
  sheet: Sheet,
  source: string,
  fresh: ReturnType<typeof once>,
  found: Map<string, ReferenceRow>,
): void {
  const at = sheet.columns(
    {
      country: ['COUNTRY', 'REF_AREA', 'COUNTRY.ID'],
      indicator: ['INDICATOR', 'INDICATOR.ID'],
      partner: ['COUNTERPART_COUNTRY', 'COUNTERPART_AREA', 'COUNTERPART_COUNTRY.ID'],
    },
    { period: ['TIME_PERIOD'], value: ['OBS_VALUE'] },
  );
  const wide = sheet.header.flatMap((name, column) => {
    const told = when(name);
    return told ? [{ column, told }] : [];
  });
  const columns = `(columns: ${sheet.header.join(', ')})`;
  if (at.period === -1 && wide.length === 0) throw sheet.failHeader(`no column "TIME_PERIOD" ${columns}`);
  if (at.period !== -1 && at.value === -1) throw sheet.failHeader(`no column "OBS_VALUE" ${columns}`);
  const area = areas(sheet);
  const observe = (indicator: string, told: When, column: number) => {
    if (sheet.text(column) === '') return;
    const [country, partner] = [area(at.country), area(at.partner)];
    const value = sheet.value(column, 0);
    const outward = indicator === 'XG_FOB';
    const [exporter, importer] = outward ? [country, partner] : [partner, country];
    const key = [told.period ?? told.year, country, partner, indicator].join(' ');
    if (fresh(key, value, sheet))
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
  sheet.each(() => {
    const indicator = /^(XG_FOB|MG_CIF|MG_FOB)(_USD)?$/.exec(sheet.text(at.indicator))?.[1];
    if (indicator === undefined) return;
    if (at.period !== -1) observe(indicator, sheet.when(at.period), at.value);
    else for (const { column, told } of wide) observe(indicator, told, column);
  });
}

/** A country, the world, or one of the Fund's groups, which keep their codes. */
function areas(sheet: Sheet): (column: number) => string {
  return (column) => {
    const code = sheet.text(column);
    const area = code === 'G001' ? 'WLD' : (areaCode(code) ?? (isGroup(code) ? code : undefined));
    if (area === undefined) throw sheet.fail(`unknown country code: "${code}" (download the file with codes)`);
    return area;
  };
}
