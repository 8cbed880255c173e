import type { Decimal } from './decimal.ts';

/** A number with its scale words, without its unit. */
export interface NumberExpression {
  readonly end: number;
  readonly value: Decimal;
  /** The power of ten of its last scale word, for writing. */
  readonly scale: number;
  readonly scaled: boolean;
  /** In words, or a scale word alone. */
  readonly word: boolean;
  /** A scale word alone, read as one. */
  readonly alone: boolean;
  readonly ambiguous: boolean;
  /** Clitics of its first word. */
  readonly and: boolean;
  readonly preposition: string;
}

/** A number in words. */
export const plainNumber = (value: Decimal, end: number): NumberExpression => ({
  end,
  value,
  scale: 0,
  scaled: false,
  word: true,
  alone: false,
  ambiguous: false,
  and: false,
  preposition: '',
});
