/**
 * The code book: every column of every table, once. A name means the same wherever it stands. The row types below, the
 * README's column reference and the schemas in `datapackage.json` are all made from it.
 */

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean';

/** What one column holds. A cell is null only where `nullable` says so; bounds that do not exist are null. */
export interface Column {
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** Of its numbers: `as unit` means "in the unit that the row's column `unit` names"; null where there is none. */
  readonly unit: string | null;
  readonly meaning: string;
  /** Every value that may stand here, where they are few. */
  readonly values?: readonly string[];
}

export const columns = {
  id: {
    type: 'string',
    nullable: false,
    unit: null,
    meaning: 'Which figure (`f1`, …), claim (`c1`, …) or identity (`i1`, …) of the text this is.',
  },
  type: {
    type: 'string',
    nullable: false,
    unit: null,
    meaning:
      'The kind of statistic that is stated (`cagr`, `share`, …) or, for an identity, of agreement (`trade-sum`, …).',
  },
  subject: {
    type: 'string',
    nullable: false,
    unit: null,
    values: ['claim', 'identity'],
    meaning: 'Whether a stated statistic was weighed, or figures against each other.',
  },
  measure: {
    type: 'string',
    nullable: false,
    unit: null,
    values: ['exports', 'imports', 'trade', 'balance', 'eci'],
    meaning: 'What is measured, as the text states it; `trade` is both ways together, `balance` exports less imports.',
  },
  stated_as: {
    type: 'string',
    nullable: false,
    unit: null,
    values: ['exports', 'imports'],
    meaning: 'Which side of the flow the text takes: “A exported to B” or “B imported from A”.',
  },
  kind: {
    type: 'string',
    nullable: false,
    unit: null,
    values: ['goods', 'services', 'any'],
    meaning: 'Goods or services; `any` where the text does not say.',
  },
  item: {
    type: 'string',
    nullable: true,
    unit: null,
    meaning: 'Product or sector, in English where it is known, else as written; null for the whole.',
  },
  reporter: {
    type: 'string',
    nullable: true,
    unit: null,
    meaning: 'Whose number it is, as stated (ISO 3166-1 alpha-3, or a group such as `EUU`); null where it has no code.',
  },
  partner: {
    type: 'string',
    nullable: true,
    unit: null,
    meaning: 'With whom, as stated; `WLD` where the text names none; null where it names one that has no code.',
  },
  exporter: {
    type: 'string',
    nullable: true,
    unit: null,
    meaning: 'Who sells: the reporter of exports, the partner of imports; null for a measure that has no direction.',
  },
  importer: {
    type: 'string',
    nullable: true,
    unit: null,
    meaning: 'Who buys: the partner of exports, the reporter of imports; null for a measure that has no direction.',
  },
  period: {
    type: 'string',
    nullable: true,
    unit: null,
    meaning:
      '`2021`, `2021-05`, `2021-Q1`, `2012-H1`, `2021-01/2021-05`, `FY2023-24`; null where the text does not settle it.',
  },
  year: {
    type: 'integer',
    nullable: true,
    unit: 'year',
    meaning: 'The calendar year that the period is or lies within; null for a fiscal year or a period over several.',
  },
  from: {
    type: 'string',
    nullable: true,
    unit: null,
    meaning: 'The earlier period that a claim compares, null if none.',
  },
  to: { type: 'string', nullable: true, unit: null, meaning: 'The later period, or the only one, null if unsettled.' },
  years: {
    type: 'number',
    nullable: true,
    unit: 'years',
    meaning: 'Years from the earlier period to the later; where these do not give them, as many as the words say.',
  },
  value: {
    type: 'number',
    nullable: false,
    unit: 'as unit',
    meaning: 'The number in base units: “10.6 million” is 10600000.',
  },
  low: {
    type: 'number',
    nullable: true,
    unit: 'as unit',
    meaning:
      'The least value that its writing allows: rounding, and a hedge such as “about”; null where nothing bounds it.',
  },
  high: {
    type: 'number',
    nullable: true,
    unit: 'as unit',
    meaning:
      'The greatest value that its writing allows: rounding, and a hedge such as “about”; null where nothing bounds it.',
  },
  rounded_low: {
    type: 'number',
    nullable: false,
    unit: 'as unit',
    meaning: 'The least value by the rounding of the printed digits alone, whatever the hedge.',
  },
  rounded_high: {
    type: 'number',
    nullable: false,
    unit: 'as unit',
    meaning: 'The greatest value by the rounding of the printed digits alone, whatever the hedge.',
  },
  unit: {
    type: 'string',
    nullable: false,
    unit: null,
    meaning: 'ISO 4217 code of a currency, `index`, `%`, `pp` (percentage points), `x` (a multiple) or `rank`.',
  },
  value_unit: {
    type: 'string',
    nullable: true,
    unit: null,
    meaning: 'The unit of the two levels that a rate compares.',
  },
  written: {
    type: 'string',
    nullable: false,
    unit: null,
    meaning:
      'The number as printed: the digits, trailing zeros too, and the power of ten of its scale word (`28.70e6`).',
  },
  written_high: {
    type: 'string',
    nullable: true,
    unit: null,
    meaning: 'The upper end as printed, where a range is stated.',
  },
  precision: { type: 'number', nullable: false, unit: 'as unit', meaning: 'The size of the last printed digit.' },
  hedge: {
    type: 'string',
    nullable: false,
    unit: null,
    values: ['exact', 'about', 'over', 'under', 'nearly', 'between'],
    meaning: 'How the words loosen the number.',
  },
  mentions: { type: 'integer', nullable: false, unit: 'places', meaning: 'How often the text states it.' },
  mention: {
    type: 'integer',
    nullable: false,
    unit: null,
    meaning: 'Which of its mentions this is, from 1 in text order.',
  },
  start: {
    type: 'integer',
    nullable: false,
    unit: 'UTF-16 code units',
    meaning: 'Where the (first) mention begins in the text.',
  },
  end: { type: 'integer', nullable: false, unit: 'UTF-16 code units', meaning: 'Where the (first) mention ends.' },
  quote: { type: 'string', nullable: false, unit: null, meaning: 'The (first) mention, to the letter.' },
  figure: {
    type: 'string',
    nullable: true,
    unit: null,
    meaning: 'The id of the figure; null for a number the text leaves out.',
  },
  whole: {
    type: 'string',
    nullable: false,
    unit: null,
    meaning: 'The id of the figure that is the whole of the parts.',
  },
  role: {
    type: 'string',
    nullable: false,
    unit: null,
    values: ['part', 'unstated', 'whole'],
    meaning: 'A stated part; what the parts leave of the whole; the whole itself.',
  },
  share: { type: 'number', nullable: true, unit: '%', meaning: 'Of the whole; null where the whole is zero.' },
  share_low: {
    type: 'number',
    nullable: true,
    unit: '%',
    meaning: 'The least share that the rounding of both numbers allows.',
  },
  share_high: {
    type: 'number',
    nullable: true,
    unit: '%',
    meaning: 'The greatest share that the rounding of both numbers allows.',
  },
  complete: { type: 'boolean', nullable: false, unit: null, meaning: 'Whether the text says that the parts are all.' },
  from_value: { type: 'number', nullable: true, unit: 'as value_unit', meaning: 'The level in the earlier period.' },
  to_value: { type: 'number', nullable: true, unit: 'as value_unit', meaning: 'The level in the later period.' },
  from_figure: { type: 'string', nullable: true, unit: null, meaning: 'The id of the figure of the earlier level.' },
  to_figure: { type: 'string', nullable: true, unit: null, meaning: 'The id of the figure of the later level.' },
  stated: {
    type: 'number',
    nullable: true,
    unit: 'as unit',
    meaning: 'The statistic that the text states; a fall is negative.',
  },
  stated_low: { type: 'number', nullable: true, unit: 'as unit', meaning: 'The least that its writing allows.' },
  stated_high: { type: 'number', nullable: true, unit: 'as unit', meaning: 'The greatest that its writing allows.' },
  computed: {
    type: 'number',
    nullable: true,
    unit: 'as unit',
    meaning: 'The same statistic from the levels as printed; null where it cannot be computed.',
  },
  computed_low: {
    type: 'number',
    nullable: true,
    unit: 'as unit',
    meaning: 'The least that the rounding of the levels allows.',
  },
  computed_high: {
    type: 'number',
    nullable: true,
    unit: 'as unit',
    meaning: 'The greatest that the rounding of the levels allows.',
  },
  direction: {
    type: 'string',
    nullable: true,
    unit: null,
    values: ['rise', 'fall'],
    meaning: 'What the words say, whatever the sign; null where they do not.',
  },
  verdict: {
    type: 'string',
    nullable: true,
    unit: null,
    values: ['holds', 'fails', 'unverifiable'],
    meaning: 'Holds where what is stated and what is computed share a value; null where nothing was weighed.',
  },
  severity: {
    type: 'string',
    nullable: true,
    unit: null,
    values: ['slight', 'gross'],
    meaning: 'Of a failure: within one unit of the last stated digit, or beyond.',
  },
  turns: {
    type: 'boolean',
    nullable: true,
    unit: null,
    meaning: 'Whether a word or a sign turns over: a rise that is a fall.',
  },
  by_rounding: {
    type: 'boolean',
    nullable: true,
    unit: null,
    meaning: 'Whether it holds only because the levels are rounded.',
  },
  formula: { type: 'string', nullable: true, unit: null, meaning: 'The computation, with the numbers as printed.' },
  inputs: { type: 'string', nullable: true, unit: null, meaning: 'The ids that went into it, with spaces between.' },
  diagnoses: {
    type: 'string',
    nullable: true,
    unit: null,
    meaning: 'Changes that would make it hold, the plainest first, with `; ` between.',
  },
  why: { type: 'string', nullable: true, unit: null, meaning: 'Why it fails, or what is missing.' },
} as const;

