import type { Reading } from '../model.ts';
import { balanceChart } from './balance-chart.ts';
import { flowChart } from './flow-chart.ts';
import { growthChart } from './growth-chart.ts';
import type { ChartOptions } from './options.ts';
import { servicesChart } from './services-chart.ts';
import type { ChartSpec } from './spec.ts';
import { totalsChart } from './totals-chart.ts';
import { verdictStrip } from './verdict-strip.ts';

const charts: Readonly<Record<string, (reading: Reading, options?: ChartOptions) => ChartSpec>> = {
  flows: flowChart,
  growth: growthChart,
  services: servicesChart,
  totals: totalsChart,
  balance: balanceChart,
  verdicts: verdictStrip,
};

/** A chart by name: its spec, or in one line why there is none. */
export interface ChartAttempt {
  readonly name: string;
  readonly spec: ChartSpec | null;
  readonly why: string | null;
}

/** Every chart there is, drawn up where the reading has the data for it, in the order in which a page shows them. */
export function attemptCharts(reading: Reading, options: ChartOptions = {}): readonly ChartAttempt[] {
  return Object.entries(charts).map(([name, chart]) => {
    try {
      return { name, spec: chart(reading, options), why: null };
    } catch (error) {
      const why = error instanceof Error ? /: nothing to draw: (.*)/.exec(error.message)?.[1] : undefined;
      if (why === undefined) throw error;
      return { name, spec: null, why };
    }
  });
}

/**
 * Every chart that a reading has the data for, by name.
 *
 * @example everyChart(reading).map(({ name }) => name) // ['flows', 'growth', 'services', 'totals', 'balance', 'verdicts']
 */
export function everyChart(
  reading: Reading,
  options: ChartOptions = {},
): readonly { readonly name: string; readonly spec: ChartSpec }[] {
  return attemptCharts(reading, options).flatMap(({ name, spec }) => (spec === null ? [] : [{ name, spec }]));
}
