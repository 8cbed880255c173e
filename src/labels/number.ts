import type { Interval, Unit, Written } from '../model.ts';
import type { Labels } from './labels.ts';
import { fill, own, plural } from './phrase.ts';
import type { Plural } from './plural.ts';

/** How a number is put into words. */
export interface NumberOptions {
  /** CLDR numbering systems: `latn` 0–9 (the default), `arab` ٠–٩. */
  readonly digits?: 'latn' | 'arab';
  /** Write a plus before what is above zero. */
  readonly sign?: boolean;
  /** Group four digits too, where they might be read as a year. */
  readonly grouped?: boolean;
}

/** A number to be printed to a step (0.01, 1e4, …), rounded to the nearest, down, or up. */
export interface Rounded {
  readonly value: number;
  readonly step: number;
  readonly towards?: 'nearest' | 'low' | 'high';
}

const arabicIndic = '٠١٢٣٤٥٦٧٨٩';

/**
 * An amount with its unit, in words of the language; numbers are isolated where the language runs right to left.
 *
 * @example amountText('10.6e6', 'USD', en) // "$10.6 million"
 * @example amountText({ value: -18.0621, step: 0.01 }, '%', en) // "−18.06%"
 */
export function amountText(number: Written | Rounded, unit: Unit, labels: Labels, options: NumberOptions = {}): string {
  const { numbers } = labels;
  const written = typeof number === 'string' ? number : roundTo(number);
  const bare = (suffix = ''): string => isolate(plainText(written, labels, options) + suffix, labels, options);
  if (unit === '%') return bare(options.digits === 'arab' ? '٪' : numbers.percent);
  if (unit === 'pp') return fill(numbers.points, { n: bare() });
  if (unit === 'x') return fill(timesForm(written, labels), { n: bare() });
  if (unit === 'rank') return fill(plural(numbers.rank, Math.abs(Number(written)), labels, 'ordinal'), { n: bare() });
  if (unit === 'index') return bare();
  const template = own(numbers.currencies, unit);
  const amount = scaled(number, labels, options);
  const sign = amount.text.startsWith('−') || amount.text.startsWith('+') ? amount.text.charAt(0) : '';
  if (labels.direction === 'rtl' || !template) {
    const number = isolate(amount.text, labels, options) + (amount.scale && ` ${amount.scale}`);
    return fill(template ?? '{n} {unit}', { n: number, unit });
  }
  const size = isolate(amount.text.slice(sign.length), labels, options);
  return sign + fill(template, { n: size + (amount.scale && ` ${amount.scale}`) });
}

/** A whole number takes the form of its count, any other the general one. */
const timesForm = (written: Written, labels: Labels): string =>
  /^\d+$/.test(written) ? plural(labels.numbers.times, Number(written), labels) : labels.numbers.times.other;

/**
 * An interval in words, its ends rounded outward to the step; an end at infinity is told as "at least" or "at most".
 *
 * @example intervalText({ low: -18.1685, high: -17.9556 }, 0.01, '%', en) // "−18.17% to −17.95%"
 */
export function intervalText(
  { low, high }: Pick<Interval, 'low' | 'high'>,
  step: number,
  unit: Unit,
  labels: Labels,
  options: NumberOptions = {},
): string {
  const { interval, atLeast, atMost, anything } = labels.numbers;
  const end = (value: number, towards: 'low' | 'high'): string =>
    amountText({ value, step, towards }, unit, labels, options);
  if (low === -Infinity && high === Infinity) return anything;
  if (high === Infinity) return fill(atLeast, { n: end(low, 'low') });
  if (low === -Infinity) return fill(atMost, { n: end(high, 'high') });
  return fill(interval, { low: end(low, 'low'), high: end(high, 'high') });
}

/** A count with its noun: "14 figures". */
export function count(forms: Plural, n: number, labels: Labels, options: NumberOptions = {}): string {
  return fill(plural(forms, n, labels), { n: plainText(String(n), labels, options) });
}

/** Text with its digits in the wanted set: for years, which are never grouped. */
export function inDigits(text: string, { digits = 'latn' }: NumberOptions): string {
  return digits === 'latn' ? text : text.replace(/\d/g, (digit) => arabicIndic.charAt(Number(digit)));
}

