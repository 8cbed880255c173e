import { readFileSync } from 'node:fs';
import type { Claim, Figure, Hedge, Measure, Reading, Span } from '../../src/model.ts';

/** The Reading that the seed `002.en.txt` must give, written out by hand: a fixture for whatever comes after the reader. */
export function article002(): Reading {
  const text = readFileSync(new URL('../../seeds/002.en.txt', import.meta.url), 'utf8');
  const spans = (quote: string): Span[] => {
    const found: Span[] = [];
    for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1))
      found.push({ start: at, end: at + quote.length, quote });
    if (found.length === 0) throw new Error(`article002: not in the seed: ${quote}`);
    return found;
  };
  const quantity = (written: string, unit: string, hedge: Hedge = 'exact') => {
    const value = Number(written);
    const [mantissa = '', power = '0'] = written.split('e');
    const precision = Number(`1e${Number(power) - (mantissa.split('.')[1] ?? '').length}`);
    const reach = hedge === 'about' ? precision : precision / 2;
    return { written, unit, value, precision, hedge, low: value - reach, high: value + reach };
  };
  const figure = (
    id: string,
    quote: string,
    written: string,
    [reporter, partner]: readonly [string, string],
    period: string,
    rest: Partial<Figure> = {},
    measure: Measure = 'exports',
    hedge: Hedge = 'exact',
  ): Figure => ({
    id,
    measure,
    kind: 'any',
    item: null,
    reporter,
    partner,
    period,
    ...quantity(written, measure === 'eci' ? 'index' : 'USD', hedge),
    mentions: spans(quote),
    ...rest,
  });
  const claim = (
    id: string,
    type: Claim['type'],
    quote: string,
    written: string,
    unit: string,
    [reporter, partner]: readonly [string, string],
    [from, to]: readonly [string | null, string],
    rest: Partial<Claim> = {},
  ): Claim => ({
    id,
    type,
    measure: 'exports',
    kind: 'any',
    item: null,
    reporter,
    partner,
    from,
    to,
    ...quantity(written, unit),
    mentions: spans(quote),
    direction: null,
    years: null,
    whole: null,
    inputs: [],
    ...rest,
  });
  const out = ['PRK', 'RUS'] as const;
  const back = ['RUS', 'PRK'] as const;
  const services = { kind: 'services' } as const;
  return {
    text,
    language: 'en',
    published: null,
    figures: [
      figure('f1', '$10.6 million', '10.6e6', out, '2021', { kind: 'goods' }),
      figure('f2', '$28.7 million', '28.7e6', out, '2016'),
      figure('f3', '$78.3 million', '78.3e6', back, '2021', { kind: 'goods' }),
      figure('f4', '$35.8 million', '35.8e6', back, '2016'),
      figure('f5', '$6.74 million', '6.74e6', back, '2020', services),
      figure('f6', '$3.6 million', '3.6e6', back, '2020', { ...services, item: 'travel' }),
      figure(
        'f7',
        'about $2.65 million',
        '2.65e6',
        back,
        '2020',
        { ...services, item: 'transport' },
        'exports',
        'about',
      ),
      figure('f8', '$355 thousand', '355e3', back, '2020', { ...services, item: 'construction' }),
      figure('f9', '$248 million', '248e6', ['PRK', 'WLD'], '2022'),
      figure('f10', '0.43', '0.43', ['RUS', 'WLD'], '2022', {}, 'eci'),
      figure('f11', '$486 billion', '486e9', ['RUS', 'WLD'], '2022'),
      figure('f12', '$4.23 million', '4.23e6', out, '2019', {}, 'trade'),
    ],
    claims: [
      claim('c1', 'cagr', '18.1 percent', '-18.1', '%', out, ['2016', '2021'], {
        direction: 'fall',
        years: 5,
        inputs: ['f2', 'f1'],
      }),
      claim('c2', 'cagr', '16.9 percent', '16.9', '%', back, ['2016', '2021'], {
        direction: 'rise',
        years: 5,
        inputs: ['f4', 'f3'],
      }),
      claim('c3', 'rank', '182nd', '182', 'rank', ['PRK', 'WLD'], [null, '2022']),
      claim('c4', 'rank', '47th', '47', 'rank', ['RUS', 'WLD'], [null, '2022'], { measure: 'eci' }),
      claim('c5', 'rank', '12th', '12', 'rank', ['RUS', 'WLD'], [null, '2022']),
    ],
    breakdowns: [{ whole: 'f5', parts: ['f6', 'f7', 'f8'], complete: false }],
    coverage: { numbers: 40, bound: 19, periods: 14, setAside: 4, unread: 3 },
  };
}
