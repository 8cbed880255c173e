import type { ColumnTable } from 'arquero';
import { areaCode } from './codes.ts';
import { decimal } from './decimal.ts';
import { columns, delimited } from './delimited.ts';
import { errorAt, type Input, namedTexts } from './input.ts';
import { once } from './once.ts';
import { when } from './period.ts';
import { rows } from './table.ts';

export interface WTOOptions {
  /** What to call the source; `WTO` otherwise. */
  readonly source?: string;
}

/** Powers of ten that WTO's units name. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(million us dollars?|usm)$/i, 6],
  [/^(billion us dollars?|usb)$/i, 9],
  [/^(us dollars?|usd)$/i, 0],
];

/**
 * Reads CSV of WTO Stats: commercial services and merchandise, exports and imports, by year, quarter or month. The unit
 * stands in each row; where the file has none it is million US dollars. `product` is WTO's sector code, null for the total
 * (`S` and `SOX` of services, `TO` of goods). A file without partners tells of trade with the world.
 *
 * Throws at an indicator that is neither exports nor imports in dollars, an unknown economy, a value that is no number.
 *
 * @returns `year, exporter, importer, value` with `kind, product, source, flow`, and `period` for quarters and months.
 */
export function fromWTO(input: Input | readonly Input[], options: WTOOptions = {}): ColumnTable {
  const made = rows();
  const fresh = once('fromWTO');
  const source = options.source ?? 'WTO';
  for (const named of namedTexts(input)) {
    const file = delimited('fromWTO', named);
    const fail = (line: number, message: string) => errorAt('fromWTO', file.name, line, message);
    const at = columns(
      'fromWTO',
      file,
      {
        indicator: ['Indicator'],
        reporter: ['Reporting Economy ISO3A Code', 'ReportingEconomyISO3ACode'],
        year: ['Year', 'Period Code'],
        value: ['Value'],
      },
      {
        partner: ['Partner Economy ISO3A Code', 'PartnerEconomyISO3ACode'],
        partnerName: ['Partner Economy'],
        product: ['Product/Sector Code', 'ProductOrSectorCode'],
        period: ['Period Code', 'Period'],
        unit: ['Unit', 'Unit Code'],
      },
    );
    file.each((cells, line) => {
      const text = (column: number) => (column === -1 ? '' : (cells[column] ?? '').trim());
      if (text(at.value) === '') return;
      const indicator = text(at.indicator);
      const outward = /\bexports?\b/i.test(indicator);
      if (outward === /\bimports?\b/i.test(indicator)) throw fail(line, `neither exports nor imports: "${indicator}"`);
      const unit = text(at.unit) || 'USM';
      const shift = units.find(([name]) => name.test(unit))?.[1];
      if (shift === undefined) throw fail(line, `no unit of US dollars: "${unit}"`);
      const part = /^(Q[1-4]|M\d{1,2})$/.test(text(at.period)) ? `-${text(at.period)}` : '';
      const told = when(`${text(at.year)}${part}`);
      if (!told) throw fail(line, `no period: "${text(at.year)}${part}"`);
      const reporter = areaCode(text(at.reporter));
      if (reporter === undefined) throw fail(line, `unknown economy: "${text(at.reporter)}"`);
      const partnerCode = text(at.partner);
      const world = partnerCode === '' && /^(world)?$/i.test(text(at.partnerName));
      const partner = world ? 'WLD' : areaCode(partnerCode);
      if (partner === undefined) throw fail(line, `unknown economy: "${partnerCode || text(at.partnerName)}"`);
      const value = decimal(text(at.value), shift);
      if (Number.isNaN(value)) throw fail(line, `no value: "${text(at.value)}"`);
      const kind = /services/i.test(indicator) ? 'services' : 'goods';
      const code = text(at.product);
      const product = code === '' || /^(S|SOX|TO)$/.test(code) ? null : code;
      const flow = outward ? 'exports' : 'imports';
      const key = [told.period ?? told.year, reporter, partner, flow, kind, product ?? 'total'].join(' ');
      if (!fresh(key, value, file.name, line)) return;
      const [exporter, importer] = outward ? [reporter, partner] : [partner, reporter];
      made.push({ ...told, exporter, importer, value, kind, product, source, flow });
    });
  }
  return made.toTable();
}
