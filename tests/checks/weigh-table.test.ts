import { desc, table } from 'arquero';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { approximately, type Shape } from '../../src/checks/approximate.ts';
import { step, write } from '../../src/checks/decimal.ts';
import { weigh } from '../../src/checks/weigh.ts';
import { type TableStatistic, weighTable } from '../../src/checks/weigh-table.ts';

const rates = {
  from: ['28.7e6', '35.8e6', '471e6', '0', null, '48.2'],
  to: ['10.6e6', '78.3e6', '612e6', '5', '7', '69.6'],
  stated: ['-18.1', '16.9', '6.77', '3', '4', 'a third'],
};

test('a rate in every row', () => {
  const weighed = weighTable(table(rates), 'cagr', { from: 'from', to: 'to', years: 5, stated: 'stated' });
  expect(weighed.columnNames()).toEqual([
    'from',
    'to',
    'stated',
    'computed',
    'computed_low',
    'computed_high',
    'verdict',
    'severity',
  ]);
  expect(weighed.array('verdict')).toEqual(['holds', 'holds', 'fails', 'unverifiable', 'unverifiable', 'unverifiable']);
  expect(weighed.array('severity')).toEqual([null, null, 'gross', null, null, null]);
  expect(weighed.get('computed', 0)).toBeCloseTo(-18.0621, 4);
  expect(weighed.get('computed_low', 0)).toBeCloseTo(-18.168, 3);
  expect(weighed.get('computed_high', 1)).toBeCloseTo(16.991, 3);
  expect(weighed.get('computed', 4)).toBeNull();
});

test('years and hedges from columns, plain numbers as they print', () => {
  const data = table({
    a: [1.5, 1.5, 2, 2],
    b: [3, 3, 5, 5],
    n: [1, 2, 1, null],
    s: [100, 41, 200, 100],
    h: [null, 'exact', 'under', ''],
  });
  const weighed = weighTable(data, 'cagr', { from: 'a', to: 'b', years: 'n', stated: 's', hedge: 'h' });
  expect(weighed.array('verdict')).toEqual(['holds', 'holds', 'holds', 'unverifiable']);
});

test('the rows of a filtered and ordered table, in its order', () => {
  const data = table(rates).filter('d => d.from !== null').orderby(desc('stated'));
  const weighed = weighTable(data, 'cagr', { from: 'from', to: 'to', years: 5, stated: 'stated' });
  expect(weighed.array('stated')).toEqual(['a third', '6.77', '3', '16.9', '-18.1']);
  expect(weighed.array('verdict')).toEqual(['unverifiable', 'fails', 'unverifiable', 'holds', 'holds']);
});

test('misuse is one clear line', () => {
  const data = table(rates);
  expect(() => weighTable(data, 'cagr', { from: 'form', to: 'to', years: 5, stated: 'stated' })).toThrow(
    'weighTable: unknown column: "form" (columns: from, to, stated)',
  );
  expect(() => weighTable(data, 'cagr', { from: 'from', years: 5, stated: 'stated' })).toThrow(
    'weighTable: cagr needs a column for to',
  );
  expect(() => weighTable(data, 'cagr', { from: 'from', to: 'to', stated: 'stated' })).toThrow(
    'weighTable: cagr needs a column for years',
  );
  expect(() => weighTable(data, 'cagr', { from: 'from', to: 'to', years: -1, stated: 'stated' })).toThrow(
    'weighTable: years must be more than zero: -1',
  );
  expect(() => weighTable(data, 'rca' as 'cagr', { stated: 'stated' })).toThrow('weighTable: unknown statistic: "rca"');
});

const number = fc
  .tuple(fc.bigInt(0n, 9_999n), fc.nat(3), fc.constantFrom(0, 3, 6))
  .map(([digits, decimals, exponent]) => write({ digits, decimals, exponent }));

