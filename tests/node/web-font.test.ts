import { expect, test } from 'vitest';
import { webFont } from '../../src/node/web-font.ts';

test('holds two weights, small where few characters are asked for, the same twice', () => {
  const few = webFont('abc');
  expect(few.match(/@font-face/g)).toHaveLength(2);
  expect(few).toMatch(/font-weight:400;src:url\(data:font\/woff2;base64,d09GMg/);
  expect(few.length).toBeLessThan(12_000);
  expect(webFont('abc')).toBe(few);
  expect(webFont('abc الميزان 0123456789').length).toBeGreaterThan(few.length);
});

test('takes any text, whether the font has its characters or not', () => {
  expect(webFont('\ud800 貿易 \u{1f600}')).toContain('@font-face');
  expect(webFont('')).toContain('@font-face');
});