/** Which columns a table has, in their order, and what a row of it is. */
export const tables = {
  figures: {
    title: 'Figures',
    row: 'One stated level of one trade measure, as the text states it.',
    key: ['id'],
    columns: [
      'id',
      'measure',
      'kind',
      'item',
      'reporter',
      'partner',
      'period',
      'year',
      'value',
      'low',
      'high',
      'unit',
      'written',
      'written_high',
      'precision',
      'hedge',
      'mentions',
      'start',
      'end',
      'quote',
    ],
  },
  flows: {
    title: 'Flows',
    row: 'One stated flow from an exporter to an importer; imports are turned round.',
    key: ['figure'],
    columns: [
      'year',
      'period',
      'exporter',
      'importer',
      'kind',
      'item',
      'value',
      'low',
      'high',
      'unit',
      'written',
      'hedge',
      'stated_as',
      'figure',
    ],
  },
  growth: {
    title: 'Growth',
    row: 'One stated rate of change (`cagr` a year, `change` over the whole time) beside the same rate from the levels.',
    key: ['id'],
    columns: [
      'id',
      'type',
      'measure',
      'kind',
      'item',
      'exporter',
      'importer',
      'reporter',
      'partner',
      'from',
      'to',
      'years',
      'from_value',
      'to_value',
      'value_unit',
      'from_figure',
      'to_figure',
      'stated',
      'stated_low',
      'stated_high',
      'computed',
      'computed_low',
      'computed_high',
      'unit',
      'direction',
      'verdict',
      'severity',
      'by_rounding',
      'why',
    ],
  },
  breakdown: {
    title: 'Breakdowns',
    row: 'One part of a whole, what the stated parts leave of it, or the whole itself.',
    key: [],
    columns: [
      'whole',
      'role',
      'figure',
      'measure',
      'kind',
      'item',
      'exporter',
      'importer',
      'reporter',
      'partner',
      'period',
      'year',
      'value',
      'rounded_low',
      'rounded_high',
      'low',
      'high',
      'unit',
      'share',
      'share_low',
      'share_high',
      'complete',
    ],
  },
  claims: {
    title: 'Claims',
    row: 'One stated statistic, and what the scales say of it.',
    key: ['id'],
    columns: [
      'id',
      'type',
      'measure',
      'kind',
      'item',
      'reporter',
      'partner',
      'from',
      'to',
      'years',
      'direction',
      'stated',
      'stated_low',
      'stated_high',
      'unit',
      'written',
      'written_high',
      'precision',
      'hedge',
      'computed',
      'computed_low',
      'computed_high',
      'verdict',
      'severity',
      'turns',
      'by_rounding',
      'formula',
      'inputs',
      'diagnoses',
      'why',
      'mentions',
      'start',
      'end',
      'quote',
    ],
  },
  verdicts: {
    title: 'Verdicts',
    row: 'One claim, or one agreement that figures must have with each other, and what the scales say of it.',
    key: ['id'],
    columns: [
      'id',
      'subject',
      'type',
      'verdict',
      'stated',
      'stated_low',
      'stated_high',
      'computed',
      'computed_low',
      'computed_high',
      'unit',
      'formula',
      'inputs',
      'severity',
      'turns',
      'by_rounding',
      'diagnoses',
      'why',
    ],
  },
  mentions: {
    title: 'Mentions',
    row: 'One place of the text that states a figure or a claim.',
    key: ['id', 'mention'],
    columns: ['id', 'mention', 'start', 'end', 'quote'],
  },
} as const;

export type ColumnName = keyof typeof columns;
export type TableName = keyof typeof tables;
export type ColumnsOf<T extends TableName> = (typeof tables)[T]['columns'][number];

interface CellTypes {
  readonly string: string;
  readonly integer: number;
  readonly number: number;
  readonly boolean: boolean;
}
type Filled<C extends Column> = C extends { readonly values: readonly (infer V)[] } ? V : CellTypes[C['type']];

/** What stands in a cell of a column. */
export type Cell<N extends ColumnName> =
  | Filled<(typeof columns)[N]>
  | ((typeof columns)[N]['nullable'] extends true ? null : never);

/** A row of a table, as `table.objects()` gives it: `flowTable(reading).objects() as Row<'flows'>[]`. */
export type Row<T extends TableName> = { readonly [N in ColumnsOf<T>]: Cell<N> };
