import { countryName } from '../geo/name.ts';
import { ar } from '../labels/ar.ts';
import { en } from '../labels/en.ts';
import type { Labels } from '../labels/labels.ts';
import { amountText, type NumberOptions, type Rounded } from '../labels/number.ts';
import type { Unit, Written } from '../model.ts';
import type { ChartOptions } from './options.ts';
import { type Font, textWidth, wrap } from './text.ts';
import { type Theme, themeOf } from './theme.ts';

/** The options of a chart, made up their mind: what its words, numbers and colours are. */
export interface Setting {
  readonly labels: Labels;
  readonly rtl: boolean;
  readonly digits: 'latn' | 'arab';
  readonly theme: Theme;
  /** True where later stands on the left. */
  readonly timeRunsLeft: boolean;
  /** The width inside the padding, in pixels. */
  readonly width: number;
  readonly options: ChartOptions;
}

const LABELS: Readonly<Record<string, Labels>> = { en, ar };

export const PADDING = 16;

/** Throws where an option is none of those there are. */
export function settingOf(options: ChartOptions): Setting {
  const { locale = 'en', width = 640, mirrorTime = false } = options;
  const labels = LABELS[locale];
  if (labels === undefined)
    throw new Error(`chart: unknown locale: "${locale}" (locales: ${Object.keys(LABELS).join(', ')})`);
  const digits = options.digits ?? (locale === 'ar' ? 'arab' : 'latn');
  if (digits !== 'latn' && digits !== 'arab')
    throw new Error(`chart: unknown digits: "${digits}" (digits: latn, arab)`);
  if (!(width >= 480 && width <= 1600)) throw new Error(`chart: width out of range: ${width} (480 to 1600)`);
  return {
    labels,
    rtl: labels.direction === 'rtl',
    digits,
    theme: themeOf(options.theme),
    timeRunsLeft: mirrorTime,
    width: width - 2 * PADDING,
    options,
  };
}

export const FONTS: Readonly<Record<'title' | 'subtitle' | 'name' | 'strong' | 'label' | 'axis' | 'note', Font>> = {
  title: { size: 18, weight: 600 },
  subtitle: { size: 13, weight: 400 },
  name: { size: 14, weight: 600 },
  strong: { size: 13, weight: 600 },
  label: { size: 13, weight: 400 },
  axis: { size: 12, weight: 400 },
  note: { size: 11.5, weight: 400 },
};

/** One line as it must be written so that it runs in the direction of its language wherever it is drawn. */
export function line(text: string, { rtl }: Pick<Setting, 'rtl'>): string {
  return rtl && text !== '' ? `\u2067${text}\u2069` : text;
}

/** A text broken to a width, each line in the direction of its language. */
export function lines(text: string, width: number, font: Font, setting: Setting): string[] {
  return wrap(text, width, font).map((each) => line(each, setting));
}

/** A name from outside, kept from turning its neighbours round where it runs against the line. */
export function isolated(name: string, { rtl }: Pick<Setting, 'rtl'>): string {
  const against = rtl ? /[A-Za-z\u00C0-\u024F\u0370-\u052F]/ : /[\u0590-\u08FF\uFB1D-\uFEFC]/;
  return against.test(name) ? `${rtl ? '\u2066' : '\u2067'}${name}\u2069` : name;
}

/** A number with its unit, in the digits and words of the chart. */
export function amount(number: Written | Rounded, unit: Unit, setting: Setting, options: NumberOptions = {}): string {
  return amountText(number, unit, setting.labels, { digits: setting.digits, ...options });
}

export function countryIn(code: string, { labels }: Pick<Setting, 'labels'>): string {
  return countryName(code, labels.locale);
}

export function widest(texts: readonly string[], font: Font): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, font)));
}

/** Text without the marks that steer its direction, for those who hear it. */
export function spoken(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
