import type { Hedge, Kind, Measure, Period } from '../model.ts';
import type { Pack } from '../packs/pack.ts';
import type { Compiled } from './compile.ts';
import type { Head } from './heads/head.ts';
import type { Node } from './nodes/nodes.ts';
import type { Amount } from './numbers/quantity.ts';
import type { Scene } from './parties/scene.ts';
import type { Token } from './words/tokenize.ts';

/** What a number is bound to, before the drafts of a text are gathered. */
export interface Binding {
  readonly measure: Measure;
  readonly kind: Kind;
  readonly item: string | null;
  readonly reporter: string | null;
  readonly partner: string | null;
}

/** A level as bound, before mentions of the same level are gathered. */
export interface FigureDraft extends Binding {
  period: Period | null;
  readonly sign: 1 | -1;
  readonly unit: string;
  readonly amount: Amount;
  /** A level that another is compared with. */
  readonly base: boolean;
  readonly record: 'high' | 'low' | null;
  /** Whether its period stands beside it. */
  dated: boolean;
  readonly sentence: number;
  readonly at: number;
}

export interface ClaimDraft extends Binding {
  readonly type: 'change' | 'cagr' | 'delta' | 'share' | 'multiple' | 'rank' | 'points' | 'coverage';
  from: Period | null;
  to: Period | null;
  readonly sign: 1 | -1;
  readonly unit: string;
  readonly amount: Amount;
  readonly hedge: Hedge;
  readonly direction: 'rise' | 'fall' | null;
  /** Whether nothing names what it is compared with. */
  readonly implied?: boolean;
  years: number | null;
  /** The scene's period when it was read, and whether the sentence had named it by then. */
  readonly period: Period | null;
  readonly dated: boolean;
  readonly whole: Binding | null;
  /** Whether a rank's own words name the country that it ranks. */
  readonly ranked?: boolean;
  readonly sentence: number;
  readonly at: number;
  /** Figures that the wording ties to it, earlier first. */
  readonly inputs: FigureDraft[];
}

export type Outcome = 'figure' | 'claim' | 'aside' | 'left';

/** What became of one amount, and by which rule: what `mizan explain` shows. */
export interface Note {
  readonly amount: Amount;
  readonly sentence: number;
  readonly outcome: Outcome;
  readonly rule: string;
}

export interface Context {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly pack: Pack;
  readonly lexicon: Compiled;
  readonly published: string | null;
  /** The year in which the text was written, where no date but its words tell it. */
  readonly present: number | null;
  readonly scene: Scene;
  /** The product that the text named last. */
  goods: string | null;
  /** The product that every level so far was of; null where they differ or one had none. */
  theme: string | null;
  /** The measures that the last sentence with one named, in order. */
  spoken: readonly Measure[];
  /** Whether the last sentence listed exporters or importers, each with its trade with all. */
  actors: boolean;
  /** Every country that the text has named so far. */
  readonly named: Set<string>;
  readonly figures: FigureDraft[];
  readonly claims: ClaimDraft[];
  readonly notes: Note[];
  /** Sentences that say that the parts they list are all. */
  readonly complete: Set<number>;
}

/** Everything that is known while one sentence is walked. */
export interface Walk {
  readonly context: Context;
  readonly sentence: readonly Node[];
  readonly index: number;
  readonly heads: readonly Head[];
  /** Levels and claims bound in this sentence so far. */
  readonly figures: FigureDraft[];
  readonly claims: ClaimDraft[];
  /** How far the sentence's periods have been read into the scene. */
  readUpTo: number;
  /** Whether the sentence compares two times; null until that is asked. */
  compares: boolean | null;
  /** Whether the scene's period was named in this sentence. */
  dated: boolean;
  based: boolean;
  /** What the text spoke of before the sentence turned to the year to date. */
  beside: { readonly topic: Period | null; readonly period: Period } | null;
  /** The periods that the sentence compares with: where each stands, and what the scene spoke of there. */
  readonly bases: { readonly at: number; readonly period: Period; readonly against: Period | null }[];
  /** "In the first seven months": a part of a year that the sentence has named without its year, and which that turns out to be. */
  yearless: { readonly part: string; year: number | null } | null;
  /** The period that the sentence named last, to whichever side of a comparison it belongs. */
  last: Period | null;
  /** What the text spoke of before a sentence about the twelve months that end there. */
  resting: Period | null;
  /** "Since 2012": where a stretch begins that the sentence speaks of, and where that stands. */
  since: { readonly at: number; readonly period: Period } | null;
  /** A number of years that the sentence gives ("over the last five years"). */
  years: number | null;
  currency: string | null;
  /** Where the number stands that was last found to be of other money; −1 where none was. */
  otherMoney: number;
  /** Where the number stands that was last found to be planned; −1 where none was. */
  planned: number;
  /** Where the heads stand that only name the whole of a share. */
  readonly wholes: Set<number>;
  /** The products, or none, that the heads of the sentence were of. */
  readonly headItems: Set<string | null>;
  /** The product, or none, that was spoken of before the sentence turned to a part of it. */
  detour: { readonly item: string | null } | null;
  /** The periods that the sentence speaks of, those it compares with left out. */
  readonly named: Period[];
}
