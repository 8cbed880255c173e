import { expect, test } from 'vitest';
import { balanceChart } from '../../src/charts/balance-chart.ts';
import { flowChart } from '../../src/charts/flow-chart.ts';
import { growthChart } from '../../src/charts/growth-chart.ts';
import { servicesChart } from '../../src/charts/services-chart.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { totalsChart } from '../../src/charts/totals-chart.ts';
import { verdictStrip } from '../../src/charts/verdict-strip.ts';
import { stress } from '../helpers/stress.ts';

/** What no article in data/charts shows. A changed spec is a diff to be read; `npx vitest run -u` takes it on. */
const specs: Readonly<Record<string, () => ChartSpec>> = {
  'growth-rates-that-fail.en': () => growthChart(stress['rates that fail']!, { locale: 'en' }),
  'flows-missing-ends.ar': () => flowChart(stress['missing ends']!, { locale: 'ar', mirrorTime: true }),
  'flows-of-one-year.en': () => flowChart(stress['one year, many partners']!, { locale: 'en', theme: 'dark' }),
  'flows-far-apart.ar': () => flowChart(stress['from thousands to trillions']!, { locale: 'ar', digits: 'latn' }),
  'services-too-much.ar': () => servicesChart(stress['parts that exceed the whole']!, { locale: 'ar' }),
  'totals-areas.en': () => totalsChart(stress['totals nearly equal']!, { locale: 'en', shape: 'areas' }),
  'balance-turns.en': () => balanceChart(stress['a deficit that turns']!, { locale: 'en' }),
  'strip-fails.ar': () => verdictStrip(stress['rates that fail']!, { locale: 'ar', theme: 'dark' }),
};

test.each(Object.entries(specs))('%s', async (name, spec) => {
  await expect(`${JSON.stringify(spec(), null, 2)}\n`).toMatchFileSnapshot(`specs/${name}.json`);
});
