import { type Html, html } from './html.ts';
import { sign } from './sign.ts';
import { markOf, type View } from './view.ts';

/** One stroke a claim, in text order. */
export function bar(seen: View): Html {
  const { claims } = seen.reading;
  return html`${claims.length > 0 && html`<ul class="bar" aria-hidden="true">${claims.map(({ id }) => html`<li class="${markOf(id, seen)}"></li>`)}</ul>`}`;
}

/** Links to the sections that there are; `parts` are those after the text, in their order. */
export function contents(parts: readonly Html[], { labels }: View): Html {
  const names = ['charts', 'claims', 'identities', 'figures', 'tables'] as const;
  const there = names.filter((_, at) => parts[at]?.html !== '');
  const link = (name: 'text' | (typeof names)[number]): Html =>
    html`<li><a href="#${name}">${labels.report.sections[name]}</a></li>`;
  return html`<nav aria-label="${labels.report.contents}"><ul>${[link('text'), ...there.map(link)]}</ul></nav>`;
}

/** What the marks mean, and how to see more. */
export function legend({ labels, reading }: View): Html {
  const { report } = labels;
  if (reading.figures.length + reading.claims.length === 0) return html`<p>${report.noNumbers}</p>`;
  const marks = (['holds', 'fails', 'unverifiable'] as const).map(
    (mark) => html`<li><span class="mark ${mark}">${labels.verdicts[mark]}${sign(mark)}</span></li>`,
  );
  return html`<ul class="legend">${marks}<li><span class="mark figure">${report.legendFigure}</span></li></ul>
<p class="hint">${report.hint}</p>`;
}
