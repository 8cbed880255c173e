import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/model.ts';
import { report } from '../../src/report/report.ts';
import { reportJSON } from '../../src/report/report-json.ts';
import { reportMarkdown } from '../../src/report/report-markdown.ts';
import { article002 } from '../helpers/article-002.ts';
import { failing002, verdicts002 } from '../helpers/verdicts-002.ts';

const reading = article002();
const verdicts = verdicts002(reading);
const page = report(reading, verdicts, { source: '002.en.txt' });
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe('the page', () => {
  test('marks every mention of every figure and claim, by verdict', () => {
    const places = [...reading.figures, ...reading.claims].flatMap(({ mentions }) => mentions);
    expect(count(page, /<button[^>]* class="mark /g)).toBe(places.length);
    expect(count(page, /<button[^>]* class="mark holds"/g)).toBe(2);
    expect(count(page, /<button[^>]* class="mark unverifiable"/g)).toBe(3);
    for (const { quote } of places) expect(page).toContain(`dir="auto">${quote}`);
  });

  test('says the counts in one line', () => {
    expect(page).toContain('12 figures, 5 claims: 2 hold, 3 unverifiable; 92% of the numbers read');
    expect(report(reading, verdicts, { locale: 'ar' })).toContain(
      '12 رقماً، 5 ادعاءات: اثنان متسقان، 3 غير قابلة للتحقق؛ قُرئ \u206692%\u2069 من الأعداد',
    );
  });

  test('every link leads to a place in the page, and every mark to a panel', () => {
    for (const verdictsOf of [verdicts002, failing002]) {
      const html = report(reading, verdictsOf(reading));
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = [...html.matchAll(/(?: href="#|popovertarget=")([^"]*)"/g)].map(([, id]) => id);
      expect(targets.length).toBeGreaterThan(60);
      expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  test('evidence tells what is stated, computed, allowed and why', () => {
    const panel = /<section class="panel[^>]*id="e-c1".*?<\/section>/s.exec(page)![0];
    const words = panel.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(words).toContain('Stated −18.1% −18.15% to −18.05%');
    expect(words).toContain('Computed −18.06%');
    expect(words).toContain('With rounding −18.17% to −17.95%');
    expect(words).toContain('(10.6 million ÷ 28.7 million) 1/5 − 1');
    expect(words).toContain('Would hold as well −18.0%, −18.2%');
    expect(panel).toContain('href="#m-f2-1"');
  });

  test('a failure says why, by how much, and what would agree', () => {
    const html = report(reading, failing002(reading));
    expect(html).toContain('1 disagreement among the figures');
    expect(html).toContain('<button id="m-f5-1" class="mark fails"');
    for (const words of [
      'The direction turns over.',
      'over 4 periods instead of 5',
      'The parts do not exceed the whole',
    ])
      expect(html).toContain(words);
    const arabic = report(reading, failing002(reading), { locale: 'ar' });
    expect(arabic).toContain('<li>لو اختلف عدد السنوات: \u2066−22.0\u2069</li>');
    expect(arabic).toContain('<bdi lang="en" dir="ltr">a kind without words of its own</bdi>');
  });

  test('its policy names its own style by hash and lets no script run', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!.replaceAll('&#39;', "'");
    const sheet = /<style>(.*?)<\/style>/s.exec(page)![1]!;
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(sheet).digest('base64')}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(page).not.toMatch(/<script|\son\w+=|\sstyle=|https?:|@import/);
    const live = report(reading, verdicts, { live: 'let a = 1 < 2;', charts: [] });
    const hash = createHash('sha256').update('let a = 1 < 2;').digest('base64');
    expect(live.replaceAll('&#39;', "'")).toContain(`script-src 'sha256-${hash}';`);
  });

  test('is the same twice, and small', () => {
    expect(report(reading, verdicts, { source: '002.en.txt' })).toBe(page);
    expect(page.length).toBeLessThan(100_000);
  });

  test('runs right to left where the text does', () => {
    const text = readFileSync(new URL('../../seeds/002.ar.txt', import.meta.url), 'utf8');
    const arabic = report({ ...reading, text, language: 'ar', figures: [], claims: [] }, []);
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(arabic).toContain('<article lang="ar" dir="rtl">');
    expect(arabic).toContain('لا أرقام تجارية في هذا النص.');
  });

  test('throws on no reading, whatever its text and names', () => {
    const wild = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(wild, wild, fc.nat(60), fc.nat(60), (text, name, start, length) => {
        const span = { start, end: start + length, quote: text.slice(start, start + length) };
        const figure = { ...reading.figures[0]!, item: name, reporter: name, partner: name, mentions: [span] };
        const odd: Reading = { ...reading, text, figures: [figure], claims: [] };
        for (const html of [report(odd, [], { source: name, title: name }), reportMarkdown(odd, [])])
          expect(html.length).toBeGreaterThan(100);
      }),
    );
  });
});

describe('tables', () => {
  const table = {
    numRows: () => 2,
    columnNames: () => ['item', 'value'],
    get: (column: string, row: number) => (column === 'item' ? ['=HYPERLINK("x")', '-5'][row] : [-1, null][row]),
  };

  test('are taken along as CSV that a spreadsheet takes for data', () => {
    const html = report(reading, verdicts, { tables: [{ name: 'flows', table }] });
    const address = /download="flows.csv" href="data:text\/csv;charset=utf-8;base64,([^"]*)"/.exec(html)![1]!;
    expect(Buffer.from(address, 'base64').toString()).toBe('\ufeffitem,value\n"\'=HYPERLINK(""x"")",-1\n-5,\n');
  });
});

describe('markdown', () => {
  const markdown = reportMarkdown(reading, failing002(reading), { source: 'a_b.txt' });

  test('marks claims with sign and footnote', () => {
    expect(markdown).toContain('rate of **18.1 percent** ✗[^c1], from *\\$28.7 million* in 2016');
    expect(markdown).toContain('[^c1]: Does not hold. Stated: −18.1% (−18.15% to −18.05%); Computed: −18.06%');
    expect(markdown).toContain('| Growth a year | Exports from North Korea to Russia, 2016–2021 | −18.1% |');
    expect(markdown).toContain('\na\\_b.txt\n');
  });

  test('lets nothing of the text be markup', () => {
    const text = '1. <img src=x> *a* [b](javascript:1) `c`\n- x\n\n# d | e';
    const quiet = reportMarkdown({ ...reading, text, figures: [], claims: [] }, []);
    expect(quiet).toContain('> 1\\. \\<img src=x\\> \\*a\\* \\[b\\](javascript:1) \\`c\\`\n> \\- x\n>\n> \\# d \\| e');
  });
});

test('JSON has a verdict for each claim and no infinite number', () => {
  const endless = { ...verdicts[0]!, computed: { ...verdicts[0]!.computed!, high: Number.POSITIVE_INFINITY } };
  const found = reportJSON(reading, [endless, ...verdicts.slice(1)]);
  expect(found.claims.map(({ verdict }) => verdict?.verdict)).toEqual([
    'holds',
    'holds',
    'unverifiable',
    'unverifiable',
    'unverifiable',
  ]);
  expect(found.claims[0]!.verdict!.computed!.high).toBeNull();
  expect(found.summary).toMatchObject({
    figures: 12,
    claims: 5,
    holds: 2,
    fails: 0,
    unverifiable: 3,
    readShare: 0.925,
  });
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
});
