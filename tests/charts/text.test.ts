import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canDraw, shorten, textWidth, wrap } from '../../src/charts/text.ts';
import { countryCodes } from '../../src/geo/codes.ts';
import { countryName } from '../../src/geo/name.ts';
import { fontStack } from '../../src/node/fonts.ts';
import { shapeLine } from '../../src/node/shape.ts';

const exact = (text: string, weight: 400 | 600): number => shapeLine(text, fontStack(weight)).width / 1000;
const font = { size: 13, weight: 400 } as const;

describe('textWidth', () => {
  test.each(['en', 'ar'])('agrees with HarfBuzz on every country name (%s)', (locale) => {
    for (const { alpha3 } of countryCodes)
      for (const weight of [400, 600] as const) {
        const name = countryName(alpha3, locale);
        const [table, shaped] = [textWidth(name, { size: 1, weight }), exact(name, weight)];
        // Kerning and contextual forms ("إلى" is narrower than its letters) are not in the table.
        expect(table, name).toBeGreaterThan(shaped - 0.25);
        expect(table, name).toBeLessThan(shaped + Math.max(0.25, 0.06 * shaped));
      }
  });

  test.each([
    'Both growth rates in the text agree with its own figures',
    'Compound annual growth 2016–2021, % a year. Grey bar: every rate that the rounded values allow.',
    'معدّلا النمو المذكوران يتفقان مع أرقام النص نفسه',
    'الأطلسي، الإمارات، الآن −١٨٫١٪ ١٬٩٥٠',
  ])('agrees with HarfBuzz on sentences: %s', (text) => {
    for (const weight of [400, 600] as const)
      expect(Math.abs(textWidth(text, { size: 1, weight }) / exact(text, weight) - 1)).toBeLessThan(0.015);
  });

  test('isolates and vowel marks take no room', () => {
    expect(textWidth('\u2067مُ\u2069', font)).toBe(textWidth('م', font));
  });
});

describe('wrap', () => {
  test('keeps the words in order, within the width, on as few lines as can be', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcمليون1,٢'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 60, max: 600 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width, font);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines)
            if (line.includes(' ')) expect(textWidth(line, font)).toBeLessThanOrEqual(width + 1e-9);
          for (let at = 1; at < lines.length; at++) {
            const joined = lines.map((line) => textWidth(line, font)).reduce((sum, each) => sum + each, 0);
            expect(joined).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  test('fills lines evenly', () => {
    expect(wrap('one two three four', textWidth('one two three', font) + 1, font)).toEqual(['one two', 'three four']);
  });

  test('does not break inside an isolate', () => {
    expect(wrap('a \u2066b c\u2069 d', 1, font)).toEqual(['a', '\u2066b c\u2069', 'd']);
  });
});

test('shorten leaves what fits and cuts what does not', () => {
  expect(shorten('short', 100, font)).toBe('short');
  const cut = shorten('a name that is far too long for its place', 80, font);
  expect(cut).toMatch(/^a name.*…$/);
  expect(textWidth(cut, font)).toBeLessThanOrEqual(80);
});

test('canDraw knows what the font lacks', () => {
  expect([canDraw('Côte d’Ivoire صادرات ٪'), canDraw('日本'), canDraw('Россия')]).toEqual([true, false, false]);
});
