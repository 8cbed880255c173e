import type { ColumnTable } from 'arquero';
import type { Figure, Reading } from '../model.ts';
import type { Row } from './columns.ts';
import { yearOf } from './periods.ts';
import { bound, type TableOptions, tabulate } from './tabulate.ts';

/**
 * One row a figure, as the text states it, in text order.
 *
 * Throws on an unknown column: `figureTable: unknown column: "yeer" (columns: id, measure, …)`.
 *
 * @example figureTable(reading, { columns: ['reporter', 'partner', 'period', 'value'] }).print()
 */
export function figureTable(reading: Reading, options: TableOptions = {}): ColumnTable {
  return tabulate('figures', 'figureTable', reading.figures.map(row), options);
}

function row(figure: Figure): Row<'figures'> {
  const first = figure.mentions[0]!;
  return {
    id: figure.id,
    measure: figure.measure,
    kind: figure.kind,
    item: figure.item,
    reporter: figure.reporter,
    partner: figure.partner,
    period: figure.period,
    year: yearOf(figure.period),
    value: figure.value,
    low: bound(figure.low),
    high: bound(figure.high),
    unit: figure.unit,
    written: figure.written,
    written_high: figure.writtenHigh ?? null,
    precision: figure.precision,
    hedge: figure.hedge,
    mentions: figure.mentions.length,
    start: first.start,
    end: first.end,
    quote: first.quote,
  };
}
