import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { check, columnReference, read, reportMarkdown } from '../src/index.ts';
import { loadPacks, languages as packs } from '../src/node/index.ts';

/** `npm run docs`: writes what the README takes from the sources between its marks, `<!-- name -->` and `<!-- /name -->`. */

const root = fileURLToPath(new URL('..', import.meta.url));
const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;

/** What stands between each pair of marks, given the README. */
const parts: Readonly<Record<string, (readme: string) => string | Promise<string>>> = {
  verdicts,
  check: (readme) => block('text', run('src/node/cli.ts', 'check', sentences(readme)[0]!)),
  output: (readme) => block('text', example(readme)),
  languages,
  commands: () => block('text', run('src/node/cli.ts', '--help', '')),
  columns: columnReference,
};

/** The README with every part as the sources make it. */
export async function documented(readme: string): Promise<string> {
  let text = readme;
  for (const [name, part] of Object.entries(parts)) {
    const marks = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!marks.test(text)) throw new Error(`README.md: no <!-- ${name} --> … <!-- /${name} -->`);
    const made = await part(text);
    text = text.replace(marks, (_, open: string, close: string) => `${open}${made}\n${close}`);
  }
  return text;
}

/** The sentences that the README begins with: its quotations. */
export function sentences(readme: string): readonly string[] {
  return [...readme.matchAll(/^> (.+)$/gm)].map(([, sentence]) => sentence!);
}

/** The claims of those sentences in one table, as the Markdown report has them. */
async function verdicts(readme: string): Promise<string> {
  const languages = await loadPacks();
  const tables = sentences(readme).map((sentence) => {
    const reading = read(sentence, { packs: languages });
    const page = reportMarkdown(reading, check(reading), { locale: 'en' });
    return /## Claims\n\n([\s\S]*?)\n\n/.exec(page)![1]!.split('\n');
  });
  return [...tables[0]!.slice(0, 2), ...tables.flatMap((lines) => lines.slice(2))].join('\n');
}

/** What the README's first TypeScript prints, run beside `article.txt` with the sources for the package. */
function example(readme: string): string {
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const module = (path: string) => pathToFileURL(join(root, 'src', path)).href;
  const local = code
    .replace(/'mizan'/g, `'${module('index.ts')}'`)
    .replace(/'mizan\/packs\/(\w+)'/g, (_, pack: string) => `'${module(`packs/${pack}.ts`)}'`)
    .replace(/'mizan\/(node|reference)'/g, (_, room: string) => `'${module(`${room}/index.ts`)}'`);
  const folder = mkdtempSync(join(tmpdir(), 'mizan-docs-'));
  try {
    writeFileSync(join(folder, 'example.mts'), local);
    writeFileSync(join(folder, 'article.txt'), readFileSync(join(root, 'seeds/002.en.txt')));
    return execFileSync(process.execPath, ['--import', tsx, 'example.mts'], { cwd: folder, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function languages(): Promise<string> {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const rows = (await loadPacks()).map(({ language, countries, items, ...pack }) => {
    const own = new Intl.DisplayNames(language, { type: 'language' }).of(language);
    const entry = `\`import { ${language} } from 'mizan/packs/${language}'\``;
    const counts = [countries, items].map((words) => Object.keys(words).length);
    return `| ${names.of(language)} | <span dir="${pack.direction}">${own}</span> | ${entry} | ${counts.join(' | ')} |`;
  });
  if (rows.length !== packs.length) throw new Error(`packs: ${rows.length} of ${packs.length} are loaded`);
  return [
    '| language | | pack | countries and groups | goods and services |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** What a program of the sources prints, whatever its exit code; its standard input is a text. */
function run(program: string, argument: string, input: string): string {
  const args = ['--import', tsx, join(root, program), argument];
  try {
    return execFileSync(process.execPath, args, { input, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  } catch (error) {
    const { status, stdout } = error as { readonly status: number; readonly stdout: string };
    if (status !== 1) throw error;
    return stdout;
  }
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(root, 'README.md');
  writeFileSync(path, await documented(readFileSync(path, 'utf8')));
}
