import type { ColumnTable } from 'arquero';
import { type Input, namedTexts } from './input.ts';
import { once } from './once.ts';
import { when } from './period.ts';
import { csvSheet } from './sheet.ts';
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
 * (`S` of services, `TO` of goods); commercial services (`SOX`) keep theirs. A file without partners tells of trade with
 * the world.
 *
 * Throws at an indicator that is neither exports nor imports in dollars, an unknown economy, a value that is no number.
 *
 * @returns `year, exporter, importer, value` with `kind, product, source, flow`, and `period` for quarters and months.
 */
export function fromWTO(input: Input | readonly Input[], options: WTOOptions = {}): ColumnTable {
  const made = rows();
  const fresh = once();
  const source = options.source ?? 'WTO';
  for (const named of namedTexts(input)) {
    const sheet = csvSheet('fromWTO', named);
    const { text } = sheet;
    const at = sheet.columns(
      {
        indicator: ['Indicator'],
        reporter: ['Reporting Economy ISO3A Code', 'ReportingEconomyISO3ACode'],
        year: ['Year'],
        value: ['Value'],
      },
      {
        partner: ['Partner Economy ISO3A Code', 'PartnerEconomyISO3ACode'],
        partnerName: ['Partner Economy'],
        product: ['Product/Sector Code', 'ProductOrSectorCode'],
        period: ['Period Code', 'PeriodCode'],
        unit: ['Unit', 'Unit Code'],
      },
    );
    sheet.each(() => {
      if (text(at.value) === '') return;
      const indicator = text(at.indicator);
      const outward = /\bexports?\b/i.test(indicator);
      if (outward === /\bimports?\b/i.test(indicator)) throw sheet.fail(`neither exports nor imports: "${indicator}"`);
      const shift = shiftOf(text(at.unit) || 'USM');
      if (shift === undefined) throw sheet.fail(`no unit of US dollars: "${text(at.unit)}"`);
      const part = /^(Q[1-4]|M\d{1,2})$/.test(text(at.period)) ? `-${text(at.period)}` : '';
      const told = when(`${sheet.year(at.year)}${part}`);
      if (!told) throw sheet.fail(`no period: "${text(at.period)}"`);
      const reporter = sheet.area(at.reporter);
      const world = text(at.partner) === '' && /^(world)?$/i.test(text(at.partnerName));
      const partner = world ? 'WLD' : sheet.area(at.partner);
      const value = sheet.value(at.value, shift);
      const kind = /services/i.test(indicator) ? 'services' : 'goods';
      const code = text(at.product);
      const product = code === '' || /^(S|TO)$/.test(code) ? null : code;
      const flow = outward ? 'exports' : 'imports';
      const key = [told.period ?? told.year, reporter, partner, flow, kind, product ?? 'total'].join(' ');
      if (!fresh(key, value, sheet)) return;
      const [exporter, importer] = outward ? [reporter, partner] : [partner, reporter];
      made.push({ ...told, exporter, importer, value, kind, product, source, flow });
    });
  }
  return made.toTable();
}

function shiftOf(unit: string): number | undefined {
  return units.find(([name]) => name.test(unit))?.[1];
}
