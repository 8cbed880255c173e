/** A stretch of a notebook's source between two `// %%` markers. */
export interface Cell {
  /** Its place among the marked cells, from 1; 0 for the lines before the first marker. */
  readonly number: number;
  /** What stands after the marker; empty for the lines before the first. */
  readonly title: string;
  /** The first line of the cell (from 1), its marker's where it has one, and the last. */
  readonly from: number;
  readonly to: number;
  /** Markdown, for a cell marked `// %% [markdown]`. */
  readonly prose: string;
  /** What is left, without blank lines around it. */
  readonly code: string;
}

/**
 * Takes a notebook apart at its `// %%` markers. In a cell marked `[markdown]` the comment lines that come first are prose.
 *
 * @example cellsOf('// %% Sum\n1 + 1\n')[0]?.title // "Sum"
 */
export function cellsOf(source: string): readonly Cell[] {
  const lines = source.split(/\r?\n/);
  const starts = lines.flatMap((line, at) => (marker.test(line) ? [at] : []));
  const bounds = starts[0] === 0 ? starts : [0, ...starts];
  return bounds
    .map((start, at) => cell(lines.slice(start, bounds[at + 1] ?? lines.length), start, starts.indexOf(start) + 1))
    .filter(({ prose, code }) => prose !== '' || code !== '');
}

const marker = /^\/\/ ?%%(.*)$/;
const markdown = /\s*\[markdown\]\s*/i;

function cell(lines: readonly string[], start: number, number: number): Cell {
  const head = marker.exec(lines[0] ?? '')?.[1];
  const body = head === undefined ? lines : lines.slice(1);
  const told = head !== undefined && markdown.test(head);
  const end = body.findIndex((line) => !/^\s*\/\//.test(line));
  const prose = told ? body.slice(0, end === -1 ? body.length : end) : [];
  return {
    number,
    title: (head ?? '').replace(markdown, ' ').trim(),
    from: start + 1,
    to: start + lines.length,
    prose: prose
      .map((line) => line.replace(/^\s*\/\/ ?/, ''))
      .join('\n')
      .trim(),
    code: body
      .slice(prose.length)
      .join('\n')
      .replace(/^\s*\n|\s+$/g, ''),
  };
}

/** Which cell a line (from 1) stands in. */
export function cellAt(cells: readonly Cell[], line: number): number {
  return cells.findIndex(({ from, to }) => from <= line && line <= to);
}
