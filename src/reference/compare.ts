import type { ColumnTable } from 'arquero';
import type { Claim, Figure, Reading } from '../model.ts';
import { type AskOptions, asking } from './ask.ts';
import { compareClaim } from './compare-claim.ts';
import { compareFigure } from './compare-figure.ts';
import type { ClaimComparison, Comparison, FigureComparison } from './comparison.ts';
import { tradeRecord } from './record.ts';

export interface CompareOptions {
  /** How far the record may lie from what the text's rounding allows, as a part of the record: 0 (the default), 0.02, … */
  readonly tolerance?: number;
  /**
   * What is allowed besides where only the other side's account is there: imports (c.i.f.) for exports (f.o.b.) or the
   * reverse. 0.1 by default, the margin for freight and insurance that the IMF long assumed where nothing better is known.
   */
  readonly mirrorGap?: number;
  /** The sources to ask, the first that answers counts; in the order of the table by default. */
  readonly sources?: readonly string[];
  /** Product codes, by their beginnings, for items as the text names them: `{ coal: ['2701', '2702'] }`. */
  readonly products?: Readonly<Record<string, readonly string[]>>;
  /** US dollars for one unit of another currency in a period; without it figures in other currencies are not compared. */
  readonly rate?: (currency: string, period: string) => number | null;
}

/**
 * Holds what a text states against what was recorded. Each figure is looked up in the record, by its reporter's own account
 * first, then a reconciled one, then the partner's; each growth rate, multiple, share, rank and coverage ratio is computed again from the
 * record. A number `agrees` where the record's value prints as it does (its rounding and hedge, `tolerance`, and `mirrorGap`
 * where it is the partner's account), `differs` where not, and there is `no-data` where the record does not say. Where it
 * does not agree, `fits` says what would: another year, the partner's account, the other direction, a power of ten, goods
 * with services, another source. What fits is a coincidence or a reason; the record cannot tell which.
 *
 * @param reference `year, exporter, importer, value` in US dollars, with `kind, product, source, flow` where known.
 * @example compare(reading, fromBACI(files)).figures[0]?.word // "differs"
 */
export function compare(reading: Reading, reference: ColumnTable, options: CompareOptions = {}): Comparison {
  const { tolerance = 0, mirrorGap = 0.1, sources, products = {}, rate } = options;
  for (const [name, value] of Object.entries({ tolerance, mirrorGap }))
    if (!(value >= 0 && value < 1)) throw new Error(`compare: ${name} is a part of one, from 0 to 1: ${value}`);
  const record = tradeRecord(reference);
  const unknown = sources?.find((source) => !record.sources.includes(source));
  if (unknown !== undefined)
    throw new Error(`compare: unknown source: "${unknown}" (sources: ${record.sources.join(', ')})`);
  const ask = asking(record, {
    sources: sources ?? record.sources,
    products: { ...sectors, ...products },
  } satisfies AskOptions);
  const rules = { tolerance, mirrorGap, rate: rate ?? (() => null) };
  return {
    figures: reading.figures.map((figure: Figure): FigureComparison => compareFigure(figure, ask, rules)),
    claims: reading.claims.map((claim: Claim): ClaimComparison => compareClaim(claim, ask, rules)),
    tolerance,
    mirrorGap,
    sources: sources ?? record.sources,
    from: record.periods[0] ?? null,
    to: record.periods.at(-1) ?? null,
  };
}

/** Sectors of services as texts name them, in the codes of EBOPS 2010. */
const sectors: Readonly<Record<string, readonly string[]>> = {
  'manufacturing services': ['SA'],
  'maintenance and repair services': ['SB'],
  transport: ['SC'],
  travel: ['SD'],
  construction: ['SE'],
  insurance: ['SF'],
  'financial services': ['SG'],
  royalties: ['SH'],
  'other business services': ['SJ'],
  'personal, cultural and recreational services': ['SK'],
  'government services': ['SL'],
};
