import type { ColumnTable } from 'arquero';
import { areaCode } from './codes.ts';
import { codeOfName } from './country-name.ts';
import { decimal } from './decimal.ts';
import { type Input, namedTexts } from './input.ts';
import { once } from './once.ts';
import { type When, when } from './period.ts';
import { csvSheet } from './sheet.ts';
import { rows } from './table.ts';

export interface TradeMapOptions {
  /** Whose trade the file tells of, alpha-3: the country chosen on the site, which the file does not name. */
  readonly reporter: string;
  /** The partner, alpha-3, for a file whose rows are products; `WLD` otherwise. */
  readonly partner?: string;
  /** The product that the file was asked for, where its rows are countries; all products otherwise. */
  readonly product?: string;
  /** Codes of countries whose names are not known here. */
  readonly names?: Readonly<Record<string, string>>;
  /** What to call the source; `ITC Trade Map` otherwise. */
  readonly source?: string;
}

/**
 * Reads text downloads of ITC's Trade Map: tab-separated, one column a year (`Exported value in 2019`), thousand US dollars
 * in the file and dollars in the table. Rows are partner countries by name (`Importers`, `Exporters`) or products by code,
 * which the site prefixes with an apostrophe (`'2701`). Empty cells are absent. In a file of two countries the columns of the
 * pair (`Russia's exports to …`) are read and those with the world are passed over.
 *
 * Throws at a file without value columns, an unknown country name (see `names`), a value that is no number.
 *
 * @returns `year, exporter, importer, value` with `kind, product, source, flow`, and `period` for quarters and months.
 * @example fromTradeMap("Importers\tExported value in 2019\nJapan\t4\n", { reporter: 'PRK' }).get('value') // 4000
 */
export function fromTradeMap(input: Input | readonly Input[], options: TradeMapOptions): ColumnTable {
  const reporter = areaCode(options.reporter);
  if (reporter === undefined) throw new Error(`fromTradeMap: unknown country code: "${options.reporter}"`);
  const chosen = areaCode(options.partner ?? 'WLD');
  if (chosen === undefined) throw new Error(`fromTradeMap: unknown country code: "${options.partner}"`);
  const source = options.source ?? 'ITC Trade Map';
  const made = rows();
  const fresh = once();
  for (const named of namedTexts(input)) {
    const sheet = csvSheet('fromTradeMap', named);
    const { header } = sheet;
    const values = header.flatMap((name, column) => valueColumn(name, column) ?? []);
    if (values.length === 0) throw sheet.failHeader(`no column "Exported value in …" (columns: ${header.join(', ')})`);
    const products = /^(product )?code$/i.test(header[0] ?? '');
    if (!products && !/^(importers|exporters|partner countries|partners|countries)$/i.test(header[0] ?? ''))
      throw sheet.failHeader(`the first column is neither countries nor product codes: "${header[0]}"`);
    sheet.each(() => {
      const first = sheet.text(0);
      const partner = products ? chosen : (options.names?.[first] ?? codeOfName(first));
      if (partner === undefined) throw sheet.fail(`unknown country name: "${first}"`);
      const code = products ? first.replace(/^'/, '') : (options.product ?? 'TOTAL');
      if (products && !/^(TOTAL|\d{2,10})$/i.test(code)) throw sheet.fail(`no product code: "${first}"`);
      const product = /^TOTAL$/i.test(code) ? null : code;
      for (const { column, told, outward } of values) {
        if (sheet.text(column) === '') continue;
        const value = decimal(sheet.text(column).replace(/(?<=\d),(?=\d{3})/g, ''), 3);
        if (Number.isNaN(value)) throw sheet.fail(`no value: "${sheet.text(column)}"`);
        const flow = outward ? 'exports' : 'imports';
        if (!fresh([told.period ?? told.year, partner, flow, product ?? 'total'].join(' '), value, sheet)) continue;
        const [exporter, importer] = outward ? [reporter, partner] : [partner, reporter];
        made.push({ ...told, exporter, importer, value, kind: 'goods', product, source, flow });
      }
    });
  }
  return made.toTable();
}

/** What a column tells: `Exported value in 2019`, `Russian Federation's imports from Japan Value in 2019-Q1`. */
function valueColumn(name: string, column: number): { column: number; told: When; outward: boolean } | undefined {
  const match =
    /^(?<plain>exported|imported) value in (?<one>\S+)$/i.exec(name) ??
    /['’]s (?<pair>exports|imports) (?:to|from) (?<whom>.+?),?:? value in (?<two>\S+)$/i.exec(name);
  const { plain, one, pair, whom, two } = match?.groups ?? {};
  if (whom !== undefined && /^(the )?world$/i.test(whom)) return undefined;
  const told = when(one ?? two ?? '');
  return told && { column, told, outward: /^export/i.test(plain ?? pair ?? '') };
}
