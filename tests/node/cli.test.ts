import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/node/cli.ts')];
/** The command line in few files, since it is started dozens of times; two folders below the root, as its source is. */
const built = join(root, '.scratch', `cli-${process.pid}`);
const bundled = [join(built, 'cli.js')];

const right = 'North Korea exported $10.6 million of goods to Russia in 2021.';
const grew = (percent: string) =>
  `Exports of Ghana to Chad rose by ${percent} percent, from $4.000 billion in 2020 to $5.000 billion in 2021.`;

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line, with a text on standard input. */
function mizan(
  args: readonly string[],
  input: string | Uint8Array = '',
  cli: readonly string[] = bundled,
): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [...cli, ...args], { cwd: folder, env: { ...process.env, COLUMNS: '' } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('close', (code) => done({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }));
    child.stdin.on('error', () => undefined).end(input);
  });
}

let folder: string;
beforeAll(async () => {
  await build({
    entryPoints: [source[1]!],
    outdir: built,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  folder = await mkdtemp(join(tmpdir(), 'mizan-cli-'));
  await writeFile(join(folder, 'right.txt'), right);
  await writeFile(join(folder, 'grew.txt'), grew('25'));
  await writeFile(join(folder, 'slight.txt'), grew('26'));
  await writeFile(join(folder, 'gross.txt'), grew('52'));
  await writeFile(join(folder, 'empty.txt'), ' \n');
  await writeFile(join(folder, 'wide.txt'), Buffer.from(right, 'utf16le'));
});
afterAll(() => Promise.all([folder, built].map((made) => rm(made, { recursive: true }))));

test('runs from source', async () => {
  const { code, out } = await mizan(['check', 'gross.txt'], '', source);
  expect(code).toBe(1);
  expect(out).toContain('✗ Does not hold  ');
});

describe('misuse is one line, and exits 2', () => {
  test.each([
    [['chek'], 'mizan: unknown command: "chek" (commands: read, check, '],
    [[], 'mizan: no command (commands: read, check, '],
    [['check', '--sctrict'], "mizan: check: unknown option '--sctrict' (see mizan check --help)"],
    [['read', '--format', 'xml', 'right.txt'], 'mizan: --format: unknown: "xml" (one of table, json, jsonl, csv)'],
    [['read', '--format'], "mizan: read: option '--format <value>' argument missing (see mizan read --help)"],
    [['read', '--table', 'flow', 'right.txt'], 'mizan: --table: unknown: "flow" (one of figures, flows, '],
    [['read', '--lang', 'xx', 'right.txt'], 'mizan: unknown language: "xx" (languages: ar, en'],
    [['read', '--locale', 'xx', 'right.txt'], 'mizan: unknown locale: "xx" (locales: en, ar)'],
    [['read', '--published', '2024-02-30', 'right.txt'], 'mizan: --published: not a date: "2024-02-30" (YYYY-MM-DD)'],
    [['charts', 'right.txt'], 'mizan: charts: no --out (the folder to write to)'],
    [['report', 'right.txt', 'grew.txt'], 'mizan: report: one file at a time (given: 2)'],
    [['check', 'none.txt'], 'mizan: none.txt: no such file'],
    [['check', '.'], 'mizan: .: is a directory, not a text'],
    [['check', 'empty.txt'], 'mizan: empty.txt: the text is empty'],
    [['check'], 'mizan: standard input: the text is empty'],
    [['report', 'wide.txt'], 'mizan: wide.txt: not UTF-8 but, by its looks, UTF-16: convert it first, as with '],
    [['scan', 'none.txt'], 'mizan: none.txt: no such file'],
    [['scan', '.'], 'mizan: .: is a directory, not a text'],
  ])('%j', async (args, line) => {
    const { code, out, err } = await mizan(args);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err.slice(0, line.length)).toBe(line);
    expect([code, out.replace(/^\n$/, '')]).toEqual([2, '']);
  });

  test('but the other files are read', async () => {
    const { code, out, err } = await mizan(['read', '--format', 'jsonl', 'none.txt', 'right.txt']);
    expect([code, err]).toEqual([2, 'mizan: none.txt: no such file\n']);
    expect(JSON.parse(out)).toMatchObject({ file: 'right.txt', figures: [{ value: 10.6e6 }] });
  });
});

test('help and version', async () => {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(await mizan(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  const { out } = await mizan(['--help']);
  const names = [...out.matchAll(/^ {2}(\w+) {2}/gm)].map(([, name]) => name!);
  expect(names).toEqual(expect.arrayContaining(['read', 'check', 'charts', 'report', 'scan']));
  for (const name of names) {
    const help = await mizan([name, '--help']);
    expect([help.code, help.err]).toEqual([0, '']);
    expect(help.out).toMatch(new RegExp(`^usage: mizan ${name} `));
  }
});

describe('check', () => {
  test.each([
    ['a right text', ['grew.txt'], 0],
    ['a text without claims', ['right.txt'], 0],
    ['a slight failure', ['slight.txt'], 0],
    ['a slight failure, strictly', ['--strict', 'slight.txt'], 1],
    ['a gross failure', ['gross.txt'], 1],
    ['a gross failure among others', ['grew.txt', 'gross.txt', 'right.txt'], 1],
    ['a failure beside a missing file', ['gross.txt', 'none.txt'], 2],
  ])('%s', async (_, args, code) => {
    expect((await mizan(['check', ...args])).code).toBe(code);
  });

  test('reads standard input', async () => {
    const { code, out } = await mizan(['check', '-'], grew('52'));
    expect(code).toBe(1);
    expect(out).toContain('standard input:1:');
  });

  test('as JSON is one object whatever the number of texts', async () => {
    const { out } = await mizan(['check', '--format', 'json', 'grew.txt', 'gross.txt']);
    const { version, documents } = JSON.parse(out) as { version: number; documents: Record<string, unknown>[] };
    expect(version).toBe(1);
    expect(documents).toMatchObject([
      { file: 'grew.txt', summary: { holds: 1, fails: 0 }, claims: [{ value: 25, verdict: { verdict: 'holds' } }] },
      { file: 'gross.txt', summary: { holds: 0, fails: 1 }, claims: [{ verdict: { severity: 'gross' } }] },
    ]);
    expect(Object.keys(documents[0]!)).toEqual([
      'file',
      'language',
      'published',
      'summary',
      'figures',
      'claims',
      'identities',
      'breakdowns',
      'coverage',
    ]);
  });

  test('as CSV has the file in the first column', async () => {
    const { out } = await mizan(['check', '--format', 'csv', '--table', 'growth', 'grew.txt', 'gross.txt']);
    const [head, ...rows] = out.trim().split('\n');
    expect(head).toMatch(/^file,id,type,measure,/);
    expect(rows.map((row) => row.split(',')[0])).toEqual(['grew.txt', 'gross.txt']);
  });

  test('writes to a file, in plain text', async () => {
    const ran = await mizan(['check', '--out', 'out/a.txt', 'grew.txt']);
    expect(ran).toEqual({ code: 0, out: '', err: '' });
    expect(await readFile(join(folder, 'out/a.txt'), 'utf8')).toMatch(/^✓ Holds {2}/);
    expect(await readdir(join(folder, 'out'))).toEqual(['a.txt']);
  });
});

describe('read', () => {
  test('tells of a text in a language that is not read', async () => {
    const { code, err } = await mizan(['read', '--format', 'jsonl'], 'სავაჭრო ბრუნვა გაიზარდა');
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/^mizan: standard input: in none of the languages that are read: ar, en[^\n]*\n$/),
    ]);
  });

  test('as CSV gives the table that is asked for', async () => {
    const { out } = await mizan(['read', '--format', 'csv', '--table', 'flows'], right);
    expect(out.split('\n')).toEqual([
      'file,year,period,exporter,importer,kind,item,value,low,high,unit,written,hedge,stated_as,figure',
      'standard input,2021,2021,PRK,RUS,goods,,10600000,10550000,10650000,USD,10.6e6,exact,exports,f1',
      '',
    ]);
  });

  test('for people, in the language asked for', async () => {
    expect((await mizan(['read', 'right.txt'])).out).toMatch(/f1 .*Goods exports from North Korea to Russia/);
    expect((await mizan(['read', '--locale', 'ar', 'right.txt'])).out).toContain(
      'صادرات السلع من كوريا الشمالية إلى روسيا',
    );
  });
});

