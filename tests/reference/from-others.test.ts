import { describe, expect, test } from 'vitest';
import { fromBaTIS } from '../../src/reference/from-batis.ts';
import { fromIMTS } from '../../src/reference/from-imts.ts';
import { fromTradeMap } from '../../src/reference/from-trade-map.ts';
import { fromWITS } from '../../src/reference/from-wits.ts';
import { fromWTO } from '../../src/reference/from-wto.ts';
import { referenceRows } from '../../src/reference/table.ts';

describe('fromWITS', () => {
  const head =
    'Nomenclature,ReporterISO3,ProductCode,ReporterName,PartnerISO3,PartnerName,Year,TradeFlowName,TradeFlowCode,TradeValue in 1000 USD';

  test('thousand dollars, both directions, leading zeros, old codes', () => {
    const text = [
      head,
      'H0,RUS,Total,Russian Federation,PRK,"Korea, Dem. Rep.",2016,Export,6,68274.308',
      'H0,RUS,Total,Russian Federation,WLD,World,2016,Import,5,182257213.926',
      'H0,ROM,10121,Romania,SER,Serbia,2016,Export,6,1',
      'S3,ZAR,334,"Congo, Dem. Rep.",ECS,Europe & Central Asia,2016,Gross Imp.,1,2',
    ].join('\r\n');
    expect(referenceRows(fromWITS(text))).toMatchObject([
      { year: 2016, exporter: 'RUS', importer: 'PRK', value: 68274308, product: null, flow: 'exports', kind: 'goods' },
      { exporter: 'WLD', importer: 'RUS', value: 182257213926, flow: 'imports' },
      { exporter: 'ROU', importer: 'SRB', value: 1000, product: '010121' },
      { exporter: 'ECS', importer: 'COD', value: 2000, product: '334', flow: 'imports' },
    ]);
  });

  test('gross and plain imports are one account: once if alike, an error if not', () => {
    const row = (flow: string, value: number) => `H0,RUS,Total,,PRK,,2016,${flow},1,${value}`;
    expect(fromWITS([head, row('Import', 5), row('Gross Imp.', 5)].join('\n')).numRows()).toBe(1);
    expect(() => fromWITS([head, row('Import', 5), row('Gross Imp.', 6)].join('\n'))).toThrow(
      'fromWITS: input:3: the same flow as in input:2 with another value: 6000, not 5000',
    );
  });

  test('says what is wrong', () => {
    expect(() => fromWITS(`${head}\nH0,RUS,Total,,QQQ,,2016,Export,6,1\n`)).toThrow(
      'fromWITS: input:2: unknown country code: "QQQ"',
    );
    expect(() => fromWITS(`${head}\nH0,RUS,Total,,PRK,,2016,Transit,6,1\n`)).toThrow(
      'input:2: unknown flow: "Transit"',
    );
    expect(() => fromWITS('Reporter,Partner\n')).toThrow('fromWITS: input:1: no column "ReporterISO3"');
  });
});

