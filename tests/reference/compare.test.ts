import { table } from 'arquero';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, Figure } from '../../src/model.ts';
import { type CompareOptions, compare } from '../../src/reference/compare.ts';
import { comparisonTable } from '../../src/reference/comparison-table.ts';
import { type ReferenceRow, referenceTable } from '../../src/reference/table.ts';
import { article002 } from '../helpers/article-002.ts';
import { claimOf, figureOf, readingOf } from '../helpers/reading.ts';
import { pairRecord } from '../helpers/record.ts';

describe('article 002 against the 42 rows of its pair', () => {
  const comparison = compare(article002(), pairRecord());
  const figure = (id: string) => comparison.figures.find((one) => one.id === id);

  test('28.7 and 35.8 million are contradicted for 2016, and fit no other year', () => {
    expect(figure('f2')).toMatchObject({ word: 'differs', record: { value: 10586746, period: '2016' }, fits: [] });
    expect(figure('f2')?.ratio).toBeCloseTo(2.711, 3);
    expect(figure('f2')?.why).toBe("2.7 times more than the record's 10.59 million dollars");
    expect(figure('f4')).toMatchObject({
      word: 'differs',
      record: { value: 68274308, source: 'CEPII BACI', flow: 'reconciled' },
      nearest: { period: '2000', value: 35674522 },
      fits: [],
    });
  });

  test('10.6 and 78.3 million of 2021 are the values of 2016 and 2015', () => {
    expect(figure('f1')).toMatchObject({ word: 'no-data', record: null, why: 'the record has no 2021' });
    expect(figure('f1')?.fits).toMatchObject([{ kind: 'other-year', period: '2016', value: 10586746 }]);
    expect(figure('f3')?.fits).toMatchObject([{ kind: 'other-year', period: '2015', value: 78266810 }]);
    expect(figure('f3')?.fits[0]?.message).toBe('in 2015: 78.27 million dollars');
  });

  test('the two-way 4.23 million of 2019 is contradicted by a factor of 11', () => {
    expect(figure('f12')).toMatchObject({ word: 'differs', record: { value: 47900812 } });
    expect(figure('f12')?.why).toBe("11 times less than the record's 47.90 million dollars");
  });

  test('what the record does not hold is no data, with the reason', () => {
    const why = (id: string) => figure(id)?.why;
    expect(why('f5')).toBe('the record holds no services');
    expect(why('f9')).toBe('the record has no 2022');
    expect(why('f10')).toBe('the record holds no complexity index');
    expect(comparison.claims.map(({ word, why: reason }) => [word, reason])).toEqual([
      ['no-data', 'the record has no 2021'],
      ['no-data', 'the record has no 2021'],
      ['no-data', 'the record has no 2022'],
      ['no-data', 'the record holds no complexity index'],
      ['no-data', 'the record has no 2022'],
    ]);
  });

  test('as a table', () => {
    const rows = comparisonTable(comparison);
    expect(rows.numRows()).toBe(17);
    expect(rows.object(1)).toEqual({
      id: 'f2',
      subject: 'figure',
      type: 'level',
      measure: 'exports',
      kind: 'any',
      item: null,
      reporter: 'PRK',
      partner: 'RUS',
      from: null,
      to: '2016',
      stated: 28.7e6,
      unit: 'USD',
      record: 10586746,
      ratio: 28.7e6 / 10586746,
      verdict: 'differs',
      source: 'CEPII BACI',
      flow: 'reconciled',
      mirror: false,
      among: null,
      nearest: '2007',
      nearest_value: 33407707,
      fits: null,
      why: "2.7 times more than the record's 10.59 million dollars",
    });
    expect(comparisonTable({ ...comparison, figures: [], claims: [] }).columnNames()).toEqual(rows.columnNames());
  });
});

const pair = (rest: Partial<ReferenceRow> = {}): ReferenceRow => ({
  year: 2016,
  exporter: 'PRK',
  importer: 'RUS',
  value: 10586746,
  kind: 'goods',
  source: 'A',
  flow: 'reconciled',
  ...rest,
});

