import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/report/sha256.ts';

const known = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');

test('agrees with Node on every block boundary', () => {
  for (let length = 0; length < 200; length++) expect(sha256('a'.repeat(length))).toBe(known('a'.repeat(length)));
});

test('agrees with Node on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(known(text));
    }),
  );
});
