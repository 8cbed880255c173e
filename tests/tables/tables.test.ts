import { fromArrow } from 'arquero';
import { describe, expect, test } from 'vitest';
import type { Figure, Reading, Verdict } from '../../src/model.ts';
import { arrowTypes } from '../../src/tables/arrow-types.ts';
import { breakdownTable, servicesTable } from '../../src/tables/breakdown-table.ts';
import { claimTable } from '../../src/tables/claim-table.ts';
import { type Column, columns, type Row, type TableName, tables } from '../../src/tables/columns.ts';
import { figureTable } from '../../src/tables/figure-table.ts';
import { flowTable } from '../../src/tables/flow-table.ts';
import { growthTable } from '../../src/tables/growth-table.ts';
import { mentionTable } from '../../src/tables/mention-table.ts';
import { verdictTable } from '../../src/tables/verdict-table.ts';
import { article002 } from '../helpers/article-002.ts';

const reading = article002();

const cagr: Verdict = {
  id: 'c1',
  subject: 'claim',
  type: 'cagr',
  verdict: 'holds',
  stated: { value: -18.1, low: -18.15, high: -18.05, lowClosed: true, highClosed: true },
  computed: { value: -18.0621, low: -18.1676, high: -17.9564, lowClosed: true, highClosed: true },
  unit: '%',
  formula: '(10.6e6 ÷ 28.7e6)^(1/5) − 1',
  inputs: (['f2', 'f1'] as const).map((id, i) => {
    const { written, unit, mentions } = reading.figures.find((figure) => figure.id === id)!;
    return { role: i === 0 ? 'from' : 'to', id, written, unit, span: mentions[0]! };
  }),
  severity: null,
  turns: false,
  byRounding: false,
  neighbours: [],
  diagnoses: [],
  why: null,
};

const every = {
  figures: figureTable(reading),
  flows: flowTable(reading),
  growth: growthTable(reading, [cagr]),
  breakdown: breakdownTable(reading),
  claims: claimTable(reading, [cagr]),
  verdicts: verdictTable([cagr]),
  mentions: mentionTable(reading),
} satisfies Record<TableName, unknown>;

describe.each(Object.entries(every))('%s', (name, made) => {
  const columnsOf = tables[name as TableName].columns;

  test('has the columns of the code book, and what the code book says stands in them', () => {
    expect(made.columnNames()).toEqual([...columnsOf]);
    expect(made.numRows()).toBeGreaterThan(0);
    for (const column of columnsOf) {
      const { type, nullable, values }: Column = columns[column];
      for (const cell of made.array(column) as unknown[]) {
        if (cell === null) expect(nullable, `${column} is null`).toBe(true);
        else {
          expect(typeof cell, column).toBe(type === 'integer' ? 'number' : type);
          if (type === 'integer') expect(Number.isInteger(cell), column).toBe(true);
          if (type === 'number') expect(Number.isFinite(cell), column).toBe(true);
          if (values) expect(values, column).toContain(cell);
        }
      }
    }
  });

  test('survives Arrow with its types and nulls', () => {
    const types = arrowTypes(name as TableName);
    const back = fromArrow(made.toArrowIPC({ types, format: 'file' }));
    expect(back.objects()).toEqual(made.objects());
    expect(made.toArrow({ types }).schema.fields.map(({ type }) => type.typeId)).toEqual(
      columnsOf.map((column) => types[column]!.typeId),
    );
  });
});

test('numbers and integers without nulls are typed arrays', () => {
  expect(every.figures.data()).toMatchObject({
    value: expect.any(Float64Array),
    start: expect.any(Int32Array),
    year: expect.any(Array),
  });
});

test('figures are the twelve of the article, in text order, with the characters that they came from', () => {
  const rows = every.figures.objects() as Row<'figures'>[];
  expect(rows.map(({ id, value }) => [id, value])).toEqual([
    ['f1', 10.6e6],
    ['f2', 28.7e6],
    ['f3', 78.3e6],
    ['f4', 35.8e6],
    ['f5', 6.74e6],
    ['f6', 3.6e6],
    ['f7', 2.65e6],
    ['f8', 355e3],
    ['f9', 248e6],
    ['f10', 0.43],
    ['f11', 486e9],
    ['f12', 4.23e6],
  ]);
  for (const { start, end, quote } of rows) expect(reading.text.slice(start, end)).toBe(quote);
  expect(rows[0]).toMatchObject({
    year: 2021,
    period: '2021',
    written: '10.6e6',
    mentions: 2,
    low: 10.55e6,
    high: 10.65e6,
  });
});

test('a table has the columns asked for, and names those it knows where one is not', () => {
  expect(figureTable(reading, { columns: ['value', 'id'] }).columnNames()).toEqual(['value', 'id']);
  expect(() => flowTable(reading, { columns: ['yeer'] })).toThrow(
    /^flowTable: unknown column: "yeer" \(columns: year, period, exporter, .*, figure\)$/,
  );
});

