import type { ColumnTable } from 'arquero';
import type { Breakdown, Figure, Quantity, Reading } from '../model.ts';
import type { Row } from './columns.ts';
import { ends } from './ends.ts';
import { yearOf } from './periods.ts';
import { bound, type TableOptions, tabulate } from './tabulate.ts';

/**
 * Every whole that the text breaks down: a row each for its parts in text order, for what they leave unstated (unless the
 * text says that they are all, or they leave nothing), and for the whole. The range of the unstated part is the whole's
 * less the parts': by rounding alone in `rounded_low` and `rounded_high`, with the hedges in `low` and `high`.
 *
 * @example 6.74 million of services, "among them" 3.6, 2.65 and 0.355 million, leave 0.135 million, 0.0745 to 0.1955 by rounding
 */
export function breakdownTable(reading: Reading, options: TableOptions = {}): ColumnTable {
  return tabulate('breakdown', 'breakdownTable', rows(reading), options);
}

/** The {@link breakdownTable} of the wholes that are services: each sector's share, and what is unstated. */
export function servicesTable(reading: Reading, options: TableOptions = {}): ColumnTable {
  return tabulate('breakdown', 'servicesTable', rows(reading, 'services'), options);
}

interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
/** An amount by its rounding alone, and with its hedge. */
interface Amount {
  readonly rounded: Range;
  readonly hedged: Range;
}

function rows({ breakdowns, figures }: Reading, kind?: Figure['kind']): Row<'breakdown'>[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return breakdowns.flatMap((breakdown) => {
    const whole = byId.get(breakdown.whole);
    const parts = breakdown.parts.flatMap((id) => byId.get(id) ?? []).filter(({ unit }) => unit === whole?.unit);
    if (whole === undefined || (kind !== undefined && whole.kind !== kind)) return [];
    return split(breakdown, whole, parts);
  });
}

function split({ complete, parts: listed }: Breakdown, whole: Figure, parts: readonly Figure[]): Row<'breakdown'>[] {
  const total = amount(whole);
  const row = (role: Row<'breakdown'>['role'], figure: Figure | null, of: Amount, share: Range): Row<'breakdown'> => ({
    whole: whole.id,
    role,
    figure: figure?.id ?? null,
    ...about(figure ?? whole),
    ...cells(of),
    unit: whole.unit,
    ...shares(share, total.rounded),
    complete,
  });
  const rest = unstated(total, parts.map(amount));
  const leaves = !complete && parts.length === listed.length && rest.rounded.high > 0;
  return [
    ...parts.map((part) => row('part', part, amount(part), ratio(amount(part).rounded, total.rounded))),
    ...(leaves ? [row('unstated', null, rest, restRatio(rest.rounded, total.rounded))] : []),
    row('whole', whole, total, { value: 1, low: 1, high: 1 }),
  ];
}

const about = (figure: Figure) => ({
  measure: figure.measure,
  kind: figure.kind,
  item: figure.item,
  ...ends(figure),
  reporter: figure.reporter,
  partner: figure.partner,
  period: figure.period,
  year: yearOf(figure.period),
});

const cells = ({ rounded, hedged }: Amount) => ({
  value: rounded.value,
  rounded_low: rounded.low,
  rounded_high: rounded.high,
  low: bound(hedged.low),
  high: bound(hedged.high),
});

function shares({ value, low, high }: Range, whole: Range) {
  const some = whole.low > 0;
  return { share: some ? 100 * value : null, share_low: some ? 100 * low : null, share_high: some ? 100 * high : null };
}

function amount({ value, precision, written, writtenHigh = written, low, high }: Quantity): Amount {
  const half = precision / 2;
  return {
    rounded: { value, low: Number(written) - half, high: Number(writtenHigh) + half },
    hedged: { value, low, high },
  };
}

function unstated(whole: Amount, parts: readonly Amount[]): Amount {
  const less = (side: keyof Amount): Range => ({
    value: parts.reduce((rest, part) => rest - part[side].value, whole[side].value),
    low: parts.reduce((rest, part) => rest - part[side].high, whole[side].low),
    high: parts.reduce((rest, part) => rest - part[side].low, whole[side].high),
  });
  return { rounded: less('rounded'), hedged: less('hedged') };
}

const ratio = (part: Range, whole: Range): Range => ({
  value: part.value / whole.value,
  low: part.low / whole.high,
  high: part.high / whole.low,
});

/** The rest moves with the whole: it is all that the parts are not, (whole − parts) ÷ whole at either end of the whole. */
const restRatio = (rest: Range, whole: Range): Range => ({
  value: rest.value / whole.value,
  low: rest.low / whole.low,
  high: rest.high / whole.high,
});
