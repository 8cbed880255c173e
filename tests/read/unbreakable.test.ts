import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsOf, cuesOf, type Language } from '../helpers/number-packs.ts';
import * as ar from './phrases/ar.ts';
import * as en from './phrases/en.ts';
import * as es from './phrases/es.ts';

const PHRASES: Readonly<Record<Language, readonly string[]>> = {
  ar: [...ar.quantities, ...ar.periods].flatMap(([, phrasings]) => phrasings),
  en: [...en.quantities, ...en.periods].flatMap(([, phrasings]) => phrasings),
  es: [...es.quantities, ...es.periods].flatMap(([, phrasings]) => phrasings),
};
const LANGUAGES = Object.keys(PHRASES) as Language[];

/** What is wrong with the answers to a text; empty where nothing is. */
function faults(language: Language, text: string): unknown[] {
  const wrong: unknown[] = [];
  let last = 0;
  for (const amount of amountsOf(language, text)) {
    const { span, core, value, low, high, precision, written } = amount;
    const ordered = last <= span.start && span.start <= core.start && core.start < core.end && core.end <= span.end;
    const sized = Number.isFinite(value) && low <= value && value <= high && precision > 0;
    if (!ordered || span.end > text.length || !sized || !Object.is(Number(written), value)) wrong.push(amount);
    last = span.end;
  }
  last = 0;
  for (const cue of cuesOf(language, text)) {
    if (cue.span.start < last || cue.span.start >= cue.span.end || cue.span.end > text.length) wrong.push(cue);
    last = cue.span.end;
  }
  return wrong;
}

function expectSound(language: Language, text: string): void {
  expect(faults(language, text)).toEqual([]);
}

const language = fc.constantFrom(...LANGUAGES);
const shred = fc.oneof(
  fc.constantFrom(...LANGUAGES.flatMap((name) => PHRASES[name])),
  fc.constantFrom(
    ' ',
    ' و',
    ' and ',
    ' (',
    ')',
    '-',
    '–',
    '%',
    '$',
    '٪',
    ',',
    '، ',
    '.',
    '\n',
    '\u200f',
    '\ud800',
    ' to ',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.integer({ min: 0, max: 99_999 }).map(String),
);

describe('whatever the text', () => {
  test('arbitrary code units, lone surrogates among them', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(language, fc.array(unit, { maxLength: 60 }), (name, units) => expectSound(name, units.join(''))),
      { numRuns: 300 },
    );
  });

  test('phrases shredded and joined at random', () => {
    fc.assert(
      fc.property(language, fc.array(shred, { maxLength: 12 }), (name, parts) => expectSound(name, parts.join(''))),
      { numRuns: 1500 },
    );
  });

  test('every truncation of a line of phrases', () => {
    for (const name of LANGUAGES) {
      const line = PHRASES[name].slice(0, 40).join(', ');
      for (let end = 0; end <= line.length; end += 3) expectSound(name, line.slice(0, end));
    }
  });

  test('the same answer twice', () => {
    fc.assert(
      fc.property(language, fc.array(shred, { maxLength: 8 }), (name, parts) => {
        const text = parts.join('');
        expect(amountsOf(name, text)).toEqual(amountsOf(name, text));
        expect(cuesOf(name, text)).toEqual(cuesOf(name, text));
      }),
      { numRuns: 200 },
    );
  });
});

describe('out of all measure', () => {
  const many = 100_000;
  test.each([
    ['a million digits', '7'.repeat(1_000_000)],
    ['digits in groups without end', '777'.concat(' 777'.repeat(many / 2))],
    ['dots between digits', '1.'.repeat(many)],
    ['ranges without end', '1-2–3 to 4 or '.repeat(many / 10)],
    ['scale words without end', 'million billion '.repeat(many / 10)],
    ['sums without end', 'مليار و300 مليون و'.repeat(many / 10)],
    ['words for numbers without end', 'two hundred and '.repeat(many / 10)],
    ['hedges without end', 'more than about '.repeat(many / 10)],
    ['years without end', '2014-2015/2016 to 2017 and '.repeat(many / 10)],
    ['months without end', 'January and February to '.repeat(many / 10)],
    ['same without end', 'the same first nine months of '.repeat(many / 10)],
    ['brackets', '('.repeat(10_000)],
    ['money in brackets without end', '$5 million (€4 million) '.repeat(many / 20)],
  ])('%s', (_, text) => {
    for (const name of LANGUAGES) expectSound(name, text);
  });
});
