import fc from 'fast-check';
import type { Claim, Figure, Hedge, Reading } from '../../src/model.ts';
import { type MadeClaim, type MadeFigure, made } from './made.ts';

const party = fc.constantFrom('PRK', 'RUS', 'CHN', 'USA', 'GBR', 'BIH', 'VCT', 'ARE', 'EUU', 'STP');
const partner = fc.oneof({ weight: 6, arbitrary: party }, fc.constant('WLD'), fc.constant(null));
const reporter = fc.oneof({ weight: 12, arbitrary: party }, fc.constant(null));
const year = fc.integer({ min: 1995, max: 2024 });
const period = fc.oneof(
  { weight: 8, arbitrary: year.map(String) },
  year.map((each) => `${each}-01/${each}-05`),
  year.map((each) => `FY${each}-${String((each + 1) % 100).padStart(2, '0')}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([each, month]) => `${each}-${String(month).padStart(2, '0')}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([each, quarter]) => `${each}-Q${quarter}`),
  year.map((each) => `${each}/${each + 4}`),
);
const mantissa = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 3 }))
    .map(([n, digits]) => (n / 7).toFixed(digits)),
);
const written = fc
  .tuple(mantissa, fc.constantFrom('', 'e3', 'e6', 'e6', 'e9', 'e9', 'e12'))
  .map(([digits, power]) => digits + power);
const hedge = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Hedge>('exact') },
  fc.constantFrom<Hedge>('about', 'over', 'under', 'nearly'),
);
const item = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  fc.constantFrom('wheat', 'crude oil', 'travel', 'insurance and financial services', 'مشتقات نفطية', '手机', 'гречка'),
);
const kind = fc.constantFrom('any', 'goods', 'services');

const figure: fc.Arbitrary<MadeFigure> = fc
  .record({
    measure: fc.constantFrom<Figure['measure']>('exports', 'exports', 'exports', 'imports', 'trade', 'balance', 'eci'),
    kind: kind as fc.Arbitrary<Figure['kind']>,
    item,
    reporter,
    partner,
    period: fc.oneof({ weight: 9, arbitrary: period }, fc.constant(null)),
    written,
    hedge,
    unit: fc.constantFrom('USD', 'USD', 'USD', 'USD', 'EUR', 'XOF'),
    negative: fc.boolean(),
  })
  .map(({ negative, ...rest }) => {
    const signed = rest.measure === 'balance' && negative ? `-${rest.written}` : rest.written;
    return { ...rest, written: signed };
  });

const units: Readonly<Record<Claim['type'], string>> = {
  change: '%',
  cagr: '%',
  delta: 'USD',
  share: '%',
  multiple: 'x',
  rank: 'rank',
  points: 'pp',
  coverage: '%',
};

const claim = (figures: readonly MadeFigure[]): fc.Arbitrary<MadeClaim> =>
  fc
    .record({
      type: fc.constantFrom<Claim['type']>(
        'change',
        'cagr',
        'change',
        'cagr',
        ...(Object.keys(units) as Claim['type'][]),
      ),
      of: fc.nat({ max: Math.max(0, figures.length - 1) }),
      to: fc.nat({ max: Math.max(0, figures.length - 1) }),
      number: fc.tuple(fc.integer({ min: -999, max: 9999 }), fc.integer({ min: 0, max: 2 })),
      hedge,
    })
    .map(({ type, of, to, number: [digits, decimals], hedge: said }) => {
      const {
        measure = 'exports',
        kind: sort = 'any',
        item: what = null,
        reporter: who = 'CHN',
        partner: whom = 'EGY',
      } = figures[of] ?? {};
      const signed = type === 'change' || type === 'cagr' || type === 'points' || type === 'delta';
      const value = signed ? digits : Math.abs(digits) + 1;
      return {
        type,
        unit: units[type],
        written: type === 'rank' ? String(value) : (value / 10).toFixed(decimals),
        hedge: type === 'rank' ? 'exact' : said,
        measure,
        kind: sort,
        item: what,
        reporter: who,
        partner: whom,
        from: type === 'rank' || type === 'share' ? null : (figures[of]?.period ?? null),
        to: figures[to]?.period ?? null,
      };
    });

/** Any reading that a text could give, of up to fourteen figures, six claims and a breakdown. */
export const anyReading: fc.Arbitrary<Reading> = fc
  .array(figure, { maxLength: 14 })
  .chain((figures) =>
    fc.tuple(
      fc.constant(figures),
      fc.array(claim(figures), { maxLength: 6 }),
      fc.uniqueArray(fc.integer({ min: 1, max: Math.max(1, figures.length) }), { maxLength: 6 }),
      fc.boolean(),
    ),
  )
  .map(([figures, claims, ids, complete]) => {
    const [whole, ...parts] = ids.map((id) => `f${id}`);
    const split = whole !== undefined && parts.length > 0 && figures.length >= Math.max(...ids);
    return made(figures, claims, split ? [{ whole, parts, complete }] : []);
  });
