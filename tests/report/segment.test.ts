import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mention, segment } from '../../src/report/segment.ts';

const mention = (id: string, start: number, end: number): Mention => ({
  id,
  nth: 1,
  span: { start, end, quote: '' },
});

test('overlapping mentions share what they share', () => {
  const found = segment('0123456789', [mention('c1', 2, 8), mention('f1', 4, 6), mention('f2', 7, 9)]);
  expect(found.map(({ start, end, under }) => [start, end, under.map(({ id }) => id).join()])).toEqual([
    [0, 2, ''],
    [2, 4, 'c1'],
    [4, 6, 'f1,c1'],
    [6, 7, 'c1'],
    [7, 8, 'f2,c1'],
    [8, 9, 'f2'],
    [9, 10, ''],
  ]);
});

test('segments join to the text and every mention covers exactly its own', () => {
  const bounds = fc.tuple(fc.integer({ min: -2, max: 30 }), fc.integer({ min: -2, max: 30 }));
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(bounds, { maxLength: 12 }), (text, pairs) => {
      const mentions = pairs.map(([start, end], at) => mention(`f${at}`, start, end));
      const found = segment(text, mentions);
      expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      for (const { id, span } of mentions) {
        const covered = found.filter(({ under }) => under.some((other) => other.id === id));
        const valid = span.start >= 0 && span.start < span.end && span.end <= text.length;
        expect(covered.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(valid ? span.end - span.start : 0);
        expect(found.filter(({ begins }) => begins.some((other) => other.id === id))).toHaveLength(valid ? 1 : 0);
      }
    }),
  );
});
