import type { Figure, FitKind, Period } from '../model.ts';
import { amount, plainNumber } from './amount.ts';
import type { Answer, Ask, Asked } from './ask.ts';
import type { FigureComparison, Fit } from './comparison.ts';
import type { RecordValue } from './record.ts';

/** What counts as agreement; see `CompareOptions`. */
export interface Rules {
  readonly tolerance: number;
  readonly mirrorGap: number;
  readonly rate: (currency: string, period: Period) => number | null;
}

/** Holds one figure against the record. */
export function compareFigure(figure: Figure, ask: Ask, rules: Rules): FigureComparison {
  const none = {
    id: figure.id,
    figure,
    record: null,
    mirror: false,
    ratio: null,
    allowed: null,
    nearest: null,
    fits: [],
  };
  if (figure.unit === 'index' || figure.measure === 'eci')
    return { ...none, word: 'no-data', why: 'the record holds no complexity index' };
  if (figure.period === null) return { ...none, word: 'no-data', why: 'the text names no period' };
  const stated = statedDollars(figure, figure.period, rules);
  if (typeof stated === 'string') return { ...none, word: 'no-data', why: stated };

  const answer = ask.level(figure, figure.period);
  const around = { nearest: nearestPeriod(figure, stated.value, ask), fits: fitsOf(figure, stated, ask, rules) };
  if (typeof answer === 'string') return { ...none, ...around, word: 'no-data', why: answer };
  const { record, mirror } = answer;
  const allowed = allowedRecord(stated, gapOf(answer, rules));
  const ratio = record.value === 0 ? null : stated.value / record.value;
  const shared = { id: figure.id, figure, record, mirror, ratio, allowed };
  if (within(record.value, allowed)) return { ...shared, word: 'agrees', nearest: null, fits: [], why: null };
  return { ...shared, ...around, word: 'differs', why: howFar(stated.value, record.value) };
}

interface Stated {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly precision: number;
}

function statedDollars(figure: Figure, period: Period, rules: Rules): Stated | string {
  const rate = figure.unit === 'USD' ? 1 : rules.rate(figure.unit, period);
  if (rate === null) return `the record is in US dollars, the text in ${figure.unit}`;
  const { value, low, high, precision } = figure;
  return { value: value * rate, low: low * rate, high: high * rate, precision: precision * rate };
}

/** What the record may be for both to agree: stated low ≤ record · (1 + gap) and record · (1 − gap) ≤ stated high. */
function allowedRecord({ low, high }: Pick<Stated, 'low' | 'high'>, gap: number): { low: number; high: number } {
  const [a, b] = [low < 0 ? low / (1 - gap) : low / (1 + gap), high < 0 ? high / (1 + gap) : high / (1 - gap)];
  return { low: a, high: b };
}

function gapOf({ mirror }: Pick<Answer, 'mirror'>, rules: Rules): number {
  return Math.min(0.99, rules.tolerance + (mirror ? rules.mirrorGap : 0));
}

function within(value: number, { low, high }: { readonly low: number; readonly high: number }): boolean {
  return low <= value && value <= high;
}

function howFar(stated: number, recorded: number): string {
  const ratio = stated / recorded;
  if (recorded === 0 || ratio <= 0) return `the record has ${amount(recorded)}`;
  const [by, way] = ratio >= 1 ? [ratio, 'more'] : [1 / ratio, 'less'];
  return by < 2
    ? `${plainNumber((ratio - 1) * 100, by < 1.01 ? 2 : 1)} % from the record's ${amount(recorded)}`
    : `${plainNumber(by, by < 10 ? 1 : 0)} times ${way} than the record's ${amount(recorded)}`;
}

/** A plain year's neighbours in the record: the other years, the nearest first. */
function otherPeriods(period: Period, ask: Ask): readonly Period[] {
  const part = period.slice(4);
  if (!/^\d{4}(-(\d{2}|Q[1-4]))?$/.test(period)) return [];
  const distance = (one: Period) => Math.abs(Number(one.slice(0, 4)) - Number(period.slice(0, 4)));
  return ask.periods
    .filter((one) => one !== period && one.slice(4) === part)
    .sort((a, b) => distance(a) - distance(b) || a.localeCompare(b));
}

