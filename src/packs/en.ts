import { countries, cautious as countriesAtRisk, decoys, described } from './countries-en.ts';
import { institutions } from './institutions-en.ts';
import { items, cautious as itemsAtRisk } from './items-en.ts';
import { numbers, periods } from './numbers-en.ts';
import type { Pack } from './pack.ts';
import { words } from './words-en.ts';

/** English. */
export const en: Pack = {
  language: 'en',
  direction: 'ltr',
  common: [
    'the',
    'of',
    'and',
    'to',
    'in',
    'was',
    'were',
    'is',
    'for',
    'with',
    'from',
    'by',
    'on',
    'at',
    'that',
    'it',
    'its',
    'which',
    'has',
    'had',
  ],
  switches: {
    proclitics: 'none',
    decimal: '.',
    adjective: 'before',
    construct: false,
    verbFirst: false,
    ownerFrom: false,
    boughtTo: false,
    doubleObject: true,
    dropsSubject: false,
    attributive: 's',
    agencyDecimal: false,
    bracketedDigits: false,
  },
  numbers,
  periods,
  words,
  countries,
  described,
  items,
  cautious: { countries: countriesAtRisk, items: itemsAtRisk },
  decoys,
  institutions,
};
