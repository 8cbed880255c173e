import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type ColumnTable, from } from 'arquero';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  balance,
  compare,
  coverRatio,
  fromBACI,
  fromTable,
  grubelLloyd,
  hhi,
  normalisedBalance,
  ranks,
  rca,
  readCountryFile,
  tradeIntensity,
  worldTotals,
} from '../../../src/reference/index.ts';
import { article002 } from '../../helpers/article-002.ts';
import { claimOf, readingOf } from '../../helpers/reading.ts';
import { needsReference, referenceFolder } from '../../helpers/record.ts';

const folder = referenceFolder();
const text = (name: string) => {
  const bytes = readFileSync(join(folder ?? '', name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};
type Rows = readonly Record<string, number | string>[];
const rows = (table: ColumnTable) => table.objects() as Rows;

describe.skipIf(folder === null)(`against BACI's totals 2000–2020 (${needsReference})`, () => {
  let panel: ColumnTable;
  beforeAll(() => {
    panel = fromTable(text('baci_bilateral_totals_2000_2020.csv.gz'), undefined, {
      source: 'BACI',
      flow: 'reconciled',
      kind: 'goods',
    });
  });

  test('holds every row, and the pair as in the seed', () => {
    expect(panel.numRows()).toBe(581_494);
    const pair = panel.filter(
      "d => (d.exporter === 'PRK' && d.importer === 'RUS') || (d.exporter === 'RUS' && d.importer === 'PRK')",
    );
    const seed = fromTable(readFileSync(new URL('../../../seeds/prk-rus-2000-2020.csv', import.meta.url), 'utf8'));
    const key = (one: Record<string, number | string>) => `${one.year} ${one.exporter} ${one.value}`;
    expect(rows(pair).map(key).sort()).toEqual(rows(seed).map(key).sort());
  });

  test('the indicators that were computed from it', () => {
    interface Country {
      exports: number;
      imports: number;
      balance?: number;
      cover: number;
      ntb?: number;
      hhi: [number, number, number, number];
    }
    type Year = { world_kusd: number; RUS: Country; PRK: Country } & Record<string, number>;
    const expected = JSON.parse(text('indicators_from_baci.json')) as Record<string, Year>;
    const years = Object.keys(expected);
    expect(years).toContain('2019');
    const some = panel.filter(`d => ${years.map((year) => `d.year === ${year}`).join(' || ')}`).reify();
    const pick = (table: ColumnTable, where: Record<string, string | number>) => {
      const [found] = rows(table).filter((one) => Object.entries(where).every(([name, value]) => one[name] === value));
      if (!found) throw new Error(`nothing for ${JSON.stringify(where)}`);
      return found;
    };
    const close = (found: unknown, wanted: number) => expect(Number(found) / wanted).toBeCloseTo(1, 11);
    const world = { by: 'country' } as const;
    const tables = {
      balance: balance(some, world),
      cover: coverRatio(some, world),
      ntb: normalisedBalance(some, world),
      hhi: hhi(some),
      tii: tradeIntensity(some),
      gl: grubelLloyd(some),
    };
    for (const [name, told] of Object.entries(expected)) {
      const year = Number(name);
      const sum = rows(worldTotals(some)).reduce((all, one) => all + (one.year === year ? Number(one.exports) : 0), 0);
      close(sum, told.world_kusd * 1000);
      for (const code of ['RUS', 'PRK'] as const) {
        const own = pick(tables.balance, { year, reporter: code });
        close(own.exports, told[code].exports * 1000);
        close(own.imports, told[code].imports * 1000);
        if (told[code].balance !== undefined) close(own.balance, told[code].balance * 1000);
        close(pick(tables.cover, { year, reporter: code }).cover_ratio, told[code].cover);
        if (told[code].ntb !== undefined)
          close(pick(tables.ntb, { year, reporter: code }).normalised_balance, told[code].ntb);
        const concentration = pick(tables.hhi, { year, exporter: code });
        const [plain, normalised, root, n] = told[code].hhi;
        close(concentration.hhi, plain);
        close(concentration.normalised, normalised);
        close(concentration.root_normalised, root);
        expect(concentration.n).toBe(n);
      }
      for (const [exporter, importer] of [
        ['RUS', 'CHN'],
        ['RUS', 'PRK'],
        ['PRK', 'RUS'],
      ] as const)
        close(pick(tables.tii, { year, exporter, importer }).intensity, told[`tii_${exporter}_${importer}`] as number);
      close(pick(tables.gl, { year, reporter: 'RUS', partner: 'PRK' }).grubel_lloyd, told.gl_agg_RUS_PRK as number);
    }
    expect(pick(tables.hhi, { year: 2019, exporter: 'RUS' }).hhi).toBeCloseTo(0.0486752, 7);
  });

  test('Russia is 12th by exports in 2019, and a rank claim is told so', () => {
    expect(rows(ranks(panel.filter('d => d.year === 2019'))).find(({ country }) => country === 'RUS')?.rank).toBe(12);
    const claim = claimOf('rank', '12', 'rank', { reporter: 'RUS', partner: 'WLD', from: null, to: '2019' });
    const { claims, figures } = compare({ ...article002(), claims: [claim] }, panel);
    expect(claims[0]).toMatchObject({ word: 'agrees', recomputed: 12 });
    expect(figures.map(({ word }) => word).filter((word) => word === 'differs')).toHaveLength(3);
    const [other] = compare(readingOf([], [{ ...claim, to: '2016' }]), panel).claims;
    expect(other).toMatchObject({ word: 'differs', recomputed: 13, among: 206 });
    expect(other?.fits.map(({ period }) => period)).toEqual(['2015', '2017', '2018']);
  });
});

describe.skipIf(folder === null)(`against the cells of economiccomplexity (${needsReference})`, () => {
  test('RCA ≥ 1 in exactly the same 31 951 of 124 336 cells', () => {
    const cells = text('sitc2_world_trade_avg_1998_2000.csv.gz')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','))
      .map(([country = '', product, value]) => ({
        year: 2000,
        exporter: country,
        importer: 'WLD',
        product,
        value: Number(value),
      }));
    expect(cells).toHaveLength(124_336);
    const found = rca(from(cells));
    const ones = rows(found).filter((one) => Number(one.rca) >= 1);
    const expected = new Set(text('balassa_ones.csv.gz').trim().split(/\r?\n/).slice(1));
    expect(expected.size).toBe(31_951);
    expect(new Set(ones.map((one) => `${one.exporter},${one.product}`))).toEqual(expected);
    expect(rows(found).find((one) => one.exporter === 'chl' && one.product === '6821')?.rca).toBeCloseTo(39.40001, 5);
  });
});

