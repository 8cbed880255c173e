import { expect, test } from 'vitest';
import { attemptCharts } from '../../src/charts/every-chart.ts';
import { article002 } from '../helpers/article-002.ts';

test('names that every object has are drawn as any other', () => {
  const reading = article002();
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
    for (const locale of ['en', 'ar'] as const) {
      const figures = reading.figures.map((figure) => ({ ...figure, item: name, reporter: name }));
      const claims = reading.claims.map((claim) => ({ ...claim, item: name, reporter: name }));
      const drawn = attemptCharts({ ...reading, figures, claims }, { locale }).filter(({ spec }) => spec !== null);
      expect(drawn.length).toBeGreaterThan(2);
    }
});
