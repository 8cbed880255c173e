import { expect, test } from 'vitest';
import { tableOutput, textOutput, valueOutput } from '../../src/node/notebook-output.ts';
import { markdown, notebookPage } from '../../src/node/notebook-page.ts';
import { terminal } from '../../src/node/terminal.ts';
import { escapeMarkdown } from '../../src/report/report-markdown.ts';
import { hostile } from '../pages/hostile.ts';

const out = terminal({});
const tags = (html: string): string[] => [...new Set([...html.matchAll(/<([a-z0-9]+)/gi)].map(([, tag]) => tag!))];

test('Arabic within a line keeps its own order; a block that begins with it runs right to left', () => {
  expect(markdown('Says كوريا الشمالية (10.6) *twice*.').html).toBe(
    '<p>Says <bdi lang="ar" dir="rtl">كوريا الشمالية</bdi> (10.6) <em>twice</em>.</p>\n',
  );
  expect(markdown('> "بلغت 10.6 مليون"').html).toMatch(/^<blockquote lang="ar" dir="rtl">/);
  expect(markdown('# Plain').html).toBe('<h1>Plain</h1>\n');
});

test('nothing that a text holds is markup: in prose, tables, texts and values', () => {
  for (const text of hostile) {
    const table = { numRows: () => 1, columnNames: () => [text], get: () => text };
    const prose = tags(markdown(`Value: ${escapeMarkdown(text)}.`).html);
    expect([text, prose.filter((tag) => !['p', 'bdi', 'a'].includes(tag))]).toEqual([text, []]);
    expect(markdown(escapeMarkdown(text)).html).not.toMatch(/href="(?!https:)/);
    expect(tags(tableOutput(table, { caption: text }, out)[1].html).sort()).toEqual(
      ['caption', 'div', 'table', 'tbody', 'td', 'th', 'thead', 'tr'].sort(),
    );
    expect(tags(textOutput(text, out)[1].html)).toEqual(['div']);
    expect(tags(valueOutput({ [text]: text })[1].html)).toEqual(['div', 'pre']);
  }
});

test('numbers are grouped from 10,000 up and rounded to six figures; the rest is counted', () => {
  const table = {
    numRows: () => 3,
    columnNames: () => ['n'],
    get: (_: string, row: number) => [2021, 12345.678, -0.123456789][row],
  };
  const [printed, { html }] = tableOutput(table, { rows: 2 }, out);
  expect(printed).toContain('12,345.7');
  expect(html).toContain('<td class="number">2021</td>');
  expect(html).toContain('<p class="more">1 more of 3 rows</p>');
});

test('code is folded, set apart and escaped', () => {
  const cell = { title: 'Sum <b>', prose: '', code: "const a = '<i>'; // </pre>", outputs: [] };
  const html = notebookPage('T', [cell], null);
  expect(html).toContain('<summary>Sum &#60;b&#62;</summary>');
  expect(html).toContain('<b>const</b> a = <q>&#39;&#60;i&#62;&#39;</q>; <i>// &#60;/pre&#62;</i>');
});
