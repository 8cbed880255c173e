import { describe, expect, test } from 'vitest';
import { displayWidth, isolated, padded, printable, terminal, wrapped } from '../../src/node/terminal.ts';
import { textTable } from '../../src/node/text-table.ts';

const tty = { isTTY: true, columns: 80, hasColors: () => true };

describe('colour', () => {
  test('is for terminals that have it', () => {
    expect(terminal(tty, {}).good('yes')).toBe('\x1B[32myes\x1B[39m');
    expect(terminal({ columns: 80 }, {}).good('yes')).toBe('yes');
    expect(terminal({ ...tty, hasColors: () => false }, {}).good('yes')).toBe('yes');
  });

  test('is not for those who ask for none; an empty NO_COLOR asks for nothing', () => {
    expect(terminal(tty, { NO_COLOR: '1' }).bad('no')).toBe('no');
    expect(terminal(tty, { NO_COLOR: '' }).bad('no')).not.toBe('no');
  });
});

test('the width is the terminal’s, else COLUMNS, else 120', () => {
  expect(terminal(tty, { COLUMNS: '50' }).width).toBe(80);
  expect(terminal({}, { COLUMNS: '50' }).width).toBe(50);
  expect(terminal({}, {}).width).toBe(120);
});

test.each([
  ['abc', 3],
  ['صادرات', 6],
  ['صُدِّرَت', 4],
  ['出口额', 6],
  ['\u2068صادرات\u2069', 6],
  ['\x1B[32m✓\x1B[39m', 1],
])('%j is %i columns wide', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('text that runs right to left is isolated, other text is not', () => {
  expect(isolated('18.1 في المئة')).toBe('\u206818.1 في المئة\u2069');
  expect(isolated('18.1 percent')).toBe('18.1 percent');
});

test('nothing in a text reaches the terminal as a control', () => {
  expect(printable('a\x1B[31mb\u202Ec\r\nd\u2067')).toBe('a\uFFFD[31mb\uFFFDc d\uFFFD');
});

test('lines break between words, and within a word only where it is longer than a line', () => {
  expect(wrapped('the figures give −18.06 % here', 12)).toEqual(['the figures', 'give −18.06', '% here']);
  expect(wrapped('abcdefgh ij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  expect(wrapped('出口额达到', 4)).toEqual(['出口', '额达', '到']);
  expect(wrapped('', 4)).toEqual(['']);
});

test('padding stands outside the isolate', () => {
  expect(padded('نعم', 5)).toBe('\u2068نعم\u2069  ');
  expect(padded('نعم', 5, 'right')).toBe('  \u2068نعم\u2069');
});

describe('a table', () => {
  const columns = [{ title: 'country' }, { title: 'value', align: 'right' as const }];
  const rows = [
    ['North Korea', '10.6'],
    ['روسيا', '486'],
  ];

  test('sets numbers to the right', () => {
    expect(textTable(columns, rows, terminal({}, {})).split('\n')).toEqual([
      'country      value',
      '───────────  ─────',
      'North Korea   10.6',
      '\u2068روسيا\u2069          486',
    ]);
  });

  const long = [['The Democratic People’s Republic of Korea', '10.6']];
  test.each([20, 26, 40, 100])('keeps to %i columns and loses no word', (width) => {
    const text = textTable(columns, long, { ...terminal({}, {}), width });
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    expect(text.split(/\s+/)).toEqual(expect.arrayContaining(['Democratic', 'People’s', 'Republic', '10.6']));
  });

  test('becomes a list where it does not fit', () => {
    const many = Array.from({ length: 5 }, (_, i) => ({ title: `column ${i}` }));
    const text = textTable(many, [many.map((_, i) => `a cell of some length ${i}`)], {
      ...terminal({}, {}),
      width: 40,
    });
    expect(text.split('\n')[1]).toBe('column 1  a cell of some length 1');
  });
});
