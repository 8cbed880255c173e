import * as ar from '../../src/packs/numbers-ar.ts';
import * as en from '../../src/packs/numbers-en.ts';
import type { Pack, Switches } from '../../src/packs/pack.ts';
import { buildLexicon, type Lexicon } from '../../src/read/lexicon.ts';
import { type Amount, numberPhrases, readQuantities } from '../../src/read/quantity.ts';
import { tokenize } from '../../src/read/tokenize.ts';

export type Language = 'ar' | 'en';

const SWITCHES: Readonly<Record<Language, Switches>> = {
  en: {
    proclitics: 'none',
    decimal: '.',
    adjective: 'before',
    construct: false,
    agencyDecimal: false,
    verbFirst: false,
  },
  ar: {
    proclitics: 'arabic',
    decimal: '.',
    adjective: 'after',
    construct: true,
    agencyDecimal: true,
    verbFirst: true,
  },
};

const WORDS = { ar, en };

/** A pack of a language with its numbers and periods alone. */
export function numberPack(language: Language): Pack {
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    common: [],
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
  const lexicon = buildLexicon(numberPhrases(pack), pack.switches);
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
