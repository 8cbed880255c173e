import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundle, uses } from '../../tools/bundle.ts';
import { inBrowser } from './browser.ts';

/** The core runs where there is no Node. */

const seed = (name: string) => readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8');
const texts = { ar: seed('002.ar.txt'), en: seed('002.en.txt') };

/** What a page does with a text: every stage, as plain data. */
const job = `
import { check, figureTable, flowChart, flowTable, growthChart, growthTable, read, report, servicesTable } from './src/index.ts';
import { ar } from './src/packs/ar.ts';
import { en } from './src/packs/en.ts';
export function wholeWay(text) {
  const reading = read(text, { packs: [ar, en] });
  const verdicts = check(reading);
  const tables = [figureTable(reading), flowTable(reading), growthTable(reading, verdicts), servicesTable(reading)];
  const { language: locale } = reading;
  return {
    reading,
    verdicts,
    tables: tables.map((table) => table.objects()),
    charts: [flowChart(reading, { locale }), growthChart(reading, { locale })],
    page: report(reading, verdicts),
  };
}`;

describe('the core as a bundle for browsers', () => {
  test('needs nothing of Node', async () => {
    await expect(bundle(job)).resolves.toBeDefined();
    await expect(bundle(`export * from './src/reference/index.ts';`)).resolves.toBeDefined();
    await expect(bundle(`export * from './src/node/files.ts';`)).rejects.toThrow(/Could not resolve "node:/);
  });

  test('the reader brings its language alone', async () => {
    const { files } = await bundle(uses['read, with English']!);
    expect(files.filter((path) => path.startsWith('node_modules/'))).toEqual([]);
    expect(files).toContain('src/packs/words-en.ts');
    expect(files).not.toContain('src/packs/words-ar.ts');
    expect(files.filter((path) => /^src\/(tables|checks|charts|labels|report|reference)\//.test(path))).toEqual([]);
  });

  test('nothing draws in it', async () => {
    const { files } = await bundle(uses['all of mizan, without a language']!);
    expect(files.filter((path) => /^node_modules\/(vega|@resvg|harfbuzzjs|marked)/.test(path))).toEqual([]);
  });
});

inBrowser('the core in Chromium', ({ open }) => {
  test('goes the whole way, as it does in Node', async () => {
    const { script } = await bundle(job, 'mizan');
    const { page, complaints } = await open(`<!doctype html><meta charset="utf-8"><script>${script}</script>`);
    const here = await import(`data:text/javascript,${encodeURIComponent((await bundle(job)).script)}`);
    for (const [language, text] of Object.entries(texts)) {
      const there = await page.evaluate(`JSON.stringify(mizan.wholeWay(${JSON.stringify(text)}))`);
      const { reading } = JSON.parse(there as string);
      expect(reading.language).toBe(language);
      expect(reading.figures.length).toBeGreaterThan(0);
      expect(there).toBe(JSON.stringify(here.wholeWay(text)));
    }
    expect(await page.evaluate(`[typeof process, typeof Buffer, typeof require].join()`)).toBe(
      'undefined,undefined,undefined',
    );
    expect(complaints).toEqual([]);
  });
});
