import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chartTitle } from '../charts/chart-title.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { drawing } from '../report/charts.ts';
import { type Html, html } from '../report/html.ts';
import { escapeMarkdown } from '../report/report-markdown.ts';
import { type Cell, cellAt, cellsOf } from './notebook-cells.ts';
import {
  isChart,
  isReading,
  isTable,
  readingOutput,
  type Showable,
  type ShowOptions,
  tableOutput,
  textOutput,
  valueOutput,
} from './notebook-output.ts';
import { markdown, notebookPage } from './notebook-page.ts';
import { renderSVG } from './render.ts';
import { printable, type Terminal, terminal, wrapped } from './terminal.ts';

export interface NotebookOptions {
  /** The folder that the page goes into; `data/notebooks` under the current one unless told. */
  readonly out?: string;
}

/** What a notebook writes with. */
export interface Notebook {
  /** Prose in Markdown, with values put in as text, and lists of them as lists. */
  md(template: TemplateStringsArray, ...values: readonly unknown[]): void;
  /** A reading, a table, a chart, a text, or any value. Await it for charts to be printed in their place. */
  show(value: Showable, options?: ShowOptions): Promise<void>;
}

interface State {
  readonly path: string;
  readonly name: string;
  readonly out: string;
  readonly cells: readonly Cell[];
  readonly outputs: Html[][];
  readonly specs: ChartSpec[];
  readonly pending: Promise<void>[];
  readonly terminal: Terminal;
  readings: number;
  /** How many cells have been printed. */
  printed: number;
  /** The cell that runs, as far as is known. */
  current: number;
}

/**
 * Makes the script that calls it a notebook: `// %%` marks a cell, `// %% [markdown]` one whose comments are prose. What it
 * shows is printed as it goes; when it ends, a page with prose, folded code and output is written. Where a cell fails, the
 * line that is printed says which and where, the process ends with 1, and a page written before stays as it was.
 *
 * @example
 * import { notebook } from 'mizan/node';
 * const { show } = notebook(import.meta.url);
 * // %% The figures
 * await show(figureTable(read(text, { packs: [en] })));
 */
export function notebook(url: string, { out = join('data', 'notebooks') }: NotebookOptions = {}): Notebook {
  const path = fileURLToPath(url.replace(/\?.*$/, ''));
  const cells = cellsOf(readFileSync(path, 'utf8'));
  const state: State = {
    path,
    name: basename(path).replace(/\.[cm]?[jt]s$/, ''),
    out,
    cells,
    outputs: cells.map(() => []),
    specs: [],
    pending: [],
    terminal: terminal(process.stdout),
    readings: 0,
    printed: 0,
    current: 0,
  };
  Error.stackTraceLimit = 50;
  process.once('uncaughtException', (error) => fail(error, state));
  process.once('beforeExit', () => void finish(state));
  return {
    md: (template, ...values) => say(String.raw({ raw: template }, ...values.map(text)), state),
    show: (value, options = {}) => show(value, options, state),
  };
}

/** A value as text within Markdown; a list as a list. */
function text(value: unknown): string {
  if (!Array.isArray(value)) return escapeMarkdown(String(value));
  return `\n\n${value.map((item) => `- ${text(item)}`).join('\n')}\n\n`;
}

function say(words: string, state: State): void {
  put([inTerminal(words, state.terminal), markdown(words)], enter(state), state);
}

async function show(value: Showable, options: ShowOptions, state: State): Promise<void> {
  const cell = enter(state);
  if (isChart(value)) {
    const drawing = chart(value, cell, state);
    state.pending.push(drawing.catch(() => undefined));
    return drawing;
  }
  if (isTable(value)) return put(tableOutput(value, options, state.terminal), cell, state);
  if (isReading(value)) return put(readingOutput(value, options.verdicts ?? [], ++state.readings), cell, state);
  if (typeof value === 'string') return put(textOutput(value, state.terminal), cell, state);
  put(valueOutput(value), cell, state);
}

