import { readFileSync } from 'node:fs';
import type { ColumnTable } from 'arquero';
import { fromTable } from '../../src/reference/from-table.ts';

/** The pair of article 002 as BACI recorded it, 2000 to 2020: the 42 rows of the seed. */
export function pairRecord(): ColumnTable {
  const text = readFileSync(new URL('../../seeds/prk-rus-2000-2020.csv', import.meta.url), 'utf8');
  return fromTable({ name: 'prk-rus-2000-2020.csv', text }, undefined, { kind: 'goods', flow: 'reconciled' });
}

/** The folder of reference data outside the project that the environment names; null where it names none. */
export function referenceFolder(): string | null {
  return process.env.MIZAN_REFERENCE ?? null;
}

/** What a test that needs that folder says when it is skipped. */
export const needsReference = 'needs MIZAN_REFERENCE, the folder of reference data';
