import type { Comparison } from '../reference/comparison.ts';

/** The options with which a command is given a record to hold texts against. */
export const againstOptions = {
  against: { type: 'string', multiple: true },
  'against-reporter': { type: 'string' },
  tolerance: { type: 'string' },
  'mirror-gap': { type: 'string' },
} as const;

export const againstHelp = `  --against PATH      reference data to hold the text against: BACI, Comtrade, OEC, WITS, IMTS, Trade Map, BaTIS, WTO, or a
                      table year,exporter,importer,value; a file or folder, gzipped or not; may be given several times
  --against-reporter CODE  whose trade a Trade Map file tells of
  --tolerance PART    how far the record may lie off beyond the text's rounding: 0 (the default), 0.02, …
  --mirror-gap PART   what is allowed besides where only the partner's account is there: 0.1 (the default)`;

/** Whether anything in a text differs from the record. */
export function differs({ figures, claims }: Comparison): boolean {
  return [...figures, ...claims].some(({ word }) => word === 'differs');
}
