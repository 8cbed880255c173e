import type { ChartOptions } from '../../src/charts/options.ts';

/** Every look that a chart has to keep. */
export const variants: readonly ChartOptions[] = (['en', 'ar'] as const).flatMap((locale) =>
  (['latn', 'arab'] as const).flatMap((digits) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      [false, true].map((mirrorTime) => ({ locale, digits, theme, mirrorTime })),
    ),
  ),
);
