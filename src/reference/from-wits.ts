import type { ColumnTable } from 'arquero';
import type { Flow } from '../model.ts';
import { type Input, namedTexts } from './input.ts';
import { once } from './once.ts';
import { csvSheet } from './sheet.ts';
import { rows } from './table.ts';

export interface WITSOptions {
  /** What to call the source; `WITS` otherwise. */
  readonly source?: string;
}

/** WITS calls imports with and without re-imports `Gross Imp.` and `Import`; both are one country's account of the flow. */
const flows: Readonly<Record<string, Flow>> = {
  export: 'exports',
  import: 'imports',
  're-export': 're-exports',
  're-import': 're-imports',
  'gross exp.': 'exports',
  'gross imp.': 'imports',
};

/**
 * Reads CSV downloads of the World Bank's WITS. Values are thousand US dollars in the file and dollars in the table. Rows of
 * `World` and of regions keep their codes and are left out of sums over partners. Where a file gives both gross and plain
 * flows, one that differs throws, as do an unknown code, an unknown flow and a value that is no number.
 *
 * @returns `year, exporter, importer, value` with `kind, product, source, flow`.
 */
export function fromWITS(input: Input | readonly Input[], options: WITSOptions = {}): ColumnTable {
  const made = rows();
  const fresh = once();
  const source = options.source ?? 'WITS';
  for (const named of namedTexts(input)) {
    const sheet = csvSheet('fromWITS', named);
    const { text } = sheet;
    const at = sheet.columns(
      {
        reporter: ['ReporterISO3', 'Reporter ISO3'],
        partner: ['PartnerISO3', 'Partner ISO3'],
        year: ['Year'],
        flow: ['TradeFlowName', 'Trade Flow Name'],
        value: ['TradeValue in 1000 USD', 'Trade Value 1000USD', 'TradeValue 1000 USD'],
      },
      { product: ['ProductCode', 'Product Code'], nomenclature: ['Nomenclature'] },
    );
    sheet.each(() => {
      const flow = flows[text(at.flow).toLowerCase()];
      if (!flow) throw sheet.fail(`unknown flow: "${text(at.flow)}"`);
      const year = sheet.year(at.year);
      const reporter = sheet.area(at.reporter);
      const partner = sheet.area(at.partner);
      const value = sheet.value(at.value, 3);
      const product = productCode(text(at.product), text(at.nomenclature));
      if (!fresh([year, reporter, partner, flow, product ?? 'total'].join(' '), value, sheet)) return;
      const outward = flow === 'exports' || flow === 're-exports';
      const [exporter, importer] = outward ? [reporter, partner] : [partner, reporter];
      made.push({ year, exporter, importer, value, kind: 'goods', product, source, flow });
    });
  }
  return made.toTable();
}

/** Codes of the Harmonized System have an even number of digits: `10121` lost a zero to a spreadsheet. SITC's stay. */
function productCode(code: string, nomenclature: string): string | null {
  if (code === '' || /^(total|999999)$/i.test(code)) return null;
  const sitc = /^S/i.test(nomenclature);
  return !sitc && /^\d+$/.test(code) && code.length % 2 === 1 ? `0${code}` : code;
}
