import { type Command, choice, optional } from '../command.ts';
import type { Document } from '../document.ts';
import { readDocuments, readingHelp, readingOptions } from '../documents.ts';
import { writeOut } from '../documents-out.ts';
import { localeOf } from '../locales.ts';
import type { ReportPageOptions } from '../report-page.ts';

/** `mizan report`: a text as a page, every number marked by its verdict. */
export const command: Command = {
  help: `usage: mizan report [options] [file]

One HTML page, complete in itself: the text with every figure and claim marked by its verdict, the evidence behind each
mark, charts and tables.

  --format FORMAT     html (the default) or markdown (without charts and tables)
  --locale LOCALE     the language of the page: en or ar; the text's own where not given
  --digits SYSTEM     latn (0–9) or arab (٠–٩); the text's own where not given
  --live              charts that can be pointed at; the page then runs a script, and grows by half a megabyte
  --title TITLE       what stands at its head
  --out FILE          write there instead of to standard output
${readingHelp}
`,
  options: {
    ...readingOptions,
    format: { type: 'string' },
    locale: { type: 'string' },
    digits: { type: 'string' },
    title: { type: 'string' },
    live: { type: 'boolean' },
    out: { type: 'string' },
  },
  async run(given) {
    if (given.files.length > 1) throw new Error(`report: one file at a time (given: ${given.files.length})`);
    const format = choice(given, 'format', ['html', 'markdown']);
    const locale = optional(given, 'locale');
    const title = optional(given, 'title');
    const options = {
      live: given.values.live === true,
      ...(given.values.digits !== undefined && { digits: choice(given, 'digits', ['latn', 'arab']) }),
      ...(locale !== undefined && { locale: localeOf(locale) }),
      ...(title !== undefined && { title }),
    };
    const { documents } = await readDocuments(given);
    const [document] = documents;
    if (document === undefined) return 2;
    await writeOut(given, await makers[format](document, options));
    return 0;
  },
};

const makers = {
  html: async ({ name, reading, verdicts }: Document, options: ReportPageOptions) =>
    (await import('../report-page.ts')).reportPage(reading, verdicts, { source: name, ...options }),
  markdown: async ({ name, reading, verdicts }: Document, options: ReportPageOptions) =>
    (await import('../../report/report-markdown.ts')).reportMarkdown(reading, verdicts, { source: name, ...options }),
};