const one = (figure: Figure, rows: readonly ReferenceRow[], options?: CompareOptions) => {
  const [found] = compare(readingOf([figure]), referenceTable(rows), options).figures;
  if (!found) throw new Error('no comparison');
  return found;
};
const kinds = (figure: Figure, rows: readonly ReferenceRow[], options?: CompareOptions) =>
  one(figure, rows, options).fits.map(({ kind }) => kind);

describe('figures', () => {
  test('the rounding of the text and its hedge decide', () => {
    const word = (written: string, rest?: Partial<Figure>) => one(figureOf(written, rest), [pair()]).word;
    expect(['10.6e6', '10.59e6', '10.587e6', '11e6', '10586746'].map((written) => word(written))).toEqual(
      Array(5).fill('agrees'),
    );
    expect(['10.5e6', '10.58e6', '10.588e6', '10e6', '10586747.5'].map((written) => word(written))).toEqual(
      Array(5).fill('differs'),
    );
    expect(word('10e6', { low: 10e6, high: Number.POSITIVE_INFINITY, hedge: 'over' })).toBe('agrees');
    expect(word('11e6', { low: 11e6, high: Number.POSITIVE_INFINITY, hedge: 'over' })).toBe('differs');
  });

  test('agrees exactly when the record prints as the text has it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 1, max: 999 }), (value, stated) => {
        const found = one(figureOf(`${(stated / 10).toFixed(1)}e6`), [pair({ value })]);
        expect(found.word === 'agrees').toBe(stated * 1e5 - 5e4 <= value && value <= stated * 1e5 + 5e4);
      }),
    );
  });

  test('a tolerance is a part of the record, on either side', () => {
    const word = (written: string, tolerance: number) =>
      one(figureOf(written), [pair({ value: 100 })], { tolerance }).word;
    expect(['90.0', '100.0', '110.0'].map((written) => word(written, 0.1))).toEqual(Array(3).fill('agrees'));
    expect(['89.9', '110.1'].map((written) => word(written, 0.1))).toEqual(Array(2).fill('differs'));
    expect(() => one(figureOf('1'), [pair()], { tolerance: 2 })).toThrow(
      'compare: tolerance is a part of one, from 0 to 1: 2',
    );
  });

  test('the reporter’s own account first, then the reconciled, then the partner’s with its gap', () => {
    const rows = [
      pair({ flow: 'imports', value: 11_000_000 }),
      pair({ flow: 'reconciled', value: 10_800_000 }),
      pair({ flow: 'exports', value: 10_586_746 }),
    ];
    expect(one(figureOf('10.6e6'), rows).record).toMatchObject({ flow: 'exports' });
    expect(one(figureOf('10.6e6'), rows.slice(0, 2)).record).toMatchObject({ flow: 'reconciled' });
    const mirrored = one(figureOf('10.6e6'), rows.slice(0, 1));
    expect(mirrored).toMatchObject({ word: 'agrees', mirror: true, record: { flow: 'imports' } });
    expect(one(figureOf('10.6e6'), rows.slice(0, 1), { mirrorGap: 0 }).word).toBe('differs');
    const imports = figureOf('11.0e6', { measure: 'imports', reporter: 'RUS', partner: 'PRK' });
    expect(one(imports, rows)).toMatchObject({ word: 'agrees', mirror: false, record: { flow: 'imports' } });
  });

  test('re-exports are not exports', () => {
    expect(one(figureOf('10.6e6'), [pair({ flow: 're-exports' })]).word).toBe('no-data');
  });

  test('absent is not zero', () => {
    expect(
      one(figureOf('10.6e6', { period: '2015' }), [pair(), pair({ year: 2015, exporter: 'RUS', importer: 'PRK' })]),
    ).toMatchObject({
      word: 'no-data',
      why: 'the record has no flow from PRK to RUS in 2015',
    });
    expect(one(figureOf('10.6e6'), [pair({ value: 0 })])).toMatchObject({ word: 'differs', ratio: null });
  });

  test('a balance and its sign', () => {
    const rows = [pair({ value: 3e6 }), pair({ exporter: 'RUS', importer: 'PRK', value: 5e6 })];
    expect(one(figureOf('-2.0e6', { measure: 'balance' }), rows).word).toBe('agrees');
    expect(one(figureOf('2.0e6', { measure: 'balance' }), rows).word).toBe('differs');
    expect(one(figureOf('-2.05e6', { measure: 'balance' }), rows, { tolerance: 0.03 }).word).toBe('agrees');
    expect(one(figureOf('-1.9e6', { measure: 'balance' }), rows, { tolerance: 0.03 }).word).toBe('agrees');
    expect(one(figureOf('-2.2e6', { measure: 'balance' }), rows, { tolerance: 0.03 }).word).toBe('differs');
  });

  test('months, quarters and spans are summed, where every part is there', () => {
    const months = ['01', '02', '03'].map((month) => pair({ period: `2016-${month}`, value: 1e6 }));
    expect(one(figureOf('3.0e6', { period: '2016-Q1' }), months).word).toBe('agrees');
    expect(one(figureOf('2.0e6', { period: '2016-02/2016-03' }), months).word).toBe('agrees');
    expect(one(figureOf('3.0e6', { period: '2016-01/2016-04' }), months).why).toBe('the record has no 2016-04');
    expect(one(figureOf('3.0e6', { period: '2016' }), months).word).toBe('no-data');
    const years = [pair({ year: 2015, value: 2e6 }), pair({ value: 3e6 })];
    expect(one(figureOf('5.0e6', { period: '2015/2016' }), years).word).toBe('agrees');
    expect(one(figureOf('5.0e6', { period: 'FY2015-16' }), years).why).toContain('not one of years');
  });

  test('products by their codes, sectors of services by themselves', () => {
    const rows = [
      pair({ product: '270112', value: 7e6 }),
      pair({ product: '270400', value: 2e6 }),
      pair({ product: '030214', value: 1e6 }),
    ];
    const coal = figureOf('9.0e6', { item: 'coal' });
    expect(one(coal, rows).why).toBe('no product codes are given for "coal"');
    expect(one(coal, rows, { products: { coal: ['2701', '2704'] } }).word).toBe('agrees');
    expect(one(coal, [pair()], { products: { coal: ['27'] } }).why).toBe('the record holds totals only, no products');
    expect(one(figureOf('10e6'), rows).word).toBe('no-data');
    const travel = figureOf('3.6e6', { kind: 'services', item: 'travel' });
    expect(one(travel, [pair({ kind: 'services', product: 'SD', value: 3_610_000 })]).word).toBe('agrees');
  });

  test('other currencies by a rate, or not at all', () => {
    const euros = figureOf('9.6e6', { unit: 'EUR' });
    expect(one(euros, [pair()]).why).toBe('the record is in US dollars, the text in EUR');
    const rate = (currency: string, period: string) => (currency === 'EUR' && period === '2016' ? 1.107 : null);
    expect(one(euros, [pair()], { rate }).word).toBe('agrees');
  });

  test('what no period or party is given for', () => {
    expect(one(figureOf('1', { period: null }), [pair()]).why).toBe('the text names no period');
    expect(one(figureOf('1', { partner: null }), [pair()]).why).toBe('the text names a partner that has no code');
    expect(one(figureOf('1', { reporter: null }), [pair()]).why).toBe('the text names no reporter that has a code');
  });

  test('a table without the optional columns, and one without the needed', () => {
    const plain = table({ year: [2016], exporter: ['PRK'], importer: ['RUS'], value: [10586746] });
    const [found] = compare(readingOf([figureOf('10.6e6')]), plain).figures;
    expect(found).toMatchObject({ word: 'agrees', record: { source: 'reference', flow: null } });
    expect(() => compare(readingOf([]), table({ year: [1] }))).toThrow(
      'compare: unknown column: "exporter" (columns: year)',
    );
  });
});

