import type { Reading } from '../../src/model.ts';
import { type MadeFigure, made } from './made.ts';

const LONG = ['BIH', 'VCT', 'STP', 'PNG', 'CAF', 'ATG', 'TTO', 'DOM', 'SLB', 'MNP', 'FSM', 'GNQ'];

const over = (years: readonly number[], values: readonly string[], rest: Partial<MadeFigure> = {}): MadeFigure[] =>
  years.map((year, at) => ({ period: String(year), written: values[at]!, ...rest }));

/** Readings that ask a lot of a chart, by what they ask. */
export const stress: Readonly<Record<string, Reading>> = {
  'twelve flows with long names': made(
    LONG.flatMap((partner, at) =>
      over([2015, 2023], [`${(at * 7) % 90}.5e6`, `${(at * 31) % 97}.25e6`], { partner, reporter: 'ARE' }),
    ),
  ),
  'from thousands to trillions': made([
    ...over([2010, 2020], ['12.5e3', '0.9e6'], { partner: 'TUV' }),
    ...over([2010, 2020], ['3.1e9', '2.9e9'], { partner: 'DEU' }),
    ...over([2010, 2020], ['1.578e12', '2.59e12'], { partner: 'WLD' }),
  ]),
  'twenty years of one flow': made(
    over(
      Array.from({ length: 20 }, (_, at) => 2003 + at),
      Array.from({ length: 20 }, (_, at) => `${(40 + 30 * Math.sin(at / 2)).toFixed(1)}e9`),
    ),
    [{ type: 'cagr', written: '-0.3', from: '2003', to: '2022', years: 19 }],
  ),
  'missing ends': made(
    [
      { written: '4.2e9', period: '2015' },
      { written: '61e9', period: '2022', partner: 'SAU' },
      { written: '13e9', period: '2018', partner: 'USA' },
      { written: '15e9', period: '2019', partner: 'USA' },
    ],
    [
      { type: 'cagr', written: '31', from: '2015', to: '2022', years: 7 },
      { type: 'change', written: '-12.5', from: '2021', to: '2022', partner: 'SAU' },
    ],
  ),
  'rates that fail': made(
    [
      ...over([2016, 2021], ['28.7e6', '10.6e6']),
      ...over([2019, 2020], ['1.2e9', '4.55e9'], { partner: 'DEU' }),
      ...over([2019, 2020], ['80e6', '92e6'], { partner: 'GRC', measure: 'imports' }),
      ...over([2016, 2021], ['5.1e6', '9.9e6'], { partner: 'CYP' }),
    ],
    [
      { type: 'cagr', written: '-17.7', from: '2016', to: '2021', years: 5, direction: 'fall' },
      { type: 'change', written: '379', from: '2019', to: '2020', partner: 'DEU', direction: 'rise' },
      { type: 'change', written: '10', from: '2019', to: '2020', partner: 'GRC', measure: 'imports', hedge: 'over' },
      { type: 'cagr', written: '15', from: '2016', to: '2021', years: 5, partner: 'CYP', hedge: 'under' },
      { type: 'cagr', written: '3', from: '2016', to: '2021', years: 5, partner: 'FRA' },
    ],
  ),
  'months and parts of years': made(
    [
      ...['2020-01/2020-05', '2021-01/2021-05'].map((period, at) => ({ period, written: `${3 + at}.4e9` })),
      ...['2020-01/2020-05', '2021-01/2021-05'].map((period, at) => ({
        period,
        written: `${8 - at}.1e9`,
        partner: 'SAU',
        measure: 'imports' as const,
      })),
    ],
    [{ type: 'change', written: '29.4', from: '2020-01/2020-05', to: '2021-01/2021-05' }],
  ),
  quarters: made(
    ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4', '2021-Q1', '2021-Q2', '2021-Q3'].map((period, at) => ({
      period,
      written: `${5 + at * at}.0e8`,
      unit: 'EUR',
    })),
  ),
  'a deficit that turns': made([
    ...over([2018, 2019, 2020], ['12.1e9', '14.0e9', '19.25e9'], { reporter: 'TUR', partner: 'DEU' }),
    ...over([2018, 2019, 2020], ['20.4e9', '14e9', '9.5e9'], { reporter: 'TUR', partner: 'DEU', measure: 'imports' }),
    { written: '9.9e9', period: '2020', reporter: 'TUR', partner: 'DEU', measure: 'balance' },
  ]),
  'twenty stated balances': made(
    over(
      Array.from({ length: 20 }, (_, at) => 2003 + at),
      Array.from({ length: 20 }, (_, at) => `${(40 * Math.cos(at / 3)).toFixed(1)}e9`),
      { measure: 'balance', partner: 'WLD', reporter: 'USA' },
    ),
  ),
  'one year, many partners': made(
    LONG.map((partner, at) => ({ written: `${3 + at * 11}.5e6`, period: '2023', partner, reporter: 'USA' })),
  ),
  'totals of many countries': made(
    LONG.map((reporter, at) => ({ written: `${3 + at * at * 11}.5e6`, period: '2023', partner: 'WLD', reporter })),
    [{ type: 'rank', written: '101', unit: 'rank', reporter: 'PNG', partner: 'WLD', to: '2023' }],
  ),
  'totals far apart': made([
    { written: '12.5e3', reporter: 'TUV', partner: 'WLD' },
    { written: '2.59e12', reporter: 'CHN', partner: 'WLD' },
    { written: '61e9', reporter: 'SAU', partner: 'WLD' },
  ]),
  'totals nearly equal': made([
    { written: '61e9', reporter: 'GBR', partner: 'WLD' },
    { written: '58.3e9', reporter: 'ARE', partner: 'WLD' },
  ]),
  'parts with long names': made(
    [
      { written: '900e6', kind: 'services', hedge: 'over' },
      ...[
        'financial intermediation and insurance services',
        'telecommunications',
        'maintenance and repair',
        '旅行',
      ].map((item, at) => ({ written: `${200 - 45 * at}e6`, kind: 'services' as const, item })),
    ],
    [],
    [{ whole: 'f1', parts: ['f2', 'f3', 'f4', 'f5'], complete: false }],
  ),
  'parts that exceed the whole': made(
    [{ written: '100e9' }, { written: '70e9', item: 'oil' }, { written: '45e9', item: 'gas' }],
    [],
    [{ whole: 'f1', parts: ['f2', 'f3'], complete: true }],
  ),
};
