import type { ColumnTable } from 'arquero';
import { areaCode } from './codes.ts';
import { decimal } from './decimal.ts';
import { columns, delimited } from './delimited.ts';
import { errorAt, type Input, namedTexts } from './input.ts';
import { once } from './once.ts';
import { type Flow, rows } from './table.ts';

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
  const fresh = once('fromWITS');
  const source = options.source ?? 'WITS';
  for (const named of namedTexts(input)) {
    const file = delimited('fromWITS', named);
    const at = columns(
      'fromWITS',
      file,
      {
        reporter: ['ReporterISO3', 'Reporter ISO3'],
        partner: ['PartnerISO3', 'Partner ISO3'],
        year: ['Year'],
        flow: ['TradeFlowName', 'Trade Flow Name'],
        value: ['TradeValue in 1000 USD', 'Trade Value 1000USD', 'TradeValue 1000 USD'],
      },
      { product: ['ProductCode', 'Product Code'], nomenclature: ['Nomenclature'] },
    );
    const fail = (line: number, message: string) => errorAt('fromWITS', file.name, line, message);
    file.each((cells, line) => {
      const text = (column: number) => (column === -1 ? '' : (cells[column] ?? '').trim());
      const flow = flows[text(at.flow).toLowerCase()];
      if (!flow) throw fail(line, `unknown flow: "${text(at.flow)}"`);
      const year = Number(text(at.year));
      if (!Number.isInteger(year) || year < 1900) throw fail(line, `no year: "${text(at.year)}"`);
      const country = (column: number) => {
        const found = areaCode(text(column));
        if (found === undefined) throw fail(line, `unknown country code: "${text(column)}"`);
        return found;
      };
      const reporter = country(at.reporter);
      const partner = country(at.partner);
      const value = decimal(text(at.value), 3);
      if (Number.isNaN(value)) throw fail(line, `no value: "${text(at.value)}"`);
      const product = productCode(text(at.product), text(at.nomenclature));
      const key = [year, reporter, partner, flow, product ?? 'total'].join(' ');
      if (!fresh(key, value, file.name, line)) return;
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
