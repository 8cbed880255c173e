import { describe, expect, test } from 'vitest';
import { amountsOf, cuesOf, type Language, shown, shownCue } from '../helpers/number-packs.ts';
import * as ar from './phrases/ar.ts';
import * as en from './phrases/en.ts';
import * as es from './phrases/es.ts';

const TABLES = { ar: ar.sentences, en: en.sentences, es: es.sentences };

for (const [name, table] of Object.entries(TABLES)) {
  const language = name as Language;
  describe(`sentences in ${language}`, () => {
    test.each(table)('%s', (text, amounts, periods) => {
      expect(amountsOf(language, text).map(shown).join(' | ') || '-').toBe(amounts);
      expect(cuesOf(language, text).map(shownCue).join(' | ') || '-').toBe(periods);
    });
  });
}
