import type { Claim, Figure, FitKind, Flow, Period, RecordWord } from '../model.ts';
import type { RecordValue } from './record.ts';

/** One change that would make a number agree, as far as the record tells. */
export interface Fit {
  readonly kind: FitKind;
  /** One plain English sentence part: "in 2015: 78.27 million dollars". */
  readonly message: string;
  /** The record's value that fits: dollars for a figure, the claim's unit for a claim. */
  readonly value: number;
  readonly period: Period;
  readonly source: string;
  readonly flow: Flow | null;
}

/** A figure against the record. */
export interface FigureComparison {
  readonly id: string;
  readonly figure: Figure;
  readonly word: RecordWord;
  readonly record: RecordValue | null;
  /** Whether the record is by the partner's account. */
  readonly mirror: boolean;
  /** Stated over recorded; null without a record, or where that is zero. */
  readonly ratio: number | null;
  /** The values, in dollars, that the record may have for the two to agree. */
  readonly allowed: { readonly low: number; readonly high: number } | null;
  /** The period of the record whose value lies nearest, where it is another one. */
  readonly nearest: { readonly period: Period; readonly value: number; readonly ratio: number } | null;
  readonly fits: readonly Fit[];
  /** What is missing, or by how much it differs; null where it agrees. */
  readonly why: string | null;
}

/** A claim computed again from the record. */
export interface ClaimComparison {
  readonly id: string;
  readonly claim: Claim;
  readonly word: RecordWord;
  /** What the record gives, in the claim's unit. */
  readonly recomputed: number | null;
  /** The record's values that went in: earlier and later, part and whole, exports and imports. */
  readonly inputs: readonly RecordValue[];
  /** For a rank: among how many countries. */
  readonly among: number | null;
  readonly fits: readonly Fit[];
  readonly why: string | null;
}

/** A reading against the record. */
export interface Comparison {
  readonly figures: readonly FigureComparison[];
  readonly claims: readonly ClaimComparison[];
  readonly tolerance: number;
  readonly mirrorGap: number;
  readonly sources: readonly string[];
  /** The first and the last period of the record. */
  readonly from: Period | null;
  readonly to: Period | null;
}
