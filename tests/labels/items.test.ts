import { expect, test } from 'vitest';
import { chartAr } from '../../src/labels/chart-ar.ts';
import { items } from '../../src/packs/items-ar.ts';

test('every product that the Arabic pack reads has an Arabic name on charts: one of the pack’s forms, or a better one', () => {
  const better = ['natural gas', 'travel', 'transport', 'construction'];
  for (const [item, forms] of Object.entries(items)) {
    if (better.includes(item)) expect(chartAr.items[item]).toMatch(/^ال/);
    else expect(forms.split(','), item).toContain(chartAr.items[item]);
  }
});
