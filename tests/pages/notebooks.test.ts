import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inBrowser, overflow, violations } from './browser.ts';

const folder = new URL('../../data/notebooks/', import.meta.url);
const sources = readdirSync(new URL('../../notebooks/', import.meta.url)).filter((file) => /^\d/.test(file));

inBrowser('the notebooks as they are kept in data/', ({ open }) => {
  test('every notebook has its page, and the index leads to each', async () => {
    const pages = sources.map((file) => file.replace(/\.ts$/, '.html'));
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(pages));
    const { page } = await open(new URL('index.html', folder));
    const links = await page.locator('.shelf a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toEqual(pages.sort());
  });

  for (const file of ['index.html', ...sources.map((source) => source.replace(/\.ts$/, '.html'))])
    for (const colorScheme of ['light', 'dark'] as const)
      test(`${file}, ${colorScheme}: fits every width, without a violation, message, request or script`, async () => {
        expect(readFileSync(new URL(file, folder), 'utf8')).not.toContain('<script');
        const { page, complaints } = await open(new URL(file, folder), { colorScheme });
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect([width, await overflow(page)]).toEqual([width, 0]);
          expect(await violations(page)).toEqual([]);
        }
        expect(complaints).toEqual([]);
      });
});
