import { describe, expect, test } from 'vitest';
import { fromOEC } from '../../src/reference/from-oec.ts';
import { referenceRows } from '../../src/reference/table.ts';

const row = (rest: object = {}) => ({
  'Exporter Country ID': 'asprk',
  'Exporter Country': 'North Korea',
  'Importer Country ID': 'eurus',
  'Importer Country': 'Russia',
  Year: 2016,
  'Trade Value': 10586746,
  ...rest,
});
const answer = (data: object[], total = data.length) => ({ data, page: { limit: 0, offset: 0, total } });

describe('fromOEC', () => {
  test('reads the ids: a continent and the country', () => {
    expect(referenceRows(fromOEC(answer([row()])))).toEqual([
      {
        year: 2016,
        exporter: 'PRK',
        importer: 'RUS',
        value: 10586746,
        kind: 'goods',
        product: null,
        source: 'OEC',
        flow: 'reconciled',
      },
    ]);
  });

  test('an exporter alone is its trade with the world', () => {
    const { 'Importer Country ID': _, 'Importer Country': __, ...alone } = row();
    expect(fromOEC(answer([alone])).object()).toMatchObject({ exporter: 'PRK', importer: 'WLD' });
  });

  test('product ids begin with the section, and may have lost a zero', () => {
    const codes = (name: string, ids: (string | number)[]) =>
      ids.map((id) => fromOEC(answer([row({ [name]: id })])).get('product'));
    expect(codes('HS4 ID', [52701, '10101', 210101])).toEqual(['2701', '0101', '0101']);
    expect(codes('HS2 ID', [527, '101', 2197])).toEqual(['27', '01', '97']);
    expect(codes('HS6 ID', [5270112])).toEqual(['270112']);
  });

  test('services', () => {
    const { 'Trade Value': _, ...rest } = row({ 'Service Value': 6740000, Year: 2020 });
    expect(fromOEC(answer([rest])).object()).toMatchObject({ kind: 'services', value: 6740000, product: null });
    expect(fromOEC(answer([{ ...rest, 'Service ID': 'SC' }])).get('product')).toBe('SC');
  });

  test('CSV downloads', () => {
    const text =
      'Exporter Country ID,Exporter Country,Importer Country ID,Importer Country,Year,Trade Value\nasprk,North Korea,eurus,Russia,2016,10586746\n';
    expect(fromOEC(text).get('value')).toBe(10586746);
  });

  test('a flow without a value is absent, a zero is there', () => {
    expect(
      fromOEC(answer([row({ 'Trade Value': null }), row({ Year: 2017, 'Trade Value': 0 })])).array('value'),
    ).toEqual([0]);
  });

  test.each([
    [JSON.stringify(answer([row()], 20)), 'oec.json: 1 rows of 20: ask for the other pages, or say partial: true'],
    [JSON.stringify({ detail: 'Unauthorized' }), 'oec.json: the service answered: Unauthorized'],
    [JSON.stringify(answer([row({ 'Exporter Country ID': 'asqqq' })])), 'oec.json:1: unknown country: "asqqq"'],
    [
      JSON.stringify(answer([row(), row({ 'Trade Value': 5 })])),
      'oec.json:2: the same flow as in oec.json:1 with another value: 5',
    ],
    [JSON.stringify(answer([{ Year: 2016, 'Trade Value': 1 }])), 'oec.json:1: no column "Exporter Country ID"'],
    [JSON.stringify(answer([row({ 'Subnat Geography ID': 3 })])), 'oec.json:1: subnational trade'],
    [JSON.stringify(answer([row({ 'Section ID': 5 })])), 'oec.json:1: sections have no HS code'],
    ['{"data": [{"Year"', 'oec.json:1: no valid JSON (is the file cut short?)'],
  ])('says what is wrong: %.60s', (text, message) => {
    expect(() => fromOEC({ name: 'oec.json', text })).toThrow(`fromOEC: ${message}`);
  });

  test('pages kept back are taken when one says so', () => {
    expect(fromOEC(answer([row()], 20), { partial: true }).numRows()).toBe(1);
  });
});
