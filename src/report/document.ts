import { type Html, html, trusted } from './html.ts';
import { sha256 } from './sha256.ts';

/** What a page is made of. */
export interface DocumentParts {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly style: string;
  readonly body: Html;
  /** Scripts of our own; the policy names each by its hash and lets no other run. */
  readonly scripts?: readonly string[];
  /** Data that the scripts read, by the id of the element that holds it. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * An HTML page, complete in itself, under a policy that lets it ask for nothing and run nothing but what is named here.
 */
export function document({ lang, dir, title, style, body, scripts = [], data = {} }: DocumentParts): string {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256(style)}'`,
    ...(scripts.length > 0 ? [`script-src ${scripts.map((script) => `'sha256-${sha256(script)}'`).join(' ')}`] : []),
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${trusted(style)}</style>
</head>
<body>
${body}
${Object.entries(data).map(([id, value]) => html`<script type="application/json" id="${id}">${trusted(json(value))}</script>\n`)}
${scripts.map((script) => html`<script>${trusted(script)}</script>\n`)}
</body>
</html>
`.html;
}

/** JSON for a data block: `<` is written so that nothing in a text can end the block. */
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