describe.skipIf(folder === null)(`against raw rows of BACI (${needsReference})`, () => {
  test('reads 71 192 rows of Afghanistan and South Africa, by product and in total', () => {
    const named = {
      name: 'BACI_HS_Y2021_V202301_AFG_ZAF_rows.csv',
      text: text('BACI_HS_Y2021_V202301_AFG_ZAF_rows.csv.gz'),
    };
    const countries = text('country_codes_V202601.csv');
    const all = fromBACI(named, { products: 'all', countries });
    expect(all.numRows()).toBe(71_192);
    const pairs = fromBACI(named, { countries });
    const sum = (table: ColumnTable) => rows(table).reduce((total, one) => total + Number(one.value), 0);
    expect(sum(pairs)).toBe(sum(all));
    expect([...new Set(rows(pairs).map(({ exporter }) => exporter))].sort()).toEqual(['AFG', 'ZAF']);
    for (const product of all.array('product')) expect(product).toMatch(/^\d{6}$/);
  });

  test('every country of the file as shipped, names mended', () => {
    const countries = readCountryFile(text('country_codes_V202601.csv'));
    expect(countries.size).toBe(238);
    expect(countries.get(384)?.name).toBe("Côte d'Ivoire");
    expect([...countries.values()].filter(({ name }) => /Ã/.test(name))).toEqual([]);
  });
});
