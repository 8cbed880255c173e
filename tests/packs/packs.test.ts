import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/checks/check.ts';
import { countryCodes } from '../../src/geo/codes.ts';
import { languages } from '../../src/node/packs.ts';
import { en } from '../../src/packs/en.ts';
import type { Pack } from '../../src/packs/pack.ts';
import { read } from '../../src/read/read.ts';
import { samples } from './samples.ts';

/** What every language pack passes. A new one is found by its file's name. */

const folder = new URL('../../src/packs/', import.meta.url);
const found = readdirSync(fileURLToPath(folder)).flatMap((name) => /^([a-z]{2})\.ts$/.exec(name)?.[1] ?? []);
const packs = await Promise.all(
  found.map(async (language) => {
    const module: Readonly<Record<string, Pack>> = await import(new URL(`${language}.ts`, folder).href);
    return [language, module[language]!] as const;
  }),
);

test('the command line has every pack', () => expect([...languages].sort()).toEqual([...found].sort()));

describe.each(packs)('the pack %s', (language, pack) => {
  test('is named for its language', () => {
    expect(pack.language).toBe(language);
    expect(new Intl.Locale(language).maximize().script === 'Arab' ? 'rtl' : 'ltr').toBe(pack.direction);
  });

  test('is data alone: it survives a JSON round trip', () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
    const plain = (value: unknown): boolean =>
      typeof value !== 'function' &&
      !(value instanceof RegExp) &&
      (typeof value !== 'object' || value === null || Object.values(value).every(plain));
    expect(plain(pack)).toBe(true);
  });

  test('has the keys of English', () => {
    expect(keys(pack)).toEqual(keys(en));
    expect(Object.keys(pack.countries).sort()).toEqual(Object.keys(en.countries).sort());
    expect(Object.keys(pack.items)).toEqual(Object.keys(en.items));
  });

  test('names offices of known countries, each of one', () => {
    const offices = Object.entries(pack.institutions).flatMap(([code, names]) =>
      names.split(', ').map((name) => [name, code] as const),
    );
    expect(offices.length).toBeGreaterThan(20);
    expect(offices.filter(([, code]) => !countryCodes.some(({ alpha3 }) => alpha3 === code))).toEqual([]);
    expect(offices.filter(([name], k) => offices.findIndex(([other]) => other === name) !== k)).toEqual([]);
  });

  test('writes its phrases cleanly, and lists none twice under one head', () => {
    const lists = phraseLists(pack);
    expect(lists.length).toBeGreaterThan(100);
    const odd = lists.flatMap(([path, phrases]) => [
      ...phrases.filter((phrase) => !/^\S+( \S+)*$/u.test(phrase)).map((phrase) => `${path}: white space: "${phrase}"`),
      ...phrases
        .filter((phrase) => phrase.normalize('NFC') !== phrase)
        .map((phrase) => `${path}: not NFC: "${phrase}"`),
      ...phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at).map((phrase) => `${path}: twice: "${phrase}"`),
    ]);
    expect(odd).toEqual([]);
  });

  test('reads the sentence that is told in every language', () => {
    const reading = read(samples[language]!, { packs: packs.map(([, one]) => one) });
    expect(reading.language).toBe(language);
    const scope = { measure: 'exports', kind: 'any', item: null, reporter: 'RUS', partner: 'PRK' };
    expect(reading.figures).toMatchObject([
      { ...scope, period: '2016', value: 35_800_000, unit: 'USD', precision: 100_000 },
      { ...scope, period: '2021', value: 78_300_000, unit: 'USD', precision: 100_000 },
    ]);
    expect(reading.claims).toMatchObject([
      { ...scope, type: 'change', from: '2016', to: '2021', value: 118.7, unit: '%', direction: 'rise' },
    ]);
    expect(check(reading)).toMatchObject([{ type: 'change', verdict: 'holds' }]);
  });
});

/** The paths of what every pack must have, whatever its words: two levels, and a third below the words that bind. */
function keys(pack: Pack): readonly string[] {
  return Object.entries(pack)
    .flatMap(([name, part]) =>
      ['switches', 'numbers', 'periods', 'words', 'cautious'].includes(name)
        ? Object.keys(part).map((key) => `${name}.${key}`)
        : [name],
    )
    .sort();
}

/** Every list of phrases of a pack, whether an array or one string with commas, by its path. */
function phraseLists(pack: Pack): readonly (readonly [string, readonly string[]])[] {
  const walk = (value: unknown, path: string): readonly (readonly [string, readonly string[]])[] => {
    if (typeof value === 'string') return value === '' ? [] : [[path, value.split(/[,|]/).map((one) => one.trim())]];
    if (Array.isArray(value)) return [[path, value]];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => walk(inner, `${path}.${key}`));
  };
  const { numbers, periods, words } = pack;
  return Object.entries({ numbers, periods, words }).flatMap(([name, part]) => walk(part, name));
}
