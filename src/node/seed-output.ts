import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataPackage } from './data-package.ts';
import type { Document } from './document.ts';
import { readText, writeWhole } from './files.ts';
import { loadReader } from './reader.ts';
import { type WrittenCharts, writeCharts } from './write-charts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const seeds = join(root, 'seeds');
/** Where everything that is made goes. */
export const data: string = join(root, 'data');

/** A text of `seeds/`, with what its article is and must hold. */
export interface Seed {
  readonly article: string;
  readonly title: string;
  readonly path: string;
  readonly language: 'ar' | 'en';
  readonly figures: number;
  readonly claims: number;
}

interface Manifest {
  readonly articles: readonly {
    readonly id: string;
    readonly title: string;
    readonly figures: number;
    readonly claims: number;
    readonly files: readonly { readonly path: string; readonly language: 'ar' | 'en' }[];
  }[];
}

/** The texts that the manifest lists. They are in a checkout, not in the published package. */
export async function listSeeds(): Promise<readonly Seed[]> {
  const text = await readFile(join(seeds, 'manifest.json'), 'utf8').catch(() => {
    throw new Error('no folder "seeds": the seeds are in a checkout, not in the published package');
  });
  const { articles } = JSON.parse(text) as Manifest;
  return articles.flatMap(({ id, title, figures, claims, files }) =>
    files.map(({ path, language }) => ({ article: id, title, path, language, figures, claims })),
  );
}

/** A seed, read and weighed; its name is its path in the checkout. */
export async function readSeed({ path, language }: Pick<Seed, 'path' | 'language'>): Promise<Document> {
  const reader = await loadReader({ lang: language });
  const { text } = await readText(join(seeds, path));
  return reader(`seeds/${path}`, text, null);
}

/** Writes the charts of article 002 in both languages, each from the telling in that language, into `data/charts`. */
export async function seedCharts(documents?: readonly Document[]): Promise<WrittenCharts> {
  const told = documents ?? (await Promise.all(tellings.map(readSeed)));
  const written: WrittenCharts[] = [];
  for (const [i, document] of told.entries())
    written.push(await writeCharts(document, join(data, 'charts'), { locale: tellings[i]!.language }));
  return {
    paths: written.flatMap(({ paths }) => paths).map(inCheckout),
    missing: written.flatMap(({ missing }) => missing),
  };
}

/** The two tellings of the article that holds figures. */
const tellings = [
  { path: '002.ar.txt', language: 'ar' },
  { path: '002.en.txt', language: 'en' },
] as const;

/** Writes the tables of article 002, from its Arabic telling, as a Frictionless data package. */
export async function seedTables(document: Document): Promise<number> {
  const { writeTables } = await import('./write-tables.ts');
  const files = await writeTables(document, data);
  const about = {
    name: 'mizan-article-002',
    title: 'What North Korea and Russia sell each other, as one article states it',
    description: `Figures, growth rates and ranks read from ${document.name}, and what the scales say of them. An empty cell is null.`,
    sources: [
      { title: 'Observatory of Economic Complexity (OEC), as the article quotes it', path: 'https://oec.world' },
    ],
  };
  await writeWhole(join(data, 'datapackage.json'), `${JSON.stringify(dataPackage(about, files), null, 2)}\n`);
  return files.length;
}

/** Writes the report page of a seed into `data/report`, and gives its path. */
export async function seedPage(document: Document): Promise<string> {
  const { reportPage } = await import('./report-page.ts');
  const path = join(data, 'report', document.name.replace(/^seeds\//, '').replace(/\.txt$/, '.html'));
  const { name, reading, verdicts } = document;
  await writeWhole(path, await reportPage(reading, verdicts, { source: name }));
  return inCheckout(path);
}

const inCheckout = (path: string): string => relative(root, path).replaceAll('\\', '/');
