import type { FitKind, Flow, RecordWord } from '../model.ts';

/** The words with which a text is held against the record. Braces hold places, as in `Labels`. */
export interface RecordLabels {
  /** `{sources}`, `{from}`, `{to}`. */
  readonly title: string;
  readonly words: Readonly<Record<RecordWord, string>>;
  readonly record: string;
  readonly ratio: string;
  readonly source: string;
  readonly fits: string;
  /** `{n}` among `{of}`. */
  readonly rank: string;
  readonly flows: Readonly<Record<Flow, string>>;
  /** What would fit: `{period}`, `{value}`, `{source}`, and `{times}` for a power of ten. */
  readonly fit: Readonly<Record<FitKind, string>>;
  /** `{period}`, `{value}`. */
  readonly nearest: string;
  /** Why the record does not say: the English sentence, its values in braces, → the language's own. Empty in English. */
  readonly reasons: Readonly<Record<string, string>>;
}
