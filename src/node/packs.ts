import type { Pack } from '../packs/pack.ts';

const packs: Readonly<Record<string, () => Promise<Pack>>> = {
  ar: async () => (await import('../packs/ar.ts')).ar,
  en: async () => (await import('../packs/en.ts')).en,
  es: async () => (await import('../packs/es.ts')).es,
};

/** The languages that there is a pack for. */
export const languages: readonly string[] = Object.keys(packs);

/**
 * The language packs, or the one of a language.
 *
 * Throws where there is none: `unknown language: "xx" (languages: ar, en, es)`.
 */
export function loadPacks(language?: string): Promise<readonly Pack[]> {
  if (language === undefined) return Promise.all(Object.values(packs).map((load) => load()));
  const load = Object.hasOwn(packs, language) ? packs[language] : undefined;
  if (load === undefined) throw new Error(`unknown language: "${language}" (languages: ${languages.join(', ')})`);
  return Promise.all([load()]);
}
