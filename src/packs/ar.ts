import { countries, cautious as countriesAtRisk, decoys, described } from './countries-ar.ts';
import { institutions } from './institutions-ar.ts';
import { items, cautious as itemsAtRisk } from './items-ar.ts';
import { numbers, periods } from './numbers-ar.ts';
import type { Pack } from './pack.ts';
import { words } from './words-ar.ts';

/** Arabic. */
export const ar: Pack = {
  language: 'ar',
  direction: 'rtl',
  common: [
    'في',
    'من',
    'إلى',
    'على',
    'عن',
    'مع',
    'التي',
    'الذي',
    'أن',
    'إن',
    'كان',
    'كانت',
    'بين',
    'هذا',
    'هذه',
    'ما',
    'لا',
    'قد',
    'عام',
    'خلال',
    'بلغ',
    'بلغت',
    'نحو',
    'مقابل',
    'سنة',
    'مليار',
    'مليون',
  ],
  switches: {
    proclitics: 'arabic',
    decimal: '.',
    adjective: 'after',
    construct: true,
    verbFirst: true,
    ownerFrom: false,
    boughtTo: false,
    doubleObject: false,
    dropsSubject: true,
    attributive: 'none',
    agencyDecimal: true,
    bracketedDigits: true,
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
