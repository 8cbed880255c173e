import { breakdownTable } from '../tables/breakdown-table.ts';
import { claimTable } from '../tables/claim-table.ts';
import { figureTable } from '../tables/figure-table.ts';
import { flowTable } from '../tables/flow-table.ts';
import { growthTable } from '../tables/growth-table.ts';
import { verdictTable } from '../tables/verdict-table.ts';
import type { ReportTable } from './sections.ts';
import type { View } from './view.ts';

/** The tables of a reading and its verdicts, by the names that the code book gives them. */
export function reportTables({ reading, verdicts, labels }: View): readonly ReportTable[] {
  const tables = {
    figures: figureTable(reading),
    flows: flowTable(reading),
    growth: growthTable(reading, verdicts),
    breakdown: breakdownTable(reading),
    claims: claimTable(reading, verdicts),
    verdicts: verdictTable(verdicts),
  };
  return Object.entries(tables).map(([name, table]) => ({ name, title: labels.report.tables[name] ?? name, table }));
}
