import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/checks/check.ts';
import { type ScanInput, scan } from '../../src/node/scan.ts';
import { scanRecord } from '../../src/node/scan-record.ts';
import { article002 } from '../helpers/article-002.ts';

const echo = ({ id, text, published }: ScanInput) => ({ id, figures: [], claims: [], text, published });

async function* bytes(...pieces: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece as string);
}

async function run(...pieces: (string | Uint8Array)[]) {
  const out = new PassThrough();
  const counts = await scan(bytes(...pieces), out, echo);
  out.end();
  const text = Buffer.concat(await out.toArray()).toString();
  return {
    counts,
    records: text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

describe('lines', () => {
  test('are answered in order, wherever the chunks break', async () => {
    const line = '{"id":"a","text":"صادرات\u2028","published":"2024-06-18"}\r\n\n{"id":2,"text":"b"}';
    const whole = Buffer.from(line);
    const single = Array.from(whole, (byte) => Uint8Array.of(byte));
    for (const pieces of [[whole], single]) {
      const { counts, records } = await run(...pieces);
      expect(counts).toEqual({ documents: 2, errors: 0 });
      expect(records).toMatchObject([
        { id: 'a', text: 'صادرات\u2028', published: '2024-06-18' },
        { id: 2, text: 'b', published: null },
      ]);
    }
  });

  test('that are bad become error records with their number, and the rest goes on', async () => {
    const { counts, records } = await run(
      '{"id":"a","text":"b"}\n\nnot json\n[1]\n{"id":"x"}\n{"id":"y","text":5}\n{"id":[],"text":""}\n',
      Uint8Array.of(0xff, 0x0a),
      '{"id":"z","text":"","published":7}\n{"id":"c","text":"d"}\n',
    );
    expect(counts).toEqual({ documents: 2, errors: 7 });
    expect(records).toMatchObject([
      { id: 'a' },
      { id: null, line: 3, error: expect.stringMatching(/^not JSON: [^\n]+$/) },
      { id: null, line: 4, error: 'not a JSON object' },
      { id: 'x', line: 5, error: 'no "text"' },
      { id: 'y', line: 6, error: '"text" is not a string' },
      { id: null, line: 7, error: '"id" is neither a string nor a number' },
      { id: null, line: 8, error: 'not UTF-8' },
      { id: 'z', line: 9, error: '"published" is not a string' },
      { id: 'c', text: 'd' },
    ]);
  });
});

test('no more is read than the output takes', async () => {
  let taken = 0;
  let given = 0;
  async function* source() {
    for (; given < 200; given++) yield Buffer.from(`{"id":${given},"text":"${'x'.repeat(1000)}"}\n`);
  }
  const slow = new Writable({
    highWaterMark: 2000,
    write(_chunk, _encoding, done) {
      taken++;
      expect(given - taken).toBeLessThan(5);
      setImmediate(done);
    },
  });
  await scan(source(), slow, echo);
  expect(taken).toBe(200);
});

test('article 002 as a record of the corpus', () => {
  const reading = article002();
  const { id, figures, claims } = scanRecord('002', reading, check(reading));
  expect(id).toBe('002');
  expect(figures[6]).toEqual({
    measure: 'exports',
    kind: 'services',
    item: 'transport',
    reporter: 'RUS',
    partner: 'PRK',
    period: '2020',
    value: 2.65e6,
    unit: 'USD',
    precision: 1e4,
    qualifier: 'about',
    quote: 'about $2.65 million',
    spans: [[expect.any(Number), expect.any(Number)]],
  });
  expect(figures[0]!.spans).toHaveLength(2);
  expect(claims.map(({ type, from, to, value, verdict }) => [type, from, to, value, verdict])).toEqual([
    ['cagr', '2016', '2021', -18.1, 'holds'],
    ['cagr', '2016', '2021', 16.9, 'holds'],
    ['rank', null, '2022', 182, 'unverifiable'],
    ['rank', null, '2022', 47, 'unverifiable'],
    ['rank', null, '2022', 12, 'unverifiable'],
  ]);
});

test('the six hedges fold into the four qualifiers', () => {
  const reading = article002();
  const hedges = ['exact', 'about', 'between', 'over', 'under', 'nearly'] as const;
  const figures = hedges.map((hedge) => ({ ...reading.figures[0]!, hedge }));
  expect(scanRecord(null, { ...reading, figures }, []).figures.map(({ qualifier }) => qualifier)).toEqual([
    'exact',
    'about',
    'about',
    'over',
    'under',
    'under',
  ]);
});
