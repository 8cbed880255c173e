import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import manifest from '../seeds/manifest.json' with { type: 'json' };

const seeds = fileURLToPath(new URL('../seeds/', import.meta.url));
const originals = process.env.MIZAN_ORIGINALS;
const read = (path: string) => readFileSync(join(seeds, path), 'utf8');
const texts = manifest.articles.flatMap(({ files }) => files.map(({ path }) => path));

test('the manifest lists every text, and no other', () => {
  expect(texts).toEqual(readdirSync(seeds).filter((name) => name.endsWith('.txt')));
});

test.each(texts)('%s is UTF-8 in normal form, without controls, and ends with one newline', (path) => {
  const text = read(path);
  expect(text.normalize('NFC')).toBe(text);
  expect(text).not.toMatch(/[^\P{C}\n]/u);
  expect(text).toMatch(/[^\n]\n$/);
});

describe.skipIf(originals === undefined)('beside the originals', () => {
  test.each(manifest.articles)('the original of $id is the one meant', ({ original }) => {
    const bytes = readFileSync(join(originals!, original.file));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(original.sha256);
  });
});
