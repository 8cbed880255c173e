import type { Document } from './document.ts';
import { labelsOf } from './locales.ts';
import { printFigures, printGrowth } from './print.ts';
import { listSeeds, readSeed, type Seed, seedCharts, seedPage, seedTables } from './seed-output.ts';
import { terminal } from './terminal.ts';
import { textTable } from './text-table.ts';

/** `npm start`: reads the seeds, shows what article 002 states and whether its growth rates hold, and writes it all out. */

const out = terminal(process.stdout);
const say = (text = '') => process.stdout.write(`${text}\n`);

const seeds = await listSeeds();
const documents = await Promise.all(seeds.map(readSeed));

say(overview(seeds, documents));
const tellings = documents.filter(({ name }) => name.startsWith('seeds/002.'));
for (const document of tellings) {
  const labels = await labelsOf(document.reading.language);
  say(`\n\n${out.strong(document.name)}\n`);
  say(printFigures(document, labels, out));
  say();
  say(printGrowth(document, labels, out));
}

const tables = await seedTables(tellings[0]!);
const { paths, missing } = await seedCharts(tellings);
const pages = [];
for (const document of tellings) pages.push(await seedPage(document));

for (const line of missing) say(line);
say(`\n\n${out.strong('Written')}
  data/tables/   ${tables} files: every table as CSV, JSON and Arrow, described in data/datapackage.json
  data/charts/   ${paths.length} files: Vega-Lite specs, and each as SVG, in Arabic and English
  ${pages.join('\n  ')}`);

/** Every text, what it is about, and how many figures and claims were found of those that are there. */
function overview(seeds: readonly Seed[], documents: readonly Document[]): string {
  const columns = [
    { title: 'Text' },
    { title: 'Article' },
    { title: 'Figures', align: 'right' as const },
    { title: 'Claims', align: 'right' as const },
  ];
  const rows = seeds.map(({ title }, i) => {
    const { name, reading } = documents[i]!;
    return [name, title, String(reading.figures.length), String(reading.claims.length)];
  });
  return textTable(columns, rows, out);
}
