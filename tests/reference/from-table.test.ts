import { fromArrow, table, toArrowIPC } from 'arquero';
import { describe, expect, test } from 'vitest';
import { fromAny, layoutOf } from '../../src/reference/from-any.ts';
import { fromTable } from '../../src/reference/from-table.ts';
import { combine, referenceRows, referenceTable } from '../../src/reference/table.ts';

describe('fromTable', () => {
  test('known names: plain, thousand dollars, gravity, comtradr', () => {
    expect(fromTable('year,exporter,importer,value_kusd\n2016,PRK,RUS,10586.746\n').get('value')).toBe(10586746);
    expect(fromTable('year,iso3_o,iso3_d,tradeflow_baci,distw\n2016,PRK,RUS,10586.746,1\n').get('value')).toBe(
      10586746,
    );
    const comtradr =
      'ref_year,reporter_iso,flow_desc,partner_iso,primary_value\n2016,RUS,Import,PRK,5\n2016,RUS,Export,PRK,6\n';
    expect(referenceRows(fromTable(comtradr))).toMatchObject([
      { exporter: 'PRK', importer: 'RUS', flow: 'imports' },
      { exporter: 'RUS', importer: 'PRK', flow: 'exports' },
    ]);
    const full = 'year,exporter,importer,value,kind,product,source,flow\n2016,RUS,PRK,5,services,SC,BaTIS,reconciled\n';
    expect(fromTable(full).object()).toEqual({
      year: 2016,
      exporter: 'RUS',
      importer: 'PRK',
      value: 5,
      kind: 'services',
      product: 'SC',
      source: 'BaTIS',
      flow: 'reconciled',
    });
  });

  test('a mapping, a unit, a semicolon, two letters, Namibia, an empty value', () => {
    const text = 'anno;da;a;mln\n2016;IT;NA;3,0\n';
    const mapping = { year: 'anno', exporter: 'da', importer: 'a', value: 'mln' };
    expect(() => fromTable(text, mapping)).toThrow('fromTable: input:2: no value: "3,0"');
    const points = fromTable('anno;da;a;mln\n2016;IT;NA;3.05\n2017;IT;NA;\n', mapping, {
      unit: 1_000_000,
      kind: 'goods',
    });
    expect(referenceRows(points)).toMatchObject([{ exporter: 'ITA', importer: 'NAM', value: 3050000, kind: 'goods' }]);
  });

  test('rows, an Arquero table, Arrow', () => {
    const rows = [{ year: 2016, exporter: 'PRK', importer: 'RUS', value: 10586746 }];
    expect(fromTable(rows).get('value')).toBe(10586746);
    const made = table({ year: [2016], exporter: ['PRK'], importer: ['RUS'], value: [10586746] });
    expect(fromTable(made).get('value')).toBe(10586746);
    expect(fromTable(made.filter((d: { year: number }) => d.year > 2016)).numRows()).toBe(0);
    expect(fromTable(fromArrow(toArrowIPC(made))).get('importer')).toBe('RUS');
  });

  test('says what is wrong', () => {
    expect(() => fromTable('a,b\n1,2\n')).toThrow(
      'fromTable: input:1: no columns year, exporter, importer, value; give a mapping (columns: a, b)',
    );
    expect(() => fromTable('a,b\n1,2\n', { year: 'yeer', exporter: 'a', importer: 'b', value: 'b' })).toThrow(
      'fromTable: input:1: no column "yeer" (columns: a, b)',
    );
    expect(() => fromTable('a\n', { year: 'a', value: 'a' })).toThrow('a mapping needs exporter and importer');
    const head = 'year,exporter,importer,value,flow,kind\n';
    expect(() => fromTable(`${head}2016,XX1,RUS,1,,\n`)).toThrow('input:2: unknown country code: "XX1"');
    expect(() => fromTable(`${head}2016,PRK,RUS,1,sideways,\n`)).toThrow('input:2: unknown flow: "sideways"');
    expect(() => fromTable(`${head}2016,PRK,RUS,1,,gold\n`)).toThrow('input:2: neither goods nor services: "gold"');
    expect(() => fromTable(`${head}MMXVI,PRK,RUS,1,,\n`)).toThrow('input:2: no period: "MMXVI"');
  });
});

describe('fromAny', () => {
  const baci = { name: 'BACI_HS92_Y2016_V202301.csv', text: '"t","i","j","k","v","q"\n2016,408,643,270112,1,1\n' };
  const countries = {
    name: 'country_codes_V202301.csv',
    text: 'country_code,country_name,country_iso2,country_iso3\n408,a,KP,PRK\n',
  };
  const pair = { name: 'data/pair.csv', text: 'year,exporter,importer,value\n2016,PRK,RUS,7\n' };

  test('knows layouts by their headers', () => {
    const layouts = [
      baci.text,
      countries.text,
      pair.text,
      '{"data":[{"reporterCode":1,"flowCode":"X","primaryValue":2}]}',
      '{"data":[{"Exporter Country ID":"asprk","Year":2016,"Trade Value":1}]}',
      'ReporterISO3,PartnerISO3,TradeFlowName\n',
      'COUNTRY,INDICATOR,COUNTERPART_COUNTRY\n',
      'Reporter,Partner,Flow,Item_code\n',
      'Indicator,Reporting Economy ISO3A Code\n',
      'Importers\tExported value in 2019\n',
      'Reporter Code,Trade Flow,Trade Value (US$)\n',
    ].map((text) => layoutOf({ name: 'a', text }));
    expect(layouts).toEqual([
      'BACI',
      'BACI countries',
      'table',
      'Comtrade',
      'OEC',
      'WITS',
      'IMTS',
      'BaTIS',
      'WTO',
      'Trade Map',
      'Comtrade',
    ]);
  });

  test('reads several at once, each row with its source', () => {
    const all = fromAny([countries, baci, pair]);
    expect(referenceRows(all).map(({ source, value }) => [source, value])).toEqual([
      ['BACI HS92 V202301', 1000],
      ['pair.csv', 7],
    ]);
  });

  test('says what is missing', () => {
    expect(() => fromAny(countries)).toThrow('fromAny: country_codes_V202301.csv: a country file without BACI');
    expect(() => fromAny('Importers\tExported value in 2019\nJapan\t1\n')).toThrow('give the reporter');
    expect(fromAny('Importers\tExported value in 2019\nJapan\t1\n', { reporter: 'PRK' }).get('value')).toBe(1000);
  });
});

describe('referenceTable', () => {
  test('has a period column only where a row has one', () => {
    const year = { year: 2016, exporter: 'PRK', importer: 'RUS', value: 1 };
    expect(referenceTable([year]).columnNames()).not.toContain('period');
    const both = combine([referenceTable([year]), referenceTable([{ ...year, period: '2016-05' }])]);
    expect([...both.array('period')]).toEqual([null, '2016-05']);
    expect(() => combine([table({ year: [1] })])).toThrow('combine: unknown column: "exporter" (columns: year)');
  });
});
