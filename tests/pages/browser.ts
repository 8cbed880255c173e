import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';

const executable = process.env.MIZAN_CHROMIUM ?? '/usr/bin/chromium';
const there = existsSync(executable);
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page that is open in Chromium, and everything it should not have done. */
export interface Visit {
  readonly page: Page;
  /** Console messages, errors, dialogs, windows, and requests for anything but the page itself. */
  readonly complaints: readonly string[];
}

export interface Browsing {
  /** Opens a document (or a file by its address) in a fresh context. */
  open(html: string | URL, options?: BrowserContextOptions): Promise<Visit>;
}

/**
 * A suite that runs in Chromium. Without one at `MIZAN_CHROMIUM` or `/usr/bin/chromium` it is skipped and its name says
 * why; where `CI` is set it fails instead.
 */
export function inBrowser(name: string, suite: (browsing: Browsing) => void): void {
  const title = there ? name : `${name} (skipped: no Chromium at ${executable})`;
  describe.skipIf(!there && !process.env.CI)(title, () => {
    let browser: Browser;
    let folder: string;
    let files = 0;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'mizan-pages-'));
      browser = await chromium.launch({ executablePath: executable, args: flags });
    });
    afterAll(async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    });
    suite({
      async open(html, options = {}) {
        const context = await browser.newContext(options);
        const page = await context.newPage();
        const file = join(folder, `${++files}.html`);
        if (typeof html === 'string') writeFileSync(file, html);
        const address = typeof html === 'string' ? pathToFileURL(file).href : html.href;
        const complaints = listen(page, address);
        await page.goto(address);
        return { page, complaints };
      },
    });
  });
}

function listen(page: Page, address: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('popup', (popup) => complaints.push(`window: ${popup.url()}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (url.split('#')[0] !== address.split('#')[0] && !/^(data|blob):/.test(url)) complaints.push(`request: ${url}`);
  });
  return complaints;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core holds against a page: "rule: element". */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ preload: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

/** By how many pixels the page is wider than its window; zero where it fits. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}

/** An expectation that is given half a minute to come true: machines that test are often busy. */
export function patient<T>(ask: () => T | Promise<T>): ReturnType<typeof expect.poll<T>> {
  return expect.poll(ask, { timeout: 30_000 });
}
