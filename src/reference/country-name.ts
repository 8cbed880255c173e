import { countryCodes } from '../geo/codes.ts';
import { countryName } from '../geo/name.ts';
import { mendEncoding } from './codes.ts';

/** Names of statistical offices that differ from those of the press. */
const official: Readonly<Record<string, string>> = {
  'Area Nes': '899',
  'Bolivia, Plurinational State of': 'BOL',
  'Brunei Darussalam': 'BRN',
  'Cabo Verde': 'CPV',
  'Congo, Democratic Republic of the': 'COD',
  Congo: 'COG',
  "Côte d'Ivoire": 'CIV',
  'Czech Republic': 'CZE',
  'Falkland Islands (Malvinas)': 'FLK',
  'Free Zones': '838',
  'Holy See': 'VAT',
  'Hong Kong, China': 'HKG',
  'Iran, Islamic Republic of': 'IRN',
  "Korea, Democratic People's Republic of": 'PRK',
  'Korea, Republic of': 'KOR',
  "Lao People's Democratic Republic": 'LAO',
  'Libya, State of': 'LBY',
  'Macao, China': 'MAC',
  'Macedonia, North': 'MKD',
  'Micronesia, Federated States of': 'FSM',
  'Moldova, Republic of': 'MDA',
  'Netherlands Antilles': 'ANT',
  'Palestine, State of': 'PSE',
  'Russian Federation': 'RUS',
  'Saint Helena': 'SHN',
  'Serbia and Montenegro': 'SCG',
  'Ship stores and bunkers': '837',
  'Special categories': '839',
  'Syrian Arab Republic': 'SYR',
  'Taipei, Chinese': 'TWN',
  'Tanzania, United Republic of': 'TZA',
  'The former Yugoslav Republic of Macedonia': 'MKD',
  'United States of America': 'USA',
  'Venezuela, Bolivarian Republic of': 'VEN',
  'Viet Nam': 'VNM',
  'Virgin Islands, British': 'VGB',
  Turkey: 'TUR',
};

const fold = (name: string) =>
  mendEncoding(name)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\bst\.? /g, 'saint ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

let known: ReadonlyMap<string, string> | undefined;

/**
 * The alpha-3 code behind an English name as statistical offices and the platform write it; `WLD` for the world.
 * Undefined for any other name.
 *
 * @example codeOfName("Korea, Democratic People's Republic of") // "PRK"
 */
export function codeOfName(name: string): string | undefined {
  known ??= new Map([
    ...countryCodes.map(({ alpha3 }) => [fold(countryName(alpha3)), alpha3] as const),
    ...countryCodes.map(({ alpha2, alpha3 }) => [fold(platform.of(alpha2) ?? alpha3), alpha3] as const),
    ...Object.entries(official).map(([one, code]) => [fold(one), code] as const),
    ['world', 'WLD'] as const,
  ]);
  return known.get(fold(name));
}

const platform = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
