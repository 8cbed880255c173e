/** What is known of where the output goes. */
export interface Terminal {
  /** Columns to write in. */
  readonly width: number;
  /** Colours and weights; each gives the text as it is where the output is no terminal, or `NO_COLOR` is set. */
  readonly good: Style;
  readonly bad: Style;
  readonly unsure: Style;
  readonly faint: Style;
  readonly strong: Style;
}
export type Style = (text: string) => string;

/** A stream as far as a terminal is told by it. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  hasColors?(): boolean;
}

/** How to write to a stream: in colour only on a terminal, and not under `NO_COLOR`; as wide as it is, else 120 columns. */
export function terminal(stream: Output, environment: NodeJS.ProcessEnv = process.env): Terminal {
  const plain = environment.NO_COLOR !== undefined && environment.NO_COLOR !== '';
  const colours = stream.isTTY === true && !plain && (stream.hasColors?.() ?? false);
  const style = (on: number, off: number): Style =>
    colours ? (text) => `\x1B[${on}m${text}\x1B[${off}m` : (text) => text;
  return {
    width: Math.max(20, stream.columns ?? (Number(environment.COLUMNS) || 120)),
    good: style(32, 39),
    bad: style(31, 39),
    unsure: style(33, 39),
    faint: style(2, 22),
    strong: style(1, 22),
  };
}

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Text in its own direction, whatever stands beside it: what runs right to left is put in FSI…PDI. */
export function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

/** Text from elsewhere made fit to be printed: no control character and no change of direction reaches the terminal. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

const unseen = /\x1B\[\d+m|[\p{Mn}\p{Me}\p{Cf}]/gu;
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/gu;

/** How many columns a terminal gives a text: two for East Asian wide characters, none for marks, isolates and styles. */
export function displayWidth(text: string): number {
  const seen = text.replace(unseen, '');
  return [...seen].length + (seen.match(wide)?.length ?? 0);
}

/** Breaks text into lines between its words; a word longer than a line is broken too. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((word) => broken(word, width))) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function broken(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && displayWidth(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Text filled up with blanks to so many columns, after it or before it; isolated where it runs right to left. */
export function padded(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const free = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? isolated(text) + free : free + isolated(text);
}
