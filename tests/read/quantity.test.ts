import { describe, expect, test } from 'vitest';
import { amountsOf, type Language, shown } from '../helpers/number-packs.ts';
import * as ar from './phrases/ar.ts';
import * as en from './phrases/en.ts';
import * as es from './phrases/es.ts';

const TABLES = { ar: ar.quantities, en: en.quantities, es: es.quantities };

for (const [language, table] of Object.entries(TABLES))
  describe(`quantities in ${language}`, () => {
    for (const [value, phrasings] of table)
      test(value, () => {
        const read = phrasings.map((text) => [
          text,
          amountsOf(language as Language, text)
            .map(shown)
            .join(' + ') || '-',
        ]);
        expect(read).toEqual(phrasings.map((text) => [text, value]));
      });
  });
