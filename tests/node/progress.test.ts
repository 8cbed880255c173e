import { expect, test } from 'vitest';
import { progressBar } from '../../src/node/progress.ts';

const stream = (isTTY: boolean) => {
  const written: string[] = [];
  return { written, isTTY, columns: 60, write: (text: string) => written.push(text) };
};

test('a bar drawn over on a terminal, and wiped for lines that stay', () => {
  const out = stream(true);
  const bar = progressBar(out);
  bar.show(0.5, 'BACI (1 of 2)');
  bar.say('waiting');
  bar.show(1, 'x'.repeat(100));
  bar.done();
  bar.done();
  expect(out.written[0]).toBe(`${'█'.repeat(12)}${'░'.repeat(12)}  50%  BACI (1 of 2)`);
  expect(out.written.slice(1, 3)).toEqual(['\r\x1B[K', 'waiting\n']);
  expect(out.written[3]).toHaveLength(59);
  expect(out.written.slice(4)).toEqual(['\r\x1B[K']);
});

test('elsewhere only lines that are said', () => {
  const out = stream(false);
  const bar = progressBar(out);
  bar.show(0.5, 'BACI');
  bar.say('waiting');
  bar.done();
  expect(out.written).toEqual(['waiting\n']);
});
