import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaCode, isGroup, mendEncoding } from '../../src/reference/codes.ts';
import { codeOfName } from '../../src/reference/country-name.ts';
import { decimal } from '../../src/reference/decimal.ts';
import { delimited } from '../../src/reference/delimited.ts';
import { when } from '../../src/reference/period.ts';
import { waysToCover } from '../../src/reference/record.ts';

describe('decimal', () => {
  test('shifts in the digits: any thousand dollars with three decimals are whole dollars', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (mills) => {
        const text = `${Math.floor(mills / 1000)}.${String(mills % 1000).padStart(3, '0')}`;
        expect(decimal(`  ${text} `, 3)).toBe(mills);
      }),
    );
    expect(1000 * 1.005).not.toBe(1005);
    // The short way and the long way give the same number, to the last bit.
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,12}(\.\d{0,8})?$/), fc.integer({ min: 0, max: 9 }), (text, shift) => {
        expect(decimal(text, shift)).toBe(Number(`${text}e${shift}`));
        expect(decimal(`+${text}`, shift)).toBe(decimal(text, shift));
      }),
      { numRuns: 2000 },
    );
    expect(decimal('1.005', 3)).toBe(1005);
    expect(decimal('1e+05', 3)).toBe(1e8);
    expect(decimal('-.5')).toBe(-0.5);
  });

  test.each(['', ' ', 'NA', '1,5', '1 000', '0x10', 'Infinity', '1e', '--1', '1.2.3'])('%j is no number', (text) => {
    expect(decimal(text)).toBeNaN();
  });
});

describe('delimited', () => {
  const read = (text: string) => {
    const rows: (readonly [number, ...string[]])[] = [];
    delimited('read', { name: 'a.csv', text }).each((cells, line) => rows.push([line, ...cells]));
    return rows;
  };

  test('quotes, doubled quotes, line breaks inside quotes, CRLF, blank lines, a byte order mark', () => {
    expect(read('\uFEFFa,b\r\n"x, ""y""","1\n2"\r\n\r\n3,\r\n')).toEqual([
      [2, 'x, "y"', '1\n2'],
      [5, '3', ''],
    ]);
  });

  test('gives back what RFC 4180 writes, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', '"', '\n', '\r', ';', '\t', ' ', 'é') });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = `a,b\n${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
        expect(read(text).map(([, ...cells]) => cells)).toEqual(rows);
      }),
    );
  });

  test('every cut of a file is an error or a whole number of rows', () => {
    const text = '"t","i"\n2016,"x"\n2017,"y"\n';
    for (let end = 8; end < text.length; end++) {
      let rows = 0;
      try {
        rows = read(text.slice(0, end)).length;
      } catch (error) {
        expect(String(error)).toMatch(/read: a\.csv:\d: .*cut short/);
      }
      expect(rows).toBeLessThanOrEqual(
        text.slice(0, end).split('"\n').length - 1 + (/"$/.test(text.slice(0, end)) ? 1 : 0),
      );
    }
  });
});

describe('codes', () => {
  test('Namibia is NA, and nothing else is a country by accident', () => {
    expect(areaCode('NA')).toBe('NAM');
    expect(['', 'na', 'N/A', 'XX', '999', 'Total', '0x1', '-4', '4.0'].map(areaCode)).toEqual(Array(9).fill(undefined));
    expect([4, '4', '004'].map(areaCode)).toEqual(['AFG', 'AFG', 'AFG']);
  });

  test('groups are told from countries', () => {
    expect(['WLD', 'EUU', 'ECS', 'GX170', 'W00'].map(isGroup)).toEqual([true, true, true, true, true]);
    expect(['RUS', 'GUY', 'TWN', '899', 'UNS'].map(isGroup)).toEqual([false, false, false, false, false]);
  });

  test('names encoded twice are mended, others left alone', () => {
    expect(mendEncoding("CÃ´te d'Ivoire")).toBe("Côte d'Ivoire");
    expect(mendEncoding('CuraÃ§ao')).toBe('Curaçao');
    for (const name of ["Côte d'Ivoire", 'Türkiye', 'São Tomé', 'Россия', '日本', 'Peru'])
      expect(mendEncoding(name)).toBe(name);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (name) => {
        expect(mendEncoding(name)).toBe(name);
      }),
    );
  });

  test('names of statistical offices', () => {
    expect(
      [
        "Korea, Democratic People's Republic of",
        'Korea, Republic of',
        'Russian Federation',
        'Hong Kong, China',
        'World',
        'Atlantis',
      ].map(codeOfName),
    ).toEqual(['PRK', 'KOR', 'RUS', 'HKG', 'WLD', undefined]);
  });
});

describe('periods', () => {
  test('reads what sources write', () => {
    expect(
      ['2019', '2019-Q1', '2019Q4', '2019-M5', '2019-12', '2019-13', '19', '2019-5'].map(
        (text) => when(text)?.period ?? when(text)?.year,
      ),
    ).toEqual([2019, '2019-Q1', '2019-Q4', '2019-05', '2019-12', undefined, undefined, undefined]);
  });

  test('covers a period by its parts', () => {
    expect(waysToCover('2019-Q2')).toEqual([['2019-Q2'], ['2019-04', '2019-05', '2019-06']]);
    expect(waysToCover('2012-H2')[0]).toEqual(['2012-Q3', '2012-Q4']);
    expect(waysToCover('2019')[2]).toHaveLength(12);
    expect(waysToCover('2020-11/2021-02')).toEqual([['2020-11', '2020-12', '2021-01', '2021-02']]);
    expect(waysToCover('2014/2016')).toEqual([['2014', '2015', '2016']]);
    expect(waysToCover('FY2023-24')).toEqual([]);
  });
});
