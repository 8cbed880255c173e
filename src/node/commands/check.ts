import type { Verdict } from '../../model.ts';
import { type Command, choice } from '../command.ts';
import { documentRecord } from '../document.ts';
import { readDocuments, readingHelp, readingOptions } from '../documents.ts';
import { formats, tableWords, writeOut, written } from '../documents-out.ts';
import { printVerdicts } from '../print.ts';

/** `mizan check`: the claims of texts, weighed. */
export const command: Command = {
  help: `usage: mizan check [options] [file …]

Weighs every statistic that a text states against the values that it states, and these against each other.
Exits 0 where nothing fails, 1 where something does, 2 on misuse.

  --strict            a slight failure counts too: one within one unit of the last stated digit
  --format FORMAT     table (for people; the default), json (one object), jsonl (a document a line), csv
  --table NAME        which table the CSV is: verdicts (the default),
                      ${tableWords.filter((word) => word !== 'verdicts').join(', ')}
  --locale LOCALE     the language of what people are shown: en (the default) or ar
  --out FILE          write there instead of to standard output
${readingHelp}
`,
  options: {
    ...readingOptions,
    strict: { type: 'boolean' },
    format: { type: 'string' },
    table: { type: 'string' },
    locale: { type: 'string' },
    out: { type: 'string' },
  },
  async run(given) {
    const format = choice(given, 'format', formats);
    const table = choice(given, 'table', ['verdicts', ...tableWords]);
    const { documents, missing } = await readDocuments(given);
    const writing = { record: documentRecord, page: printVerdicts, table };
    await writeOut(given, await written(format, documents, writing, given));
    if (missing > 0) return 2;
    const counts = ({ severity }: Verdict) =>
      severity === 'gross' || (severity === 'slight' && given.values.strict === true);
    return documents.some(({ verdicts }) => verdicts.some(counts)) ? 1 : 0;
  },
};
