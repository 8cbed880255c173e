import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playgroundFiles } from '../../playground/pages.ts';
import { inBrowser, overflow, patient, violations } from './browser.ts';
import { hostile } from './hostile.ts';

const wrong = `In 2021, Ghana exported goods worth $61.2 million to Chad, up from $40 million in 2019.
Ghana's exports to Chad rose by 153 percent between 2019 and 2021.`;

inBrowser('the playground', ({ open }) => {
  let files: Readonly<Record<string, string>>;
  let server: Server;
  beforeAll(async () => {
    files = await playgroundFiles();
    server = createServer((request, response) => {
      const name = request.url?.slice(1).replace(/[?#].*/, '') ?? '';
      const type = name.endsWith('.mjs') ? 'text/javascript' : 'text/html';
      response.writeHead(name in files ? 200 : 404, { 'content-type': `${type};charset=utf-8` }).end(files[name]);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.close();
  });
  const address = (name: string): URL => new URL(name, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);

  for (const [at, lang, colorScheme] of [
    [0, 'ar', 'light'],
    [0, 'ar', 'dark'],
    [1, 'en', 'light'],
    [1, 'en', 'dark'],
  ] as const)
    test(`${lang}, ${colorScheme}: figures, verdicts and charts of a sample, at every width`, async () => {
      const { page, complaints } = await open(files['index.html']!, { colorScheme });
      await page.locator('#sample').selectOption(String(at));
      await drawn(page);
      expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        lang,
        lang === 'ar' ? 'rtl' : 'ltr',
      ]);
      expect(await page.locator('#article .mark').count()).toBeGreaterThan(15);
      expect(await page.locator('#article .mark.holds').count()).toBe(2);
      expect(await page.locator('#charts svg').count()).toBeGreaterThan(1);
      for (const width of [320, 768, 1024, 1600]) {
        await page.setViewportSize({ width, height: 800 });
        expect([width, await overflow(page)]).toEqual([width, 0]);
      }
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });

  test('every sample is read, in its own language', async () => {
    const { page, complaints } = await open(files['index.html']!);
    const options = await page
      .locator('#sample option[lang]')
      .evaluateAll((all) =>
        all.map((option) => [(option as HTMLOptionElement).value, option.getAttribute('lang') ?? ''] as const),
      );
    expect(new Set(options.map(([, lang]) => lang))).toEqual(new Set(['ar', 'en', 'es']));
    for (const [value, lang] of options) {
      await page.locator('#sample').selectOption(value);
      await patient(() => page.locator('#article article').getAttribute('lang')).toBe(lang);
      expect(await page.locator('#article .mark').count()).toBeGreaterThan(5);
    }
    expect(complaints).toEqual([]);
  });

  test('what is typed is weighed, and a mark opens its evidence', async () => {
    const { page, complaints } = await open(files['index.html']!);
    await page.locator('#editor').fill('');
    await patient(() => page.locator('#article .mark').count()).toBe(0);
    await page.locator('#editor').pressSequentially(wrong.slice(-66), { delay: 0 });
    await page.locator('#editor').fill(wrong);
    await page.locator('#article .mark.fails').first().click();
    const panel = page.locator('#article .panel:popover-open');
    expect(await panel.textContent()).toContain('Does not hold');
    await page.keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('what is open stays open while charts and tables come in', async () => {
    const { page } = await open(files['index.html']!);
    await page.locator('#editor').fill(wrong);
    await page.locator('#article .mark.fails').first().click();
    await drawn(page);
    expect(await page.locator('#article .panel:popover-open').count()).toBe(1);
  });

  test('a link holds the text, and a damaged one is told', async () => {
    const { page, complaints } = await open(address('index.html'));
    const text = `${wrong}\n\u200fارتفعت الصادرات 🌍`;
    await page.locator('#editor').fill(text);
    await page.locator('#share').click();
    await patient(() => page.url()).toMatch(/#t=[\w-]+$/);
    await patient(() => page.locator('#told').textContent()).toMatch(/link/i);
    const { page: other } = await open(new URL(page.url()));
    await patient(() => other.locator('#editor').inputValue()).toBe(text);
    const { page: broken } = await open(new URL(page.url().replace(/#t=..../, '#t=____')));
    await patient(() => broken.locator('#told').textContent()).toMatch(/no text/);
    expect(complaints).toEqual([]);
  });

  test('a report can be saved as a page of its own', async () => {
    const { page } = await open(files['index.html']!, { acceptDownloads: true });
    await page.locator('#editor').fill(wrong);
    await drawn(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
    expect(download.suggestedFilename()).toBe('mizan.html');
    const { page: saved, complaints } = await open(readFileSync(await download.path(), 'utf8'));
    expect(await saved.locator('.mark.fails').count()).toBeGreaterThan(0);
    expect(await saved.locator('#charts svg').count()).toBeGreaterThan(0);
    expect(await violations(saved)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test(`of ${hostile.length} hostile strings, none runs when it is pasted`, async () => {
    const { page, complaints } = await open(files['index.html']!);
    let tried = 0;
    for (const text of hostile) {
      const article = `Ghana exported $40 million of ${text} to Chad in 2019, and ${text} exported ${text} $61.2 million.`;
      await page.locator('#editor').fill(article.replaceAll('\0', ''));
      await patient(async () => (await page.locator('#article article').textContent())?.includes('Ghana')).toBe(true);
      tried++;
    }
    await drawn(page);
    expect(await page.evaluate(() => (globalThis as { hit?: number }).hit)).toBeUndefined();
    expect(await page.locator('.result :is(script,iframe,object,embed,img,form,style)').count()).toBe(0);
    expect([tried, complaints]).toEqual([hostile.length, []]);
  });

  test('the example for web notebooks imports the module and draws a chart of what is pasted', async () => {
    const { page, complaints } = await open(address('example.html'));
    await page.locator('#chart svg').waitFor();
    await patient(() => page.locator('#table').textContent()).toContain('holds');
    await page.locator('#text').fill('Ghana has a long coast.');
    await patient(() => page.locator('#chart').textContent()).toContain('nothing to draw');
    expect(await violations(page)).toEqual([]);
    expect(complaints.filter((complaint) => !complaint.endsWith('/mizan.mjs'))).toEqual([]);
  });
});

/** Waits until the charts of what stands in the editor have come in. */
async function drawn(page: Page): Promise<void> {
  await patient(() => page.evaluate(() => Number(document.body.dataset.drawn))).toBe(
    await page.locator('#editor').evaluate((editor) => (editor as HTMLTextAreaElement).value.length),
  );
}
