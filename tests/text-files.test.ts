import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** What no text file of the project may hold, whoever made it: also what is generated into `data/`. */

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const skipped = new Set(['.git', 'node_modules', 'dist', 'coverage', '.scratch']);

interface TextFile {
  readonly path: string;
  readonly text: string;
}

const files = [...textFiles(root)];

describe('every text file', () => {
  test('is found', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['package.json', '.npmrc', 'src/model.ts', 'seeds/002.ar.txt']));
  });

  test('is UTF-8, without conflict marks', () => {
    const odd = files.filter(({ text }) => text.includes('\uFFFD') || /^(<{7}|>{7}) /m.test(text));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test('names no package registry', () => {
    expect(found(/\b(registry\.(npmjs|yarnpkg)|npm\.pkg\.github|(deb|security)\.debian\.org|pypi\.org)\b/)).toEqual([]);
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "(?!(file|git))/);
  });

  test('names no place on the machine of whoever wrote it', () => {
    const places = ['home', 'root', 'Users', 'work', 'workspace', 'mnt', 'private', 'srv', 'tmp', 'var'];
    const absolute = new RegExp(`(?<![\\w./@:*~-])(?:/(?:${places.join('|')})/|[A-Z]:\\\\\\\\?Users)[\\w.-]+`);
    expect(found(absolute)).toEqual([]);
    const own = [root, homedir()].filter((path) => path.split(/[\\/]/).length > 2);
    expect(files.filter(({ text }) => own.some((path) => text.includes(path))).map(({ path }) => path)).toEqual([]);
    expect(`open('${['', 'home', 'me', 'x.txt'].join('/')}')`).toMatch(absolute);
    expect('https://example.org/home/me').not.toMatch(absolute);
  });
});

/** A window of this many characters, white space and markup aside, is a sentence that was carried over. */
const window = 48;
/** Any window holds a whole block of half its width that starts at a multiple of that width in the original. */
const block = window / 2;

describe.skipIf(process.env.MIZAN_ORIGINALS === undefined)('beside the original articles', () => {
  const folder = process.env.MIZAN_ORIGINALS ?? '';

  test(`no text file has ${window} characters of one`, () => {
    const originals = readdirSync(folder).map((name) => plain(readFileSync(join(folder, name), 'utf8')));
    expect(originals.length).toBeGreaterThan(0);
    const blocks = blocksOf(originals);
    for (const { path, text } of files) expect([path, shared(plain(text), originals, blocks)]).toEqual([path, null]);
  });

  test('a carried sentence would be found, in markup too', () => {
    const [original = ''] = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const sentence = plain(original).slice(101, 101 + window);
    const marked = `<p>${sentence.slice(0, 20)}<b>${sentence.slice(20)}</b></p>`;
    expect(shared(plain(marked), [plain(original)], blocksOf([plain(original)]))).toBe(sentence);
    expect(shared(plain(marked.slice(0, -13)), [plain(original)], blocksOf([plain(original)]))).toBeNull();
  });
});

/** Text with each run of white space one space, without tags and marks of direction, in normal form. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/<[^<>]*>|[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');
}

function blocksOf(originals: readonly string[]): ReadonlySet<string> {
  const blocks = new Set<string>();
  for (const text of originals)
    for (let at = 0; at + block <= text.length; at += block) blocks.add(text.slice(at, at + block));
  return blocks;
}

/** The first window that a text shares with an original; null where it shares none. */
function shared(text: string, originals: readonly string[], blocks: ReadonlySet<string>): string | null {
  for (let at = 0; at + block <= text.length; at++) {
    if (!blocks.has(text.slice(at, at + block))) continue;
    for (let start = Math.max(0, at - block); start <= at && start + window <= text.length; start++) {
      const candidate = text.slice(start, start + window);
      if (originals.some((original) => original.includes(candidate))) return candidate;
    }
  }
  return null;
}

function found(pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const match = pattern.exec(text);
    return match ? [`${path}: ${match[0]}`] : [];
  });
}

function* textFiles(folder: string): Generator<TextFile> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (skipped.has(entry.name)) continue;
    if (entry.isDirectory()) yield* textFiles(path);
    else if (entry.isFile() && statSync(path).size < 8e6) {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('\0')) yield { path: relative(root, path).replaceAll('\\', '/'), text };
    }
  }
}
