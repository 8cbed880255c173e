import type { ColumnTable } from 'arquero';
import { breakdownTable, servicesTable } from '../tables/breakdown-table.ts';
import { claimTable } from '../tables/claim-table.ts';
import type { TableName } from '../tables/columns.ts';
import { figureTable } from '../tables/figure-table.ts';
import { flowTable } from '../tables/flow-table.ts';
import { growthTable } from '../tables/growth-table.ts';
import { mentionTable } from '../tables/mention-table.ts';
import { verdictTable } from '../tables/verdict-table.ts';
import type { Document } from './document.ts';

/** How each table is made of a document; `services` is the breakdown of services alone. */
export const makers: Readonly<Record<TableName | 'services', (document: Document) => ColumnTable>> = {
  figures: ({ reading }) => figureTable(reading),
  flows: ({ reading }) => flowTable(reading),
  growth: ({ reading, verdicts }) => growthTable(reading, verdicts),
  breakdown: ({ reading }) => breakdownTable(reading),
  services: ({ reading }) => servicesTable(reading),
  claims: ({ reading, verdicts }) => claimTable(reading, verdicts),
  verdicts: ({ verdicts }) => verdictTable(verdicts),
  mentions: ({ reading }) => mentionTable(reading),
};

/** A table of several documents as CSV, the name of the file in a first column. */
export function tablesCSV(name: keyof typeof makers, documents: readonly Document[]): string {
  const parts = documents.map((document) => {
    const part = makers[name](document);
    return part
      .assign({ file: Array.from({ length: part.numRows() }, () => document.name) })
      .relocate('file', { before: 0 });
  });
  const [first, ...rest] = parts;
  return first === undefined ? '' : first.concat(...rest).toCSV();
}
