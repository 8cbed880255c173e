import { fork } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { html } from '../report/html.ts';
import { cellsOf } from './notebook-cells.ts';
import { markdown, setPage } from './notebook-page.ts';

/**
 * Runs every numbered notebook of a folder (`01-read.ts`, …), each in a process of its own as this one was started, and
 * writes a page that leads to theirs. A notebook that fails is told and the others go on.
 *
 * @returns the names of those that failed.
 */
export async function buildNotebooks(
  folder: string,
  out: string = join('data', 'notebooks'),
): Promise<readonly string[]> {
  const files = readdirSync(folder)
    .filter((file) => /^\d+.*\.[cm]?[jt]s$/.test(file))
    .sort();
  if (files.length === 0) throw new Error(`buildNotebooks: no numbered notebook in ${folder}`);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'index.html'), shelf(folder, files));
  const failed: string[] = [];
  for (const file of files) {
    const { code, said } = await run(join(folder, file));
    if (code === 0) console.log(said.trimEnd().split('\n').at(-1));
    else console.error(said.trimEnd());
    if (code !== 0) failed.push(file);
  }
  console.log(`${existsSync(out) ? 'wrote ' : ''}${join(out, 'index.html')}`);
  return failed;
}

/** Runs a notebook; what it said on standard output where it went well, on standard error where not. */
function run(file: string): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve, reject) => {
    const child = fork(file, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    let [output, errors] = ['', ''];
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (errors += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, said: code === 0 ? output : errors }));
  });
}

/** The list of notebooks: their headings, each with the paragraph that follows it. */
function shelf(folder: string, files: readonly string[]): string {
  const entries = files.map((file) => {
    const prose = cellsOf(readFileSync(join(folder, file), 'utf8'))
      .map((cell) => cell.prose)
      .join('\n\n');
    const blocks = prose.split(/\n\s*\n/);
    const at = blocks.findIndex((block) => block.startsWith('# '));
    const heading = blocks[at]?.slice(2) ?? file;
    const lead = at === -1 ? '' : (blocks[at + 1] ?? '');
    return html`<li><h2><a href="${file.replace(/\.[cm]?[jt]s$/, '.html')}">${heading}</a></h2>${markdown(lead)}</li>`;
  });
  return setPage('Notebooks', html`<main class="notebook"><h1>Notebooks</h1><ol class="shelf">${entries}</ol></main>`);
}
