import bidiFactory from 'bidi-js';
import { Buffer, BufferFlag, Direction, shape } from 'harfbuzzjs';
import type { OpenFont } from './fonts.ts';

/** A glyph and the pen position that it is drawn at, in thousandths of an em, y upwards. */
export interface PlacedGlyph {
  readonly font: OpenFont;
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** One line of text, laid out from left to right as the eye meets it. */
export interface ShapedLine {
  readonly glyphs: readonly PlacedGlyph[];
  /** The advance of the whole line, in thousandths of an em. */
  readonly width: number;
  /** The characters that no font of the stack has. */
  readonly missing: readonly string[];
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly script: string;
  readonly font: OpenFont;
}

// The package's types describe its ES build; Node loads the CommonJS one, whose export is the factory itself.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Arab', /(?!\p{Script=Inherited})\p{Script_Extensions=Arabic}/u],
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hira', /\p{Script=Hiragana}/u],
  ['Kana', /\p{Script=Katakana}/u],
  ['Hang', /\p{Script=Hangul}/u],
];
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/**
 * Lays out one line: the Unicode bidirectional algorithm cuts it into runs of one direction, these are cut again where the
 * script or the font changes, HarfBuzz shapes each, and they are put in visual order (rule L2).
 *
 * The paragraph direction is left to right, as in SVG; a right-to-left line carries its own isolates.
 */
export function shapeLine(text: string, fonts: readonly OpenFont[]): ShapedLine {
  const glyphs: PlacedGlyph[] = [];
  const missing = new Set<string>();
  let pen = 0;
  for (const run of visualOrder(runsOf(text, fonts, missing))) {
    const unit = 1000 / run.font.unitsPerEm;
    for (const glyph of shapeRun(text, run)) {
      glyphs.push({
        font: run.font,
        id: glyph.codepoint,
        x: pen + (glyph.xOffset ?? 0) * unit,
        y: (glyph.yOffset ?? 0) * unit,
      });
      pen += (glyph.xAdvance ?? 0) * unit;
    }
  }
  return { glyphs, width: pen, missing: [...missing] };
}

function shapeRun(text: string, run: Run): ReturnType<Buffer['getGlyphInfosAndPositions']> {
  const buffer = new Buffer();
  buffer.addText(text, run.start, run.end - run.start);
  buffer.setDirection(run.level % 2 ? Direction.RTL : Direction.LTR);
  buffer.setScript(run.script);
  buffer.setLanguage(run.script === 'Arab' ? 'ar' : 'en');
  buffer.setFlags(BufferFlag.REMOVE_DEFAULT_IGNORABLES);
  shape(run.font.font, buffer);
  return buffer.getGlyphInfosAndPositions();
}

function runsOf(text: string, fonts: readonly OpenFont[], missing: Set<string>): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, 'ltr');
  const scripts = scriptsOf(text);
  const runs: Run[] = [];
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const end = at + character.length;
    const last = runs.at(-1);
    const font = fontFor(character, fonts, last?.font, missing);
    const level = levels[at]!;
    const script = scripts[at]!;
    if (last && last.level === level && last.script === script && last.font === font)
      runs[runs.length - 1] = { ...last, end };
    else runs.push({ start: at, end, level, script, font });
    at = end;
  }
  return runs;
}

function fontFor(
  character: string,
  fonts: readonly OpenFont[],
  before: OpenFont | undefined,
  missing: Set<string>,
): OpenFont {
  const code = character.codePointAt(0)!;
  const found = fonts.find((font) => font.covers.has(code));
  if (found) return found;
  if (!INVISIBLE.test(character)) missing.add(character);
  return before ?? fonts[0]!;
}

/** The script at each code unit; what is common to all takes that of its neighbour before it, else after it. */
function scriptsOf(text: string): string[] {
  const scripts: string[] = new Array(text.length);
  let current: (typeof SCRIPTS)[number] | undefined;
  let waiting = 0;
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    at += character.length;
    if (!current?.[1].test(character)) current = SCRIPTS.find(([, test]) => test.test(character)) ?? current;
    if (!current) continue;
    scripts.fill(current[0], waiting, at);
    waiting = at;
  }
  return scripts.fill('Latn', waiting);
}

function visualOrder(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < ordered.length; start++) {
      if (ordered[start]!.level < level) continue;
      let end = start;
      while (end < ordered.length && ordered[end]!.level >= level) end++;
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  }
  return ordered;
}
