import { countryCode } from '../geo/codes.ts';
import { groups } from '../geo/groups.ts';

/**
 * Numbers that BACI and Comtrade use and ISO 3166-1 does not: countries whose statistics cover more than the ISO area
 * (France with its overseas departments, Switzerland with Liechtenstein, …), states of the past, and remainders.
 */
const numbers: Readonly<Record<number, string>> = {
  0: 'WLD',
  58: 'BEL', // Belgium and Luxembourg as one, to 1998; Belgium alone is 56
  97: 'EUU',
  200: 'CSK',
  230: 'ETH', // with Eritrea, to 1992
  251: 'FRA',
  278: 'DDR',
  280: 'DEU', // the Federal Republic to 1990
  381: 'ITA', // Italy before the releases that use 380
  490: 'TWN', // "Other Asia, not elsewhere specified": Taiwan, in practice
  530: 'ANT',
  579: 'NOR',
  590: 'PAN', // without the Canal Zone, to 1977
  697: 'R20', // Europe EFTA, not elsewhere specified
  699: 'IND',
  711: 'ZA1', // the Southern African Customs Union as one, to 1999
  720: 'YMD',
  736: 'SDN', // Sudan before South Sudan, to 2011; 729 after
  757: 'CHE',
  810: 'SUN',
  841: 'USA', // without its dependencies, to 1980
  842: 'USA',
  849: 'PUS', // US miscellaneous Pacific islands
  886: 'YEM', // the Arab Republic to 1990
  890: 'YUG',
  891: 'SCG',
};

/** Areas that sources count as partners and that no country code names; they keep the source's number. */
const remainders: ReadonlySet<number> = new Set([
  129, 221, 290, 471, 472, 473, 492, 527, 536, 568, 577, 636, 637, 837, 838, 839, 879, 899,
]);

/** Letters that sources use in another sense than ISO 3166-1, or did before a code changed. */
const letters: Readonly<Record<string, string>> = {
  ALL: 'WLD',
  BLX: 'BEL',
  EU2: 'EUU',
  EU28: 'EUU',
  EUN: 'EUU',
  KSV: 'XKX',
  MNT: 'MNE',
  OAS: 'TWN',
  ROM: 'ROU',
  S19: 'TWN',
  SER: 'SRB',
  SUD: 'SDN',
  TMP: 'TLS',
  W00: 'WLD',
  WBG: 'PSE',
  ZAR: 'COD',
};

/** Alpha-3 codes of states of the past, and of remainders that sources give letters. */
const past: ReadonlySet<string> = new Set(['ANT', 'CSK', 'DDR', 'PUS', 'R20', 'SCG', 'SUN', 'YMD', 'YUG', 'ZA1']);

/** World Bank regions and remainders that WITS lists among the partners: they hold countries that are listed too, or none. */
const regions: ReadonlySet<string> = new Set([
  ...['EAS', 'ECS', 'LCN', 'MEA', 'NAC', 'SAS', 'SSF', 'UNS', 'BUN', 'SPE', 'FRE', 'OTH'],
]);

/**
 * The area behind a source's own code, as ISO 3166-1 alpha-3: alpha-2, alpha-3 or numeric, with the peculiar ones of BACI,
 * Comtrade and WITS. `WLD` is the world, other groups keep theirs, areas not elsewhere specified their number. Undefined
 * where no such code is known. Case counts: country codes are capitals.
 *
 * @example areaCode('251') // "FRA"
 * @example areaCode('NA') // "NAM"
 */
export function areaCode(code: string | number): string | undefined {
  const text = String(code).trim();
  if (/^\d{1,3}$/.test(text)) {
    const number = Number(text);
    return numbers[number] ?? countryCode(number)?.alpha3 ?? (remainders.has(number) ? String(number) : undefined);
  }
  const letter = letters[text] ?? text;
  if (past.has(letter) || regions.has(letter) || Object.hasOwn(groups, letter)) return letter;
  return countryCode(letter)?.alpha3;
}

/** Whether a code of a reference table is the world, a group or a region, which a sum over partners must leave out. */
export function isGroup(code: string): boolean {
  return (
    Object.hasOwn(groups, code) ||
    (regions.has(code) && !['UNS', 'BUN', 'SPE', 'FRE', 'OTH'].includes(code)) ||
    groupCode.test(code)
  );
}

/** The International Monetary Fund's groups: `G001`, `GX170`, `TX299`. */
const groupCode = /^(G|GX|TX|W)\d+$/;

/** Undoes UTF-8 that was once read as Windows-1252: "CÃ´te d'Ivoire" becomes "Côte d'Ivoire". Other text stays as it is. */
export function mendEncoding(text: string): string {
  if (!/[\u00c2-\u00f4]/.test(text)) return text;
  const bytes: number[] = [];
  for (const char of text) {
    const byte = windows1252.get(char) ?? char.charCodeAt(0);
    if (char.length > 1 || byte > 0xff) return text;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return text;
  }
}

/** The characters that Windows-1252 has where Latin-1 has controls. */
const windows1252: ReadonlyMap<string, number> = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((char, at) => [char, 0x80 + at]),
);