describe('fromIMTS', () => {
  const head = 'DATASET,SERIES_CODE,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,SCALE,TIME_PERIOD,OBS_VALUE';
  const row = (country: string, indicator: string, partner: string, period: string, value: string | number) =>
    `IMF.STA:IMTS(1.0.0),,${country},${indicator},${partner},A,6,${period},${value}`;

  test('plain dollars whatever SCALE says; empty is absent, zero is zero', () => {
    const text = [
      head,
      row('RUS', 'XG_FOB_USD', 'CHN', '2019', 57319466000),
      row('CHN', 'MG_CIF_USD', 'RUS', '2019', 61183610000),
      row('RUS', 'XG_FOB_USD', 'TUV', '2019', ''),
      row('RUS', 'XG_FOB_USD', 'NRU', '2019', 0),
      row('RUS', 'TBG_USD', 'CHN', '2019', 5),
    ].join('\n');
    expect(referenceRows(fromIMTS(text))).toMatchObject([
      { year: 2019, exporter: 'RUS', importer: 'CHN', value: 57319466000, flow: 'exports' },
      { year: 2019, exporter: 'RUS', importer: 'CHN', value: 61183610000, flow: 'imports' },
      { exporter: 'RUS', importer: 'NRU', value: 0 },
    ]);
  });

  test('quarters, months, the world and groups', () => {
    const text = [
      head,
      row('RUS', 'XG_FOB_USD', 'G001', '2019-Q1', 1),
      row('RUS', 'XG_FOB_USD', 'GX170', '2019-M05', 2),
      row('RUS', 'XG_FOB_USD', 'W00', '2019', 3),
    ].join('\n');
    expect(referenceRows(fromIMTS(text))).toMatchObject([
      { year: 2019, period: '2019-Q1', importer: 'WLD' },
      { year: 2019, period: '2019-05', importer: 'GX170' },
      { year: 2019, importer: 'WLD' },
    ]);
  });

  test('imports c.i.f. and f.o.b. are one flow: c.i.f. counts, f.o.b. where there is no other', () => {
    const text = [
      head,
      row('CAN', 'MG_FOB_USD', 'RUS', '2019', 90),
      row('CAN', 'MG_CIF_USD', 'RUS', '2019', 100),
      row('CAN', 'MG_FOB_USD', 'RUS', '2018', 80),
    ].join('\n');
    expect(referenceRows(fromIMTS(text)).map(({ year, value }) => [year, value])).toEqual([
      [2019, 100],
      [2018, 80],
    ]);
  });

  test('one column a period', () => {
    const text = 'COUNTRY,INDICATOR,COUNTERPART_COUNTRY,SCALE,2018,2019,2019-Q1\nRUS,XG_FOB_USD,PRK,6,32106653,,7\n';
    expect(referenceRows(fromIMTS(text)).map(({ year, period, value }) => [year, period ?? null, value])).toEqual([
      [2018, null, 32106653],
      [2019, '2019-Q1', 7],
    ]);
  });

  test('says what is wrong', () => {
    expect(() => fromIMTS([head, row('Russia', 'XG_FOB_USD', 'CHN', '2019', 1)].join('\n'))).toThrow(
      'fromIMTS: input:2: unknown country code: "Russia" (download the file with codes)',
    );
    expect(() => fromIMTS([head, row('RUS', 'XG_FOB_USD', 'CHN', '19', 1)].join('\n'))).toThrow(
      'input:2: no period: "19"',
    );
    expect(() => fromIMTS('COUNTRY,INDICATOR,COUNTERPART_COUNTRY\n')).toThrow('input:1: no column "TIME_PERIOD"');
  });
});

describe('fromTradeMap', () => {
  test('partners by name, thousand dollars, one column a year', () => {
    const text =
      'Importers\tExported value in 2018\tExported value in 2019\nWorld\t316026\t348830\nRussian Federation\t1975\t3035\n"Korea, Democratic People\'s Republic of"\t\t1\nTaipei, Chinese\t5\t\nCôte d\'Ivoire\t2\t1\nViet Nam\t3\t1\n';
    const rows = referenceRows(fromTradeMap(text, { reporter: 'PRK' }));
    expect(rows[0]).toMatchObject({ year: 2018, exporter: 'PRK', importer: 'WLD', value: 316026000, flow: 'exports' });
    expect(rows.map(({ importer }) => importer)).toEqual([
      'WLD',
      'WLD',
      'RUS',
      'RUS',
      'PRK',
      'TWN',
      'CIV',
      'CIV',
      'VNM',
      'VNM',
    ]);
  });

  test('products by code, with the apostrophe that guards their zeros', () => {
    const text =
      "Code\tProduct label\tRussian Federation's imports from Korea, Democratic People's Republic of Value in 2018\tRussian Federation's imports from world Value in 2018\n'TOTAL\tAll products\t1,975\t240225558\n'03\tFish\t12\t2\n";
    const rows = referenceRows(fromTradeMap(text, { reporter: 'RUS', partner: 'PRK' }));
    expect(rows.map(({ exporter, importer, product, value }) => [exporter, importer, product, value])).toEqual([
      ['PRK', 'RUS', null, 1975000],
      ['PRK', 'RUS', '03', 12000],
    ]);
  });

  test('says what is wrong', () => {
    expect(() => fromTradeMap('Importers\tExported value in 2018\nAtlantis\t1\n', { reporter: 'PRK' })).toThrow(
      'fromTradeMap: input:2: unknown country name: "Atlantis"',
    );
    expect(
      fromTradeMap('Importers\tExported value in 2018\nAtlantis\t1\n', {
        reporter: 'PRK',
        names: { Atlantis: 'ATA' },
      }).get('importer'),
    ).toBe('ATA');
    expect(() => fromTradeMap('Importers\tShare in 2018\n', { reporter: 'PRK' })).toThrow(
      'input:1: no column "Exported value in …"',
    );
    expect(() => fromTradeMap('', { reporter: 'North Korea' })).toThrow('unknown country code: "North Korea"');
    expect(() => fromTradeMap('Importers\tExported value in 2018\nJapan\tmany\n', { reporter: 'PRK' })).toThrow(
      'input:2: no value: "many"',
    );
  });
});

