import type { Reading } from '../model.ts';
import { growthChart } from './growth-chart.ts';
import type { ChartOptions } from './options.ts';
import type { ChartSpec } from './spec.ts';

const charts: Readonly<Record<string, (reading: Reading, options?: ChartOptions) => ChartSpec>> = {
  growth: growthChart,
};

/**
 * Every chart that a reading has the data for, by name, in the order in which a page shows them.
 *
 * @example everyChart(reading).map(({ name }) => name) // ['flows', 'growth', 'services', 'totals']
 */
export function everyChart(
  reading: Reading,
  options: ChartOptions = {},
): readonly { readonly name: string; readonly spec: ChartSpec }[] {
  return Object.entries(charts).flatMap(([name, chart]) => {
    try {
      return [{ name, spec: chart(reading, options) }];
    } catch (error) {
      if (error instanceof Error && error.message.includes(': nothing to draw')) return [];
      throw error;
    }
  });
}