const one = {
  cagr: (a: string, b: string, stated: string) => weigh.cagr({ from: a, to: b, years: 7, stated, diagnose: false }),
  change: (a: string, b: string, stated: string) => weigh.change({ from: a, to: b, stated, diagnose: false }),
  multiple: (a: string, b: string, stated: string) => weigh.multiple({ from: a, to: b, stated, diagnose: false }),
  delta: (a: string, b: string, stated: string) => weigh.delta({ from: a, to: b, stated, diagnose: false }),
  share: (a: string, b: string, stated: string) => weigh.share({ whole: a, part: b, stated, diagnose: false }),
  coverage: (a: string, b: string, stated: string) =>
    weigh.coverage({ imports: a, exports: b, stated, diagnose: false }),
  balance: (a: string, b: string, stated: string) => weigh.balance({ imports: a, exports: b, stated, diagnose: false }),
  trade: (a: string, b: string, stated: string) => weigh.trade({ imports: a, exports: b, stated, diagnose: false }),
} as const satisfies Record<TableStatistic, unknown>;

const columns = { from: 'a', to: 'b', whole: 'a', part: 'b', imports: 'a', exports: 'b', years: 7, stated: 's' };

test.each(Object.keys(one) as TableStatistic[])(
  '%s in a table is what it is one by one, at the edges too',
  (statistic) => {
    fc.assert(
      fc.property(
        number,
        number,
        fc.nat(3),
        fc.integer({ min: -3, max: 3 }),
        fc.constantFrom('closed', 'half-up', 'half-even', 'truncated'),
        (a, b, decimals, by, rounding) => {
          const alone = one[statistic](a, b, '1');
          const near = alone.computed === null || Math.abs(alone.computed.value) > 1e12 ? 1 : alone.computed.value;
          const stated = step(write({ digits: BigInt(Math.round(near * 10 ** decimals)), decimals, exponent: 0 }), by);
          const row = weighTable(table({ a: [a], b: [b], s: [stated] }), statistic, {
            ...columns,
            rounding,
          }).object() as Record<string, unknown>;
          const input = { ...one[statistic](a, b, stated) };
          const exact = rounding === 'closed' ? input : judgeWith(statistic, a, b, stated, rounding);
          expect([row.verdict, row.severity]).toEqual([exact.verdict, exact.severity]);
          if (exact.computed === null || !Number.isFinite(exact.computed.high)) return;
          expect(row.computed_low).toBeLessThanOrEqual(exact.computed.low + Math.abs(exact.computed.low) * 1e-12);
          expect(row.computed_high).toBeGreaterThanOrEqual(exact.computed.high - Math.abs(exact.computed.high) * 1e-12);
          expect(Math.abs((row.computed as number) - exact.computed.value)).toBeLessThanOrEqual(
            1e-9 * (100 + Math.abs(exact.computed.value)),
          );
        },
      ),
      { numRuns: 150 },
    );
  },
);

function judgeWith(
  statistic: TableStatistic,
  a: string,
  b: string,
  stated: string,
  rounding: 'half-up' | 'half-even' | 'truncated',
) {
  const levels = {
    from: a,
    to: b,
    whole: a,
    part: b,
    imports: a,
    exports: b,
    years: 7,
    stated,
    rounding,
    diagnose: false,
  };
  return weigh[statistic](levels);
}

test('floating point leaves alone what it cannot decide, and decides most of what is clear', () => {
  const tied = { stated: '1.0', earlier: '1.5', later: '1.628', hedge: null };
  expect(approximately('multiple', tied, 1)).toBeUndefined();
  expect(approximately('multiple', { ...tied, later: '1.629' }, 1)).toMatchObject({ holds: false });
  expect(approximately('multiple', { ...tied, later: '1.627' }, 1)).toMatchObject({ holds: true });
  const left: readonly [Shape, typeof tied, number][] = [
    ['multiple', { ...tied, stated: '1.0e' }, 1],
    ['multiple', { ...tied, earlier: '-1.5' }, 1],
    ['multiple', { ...tied, earlier: '0' }, 1],
    ['compound', tied, 1.5],
    ['compound', { ...tied, stated: '-100' }, 5],
    ['increase', { ...tied, earlier: '12345678901234567' }, 1],
    ['multiple', { ...tied, hedge: 'over' as unknown as null }, 1],
  ];
  for (const [shape, numbers, years] of left) expect(approximately(shape, numbers, years)).toBeUndefined();
});
