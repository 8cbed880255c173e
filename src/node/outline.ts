import { fontStack, nearestWeight, type OpenFont } from './fonts.ts';
import { shapeLine } from './shape.ts';

/** What the outlining of one picture needs to know. */
export interface OutlineOptions {
  /** TrueType or OpenType files that are asked, in order, for what the chart's font lacks. */
  readonly fonts?: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;

const TEXT = /<text\b([^>]*[^>/])>(.*?)<\/text>/gs;
const SPAN = /<tspan\b([^>]*)>(.*?)<\/tspan>/gs;
const EMPTY = /<text\b[^>]*\/>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const ANCHORS: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/**
 * Replaces each `<text>` of an SVG that Vega wrote by the outlines of its glyphs, so that it looks the same wherever it is
 * opened. A glyph is drawn once, in `<defs>`, and used by reference; the words stay readable in `data-text`.
 *
 * Throws where no font has a character.
 */
export function outlineText(svg: string, options: OutlineOptions = {}): string {
  const used = new Map<string, string>();
  const outlined = svg
    .replace(EMPTY, '')
    .replace(TEXT, (_, attributes: string, content: string) =>
      outlineElement(attributesOf(attributes), content, used, options.fonts ?? []),
    );
  if (used.size === 0) return outlined;
  const glyphs = [...used].sort(byKey).map(([key, path]) => `<path id="${key}" d="${path}"/>`);
  return outlined.replace(/(<svg\b[^>]*>)/, `$1<defs>${glyphs.join('')}</defs>`);
}

function outlineElement(
  attributes: Attributes,
  content: string,
  used: Map<string, string>,
  extraFonts: readonly string[],
): string {
  const size = Number.parseFloat(attributes['font-size'] ?? '11');
  const fonts = fontStack(nearestWeight(attributes['font-weight']), extraFonts);
  const anchor = ANCHORS[attributes['text-anchor'] ?? 'start'] ?? 0;
  let drop = 0;
  const uses: string[] = [];
  for (const line of linesOf(content)) {
    drop += line.drop;
    const shaped = shapeLine(unescapeXML(line.text), fonts);
    if (shaped.missing.length > 0) throw new Error(missingMessage(shaped.missing, line.text));
    const left = -anchor * shaped.width;
    const down = -(drop / size) * 1000;
    for (const glyph of shaped.glyphs) {
      const key = glyphKey(glyph.font, glyph.id);
      const path = used.get(key) ?? glyphPath(glyph.font, glyph.id);
      if (path === '') continue;
      used.set(key, path);
      uses.push(`<use href="#${key}"${place('x', left + glyph.x)}${place('y', down + glyph.y)}/>`);
    }
  }
  const label = linesOf(content)
    .map((line) => line.text)
    .join(' ');
  return `<g${groupAttributes(attributes, size)} data-text="${label.replaceAll('"', '&quot;')}">${uses.join('')}</g>`;
}

function linesOf(content: string): { readonly text: string; readonly drop: number }[] {
  const spans = [...content.matchAll(SPAN)];
  if (spans.length === 0) return [{ text: content, drop: 0 }];
  return spans.map(([, attributes = '', text = '']) => ({ text, drop: Number(attributesOf(attributes).dy ?? 0) }));
}

/** What a `<text>` says of place and paint, for the group of outlines; lengths are now in thousandths of an em. */
function groupAttributes(attributes: Attributes, size: number): string {
  const scale = size / 1000;
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'text-anchor' || name.startsWith('font-')) continue;
    kept[name] = name === 'stroke-width' ? number(Number.parseFloat(value) / scale) : value;
  }
  kept.transform = `${kept.transform ?? ''} scale(${number(scale, 6)},${number(-scale, 6)})`.trim();
  return Object.entries(kept)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function glyphKey(font: OpenFont, id: number): string {
  return `g${font.key}-${id}`;
}

function glyphPath(font: OpenFont, id: number): string {
  const scale = 1000 / font.unitsPerEm;
  return font.font
    .glyphToJson(id)
    .map(({ type, values }) => type + values.map((value) => number(value * scale)).join(' '))
    .join('');
}

function place(axis: 'x' | 'y', value: number): string {
  const written = number(value);
  return written === '0' ? '' : ` ${axis}="${written}"`;
}

function number(value: number, digits = 2): string {
  const rounded = Number(value.toFixed(digits));
  return String(rounded === 0 ? 0 : rounded);
}

function attributesOf(source: string): Attributes {
  return Object.fromEntries([...source.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]));
}

function byKey([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function missingMessage(missing: readonly string[], line: string): string {
  const code = missing[0]!.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `renderSVG: no font has the character "${missing[0]}" (U+${code}) of "${unescapeXML(line)}"; name one that does in options.fonts`;
}

function unescapeXML(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
