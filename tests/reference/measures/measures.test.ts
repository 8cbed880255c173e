import type { ColumnTable } from 'arquero';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  balance,
  cagr,
  contributionToGrowth,
  coverRatio,
  grubelLloyd,
  hhi,
  indexNumbers,
  intraIndustry,
  logGrowth,
  mirrorGap,
  normalisedBalance,
  type ReferenceRow,
  ranks,
  rca,
  referenceTable,
  shares,
  tradeIntensity,
  worldTotals,
} from '../../../src/reference/index.ts';
import { pairRecord } from '../../helpers/record.ts';

const row = (exporter: string, importer: string, value: number, rest: Partial<ReferenceRow> = {}): ReferenceRow => ({
  year: 2016,
  exporter,
  importer,
  value,
  ...rest,
});
const find = (table: ColumnTable, where: Record<string, unknown>): Record<string, unknown> => {
  const found = (table.objects() as Record<string, unknown>[]).filter((one) =>
    Object.entries(where).every(([name, value]) => one[name] === value),
  );
  expect(found).toHaveLength(1);
  return found[0] as Record<string, unknown>;
};

describe('on the pair of article 002 (CEPII BACI)', () => {
  const table = pairRecord();
  const out2019 = { year: 2019, reporter: 'PRK', partner: 'RUS' };

  test('balance, cover ratio, normalised balance, two-way trade', () => {
    expect(find(balance(table), out2019)).toEqual({
      ...out2019,
      exports: 3035124,
      imports: 44865688,
      balance: -41830564,
    });
    expect(find(balance(table), { year: 2019, reporter: 'RUS' }).balance).toBe(41830564);
    expect(find(coverRatio(table), out2019).cover_ratio).toBeCloseTo(6.76491, 5);
    expect(find(normalisedBalance(table), out2019).normalised_balance).toBeCloseTo(-0.873275, 6);
    expect(find(grubelLloyd(table), out2019).grubel_lloyd).toBeCloseTo(0.126725, 6);
    expect(balance(table).numRows()).toBe(42);
  });

  test('growth: index numbers, CAGR, logarithms', () => {
    const flow = { exporter: 'PRK', importer: 'RUS' };
    expect(find(indexNumbers(table, { base: 2016 }), { ...flow, year: 2016 }).index).toBe(100);
    expect(find(indexNumbers(table, { base: 2016 }), { ...flow, year: 2015 }).index).toBeCloseTo(53.19296, 5);
    expect(find(cagr(table, { from: 2016, to: 2019 }), flow)).toMatchObject({
      from_value: 10586746,
      to_value: 3035124,
    });
    expect(find(cagr(table, { from: 2016, to: 2019 }), flow).cagr).toBeCloseTo(-34.0617, 4);
    expect(find(logGrowth(table, { from: 2016, to: 2019 }), flow).log_growth).toBeCloseTo(-41.645, 3);
    expect(() => cagr(table, { from: 2019, to: 2016 })).toThrow('cagr: from must come before to: 2019, 2016');
    expect(() => indexNumbers(table, { base: 1999 })).toThrow('indexNumbers: no flows in the base year 1999');
  });
});

