import { describe, expect, test } from 'vitest';
import { baciName, fromBACI } from '../../src/reference/from-baci.ts';
import { referenceRows } from '../../src/reference/table.ts';

/** The quirks of the real files: quoted names, CRLF, space-padded or missing quantities, product codes with leading zeros. */
const year2016 = [
  '"t","i","j","k","v","q"',
  '2016,408,643,010110,12.5,"       13.235"',
  '2016,408,643,270112,1000.001,"           NA"',
  '2016,643,408,270112,0.041,"        0.022"',
  '2016,842,251,010110,3,NA',
  '',
].join('\r\n');

const countries = [
  'country_code,country_name,country_iso2,country_iso3',
  "384,CÃ´te d'Ivoire,CI,CIV",
  '408,"Dem. People\'s Rep. of Korea",KP,PRK',
  '516,Namibia,,NAM',
  '643,Russian Federation,RU,RUS',
  '842,USA,US,USA',
  '251,France,FR,FRA',
  '',
].join('\n');

const named = (name: string, text: string) => ({ name, text });

describe('fromBACI', () => {
  test('adds products up to pairs, in dollars', () => {
    const rows = referenceRows(fromBACI(named('BACI_HS92_Y2016_V202301.csv', year2016)));
    expect(rows).toEqual([
      {
        year: 2016,
        exporter: 'PRK',
        importer: 'RUS',
        value: 1012501,
        kind: 'goods',
        product: null,
        source: 'BACI HS92 V202301',
        flow: 'reconciled',
      },
      expect.objectContaining({ exporter: 'RUS', importer: 'PRK', value: 41 }),
      expect.objectContaining({ exporter: 'USA', importer: 'FRA', value: 3000 }),
    ]);
  });

  test('keeps products with their leading zeros, and gives back one that a spreadsheet took', () => {
    const all = fromBACI(year2016, { products: 'all' });
    expect([...all.array('product')]).toEqual(['010110', '270112', '270112', '010110']);
    expect(fromBACI('t,i,j,k,v,q\n2016,4,8,10110,1,1\n', { products: 'all' }).get('product')).toBe('010110');
    expect(fromBACI(year2016, { products: ['27'] }).numRows()).toBe(2);
  });

  test('reads the product column of the first releases, and columns in any order', () => {
    expect(fromBACI('t,hs6,i,j,v,q\n1995,010111,58,381,2,1\n').object()).toMatchObject({
      year: 1995,
      exporter: 'BEL',
      importer: 'ITA',
      value: 2000,
    });
  });

  test('knows Italy under both its codes, Taiwan, Switzerland, India, Norway, and the Sudans', () => {
    const importers = ['380', '381', '490', '757', '699', '579', '729', '736', '711'].map((code) =>
      fromBACI(`t,i,j,k,v,q\n1999,842,${code},010110,1,1\n`).get('importer'),
    );
    expect(importers).toEqual(['ITA', 'ITA', 'TWN', 'CHE', 'IND', 'NOR', 'SDN', 'SDN', 'ZA1']);
  });

  test('takes the country file of its release', () => {
    const table = fromBACI('t,i,j,k,v,q\n2016,516,384,010110,1,1\n', { countries });
    expect(table.object()).toMatchObject({ exporter: 'NAM', importer: 'CIV' });
  });

  test('a value in scientific notation, as R writes it', () => {
    expect(fromBACI('t,i,j,k,v,q\n2016,4,8,010110,1e+05,1\n').get('value')).toBe(100_000_000);
  });

  test.each([
    ['t,i,j,k,v\n2016,408,643,010110,12.5,1\n', 'fromBACI: baci.csv:2: 6 cells under a header of 5'],
    ['t,i,j,k,q\n', 'fromBACI: baci.csv:1: no column "v" (columns: t, i, j, k, q)'],
    ['', 'fromBACI: baci.csv:1: the file is empty'],
    ['t,i,j,k,v,q\n2016,4,8,010110,1,1\n2016,999,8,010110,1,1\n', 'fromBACI: baci.csv:3: unknown country code: "999"'],
    [
      't,i,j,k,v,q\n2016,4,8,010110,1,1\n2016,4,8,0101',
      'fromBACI: baci.csv:3: 4 cells under a header of 6 (is the file cut short?)',
    ],
    [
      't,i,j,k,v,q\n2016,4,8,010110,1,"   1',
      'fromBACI: baci.csv:2: a quote is opened and never closed (is the file cut short?)',
    ],
    ['t,i,j,k,v,q\n2016,4,8,010110,NA,1\n', 'fromBACI: baci.csv:2: no value: "NA"'],
    ['t,i,j,k,v,q\n2016,4,8,coal,1,1\n', 'fromBACI: baci.csv:2: no product code: "coal"'],
    ['t,i,j,k,v,q\n16,4,8,010110,1,1\n', 'fromBACI: baci.csv:2: no year: "16"'],
  ])('says where a file is wrong: %j', (text, message) => {
    expect(() => fromBACI(named('baci.csv', text))).toThrow(new Error(message));
  });

  test('refuses files of different releases, one year twice, and a year that is not the name’s', () => {
    const row = (year: number) => `t,i,j,k,v,q\n${year},4,8,010110,1,1\n`;
    const one = named('BACI_HS92_Y2015_V202301.csv', row(2015));
    expect(() => fromBACI([one, named('BACI_HS92_Y2016_V202401b.csv', row(2016))])).toThrow(
      'fromBACI: files of different releases: BACI_HS92_Y2015_V202301.csv and BACI_HS92_Y2016_V202401b.csv',
    );
    expect(() => fromBACI([one, named('BACI_HS17_Y2016_V202301.csv', row(2016))])).toThrow('different releases');
    expect(() => fromBACI([one, named('copy of BACI_HS92_Y2015_V202301.csv', row(2015))])).toThrow(
      'fromBACI: the year 2015 is in two files',
    );
    expect(() => fromBACI(named('BACI_HS92_Y2014_V202301.csv', row(2015)))).toThrow(
      'fromBACI: BACI_HS92_Y2014_V202301.csv:2: the year 2015 in a file of 2014',
    );
    expect(fromBACI([one, named('BACI_HS92_Y2016_V202301.csv', row(2016))]).numRows()).toBe(2);
  });

  test('reads the release in a name', () => {
    expect(baciName('data/BACI_HS02_Y2003_V202401b.csv.gz')).toEqual({
      revision: 'HS02',
      year: 2003,
      release: 'V202401B',
    });
    expect(baciName('pairs.csv')).toBeUndefined();
  });
});
