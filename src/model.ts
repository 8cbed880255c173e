/**
 * The nouns of mizan, types only. A text becomes a {@link Reading}: its {@link Figure}s and {@link Claim}s, each with the
 * characters it came from. Weighing a reading gives {@link Verdict}s.
 */

/** A stretch of the text, in UTF-16 code units: `text.slice(start, end) === quote`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/**
 * A number as it was written: a decimal mantissa whose digits (trailing zeros too) are evidence, and a power of ten for
 * its scale word. "28.70 million" is `28.70e6`, "355 thousand" `355e3`, "−18.1" `-18.1`. `Number(written)` is its value;
 * the last digit of the mantissa times the power is its precision (10 000 and 1000 here).
 */
export type Written = string;

/**
 * How a stated number bounds the true one; `u` is one unit of its last stated digit.
 * `exact` ±u/2 · `about` ±u · `over` (over, at least) the true value reaches it · `under` (less than, up to) it stays
 * below · `nearly` (almost) at most 2u below · `between` a range whose ends are `written` and `writtenHigh`.
 */
export type Hedge = 'exact' | 'about' | 'over' | 'under' | 'nearly' | 'between';

/** ISO 4217 code; `index` for a score; `%`; `pp` for percentage points; `x` for a multiple; `rank`. */
export type Unit = string;

/** A stated number with its unit and what its writing allows. Bounds are in base units and may be infinite. */
export interface Quantity {
  readonly written: Written;
  readonly writtenHigh?: Written;
  readonly value: number;
  readonly unit: Unit;
  /** The size of the last stated digit, in base units: "10.17 million" → 10000. */
  readonly precision: number;
  readonly hedge: Hedge;
  readonly low: number;
  readonly high: number;
}

/** ISO 8601-like: `2021`, `2021-05`, `2021-Q1`, `2012-H1`, `2021-01/2021-05`, `2014/2019`, `FY2023-24`. */
export type Period = string;

export type Measure = 'exports' | 'imports' | 'trade' | 'balance' | 'eci';
export type Kind = 'goods' | 'services' | 'any';

/** What a number speaks of. Codes are ISO 3166-1 alpha-3, or `WLD`, `EUU`, `GCC`, `ASEAN`, `AFR`, `ARAB`, … for groups. */
export interface Scope {
  readonly measure: Measure;
  readonly kind: Kind;
  /** Product or sector: an English noun phrase where the lexicon knows it, else as written; null for the whole. */
  readonly item: string | null;
  readonly reporter: string | null;
  /** `WLD` where none is named; null where one is named that has no code. */
  readonly partner: string | null;
}

/** One stated level of one trade measure, as stated: "X imported from Y" is imports of X. */
export interface Figure extends Scope, Quantity {
  /** `f1`, `f2`, … in text order of the first mention. */
  readonly id: string;
  readonly period: Period | null;
  /** Every place that states this level with these digits, in text order; never empty. */
  readonly mentions: readonly Span[];
  /** Whether the text calls it the highest or the lowest there has been ("a record"); absent where it does not. */
  readonly record?: 'high' | 'low';
}

/** `points` (percentage points) and `coverage` (exports over imports, in %) are read and weighed beside the other six. */
export type ClaimType = 'change' | 'cagr' | 'delta' | 'share' | 'multiple' | 'rank' | 'points' | 'coverage';

/** A stated statistic about levels. Signed: a fall is negative; a widening deficit is positive as a `change`. */
export interface Claim extends Scope, Quantity {
  /** `c1`, `c2`, … in text order of the first mention. */
  readonly id: string;
  readonly type: ClaimType;
  /** The earlier and the later period that it compares; a share or a rank has `to` alone. */
  readonly from: Period | null;
  readonly to: Period | null;
  readonly mentions: readonly Span[];
  /** The direction that the words give ("fell"), whatever the sign of the number; null where no word gives one. */
  readonly direction: 'rise' | 'fall' | null;
  /** A number of years that the words give ("over the last five years"), null where none. */
  readonly years: number | null;
  /** The whole that a share is of, where the text names it; null where it does not. */
  readonly whole: Scope | null;
  /** Ids of figures that the wording ties to this claim ("from A to B"), earlier first; may be empty. */
  readonly inputs: readonly string[];
}

/** Parts that a text lists under a whole. `complete` only where the text says that they are all. */
export interface Breakdown {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly complete: boolean;
}

/** How much of what is there was read. */
export interface Coverage {
  /** Numbers in the text: every run of digits and every number word with a unit. */
  readonly numbers: number;
  /** Of these: in a figure or claim; in a period or date; understood and set aside (a price, tonnes, a target); not understood. */
  readonly bound: number;
  readonly periods: number;
  readonly setAside: number;
  readonly unread: number;
}

