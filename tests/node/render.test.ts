import * as vega from 'vega';
import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { renderPNG, renderSVG } from '../../src/node/render.ts';

const RLI = '\u2067';
const LRI = '\u2066';
const PDI = '\u2069';

function textSpec(...lines: readonly string[]): ChartSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: 'Lines of <text> & "quotes"',
    width: 400,
    height: 40 * lines.length,
    data: { values: lines.map((line, row) => ({ line, row })) },
    mark: { type: 'text', align: 'left', fontSize: 16 },
    encoding: {
      text: { field: 'line' },
      x: { value: 0 },
      y: { field: 'row', type: 'ordinal', axis: null },
    },
  };
}

describe('renderSVG', () => {
  test('draws text as glyphs, one definition each, and keeps the words', async () => {
    const svg = await renderSVG(textSpec('level', 'level'));
    expect(svg).not.toContain('<text');
    expect(svg).toContain('data-text="level"');
    expect(svg.match(/<use /g)).toHaveLength(10);
    expect(svg.match(/<path id="g400-\d+"/g)).toHaveLength(3);
  });

  test('labels the picture for screen readers', async () => {
    const svg = await renderSVG(textSpec('x'));
    expect(svg).toContain('<svg role="img" aria-label="Lines of &lt;text&gt; &amp; &quot;quotes&quot;" ');
  });

  test('is the same when drawn again, and when drawn among others', async () => {
    const spec = textSpec(`${RLI}المعدّل ${LRI}−18.1%${PDI}${PDI}`, 'level');
    const [first, , third] = await Promise.all([renderSVG(spec), renderSVG(textSpec('other')), renderSVG(spec)]);
    expect(third).toBe(first);
    expect(await renderSVG(spec)).toBe(first);
  });

  test('measures with its own font, whatever Vega would measure with, and puts that back', async () => {
    const { textMetrics } = vega as unknown as { textMetrics: { width: unknown } };
    const titled = { ...textSpec('x'), title: { text: 'A title that is wider than its picture', anchor: 'end' } };
    const plain = await renderSVG(titled);
    const before = textMetrics.width;
    const canvas = () => 1234;
    textMetrics.width = canvas;
    try {
      expect(await renderSVG(titled)).toBe(plain);
      expect(textMetrics.width).toBe(canvas);
    } finally {
      textMetrics.width = before;
    }
  });

  test('keeps text as text when asked, and puts a prefix before ids', async () => {
    expect(await renderSVG(textSpec('level'), { text: 'live' })).toMatch(/<text[^>]*>level<\/text>/);
    const svg = await renderSVG(textSpec('level'), { idPrefix: 'c1-' });
    expect(svg).toMatch(/<path id="c1-g400-\d+"/);
    expect(svg.match(/href="#(?!c1-)/g)).toBeNull();
  });

  test('hands out no picture that Vega has doubts about', async () => {
    const doubtful = { ...textSpec('x'), encoding: { text: { field: 'line' }, x: { aggregate: 'no-such' } } };
    await expect(renderSVG(doubtful)).rejects.toThrow(/^renderSVG: vega complained: /);
  });

  test('names the character that no font has', async () => {
    await expect(renderSVG(textSpec('日本'))).rejects.toThrow(
      'renderSVG: no font has the character "日" (U+65E5) of "日本"; name one that does in options.fonts',
    );
  });
});

describe('renderPNG', () => {
  test('is a PNG of twice the size', async () => {
    const png = Buffer.from(await renderPNG({ ...textSpec('x'), padding: 0, config: { view: { stroke: null } } }));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 80]);
  });
});
