/**
 * How fast a text is read, beside the readers of numbers and dates that run on Node, on the same texts in one run.
 *
 *   npx tsx tests/bench/read.ts [--peers]
 *
 * With `--peers`, the peers are installed into a folder of their own first, and taken away after. Times are seconds of the
 * processor, which a busy machine changes least; what counts is their ratio.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ar } from '../../src/packs/ar.ts';
import { en } from '../../src/packs/en.ts';
import { read } from '../../src/read/read.ts';

const { values } = parseArgs({ options: { peers: { type: 'boolean', default: false } } });
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

/** Seconds of the processor for one run, the least of a few. */
function seconds({ text, run }: Line, rounds = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    run(text);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

function report(line: Line): number {
  const spent = seconds(line);
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

reading(english);
reading(arabic);
console.log('one document');
report({ name: 'mizan: article 002 in English', text: english, run: reading });
report({ name: 'mizan: article 002 in Arabic', text: arabic, run: reading });
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
      run(english);
      return report({ name, text: english, run });
    });
    console.log(`as multiples of mizan: ${spent.map((s) => (s / spent[0]!).toFixed(1)).join(', ')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