function nearestPeriod(figure: Figure, stated: number, ask: Ask): FigureComparison['nearest'] {
  let best: FigureComparison['nearest'] = null;
  let least = Number.POSITIVE_INFINITY;
  for (const period of otherPeriods(figure.period as Period, ask)) {
    const answer = ask.level(figure, period);
    if (typeof answer === 'string') continue;
    const { value } = answer.record;
    const ratio = stated / value;
    const distance = Math.abs(Math.log(ratio));
    if (ratio > 0 && distance < least) {
      least = distance;
      best = { period, value, ratio };
    }
  }
  return best;
}

/** How many other years are listed as fitting, the nearest in time first. */
const mostYears = 3;

function fitsOf(figure: Figure, stated: Stated, ask: Ask, rules: Rules): readonly Fit[] {
  const period = figure.period as Period;
  const narrow = narrowed(stated);
  const fits: Fit[] = [];
  const offer = (kind: FitKind, answer: Answer | string, say: (record: RecordValue) => string, times = 1): boolean => {
    if (typeof answer === 'string') return false;
    const value = answer.record.value * times;
    if (!within(value, allowedRecord(narrow, rules.tolerance))) return false;
    const { period: when, source, flow } = answer.record;
    fits.push({ kind, message: say(answer.record), value: answer.record.value, period: when, source, flow });
    return true;
  };
  const now = ask.level(figure, period);
  const asked = (as: Asked) => ask.level(figure, period, as);

  let years = 0;
  for (const other of otherPeriods(period, ask))
    if (years < mostYears && offer('other-year', ask.level(figure, other), (it) => `in ${other}: ${amount(it.value)}`))
      years++;

  offer('partner-account', asked({ side: 'partner' }), (it) => `by the partner's account: ${amount(it.value)}`);
  for (const [kind, scope, say] of otherMeasures(figure))
    offer(kind, ask.level(scope, period), (it) => `${say}: ${amount(it.value)}`);
  for (const [kind, as, say] of otherKinds(figure)) offer(kind, asked(as), (it) => `${say}: ${amount(it.value)}`);
  for (const power of [3, -3, 6, -6, 1, -1, 2, -2, 9, -9])
    offer('power-of-ten', now, (it) => `${timesTen(power)} the record's ${amount(it.value)}`, 10 ** power);
  for (const source of ask.sources)
    if (typeof now === 'string' || source !== now.record.source)
      offer('other-source', asked({ source }), (it) => `${source}: ${amount(it.value)}`);
  return fits;
}

/** What a one-sided hedge leaves open on the far side is too wide to call a fit: two units of the last digit. */
function narrowed({ value, low, high, precision }: Stated): { low: number; high: number } {
  return {
    low: Number.isFinite(low) ? low : value - 2 * precision,
    high: Number.isFinite(high) ? high : value + 2 * precision,
  };
}

function otherMeasures(figure: Figure): readonly (readonly [FitKind, Figure, string])[] {
  switch (figure.measure) {
    case 'exports':
      return [
        ['other-direction', { ...figure, measure: 'imports' }, 'the other direction'],
        ['both-directions', { ...figure, measure: 'trade' }, 'both directions together'],
      ];
    case 'imports':
      return [
        ['other-direction', { ...figure, measure: 'exports' }, 'the other direction'],
        ['both-directions', { ...figure, measure: 'trade' }, 'both directions together'],
      ];
    case 'trade':
      return [
        ['one-direction', { ...figure, measure: 'exports' }, 'exports alone'],
        ['one-direction', { ...figure, measure: 'imports' }, 'imports alone'],
      ];
    default:
      return [];
  }
}

function otherKinds(figure: Figure): readonly (readonly [FitKind, Asked, string])[] {
  if (figure.item !== null) return [];
  const both = ['goods-and-services', { kind: 'goods and services' }, 'goods and services together'] as const;
  return figure.kind === 'services'
    ? [both, ['goods-alone', { kind: 'goods' }, 'goods']]
    : [both, ['services-alone', { kind: 'services' }, 'services']];
}

function timesTen(power: number): string {
  const words: Readonly<Record<string, string>> = {
    3: 'a thousand times',
    6: 'a million times',
    '-3': 'a thousandth of',
    '-6': 'a millionth of',
  };
  return words[power] ?? (power > 0 ? `${10 ** power} times` : `1/${10 ** -power} of`);
}
