import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chartColours } from '../src/node/report-page.ts';
import { webFont } from '../src/node/web-font.ts';
import { document } from '../src/report/document.ts';
import { style } from '../src/report/style.ts';
import { samples } from './samples.ts';
import { shell } from './shell.ts';
import { playgroundStyle } from './style.ts';

/** A script in one piece, made small. */
async function bundle(name: string, format: 'iife' | 'esm'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format,
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]!.text.trim();
}

/** Latin, Arabic and what stands between them: all that a text is likely to hold. */
function likely(): string {
  const ranges = [
    [0x20, 0x7e],
    [0xa0, 0x17f],
    [0x60c, 0x6ff],
    [0x2010, 0x2026],
    [0x20a0, 0x20bf],
  ] as const;
  const letters = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  return `${String.fromCodePoint(...letters)}−×÷±≈→⁰¹²³⁴⁵⁶⁷⁸⁹`;
}

/** The playground as one page. */
export async function playgroundPage(): Promise<string> {
  const scripts = await Promise.all([bundle('app.ts', 'iife'), bundle('later.ts', 'iife')]);
  return document({
    lang: 'en',
    dir: 'ltr',
    title: 'mizan · ميزان',
    style: `${webFont(likely())}${chartColours()}/* page */${style}${playgroundStyle}`,
    body: shell(),
    scripts,
    data: { samples: samples.map(({ text }) => text) },
  });
}

/** The page, a module for notebooks on the web, and an example that imports it: file names and what goes into them. */
export async function playgroundFiles(): Promise<Readonly<Record<string, string>>> {
  return {
    'index.html': await playgroundPage(),
    'mizan.mjs': await bundle('mizan.ts', 'esm'),
    'example.html': readFileSync(new URL('example.html', import.meta.url), 'utf8'),
  };
}
