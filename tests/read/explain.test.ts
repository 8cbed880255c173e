import { expect, test } from 'vitest';
import { printExplanation } from '../../src/node/print-explanation.ts';
import { en } from '../../src/packs/en.ts';
import { explain } from '../../src/read/explain.ts';

const text = 'Ghana exported $612M of goods to Chad in 2021, more than double the $290M of 2016. Cocoa cost $3 a kilo.';
const explanation = explain(text, { packs: [en] });

test('every span is where it says, and every number is told', () => {
  expect(explanation.sentences.map((s) => s.numbers.map((n) => `${n.span.quote} ${n.outcome}`))).toEqual([
    ['$612M figure', 'double claim', '$290M figure'],
    ['$3 a kilo aside'],
  ]);
  for (const { span, words, numbers, parties, periods } of explanation.sentences)
    for (const { start, end, quote } of [span, ...[...words, ...numbers, ...parties, ...periods].map((x) => x.span)])
      expect(text.slice(start, end)).toBe(quote);
});

test('the parties, periods and rules of a sentence', () => {
  const [first, second] = explanation.sentences;
  expect(first!.parties.map(({ code }) => code)).toEqual(['GHA', 'TCD']);
  expect(first!.periods.map(({ period }) => period)).toEqual(['2021', '2016']);
  expect(first!.words.find(({ span }) => span.quote === 'exported')!.senses).toContain('verb:exports');
  expect(second!.numbers[0]!.rule).toMatch(/^price/);
});

test('printed for people', () => {
  const printed = printExplanation(explanation);
  expect(printed).toContain('f1 exports [goods] GHA > TCD 2021 = 612e6 USD');
  expect(printed).toContain('5 of 5 numbers read');
});

test('a text of no language that is read', () => {
  expect(explain('…', { packs: [en, { ...en, language: 'xx' }] }).sentences).toEqual([]);
});
