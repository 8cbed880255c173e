import { fontWidths } from './font-widths.ts';

/** A size in pixels and one of the two weights that charts use. */
export interface Font {
  readonly size: number;
  readonly weight: 400 | 600;
}

interface WidthTable {
  /** Alone; joined before; joined after; joined on both sides (thousandths of an em). */
  readonly widths: ReadonlyMap<string, readonly number[]>;
  readonly lamAlef: ReadonlyMap<string, readonly number[]>;
}

const ALEFS = ['ا', 'أ', 'إ', 'آ'];
const MARK = /\p{Mn}/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
/** Wide enough for what the font does not have: a Chinese character is an em wide. */
const UNKNOWN = [1000];

const tables = new Map<number, WidthTable>();

function tableOf(weight: 400 | 600): WidthTable {
  const known = tables.get(weight);
  if (known) return known;
  const { table, lamAlef } = fontWidths[weight];
  const numbers = (packed: string): number[] => packed.split('/').map(Number);
  const widths = new Map<string, readonly number[]>();
  for (const run of table.split(';')) {
    const [start = '', list = ''] = run.split(':');
    for (const [at, packed] of list.split(' ').entries())
      widths.set(String.fromCodePoint(Number.parseInt(start, 16) + at), numbers(packed));
  }
  const read = { widths, lamAlef: new Map(lamAlef.split(' ').map((packed, at) => [ALEFS[at]!, numbers(packed)])) };
  tables.set(weight, read);
  return read;
}

/**
 * How wide a line of text is, in pixels, in the chart's font: Arabic letters in their joined forms, without kerning.
 *
 * @example textWidth('2016', { size: 10, weight: 400 }) // 24
 */
export function textWidth(text: string, { size, weight }: Font): number {
  const { widths, lamAlef } = tableOf(weight);
  const letters = [...text].filter((character) => !INVISIBLE.test(character) && !MARK.test(character));
  const forms = letters.map((letter) => widths.get(letter) ?? UNKNOWN);
  const joinsOn = (at: number): boolean => (forms[at]?.length ?? 0) === 4;
  const joinsBack = (at: number): boolean => (forms[at]?.length ?? 0) >= 2;
  let width = 0;
  for (let at = 0; at < letters.length; at++) {
    const before = joinsOn(at - 1) && joinsBack(at) ? 1 : 0;
    const ligature = letters[at] === 'ل' ? lamAlef.get(letters[at + 1] ?? '') : undefined;
    if (ligature) {
      width += ligature[before]!;
      at++;
      continue;
    }
    const after = joinsOn(at) && joinsBack(at + 1) ? 2 : 0;
    width += forms[at]![before + after]!;
  }
  return (width * size) / 1000;
}

/** Whether the chart's font has every character of a text. */
export function canDraw(text: string): boolean {
  const { widths } = tableOf(400);
  return [...text].every((character) => widths.has(character) || INVISIBLE.test(character));
}

/**
 * Breaks a text at its spaces into lines no wider than `width` pixels, evenly filled. What stands in a bidi isolate stays
 * together, and so does what a no-break space joins; a word that is wider alone gets its own line.
 */
export function wrap(text: string, width: number, font: Font): string[] {
  const words = wordsOf(text);
  const lines = fillLines(words, width, font);
  if (lines.length < 2) return lines;
  // The narrowest width that needs no more lines: the last line is not left with one word.
  let [low, high] = [0, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fillLines(words, middle, font).length > lines.length) low = middle;
    else high = middle;
  }
  return fillLines(words, high, font);
}

function fillLines(words: readonly string[], width: number, font: Font): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  let depth = 0;
  for (const piece of text.split(' ')) {
    if (depth > 0) words[words.length - 1] += ` ${piece}`;
    else words.push(piece);
    depth += count(piece, /[\u2066-\u2068]/g) - count(piece, /\u2069/g);
  }
  return words;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A text cut to a width, with an ellipsis where it was cut. */
export function shorten(text: string, width: number, font: Font): string {
  if (textWidth(text, font) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('').trimEnd()}…`, font) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
