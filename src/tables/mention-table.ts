import type { ColumnTable } from 'arquero';
import type { Reading } from '../model.ts';
import { type TableOptions, tabulate } from './tabulate.ts';

/**
 * One row a place of the text that states a figure or a claim: `text.slice(start, end)` is the quote.
 *
 * @example mentionTable(reading).filter((d) => d.id === 'f1').print()
 */
export function mentionTable(reading: Reading, options: TableOptions = {}): ColumnTable {
  const rows = [...reading.figures, ...reading.claims].flatMap(({ id, mentions }) =>
    mentions.map(({ start, end, quote }, i) => ({ id, mention: i + 1, start, end, quote })),
  );
  return tabulate('mentions', 'mentionTable', rows, options);
}
