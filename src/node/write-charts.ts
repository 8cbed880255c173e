import { join } from 'node:path';
import { attemptCharts } from '../charts/every-chart.ts';
import type { ChartOptions } from '../charts/options.ts';
import type { Document } from './document.ts';
import { writeWhole } from './files.ts';
import type { Locale } from './locales.ts';
import { renderSVG, svgToPNG } from './render.ts';

export interface WriteChartsOptions extends ChartOptions {
  readonly locale: Locale;
  /** A PNG of each too. */
  readonly png?: boolean;
}

/** What was written, and a line on each chart that could not be drawn. */
export interface WrittenCharts {
  readonly paths: readonly string[];
  readonly missing: readonly string[];
}

/** Writes the charts of a document into a folder: `growth.en.json`, `growth.en.svg`, … */
export async function writeCharts(
  document: Document,
  folder: string,
  { png = false, ...options }: WriteChartsOptions,
): Promise<WrittenCharts> {
  const paths: string[] = [];
  const missing: string[] = [];
  const put = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    await writeWhole(path, content);
    paths.push(path);
  };
  for (const { name, spec, why } of attemptCharts(document.reading, { verdicts: document.verdicts, ...options })) {
    if (spec === null) {
      missing.push(`${document.name}: no ${name} chart: ${why}`);
      continue;
    }
    const stem = `${name}.${options.locale}`;
    const svg = await renderSVG(spec);
    await put(`${stem}.json`, `${JSON.stringify(spec, null, 2)}\n`);
    await put(`${stem}.svg`, svg);
    if (png) await put(`${stem}.png`, await svgToPNG(svg));
  }
  return { paths, missing };
}
