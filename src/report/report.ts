import { ar } from '../labels/ar.ts';
import { en } from '../labels/en.ts';
import type { Labels } from '../labels/labels.ts';
import type { NumberOptions } from '../labels/number.ts';
import { fill } from '../labels/phrase.ts';
import type { Reading, Verdict } from '../model.ts';
import { article } from './article.ts';
import { type DocumentParts, document } from './document.ts';
import { type Html, html, trusted } from './html.ts';
import { reportTables } from './report-tables.ts';
import { claimSection, figureSection, identitySection, type ReportTable, tableSection } from './sections.ts';
import { sign, signs } from './sign.ts';
import { style } from './style.ts';
import { summarize, summaryLine } from './summary.ts';
import { markOf, type View, view } from './view.ts';

/** A chart for a report, drawn beforehand. */
export interface ReportChart {
  readonly title: string;
  /** What it shows, in words. */
  readonly description: string;
  /**
   * An SVG document of ours. Its text may be live: the page draws it in its own font. The policy lets no style attribute and
   * no script in it work.
   */
  readonly svg: string;
  /** The compiled Vega spec, for a live page. */
  readonly vega?: unknown;
}

export interface ReportOptions {
  /** The language of the page; the text's own where there are words for it, else English. */
  readonly locale?: 'ar' | 'en';
  /** Those of the text unless told: Arabic-Indic ones only where it has any. */
  readonly digits?: NumberOptions['digits'];
  readonly title?: string;
  /** Where the text is from: a file name, a headline. */
  readonly source?: string;
  readonly charts?: readonly ReportChart[];
  /** Figures, flows, growth, breakdowns, claims and verdicts unless told. */
  readonly tables?: readonly ReportTable[];
  /** Put before the page's style: `@font-face` rules for the family "Mizan Text", colours of charts in the dark. */
  readonly css?: string;
  /** A script that draws the charts of `vega` specs in the page; its hash goes into the page's policy. */
  readonly live?: string;
}

/**
 * One HTML page, complete in itself: the text with every figure and claim marked by its verdict, the evidence behind each
 * mark, charts and tables. It asks for nothing over the network and, unless it is live, runs no script.
 *
 * @example writeFileSync('report.html', report(reading, check(reading), { source: 'article.txt' }))
 */
export function report(reading: Reading, verdicts: readonly Verdict[], options: ReportOptions = {}): string {
  const seen = look(reading, verdicts, options);
  const { labels } = seen;
  return document({
    lang: labels.locale,
    dir: labels.direction,
    title: [titleOf(labels, options), options.source].filter(Boolean).join(' · '),
    style: (options.css ?? '') + style,
    body: body(seen, options),
    ...live(options),
  });
}

/** A reading seen in the language and digits of the options, or else in its own. */
export function look(
  reading: Reading,
  verdicts: readonly Verdict[],
  { locale, digits }: Pick<ReportOptions, 'locale' | 'digits'>,
): View {
  return view(reading, verdicts, labelsFor(reading, locale), { digits: digits ?? digitsOf(reading.text) });
}

/** The digits that a text writes its numbers in. */
export function digitsOf(text: string): 'latn' | 'arab' {
  return /[٠-٩]/.test(text) ? 'arab' : 'latn';
}

/** The words for a page: in the language asked for, else in the text's, else in English. */
export function labelsFor(reading: Reading, locale: string = reading.language): Labels {
  return locale === 'ar' ? ar : en;
}

function live({ live, charts = [] }: ReportOptions): Pick<DocumentParts, 'scripts' | 'data'> {
  return live === undefined ? {} : { scripts: [live], data: { specs: charts.map(({ vega }) => vega ?? null) } };
}

const titleOf = (labels: Labels, { title }: ReportOptions): string => title ?? labels.report.title;

function body(seen: View, options: ReportOptions): Html {
  const { labels, reading } = seen;
  const { report } = labels;
  const parts = [
    chartSection(options, seen),
    claimSection(seen),
    identitySection(seen),
    figureSection(seen),
    tableSection(options.tables ?? reportTables(seen), seen),
  ];
  return html`${signs()}
<div class="page">
<header>
${options.source !== undefined && html`<p class="source"><bdi>${options.source}</bdi></p>`}
<h1>${titleOf(labels, options)}</h1>
<p class="summary">${summaryLine(summarize(seen), seen)}</p>
${bar(seen)}
${reading.published !== null && html`<p class="source">${fill(report.published, { date: reading.published })}</p>`}
</header>
<aside aria-label="${report.legend}"><div class="stay">${contents(parts, seen)}${legend(seen)}</div></aside>
<main>
<section id="text" aria-label="${report.sections.text}">${article(seen)}</section>
${parts}
</main>
<footer><p>${report.made}</p></footer>
</div>`;
}

/** One stroke a claim, in text order. */
function bar(seen: View): Html {
  const { claims } = seen.reading;
  return html`${claims.length > 0 && html`<ul class="bar" aria-hidden="true">${claims.map(({ id }) => html`<li class="${markOf(id, seen)}"></li>`)}</ul>`}`;
}

function contents(parts: readonly Html[], { labels }: View): Html {
  const names = ['charts', 'claims', 'identities', 'figures', 'tables'] as const;
  const there = names.filter((_, at) => parts[at]?.html !== '');
  const link = (name: 'text' | (typeof names)[number]): Html =>
    html`<li><a href="#${name}">${labels.report.sections[name]}</a></li>`;
  return html`<nav aria-label="${labels.report.contents}"><ul>${[link('text'), ...there.map(link)]}</ul></nav>`;
}

function legend({ labels, reading }: View): Html {
  const { report } = labels;
  if (reading.figures.length + reading.claims.length === 0) return html`<p>${report.noNumbers}</p>`;
  const marks = (['holds', 'fails', 'unverifiable'] as const).map(
    (mark) => html`<li><span class="mark ${mark}">${labels.verdicts[mark]}${sign(mark)}</span></li>`,
  );
  return html`<ul class="legend">${marks}<li><span class="mark figure">${report.legendFigure}</span></li></ul>
<p class="hint">${report.hint}</p>`;
}

function chartSection({ charts = [], live }: ReportOptions, { labels }: View): Html {
  if (charts.length === 0) return html``;
  return html`<section id="charts" class="charts"><h2>${labels.report.sections.charts}</h2>
${charts.map((chart, at) => chartFigure(chart, live !== undefined && chart.vega !== undefined ? at : null))}</section>`;
}

function chartFigure(chart: ReportChart, live: number | null): Html {
  const { title, description } = chart;
  return html`<figure><div class="scroll" tabindex="0" role="region" aria-label="${title}"${live !== null && html` data-live="${live}" data-description="${description}"`}>${drawing(chart)}</div></figure>\n`;
}

/** The drawing itself, without a prologue: one picture with one description, and no roles inside it. */
function drawing({ title, description, svg }: ReportChart): Html {
  const start = svg.indexOf('<svg');
  if (start === -1) throw new Error(`report: not an SVG document: chart "${title}"`);
  const bare = svg
    .slice(start)
    .replace(/<[a-z][^>]*>/g, (tag) => tag.replace(/\s(?:role|aria-[a-z]+)="[^"]*"/g, ''))
    .slice('<svg'.length);
  return html`<svg role="img" aria-label="${description}"${trusted(bare)}`;
}
