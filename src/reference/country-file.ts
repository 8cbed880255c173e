import { areaCode, mendEncoding } from './codes.ts';
import { columns, delimited } from './delimited.ts';
import { errorAt, type Input, namedTexts } from './input.ts';

/** An area of BACI's country file. */
export interface CountryEntry {
  readonly number: number;
  /** ISO 3166-1 alpha-3, where there is one. */
  readonly alpha3: string;
  readonly name: string;
}

/**
 * BACI's list of countries, in the columns of any release (`country_code, country_name, country_iso2, country_iso3`, or
 * `country_name_full, iso_2digit_alpha, iso_3digit_alpha` before), by number. Names that were encoded twice are mended.
 * Throws at a row whose number is none, or that gives a country's number to another than is known here.
 *
 * @example readCountryFile(text).get(384)?.name // "Côte d'Ivoire"
 */
export function readCountryFile(input: Input): ReadonlyMap<number, CountryEntry> {
  const verb = 'readCountryFile';
  const [named] = namedTexts(input);
  const file = delimited(verb, named as NonNullable<typeof named>);
  const at = columns(
    verb,
    file,
    { code: ['country_code', 'i'], iso3: ['country_iso3', 'iso_3digit_alpha', 'iso3'] },
    { name: ['country_name', 'country_name_full', 'country_name_abbreviation', 'name_english'] },
  );
  const found = new Map<number, CountryEntry>();
  file.each((cells, line) => {
    const code = cells[at.code] ?? '';
    const number = Number(code);
    if (!/^\s*\d+\s*$/.test(code)) throw errorAt(verb, file.name, line, `no country code: "${code}"`);
    if (found.has(number)) throw errorAt(verb, file.name, line, `country code ${number} stands here twice`);
    const known = areaCode(number);
    const iso3 = (cells[at.iso3] ?? '').trim();
    const alpha3 = known ?? areaCode(iso3) ?? iso3;
    if (!/^[A-Z][A-Z0-9]{2}$/.test(alpha3) && known === undefined)
      throw errorAt(verb, file.name, line, `country code ${number} has no three letters: "${iso3}"`);
    if (known !== undefined && iso3 !== '' && areaCode(iso3) !== undefined && areaCode(iso3) !== known)
      throw errorAt(verb, file.name, line, `country code ${number} is ${known}, not ${iso3}`);
    found.set(number, { number, alpha3, name: mendEncoding((cells[at.name] ?? '').trim()) });
  });
  return found;
}
