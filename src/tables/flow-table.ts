import type { ColumnTable } from 'arquero';
import type { Figure, Reading } from '../model.ts';
import type { Row } from './columns.ts';
import { ends } from './ends.ts';
import { yearOf } from './periods.ts';
import { bound, type TableOptions, tabulate } from './tabulate.ts';

type Flow = Figure & { readonly measure: 'exports' | 'imports' };

/**
 * One row a flow of goods or services from an exporter to an importer, in text order. Imports are turned round, so that
 * “Germany imported from China” is a flow CHN → DEU; `stated_as` keeps the side that the text takes.
 *
 * @example flowTable(reading).filter((d) => d.importer === 'RUS').print()
 */
export function flowTable(reading: Reading, options: TableOptions = {}): ColumnTable {
  return tabulate('flows', 'flowTable', reading.figures.filter(isFlow).map(row), options);
}

const isFlow = (figure: Figure): figure is Flow => figure.measure === 'exports' || figure.measure === 'imports';

function row(figure: Flow): Row<'flows'> {
  return {
    year: yearOf(figure.period),
    period: figure.period,
    ...ends(figure),
    kind: figure.kind,
    item: figure.item,
    value: figure.value,
    low: bound(figure.low),
    high: bound(figure.high),
    unit: figure.unit,
    written: figure.written,
    hedge: figure.hedge,
    stated_as: figure.measure,
    figure: figure.id,
  };
}
