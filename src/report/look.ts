import { ar } from '../labels/ar.ts';
import { en } from '../labels/en.ts';
import type { Labels } from '../labels/labels.ts';
import type { NumberOptions } from '../labels/number.ts';
import type { Reading, Verdict } from '../model.ts';
import { type View, view } from './view.ts';

/** What language and digits a page is written in. */
export interface LookOptions {
  /** The language of the page; the text's own where there are words for it, else English. */
  readonly locale?: 'ar' | 'en';
  /** Those of the text unless told: Arabic-Indic ones only where it has any. */
  readonly digits?: NumberOptions['digits'];
}

/** A reading seen in the language and digits of the options, or else in its own. */
export function look(reading: Reading, verdicts: readonly Verdict[], { locale, digits }: LookOptions = {}): View {
  return view(reading, verdicts, labelsFor(reading, locale), { digits: digits ?? digitsOf(reading.text) });
}

/** The digits that a text writes its numbers in. */
export function digitsOf(text: string): 'latn' | 'arab' {
  return /[٠-٩]/.test(text) ? 'arab' : 'latn';
}

/** The words for a page: in the language asked for, else in the text's, else in English. */
export function labelsFor(reading: Reading, locale: string = reading.language): Labels {
  return locale === 'ar' ? ar : en;
}