describe('on small worlds', () => {
  test('an absent flow is null, not zero; a zero is zero', () => {
    const table = referenceTable([row('AUT', 'BEL', 4), row('AUT', 'CHE', 5), row('CHE', 'AUT', 0)]);
    expect(find(balance(table), { reporter: 'AUT', partner: 'BEL' })).toMatchObject({
      exports: 4,
      imports: null,
      balance: null,
    });
    expect(find(balance(table), { reporter: 'BEL' })).toMatchObject({ exports: null, imports: 4, balance: null });
    expect(find(balance(table), { reporter: 'AUT', partner: 'CHE' }).balance).toBe(5);
    expect(find(coverRatio(table), { reporter: 'AUT', partner: 'CHE' }).cover_ratio).toBeNull();
    expect(find(normalisedBalance(table), { reporter: 'CHE' }).normalised_balance).toBe(-1);
  });

  test('accounts: exports by the exporter, imports by the importer, and the gap between them', () => {
    const table = referenceTable([
      row('RUS', 'CHN', 57.3, { flow: 'exports' }),
      row('RUS', 'CHN', 61.2, { flow: 'imports' }),
      row('CHN', 'RUS', 49.7, { flow: 'exports' }),
      row('RUS', 'CHN', 3, { flow: 're-exports' }),
    ]);
    expect(find(balance(table), { reporter: 'RUS' })).toMatchObject({ exports: 57.3, imports: null });
    expect(find(balance(table), { reporter: 'CHN' })).toMatchObject({ exports: 49.7, imports: 61.2 });
    const gaps = mirrorGap(table);
    expect(gaps.numRows()).toBe(1);
    expect(gaps.get('gap')).toBeCloseTo(3.9, 10);
    expect(gaps.get('gap_percent')).toBeCloseTo(6.806, 3);
    expect(() => mirrorGap(pairRecord())).toThrow('mirrorGap: the table has not both accounts');
  });

  test('the world where it is given, else the sum; groups and parts of a year are not added', () => {
    const table = referenceTable([
      row('AUT', 'BEL', 4),
      row('AUT', 'CHE', 5),
      row('AUT', 'EUU', 4),
      row('BEL', 'WLD', 100),
      row('BEL', 'AUT', 1),
      row('BEL', 'AUT', 1, { period: '2016-05' }),
    ]);
    const totals = worldTotals(table);
    expect(find(totals, { country: 'AUT' })).toMatchObject({ exports: 9, imports: 1, trade: 10, balance: 8 });
    expect(find(totals, { country: 'BEL' }).exports).toBe(100);
    expect(find(totals, { country: 'CHE' })).toMatchObject({ exports: null, imports: 5, trade: null });
  });

  test('ranks: equals share one, the next is skipped', () => {
    const table = referenceTable([
      row('AUT', 'BEL', 4),
      row('BEL', 'AUT', 4),
      row('CHE', 'AUT', 3),
      row('DEU', 'AUT', 5),
    ]);
    expect([...ranks(table).array('rank')]).toEqual([1, 2, 2, 4]);
    expect(ranks(table).object()).toEqual({ year: 2016, rank: 1, of: 4, country: 'DEU', value: 5, share: 31.25 });
    expect(ranks(table, { by: 'imports' }).object()).toMatchObject({ country: 'AUT', value: 12, of: 2 });
  });

  test('shares and concentration: four alike, then one alone', () => {
    const table = referenceTable(['BEL', 'CHE', 'DEU', 'ESP'].map((importer) => row('AUT', importer, 5)));
    expect([...shares(table).array('share')]).toEqual([25, 25, 25, 25]);
    expect(hhi(table).object()).toEqual({
      year: 2016,
      exporter: 'AUT',
      n: 4,
      hhi: 0.25,
      normalised: 0,
      root_normalised: 0,
    });
    expect(hhi(table, { of: 'exporter' }).object()).toMatchObject({ importer: 'BEL', n: 1, hhi: 1, normalised: null });
    expect(() => shares(table, { of: 'product' })).toThrow('shares: the table has no products');
  });

  test('contributions add up to the growth of the whole, new and lost partners counted', () => {
    const table = referenceTable([
      row('AUT', 'BEL', 60),
      row('AUT', 'CHE', 40),
      row('AUT', 'BEL', 90, { year: 2017 }),
      row('AUT', 'DEU', 30, { year: 2017 }),
    ]);
    const found = contributionToGrowth(table, { from: 2016, to: 2017 });
    expect(
      Object.fromEntries(
        found.objects().map((one) => Object.values(one).slice(1, 2).concat(Object.values(one).slice(-1))),
      ),
    ).toEqual({
      BEL: 30,
      CHE: -40,
      DEU: 30,
    });
  });

  test('revealed comparative advantage: 6 of 8 against 8 of 16', () => {
    const of = (exporter: string, product: string, value: number) => row(exporter, 'WLD', value, { product });
    const table = rca(referenceTable([of('AUT', '27', 6), of('AUT', '84', 2), of('BEL', '27', 2), of('BEL', '84', 6)]));
    expect(table.objects()).toEqual([
      { year: 2016, exporter: 'AUT', product: '27', value: 6, rca: 1.5 },
      { year: 2016, exporter: 'AUT', product: '84', value: 2, rca: 0.5 },
      { year: 2016, exporter: 'BEL', product: '27', value: 2, rca: 0.5 },
      { year: 2016, exporter: 'BEL', product: '84', value: 6, rca: 1.5 },
    ]);
    expect(() => rca(pairRecord())).toThrow('rca: the table has no products');
  });

  test('intra-industry trade falls as products are told apart', () => {
    const table = referenceTable([
      row('AUT', 'BEL', 6, { product: '8703' }),
      row('BEL', 'AUT', 2, { product: '8703' }),
      row('BEL', 'AUT', 4, { product: '2710' }),
    ]);
    expect(find(intraIndustry(table), { reporter: 'AUT' })).toMatchObject({ products: 2, grubel_lloyd: 1 - 8 / 12 });
    expect(find(grubelLloyd(table), { reporter: 'AUT' }).grubel_lloyd).toBe(1);
  });

  test('trade intensity is 1 where trade follows size', () => {
    const codes = ['AUT', 'BEL', 'CHE'];
    const table = referenceTable([
      ...codes.map((one) => row('DEU', one, 10)),
      ...codes.map((one) => row('ESP', one, 20)),
    ]);
    for (const value of tradeIntensity(table).array('intensity')) expect(value).toBeCloseTo(1, 12);
    expect(tradeIntensity(table).numRows()).toBe(6);
  });

  test('two sources are not added up unasked', () => {
    const table = referenceTable([row('AUT', 'BEL', 4, { source: 'A' }), row('AUT', 'BEL', 5, { source: 'B' })]);
    expect(() => balance(table)).toThrow('balance: several sources, name one: A, B');
    expect(() => balance(table, { source: 'C' })).toThrow('balance: unknown source: "C" (sources: A, B)');
    expect(find(balance(table, { source: 'B' }), { reporter: 'AUT' }).exports).toBe(5);
  });

  test('goods before services, unless asked', () => {
    const table = referenceTable([row('AUT', 'BEL', 4, { kind: 'goods' }), row('AUT', 'BEL', 5, { kind: 'services' })]);
    expect(find(balance(table), { reporter: 'AUT' }).exports).toBe(4);
    expect(find(balance(table, { kind: 'services' }), { reporter: 'AUT' }).exports).toBe(5);
  });
});

