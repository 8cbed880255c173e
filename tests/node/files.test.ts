import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readText, writeWhole } from '../../src/node/files.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mizan-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

const put = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

test('a text is read, its byte order mark taken off', async () => {
  const path = await put('bom.txt', '\uFEFFصادرات');
  expect(await readText(path)).toEqual({ name: path, text: 'صادرات' });
});

test('a missing file, a directory, an empty text and a blank one are one line each', async () => {
  await expect(readText(join(folder, 'none.txt'))).rejects.toThrow(/none\.txt: no such file$/);
  await expect(readText(folder)).rejects.toThrow(/: is a directory, not a text$/);
  await expect(readText(await put('empty.txt', ''))).rejects.toThrow(/empty\.txt: the text is empty$/);
  await expect(readText(await put('blank.txt', '\uFEFF \n\t\n'))).rejects.toThrow(/blank\.txt: the text is empty$/);
  await expect(readText(join(await put('file.txt', 'a'), 'b'))).rejects.toThrow(/: no such file$/);
});

test('a file is written whole, in folders that are made, and nothing is left beside it', async () => {
  const path = join(folder, 'new', 'deep', 'a.txt');
  await writeWhole(path, 'one');
  await writeWhole(path, new TextEncoder().encode('two'));
  expect(await readFile(path, 'utf8')).toBe('two');
  expect(await readdir(join(folder, 'new', 'deep'))).toEqual(['a.txt']);
});

test('a file that holds the same bytes already is left alone', async () => {
  const path = join(folder, 'same.txt');
  await writeWhole(path, 'one');
  const before = await stat(path);
  await writeWhole(path, 'one');
  expect((await stat(path)).ino).toBe(before.ino);
  await writeWhole(path, 'two');
  expect((await stat(path)).ino).not.toBe(before.ino);
});

test('what cannot be written is one line, and leaves nothing', async () => {
  await expect(writeWhole(folder, 'one')).rejects.toThrow(/^.*: cannot be written: .*$/);
  expect((await readdir(join(folder, '..'))).filter((name) => name.startsWith('.mizan-files-'))).toEqual([]);
});