/** The digits of a written number in full, grouped, with a true minus; no unit. */
export function plainText(written: Written, labels: Labels, options: NumberOptions = {}): string {
  const { mantissa, power } = parts(written);
  return style(shift(mantissa, power), labels, options);
}

/** `Rounded` as a {@link Written}: the decimals that its step has. Infinite values are written with ∞. */
export function roundTo({ value, step, towards = 'nearest' }: Rounded): Written {
  if (!Number.isFinite(value)) return value < 0 ? '-∞' : '∞';
  const power = powerOf(step);
  const steps = power < 0 ? value * 10 ** -power : value / 10 ** power;
  const nearest = Math.round(steps);
  const settled = Math.abs(steps - nearest) < 1e-6 || towards === 'nearest';
  const count = settled ? nearest : towards === 'low' ? Math.floor(steps) : Math.ceil(steps);
  return shift(`${count === 0 ? 0 : count}`, power);
}

/** The amount in the scale that suits it: as written where a scale word was, else millions and up for rounded values. */
function scaled(number: Written | Rounded, labels: Labels, options: NumberOptions): { text: string; scale: string } {
  const written = typeof number === 'string' ? number : roundTo(number);
  const { mantissa, power } = parts(written);
  const full = shift(mantissa, power);
  const last = typeof number === 'string' ? power - decimals(mantissa) : powerOf(number.step);
  const magnitude = scaleOf(full.replace(/^-|\..*/g, '').length);
  const short = /^-?\d{1,4}(\.|$)/.test(mantissa);
  const at =
    typeof number !== 'string' ? magnitude : power === 0 ? 0 : power in scaleWords && short ? power : magnitude;
  const [whole = '', fraction = ''] = shift(full, -at).split('.');
  const kept = fraction.slice(0, Math.max(0, at - last));
  return {
    text: style(kept ? `${whole}.${kept}` : whole, labels, options),
    scale: at === 0 ? '' : labels.numbers.scales[scaleWords[at as keyof typeof scaleWords]],
  };
}

const scaleWords = { 3: '3', 6: '6', 9: '9', 12: '12' } as const;

const scaleOf = (digits: number): 0 | 6 | 9 | 12 => (digits > 12 ? 12 : digits > 9 ? 9 : digits > 6 ? 6 : 0);

const decimals = (mantissa: string): number => (mantissa.split('.')[1] ?? '').length;

const powerOf = (step: number): number => Math.floor(Math.log10(step) + 1e-9);

function parts(written: Written): { mantissa: string; power: number } {
  const [mantissa = '0', power = '0'] = written.split('e');
  return { mantissa: mantissa.replace(/^\+/, ''), power: Number(power) };
}

/** Moves the decimal point of a decimal numeral, without floating point. */
function shift(numeral: string, power: number): string {
  if (power === 0 || numeral.includes('∞')) return numeral;
  const sign = numeral.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = numeral.slice(sign.length).split('.');
  const digits = whole + fraction;
  const point = whole.length + power;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  return sign + left + (padded.length > at ? `.${padded.slice(at)}` : '');
}

function style(
  numeral: string,
  labels: Labels,
  { digits = 'latn', sign = false, grouped: four = false }: NumberOptions,
): string {
  const negative = numeral.startsWith('-');
  const [whole = '', fraction] = numeral.replace(/^-/, '').split('.');
  const arabic = digits === 'arab';
  const group = arabic ? '٬' : labels.numbers.group;
  const decimal = arabic ? '٫' : labels.numbers.decimal;
  const grouped = whole.length > (four ? 3 : 4) ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const text = fraction === undefined ? grouped : grouped + decimal + fraction;
  const mark = negative ? '−' : sign && Number(numeral) > 0 ? '+' : '';
  return mark + inDigits(text, { digits });
}

/**
 * A number kept together and in its own order: between isolates where the line runs the other way, or where its digits are
 * Arabic-Indic, which would turn brackets and signs round.
 */
export function isolate(text: string, labels: Labels, { digits = 'latn' }: NumberOptions): string {
  const rtl = labels.direction === 'rtl';
  if (!rtl && digits === 'latn') return text;
  return `${rtl && digits === 'arab' ? '\u2067' : '\u2066'}${text}\u2069`;
}