describe('charts and report', () => {
  test('charts are named by language, and their files on standard output', async () => {
    const { code, out } = await mizan(['charts', '--out', 'charts', '--locale', 'en,ar', '--png', 'grew.txt']);
    expect(code).toBe(0);
    const files = (await readdir(join(folder, 'charts'))).sort();
    expect(files).toEqual(
      expect.arrayContaining(['growth.ar.json', 'growth.ar.png', 'growth.ar.svg', 'growth.en.json']),
    );
    expect(out.trim().split('\n').sort()).toEqual(files.map((file) => join('charts', file)));
  });

  test('what cannot be drawn is told, with the reason; several texts have folders of their own', async () => {
    const { code, err } = await mizan(['charts', '--out', 'many', 'right.txt', 'grew.txt']);
    expect(code).toBe(0);
    expect(err).toMatch(/^mizan: right\.txt: no growth chart: [^\n]+$/m);
    expect(await readdir(join(folder, 'many'))).toContain('grew');
  });

  test('a report is one page, in HTML or in Markdown', async () => {
    expect((await mizan(['report', 'gross.txt'])).out).toMatch(/^<!doctype html>\n<html lang="en"/);
    expect((await mizan(['report', '--format', 'markdown', '--title', 'Ghana', 'gross.txt'])).out).toMatch(
      /^# Ghana\n/,
    );
  });
});

