import { describe, expect, test } from 'vitest';
import { findPublished, resolvePeriod, shiftYears, yearBefore, yearsBetween } from '../../src/read/periods/period.ts';
import { tokenize } from '../../src/read/words/tokenize.ts';
import { cuesOf, type Language, numberLexicon, numberPack, shownCue } from '../helpers/number-packs.ts';
import * as ar from './phrases/ar.ts';
import * as en from './phrases/en.ts';
import * as es from './phrases/es.ts';

const TABLES = { ar: ar.periods, en: en.periods, es: es.periods };

for (const [language, table] of Object.entries(TABLES))
  describe(`periods in ${language}`, () => {
    for (const [value, phrasings] of table)
      test(value, () => {
        const read = phrasings.map((text) => [
          text,
          cuesOf(language as Language, text)
            .map(shownCue)
            .join(' + ') || '-',
        ]);
        expect(read).toEqual(phrasings.map((text) => [text, value]));
      });
  });

const resolved = (
  language: Language,
  text: string,
  topic: string | null,
  published: string | null,
): (string | null)[] => cuesOf(language, text).map((cue) => resolvePeriod(cue, { topic, published }));

describe('what a cue means', () => {
  test.each([
    ['a year earlier', '2018-Q1', null, '2017-Q1'],
    ['a year earlier', '2021-02', null, '2020-02'],
    ['the previous year', 'FY2015-16', null, 'FY2014-15'],
    ['the same period last year', '2011-01/2011-09', null, '2010-01/2010-09'],
    ['the same months of 2020', '2019-H1', null, '2020-H1'],
    ['the same period of 2020', '2021-01/2021-07', null, '2020-01/2020-07'],
    ['last year', '2021', '2023-06-05', '2022'],
    ['last year', '2021', null, null],
    ['February of last year', null, '2021-04-09', '2020-02'],
    ['in March', '2018-Q1', null, '2018-03'],
    ['in February', null, '2021-04-09', '2021-02'],
    ['in December', null, '2021-04-09', '2020-12'],
    ['the first three months of this year', null, '2018-04-23', '2018-Q1'],
    ['the first half of the previous year', '2022-H1', null, '2021-H1'],
    ['August of that year', '2014-09', null, '2014-08'],
    ['the month before', '2014-09', null, '2014-08'],
    ['a month earlier', '2021-01', null, '2020-12'],
    ['last month', null, '2021-01-15', '2020-12'],
    ['a year later', '2020', null, '2021'],
    ['five years earlier', '2022', null, '2017'],
    ['the second quarter', '2014-Q3', null, '2014-Q2'],
    ['so far this year', '2014', '2014-05-01', null],
    ['over five years', '2014', '2014-05-01', null],
  ])('%s, topic %s, published %s', (text, topic, published, expected) => {
    expect(resolved('en', text, topic, published)).toEqual([expected]);
  });

  test('in Arabic and Spanish alike', () => {
    expect(resolved('ar', 'الربع المماثل من 2011', '2012-Q1', null)).toEqual(['2011-Q1']);
    expect(resolved('ar', 'حتى نهاية أيلول/سبتمبر', '2011-01/2011-09', null)).toEqual(['2011-01/2011-09']);
    expect(resolved('ar', 'حزيران/يونيو من العام الماضي', null, '2010-08-06')).toEqual(['2009-06']);
    expect(resolved('es', 'un año después', '2020', null)).toEqual(['2021']);
  });
});

const published = (language: Language, text: string): string | null =>
  findPublished(text, tokenize(text), numberLexicon(language), numberPack(language));

test("a text's own date line", () => {
  expect(published('en', 'BEIJING, April 23, 2018 - Imports from North Korea fell in May 2017.')).toBe('2018-04-23');
  expect(published('en', 'A headline of any length at all\n\nSEOUL, Nov. 5, 2019 (Agency) - Trade fell.')).toBe(
    '2019-11-05',
  );
  expect(published('en', '5 June 2023 | Exports rose.')).toBe('2023-06-05');
  expect(published('en', 'SANTIAGO, June 5 - Trade rose in 2022.')).toBeNull();
  expect(published('en', 'Exports grew in April 2018 - a record.')).toBeNull();
  expect(published('ar', 'أنقرة، آب/أغسطس 2010 – تجاوزت التجارة 4 مليارات دولار.')).toBe('2010-08-01');
  expect(published('ar', 'القاهرة في 12 مارس 2019: ارتفعت الصادرات')).toBe('2019-03-12');
  expect(published('es', 'México, 27 de junio de 2017. Las exportaciones subieron.')).toBe('2017-06-27');
});

test('the same stretch of another year', () => {
  expect(yearBefore('2018-Q1')).toBe('2017-Q1');
  expect(yearBefore('FY2000-01')).toBe('FY1999-00');
  expect(yearBefore('2014/2019')).toBe('2013/2018');
  expect(shiftYears('2012-H1', -10)).toBe('2002-H1');
  expect(shiftYears('spring', -1)).toBe('spring');
});

test('whole years between periods of one shape', () => {
  expect(yearsBetween('2016', '2021')).toBe(5);
  expect(yearsBetween('2022-06', '2023-06')).toBe(1);
  expect(yearsBetween('2022-06', '2023-07')).toBeNull();
  expect(yearsBetween('FY2014-15', 'FY2015-16')).toBe(1);
  expect(yearsBetween('FY2014-15', '2016')).toBeNull();
  expect(yearsBetween('2014/2019', '2015/2020')).toBeNull();
});
