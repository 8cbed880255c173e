import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Claim, Figure, Reading } from '../../src/model.ts';
import { chartColours } from '../../src/node/report-page.ts';
import { webFont } from '../../src/node/web-font.ts';
import { type ReportOptions, report } from '../../src/report/report.ts';
import { arabic002 } from '../helpers/arabic-002.ts';
import { article002 } from '../helpers/article-002.ts';
import { failing002, verdicts002 } from '../helpers/verdicts-002.ts';
import { inBrowser, overflow, patient, violations } from './browser.ts';
import { hostile } from './hostile.ts';

const english = article002();
const arabic = arabic002();
const picture = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200" viewBox="0 0 600 200"><rect width="600" height="200" fill="#ffffff"/><text y="20" fill="#17191d">${text}</text></svg>`;
const table = {
  numRows: () => 3,
  columnNames: () => ['id', 'item', 'value'],
  get: (column: string, row: number) => (column === 'value' ? row * 1e6 : `${column} ${row}`),
};
const extras: ReportOptions = {
  source: '002.txt',
  charts: [{ title: 'A chart', description: 'A grey box.', svg: picture('day') }],
  tables: [{ name: 'figures', table }],
};
const pages = [
  ['en', english],
  ['ar', arabic],
] as const;

inBrowser('the report page', ({ open }) => {
  for (const [locale, reading] of pages)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`${locale}, ${colorScheme}: fits every width, without a violation, message or request`, async () => {
        const bare = report(reading, failing002(reading), extras);
        const html = report(reading, failing002(reading), { ...extras, css: webFont(bare) + chartColours() });
        const { page, complaints } = await open(html, { colorScheme });
        expect(await page.evaluate(() => document.fonts.check('16px "Mizan Text"'))).toBe(true);
        for (const width of [320, 480, 768, 1024, 1152, 1280, 1600]) {
          await page.setViewportSize({ width, height: 800 });
          expect([width, await overflow(page)]).toEqual([width, 0]);
          if (width === 320 || width === 1280) expect(await violations(page)).toEqual([]);
        }
        const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        expect(dark).toBe(colorScheme === 'dark' ? 'rgb(23, 24, 28)' : 'rgb(255, 255, 255)');
        const chart = await page.locator('.charts text').evaluate((text) => getComputedStyle(text).fill);
        expect(chart).toBe(colorScheme === 'dark' ? 'rgb(243, 244, 246)' : 'rgb(23, 25, 29)');
        expect(complaints).toEqual([]);
      });

  for (const [locale, reading] of pages)
    test(`${locale}: an open panel has no violation, in a window of any width`, async () => {
      const { page, complaints } = await open(report(reading, failing002(reading), extras));
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 700 });
        await page.locator('#m-c1-1').click();
        const panel = page.locator('#e-c1');
        expect(await panel.isVisible()).toBe(true);
        expect(await overflow(page)).toBe(0);
        expect(await panel.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        expect(await panel.isVisible()).toBe(false);
      }
      expect(complaints).toEqual([]);
    });

  for (const [locale, reading] of pages)
    for (const width of [360, 1280])
      test(`${locale}, ${width} px: by keyboard alone, from a claim to its evidence to its inputs and back`, async () => {
        const html = report(reading, verdicts002(reading), extras);
        const { page, complaints } = await open(html, { viewport: { width, height: 700 }, reducedMotion: 'reduce' });
        const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
        for (let presses = 0; (await focused()) !== 'm-c1-1' && presses < 60; presses++)
          await page.keyboard.press('Tab');
        expect(await focused()).toBe('m-c1-1');
        await page.keyboard.press('Enter');
        const panel = page.locator('#e-c1');
        expect(await panel.isVisible()).toBe(true);
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.className)).toBe('close');
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#m-f2-1');
        await page.keyboard.press('Enter');
        await patient(() => page.url()).toMatch(/#m-f2-1$/);
        // The input is in sight, and what is at its middle is itself and not the panel.
        const clear = await page.locator('#m-f2-1').evaluate((mark) => {
          const { left, top, width, height } = mark.getBoundingClientRect();
          return mark.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        });
        expect(clear).toBe(true);
        await page.keyboard.press('Escape');
        expect(await panel.isVisible()).toBe(false);
        expect(complaints).toEqual([]);
      });

  test('the text stands as it was, marks and all', async () => {
    for (const [, reading] of pages) {
      const { page } = await open(report(reading, failing002(reading)));
      const shown = await page.locator('article').evaluate((article) => {
        for (const spoken of article.querySelectorAll('.spoken')) spoken.remove();
        return article.textContent;
      });
      const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
      expect(squeeze(shown)).toBe(squeeze(reading.text));
    }
  });

  test('figures in Arabic prose keep their order: the number before its scale word, the sign after', async () => {
    const { page } = await open(report(arabic, verdicts002(arabic)));
    const order = await page.locator('#m-c1-1').evaluate((mark) => {
      const range = document.createRange();
      const text = mark.firstChild!;
      const left = (from: number, to: number): number => {
        range.setStart(text, from);
        range.setEnd(text, to);
        return range.getBoundingClientRect().left;
      };
      const words = text.textContent!;
      const [one, point] = [words.indexOf('18'), words.indexOf('.1')];
      const sign = mark.querySelector('svg')!.getBoundingClientRect().left;
      return [
        left(one, one + 2) < left(point, point + 2),
        left(words.length - 2, words.length) < left(one, one + 2),
        sign,
      ];
    });
    expect(order.slice(0, 2)).toEqual([true, true]);
  });

  test('prints whole: evidence in the list of claims, controls gone, every page filled to its width', async () => {
    for (const [, reading] of pages) {
      const { page } = await open(report(reading, failing002(reading), extras), { colorScheme: 'dark' });
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      expect(sheets).toBeGreaterThan(1);
      expect(sheets).toBeLessThan(7);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 660, height: 900 });
      expect(await overflow(page)).toBe(0);
      for (const hidden of ['.hint', 'nav', '#tables', '.panel >> nth=0'])
        expect(await page.locator(hidden).isVisible()).toBe(false);
      for (const shown of ['article', '#charts', '#claims .formula >> nth=0', '#figures', '.sign >> nth=1'])
        expect(await page.locator(shown).isVisible()).toBe(true);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe('rgb(23, 25, 29)');
    }
  });

  test('tables download as CSV and are selected for copying, without a script', async () => {
    const { page, complaints } = await open(report(english, verdicts002(english), extras), { acceptDownloads: true });
    await page.locator('#tables summary').click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[download]').click()]);
    expect(download.suggestedFilename()).toBe('figures.csv');
    const file = readFileSync(await download.path(), 'utf8');
    expect(file).toBe('\ufeffid,item,value\nid 0,item 0,0\nid 1,item 1,1000000\nid 2,item 2,2000000\n');
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+A');
    const chosen = await page.locator('textarea').evaluate((box) => {
      const { value, selectionStart, selectionEnd } = box as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(chosen).toBe(file.slice(1));
    expect(complaints.filter((complaint) => !complaint.startsWith('request: data:'))).toEqual([]);
  });

  test(`of ${hostile.length} hostile strings in nine places each, none runs, none breaks out`, async () => {
    let tried = 0;
    for (const text of hostile) {
      const html = report(...infested(text));
      const { page, complaints } = await open(html);
      const found = await page.evaluate(() => ({
        hit: (globalThis as { hit?: number }).hit ?? 0,
        foreign: document.querySelectorAll(
          'script,iframe,object,embed,form,base,math,video,template,link:not([rel=icon]),article img',
        ).length,
        handlers: [...document.querySelectorAll('*')].filter((element) =>
          element.getAttributeNames().some((name) => name.startsWith('on') || name === 'style' || name === 'autofocus'),
        ).length,
      }));
      await page
        .locator('.mark')
        .first()
        .evaluate((mark) => (mark as HTMLElement).click());
      expect([text, found, complaints]).toEqual([text, { hit: 0, foreign: 0, handlers: 0 }, []]);
      tried += 9;
      await page.context().close();
    }
    expect(tried).toBe(hostile.length * 9);
  });

  test('the same strings do run in a page that does not escape them', async () => {
    const { page, complaints } = await open(`<!doctype html><body>${hostile.slice(0, 20).join('\n<p>')}`);
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => (globalThis as { hit?: number }).hit)).toBe(1);
    expect(complaints.filter((complaint) => complaint.startsWith('dialog')).length).toBeGreaterThan(2);
  });
});

/** One string as text, quote, item, reporter, partner, file name, title, chart text and table cell and name. */
function infested(text: string): Parameters<typeof report> {
  const mention = { start: 2, end: 2 + text.length, quote: text };
  const figure: Figure = { ...english.figures[0]!, item: text, reporter: text, partner: text, mentions: [mention] };
  const claim: Claim = { ...english.claims[0]!, item: text, reporter: text, mentions: [mention] };
  const reading: Reading = { ...english, text: `A ${text} B`, figures: [figure], claims: [claim], published: text };
  const [verdict] = failing002(english);
  const verdicts = [
    {
      ...verdict!,
      why: text,
      formula: text,
      diagnoses: [{ kind: text, message: text, would: text }],
      inputs: [{ ...verdict!.inputs[0]!, span: mention }],
    },
  ];
  const cells = { ...table, columnNames: () => [text], get: () => text };
  const options: ReportOptions = {
    source: text,
    title: text,
    charts: [{ title: text, description: text, svg: picture('x') }],
    tables: [{ name: text, title: text, table: cells }],
  };
  return [reading, verdicts, options];
}
