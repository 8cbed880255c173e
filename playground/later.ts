import { chartTitle } from '../src/charts/chart-title.ts';
import { everyChart } from '../src/charts/every-chart.ts';
import { chartSection, type ReportChart } from '../src/report/charts.ts';
import { type Html, html } from '../src/report/html.ts';
import { report } from '../src/report/report.ts';
import { reportTables } from '../src/report/report-tables.ts';
import { tableSection } from '../src/report/sections.ts';
import type { View } from '../src/report/view.ts';
import { drawSVG } from './draw.ts';

/** Charts and tables: what is big, and can wait until the text has been read. */
export interface Later {
  charts(view: View): Promise<Html>;
  tables(view: View): Html;
  /** The whole report as a page of its own. */
  page(view: View): Promise<string>;
}

const drawn = new Map<string, string>();

async function chartsOf({ reading, verdicts, labels, numbers }: View): Promise<readonly ReportChart[]> {
  const locale = labels.locale as 'ar' | 'en';
  const specs = everyChart(reading, { verdicts, locale, digits: numbers.digits ?? 'latn' });
  return Promise.all(
    specs.map(async ({ name, spec }) => {
      const key = JSON.stringify(spec);
      const svg = drawn.get(key) ?? (await drawSVG(spec, `${name}-`));
      if (drawn.size > 50) drawn.clear();
      drawn.set(key, svg);
      return { title: chartTitle(spec), description: spec.description, svg };
    }),
  );
}

/** The rules of this page's own style that bring the font and the colours of charts. */
function ownCss(): string {
  const sheet = document.querySelector('style')?.textContent ?? '';
  return sheet.slice(0, sheet.indexOf('/* page */'));
}

const later: Later = {
  charts: async (view) => chartSection(await chartsOf(view), false, view),
  tables: (view) => (view.reading.figures.length === 0 ? html`` : tableSection(reportTables(view), view)),
  page: async (view) => {
    const { reading, verdicts, labels } = view;
    const locale = labels.locale as 'ar' | 'en';
    return report(reading, verdicts, { locale, charts: await chartsOf(view), css: ownCss() });
  },
};

globalThis.mizanLater = later;
dispatchEvent(new Event('mizan-later'));