/** What a text states. */
export interface Reading {
  readonly text: string;
  /** BCP 47 primary tag of the pack that read it: `ar`, `en`, `es`; `und` where no pack fits. */
  readonly language: string;
  /** `YYYY-MM-DD`, as handed in or from the text's own date line; null where neither. */
  readonly published: string | null;
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly breakdowns: readonly Breakdown[];
  readonly coverage: Coverage;
}

/** An interval with its ends' membership. Infinite ends are open. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

export type VerdictWord = 'holds' | 'fails' | 'unverifiable';

/** Figures against each other, without a stated statistic; `years-between`: the years that words give against the periods. */
export type IdentityType =
  | 'trade-sum'
  | 'balance-difference'
  | 'parts-exceed-whole'
  | 'parts-sum'
  | 'same-level'
  | 'rank-order'
  | 'record-level'
  | 'part-of-period'
  | 'part-of-total'
  | 'years-between';

/** One number that went into a recomputation, and where it stands. */
export interface VerdictInput {
  readonly role:
    | 'from'
    | 'to'
    | 'part'
    | 'whole'
    | 'exports'
    | 'imports'
    | 'trade'
    | 'balance'
    | 'delta'
    | 'rate'
    | 'level';
  /** The id of the figure or claim. */
  readonly id: string;
  readonly written: Written;
  readonly unit: Unit;
  readonly span: Span;
}

/** A change that would make a failing claim hold. It never says which number is the wrong one. */
export interface Diagnosis {
  /** `period-count`, `ratio-as-increase`, `wrong-base`, `simple-for-compound`, `scale-1000`, `sign`, `transposed-digits`, … */
  readonly kind: string;
  /** One plain English sentence: "over 4 periods instead of 5 the rate is 6.77 %". */
  readonly message: string;
  /** The number, as it would be printed, that agrees once the change is made; null where the change is not of a number. */
  readonly would: string | null;
}

/** What the scales say of one claim, or of one identity among the figures. */
export interface Verdict {
  /** The claim's id, or `i1`, `i2`, … for an identity. */
  readonly id: string;
  readonly subject: 'claim' | 'identity';
  readonly type: ClaimType | IdentityType;
  readonly verdict: VerdictWord;
  /** The stated number and what its writing and hedge allow, in the claim's unit; null for an identity that states none. */
  readonly stated: (Interval & { readonly value: number }) | null;
  /** What the inputs give: from their values as printed, and every value that their rounding allows; null if unverifiable. */
  readonly computed: (Interval & { readonly value: number }) | null;
  readonly unit: Unit;
  /** The recomputation in symbols with the numbers as written: `(10.6e6 ÷ 28.7e6)^(1/5) − 1`. */
  readonly formula: string | null;
  /** What went into it, in the order of the formula; of an identity among figures the stated number too, last. */
  readonly inputs: readonly VerdictInput[];
  /** `slight`: the number one unit of the last digit up or down would hold; else `gross`; null unless it fails. */
  readonly severity: 'slight' | 'gross' | null;
  /** A word or sign turns over: rise for fall, larger for smaller. With `holds`: only the word does ("grew by −5 %"). */
  readonly turns: boolean;
  /** It holds, but not for the inputs exactly as printed: only their rounding saves it. */
  readonly byRounding: boolean;
  /**
   * The neighbouring printed values of the claim, the nearest few either side, and whether each would hold too; none where
   * a hedge leaves one side open.
   */
  readonly neighbours: readonly { readonly written: Written; readonly holds: boolean }[];
  /** Plainest first; empty unless it fails. */
  readonly diagnoses: readonly Diagnosis[];
  /** One line: why it fails, or what is missing; null where it holds. */
  readonly why: string | null;
}

/**
 * Whose account of a flow a row of reference data is: `exports` the exporter's (f.o.b. as a rule), `imports` the importer's
 * (c.i.f.), `reconciled` one that the source made from both (BACI, BaTIS). Re-exports are part of exports, re-imports of
 * imports.
 */
export type Flow = 'exports' | 'imports' | 're-exports' | 're-imports' | 'reconciled';

/** What the record says of a stated number. */
export type RecordWord = 'agrees' | 'differs' | 'no-data';

/** What would make a number agree with the record. */
export type FitKind =
  | 'other-year'
  | 'partner-account'
  | 'other-direction'
  | 'both-directions'
  | 'one-direction'
  | 'goods-and-services'
  | 'goods-alone'
  | 'services-alone'
  | 'power-of-ten'
  | 'other-source';
