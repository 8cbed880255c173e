import { inDigits, isolate } from '../labels/number.ts';
import { fill, periodText } from '../labels/phrase.ts';
import type { Period } from '../model.ts';
import type { Setting } from './setting.ts';

/** A period in words, in the digits of the chart: "2016", "May 2021", "2016–2021". */
export function periodLabel(period: Period, setting: Setting): string {
  const { labels } = setting;
  const [from = '', to] = period.split('/');
  if (to !== undefined) {
    const parts = { from: periodLabel(from, setting), to: periodLabel(to, setting) };
    return fill(/^\d{4}$/.test(from) ? labels.charts.years : labels.charts.periods, parts);
  }
  return withDigits(periodText(period, labels), setting);
}

/** A period within a span of like ones: of the same months of different years the year, else its name. */
export function timeLabel(period: Period, setting: Setting): string {
  return partOfYear(period) === null ? periodLabel(period, setting) : withDigits(period.slice(0, 4), setting);
}

/** "January to May of each year." where a period is those months of its year; nothing else. */
export function monthsOf(period: Period | null, setting: Setting): readonly string[] {
  const part = period === null ? null : partOfYear(period);
  if (part === null) return [];
  const { months, charts } = setting.labels;
  const [from, to] = part.map((month) => months[Number(month) - 1] ?? month);
  return [fill(charts.partOfYear, { from: from!, to: to! })];
}

const partOfYear = (period: Period): readonly [string, string] | null => {
  const [, year, from, last, to] = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/.exec(period) ?? [];
  return from !== undefined && to !== undefined && year === last ? [from, to] : null;
};

/** From one period to another: "2016–2021", "January to May, 2020–2021". */
export function spanLabel(from: Period, to: Period, setting: Setting): string {
  const { years, periods, comma } = setting.labels.charts;
  const part = partOfYear(from);
  const alike = part !== null && partOfYear(to)?.join() === part.join();
  const ends = { from: timeLabel(from, setting), to: timeLabel(to, setting) };
  if (part === null || !alike) return fill(years, { from: periodLabel(from, setting), to: periodLabel(to, setting) });
  const [first, last] = part.map((month) => setting.labels.months[Number(month) - 1] ?? month);
  return fill(periods, { from: first!, to: last! }) + comma + fill(years, ends);
}

/** Something in a period: "Exports in 2022". */
export function inPeriod(measure: string, period: Period | null, setting: Setting): string {
  if (period === null) return measure;
  const { inPeriod: other, inYear } = setting.labels.charts;
  return fill(/^\d{4}$/.test(period) ? inYear : other, { measure, period: periodLabel(period, setting) });
}

/** Latin digits within words, in the digits of the chart, each number kept together. */
export function withDigits(text: string, { labels, digits }: Setting): string {
  return text.replace(/\d+(?:[-/]\d+)*/g, (number) => isolate(inDigits(number, { digits }), labels, { digits }));
}
