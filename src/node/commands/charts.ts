import { basename, extname, join } from 'node:path';
import { type Command, choice, optional } from '../command.ts';
import type { Document } from '../document.ts';
import { complain, readDocuments, readingHelp, readingOptions } from '../documents.ts';
import { type Locale, localeOf } from '../locales.ts';

/** `mizan charts`: what was found, as Vega-Lite specs and pictures. */
export const command: Command = {
  help: `usage: mizan charts --out FOLDER [options] [file …]

Writes every chart that a text has the data for as a Vega-Lite spec and as SVG: FOLDER/NAME.LOCALE.json and .svg. Where there
are several texts, each has a folder of its own. What cannot be drawn is told, with the reason.

  --out FOLDER        where to
  --locale LOCALES    the language of titles and labels: en, ar, or en,ar; the text's own where not given
  --digits SYSTEM     latn (0–9) or arab (٠–٩)
  --theme THEME       light (the default) or dark
  --png               a PNG of each too
  --seeds             the charts of article 002, in English and Arabic, into data/charts (in a checkout)
${readingHelp}
`,
  options: {
    ...readingOptions,
    out: { type: 'string' },
    locale: { type: 'string' },
    digits: { type: 'string' },
    theme: { type: 'string' },
    png: { type: 'boolean' },
    seeds: { type: 'boolean' },
  },
  async run(given) {
    if (given.values.seeds === true) {
      const { seedCharts } = await import('../seed-output.ts');
      return told(await seedCharts());
    }
    const out = optional(given, 'out');
    if (out === undefined) throw new Error('charts: no --out (the folder to write to)');
    const locales = optional(given, 'locale')?.split(',').map(localeOf);
    const options = {
      theme: choice(given, 'theme', ['light', 'dark']),
      png: given.values.png === true,
      ...(given.values.digits !== undefined && { digits: choice(given, 'digits', ['latn', 'arab']) }),
    };
    const { documents, missing } = await readDocuments(given);
    const { writeCharts } = await import('../write-charts.ts');
    for (const [folder, document] of folders(documents, out))
      for (const locale of locales ?? [ownLocale(document)])
        told(await writeCharts(document, folder, { ...options, locale }));
    return missing > 0 ? 2 : 0;
  },
};

const ownLocale = ({ reading }: Document): Locale => (reading.language === 'ar' ? 'ar' : 'en');

/** Names what was written on standard output, and what could not be drawn on standard error. */
function told({ paths, missing }: { readonly paths: readonly string[]; readonly missing: readonly string[] }): number {
  for (const path of paths) process.stdout.write(`${path}\n`);
  for (const line of missing) complain(line);
  return 0;
}

/** The one text goes into the folder itself; several go into folders named after their files. */
function folders(documents: readonly Document[], out: string): readonly (readonly [string, Document])[] {
  const stems = documents.map(({ name }) => basename(name, extname(name)));
  return documents.map((document, i) => {
    const twins = stems.slice(0, i).filter((stem) => stem === stems[i]).length;
    return [documents.length === 1 ? out : join(out, `${stems[i]}${twins > 0 ? `-${twins + 1}` : ''}`), document];
  });
}
