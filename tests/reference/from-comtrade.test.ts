import { describe, expect, test } from 'vitest';
import { fromComtrade } from '../../src/reference/from-comtrade.ts';
import { referenceRows } from '../../src/reference/table.ts';

/** A row as the API answers, with the fields that matter and some that must not. */
const row = (rest: object = {}) => ({
  typeCode: 'C',
  freqCode: 'A',
  refPeriodId: 20190101,
  refYear: 2019,
  refMonth: 52,
  period: '2019',
  reporterCode: 643,
  reporterISO: 'RUS',
  flowCode: 'X',
  partnerCode: 408,
  partnerISO: 'PRK',
  partner2Code: 0,
  classificationCode: 'H5',
  cmdCode: 'TOTAL',
  customsCode: 'C00',
  motCode: 0,
  cifvalue: null,
  fobvalue: 44865688,
  primaryValue: 44865688,
  isAggregate: true,
  ...rest,
});

const answer = (...data: object[]) => ({ elapsedTime: '0.10 secs', count: data.length, data, error: '' });
const json = (...data: object[]) => ({ name: 'a.json', text: JSON.stringify(answer(...data)) });

describe('fromComtrade', () => {
  test('a row is one side’s account of a flow', () => {
    const rows = referenceRows(
      fromComtrade(
        json(
          row(),
          row({ reporterCode: 408, reporterISO: 'PRK', flowCode: 'M', partnerCode: 643, primaryValue: 47.5e6 }),
          row({ flowCode: 'RX', primaryValue: 1e5 }),
          row({ flowCode: 'RM', primaryValue: 2e5 }),
        ),
      ),
    );
    expect(rows[0]).toEqual({
      year: 2019,
      exporter: 'RUS',
      importer: 'PRK',
      value: 44865688,
      kind: 'goods',
      product: null,
      source: 'UN Comtrade',
      flow: 'exports',
    });
    expect(rows.map(({ exporter, importer, flow }) => [exporter, importer, flow])).toEqual([
      ['RUS', 'PRK', 'exports'],
      ['RUS', 'PRK', 'imports'],
      ['RUS', 'PRK', 're-exports'],
      ['PRK', 'RUS', 're-imports'],
    ]);
  });

  test('letters left empty, the world, the European Union, areas not elsewhere specified, the numbers that are not ISO’s', () => {
    const partners = [0, 97, 899, 251, 842, 699, 757, 579, 490].map((partnerCode) =>
      fromComtrade(answer(row({ partnerCode, partnerISO: null, reporterISO: null }))).get('importer'),
    );
    expect(partners).toEqual(['WLD', 'EUU', '899', 'FRA', 'USA', 'IND', 'CHE', 'NOR', 'TWN']);
  });

  test('months; the month 52 of annual rows is none', () => {
    const months = fromComtrade(answer(row({ freqCode: 'M', period: '201905', refMonth: 5 })));
    expect(months.object()).toMatchObject({ year: 2019, period: '2019-05' });
    expect(fromComtrade(answer(row())).columnNames()).not.toContain('period');
  });

  test('services: their total, and sectors', () => {
    const table = fromComtrade(
      answer(
        row({ typeCode: 'S', cmdCode: 'S', motCode: null }),
        row({ typeCode: 'S', cmdCode: 'SC', primaryValue: 5 }),
      ),
    );
    expect([...table.array('product')]).toEqual([null, 'SC']);
    expect([...table.array('kind')]).toEqual(['services', 'services']);
  });

  test('product codes are text', () => {
    expect(fromComtrade(answer(row({ cmdCode: '0101' }))).get('product')).toBe('0101');
  });

  test('rows that split a total, and parts by customs procedure, are not counted beside it', () => {
    const table = fromComtrade(
      answer(
        row({ motCode: 2100, primaryValue: 4e7 }),
        row({ partner2Code: 156, primaryValue: 1e6 }),
        row({ customsCode: 'C01', primaryValue: 1e6 }),
        row(),
        row({ flowCode: 'DX', primaryValue: 4e7 }),
      ),
    );
    expect([...table.array('value')]).toEqual([44865688]);
    expect(() => fromComtrade(json(row({ motCode: 2100 })))).toThrow(
      'fromComtrade: a.json:1: only split rows of a flow, no total (motCode 0, customsCode C00, partner2Code 0): 2019 RUS PRK exports goods total',
    );
  });

  test('the same flow twice: once if alike, an error if not', () => {
    expect(fromComtrade(answer(row(), row({ classificationCode: 'H4' }))).numRows()).toBe(1);
    expect(() => fromComtrade(json(row(), row({ primaryValue: 1 })))).toThrow(
      'fromComtrade: a.json:2: the same flow as in a.json:1 with another value: 1, not 44865688',
    );
  });

  test('the CSV of the site: Latin names, a delimiter too many at each row’s end', () => {
    const text = [
      'TypeCode,FreqCode,RefPeriodId,RefYear,RefMonth,Period,ReporterCode,ReporterISO,ReporterDesc,FlowCode,PartnerCode,PartnerISO,Partner2Code,CmdCode,CustomsCode,MotCode,Fobvalue,PrimaryValue',
      'C,A,20160101,2016,52,2016,643,RUS,Russian Federation,X,408,PRK,0,TOTAL,C00,0,68274308,68274308,',
      'C,A,20160101,2016,52,2016,792,TUR,"T\u00fcrkiye",M,408,PRK,0,TOTAL,C00,0,,1.5,',
    ].join('\n');
    expect(referenceRows(fromComtrade(text))).toMatchObject([
      { year: 2016, exporter: 'RUS', importer: 'PRK', value: 68274308, flow: 'exports' },
      { year: 2016, exporter: 'PRK', importer: 'TUR', value: 1.5, flow: 'imports' },
    ]);
  });

  test('bulk files: tab-separated', () => {
    const text =
      'typeCode\tfreqCode\trefYear\trefMonth\tperiod\treporterCode\tflowCode\tpartnerCode\tpartner2Code\tcmdCode\tcustomsCode\tmotCode\tprimaryValue\nC\tA\t2016\t52\t2016\t643\tX\t0\t0\tTOTAL\tC00\t0\t281681901551.19\n';
    expect(fromComtrade(text).object()).toMatchObject({ exporter: 'RUS', importer: 'WLD', value: 281681901551.19 });
  });

  test('the CSV of the site before 2022', () => {
    const text = [
      'Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,Commodity Code,Commodity,Qty Unit Code,Trade Value (US$),Flag',
      'H4,2016,2016,2016,0,0,2,Export,643,Russian Federation,RUS,408,"Dem. People\'s Rep. of Korea",PRK,TOTAL,All Commodities,1,68274308,0',
      'H4,2016,201605,May 2016,0,0,1,Import,643,Russian Federation,RUS,490,"Other Asia, nes",,TOTAL,All Commodities,1,7,0',
    ].join('\r\n');
    expect(referenceRows(fromComtrade(text))).toMatchObject([
      { year: 2016, exporter: 'RUS', importer: 'PRK', value: 68274308, flow: 'exports', product: null },
      { year: 2016, period: '2016-05', exporter: 'TWN', importer: 'RUS', value: 7, flow: 'imports' },
    ]);
  });

  test.each([
    [
      JSON.stringify({ statusCode: 401, message: 'Access denied due to invalid\n key.' }),
      'a.json: the service answered: Access denied due to invalid key.',
    ],
    [
      JSON.stringify({ data: [], error: 'too many codes' }),
      'a.json: the service answered with an error: too many codes',
    ],
    [
      JSON.stringify({ count: 2, data: [row()], error: '' }),
      'a.json: 1 rows where the answer counts 2 (is it cut short?)',
    ],
    [JSON.stringify(answer(row())).slice(0, -40), 'a.json:1: no valid JSON (is the file cut short?)'],
    [JSON.stringify(answer(row({ flowCode: 'Z' }))), 'a.json:1: unknown flow: "Z"'],
    [JSON.stringify(answer(row(), row({ partnerCode: 5, partnerISO: '' }))), 'a.json:2: unknown partner: "5"'],
    [JSON.stringify(answer(row({ primaryValue: null }))), 'a.json:1: no value: ""'],
    [JSON.stringify(answer(row({ period: '201913' }))), 'a.json:1: no period: "201913"'],
    [JSON.stringify(answer({ a: 1 })), 'a.json:1: no column "period" (columns: a)'],
  ])('says what is wrong: %.60s', (text, message) => {
    expect(() => fromComtrade({ name: 'a.json', text })).toThrow(`fromComtrade: ${message}`);
  });

  test('an answer of exactly as many rows as the preview gives is cut off, unless one says so', () => {
    const rows = Array.from({ length: 500 }, (_, at) => row({ cmdCode: String(1000 + at) }));
    expect(() => fromComtrade(answer(...rows))).toThrow('500 rows are where the service cuts off');
    expect(fromComtrade(answer(...rows), { partial: true }).numRows()).toBe(500);
    expect(fromComtrade(answer()).numRows()).toBe(0);
  });
});