describe('scan', () => {
  const line = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`;

  test('answers line by line; a bad line becomes an error record, and the rest goes on', async () => {
    const { code, out, err } = await mizan(['scan'], `${line('a', right)}{bad\n${line('b', grew('52'))}`);
    expect([code, err]).toEqual([0, 'mizan: scan: one line was no document\n']);
    expect(
      out
        .trim()
        .split('\n')
        .map((answer) => JSON.parse(answer)),
    ).toMatchObject([
      { id: 'a', figures: [{ value: 10.6e6, quote: '$10.6 million' }], claims: [] },
      { id: null, line: 2, error: expect.stringMatching(/^not JSON/) },
      { id: 'b', claims: [{ type: 'change', value: 52, verdict: 'fails' }] },
    ]);
  });

  test('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [...bundled, 'scan']);
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk;
    });
    child.stdin.on('error', () => undefined).write(line('a', right));
    const first = await new Promise<string>((done) =>
      child.stdout.once('data', (chunk: Buffer) => done(String(chunk))),
    );
    expect(JSON.parse(first)).toMatchObject({ id: 'a' });
    child.stdout.destroy();
    child.stdin.write(line('b', right).repeat(2000));
    child.stdin.end();
    expect(await new Promise((done) => child.once('close', done))).toBe(0);
    expect(err).toBe('');
  });
});

test('verdicts as ClaimReview and as Web Annotations; one object a text, an array of several', async () => {
  const review = await mizan(['check', '--format', 'claimreview', '--url', 'https://example.org/r'], grew('35'));
  expect(review.code).toBe(1);
  expect(JSON.parse(review.out)['@graph']).toEqual([
    expect.objectContaining({ '@id': 'https://example.org/r#c1', claimReviewed: grew('35') }),
  ]);
  const page = await mizan(['check', '--format', 'annotation', '--source', 'https://example.org/a'], grew('25'));
  expect(page.code).toBe(0);
  expect(JSON.parse(page.out)).toMatchObject({ type: 'AnnotationPage', id: 'https://example.org/a#annotations' });
  const file = join(folder, 'grew.txt');
  await writeFile(file, grew('25'));
  const both = await mizan(['check', '--format', 'annotation', file, file]);
  expect(JSON.parse(both.out)).toHaveLength(2);
});
