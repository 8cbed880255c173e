#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { debuglog } from 'node:util';
import { type Command, givenTo } from './command.ts';

/** The commands, each loaded only once it is called. */
const commands: Readonly<Record<string, readonly [about: string, load: () => Promise<{ readonly command: Command }>]>> =
  {
    read: ['the figures and claims of a text', () => import('./commands/read.ts')],
    check: ['its claims, weighed; exits 1 where one fails', () => import('./commands/check.ts')],
    charts: ['what was found as Vega-Lite specs and pictures', () => import('./commands/charts.ts')],
    report: ['the text as a page, every number marked by its verdict', () => import('./commands/report.ts')],
    fetch: ['what was really traded, from UN Comtrade or the OEC', () => import('./commands/fetch.ts')],
    reduce: ["BACI's years as one small file to check against", () => import('./commands/reduce.ts')],
    explain: ['how it was read, sentence by sentence: for who tunes a language', () => import('./commands/explain.ts')],
    scan: ['many texts: JSON lines in, JSON lines out', () => import('./commands/scan.ts')],
  };

const help = `mizan weighs the trade figures that a text states.

usage: mizan COMMAND [options] [file …]       standard input where no file is named, or for -

${Object.entries(commands)
  .map(([name, [about]]) => `  ${name.padEnd(8)}${about}`)
  .join('\n')}

mizan COMMAND --help tells a command's options; mizan --version the version.
`;

async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined)
    throw new Error(`no command (commands: ${Object.keys(commands).join(', ')}; see mizan --help)`);
  if (name === '--help' || name === '-h' || name === 'help') return say(help);
  if (name === '--version' || name === '-v') return say(`${version()}\n`);
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined)
    throw new Error(`unknown command: "${name}" (commands: ${Object.keys(commands).join(', ')})`);
  const { command } = await entry[1]();
  const { help: wanted, ...given } = givenTo(name, command, rest);
  return wanted ? say(command.help) : command.run(given);
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return String(version);
}

/** Whoever reads the output may stop reading (`mizan scan … | head`): that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`mizan: ${(error as Error).message}\n`);
  debuglog('mizan')('%s', (error as Error).stack);
  process.exitCode = 2;
}
