import { expect, test } from 'vitest';
import { ar } from '../../src/labels/ar.ts';
import { en } from '../../src/labels/en.ts';
import { fill, periodText, plural, scopeText } from '../../src/labels/phrase.ts';

const paths = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`))
    : [path];
const pluralsAside = (path: string): boolean =>
  !/\.(zero|one|two|few|many)$|currencies|diagnoses|reasons|charts\.(items|definite|counts)/.test(path);

test('both languages have the same keys, and are data', () => {
  expect(paths(ar).filter(pluralsAside)).toEqual(paths(en).filter(pluralsAside));
  for (const labels of [ar, en]) expect(JSON.parse(JSON.stringify(labels))).toEqual(labels);
});

// A chart's sentence may name the parties in one language and their exports in the other.
// Quarters are numbered in digits in the one and in words in the other.
const titles = /charts\.(flow|parts|totals|balance|strip)\.|quarter|half/;

test('both languages fill the same places', () => {
  const places = (labels: unknown, path: string): string[] => {
    const text = path
      .split('.')
      .slice(1)
      .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], labels);
    return [...new Set(String(text).match(/\{\w+\}/g) ?? [])].sort();
  };
  for (const path of paths(en).filter((each) => pluralsAside(each) && !titles.test(each)))
    expect([path, places(ar, path)]).toEqual([path, places(en, path)]);
});

test('plurals follow the language', () => {
  const { figures } = ar.report;
  const forms = [0, 1, 2, 3, 11, 100].map((n) => fill(plural(figures, n, ar), { n }));
  expect(forms).toEqual(['لا أرقام', 'رقم واحد', 'رقمان', '3 أرقام', '11 رقماً', '100 رقم']);
});

test.each([
  ['2021', '2021', '2021'],
  ['2021-05', 'May 2021', 'مايو 2021'],
  ['2021-Q1', 'Q1 2021', 'الربع الأول من 2021'],
  ['2014/2019', '2014–2019', '2014–2019'],
  ['2021-01/2021-05', 'January 2021–May 2021', 'يناير 2021–مايو 2021'],
  ['2012-H2', 'H2 2012', 'النصف الثاني من 2012'],
  ['FY2023-24', 'FY2023-24', 'السنة المالية 2023-24'],
])('period %s', (period, english, arabic) => {
  expect([periodText(period, en), periodText(period, ar)]).toEqual([english, arabic]);
});

test('a scope is said in words', () => {
  const names: Record<string, string> = { RUS: 'Russia', PRK: 'North Korea' };
  const scope = { measure: 'exports', kind: 'services', item: 'travel', reporter: 'RUS', partner: 'PRK' } as const;
  const say = (rest: object): string => scopeText({ ...scope, ...rest }, en, (code) => names[code] ?? code);
  expect(say({})).toBe('Services exports from Russia to North Korea: travel');
  expect(say({ item: null, partner: 'WLD', kind: 'any' })).toBe('Exports of Russia');
  expect(say({ item: null, measure: 'imports', kind: 'any' })).toBe('Imports of Russia from North Korea');
});
