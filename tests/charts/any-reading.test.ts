import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceChart } from '../../src/charts/balance-chart.ts';
import { flowChart } from '../../src/charts/flow-chart.ts';
import { growthChart } from '../../src/charts/growth-chart.ts';
import type { ChartOptions } from '../../src/charts/options.ts';
import { servicesChart } from '../../src/charts/services-chart.ts';
import { totalsChart } from '../../src/charts/totals-chart.ts';
import { verdictStrip } from '../../src/charts/verdict-strip.ts';
import { anyReading } from '../helpers/any-reading.ts';
import { expectLegible } from '../helpers/legible.ts';

const anyOptions: fc.Arbitrary<ChartOptions> = fc.record({
  locale: fc.constantFrom('en', 'ar'),
  digits: fc.constantFrom('latn', 'arab'),
  mirrorTime: fc.boolean(),
  width: fc.constantFrom(480, 640, 900),
});

const charts = { balanceChart, flowChart, growthChart, servicesChart, totalsChart, verdictStrip };

/** More for a longer search: CHART_RUNS=1000. */
const numRuns = Number(process.env.CHART_RUNS ?? 25);

describe('any reading is drawn legibly, or in one line it is said why not', () => {
  test.each(Object.entries(charts))('%s', async (name, chart) => {
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(anyReading, anyOptions, async (reading, options) => {
        let spec: ReturnType<typeof chart>;
        try {
          spec = chart(reading, options);
        } catch (error) {
          expect((error as Error).message).toMatch(new RegExp(`^${name}: nothing to draw: [^\n]+$`));
          return;
        }
        drawn++;
        await expectLegible(spec);
      }),
      // Most random rates are far from their levels and left open, so few are drawn.
      { numRuns: name === 'growthChart' ? 16 * numRuns : numRuns },
    );
    expect(drawn).toBeGreaterThan(0);
  });
});
