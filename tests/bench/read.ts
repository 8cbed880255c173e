/**
 * How fast a text is read, beside the readers of numbers and dates that run on Node, on the same texts in one run.
 *
 *   npx tsx tests/bench/read.ts [--peers]
 *
 * With `--peers`, the peers are installed into a folder of their own first, and taken away after. Times are of the processor,
 * which a busy machine changes least; what counts is their ratio. The reader is compiled first, as a user has it: the
 * runner of TypeScript adds a call to every function it makes. Single documents are timed after a hundred readings, in every
 * program, and the first reading of a process apart from them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({ options: { peers: { type: 'boolean', default: false } } });
const { read, ar, en } = await compiled();
const seeds = new URL('../../seeds/', import.meta.url);
const seed = (name: string) => readFileSync(new URL(name, seeds), 'utf8');

const ordinary = readdirSync(seeds)
  .filter((name) => /^00[0134]\.ar\.txt$/.test(name))
  .map(seed)
  .join('\n');
const english = seed('002.en.txt');
const arabic = seed('002.ar.txt');
const times = (text: string, megabytes: number) => text.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(text)));

interface Line {
  readonly name: string;
  readonly text: string;
  readonly run: (text: string) => unknown;
}

type Reader = typeof import('../../src/read/read.ts') &
  typeof import('../../src/packs/ar.ts') &
  typeof import('../../src/packs/en.ts');

/** The reader and two packs, compiled as they are published. */
async function compiled(): Promise<Reader> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { read } from './src/read/read.ts'; export { ar } from './src/packs/ar.ts'; export { en } from './src/packs/en.ts';`,
      resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    target: 'node20',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`);
}

/** Seconds of the processor that something takes. */
function spending(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Seconds of the processor for one run, the least of a few; `runs` of them are timed together. */
function seconds({ text, run }: Line, runs = 1, rounds = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++)
    least = Math.min(
      least,
      spending(() => {
        for (let k = 0; k < runs; k++) run(text);
      }) / runs,
    );
  return least;
}

function report(line: Line, runs?: number): number {
  const spent = seconds(line, runs);
  const size = Buffer.byteLength(line.text);
  const rate = size / 1e6 / spent;
  console.log(`${line.name.padEnd(58)} ${(spent * 1e3).toFixed(1).padStart(9)} ms ${rate.toFixed(2).padStart(8)} MB/s`);
  return spent;
}

const reading = (text: string) => read(text, { packs: [ar, en] });
const words = (text: string) => {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) count++;
  return count;
};

console.log('one document');
for (const [language, text] of [
  ['English', english],
  ['Arabic', arabic],
] as const) {
  const first = spending(() => reading(text));
  console.log(
    `${`mizan: article 002 in ${language}, first of all`.padEnd(58)} ${(first * 1e3).toFixed(1).padStart(9)} ms`,
  );
  for (let k = 0; k < 100; k++) reading(text);
  report({ name: `mizan: article 002 in ${language}`, text, run: reading }, 100);
}
console.log('\na megabyte');
report({ name: 'a bare scan for words', text: times(english, 1), run: words });
report({ name: 'mizan: trade-dense English', text: times(english, 1), run: reading });
report({ name: 'mizan: trade-dense Arabic', text: times(arabic, 1), run: reading });
report({ name: 'mizan: ordinary news, Arabic', text: times(ordinary, 1), run: reading });
console.log('\ncost at 1, 10 and 100 times the size');
const [one = 1, ...more] = [0.02, 0.2, 2].map((megabytes) =>
  report({ name: `mizan: ${megabytes} MB of trade-dense English`, text: times(english, megabytes), run: reading }),
);
console.log(`ratios: 1 : ${more.map((spent) => (spent / one).toFixed(1)).join(' : ')}`);

if (values.peers) comparePeers();

function comparePeers(): void {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-peers-'));
  const names = [
    '@microsoft/recognizers-text-suite',
    'compromise',
    'chrono-node',
    'wink-nlp',
    'wink-eng-lite-web-model',
  ];
  try {
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, ...names], {
      stdio: 'inherit',
    });
    const load = createRequire(join(folder, 'package.json'));
    const recognizers = load('@microsoft/recognizers-text-suite');
    const compromise = load('compromise');
    const chrono = load('chrono-node');
    const wink = load('wink-nlp')(load('wink-eng-lite-web-model'));
    const peers: readonly (readonly [string, (text: string) => unknown])[] = [
      ['mizan', reading],
      [
        'Recognizers: numbers, currencies, dates',
        (text) => [
          recognizers.recognizeNumber(text, 'en-us'),
          recognizers.recognizeCurrency(text, 'en-us'),
          recognizers.recognizeDateTime(text, 'en-us'),
        ],
      ],
      ['compromise', (text) => compromise(text).numbers?.().json?.() ?? compromise(text).json()],
      ['chrono: dates', (text) => chrono.parse(text)],
      ['wink: tokens and entities', (text) => wink.readDoc(text).entities().out()],
    ];
    console.log('\nbeside its peers, article 002 in English');
    const spent = peers.map(([name, run]) => {
      const slow = spending(() => run(english)) > 0.2;
      for (let k = 0; k < 100 && !slow; k++) run(english);
      return report({ name, text: english, run }, slow ? 1 : 100);
    });
    console.log(`as multiples of mizan: ${spent.map((s) => (s / spent[0]!).toFixed(1)).join(', ')}`);
    console.log('\na megabyte of article 002 in English');
    const dense = times(english, 1);
    for (const [name, run] of peers) if (!name.startsWith('Recognizers')) report({ name, text: dense, run });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