describe('whatever the table', () => {
  const codes = ['AUT', 'BEL', 'CHE', 'DEU', 'ESP', 'FRA'];
  const flows = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...codes), fc.integer({ min: 1, max: 1e9 })), {
      minLength: 1,
      selector: ([exporter, importer]) => `${exporter}${importer}`,
    })
    .map((all) => all.filter(([exporter, importer]) => exporter !== importer).map(([a, b, value]) => row(a, b, value)))
    .filter((all) => all.length > 0);

  test('shares add up to 100, ranks to the world, balances to zero', () => {
    fc.assert(
      fc.property(flows, (all) => {
        const table = referenceTable(all);
        const world = all.reduce((sum, { value }) => sum + value, 0);
        for (const total of shares(table).groupby('exporter').rollup({ sum: 'd => op.sum(d.share)' }).array('sum'))
          expect(total).toBeCloseTo(100, 8);
        expect(
          ranks(table)
            .objects()
            .reduce((sum: number, one) => sum + (one as { value: number }).value, 0),
        ).toBe(world);
        const balances = [...balance(table).array('balance')] as (number | null)[];
        expect(balances.reduce((sum: number, one) => sum + (one ?? 0), 0)).toBe(0);
        for (const one of hhi(table).objects() as { n: number; hhi: number }[]) {
          expect(one.hhi).toBeGreaterThanOrEqual(1 / one.n - 1e-12);
          expect(one.hhi).toBeLessThanOrEqual(1 + 1e-12);
        }
        for (const value of grubelLloyd(table).array('grubel_lloyd'))
          if (value !== null) expect(value >= 0 && value <= 1).toBe(true);
      }),
    );
  });
});
