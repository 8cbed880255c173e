import type { Claim, Figure, Hedge, Reading, Span } from '../../src/model.ts';

/** What is told of a made figure; the rest follows from it. */
export type MadeFigure = Partial<Figure> & Pick<Figure, 'written'>;
export type MadeClaim = Partial<Claim> & Pick<Claim, 'type' | 'written'>;

/** A reading of no text: figures and claims put together by hand, for pictures of what no fixture holds. */
export function made(
  figures: readonly MadeFigure[],
  claims: readonly MadeClaim[] = [],
  breakdowns: Reading['breakdowns'] = [],
): Reading {
  const text = ' '.repeat(figures.length + claims.length);
  const mention = (at: number): readonly [Span] => [{ start: at, end: at + 1, quote: ' ' }];
  return {
    text,
    language: 'en',
    published: null,
    figures: figures.map((each, at) => madeFigure(each, `f${at + 1}`, mention(at))),
    claims: claims.map((each, at) => madeClaim(each, `c${at + 1}`, mention(figures.length + at))),
    breakdowns,
    coverage: { numbers: text.length, bound: text.length, periods: 0, setAside: 0, unread: 0 },
  };
}

function madeFigure(figure: MadeFigure, id: string, mentions: readonly [Span]): Figure {
  return { id, measure: 'exports', ...SCOPE, period: '2020', ...amount(figure, 'USD'), mentions, ...figure };
}

function madeClaim(claim: MadeClaim, id: string, mentions: readonly [Span]): Claim {
  const blank = { from: null, to: null, mentions, direction: null, years: null, whole: null, inputs: [] };
  return { id, measure: 'exports', ...SCOPE, ...amount(claim, '%'), ...blank, ...claim };
}

const SCOPE = { kind: 'any', item: null, reporter: 'CHN', partner: 'EGY' } as const;

function amount({ written, unit: own, hedge: said }: Partial<Figure> & { readonly written: string }, unit: string) {
  const hedge: Hedge = said ?? 'exact';
  const [mantissa = '', power = '0'] = written.split('e');
  const value = Number(written);
  const precision = Number(`1e${Number(power) - (mantissa.split('.')[1] ?? '').length}`);
  const reach = hedge === 'about' ? precision : precision / 2;
  const low = hedge === 'over' ? value : hedge === 'under' ? Number.NEGATIVE_INFINITY : value - reach;
  const high = hedge === 'over' ? Number.POSITIVE_INFINITY : hedge === 'under' ? value : value + reach;
  return { written, unit: own ?? unit, value, precision, hedge, low, high };
}
