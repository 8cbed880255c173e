import type { Period } from '../../model.ts';
import type { RelativeWords } from '../../packs/pack.ts';

/**
 * What a cue says where it gives no year of its own. With `part`, it is that part of the year meant.
 * Of the topic's period: `same` it again · `same-year` and `same-fiscal` too, where the words are of a year · `year-earlier`, `year-later` the same stretch a year on · `years-earlier`, `years-later` `years` before or after ·
 * `same-of` its part in the cue's `year`, `same-of-this-year` in that of publication · `month-earlier`, `quarter-earlier` the one before it · `stretch` the `months` that it lies in · `so-far` the `months` that end with it, of its year or fiscal year, or else the longer stretch that was spoken of · `part` the cue's `part` of
 * its year · `whole-year` that year · `trailing-year` the twelve months that end with it · `previous-fiscal` the fiscal year
 * before. Of the day of publication: `this-year`, `previous-year` ("last year"), `next-year`, `this-fiscal`, `last-fiscal`, `this-month`,
 * `previous-month`, `this-quarter`, `previous-quarter`, `to-date`. `span`: only a length, in `years`. `date`: a day.
 * `other`: another calendar, a decade; read and set aside.
 */
export type Relative =
  | RelativeWords
  | 'years-earlier'
  | 'years-later'
  | 'same-of'
  | 'same-of-this-year'
  | 'stretch'
  | 'so-far'
  | 'part'
  | 'to-date'
  | 'span'
  | 'date'
  | 'other';

/** "the same period", "that year": what was spoken of, once more. */
export const tellsSame = (relative: Relative | null): boolean =>
  relative === 'same' || relative === 'same-year' || relative === 'same-fiscal';

/** A phrase that tells a period. `first`…`end` are token indices; `span` UTF-16 offsets. All are made by {@link cueOf}, alike. */
export interface PeriodCue {
  readonly first: number;
  readonly end: number;
  readonly span: { readonly start: number; readonly end: number };
  /** The period, where the words give all of it. */
  readonly value: Period | null;
  readonly relative: Relative | null;
  readonly year?: number | undefined;
  /** `05`, `Q1`, `H1`, `01/05`. */
  readonly part?: string | undefined;
  readonly years?: number | undefined;
  /** Of a `stretch` or of those `so-far`, how many it has. */
  readonly months?: number | undefined;
  /** "Since": from here on. */
  readonly since?: true | undefined;
  /** One of two ends: "from 2014 to 2019", "between 2014 and 2019". The other is the next or previous cue. */
  readonly range?: 'from' | 'to' | undefined;
  /** An adverb of comparison with the period before: "year on year", "month on month". */
  readonly adverbial?: true | undefined;
  /** A stretch that "between" leads to. */
  readonly between?: true | undefined;
  readonly day?: number | undefined;
  /** The day or month of the text's own date line. */
  readonly dateline?: true | undefined;
  readonly fiscal?: true | undefined;
  /** Of a fiscal year: one number names it ("fiscal 2022", not "2021-22"). */
  readonly lone?: true | undefined;
  /** The part counts from the beginning of the year ("first quarter"), whichever month that is; it names no month. */
  readonly counted?: true | undefined;
  /** "May last", `مايو الماضي`: the last such month before the text was written. */
  readonly lately?: true | undefined;
  /** The year in which the text was written, where a year is told both ways: "last year, 2010". */
  readonly present?: number | undefined;
  /** "Until the end of September", "year to date". */
  readonly cumulative?: true | undefined;
}

export type Draft = Omit<PeriodCue, 'first' | 'span'>;

/** A draft as a cue with every property, for objects of one shape are read fastest. */
export const cueOf = (first: number, draft: Draft, span: PeriodCue['span'], since: boolean): PeriodCue => ({
  first,
  end: draft.end,
  span,
  value: draft.value,
  relative: draft.relative,
  year: draft.year,
  part: draft.part,
  years: draft.years,
  months: draft.months,
  since: since ? true : draft.since,
  range: draft.range,
  adverbial: draft.adverbial,
  between: draft.between,
  day: draft.day,
  dateline: draft.dateline,
  fiscal: draft.fiscal,
  lone: draft.lone,
  counted: draft.counted,
  cumulative: draft.cumulative,
  lately: draft.lately,
  present: draft.present,
});

/** A part of a year, before its year is known. */
export interface Part {
  readonly end: number;
  readonly part: string;
  readonly year?: number;
  readonly counted?: true;
  readonly cumulative?: true;
  readonly between?: true;
}
