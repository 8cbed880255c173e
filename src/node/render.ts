import type { Resvg } from '@resvg/resvg-js';
import type * as Vega from 'vega';
import type { ChartSpec } from '../charts/spec.ts';
import { fontStack, nearestWeight } from './fonts.ts';
import { outlineText } from './outline.ts';
import { shapeLine } from './shape.ts';

export interface SVGOptions {
  /** Font files that are asked, in order, for what IBM Plex Sans Arabic lacks (Chinese, say). */
  readonly fonts?: readonly string[];
  /**
   * `outlines` (the default) draws glyphs as shapes: the picture looks the same everywhere. `live` keeps `<text>`, smaller and
   * selectable, for a page that brings the font along.
   */
  readonly text?: 'outlines' | 'live';
  /** Put before every id, so that several pictures can share a page. */
  readonly idPrefix?: string;
}

export interface PNGOptions extends Omit<SVGOptions, 'text' | 'idPrefix'> {
  /** Pixels per unit of the picture; 2 unless told. */
  readonly scale?: number;
}

/**
 * Draws a chart as an SVG document, byte for byte the same on every version of Node and in every locale.
 *
 * Text is measured and outlined with the font that is named in the theme; no canvas is needed, and an installed one changes
 * nothing. The spec's `description` becomes the label that screen readers read.
 *
 * Throws where Vega or Vega-Lite so much as warn, and where no font has a character.
 *
 * @example
 * await renderSVG(growthChart(reading, { locale: 'en' })) // '<svg xmlns="http://www.w3.org/2000/svg" …'
 */
export function renderSVG(spec: ChartSpec, options: SVGOptions = {}): Promise<string> {
  const drawn = queue.then(() => draw(spec, options));
  queue = drawn.catch(() => undefined);
  return drawn;
}

/** Draws a chart as a PNG, two pixels to a unit unless told. See {@link renderSVG}. */
export async function renderPNG(spec: ChartSpec, options: PNGOptions = {}): Promise<Uint8Array> {
  const svg = await renderSVG(spec, options.fonts ? { fonts: options.fonts } : {});
  return svgToPNG(svg, options.scale);
}

/** Paints an SVG whose text is outlined; no font of the machine is looked at. */
export async function svgToPNG(svg: string, scale = 2): Promise<Uint8Array> {
  const { Resvg: Painter } = await import('@resvg/resvg-js');
  const painter: Resvg = new Painter(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: scale },
  });
  return painter.render().asPng();
}

/** Vega keeps one counter for ids and one text measure for all its views, so pictures are drawn one after another. */
let queue: Promise<unknown> = Promise.resolve();

async function draw(spec: ChartSpec, options: SVGOptions): Promise<string> {
  const [{ compile }, vega] = await Promise.all([import('vega-lite'), import('vega')]);
  const complaints: string[] = [];
  const logger = strictLogger(complaints);
  const compiled = compile(spec as unknown as Parameters<typeof compile>[0], { logger }).spec;
  const svg = await withMeasure(vega, options.fonts ?? [], async () => {
    vega.resetSVGDefIds();
    const view = new vega.View(vega.parse(compiled), { renderer: 'none', logger });
    try {
      return await view.toSVG();
    } finally {
      view.finalize();
    }
  });
  if (complaints.length > 0) throw new Error(`renderSVG: vega complained: ${complaints.join('; ')}`);
  return finish(svg, spec, options);
}

function finish(svg: string, spec: ChartSpec, options: SVGOptions): string {
  const rounded = roundNumbers(svg);
  const drawn = options.text === 'live' ? rounded : outlineText(rounded, options);
  const labelled = drawn.replace('<svg ', `<svg role="img" aria-label="${escapeAttribute(spec.description)}" `);
  return prefixIds(labelled, options.idPrefix ?? '');
}

/** Every complaint is kept: a picture that Vega has doubts about is not handed out. */
function strictLogger(complaints: string[]): Vega.LoggerInterface {
  const keep = (...words: readonly unknown[]) => {
    complaints.push(words.map(String).join(' '));
    return logger;
  };
  const ignore = () => logger;
  const logger = { level: () => logger, error: keep, warn: keep, info: ignore, debug: ignore };
  return logger as unknown as Vega.LoggerInterface;
}

/** What Vega measures text with: a width for an item's font and a line of text, in pixels. */
interface TextMetrics {
  width: (item: { readonly fontSize?: number; readonly fontWeight?: unknown }, text: string) => number;
}

async function withMeasure<T>(vega: typeof Vega, extraFonts: readonly string[], work: () => Promise<T>): Promise<T> {
  const { textMetrics } = vega as unknown as { readonly textMetrics: TextMetrics };
  const before = textMetrics.width;
  textMetrics.width = (item, text) => {
    const fonts = fontStack(nearestWeight(item.fontWeight), extraFonts);
    return (shapeLine(String(text ?? ''), fonts).width / 1000) * (item.fontSize ?? 11);
  };
  try {
    return await work();
  } finally {
    textMetrics.width = before;
  }
}

/** Three decimals are a thousandth of a pixel, and the last bits of a logarithm are not the same everywhere. */
function roundNumbers(svg: string): string {
  return svg.replace(/<[^>]+>/g, (tag) =>
    tag.replace(/-?\d+\.\d{4,}(?:e[-+]?\d+)?|-?\d+(?:\.\d+)?e-\d+/g, (number) => {
      const rounded = Number(Number(number).toFixed(3));
      return String(rounded === 0 ? 0 : rounded);
    }),
  );
}

function prefixIds(svg: string, prefix: string): string {
  if (prefix === '') return svg;
  return svg.replace(/ id="|href="#|url\(#/g, (found) => found + prefix);
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
