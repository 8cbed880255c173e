import type { TopLevelSpec } from 'vega-lite';
import type { SpecEdit } from './options.ts';
import { FONTS, line, lines, PADDING, type Setting, spoken } from './setting.ts';
import type { ChartSpec } from './spec.ts';

/** A view of Vega-Lite, of which a chart stacks one or more. */
export type Panel = Readonly<Record<string, unknown>>;

export interface FrameParts {
  /** The finding, one sentence without a full stop. */
  readonly title: string;
  /** How to read it, sentences. */
  readonly subtitle: string;
  readonly description: string;
  readonly panels: readonly Panel[];
  /** What stands beside the plot area of each panel, in pixels: axis labels, names, direct labels. */
  readonly margins?: { readonly left: number; readonly right: number };
  readonly source: string;
  readonly spacing?: number;
}

/**
 * Puts title, subtitle, panels and source line together in the chart's look; the picture is as wide as its width says,
 * whatever measures the text.
 */
export function frame(parts: FrameParts, setting: Setting): ChartSpec {
  const { theme, rtl, width } = setting;
  const spec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: spoken(parts.description),
    background: theme.background,
    padding: PADDING,
    title: {
      text: lines(parts.title, width, FONTS.title, setting),
      subtitle: lines(parts.subtitle, width, FONTS.subtitle, setting),
      anchor: rtl ? 'end' : 'start',
      frame: 'bounds',
      offset: 18,
    },
    spacing: parts.spacing ?? 16,
    vconcat: [...parts.panels, footer(parts, setting)] as never,
    config: configOf(setting),
  } satisfies TopLevelSpec;
  return edited(spec, setting.options.override) as ChartSpec;
}

/** A hairline across the whole picture, and under it the source. */
function footer({ margins = { left: 0, right: 0 }, source }: FrameParts, setting: Setting): Panel {
  const { theme, rtl, width } = setting;
  const text = lines(source, width, FONTS.note, setting);
  const [left, right] = [-margins.left, width - margins.left];
  return {
    width: width - margins.left - margins.right,
    height: 1,
    data: { values: [{ source: text }] },
    layer: [
      {
        mark: { type: 'rule', stroke: theme.grid },
        encoding: { x: { value: left }, x2: { value: right }, y: { value: 0 } },
      },
      {
        mark: {
          type: 'text',
          align: rtl ? 'right' : 'left',
          baseline: 'top',
          fill: theme.muted,
          fontSize: FONTS.note.size,
          lineHeight: 16,
        },
        encoding: { text: { field: 'source' }, x: { value: rtl ? right : left }, y: { value: 9 } },
      },
    ],
  };
}

function configOf({ theme, rtl }: Setting): object {
  return {
    aria: false,
    font: theme.font,
    view: { stroke: null },
    title: {
      align: rtl ? 'right' : 'left',
      color: theme.ink,
      fontSize: FONTS.title.size,
      fontWeight: 600,
      lineHeight: 25,
      subtitleColor: theme.muted,
      subtitleFontSize: FONTS.subtitle.size,
      subtitleFontWeight: 400,
      subtitleLineHeight: 19,
      subtitlePadding: 5,
    },
    axis: {
      labelColor: theme.muted,
      labelFontSize: FONTS.axis.size,
      labelFontWeight: 400,
      labelLimit: 0,
      labelOverlap: false,
      title: null,
      gridColor: theme.grid,
      domainColor: theme.line,
      tickColor: theme.line,
    },
    text: { fontSize: FONTS.label.size, fill: theme.ink },
  };
}

/** A text mark in a font, with a halo of the background where it may cross a line. */
export function textMark(
  font: { readonly size: number; readonly weight: number },
  rest: Readonly<Record<string, unknown>>,
): object {
  return { type: 'text', fontSize: font.size, fontWeight: font.weight, baseline: 'middle', ...rest };
}

/** JSON Merge Patch (RFC 7396): the one way in which a user's edit goes into a spec. */
export function edited(spec: unknown, edit: SpecEdit | undefined): unknown {
  if (edit === undefined) return spec;
  const merged: Record<string, unknown> = isObject(spec) ? { ...spec } : {};
  for (const [key, value] of Object.entries(edit)) {
    if (value === null) delete merged[key];
    else merged[key] = isObject(value) ? edited(merged[key], value) : value;
  }
  return merged;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export { line };
