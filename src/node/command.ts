import { type ParseArgsConfig, parseArgs } from 'node:util';

/** One command of `mizan`: its help, its options, and what it does with files. */
export interface Command {
  /** What `mizan COMMAND --help` prints. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Does the work; gives the exit code. */
  run(given: Given): Promise<number>;
}

/** What a command was given: files (none means standard input, as `-` does) and options. */
export interface Given {
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** The options that a command line gives a command. Throws one line for one that the command does not know. */
export function givenTo(
  name: string,
  { options }: Command,
  argv: readonly string[],
): Given & { readonly help: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    const { help = false, ...rest } = values as Given['values'];
    return { files: positionals, values: rest, help: help === true };
  } catch (error) {
    const message = (error as Error).message.split(/[.\n]/, 1)[0]!;
    throw new Error(`${name}: ${message.charAt(0).toLowerCase()}${message.slice(1)} (see mizan ${name} --help)`);
  }
}

/** The value of an option that may be one of a few words; the first where it is not given. */
export function choice<T extends string>(given: Given, option: string, words: readonly [T, ...T[]]): T {
  const value = given.values[option] ?? words[0];
  const word = words.find((one) => one === value);
  if (word === undefined) throw new Error(`--${option}: unknown: "${value}" (one of ${words.join(', ')})`);
  return word;
}

/** The value of an option that takes one, where it is given. */
export function optional(given: Given, option: string): string | undefined {
  const value = given.values[option];
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may be given several times. */
export function several(given: Given, option: string): readonly string[] {
  const value = given.values[option];
  return typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
}

/** The number that an option gives, from 0 to below 1; undefined where it is not given. */
export function portion(given: Given, option: string): number | undefined {
  const value = optional(given, option);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number < 1))
    throw new Error(`--${option}: not a part of one, as 0.02 is for two percent: "${value}"`);
  return number;
}

/** The files to read: standard input where none is named, unless that is a terminal. */
export function inputs({ files }: Given): readonly string[] {
  if (files.length > 0) return files;
  if (process.stdin.isTTY) throw new Error('no file given (a path, or "-" for standard input)');
  return ['-'];
}
