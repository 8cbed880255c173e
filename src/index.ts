// The nouns

export type {
  Breakdown,
  Claim,
  ClaimType,
  Coverage,
  Diagnosis,
  Figure,
  Hedge,
  IdentityType,
  Interval,
  Kind,
  Measure,
  Period,
  Quantity,
  Reading,
  Scope,
  Span,
  Unit,
  Verdict,
  VerdictInput,
  VerdictWord,
  Written,
} from './model.ts';
export type { Pack } from './packs/pack.ts';

// Text → figures and claims

export {
  type ExplainedNumber,
  type ExplainedSentence,
  type ExplainedWord,
  type Explanation,
  explain,
} from './read/explain.ts';
export { type ReadOptions, read } from './read/read.ts';

// → tables

export { arrowTypes } from './tables/arrow-types.ts';
export { breakdownTable, servicesTable } from './tables/breakdown-table.ts';
export { claimTable } from './tables/claim-table.ts';
export { columnReference } from './tables/column-reference.ts';
export { type Column, type ColumnName, columns, type Row, type TableName, tables } from './tables/columns.ts';
export { figureTable } from './tables/figure-table.ts';
export { flowTable } from './tables/flow-table.ts';
export { growthTable } from './tables/growth-table.ts';
export { mentionTable } from './tables/mention-table.ts';
export { type SchemaField, type TableSchema, tableSchema } from './tables/table-schema.ts';
export type { TableOptions } from './tables/tabulate.ts';
export { verdictTable } from './tables/verdict-table.ts';

// → verdicts

export { type CheckOptions, check } from './checks/check.ts';
export { type Amount, type GrowthRateInput, growthRate } from './checks/growth-rate.ts';
export { identities } from './checks/identities.ts';
export { type IntervalOptions, interval, type Rounding } from './checks/interval.ts';
export { weigh } from './checks/weigh.ts';
export { type TableStatistic, type WeighTableOptions, weighTable } from './checks/weigh-table.ts';

// → charts

export { type BalanceChartOptions, balanceChart } from './charts/balance-chart.ts';
export { everyChart } from './charts/every-chart.ts';
export { flowChart } from './charts/flow-chart.ts';
export { growthChart } from './charts/growth-chart.ts';
export type { ChartOptions, SpecEdit } from './charts/options.ts';
export { type ReferenceChartOptions, type ReferenceRow, referenceChart } from './charts/reference-chart.ts';
export { type ServicesChartOptions, servicesChart } from './charts/services-chart.ts';
export type { ChartSpec } from './charts/spec.ts';
export type { Theme } from './charts/theme.ts';
export { type TotalsChartOptions, totalsChart } from './charts/totals-chart.ts';
export { verdictStrip } from './charts/verdict-strip.ts';

// → pages

export { type Annotation, type AnnotationOptions, type AnnotationPage, annotations } from './report/annotations.ts';
export type { ReportChart } from './report/charts.ts';
export { type ClaimReview, type ClaimReviewOptions, type ClaimReviews, claimReview } from './report/claim-review.ts';
export { type ReportOptions, report } from './report/report.ts';
export { type ReportJSON, reportJSON } from './report/report-json.ts';
export { reportMarkdown } from './report/report-markdown.ts';