describe('fromBaTIS', () => {
  test('million dollars; both editions; NA is Namibia; a balanced flow is one row', () => {
    const text = [
      'Reporter,Partner,Flow,Item_code,Year,Reported_value,Balanced_value',
      'RU,KP,X,S,2020,,6.74',
      'KP,RU,M,S,2020,5,6.74',
      'RU,NA,X,SC,2020,,0.0125',
      'RU,KP,X,SD,2020,,',
    ].join('\n');
    expect(referenceRows(fromBaTIS(text))).toEqual([
      {
        year: 2020,
        exporter: 'RUS',
        importer: 'PRK',
        value: 6740000,
        kind: 'services',
        product: null,
        source: 'BaTIS',
        flow: 'reconciled',
      },
      expect.objectContaining({ importer: 'NAM', product: 'SC', value: 12500 }),
    ]);
    const iso3 =
      'Reporter,Partner,Flow,Item_code,Year,Balanced_value\nRUS,PRK,EXP,SE,2020,0.355\nNAM,WLD,IMP,S,2020,9\n';
    expect(referenceRows(fromBaTIS(iso3))).toMatchObject([
      { exporter: 'RUS', importer: 'PRK', product: 'SE', value: 355000 },
      { exporter: 'WLD', importer: 'NAM', value: 9000000 },
    ]);
  });

  test('says what is wrong', () => {
    const head = 'Reporter,Partner,Flow,Item_code,Year,Balanced_value\n';
    expect(() => fromBaTIS(`${head}RUS,PRK,EXP,S,2020,6.74\nPRK,RUS,IMP,S,2020,7.74\n`)).toThrow(
      'fromBaTIS: input:3: one balanced flow with two values: 7740000, and 6740000 in input:2',
    );
    expect(() => fromBaTIS(`${head}RUS,PRK,NET,S,2020,1\n`)).toThrow('input:2: unknown flow: "NET"');
    expect(() => fromBaTIS(`${head}RUS,XYZ,EXP,S,2020,1\n`)).toThrow('input:2: unknown country code: "XYZ"');
    expect(() => fromBaTIS('Reporter,Partner\n')).toThrow('input:1: no column "Flow"');
  });
});

describe('fromWTO', () => {
  const head =
    '"Indicator","Reporting Economy ISO3A Code","Reporting Economy","Partner Economy ISO3A Code","Partner Economy","Product/Sector Code","Period Code","Frequency Code","Unit","Year","Value"';

  test('services and goods, the unit of each row, the world, quarters', () => {
    const text = [
      head,
      '"Commercial services exports by sector and partner - annual (Million US dollar)","RUS","Russian Federation","","World","S","A","A","Million US dollar","2019","62052"',
      '"Commercial services imports by sector and partner - annual (Million US dollar)","NAM","Namibia","RUS","Russian Federation","SC","A","A","Million US dollar","2019","1.5"',
      '"Merchandise exports - quarterly","RUS","Russian Federation","","World","TO","Q1","Q","US dollar","2019","5"',
    ].join('\n');
    expect(referenceRows(fromWTO(text))).toMatchObject([
      {
        year: 2019,
        exporter: 'RUS',
        importer: 'WLD',
        value: 62052e6,
        kind: 'services',
        product: null,
        flow: 'exports',
      },
      { exporter: 'RUS', importer: 'NAM', value: 1500000, product: 'SC', flow: 'imports' },
      { period: '2019-Q1', kind: 'goods', product: null, value: 5 },
    ]);
  });

  test('says what is wrong', () => {
    const row = (indicator: string, unit: string) =>
      `${head}\n"${indicator}","RUS","","","World","S","A","A","${unit}","2019","1"\n`;
    expect(() => fromWTO(row('Tariffs', 'USM'))).toThrow('fromWTO: input:2: neither exports nor imports: "Tariffs"');
    expect(() => fromWTO(row('Services exports', 'Percent'))).toThrow('input:2: no unit of US dollars: "Percent"');
  });
});
