import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { check } from '../../src/checks/check.ts';
import { reportPage } from '../../src/node/report-page.ts';
import { arabic002 } from '../helpers/arabic-002.ts';
import { article002 } from '../helpers/article-002.ts';
import { inBrowser, overflow, patient, violations } from './browser.ts';

const readings = [
  ['en', article002()],
  ['ar', arabic002()],
] as const;

inBrowser('the whole report on article 002', ({ open }) => {
  for (const [locale, reading] of readings)
    test(`${locale}: charts in the page's font, under 300 KB, without a violation, message or request`, async () => {
      const html = await reportPage(reading, check(reading), { source: '002.txt' });
      expect(Buffer.byteLength(html)).toBeLessThan(300_000);
      expect(html).not.toContain('<script');
      const { page, complaints } = await open(html);
      expect(await page.locator('#charts svg').count()).toBeGreaterThan(0);
      const font = await page
        .locator('#charts text')
        .first()
        .evaluate((text) => getComputedStyle(text).fontFamily);
      expect(font).toMatch(/^"Mizan Text"/);
      expect(await clipped(page)).toEqual([]);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await overflow(page)).toBe(0);
      expect(complaints).toEqual([]);
    });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`live, ${colorScheme}: Vega draws the charts under the strict policy`, async () => {
      const [, reading] = readings[0];
      const html = await reportPage(reading, check(reading), { live: true });
      expect(html).not.toMatch(/unsafe-(eval|inline)/);
      const { page, complaints } = await open(html, { colorScheme });
      await page.locator('[data-ready] svg').first().waitFor();
      const places = await page.locator('[data-live]').count();
      await patient(() => page.locator('[data-ready] .live svg').count()).toBe(places);
      expect(await inks(page)).toContain(colorScheme === 'dark' ? night : day);
      await page.locator('[data-live] .mark-symbol path').first().hover();
      await patient(() => page.locator('.tip').textContent()).toMatch(/(28\.7|35\.8|10\.6|78\.3)/);
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' });
      await patient(() => inks(page)).toContain(colorScheme === 'dark' ? day : night);
      expect(complaints).toEqual([]);
    });
});

const day = 'rgb(23, 25, 29)';
const night = 'rgb(243, 244, 246)';

/** The colours that the texts of live charts are drawn in. */
function inks(page: Page): Promise<string[]> {
  return page.locator('.live text').evaluateAll((texts) => texts.map((text) => getComputedStyle(text).fill));
}

/** Texts of charts that reach over the edge of their drawing. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#charts svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')]
        .filter((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1;
        })
        .map((text) => text.textContent ?? '');
    }),
  );
}
