import { chartTitle } from '../charts/chart-title.ts';
import { everyChart } from '../charts/every-chart.ts';
import type { ChartSpec } from '../charts/spec.ts';
import type { Reading, Verdict } from '../model.ts';
import type { ReportChart } from '../report/charts.ts';
import { look } from '../report/look.ts';
import { type ReportOptions, report } from '../report/report.ts';
import { liveScript } from './live-script.ts';
import { nightColours } from './night-colours.ts';
import { renderSVG } from './render.ts';
import { webFont } from './web-font.ts';

export interface ReportPageOptions extends Omit<ReportOptions, 'charts' | 'css' | 'live'> {
  /** Charts that can be pointed at: the page brings Vega along and grows by half a megabyte. */
  readonly live?: boolean;
}

/**
 * The report on a reading as one HTML page with every chart that the reading has the data for, and the font that it is set
 * in. It asks for nothing over the network; only a live page runs a script, and none but its own.
 *
 * @example writeFileSync('report.html', await reportPage(reading, check(reading), { source: 'article.txt' }))
 */
export async function reportPage(
  reading: Reading,
  verdicts: readonly Verdict[],
  { live = false, ...options }: ReportPageOptions = {},
): Promise<string> {
  const { labels, numbers } = look(reading, verdicts, options);
  const locale = labels.locale as 'ar' | 'en';
  const specs = everyChart(reading, { locale, verdicts, digits: numbers.digits ?? 'latn' });
  const charts = await Promise.all(specs.map(({ name, spec }) => drawn(name, spec, live)));
  const script = live ? { live: liveScript() } : {};
  const page = report(reading, verdicts, { ...options, charts });
  return report(reading, verdicts, { ...options, ...script, charts, css: webFont(page) + chartColours() });
}

async function drawn(name: string, spec: ChartSpec, live: boolean): Promise<ReportChart> {
  const svg = await renderSVG(spec, { text: 'live', idPrefix: `${name}-` });
  const chart = { title: chartTitle(spec), description: spec.description, svg };
  if (!live) return chart;
  const { compile } = await import('vega-lite');
  return { ...chart, vega: compile(spec as unknown as Parameters<typeof compile>[0]).spec };
}

/** Rules that give charts of the light theme the colours of the dark one where the page is dark. */
export function chartColours(): string {
  const rules = nightColours().flatMap(([day, night]) =>
    ['fill', 'stroke'].map((property) => `.charts [${property}="${day}"]{${property}:${night}}`),
  );
  return `@media screen and (prefers-color-scheme:dark){${rules.join('')}}`;
}
