import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordAr } from '../../src/labels/record-ar.ts';
import { recordEn } from '../../src/labels/record-en.ts';

const folder = new URL('../../src/reference/', import.meta.url);
const source = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');
/** Every sentence that the comparison may say, its values as `.+`. */
const sentences = [...source.matchAll(/'((?:the|only|percentage|ranks) [^'\n]{8,})'|`((?:the|no) [^`\n]{8,})`/g)]
  .map(([, plain, template]) => plain ?? template ?? '')
  .map((sentence) => sentence.replace(/[.*+?^()|[\]\\]/g, '\\$&').replace(/\$\{[^}]*\}/g, '.+'));

test('every reason that has words of a language is one that the comparison gives', () => {
  expect(sentences.length).toBeGreaterThan(15);
  const said = (english: string) => sentences.some((sentence) => new RegExp(`^${sentence}$`).test(english));
  expect(said('the record has no {period}')).toBe(true);
  expect(said('the moon is full of colour')).toBe(false);
  expect(Object.keys(recordAr.reasons).filter((english) => !said(english))).toEqual([]);
});

test('a language says the same places as English', () => {
  const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const [english, own] of Object.entries(recordAr.reasons))
    expect([english, places(own)]).toEqual([english, places(english)]);
  for (const kind of Object.keys(recordEn.fit) as (keyof typeof recordEn.fit)[])
    expect([kind, places(recordAr.fit[kind])]).toEqual([kind, places(recordEn.fit[kind])]);
  expect(places(recordAr.title)).toEqual(places(recordEn.title));
});
