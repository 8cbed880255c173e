import type { ChartSpec } from '../../src/charts/spec.ts';
import { fontStack, nearestWeight } from '../../src/node/fonts.ts';
import { renderSVG } from '../../src/node/render.ts';
import { shapeLine } from '../../src/node/shape.ts';

/** A line of text on a picture: what it says and the box that its letters fill, in pixels from the top left corner. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly TextBox[];
}

const TOKEN = /<(\/?)(\w+)([^>]*?)(\/?)>([^<]*)/g;
const ANCHORS: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** Draws a chart (and so finds what Vega warns of), and says where each of its lines of text stands. */
export async function pictureOf(spec: ChartSpec): Promise<Picture> {
  const svg = await renderSVG(spec, { text: 'live' });
  const attribute = (source: string, name: string): string =>
    new RegExp(`\\b${name}="([^"]*)"`).exec(source)?.[1] ?? '';
  const boxes: TextBox[] = [];
  const origins: (readonly [number, number])[] = [[0, 0]];
  let size = 0;
  let weight = 400;
  let anchor = 0;
  let drop = 0;
  for (const [, closing, tag = '', attributes = '', empty, content = ''] of svg.matchAll(TOKEN)) {
    if (closing) {
      origins.pop();
      continue;
    }
    const [x = 0, y = 0] = (/translate\(([^)]*)\)/.exec(attributes)?.[1] ?? '0,0').split(',').map(Number);
    const [left, top] = origins.at(-1)!;
    const origin = [left + x, top + y] as const;
    if (tag === 'text') {
      size = Number.parseFloat(attribute(attributes, 'font-size'));
      weight = nearestWeight(attribute(attributes, 'font-weight'));
      anchor = ANCHORS[attribute(attributes, 'text-anchor') || 'start']!;
      drop = 0;
    }
    if (tag === 'tspan') drop += Number(attribute(attributes, 'dy') || 0);
    if (content !== '' && size > 0 && (tag === 'text' || tag === 'tspan')) {
      const text = content.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      const width = (shapeLine(text, fontStack(weight)).width * size) / 1000;
      const start = origin[0] - anchor * width;
      const baseline = origin[1] + drop;
      boxes.push({
        text,
        left: start,
        right: start + width,
        top: baseline - 0.7 * size,
        bottom: baseline + 0.15 * size,
      });
    }
    if (!empty) origins.push(origin);
  }
  return { width: Number(attribute(svg, 'width')), height: Number(attribute(svg, 'height')), boxes };
}

/** The lines that stick out of the picture. */
export function clipped({ width, height, boxes }: Picture): readonly string[] {
  const out = boxes.filter(
    ({ left, right, top, bottom }) => left < 4 || top < 4 || right > width - 4 || bottom > height - 4,
  );
  return out.map(({ text, left, right }) => `${text} [${Math.round(left)}, ${Math.round(right)}] of ${width}`);
}

/** The pairs of lines that stand on one another; a line and its halo say the same and do not count. */
export function overprinted({ boxes }: Picture): readonly string[] {
  const pairs: string[] = [];
  for (const [at, a] of boxes.entries())
    for (const b of boxes.slice(at + 1)) {
      if (a.text === b.text && Math.abs(a.left - b.left) < 1 && Math.abs(a.top - b.top) < 1) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 1 && high > 1) pairs.push(`${a.text} | ${b.text}`);
    }
  return pairs;
}
