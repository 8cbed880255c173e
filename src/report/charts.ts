import { type Html, html, trusted } from './html.ts';
import type { View } from './view.ts';

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

/** The charts, drawn; those of a live page are told which of its specs each shows. */
export function chartSection(charts: readonly ReportChart[], live: boolean, { labels }: View): Html {
  if (charts.length === 0) return html``;
  return html`<section id="charts" class="charts"><h2>${labels.report.sections.charts}</h2>
${charts.map((chart, at) => chartFigure(chart, live && chart.vega !== undefined ? at : null))}</section>`;
}

function chartFigure(chart: ReportChart, live: number | null): Html {
  const { title, description } = chart;
  return html`<figure><div class="scroll" tabindex="0" role="region" aria-label="${title}"${live !== null && html` data-live="${live}" data-description="${description}"`}>${drawing(chart)}</div></figure>\n`;
}

/** The drawing itself, without a prologue: one picture with one description, and no roles inside it. */
export function drawing({ title, description, svg }: ReportChart): Html {
  const start = svg.indexOf('<svg');
  if (start === -1) throw new Error(`report: not an SVG document: chart "${title}"`);
  const bare = svg
    .slice(start)
    .replace(/<[a-z][^>]*>/g, (tag) => tag.replace(/\s(?:role|aria-[a-z]+)="[^"]*"/g, ''))
    .slice('<svg'.length);
  return html`<svg role="img" aria-label="${description}"${trusted(bare)}`;
}
