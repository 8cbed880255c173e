import * as ar from '../../src/packs/numbers-ar.ts';
import * as en from '../../src/packs/numbers-en.ts';
import * as es from '../../src/packs/numbers-es.ts';
import type { Pack, Switches } from '../../src/packs/pack.ts';
import { type Amount, numberPhrases, readQuantities } from '../../src/read/numbers/quantity.ts';
import { type PeriodCue, periodPhrases, readPeriods } from '../../src/read/periods/period.ts';
import { buildLexicon, type Lexicon } from '../../src/read/words/lexicon.ts';
import { tokenize } from '../../src/read/words/tokenize.ts';

export type Language = 'ar' | 'en' | 'es';

const SWITCHES: Readonly<Record<Language, Switches>> = {
  en: {
    proclitics: 'none',
    decimal: '.',
    adjective: 'before',
    construct: false,
    attributive: 'none',
    agencyDecimal: false,
    bracketedDigits: false,
    verbFirst: false,
    ownerFrom: false,
    boughtTo: false,
    doubleObject: true,
    dropsSubject: false,
  },
  es: {
    proclitics: 'none',
    decimal: ',',
    adjective: 'after',
    construct: false,
    attributive: 'none',
    agencyDecimal: false,
    bracketedDigits: false,
    verbFirst: false,
    ownerFrom: true,
    boughtTo: true,
    doubleObject: false,
    dropsSubject: true,
  },
  ar: {
    proclitics: 'arabic',
    decimal: '.',
    adjective: 'after',
    construct: true,
    attributive: 'none',
    agencyDecimal: true,
    bracketedDigits: true,
    verbFirst: true,
    ownerFrom: false,
    boughtTo: false,
    doubleObject: false,
    dropsSubject: true,
  },
};

const WORDS = { ar, en, es };

/** A pack of a language with its numbers and periods alone. */
export function numberPack(language: Language): Pack {
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    common: [],
    akin: [],
    switches: SWITCHES[language],
    words: {},
    countries: {},
    ...WORDS[language],
  } as unknown as Pack;
}

const LEXICONS = new Map<Language, Lexicon>();

export function numberLexicon(language: Language): Lexicon {
  const known = LEXICONS.get(language);
  if (known !== undefined) return known;
  const pack = numberPack(language);
  const lexicon = buildLexicon([...numberPhrases(pack), ...periodPhrases(pack)], pack.switches);
  LEXICONS.set(language, lexicon);
  return lexicon;
}

export function amountsOf(language: Language, text: string): Amount[] {
  return readQuantities(text, tokenize(text), numberLexicon(language), numberPack(language));
}

/** An amount in one line: `money 10.6e6 USD over`, `count 5 years`, `money 3e6…5e6 USD between`. */
export function shown(amount: Amount): string {
  const { kind, written, writtenHigh, unit, hedge, noun, per, twin, ambiguous } = amount;
  return [
    kind,
    writtenHigh === undefined ? written : `${written}…${writtenHigh}`,
    kind === 'money' ? unit : '',
    hedge === 'exact' ? '' : hedge,
    noun ?? '',
    per === undefined ? '' : `/${per}`,
    twin === undefined ? '' : '=',
    ambiguous ? '?' : '',
  ]
    .filter((part) => part !== '' && part !== null)
    .join(' ');
}

export function cuesOf(language: Language, text: string): PeriodCue[] {
  return readPeriods(text, tokenize(text), numberLexicon(language), numberPack(language));
}

/** A cue in one line: `2021-Q1`, `same-of 2010`, `previous-year 06`, `span 5`, `date 2018-04-23`, `2014 from`. */
export function shownCue({
  value,
  relative,
  year,
  part,
  years,
  range,
  since,
  day,
  adverbial,
  cumulative,
}: PeriodCue): string {
  const words =
    relative === 'date'
      ? ['date', `${year ?? '?'}-${part}-${String(day).padStart(2, '0')}`]
      : relative === 'same-of'
        ? [relative, year]
        : [value ?? relative, value === null ? part : '', value === null ? years : ''];
  return [...words, range, since ? 'since' : '', adverbial ? 'adverb' : '', cumulative ? 'so far' : '']
    .filter((word) => word !== undefined && word !== '')
    .join(' ');
}
