import type { Period, Scope } from '../model.ts';
import type { Labels } from './labels.ts';
import type { Plural } from './plural.ts';

/**
 * Puts values into the braces of a template; a brace without a value stays.
 *
 * @example fill('{n} figures', { n: 14 }) // "14 figures"
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (brace, name: string) => String(values[name] ?? brace));
}

/** What a record holds under a name that came from a text: its own alone, never what every object has ("constructor"). */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The form of a phrase that the language uses with so many. */
export function plural(forms: Plural, n: number, labels: Labels, type: Intl.PluralRuleType = 'cardinal'): string {
  return forms[new Intl.PluralRules(labels.locale, { type }).select(n)] ?? forms.other;
}

/**
 * A period in words: "May 2021", "2016–2021", "Q1 2021", "FY2023-24".
 *
 * @example periodText('2021-05', en) // "May 2021"
 */
export function periodText(period: Period, labels: Labels): string {
  if (period.includes('/')) {
    const [from = '', to = ''] = period.split('/');
    return `${periodText(from, labels)}–${periodText(to, labels)}`;
  }
  if (period.startsWith('FY')) return fill(labels.fiscal, { year: period.slice(2) });
  const [year = '', part] = period.split('-');
  if (!/^\d{4}$/.test(year) || part === undefined) return period;
  const [, letter, n = ''] = /^([QH])(\d)$/.exec(part) ?? [];
  if (letter)
    return fill(letter === 'Q' ? labels.quarter : labels.half, { n, nth: labels.nth[Number(n) - 1] ?? n, year });
  const month = labels.months[Number(part) - 1];
  return month === undefined ? period : `${month} ${year}`;
}

/**
 * What a number speaks of, in words: "Services exports from Russia to North Korea: travel".
 *
 * @param nameOf gives a country's or group's name for its code.
 */
export function scopeText(scope: Scope, labels: Labels, nameOf: (code: string) => string): string {
  const measure = labels.measures[scope.measure][scope.kind];
  const templates = labels.scopes[scope.measure];
  const reporter = scope.reporter === null ? labels.report.unknown : nameOf(scope.reporter);
  const partner = scope.partner === null ? labels.report.unknown : nameOf(scope.partner);
  const whole = scope.partner === 'WLD' && scope.reporter === null;
  const template = whole ? '{measure}' : scope.partner === 'WLD' ? templates.alone : templates.pair;
  const text = fill(template, { measure, reporter, partner });
  if (scope.item === null) return text;
  return fill(labels.ofItem, { scope: text, item: own(labels.charts.items, scope.item) ?? scope.item });
}
