import { describe, expect, test } from 'vitest';
import { check } from '../../src/checks/check.ts';
import { ar } from '../../src/labels/ar.ts';
import { en } from '../../src/labels/en.ts';
import { lineAndColumn } from '../../src/node/document.ts';
import { printFigures, printGrowth, printVerdicts } from '../../src/node/print.ts';
import { displayWidth, terminal } from '../../src/node/terminal.ts';
import { article002 } from '../helpers/article-002.ts';

const reading = article002();
const document = { name: 'a.txt', reading, verdicts: check(reading) };
const wrong = { ...reading.claims[0]!, written: '-17.1', value: -17.1, low: -17.15, high: -17.05 };
const failing = { ...reading, claims: [wrong] };
const out = (width: number) => ({ ...terminal({}, {}), width });

describe.each([en, ar])('in $locale', (labels) => {
  test.each([40, 80, 200])('nothing is wider than %i columns, and every isolate is closed in its line', (width) => {
    const pages = [
      printFigures(document, labels, out(width)),
      printGrowth(document, labels, out(width)),
      printVerdicts(document, labels, out(width)),
    ];
    for (const line of pages.join('\n').split('\n')) {
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(line.match(/[\u2066-\u2068]/g)?.length ?? 0).toBe(line.match(/\u2069/g)?.length ?? 0);
    }
  });
});

test('a claim is told with its place, what is stated, what the values give, and which neighbours would hold', () => {
  expect(printVerdicts(document, en, out(100)).split('\n').slice(0, 8)).toEqual([
    '✓ Holds  Growth a year: Exports from North Korea to Russia, 2016–2021',
    `  a.txt:${lineAndColumn(reading.text, reading.text.indexOf('18.1 percent'))}`,
    '  In the text         18.1 percent',
    '  Stated              −18.1%',
    '  Computed            −18.06%',
    '  With rounding       −18.17% to −17.95%',
    '  Formula             (10.6 million ÷ 28.7 million)^(1/5) − 1',
    '  Would hold as well  −18.2%, −18.0%',
  ]);
});

test('a failure is told with its reason', () => {
  const text = printVerdicts({ name: 'a.txt', reading: failing, verdicts: check(failing) }, en, out(100));
  expect(text).toContain('✗ Does not hold  Growth a year');
  expect(text).toMatch(/ {2}Why +the figures give −18\.06/);
  expect(text).toContain('1 claim: 1 does not hold');
});

test('what stands in a text cannot steer the terminal', () => {
  const evil = reading.figures.map((figure) => ({
    ...figure,
    item: 'steel\x1B[2J\u202E',
    mentions: [{ start: 0, end: 1, quote: '\x07' }],
  }));
  const text = printFigures({ ...document, reading: { ...reading, figures: evil } }, en, out(100));
  expect(text).not.toMatch(/[\x1B\x07\u202E]/);
  expect(text).toContain('steel\uFFFD[2J');
});

test('lines and columns are counted from 1', () => {
  expect(lineAndColumn('ab\ncd', 0)).toBe('1:1');
  expect(lineAndColumn('ab\ncd', 4)).toBe('2:2');
});
