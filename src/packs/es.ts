import { cautious as cautiousCountries, countries, decoys, described } from './countries-es.ts';
import { institutions } from './institutions-es.ts';
import { cautious as cautiousItems, items } from './items-es.ts';
import { numbers, periods } from './numbers-es.ts';
import type { Pack } from './pack.ts';
import { words } from './words-es.ts';

/** Spanish. */
export const es: Pack = {
  language: 'es',
  direction: 'ltr',
  common: [
    'el',
    'la',
    'de',
    'los',
    'las',
    'que',
    'en',
    'con',
    'del',
    'por',
    'una',
    'para',
    'se',
    'su',
    'un',
    'más',
    'entre',
    'según',
    'fue',
    'al',
  ],
  switches: {
    proclitics: 'none',
    decimal: ',',
    adjective: 'after',
    construct: false,
    verbFirst: false,
    ownerFrom: true,
    boughtTo: true,
    doubleObject: false,
    dropsSubject: true,
    attributive: 'none',
    agencyDecimal: false,
    bracketedDigits: false,
  },
  numbers,
  periods,
  words,
  countries,
  described,
  items,
  cautious: { countries: cautiousCountries, items: cautiousItems },
  decoys,
  institutions,
};
