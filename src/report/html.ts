/** A piece of HTML that is safe to put into a page: made by {@link html} or {@link trusted} alone. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | false | null | undefined | readonly Part[];

/**
 * HTML from a template; whatever is put in is escaped, unless it is HTML itself. Lists run together, nothing shows nothing.
 *
 * @example html`<b>${'<i>'}</b>`.html // "<b>&lt;i&gt;</b>"
 */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: template.reduce((page, piece, at) => page + render(parts[at - 1]) + piece) };
}

/** Markup of our own making, as it is. Never hand it anything that came from a text. */
export function trusted(markup: string): Html {
  return { html: markup };
}

/** Text with the five characters escaped that mean something in HTML; control characters that HTML forbids are dropped. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0e-\x1f\x7f]/g, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function render(part: Part): string {
  if (part === false || part === null || part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'html' in part ? part.html : part.map(render).join('');
}
