import type { Labels } from '../labels/labels.ts';

const labels = {
  en: async (): Promise<Labels> => (await import('../labels/en.ts')).en,
  ar: async (): Promise<Labels> => (await import('../labels/ar.ts')).ar,
} as const;

/** A language that there are words for: those of tables, charts and pages. */
export type Locale = keyof typeof labels;

export const locales: readonly Locale[] = Object.keys(labels) as Locale[];

/** The locale that a word names. Throws where there is none: `unknown locale: "xx" (locales: en, ar)`. */
export function localeOf(word: string): Locale {
  const locale = locales.find((one) => one === word);
  if (locale === undefined) throw new Error(`unknown locale: "${word}" (locales: ${locales.join(', ')})`);
  return locale;
}

/** The words of a locale. */
export function labelsOf(word: string): Promise<Labels> {
  return labels[localeOf(word)]();
}
