import { type Command, choice } from '../command.ts';
import type { Document } from '../document.ts';
import { readDocuments, readingHelp, readingOptions } from '../documents.ts';
import { formats, tableWords, writeOut, written } from '../documents-out.ts';
import { printClaims, printFigures } from '../print.ts';

/** `mizan read`: the figures and claims of texts. */
export const command: Command = {
  help: `usage: mizan read [options] [file …]

The figures and claims that a text states, each with the place it was read from.

  --format FORMAT     table (for people; the default), json (one object), jsonl (a document a line), csv
  --table NAME        which table the CSV is (figures by default):
                      ${tableWords.join(', ')}
  --locale LOCALE     the language of what people are shown: en (the default) or ar
  --out FILE          write there instead of to standard output
${readingHelp}
`,
  options: {
    ...readingOptions,
    format: { type: 'string' },
    table: { type: 'string' },
    locale: { type: 'string' },
    out: { type: 'string' },
  },
  async run(given) {
    const format = choice(given, 'format', formats);
    const table = choice(given, 'table', tableWords);
    const { documents, missing } = await readDocuments(given);
    await writeOut(given, await written(format, documents, { record, page, table }, given));
    return missing > 0 ? 2 : 0;
  },
};

function record({ name, reading: { text: _, ...rest } }: Document): object {
  return { file: name, ...rest };
}

const page: Parameters<typeof written>[2]['page'] = (document, labels, out) =>
  [
    out.strong(document.name),
    printFigures(document, labels, out),
    ...(document.reading.claims.length > 0 ? [printClaims(document, labels, out)] : []),
  ].join('\n\n');
