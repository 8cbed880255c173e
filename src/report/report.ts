import type { Labels } from '../labels/labels.ts';
import { fill } from '../labels/phrase.ts';
import type { Reading, Verdict } from '../model.ts';
import { article } from './article.ts';
import { chartSection, type ReportChart } from './charts.ts';
import { type DocumentParts, document } from './document.ts';
import { type Html, html } from './html.ts';
import { type LookOptions, look } from './look.ts';
import { bar, contents, legend } from './overview.ts';
import { reportTables } from './report-tables.ts';
import { claimSection, figureSection, identitySection, type ReportTable, tableSection } from './sections.ts';
import { signs } from './sign.ts';
import { style } from './style.ts';
import { summarize, summaryLine } from './summary.ts';
import type { View } from './view.ts';

export interface ReportOptions extends LookOptions {
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

function live({ live, charts = [] }: ReportOptions): Pick<DocumentParts, 'scripts' | 'data'> {
  return live === undefined ? {} : { scripts: [live], data: { specs: charts.map(({ vega }) => vega ?? null) } };
}

const titleOf = (labels: Labels, { title }: ReportOptions): string => title ?? labels.report.title;

function body(seen: View, options: ReportOptions): Html {
  const { labels, reading } = seen;
  const { report } = labels;
  const parts = [
    chartSection(options.charts ?? [], options.live !== undefined, seen),
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
