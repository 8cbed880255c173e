import { countryName } from '../geo/name.ts';
import type { Labels } from '../labels/labels.ts';
import { amountText } from '../labels/number.ts';
import { fill, periodText } from '../labels/phrase.ts';
import type { RecordWord, Scope, Unit } from '../model.ts';
import type { ClaimComparison, Comparison, FigureComparison, Fit } from '../reference/comparison.ts';
import { sayPeriod, sayQuantity, sayScope, type View, view } from '../report/view.ts';
import type { Document } from './document.ts';
import { isolated, printable, type Style, type Terminal, wrapped } from './terminal.ts';
import { type PrintColumn, textTable } from './text-table.ts';

const marks: Readonly<Record<RecordWord, string>> = { agrees: '✓', differs: '✗', 'no-data': '·' };

/** A text held against the record, as a table to look at: a row a figure or claim. */
export function printComparison(document: Document, comparison: Comparison, labels: Labels, out: Terminal): string {
  const seen = view(document.reading, document.verdicts, labels);
  const words = labels.record;
  const columns: PrintColumn[] = [
    { title: '' },
    { title: labels.report.figure },
    { title: labels.report.period },
    { title: labels.report.stated, align: 'right' },
    { title: words.record, align: 'right' },
    { title: words.ratio, align: 'right' },
    { title: labels.report.verdict, style: (cell) => styleOf(cell.slice(0, 1), out) },
    { title: words.fits },
  ];
  const rows = [
    ...comparison.figures.filter(isTold).map((one) => figureRow(one, seen)),
    ...comparison.claims.filter(isTold).map((one) => claimRow(one, seen)),
  ];
  const title = fill(words.title, {
    sources: printable(comparison.sources.join(labels.report.comma)),
    from: comparison.from ?? '',
    to: comparison.to ?? '',
  });
  const silent = [...comparison.figures, ...comparison.claims].filter((one) => !isTold(one));
  return [
    wrapped(title, out.width)
      .map((line) => out.strong(isolated(line)))
      .join('\n'),
    ...(rows.length === 0 ? [] : [inDirection(columns, rows, labels, out)]),
    ...(silent.length === 0 ? [] : [reasons(silent, labels, out)]),
  ].join('\n\n');
}

/** Whether the record says anything of a number: a value of its own, or one that would fit. */
function isTold(one: FigureComparison | ClaimComparison): boolean {
  return one.word !== 'no-data' || one.fits.length > 0;
}

/** What the record does not say of the others, a line a reason. */
function reasons(silent: readonly (FigureComparison | ClaimComparison)[], labels: Labels, out: Terminal): string {
  const byWhy = new Map<string, string[]>();
  for (const { id, why } of silent) byWhy.set(why ?? '', [...(byWhy.get(why ?? '') ?? []), id]);
  const mark = marked('no-data', labels);
  return [...byWhy]
    .flatMap(([why, ids]) => wrapped(`${mark}  ${ids.join(' ')}: ${sayReason(why, labels)}`, out.width))
    .map((line) => out.faint(isolated(line)))
    .join('\n');
}

/** A reason in the language; the English sentence where the language has none for it. */
function sayReason(why: string, labels: Labels): string {
  for (const [english, own] of Object.entries(labels.record.reasons)) {
    const names = [...english.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const pattern = english.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '(.+)');
    const values = new RegExp(`^${pattern}$`).exec(why)?.slice(1);
    if (values)
      return fill(own, Object.fromEntries(names.map((name, at) => [name, sayValue(name, values[at] ?? '', labels)])));
  }
  return printable(why);
}

function sayValue(name: string, value: string, labels: Labels): string {
  if (name === 'period') return periodText(value, labels);
  return name === 'from' || name === 'to' || name === 'country' ? countryName(value, labels.locale) : printable(value);
}

function figureRow(one: FigureComparison, seen: View): string[] {
  const { labels } = seen;
  const { figure, record, ratio } = one;
  return [
    figure.id,
    sayScope(tame(figure), seen),
    sayPeriod(figure, seen),
    sayQuantity(figure, seen),
    record === null ? '' : money(record.value, labels),
    ratio === null ? '' : amountText({ value: ratio, step: ratio < 0.1 ? 0.001 : 0.01 }, 'x', labels),
    marked(one.word, labels),
    figureFits(one, seen),
  ];
}

function claimRow(one: ClaimComparison, seen: View): string[] {
  const { labels } = seen;
  const { claim, recomputed, among } = one;
  const say = (value: number) => number(value, claim.unit, among, labels);
  return [
    claim.id,
    `${labels.claims[claim.type]}: ${sayScope(tame(claim), seen)}`,
    sayPeriod(claim, seen),
    sayQuantity(claim, seen),
    recomputed === null ? '' : say(recomputed),
    '',
    marked(one.word, labels),
    one.fits.map((fit) => sayFit(fit, say(fit.value), 0, labels)).join(labels.report.semicolon),
  ];
}

/** What would fit; where nothing does, the nearest year. */
function figureFits({ fits, nearest, figure, word }: FigureComparison, { labels }: View): string {
  if (fits.length > 0)
    return fits
      .map((fit) => sayFit(fit, money(fit.value, labels), figure.value / fit.value, labels))
      .join(labels.report.semicolon);
  if (word !== 'differs' || nearest === null) return '';
  return fill(labels.record.nearest, {
    period: periodText(nearest.period, labels),
    value: money(nearest.value, labels),
  });
}

function sayFit({ kind, period, source }: Fit, value: string, times: number, labels: Labels): string {
  return fill(labels.record.fit[kind], {
    period: periodText(period, labels),
    value,
    source: printable(source),
    times: kind === 'power-of-ten' ? String(10 ** Math.round(Math.log10(times))) : '',
  });
}

/** Dollars to four digits. */
function money(value: number, labels: Labels): string {
  const size = Math.abs(value);
  return amountText({ value, step: size < 1000 ? 1 : 10 ** (Math.floor(Math.log10(size)) - 3) }, 'USD', labels);
}

function number(value: number, unit: Unit, among: number | null, labels: Labels): string {
  if (unit === 'rank') {
    const rank = amountText({ value, step: 1 }, 'rank', labels);
    return among === null ? rank : fill(labels.record.rank, { n: rank, of: among });
  }
  if (unit === '%' || unit === 'x')
    return amountText({ value, step: 0.01 }, unit, labels, { sign: unit === '%' && value > 0 });
  return money(value, labels);
}

/** What comes from a text made fit for a terminal. */
const tame = <T extends Scope>(scope: T): T => ({ ...scope, item: scope.item === null ? null : printable(scope.item) });

const marked = (word: RecordWord, { record }: Labels): string => `${marks[word]} ${record.words[word]}`;

function styleOf(mark: string, out: Terminal): Style {
  return mark === marks.agrees ? out.good : mark === marks.differs ? out.bad : out.faint;
}

/** What an Arabic reader reads first stands at the right. */
function inDirection(
  columns: readonly PrintColumn[],
  rows: readonly (readonly string[])[],
  { direction }: Labels,
  out: Terminal,
): string {
  if (direction === 'ltr') return textTable(columns, rows, out);
  const mirrored = columns.map((column) => ({ ...column, align: 'right' as const }));
  return textTable(
    mirrored.reverse(),
    rows.map((row) => [...row].reverse()),
    out,
  );
}
