import type { Scope } from '../model.ts';

/** The two ends of a flow. */
export interface Ends {
  readonly exporter: string | null;
  readonly importer: string | null;
}

/**
 * Who sells and who buys; both null for a measure without a direction (trade, balance, eci).
 *
 * @example ends({ measure: 'imports', reporter: 'DEU', partner: 'CHN', kind: 'any', item: null })
 * // { exporter: 'CHN', importer: 'DEU' }
 */
export function ends({ measure, reporter, partner }: Scope): Ends {
  if (measure === 'exports') return { exporter: reporter, importer: partner };
  if (measure === 'imports') return { exporter: partner, importer: reporter };
  return { exporter: null, importer: null };
}
