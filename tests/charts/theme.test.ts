import { describe, expect, test } from 'vitest';
import { growthChart } from '../../src/charts/growth-chart.ts';
import { themeOf, themes } from '../../src/charts/theme.ts';
import { article002 } from '../helpers/article-002.ts';
import { blindness, contrast, distance } from '../helpers/colour.ts';

test('contrast and distance give known results', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  // A grey that WCAG's own examples put at the threshold.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(distance('#000000', '#ffffff')).toBeCloseTo(1, 3);
  // Red and green, which those without green cones tell apart worst.
  expect(distance('#9c4b00', '#5e6b00', blindness.deutan)).toBeLessThan(distance('#9c4b00', '#5e6b00') / 2);
});

describe.each(['light', 'dark'] as const)('%s', (name) => {
  const theme = themes[name];
  const verdicts = [theme.holds, theme.fails, theme.unverifiable];

  test('text has the contrast that WCAG AA asks for', () => {
    for (const colour of [theme.ink, theme.muted, ...theme.series, ...verdicts])
      expect(contrast(colour, theme.background), colour).toBeGreaterThanOrEqual(4.5);
  });

  test('marks have the contrast that WCAG AA asks for', () => {
    expect(contrast(theme.line, theme.background)).toBeGreaterThanOrEqual(3);
    // Verdict marks stand on the grey bars as well.
    for (const colour of verdicts) expect(contrast(colour, theme.band), colour).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.keys(blindness) as (keyof typeof blindness)[])('colours stay apart (%s)', (kind) => {
    const apart = (colours: readonly string[]): number =>
      Math.min(...colours.flatMap((a, at) => colours.slice(at + 1).map((b) => distance(a, b, blindness[kind]))));
    expect(apart(theme.series)).toBeGreaterThan(0.08);
    expect(apart(verdicts)).toBeGreaterThan(0.07);
  });
});

describe('a theme of one’s own', () => {
  test('goes over the nearer of the two', () => {
    expect(themeOf({ ink: '#111111' })).toEqual({ ...themes.light, ink: '#111111' });
    expect(themeOf({ background: '#202020' })).toEqual({ ...themes.dark, background: '#202020' });
  });

  test('and a spec of one’s own are one argument each', () => {
    const override = { title: { text: 'Mine', subtitle: null }, config: { text: { fontSize: 20 } } };
    const spec = growthChart(article002(), { theme: { background: '#fffdf5' }, override });
    expect(spec.background).toBe('#fffdf5');
    expect(spec.title).toMatchObject({ text: 'Mine', anchor: 'start' });
    expect(spec.title).not.toHaveProperty('subtitle');
    expect(spec.config).toMatchObject({ text: { fontSize: 20, fill: themes.light.ink } });
  });

  test.each([
    [{ theme: 'sepia' }, 'chart: unknown theme: "sepia" (themes: light, dark)'],
    [{ locale: 'fr' }, 'chart: unknown locale: "fr" (locales: en, ar)'],
    [{ digits: 'roman' }, 'chart: unknown digits: "roman" (digits: latn, arab)'],
    [{ width: 100 }, 'chart: width out of range: 100 (480 to 1600)'],
  ])('misuse is told in one line: %o', (options, message) => {
    expect(() => growthChart(article002(), options as never)).toThrow(new Error(message));
  });
});
