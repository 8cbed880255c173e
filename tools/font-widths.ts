/**
 * Writes `src/charts/font-widths.ts`: how wide each character of IBM Plex Sans Arabic is, in the two weights that charts use.
 * Run with `npx tsx tools/font-widths.ts` when the font package changes; a test compares the table with HarfBuzz.
 */
import { writeFileSync } from 'node:fs';
import { fontStack, type OpenFont } from '../src/node/fonts.ts';
import { shapeLine } from '../src/node/shape.ts';

const WEIGHTS = [400, 600];
const JOINER = '\u200D';
const LAST = 0x2300;
const ALEFS = ['ا', 'أ', 'إ', 'آ'];

const widthOf = (text: string, font: OpenFont): number => Math.round(shapeLine(text, [font]).width);
const glyphsOf = (text: string, font: OpenFont): string =>
  shapeLine(text, [font])
    .glyphs.map((glyph) => glyph.id)
    .join();

/** One width; or two (alone, joined to what is before it); or four (then also: joined to what is after it, to both). */
function widths(character: string, font: OpenFont): string {
  const alone = widthOf(character, font);
  if (/\p{Mn}/u.test(character)) return '0';
  if (!/\p{Script=Arabic}/u.test(character)) return String(alone);
  const [before, after, both] = [JOINER + character, character + JOINER, JOINER + character + JOINER];
  const joins = (text: string): boolean => glyphsOf(text, font) !== glyphsOf(character, font);
  if (joins(after)) return [character, before, after, both].map((text) => widthOf(text, font)).join('/');
  return joins(before) ? `${alone}/${widthOf(before, font)}` : String(alone);
}

/** Runs of neighbouring characters, each as `first code in hex: width width …`. */
function tableOf(font: OpenFont): string {
  const codes = [...font.covers].filter(
    (code) => code >= 0x20 && code < LAST && !/\p{C}/u.test(String.fromCodePoint(code)),
  );
  const lines: string[] = [];
  let before = Number.NaN;
  for (const code of codes.sort((a, b) => a - b)) {
    const width = widths(String.fromCodePoint(code), font);
    if (code === before + 1) lines[lines.length - 1] += ` ${width}`;
    else lines.push(`${code.toString(16)}:${width}`);
    before = code;
  }
  return lines.join(';');
}

const ligatures = (font: OpenFont): string =>
  ALEFS.map((alef) => `${widthOf(`ل${alef}`, font)}/${widthOf(`${JOINER}ل${alef}`, font)}`).join(' ');

const chunks = (text: string): string =>
  text
    .replace(/(.{90,110})(?=[ ;])/g, '$1\n')
    .split('\n')
    .map((line) => `    '${line}'`)
    .join(' +\n');

const entry = (weight: number): string => {
  const font = fontStack(weight)[0]!;
  return `  ${weight}: {\n    lamAlef: '${ligatures(font)}',\n    table:\n${chunks(tableOf(font)).replaceAll('\n    ', '\n      ').replace(/^ {4}/, '      ')},\n  },\n`;
};

const source = `/** Written by tools/font-widths.ts from IBM Plex Sans Arabic; not edited by hand. Thousandths of an em. */
export const fontWidths: Readonly<Record<400 | 600, { readonly lamAlef: string; readonly table: string }>> = {
${WEIGHTS.map(entry).join('')}};
`;

writeFileSync(new URL('../src/charts/font-widths.ts', import.meta.url), source);
