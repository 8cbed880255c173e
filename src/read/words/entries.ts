import type { Caution } from '../../geo/caution.ts';
import type { Switches } from '../../packs/pack.ts';

/** What a phrase means: a category of the pack and its value there. */
export interface Sense {
  readonly category: string;
  readonly value: string;
  /** What makes it safe, where the phrase is also another word (see `geo/caution.ts`). */
  readonly caution?: Caution;
}

/** What was taken off a word to find it in the lexicon. */
export interface Clitics {
  /** The conjunction و or ف in front. */
  readonly and: boolean;
  /** What the preposition in front means (ب `by`, ل `to`, ك `as`), or ''. */
  readonly preposition: '' | 'by' | 'to' | 'as';
  readonly article: boolean;
  /** A possessive pronoun at the end (ها, ه, هم …), or ''. */
  readonly suffix: string;
}

/** A phrase and all that it means. */
export interface Entry {
  readonly keys: readonly string[];
  readonly capitals: readonly number[];
  readonly senses: Sense[];
}

/** The phrases that begin with a word, and what was taken off it to find them. */
export interface Row {
  readonly row: readonly Entry[];
  /** Those of several words by their second, longest first, null where there are none; and those of one. */
  readonly longer: ReadonlyMap<string, readonly Entry[]> | null;
  readonly single: readonly Entry[];
  readonly clitics: Clitics;
}

/** The phrases of a language, compiled. */
export interface Lexicon {
  readonly proclitics: Switches['proclitics'];
  /** By the key of the first word, longest phrase first. */
  readonly entries: Map<string, Entry[]>;
  readonly variants: Map<string, readonly Row[]>;
}

/** One phrase of one category. */
export interface Candidate {
  readonly keys: readonly string[];
  readonly capitals: readonly number[];
  readonly value: string;
  readonly clitics: Clitics;
}

/** The phrases of one category that start at a word: by their second word, longest first; and those of one word. */
export interface Opening {
  readonly longer: ReadonlyMap<string, readonly Candidate[]> | null;
  readonly single: readonly Candidate[];
}

/** What may start at a word. */
export interface Start {
  /** The word as it counts inside a phrase: without its article. */
  readonly key: string;
  readonly by: readonly (Opening | undefined)[];
  /** One bit a category that may start here, and one a category that one word is enough for. */
  readonly numbers: number;
  readonly periods: number;
  readonly loneNumbers: number;
  readonly lonePeriods: number;
  /** Second words of phrases of several. */
  readonly next: ReadonlySet<string>;
}
