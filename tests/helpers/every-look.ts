import { describe, test } from 'vitest';
import type { ChartOptions } from '../../src/charts/options.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import type { Reading } from '../../src/model.ts';
import { article002 } from './article-002.ts';
import { expectLegible } from './legible.ts';
import { stress } from './stress.ts';
import { variants } from './variants.ts';

type Chart = (reading: Reading, options: ChartOptions) => ChartSpec;

/** Article 002 in every look, and every reading of {@link stress} that has the data, in both languages and three widths. */
export function testEveryLook(chart: Chart, drawn: readonly (keyof typeof stress)[]): void {
  describe(`${chart.name} in every look`, () => {
    test.each(variants)('$locale $digits $theme $mirrorTime', async (options) => {
      await expectLegible(chart(article002(), options));
    });

    test.each(drawn)('%s', async (name) => {
      for (const locale of ['en', 'ar'] as const)
        for (const [width, mirrorTime] of [
          [640, false],
          [480, true],
          [960, false],
        ] as const)
          await expectLegible(chart(stress[name]!, { locale, width, mirrorTime }), `${locale} ${width} ${mirrorTime}`);
    });
  });
}
