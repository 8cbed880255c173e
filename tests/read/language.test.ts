/** In which language a text is read, and that none is read in a language akin to its own. */
import { describe, expect, test } from 'vitest';
import { ar } from '../../src/packs/ar.ts';
import { en } from '../../src/packs/en.ts';
import { es } from '../../src/packs/es.ts';
import { read } from '../../src/read/read.ts';

const packs = [en, ar, es];

const told: Readonly<Record<string, string>> = {
  en: 'The exports of Chad to Mali were $3 million in 2021.',
  ar: 'بلغت صادرات تشاد إلى مالي 3 ملايين دولار في عام 2021.',
  es: 'Las exportaciones de Chad a Malí no llegaron a 3 millones de dólares en 2021.',
};

const akin: Readonly<Record<string, string>> = {
  Portuguese: 'As exportações do Chade para o Mali foram de 3 milhões de dólares em 2021, e as da Gâmbia de 2 milhões.',
  French: 'Les exportations du Tchad vers le Mali se sont élevées à 3 millions de dollars en 2021.',
  Italian: 'Le esportazioni del Ciad nel 2021 sono state di 3 milioni di dollari, il 4 % della produzione.',
  Catalan: 'Les exportacions dels productors de Txad amb destinació a Mali van ser de 3 milions de dòlars.',
  German: 'Die Ausfuhren des Tschad und der Mongolei in die Schweiz beliefen sich 2021 auf 3 Millionen Dollar.',
  Dutch: 'De uitvoer van Tsjaad en van Mali had in 2021 een waarde van 3 miljoen dollar.',
  Persian: 'صادرات چاد به مالی در سال 2021 به 3 میلیون دلار رسید که 4 درصد بیشتر است.',
  Urdu: 'چاڈ کی مالی کو برآمدات سال 2021 میں 3 ملین ڈالر رہی جو 4 فیصد زیادہ ہے۔',
};

describe('the language of a text', () => {
  test.each(Object.entries(told))('%s', (language, text) => {
    const reading = read(text, { packs });
    expect(reading.language).toBe(language);
    expect(reading.figures).toHaveLength(1);
  });

  test.each(Object.entries(akin))('nothing is read of %s', (_, text) => {
    const reading = read(text, { packs });
    expect(reading.language).toBe('und');
    expect([...reading.figures, ...reading.claims]).toEqual([]);
  });
});
