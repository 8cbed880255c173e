import { expect, test } from 'vitest';
import { article002 } from './helpers/article-002.ts';

test('the fixture of article 002 quotes its text', () => {
  const reading = article002();
  for (const { mentions } of [...reading.figures, ...reading.claims])
    for (const { start, end, quote } of mentions) expect(reading.text.slice(start, end)).toBe(quote);
});