describe('what would fit', () => {
  test('another year: the nearest three', () => {
    const rows = [2010, 2012, 2015, 2018, 2019].map((year) => pair({ year, value: 28_700_000 }));
    const found = one(figureOf('28.7e6'), [pair(), ...rows]);
    expect(found.fits.map(({ period }) => period)).toEqual(['2015', '2018', '2019']);
    expect(kinds(figureOf('28.7e6'), [pair(), pair({ year: 2015, value: 28_800_000 })])).toEqual([]);
  });

  test('the partner’s account', () => {
    const rows = [pair({ flow: 'exports' }), pair({ flow: 'imports', value: 12_340_000 })];
    expect(kinds(figureOf('12.3e6'), rows)).toEqual(['partner-account']);
    expect(kinds(figureOf('12.5e6'), rows)).toEqual([]);
  });

  test('the other direction, and both', () => {
    const rows = [pair(), pair({ exporter: 'RUS', importer: 'PRK', value: 68_274_308 })];
    expect(kinds(figureOf('68.3e6'), rows)).toEqual(['other-direction']);
    expect(kinds(figureOf('78.9e6'), rows)).toEqual(['both-directions']);
    expect(kinds(figureOf('10.6e6', { measure: 'trade' }), rows)).toEqual(['one-direction']);
    expect(kinds(figureOf('10.6e6', { measure: 'imports' }), rows)).toEqual(['other-direction']);
  });

  test('goods against services and both', () => {
    const rows = [pair(), pair({ kind: 'services', value: 2_000_000 })];
    expect(kinds(figureOf('12.6e6', { kind: 'goods' }), rows)).toEqual(['goods-and-services']);
    expect(kinds(figureOf('2.0e6'), rows)).toEqual(['services-alone']);
    expect(kinds(figureOf('10.6e6', { kind: 'services' }), rows)).toEqual(['goods-alone']);
  });

  test('a power of ten', () => {
    expect(one(figureOf('10.6e9'), [pair()]).fits).toMatchObject([
      { kind: 'power-of-ten', message: "a thousand times the record's 10.59 million dollars", value: 10586746 },
    ]);
    expect(kinds(figureOf('1.06e6'), [pair()])).toEqual(['power-of-ten']);
    expect(kinds(figureOf('10.4e9'), [pair()])).toEqual([]);
  });

  test('another source, when the first differs; the order of sources can be chosen', () => {
    const rows = [pair(), pair({ source: 'B', value: 28_700_000 })];
    expect(one(figureOf('28.7e6'), rows).fits).toMatchObject([{ kind: 'other-source', source: 'B' }]);
    expect(one(figureOf('28.7e6'), rows, { sources: ['B', 'A'] })).toMatchObject({
      word: 'agrees',
      record: { source: 'B' },
    });
    expect(() => one(figureOf('1'), rows, { sources: ['C'] })).toThrow('compare: unknown source: "C" (sources: A, B)');
  });

  test('one-sided hedges do not fit everything beyond', () => {
    const open = { low: 20e6, high: Number.POSITIVE_INFINITY, hedge: 'over' } as const;
    const rows = [pair(), pair({ year: 2015, value: 500e6 }), pair({ year: 2014, value: 20_400_000 })];
    expect(one(figureOf('20e6', open), rows).fits.map(({ period }) => period)).toEqual(['2014']);
  });
});

