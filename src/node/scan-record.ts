import type {
  Claim,
  ClaimType,
  Figure,
  Hedge,
  Period,
  Quantity,
  Reading,
  Scope,
  Verdict,
  VerdictWord,
} from '../model.ts';

/** How a number is hedged, in the four words that annotated corpora use. */
export type Qualifier = 'exact' | 'about' | 'over' | 'under';

interface ScanQuantity extends Scope {
  readonly value: number;
  readonly unit: string;
  readonly precision: number;
  readonly qualifier: Qualifier;
  /** The first mention. */
  readonly quote: string;
  /** Every mention, `[start, end]` in UTF-16 code units. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}
export interface ScanFigure extends ScanQuantity {
  readonly period: Period | null;
}
export interface ScanClaim extends ScanQuantity {
  readonly type: ClaimType;
  readonly from: Period | null;
  readonly to: Period | null;
  readonly verdict: VerdictWord;
}

/** What `mizan scan` answers a document with. */
export interface ScanRecord {
  readonly id: string | number | null;
  readonly figures: readonly ScanFigure[];
  readonly claims: readonly ScanClaim[];
}

/** A reading and its verdicts as a record of the corpus format: one line of JSON a document. */
export function scanRecord(id: ScanRecord['id'], reading: Reading, verdicts: readonly Verdict[]): ScanRecord {
  const words = new Map(verdicts.map((verdict) => [verdict.id, verdict.verdict]));
  return {
    id,
    figures: reading.figures.map((figure) => ({ ...scope(figure), period: figure.period, ...quantity(figure) })),
    claims: reading.claims.map((claim) => ({
      type: claim.type,
      ...scope(claim),
      from: claim.from,
      to: claim.to,
      ...quantity(claim),
      verdict: words.get(claim.id) ?? 'unverifiable',
    })),
  };
}

const scope = ({ measure, kind, item, reporter, partner }: Scope): Scope => ({
  measure,
  kind,
  item,
  reporter,
  partner,
});

const folded: Readonly<Record<Hedge, Qualifier>> = {
  exact: 'exact',
  about: 'about',
  between: 'about',
  over: 'over',
  under: 'under',
  nearly: 'under',
};

function quantity({ value, unit, precision, hedge, mentions }: Quantity & Pick<Figure | Claim, 'mentions'>) {
  return {
    value,
    unit,
    precision,
    qualifier: folded[hedge],
    quote: mentions[0]?.quote ?? '',
    spans: mentions.map(({ start, end }) => [start, end] as const),
  };
}
