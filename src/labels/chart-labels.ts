import type { Hedge, Measure, VerdictWord } from '../model.ts';
import type { Plural } from './plural.ts';

/** The words of charts alone. Titles state findings; subtitles say how to read. */
export interface ChartLabels {
  /** `{scale}` million, `{many}` US dollars; `code` for a currency without a name here. */
  readonly units: {
    readonly plain: string;
    readonly scaled: string;
    readonly code: readonly [one: string, many: string];
  };
  readonly scales: Readonly<Record<'3' | '6' | '9' | '12', string>>;
  /** ISO 4217 → the name after "in" and the name after a scale word. */
  readonly currencies: Readonly<Record<string, readonly [one: string, many: string]>>;
  /** Codes of the countries whose names take an article within a sentence, and how it is put. */
  readonly definite: readonly string[];
  readonly article: string;
  /** Products and sectors, by the English noun phrase that a reading holds; an English chart needs none. */
  readonly items: Readonly<Record<string, string>>;
  readonly unnamedItem: string;
  /** Short names of flows, for labels. */
  readonly flows: Readonly<Record<Measure, { readonly pair: string; readonly alone: string; readonly none: string }>>;
  readonly services: string;
  /** A party where the other one is the same for all. */
  readonly to: string;
  readonly from: string;
  readonly with: string;
  readonly exportsTo: string;
  readonly importsFrom: string;
  readonly partOfYear: string;
  readonly itemOf: string;
  readonly inYear: string;
  readonly inPeriod: string;
  readonly years: string;
  readonly periods: string;
  readonly comma: string;
  /** Small counts in words, from zero, for titles; empty where digits are usual. */
  readonly counts: readonly string[];
  /** Between the items of a list; before the last one. */
  readonly listComma: string;
  readonly and: string;
  readonly source: string;
  readonly rounding: string;
  /** Hedged values: `{n}`; a range `{low}` `{high}`. */
  readonly hedges: Readonly<Record<Hedge, string>>;
  readonly moves: MoveLabels;
  readonly log: string;
  readonly growth: GrowthLabels;
  readonly flow: FlowLabels;
  readonly parts: PartsLabels;
  readonly totals: TotalsLabels;
  readonly strip: StripLabels;
  readonly balance: BalanceLabels;
  readonly reference: ReferenceLabels;
}

/** How a level moved, said of exports, imports or trade. */
export interface MoveLabels {
  readonly flat: string;
  /** No further than the rounding of the two levels. */
  readonly within: string;
  readonly rose: string;
  readonly fell: string;
  readonly roseAbout: string;
  readonly fellAbout: string;
  readonly doubled: string;
  readonly overDoubled: string;
  readonly tripled: string;
  readonly overTripled: string;
  /** By a whole number of times, four and more. */
  readonly fold: Plural;
  readonly halved: string;
  readonly toZero: string;
  readonly fromZero: string;
}

export interface FlowLabels {
  readonly one: string;
  readonly oneYears: string;
  readonly opposite: string;
  readonly two: string;
  readonly allRose: Plural;
  readonly allFell: Plural;
  readonly someRose: Plural;
  readonly noneRose: Plural;
  /** One level of one period, and the largest of several. */
  readonly level: string;
  readonly largest: Plural;
  readonly bars: string;
  readonly values: string;
  readonly dots: string;
  readonly path: string;
  readonly guide: string;
  readonly implied: string;
  readonly notDrawn: Plural;
  readonly rate: string;
  readonly annualRate: string;
  readonly ends: string;
  readonly wouldEnd: string;
  readonly implies: string;
}

export interface GrowthLabels {
  /** Every stated rate that could be weighed; `{n}` how many, `{k}` of them. */
  readonly allHold: Plural;
  readonly noneHold: Plural;
  /** By how many fail; one of two on its own. */
  readonly someFail: Plural;
  readonly oneOfTwoFails: string;
  /** After a title that leaves out what could not be weighed. */
  readonly unweighed: Plural;
  readonly annual: string;
  readonly change: string;
  readonly both: string;
  readonly explain: string;
  readonly ownScale: string;
  readonly stated: string;
  readonly possible: string;
  readonly perYear: string;
  readonly wouldAgree: string;
  readonly source: string;
}

export interface PartsLabels {
  /** By how many parts are named: `{names}`, a share `{n}`, the `{whole}`. */
  readonly makeUp: Plural;
  readonly largest: string;
  readonly exceed: string;
  readonly explain: string;
  readonly explainRest: string;
  readonly explainExcess: string;
  readonly whole: string;
  readonly rest: string;
  readonly excess: string;
  readonly share: string;
  readonly range: string;
}

export interface TotalsLabels {
  /** `{a}` and `{b}` name two parties, `{levelA}` and `{levelB}` their levels; `{verb}` is what they do, `{n}` how many times. */
  readonly times: Plural;
  readonly double: string;
  readonly decimalTimes: string;
  /** By a percentage, where it is less than half as much again. */
  readonly more: string;
  readonly equal: string;
  readonly verbs: Readonly<Record<'exports' | 'imports' | 'trade', string>>;
  readonly most: Plural;
  readonly rank: string;
  readonly areas: string;
  /** The range of a ratio that the title rounds. */
  readonly ratio: string;
}

export interface StripLabels {
  /** Where all claims have the one verdict, by how many. */
  readonly all: Readonly<Record<VerdictWord, Plural>>;
  /** Where they have not: `{n}` claims, and the `{counts}` as a list. */
  readonly some: Plural;
  readonly counts: Readonly<Record<VerdictWord, Plural>>;
  readonly explain: string;
  readonly explainArrow: string;
  readonly explainWithout: string;
  readonly claim: string;
  readonly rank: string;
  readonly possible: string;
}

/** `{a}` and `{b}` name the parties, `{from}` and `{to}` amounts; with the world no `{b}` is named. */
export interface BalanceLabels {
  readonly deficit: string;
  readonly surplus: string;
  readonly deficitWithAll: string;
  readonly surplusWithAll: string;
  readonly widened: string;
  readonly narrowed: string;
  readonly unchanged: string;
  readonly turnedToSurplus: string;
  readonly turnedToDeficit: string;
  readonly single: string;
  readonly even: string;
  readonly explain: string;
  readonly explainBars: string;
  readonly explainDerived: string;
  readonly explainStated: string;
  readonly sold: string;
  readonly bought: string;
  readonly derived: string;
}

export interface ReferenceLabels {
  /** Where every stated value agrees with the record of its year, and where every one differs, by how many. */
  readonly all: Plural;
  readonly none: Plural;
  /** Where some differ, by how many of `{n}`; where none does but the record lacks the years of some, by how many agree. */
  readonly differ: Plural;
  readonly agree: Plural;
  readonly noRecord: string;
  /** After the rest of the title, by how many. */
  readonly fits: Plural;
  readonly explain: string;
  readonly explainMarks: string;
  readonly explainRing: string;
  readonly agrees: string;
  readonly differs: string;
  readonly silent: string;
  readonly otherYear: string;
  readonly unnamed: string;
  readonly source: string;
}