const claimed = (claim: Claim, rows: readonly ReferenceRow[], options?: CompareOptions) => {
  const [found] = compare(readingOf([], [claim]), referenceTable(rows), options).claims;
  if (!found) throw new Error('no comparison');
  return found;
};

describe('claims', () => {
  const rows = [pair({ year: 2015, value: 8e6 }), pair({ value: 10e6 }), pair({ year: 2017, value: 12e6 })];

  test('change, CAGR, multiple and difference are computed again', () => {
    expect(claimed(claimOf('change', '25', '%'), rows)).toMatchObject({ word: 'agrees', recomputed: 25 });
    expect(claimed(claimOf('change', '26', '%'), rows)).toMatchObject({
      word: 'differs',
      why: 'the record gives 25.00 %',
    });
    const cagr = claimed(claimOf('cagr', '22.5', '%', { to: '2017' }), rows);
    expect(cagr).toMatchObject({ word: 'agrees' });
    expect(cagr.recomputed).toBeCloseTo((Math.sqrt(1.5) - 1) * 100, 10);
    expect(claimed(claimOf('cagr', '22.5', '%', { from: null, to: '2017', years: 2 }), rows).word).toBe('agrees');
    expect(claimed(claimOf('multiple', '1.25', 'x'), rows).word).toBe('agrees');
    expect(claimed(claimOf('delta', '2e6', 'USD'), rows)).toMatchObject({ word: 'agrees', recomputed: 2e6 });
    expect(claimed(claimOf('delta', '2e6', 'EUR'), rows).why).toBe('the record is in US dollars, the text in EUR');
  });

  test('both ends by one source, the first that has both', () => {
    const mixed = [
      pair({ year: 2015, value: 1e6 }),
      ...rows.slice(0, 2).map((row) => ({ ...row, source: 'B', value: row.value * 2 })),
    ];
    expect(claimed(claimOf('change', '25', '%'), mixed)).toMatchObject({
      word: 'agrees',
      inputs: [
        { source: 'B', value: 16e6 },
        { source: 'B', value: 20e6 },
      ],
    });
    expect(
      claimed(claimOf('change', '25', '%'), [mixed[0] as ReferenceRow, { ...(mixed[2] as ReferenceRow) }]).why,
    ).toBe('the record has no flow from PRK to RUS in 2016');
  });

  test('a tolerance on both values widens the rate', () => {
    expect(claimed(claimOf('change', '27', '%'), rows).word).toBe('differs');
    expect(claimed(claimOf('change', '27', '%'), rows, { tolerance: 0.01 }).word).toBe('agrees');
  });

  test('other years and the other direction that would fit', () => {
    expect(claimed(claimOf('change', '20', '%'), rows).fits).toMatchObject([
      { kind: 'other-year', message: 'from 2016 to 2017: 20.00 %' },
    ]);
    const back = [
      pair({ year: 2015, exporter: 'RUS', importer: 'PRK', value: 4e6 }),
      pair({ exporter: 'RUS', importer: 'PRK', value: 6e6 }),
    ];
    expect(claimed(claimOf('change', '50', '%'), [...rows, ...back]).fits).toMatchObject([
      { kind: 'other-year' },
      { kind: 'other-direction', message: 'the other direction: 50.00 %' },
    ]);
  });

  test('coverage', () => {
    const both = [pair({ value: 3e6 }), pair({ exporter: 'RUS', importer: 'PRK', value: 4e6 })];
    expect(claimed(claimOf('coverage', '75', '%', { from: null }), both).word).toBe('agrees');
  });

  test('what cannot be computed says so', () => {
    expect(claimed(claimOf('change', '1', '%', { from: null }), rows).why).toBe('the text names no earlier period');
    expect(claimed(claimOf('points', '1', 'pp'), rows).why).toBe('percentage points are not computed from the record');
    expect(claimed(claimOf('change', '1', '%', { from: '2014' }), rows).why).toBe('the record has no 2014');
    expect(claimed(claimOf('change', '1', '%'), [pair({ year: 2015, value: 0 }), pair()]).why).toBe(
      'the record has nothing to grow from in 2015',
    );
    expect(claimed(claimOf('rank', '1', 'rank'), rows).why).toBe(
      'ranks among partners are not computed from the record',
    );
  });
});