test('flows run from exporter to importer, imports turned round, two-way measures left out', () => {
  const bought: Figure = { ...reading.figures[0]!, id: 'f13', measure: 'imports', reporter: 'DEU', partner: 'CHN' };
  const open: Figure = { ...bought, id: 'f14', hedge: 'over', high: Number.POSITIVE_INFINITY, period: '2014/2019' };
  const rows = flowTable({ ...reading, figures: [...reading.figures, bought, open] }).objects() as Row<'flows'>[];
  expect(rows).toHaveLength(12);
  expect(rows[0]).toEqual({
    year: 2021,
    period: '2021',
    exporter: 'PRK',
    importer: 'RUS',
    kind: 'goods',
    item: null,
    value: 10.6e6,
    low: 10.55e6,
    high: 10.65e6,
    unit: 'USD',
    written: '10.6e6',
    hedge: 'exact',
    stated_as: 'exports',
    figure: 'f1',
  });
  expect(rows.at(-2)).toMatchObject({ exporter: 'CHN', importer: 'DEU', stated_as: 'imports' });
  expect(rows.at(-1)).toMatchObject({ year: null, high: null });
  expect(rows.map(({ figure }) => figure)).not.toContain('f12');
});

test('growth sets the stated rate beside the computed one, null where nothing was weighed', () => {
  const [fall, rise] = every.growth.objects() as Row<'growth'>[];
  expect(fall).toMatchObject({
    exporter: 'PRK',
    importer: 'RUS',
    from: '2016',
    to: '2021',
    years: 5,
    from_value: 28.7e6,
    to_value: 10.6e6,
    value_unit: 'USD',
    stated: -18.1,
    computed: -18.0621,
    computed_low: -18.1676,
    computed_high: -17.9564,
    verdict: 'holds',
  });
  expect(rise).toMatchObject({ from_value: 35.8e6, to_value: 78.3e6, stated: 16.9, computed: null, verdict: null });
});

test('the levels of a rate come from what was weighed before what the wording ties to it', () => {
  const untied: Reading = { ...reading, claims: reading.claims.map((claim) => ({ ...claim, inputs: [] })) };
  const rows = growthTable(untied, [cagr]).objects() as Row<'growth'>[];
  expect(rows.map(({ from_figure, to_figure }) => [from_figure, to_figure])).toEqual([
    ['f2', 'f1'],
    [null, null],
  ]);
});

describe('services of 2020', () => {
  const rows = servicesTable(reading).objects() as Row<'breakdown'>[];

  test('are three parts, the unstated rest and the whole', () => {
    expect(rows.map(({ role, item, value }) => [role, item, value])).toEqual([
      ['part', 'travel', 3.6e6],
      ['part', 'transport', 2.65e6],
      ['part', 'construction', 355e3],
      ['unstated', null, 135e3],
      ['whole', null, 6.74e6],
    ]);
    expect(rows.reduce((sum, { role, share }) => (role === 'whole' ? sum : sum + share!), 0)).toBeCloseTo(100, 10);
  });

  test('leave 0.0745 to 0.1955 million by rounding, more once "about" is taken at its word', () => {
    expect(rows[3]).toMatchObject({ rounded_low: 74_500, rounded_high: 195_500, low: 69_500, high: 200_500 });
  });

  test('have shares that no rounding of the numbers leaves', () => {
    for (const { share, share_low, share_high } of rows) {
      expect(share_low).toBeLessThanOrEqual(share!);
      expect(share_high).toBeGreaterThanOrEqual(share!);
    }
    // Brute force over the corners of every printed number.
    const ends = (at: number): number[] => [rows[at]!.rounded_low, rows[at]!.rounded_high];
    const all = ends(4).flatMap((w) =>
      ends(0).flatMap((a) => ends(1).flatMap((b) => ends(2).map((c) => (100 * (w - a - b - c)) / w))),
    );
    expect(rows[3]!.share_low).toBeCloseTo(Math.min(...all), 12);
    expect(rows[3]!.share_high).toBeCloseTo(Math.max(...all), 12);
  });

  test('have no unstated rest where the text says that the parts are all', () => {
    const complete = { ...reading, breakdowns: reading.breakdowns.map((b) => ({ ...b, complete: true })) };
    expect(servicesTable(complete).array('role')).not.toContain('unstated');
  });

  test('are the only breakdowns that servicesTable takes', () => {
    const goods: Reading = {
      ...reading,
      figures: reading.figures.map((figure) => ({ ...figure, kind: 'goods' as const })),
    };
    expect(servicesTable(goods).numRows()).toBe(0);
    expect(breakdownTable(goods).numRows()).toBe(5);
  });
});

test('claims carry their verdicts', () => {
  const rows = every.claims.objects() as Row<'claims'>[];
  expect(rows.map(({ id, type, stated }) => [id, type, stated])).toEqual([
    ['c1', 'cagr', -18.1],
    ['c2', 'cagr', 16.9],
    ['c3', 'rank', 182],
    ['c4', 'rank', 47],
    ['c5', 'rank', 12],
  ]);
  expect(rows[0]).toMatchObject({ verdict: 'holds', inputs: 'f2 f1', formula: cagr.formula, years: 5 });
  expect(rows[1]).toMatchObject({ verdict: null, inputs: 'f4 f3', formula: null });
});

test('CSV and JSON are Arquero’s own', () => {
  const flows = flowTable(reading, { columns: ['year', 'exporter', 'item', 'value'] });
  expect(flows.toCSV().split('\n').slice(0, 2)).toEqual(['year,exporter,item,value', '2021,PRK,,10600000']);
  expect(JSON.parse(flows.toJSON())[0]).toEqual({ year: 2021, exporter: 'PRK', item: null, value: 10.6e6 });
});
