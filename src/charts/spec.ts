/**
 * A chart as data: plain JSON, a valid Vega-Lite 6 spec. It opens in the Vega editor, in Observable, and in `renderSVG`.
 * What it holds beyond these keys is Vega-Lite's.
 */
export interface ChartSpec {
  readonly $schema: string;
  /** The whole chart in words, for those who do not see it. */
  readonly description: string;
  readonly [key: string]: unknown;
}
