import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyChart } from '../../src/charts/every-chart.ts';
import { fontPath } from '../../src/node/fonts.ts';
import { renderSVG, svgToPNG } from '../../src/node/render.ts';
import { article002 } from '../helpers/article-002.ts';
import { inBrowser, type Visit } from '../pages/browser.ts';

const reading = article002();
const pictures = (['en', 'ar'] as const).flatMap((locale) =>
  everyChart(reading, { locale, digits: locale === 'ar' ? 'arab' : 'latn' }).map(({ name, spec }) => ({
    name: `${name}.${locale}`,
    spec,
  })),
);

/** How two pictures differ: on the whole, and in the worst square of eight pixels (0 to 255). */
interface Difference {
  readonly mean: number;
  readonly worst: number;
}

const rsvg = ['/usr/bin/rsvg-convert', '/usr/local/bin/rsvg-convert'].find((path) => existsSync(path));

inBrowser('pictures look the same wherever they are opened', (browsing) => {
  let visit: Visit;
  let folder: string;
  beforeAll(async () => {
    visit = await browsing.open('<!doctype html><title>compare</title>');
    folder = mkdtempSync(join(tmpdir(), 'mizan-pixels-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const svgURL = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const pngURL = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const compare = (a: string, b: string): Promise<Difference> => visit.page.evaluate(differenceOf, [a, b] as const);

  describe.each(pictures)('$name', ({ name, spec }) => {
    test('Chromium and resvg', async () => {
      const svg = await renderSVG(spec);
      const { mean, worst } = await compare(svgURL(svg), pngURL(await svgToPNG(svg)));
      expect(mean).toBeLessThan(0.5);
      expect(worst).toBeLessThan(16);
    });

    test.skipIf(!rsvg && !process.env.CI)(
      `Chromium and librsvg${rsvg ? '' : ' (skipped: no rsvg-convert)'}`,
      async () => {
        const svg = await renderSVG(spec);
        const file = join(folder, `${name}.svg`);
        writeFileSync(file, svg);
        const png = execFileSync(rsvg ?? 'rsvg-convert', ['--zoom', '2', file], { maxBuffer: 1 << 26 });
        const { mean, worst } = await compare(svgURL(svg), pngURL(png));
        expect(mean).toBeLessThan(0.5);
        expect(worst).toBeLessThan(16);
      },
    );

    test('outlines and the letters that Chromium sets itself', async () => {
      const outlined = svgURL(await renderSVG(spec));
      const live = svgURL(withFont(await renderSVG(spec, { text: 'live' })));
      const { mean, worst } = await compare(outlined, live);
      expect(mean).toBeLessThan(1.5);
      expect(worst).toBeLessThan(32);
    });
  });

  test('a picture that is wrong is seen to be', async () => {
    const { spec } = pictures[0]!;
    const right = svgURL(await renderSVG(spec));
    const moved = svgURL(
      (await renderSVG(spec)).replace(/(<g [^>]*data-text="Russia to North Korea")/, '$1 opacity="0"'),
    );
    expect((await compare(right, moved)).worst).toBeGreaterThan(48);
  });
});

/** The SVG with the chart's font in it, as Chromium needs it for pictures. */
function withFont(svg: string): string {
  const faces = [400, 600].map((weight) => {
    const data = readFileSync(fontPath(weight)).toString('base64');
    return `@font-face{font-family:'IBM Plex Sans Arabic';font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;
  });
  return svg.replace(/(<svg\b[^>]*>)/, `$1<style>${faces.join('')}</style>`);
}

/** Runs in the page: draws two pictures at twice their size and compares them. */
async function differenceOf([a, b]: readonly [string, string]): Promise<Difference> {
  const load = async (url: string): Promise<HTMLImageElement> => {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  };
  const [first, second] = await Promise.all([load(a), load(b)]);
  const scale = (image: HTMLImageElement): number => (image.src.startsWith('data:image/svg') ? 2 : 1);
  const [width, height] = [first.width * scale(first), first.height * scale(first)];
  const pixels = (image: HTMLImageElement): Uint8ClampedArray => {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0, image.width * scale(image), image.height * scale(image));
    return context.getImageData(0, 0, width, height).data;
  };
  if (second.width * scale(second) !== width || second.height * scale(second) !== height)
    return { mean: 255, worst: 255 };
  const [x, y] = [pixels(first), pixels(second)];
  const side = 8;
  const across = Math.ceil(width / side);
  // Signed sums: what one drawer's antialiasing takes from a pixel it gives to its neighbour.
  const squares = new Float64Array(across * Math.ceil(height / side));
  let total = 0;
  for (let at = 0; at < x.length; at += 4) {
    const pixel = at / 4;
    const square = Math.floor(Math.floor(pixel / width) / side) * across + Math.floor((pixel % width) / side);
    const difference = (x[at]! - y[at]! + x[at + 1]! - y[at + 1]! + x[at + 2]! - y[at + 2]!) / 3;
    squares[square]! += difference / (side * side);
    total += Math.abs(difference);
  }
  return { mean: total / (x.length / 4), worst: Math.max(...squares.map(Math.abs)) };
}
