import type { Hedge, Written } from '../../model.ts';
import type { Decimal } from './decimal.ts';

export type AmountKind = 'money' | 'percent' | 'points' | 'multiple' | 'ordinal' | 'count' | 'bare';

/**
 * A number of the text with its unit and hedge. `first`…`end` are token indices, the offsets UTF-16 units of the text. The
 * reader makes all with every property, for objects of one shape are read fastest.
 */
export interface Amount {
  readonly first: number;
  readonly end: number;
  /** The number and its unit without the hedge. */
  readonly core: { readonly start: number; readonly end: number };
  /** The whole, with its hedge. */
  readonly span: { readonly start: number; readonly end: number };
  /** `bare`: scaled, but no unit stands there; `count`: unscaled without a unit, or with a noun that is counted. */
  readonly kind: AmountKind;
  readonly written: Written;
  readonly writtenHigh?: Written | undefined;
  readonly value: number;
  /** ISO 4217 or a generic currency name, `%`, `pp`, `x`, `rank`; null for `count` and `bare`. */
  readonly unit: string | null;
  readonly precision: number;
  readonly hedge: Hedge;
  readonly low: number;
  readonly high: number;
  /** Its mark may be a decimal or a group. */
  readonly ambiguous?: true | undefined;
  readonly scaled: boolean;
  /** Index in the list of the same level in another currency or precision. */
  readonly twin?: number | undefined;
  /** What a price is per: a value of `nouns`. */
  readonly per?: string | undefined;
  /** What is counted: a value of `nouns`; `other` where the language tells that something is, but not what. */
  readonly noun?: string | undefined;
  /** A fraction or number in words. */
  readonly word?: true | undefined;
  /** The country whose office the text names, where a bare sign is its money in what it trades itself, and dollars elsewhere. */
  readonly home?: string | undefined;
  /** An explicit sign stood before the number. */
  readonly signed?: '+' | '-' | undefined;
  /** A preposition is glued to its first word (`بمليار دولار`). */
  readonly led?: true | undefined;
}

/** An amount in the making, without its hedge. */
export interface Core {
  first: number;
  end: number;
  kind: AmountKind;
  unit: string | null;
  value: Decimal;
  high: Decimal | null;
  scale: number;
  scaled: boolean;
  word: boolean;
  /** A scale word that stands for one, or a number that only a unit makes one. */
  alone: boolean;
  ambiguous: boolean;
  preposition: string;
  /** The hedge that the word itself gives: "a third" is about 33 %. */
  hedge: Hedge | null;
  noun: string | null;
  per: string | null;
  sign: '+' | '-' | null;
}

/** A count in words or in digits, without a unit, sign or hedge. */
export const coreOf = (first: number, end: number, kind: AmountKind, unit: string | null, value: Decimal): Core => ({
  first,
  end,
  kind,
  unit,
  value,
  high: null,
  scale: 0,
  scaled: false,
  word: true,
  alone: false,
  ambiguous: false,
  preposition: '',
  hedge: null,
  noun: null,
  per: null,
  sign: null,
});

/** Whether a number is a sum of money, its currency told or left out: `$3m`, "3 million". */
export const isSum = (amount: Pick<Amount, 'kind'> | null | undefined): boolean =>
  amount?.kind === 'money' || amount?.kind === 'bare';