/** A hundred and twenty countries in a ring: each sells to the next as many millions as its number, and half to the one after. */
function ring(): ReferenceRow[] {
  const codes = worldCodes();
  return codes.flatMap((exporter, at) => [
    pair({ exporter, importer: codes[(at + 1) % codes.length] as string, value: (at + 1) * 1e6 }),
    pair({ exporter, importer: codes[(at + 2) % codes.length] as string, value: (at + 1) * 5e5 }),
  ]);
}

function worldCodes(): string[] {
  return 'AFG AGO ALB ARE ARG ARM AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BIH BLR BLZ BOL BRA BRB BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA GAB GBR GEO GHA GIN GMB GNB GNQ GRC GTM GUY HKG HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KOR KWT LAO LBN LBR LBY LKA LSO LTU LUX LVA MAR MDA MDG MEX MKD MLI MLT MMR MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR PRK RUS'.split(
    ' ',
  );
}

describe('the world', () => {
  const rows = ring();
  const size = worldCodes().length;
  const world = { partner: 'WLD' } as const;

  test('a country’s total is the sum over its partners, the world’s over all', () => {
    const total = one(figureOf(`${(size * 1.5).toFixed(1)}e6`, { ...world, reporter: 'RUS' }), rows);
    expect(total).toMatchObject({ word: 'agrees', record: { value: size * 1.5e6 } });
    const all = one(figureOf('1', { ...world, reporter: 'WLD' }), rows);
    expect(all.record?.value).toBe(((size * (size + 1)) / 2) * 1.5e6);
    const imports = one(figureOf('1', { ...world, reporter: 'AFG', measure: 'imports' }), rows);
    expect(imports.record?.value).toBe(size * 1e6 + (size - 1) * 5e5);
  });

  test('a row with the world counts before any sum, and is not counted in one', () => {
    const told = [...rows, pair({ exporter: 'RUS', importer: 'WLD', value: 7e6 })];
    expect(one(figureOf('7e6', { ...world, reporter: 'RUS' }), told).word).toBe('agrees');
    const regions = [
      ...rows,
      pair({ exporter: 'RUS', importer: 'ECS', value: 7e6 }),
      pair({ exporter: 'RUS', importer: 'EUU', value: 7e6 }),
    ];
    expect(one(figureOf('1', { ...world, reporter: 'RUS' }), regions).record?.value).toBe(size * 1.5e6);
  });

  test('a record of few countries has no world', () => {
    expect(one(figureOf('1', { ...world }), [pair()]).why).toBe(
      'the record has no trade of PRK with the world in 2016, and too few partners to sum',
    );
    expect(one(figureOf('1', { reporter: 'WLD', partner: 'WLD' }), [pair()]).why).toBe(
      'the record holds too few countries in 2016 for a world total',
    );
    expect(claimed(claimOf('rank', '1', 'rank', { ...world, from: null }), [pair()]).why).toBe(
      'the record holds too few countries in 2016 for ranks',
    );
  });

  test('ranks, among how many, and what would fit', () => {
    const rank = (written: string, reporter: string) =>
      claimed(claimOf('rank', written, 'rank', { ...world, reporter, from: null }), rows);
    expect(rank('1', 'RUS')).toMatchObject({ word: 'agrees', recomputed: 1, among: size });
    expect(rank('2', 'RUS')).toMatchObject({ word: 'differs', why: `the record gives rank 1 of ${size}` });
    expect(rank(String(size), 'AFG').word).toBe('agrees');
    expect(rank(String(size - 1), 'RUS').fits).toEqual([]);
    expect(rank('2', 'RUS').fits).toMatchObject([
      { kind: 'other-direction', message: `by imports: rank 2 of ${size}` },
    ]);
  });

  test('shares of the world and of a country’s total', () => {
    const share = (written: string, rest: Partial<Claim>) =>
      claimed(claimOf('share', written, '%', { from: null, ...rest }), rows);
    expect(share('66.7', { reporter: 'PRK', partner: 'RUS' }).word).toBe('agrees');
    const ofWorld = share('1', { reporter: 'RUS', partner: 'WLD' });
    expect(ofWorld.recomputed).toBeCloseTo(200 / (size + 1), 10);
  });

  test('a group is the sum over its members', () => {
    const codes = worldCodes();
    const members =
      'AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE'.split(
        ' ',
      );
    const buyers = members.filter((code) => codes.includes(code));
    const extra = buyers.map((importer) => pair({ exporter: 'CHN', importer, value: 1e6 }));
    expect(one(figureOf(`${buyers.length}e6`, { reporter: 'CHN', partner: 'EUU' }), [...rows, ...extra]).word).toBe(
      'agrees',
    );
    expect(
      one(figureOf('1e6', { reporter: 'CHN', partner: 'EUU' }), [
        pair({ exporter: 'CHN', importer: 'DEU', value: 1e6 }),
      ]).word,
    ).toBe('no-data');
  });
});