/** A chart keeps its place in the page while it is drawn. */
async function chart(spec: ChartSpec, cell: number, state: State): Promise<void> {
  const outputs = state.outputs[cell]!;
  const place = outputs.push(html``) - 1;
  const file = `${state.name}/chart-${state.specs.push(spec)}.vl.json`;
  const svg = await renderSVG(spec, { text: 'live', idPrefix: `c${state.specs.length}-` }).catch((error: unknown) => {
    state.current = cell;
    throw error;
  });
  const title = chartTitle(spec);
  const picture = drawing({ title, description: spec.description, svg });
  outputs[place] =
    html`<figure class="charts"><div class="scroll" tabindex="0" role="region" aria-label="${title}">${picture}</div>
<figcaption class="wrote"><a href="${file}">Vega-Lite spec</a></figcaption></figure>`;
  print(`${state.terminal.strong(title)}\n${state.terminal.faint(join(state.out, file))}`);
}

function put([printed, page]: readonly [string, Html], cell: number, state: State): void {
  print(printed);
  state.outputs[cell]!.push(page);
}

/** Finds the cell that is running and prints whatever prose stands before its output. */
function enter(state: State): number {
  const line = lineIn(state.path, new Error().stack ?? '');
  const cell = line === undefined ? -1 : cellAt(state.cells, line);
  state.current = cell === -1 ? state.current : cell;
  printUpTo(state.current, state);
  return state.current;
}

function printUpTo(cell: number, state: State): void {
  for (; state.printed <= cell; state.printed++) {
    const { title, prose } = state.cells[state.printed]!;
    if (title !== '') print(state.terminal.faint(`── ${title}`));
    if (prose !== '') print(inTerminal(prose, state.terminal));
  }
}

/** The outermost line of a file in a stack: the statement of the script itself, whatever it called. */
function lineIn(path: string, stack: string): number | undefined {
  const file = basename(path).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = [...stack.matchAll(new RegExp(`[/\\\\]${file}(?:\\?[^:\\s]*)?:(\\d+):\\d+`, 'g'))];
  return found.length === 0 ? undefined : Number(found.at(-1)![1]);
}

/** A line without what could steer a terminal, its indent kept. */
const fit = (line: string): string => /^\s*/.exec(line)![0] + printable(line.trimStart());

/** Markdown as it reads in a terminal: wrapped, headings strong. */
function inTerminal(words: string, out: Terminal): string {
  const width = Math.min(out.width, 88);
  return words
    .trim()
    .split('\n')
    .map(fit)
    .join('\n')
    .replace(/\*\*((?:\\.|[^*\\])+)\*\*/g, (_, strong: string) => out.strong(strong))
    .replace(/(?<![\w\\*])\*([^*\s][^*]*)\*/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .split(/\n\s*\n/)
    .map((block) => {
      if (/^#+ /.test(block)) return out.strong(block.replace(/^#+ /, ''));
      const lines = /^(\s*[-*>|] |\d+\.|```)/m.test(block) ? block.split('\n') : [block.replace(/\s+/g, ' ').trim()];
      return lines.flatMap((line) => wrapped(line, width)).join('\n');
    })
    .join('\n\n');
}

const print = (words: string): void => console.log(`${words}\n`);

async function finish(state: State): Promise<void> {
  await Promise.all(state.pending);
  printUpTo(state.cells.length - 1, state);
  const heading = state.cells.map(({ prose }) => /^# (.+)$/m.exec(prose)?.[1]).find((found) => found !== undefined);
  const folder = join(state.out, state.name);
  const file = `${folder}.html`;
  const shown = state.cells.map((cell, at) => ({ ...cell, outputs: state.outputs[at]! }));
  const index = existsSync(join(state.out, 'index.html')) ? 'All notebooks' : null;
  const page = notebookPage(heading ?? state.name, shown, index);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(state.specs.length > 0 ? folder : state.out, { recursive: true });
  for (const [at, spec] of state.specs.entries())
    writeFileSync(join(folder, `chart-${at + 1}.vl.json`), `${JSON.stringify(spec, null, 2)}\n`);
  writeFileSync(file, page);
  console.log(`wrote ${file}`);
}

function fail(error: unknown, state: State): void {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const line = lineIn(state.path, stack);
  const at = line === undefined ? state.current : cellAt(state.cells, line);
  const { number, title } = state.cells[at] ?? { number: 0, title: '' };
  const name = number === 0 ? 'the lines before the first cell' : `cell ${number}${title && ` "${title}"`}`;
  const place = relative('', state.path) + (line === undefined ? '' : `:${line}`);
  const code =
    line === undefined ? '' : `\n    ${readFileSync(state.path, 'utf8').split('\n')[line - 1]?.trim() ?? ''}`;
  console.error(`${place}: ${name} failed: ${error}${code}`);
  process.exit(1);
}
