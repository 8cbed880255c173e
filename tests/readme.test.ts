import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { type Size, sizeOf, uses } from '../tools/bundle.ts';
import { documented, sentences } from '../tools/docs.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = ['README.md', 'CONTRIBUTING.md'].map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);
const [[, readme]] = pages as [(typeof pages)[number]];

test('what the README takes from the sources is what they make: npm run docs', async () => {
  expect(await documented(readme)).toBe(readme);
});

test('it begins with a sentence that fails and one that holds, in two languages', () => {
  const table = readme.slice(0, readme.indexOf('## Install'));
  expect(sentences(readme)).toHaveLength(2);
  expect(table.match(/\| (Does not hold ✗|Holds ✓) \|/g)).toEqual(['| Does not hold ✗ |', '| Holds ✓ |']);
});

/** The files of the imagined Swedish pack aside, and those that a script makes and git ignores. */
test.each(pages)('%s: every script and every file that it names is there', (_, text) => {
  const scripts = [...text.matchAll(/npm run\s+(?:--silent )?([\w:-]+)/g)].map(([, name]) => name!);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path!);
  const named = [...text.matchAll(/`((?:src|tests|tools|seeds|data|notebooks|\.ci)\/[\w./-]*)`/g)].map(
    ([, path]) => path!,
  );
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const made = (path: string) => ignored.some((folder) => path.startsWith(folder));
  const gone = [...links, ...named].filter(
    (path) => !existsSync(join(root, path)) && !/\bsv\.ts$/.test(path) && !made(path),
  );
  expect(gone).toEqual([]);
});

test('the sizes that it promises are kept', async () => {
  const promised = [...readme.matchAll(/under\s(\d+) kB/g)].map(([, kB]) => Number(kB) * 1000);
  expect(promised).toHaveLength(3);
  const { 'read, with English': en, 'read, with Arabic': ar, ...rest } = uses;
  const reading = await Promise.all([sizeOf(en!), sizeOf(ar!)]);
  const others = await Promise.all(
    [rest['read and check, with English']!, rest['all of mizan, without a language']!].map(sizeOf),
  );
  const gzipped = ({ gzipped: bytes }: Size) => bytes;
  const found = [Math.max(...reading.map(gzipped)), ...others.map(gzipped)];
  for (const [at, bytes] of found.entries()) {
    expect(bytes).toBeLessThan(promised[at]!);
    expect(bytes).toBeGreaterThan(promised[at]! / 2);
  }
});

/** Lines of its shell blocks that call the command, run by a shell in which `npx mizan` is the source. */
describe.skipIf(process.platform === 'win32')('every command that it shows runs', () => {
  const lines = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) => block!.trim().split('\n'));
  const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
  const npx = `npx() { shift; '${process.execPath}' --import '${tsx}' '${join(root, 'src/node/cli.ts')}' "$@"; }`;
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mizan-readme-'));
    copyFileSync(join(root, 'seeds/002.en.txt'), join(folder, 'article.txt'));
    copyFileSync(join(root, 'seeds/prk-rus-2000-2020.csv'), join(folder, 'record.csv'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('there are some', () => {
    expect(lines.filter((line) => line.includes('npx mizan')).length).toBeGreaterThan(5);
  });

  test.each(lines)('%s', (line) => {
    const before = readdirSync(folder);
    const { status, stdout, stderr } = spawnSync('bash', ['-c', `${npx}\n${line}`], { cwd: folder, encoding: 'utf8' });
    expect([stderr, [0, 1].includes(status!)]).toEqual(['', true]);
    expect(stdout !== '' || readdirSync(folder).length > before.length).toBe(true);
  });
});
