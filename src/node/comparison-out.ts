import type { Comparison } from '../reference/comparison.ts';
import { comparisonTable } from '../reference/comparison-table.ts';

/** A comparison as plain rows, for JSON. */
export function comparisonRows(comparison: Comparison): object {
  const { sources, from, to, tolerance, mirrorGap } = comparison;
  return { sources, from, to, tolerance, mirrorGap, rows: comparisonTable(comparison).objects() };
}

/** Comparisons of several texts as one CSV, the name of the file in a first column. */
export function comparisonCSV(comparisons: readonly (readonly [name: string, comparison: Comparison])[]): string {
  const [first, ...rest] = comparisons.map(([name, comparison]) => {
    const table = comparisonTable(comparison);
    return table.assign({ file: Array.from({ length: table.numRows() }, () => name) }).relocate('file', { before: 0 });
  });
  return first === undefined ? '' : first.concat(...rest).toCSV();
}
