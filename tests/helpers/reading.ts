import type { Claim, Figure, Reading } from '../../src/model.ts';

const span = { start: 0, end: 1, quote: 'x' };

/** A figure for tests: exports of PRK to RUS in 2016 unless told otherwise; bounds by rounding unless given. */
export function figureOf(written: string, rest: Partial<Figure> = {}): Figure {
  const value = Number(written);
  const [mantissa = '', power = '0'] = written.split('e');
  const precision = Number(`1e${Number(power) - (mantissa.split('.')[1] ?? '').length}`);
  return {
    id: 'f1',
    measure: 'exports',
    kind: 'any',
    item: null,
    reporter: 'PRK',
    partner: 'RUS',
    period: '2016',
    written,
    value,
    unit: 'USD',
    precision,
    hedge: 'exact',
    low: value - precision / 2,
    high: value + precision / 2,
    mentions: [span],
    ...rest,
  };
}

/** A claim for tests: the exports of PRK to RUS from 2015 to 2016 unless told otherwise. */
export function claimOf(type: Claim['type'], written: string, unit: string, rest: Partial<Claim> = {}): Claim {
  const { period: _, ...figure } = figureOf(written, { unit });
  return {
    ...figure,
    id: 'c1',
    type,
    from: '2015',
    to: '2016',
    direction: null,
    years: null,
    whole: null,
    inputs: [],
    ...rest,
  };
}

/** A reading that holds these figures and claims and no text. */
export function readingOf(figures: readonly Figure[], claims: readonly Claim[] = []): Reading {
  const coverage = { numbers: 0, bound: 0, periods: 0, setAside: 0, unread: 0 };
  return { text: 'x', language: 'en', published: null, figures, claims, breakdowns: [], coverage };
}

/** The same, ids given in order (`f1`, `f2`, …, `c1`, …), with the breakdowns told by those ids. */
export function numbered(
  figures: readonly Figure[],
  claims: readonly Claim[] = [],
  breakdowns: Reading['breakdowns'] = [],
): Reading {
  const order = <T extends { readonly id: string }>(letter: string, all: readonly T[]): readonly T[] =>
    all.map((one, i) => ({ ...one, id: `${letter}${i + 1}` }));
  return { ...readingOf(order('f', figures), order('c', claims)), breakdowns };
}
