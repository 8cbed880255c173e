import type { ColumnTable } from 'arquero';
import { areaCode } from './codes.ts';
import { type CountryEntry, readCountryFile } from './country-file.ts';
import { type Input, namedTexts } from './input.ts';
import { csvSheet, type Sheet } from './sheet.ts';
import { type Rows, rows } from './table.ts';

export interface BACIOptions {
  /** BACI's own country file of the same release; the codes that it lacks, and all without it, are taken as known here. */
  readonly countries?: Input;
  /** `total` (the default): one row a pair of countries; `all`: one a product; or the product codes to keep, by their beginnings. */
  readonly products?: 'total' | 'all' | readonly string[];
  /** What to call the source; otherwise `BACI` with the revision and release that the file names tell. */
  readonly source?: string;
}

/** What the name of a BACI file tells: `BACI_HS92_Y2016_V202301.csv`. */
export interface BACIName {
  readonly revision: string;
  readonly year: number;
  readonly release: string;
}

/**
 * The revision, year and release in a BACI file's name; undefined where it is named otherwise.
 *
 * @example baciName('BACI_HS92_Y2016_V202301.csv') // { revision: 'HS92', year: 2016, release: 'V202301' }
 */
export function baciName(name: string): BACIName | undefined {
  const match = /BACI_(HS\d{2})_Y(\d{4})_(V\d{6}[a-z]?)/i.exec(name);
  if (!match) return undefined;
  const [, revision = '', year = '', release = ''] = match;
  return { revision: revision.toUpperCase(), year: Number(year), release: release.toUpperCase() };
}

/** Throws where files differ in HS revision or release, or tell of one year twice; see {@link baciName}. */
export function requireOneRelease(verb: string, names: readonly string[]): void {
  const seen = new Map<number, string>();
  let first: (BACIName & { name: string }) | undefined;
  for (const name of names) {
    const told = baciName(name);
    if (!told) continue;
    first ??= { ...told, name };
    if (told.revision !== first.revision || told.release !== first.release)
      throw new Error(`${verb}: files of different releases: ${first.name} and ${name}`);
    const twin = seen.get(told.year);
    if (twin !== undefined) throw new Error(`${verb}: the year ${told.year} is in two files: ${twin} and ${name}`);
    seen.set(told.year, name);
  }
}

/**
 * Reads CEPII's BACI: one file a year, of one release. Values are thousand US dollars in the file and dollars in the table;
 * product codes stay text. A flow that is not there is not zero: BACI leaves out what is worth 1000 dollars or less.
 *
 * Throws, with file and line, at a header that is not BACI's, an unknown country, a value that is no number, a year other
 * than the file name's, a row cut short; and where files are of different releases. Nothing is loaded then.
 *
 * @param input The text of a file, or of several, best with their names.
 * @returns `year, exporter, importer, value` and `kind` goods, `flow` reconciled, `source`, `product`.
 * @example fromBACI('t,i,j,k,v,q\n2016,408,643,270112,12.5,"    100.000"\n').get('value') // 12500
 */
export function fromBACI(input: Input | readonly Input[], options: BACIOptions = {}): ColumnTable {
  const files = namedTexts(input);
  requireOneRelease(
    'fromBACI',
    files.map((file) => file.name),
  );
  const countries = options.countries === undefined ? undefined : readCountryFile(options.countries);
  const made = rows();
  for (const named of files) {
    const told = baciName(named.name);
    const source = options.source ?? ['BACI', told?.revision, told?.release].filter(Boolean).join(' ');
    readYear(csvSheet('fromBACI', named), told?.year, source, countries, options.products ?? 'total', made);
  }
  return made.toTable();
}

function readYear(
  file: Sheet,
  named: number | undefined,
  source: string,
  countries: ReadonlyMap<number, CountryEntry> | undefined,
  products: 'total' | 'all' | readonly string[],
  made: Rows,
): void {
  const at = file.columns({ year: ['t'], exporter: ['i'], importer: ['j'], product: ['k', 'hs6'], value: ['v'] }, {});
  const area = areas(file, countries);
  const wanted = typeof products === 'string' ? undefined : products;
  const totals = new Map<string, { year: number; exporter: string; importer: string; value: number }>();
  /** Rows of a pair stand together, so the total that was added to last is mostly the next one's too. */
  let last = { year: 0, exporter: '', importer: '', value: 0 };
  file.each(() => {
    const year = file.year(at.year);
    if (named !== undefined && year !== named) throw file.fail(`the year ${year} in a file of ${named}`);
    const code = productCode(file.text(at.product));
    if (code === undefined) throw file.fail(`no product code: "${file.text(at.product)}"`);
    const exporter = area(at.exporter);
    const importer = area(at.importer);
    const value = file.value(at.value, 3);
    if (value < 0) throw file.fail(`a value below zero: "${file.text(at.value)}"`);
    if (wanted && !wanted.some((beginning) => code.startsWith(beginning))) return;
    if (products !== 'total') {
      made.push({ year, exporter, importer, value, product: code, kind: 'goods', source, flow: 'reconciled' });
      return;
    }
    if (last.year !== year || last.exporter !== exporter || last.importer !== importer) {
      const key = `${year} ${exporter} ${importer}`;
      last = totals.get(key) ?? { year, exporter, importer, value: 0 };
      totals.set(key, last);
    }
    last.value += value;
  });
  for (const total of totals.values()) made.push({ ...total, kind: 'goods', source, flow: 'reconciled' });
}

/** Six digits; a spreadsheet may have taken the leading zero. */
function productCode(text: string): string | undefined {
  if (!/^\d{5,6}$/.test(text)) return undefined;
  return text.length === 6 ? text : `0${text}`;
}

/** Looks a country number up, each once: in the country file, then among the codes known here. */
function areas(file: Sheet, countries: ReadonlyMap<number, CountryEntry> | undefined): (column: number) => string {
  const known = new Map<string, string>();
  return (column) => {
    const code = file.text(column);
    const found = known.get(code);
    if (found !== undefined) return found;
    const number = /^\d+$/.test(code) ? Number(code) : Number.NaN;
    const alpha3 = countries?.get(number)?.alpha3 ?? areaCode(number);
    if (alpha3 === undefined) throw file.fail(`unknown country code: "${code}"`);
    known.set(code, alpha3);
    return alpha3;
  };
}
