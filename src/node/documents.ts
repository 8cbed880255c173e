import { type Given, inputs, optional } from './command.ts';
import type { Document } from './document.ts';
import { readText } from './files.ts';
import { languages } from './packs.ts';
import { loadReader } from './reader.ts';

/** The options that every command has which reads texts. */
export const readingOptions = {
  lang: { type: 'string' },
  published: { type: 'string' },
} as const;

export const readingHelp = `  --lang CODE         the language of the text; found from the text where not given
  --published DATE    the day it was published (YYYY-MM-DD), for "last year" and "this month"`;

/** The documents that a command was given; what could not be read is told on standard error, and counted. */
export interface Documents {
  readonly documents: readonly Document[];
  readonly missing: number;
}

/** Reads and weighs the texts that a command was given, in their order. */
export async function readDocuments(given: Given): Promise<Documents> {
  const published = dateOf(optional(given, 'published'));
  const reader = await loadReader({ lang: optional(given, 'lang') });
  const documents: Document[] = [];
  const paths = inputs(given);
  for (const path of paths) {
    try {
      const { name, text } = await readText(path);
      const document = reader(name, text, published);
      if (document.reading.language === 'und')
        complain(`${name}: in none of the languages that are read: ${languages.join(', ')}`);
      documents.push(document);
    } catch (error) {
      complain(error);
    }
  }
  return { documents, missing: paths.length - documents.length };
}

/** The date that an option gives, or null. Throws where it is none: `--published: not a date: "x" (YYYY-MM-DD)`. */
export function dateOf(published: string | undefined): string | null {
  if (published === undefined) return null;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(published) ? Date.parse(published) : Number.NaN;
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(published);
  if (!real) throw new Error(`--published: not a date: "${published}" (YYYY-MM-DD)`);
  return published;
}

/** Tells an error in one line on standard error. */
export function complain(error: unknown): void {
  process.stderr.write(`mizan: ${error instanceof Error ? error.message : error}\n`);
}
