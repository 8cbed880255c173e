/**
 * The shape of a language pack: words and closed, named switches, no functions and no regular expressions, so that a pack
 * survives a JSON round trip. Every list holds phrases as the press writes them. In a Latin-script phrase a capital letter
 * asks for a capital in the text ("Turkey"), two capitals for capitals ("US"). Spelling is folded on both sides
 * (see `read/fold.ts`); in Arabic, clitics and the article are taken off the text's words, so list bare forms.
 */
export interface Pack {
  /** BCP 47 primary tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Frequent little words by which the language of a text is told. */
  readonly common: Phrases;
  readonly switches: Switches;
  readonly numbers: NumberWords;
  readonly periods: PeriodWords;
  readonly words: CueWords;
  /** `alpha-3 or group code` → `names | capitals and metonyms | adjectives and demonyms`, comma-separated. */
  readonly countries: Readonly<Record<string, string>>;
}

export type Phrases = readonly string[];

export interface Switches {
  /** Words glued to the front of a word: conjunctions, prepositions, the article; and pronouns at its end. */
  readonly proclitics: 'none' | 'arabic';
  /** Which mark is the decimal one where nothing else in the text settles it. */
  readonly decimal: '.' | ',';
  /** Whether an adjective of nationality follows its noun (`صادرات مصرية`, `exportaciones chinas`). */
  readonly adjective: 'before' | 'after';
  /** Whether the owner of a measure follows it without a preposition (`صادرات مصر`). */
  readonly construct: boolean;
  /** Whether `ر` between digits is a decimal mark with the fraction written first (`6ر21` is 21.6). */
  readonly agencyDecimal: boolean;
}

/** The words of numbers and units; filled in and documented in `numbers` of each pack. */
export interface NumberWords {
  readonly [key: string]: unknown;
}

/** The words of periods; filled in and documented in `periods` of each pack. */
export interface PeriodWords {
  readonly [key: string]: unknown;
}

/** The words that bind a number to what it speaks of. */
export interface CueWords {
  readonly [key: string]: unknown;
}
