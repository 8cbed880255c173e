import { type Html, html, trusted } from './html.ts';
import type { Mark } from './view.ts';

const paths: Readonly<Record<Exclude<Mark, 'figure'>, string>> = {
  holds: 'M2 7.5 5 10.5 10.5 3',
  fails: 'M2.5 2.5 9.5 10M9.5 2.5 2.5 10',
  unverifiable: 'M3.5 4.3C3.7 1 9 1.2 8.6 4.2 8.4 5.9 6.1 5.7 6.1 7.6M6.1 10.2V10.6',
};

/** The sign of a verdict, drawn: ✓ ✗ ?; nothing for a plain figure. Words beside it say the same. */
export function sign(mark: Mark): Html {
  if (mark === 'figure') return html``;
  return html`<svg class="sign" viewBox="0 0 12 12" aria-hidden="true"><use href="#s-${mark}"/></svg>`;
}

/** The drawings that {@link sign} uses, once a page. */
export function signs(): Html {
  const symbols = Object.entries(paths).map(
    ([mark, path]) => `<symbol id="s-${mark}" viewBox="0 0 12 12"><path d="${path}"/></symbol>`,
  );
  return trusted(`<svg class="signs" width="0" height="0" aria-hidden="true">${symbols.join('')}</svg>`);
}
