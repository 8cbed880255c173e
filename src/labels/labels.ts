import type { ClaimType, IdentityType, Kind, Measure, VerdictInput, VerdictWord } from '../model.ts';
import type { ChartLabels } from './chart-labels.ts';
import type { Plural } from './plural.ts';
import type { RecordLabels } from './record-labels.ts';

/**
 * The words that charts and pages are written with, in one language. Data only: it survives a JSON round trip.
 * Braces hold places: `{n}`, `{reporter}`, `{partner}`, `{measure}`, `{item}`.
 */
export interface Labels {
  /** BCP 47. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** How numbers are written: separators for the language's usual digits, and for Arabic-Indic ones. */
  readonly numbers: {
    readonly decimal: string;
    readonly group: string;
    readonly percent: string;
    /** Scale words, by power of ten. */
    readonly scales: Readonly<Record<'3' | '6' | '9' | '12', string>>;
    readonly points: string;
    readonly times: Plural;
    /** By ordinal plural category. */
    readonly rank: Plural;
    /** ISO 4217 code → the amount with its currency; any other code is written after the amount. */
    readonly currencies: Readonly<Record<string, string>>;
    readonly interval: string;
    readonly atLeast: string;
    readonly atMost: string;
    readonly anything: string;
  };
  /** January to December. */
  readonly months: readonly string[];
  /** `{n}` in digits, `{nth}` in words. */
  readonly quarter: string;
  readonly half: string;
  /** First to fourth; of quarters and halves, so in Arabic masculine. */
  readonly nth: readonly string[];
  readonly fiscal: string;
  readonly measures: Readonly<Record<Measure, Readonly<Record<Kind, string>>>>;
  /** How a measure is said of two parties, of one, and of none. */
  readonly scopes: Readonly<Record<Measure, { readonly pair: string; readonly alone: string }>>;
  readonly ofItem: string;
  readonly claims: Readonly<Record<ClaimType, string>>;
  readonly identities: Readonly<Record<IdentityType, string>>;
  readonly verdicts: Readonly<Record<VerdictWord, string>>;
  readonly roles: Readonly<Record<VerdictInput['role'], string>>;
  /** Kinds of {@link Diagnosis} → what would have to be otherwise. */
  readonly diagnoses: Readonly<Record<string, string>>;
  /** Why a claim cannot be checked: the English of the scales → this language; empty in English. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly charts: ChartLabels;
  readonly report: ReportLabels;
  readonly playground: PlaygroundLabels;
  readonly record: RecordLabels;
}

/** The words of the playground. */
export interface PlaygroundLabels {
  readonly lead: string;
  readonly paste: string;
  readonly sample: string;
  readonly choose: string;
  readonly share: string;
  readonly shared: string;
  readonly copied: string;
  readonly badLink: string;
  readonly save: string;
  readonly took: string;
  readonly private: string;
  readonly empty: string;
  readonly result: string;
}

/** The words of the report page and its Markdown. */
export interface ReportLabels {
  readonly title: string;
  readonly published: string;
  readonly summary: string;
  readonly summaryWithoutClaims: string;
  readonly figures: Plural;
  readonly claims: Plural;
  readonly counts: Readonly<Record<VerdictWord, Plural>>;
  /** How much of the numbers was read. */
  readonly read: string;
  readonly disagreements: Plural;
  readonly comma: string;
  readonly semicolon: string;
  readonly sections: Readonly<Record<'text' | 'charts' | 'claims' | 'identities' | 'figures' | 'tables', string>>;
  readonly contents: string;
  readonly legend: string;
  readonly legendFigure: string;
  readonly figure: string;
  readonly evidence: string;
  readonly close: string;
  readonly stated: string;
  readonly computed: string;
  readonly allowed: string;
  readonly formula: string;
  readonly inputs: string;
  readonly says: string;
  readonly why: string;
  readonly wouldAgree: string;
  readonly gives: string;
  readonly exceeds: string;
  readonly neighboursHold: string;
  readonly byRounding: string;
  readonly turns: string;
  readonly slight: string;
  readonly gross: string;
  readonly value: string;
  readonly range: string;
  readonly period: string;
  readonly unknown: string;
  readonly mentions: string;
  readonly usedBy: string;
  readonly verdict: string;
  readonly claim: string;
  readonly number: string;
  readonly inText: string;
  /** What the tables are called, by their name. */
  readonly tables: Readonly<Record<string, string>>;
  readonly download: string;
  readonly copy: string;
  readonly rows: Plural;
  readonly noNumbers: string;
  readonly hint: string;
  readonly made: string;
}
