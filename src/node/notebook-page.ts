import { Marked } from 'marked';
import { document } from '../report/document.ts';
import { escapeHtml, type Html, html, trusted } from '../report/html.ts';
import { signs } from '../report/sign.ts';
import { style } from '../report/style.ts';
import { notebookStyle } from './notebook-style.ts';
import { chartColours } from './report-page.ts';
import { webFont } from './web-font.ts';

/** A cell as a page shows it: prose, or code with what came of it. */
export interface ShownCell {
  readonly title: string;
  readonly prose: string;
  readonly code: string;
  readonly outputs: readonly Html[];
}

/** A notebook as a page: prose, folded code and output in the order in which they stand. No script in it. */
export function notebookPage(title: string, cells: readonly ShownCell[], index: string | null): string {
  return setPage(
    title,
    html`${signs()}${index !== null && html`<nav class="up"><a href="index.html">${index}</a></nav>`}
<main class="notebook">
${prosaic(cells).map(shown)}
</main>`,
  );
}

/** A page in the house style, with the font that its text needs. */
export function setPage(title: string, body: Html): string {
  const css = webFont(title + body.html) + chartColours() + style + notebookStyle;
  return document({ lang: 'en', dir: 'ltr', title, style: css, body });
}

/** What a notebook is set up with follows its first words. */
function prosaic([first, second, ...others]: readonly ShownCell[]): readonly ShownCell[] {
  if (!first || !second || first.prose !== '' || first.outputs.length > 0 || second.prose === '')
    return [first, second, ...others].filter((cell) => cell !== undefined);
  return [second, { ...first, title: first.title || 'Setup' }, ...others];
}

function shown({ title, prose, code, outputs }: ShownCell): Html {
  return html`${prose !== '' && markdown(prose)}
${code !== '' && html`<details class="code"><summary>${title || 'Code'}</summary><pre tabindex="0"><code>${trusted(highlighted(code))}</code></pre></details>`}
${outputs.map((output) => html`${output}\n`)}`;
}

const arabic =
  /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff](?:[^\n<>A-Za-z]*[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff])?/g;

/** Of a block whose first letter is Arabic. */
const direction = (text: string): string => (/^\P{L}*\p{Script=Arabic}/u.test(text) ? ' lang="ar" dir="rtl"' : '');

const marked = new Marked({
  renderer: {
    text(token) {
      if ('tokens' in token && token.tokens) return this.parser.parseInline(token.tokens);
      const text = 'escaped' in token && token.escaped ? token.text : escapeHtml(token.text);
      return text.replace(arabic, '<bdi lang="ar" dir="rtl">$&</bdi>');
    },
    paragraph({ tokens, text }) {
      return `<p${direction(text)}>${this.parser.parseInline(tokens)}</p>\n`;
    },
    heading({ tokens, depth, text }) {
      return `<h${depth}${direction(text)}>${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    blockquote({ tokens, text }) {
      return `<blockquote${direction(text)}>${this.parser.parse(tokens)}</blockquote>\n`;
    },
  },
});

/** Markdown as HTML; Arabic within a line keeps its own order, a quotation takes the direction of its first letters. */
export function markdown(text: string): Html {
  return trusted(marked.parse(text, { async: false }));
}

const words = 'await|async|const|export|for|from|function|if|import|in|let|new|of|return|type';
const tokens = new RegExp(
  `(//[^\\n]*|/\\*[\\s\\S]*?\\*/)|('(?:[^'\\\\\\n]|\\\\.)*'|"(?:[^"\\\\\\n]|\\\\.)*"|\`(?:[^\`\\\\]|\\\\.)*\`)|\\b(${words})\\b`,
  'g',
);

/** TypeScript with its comments, strings and keywords set apart. */
function highlighted(code: string): string {
  let at = 0;
  let out = '';
  for (const match of code.matchAll(tokens)) {
    const kind = match[1] !== undefined ? 'i' : match[2] !== undefined ? 'q' : 'b';
    out += `${escapeHtml(code.slice(at, match.index))}<${kind}>${escapeHtml(match[0])}</${kind}>`;
    at = match.index + match[0].length;
  }
  return out + escapeHtml(code.slice(at));
}
