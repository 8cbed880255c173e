import type { Labels } from '../labels/labels.ts';
import { amountText } from '../labels/number.ts';
import type { Claim, Figure, Verdict, VerdictWord } from '../model.ts';
import { summarize, summaryLine } from '../report/summary.ts';
import {
  about,
  sayComputed,
  sayFormula,
  sayInterval,
  sayPeriod,
  sayQuantity,
  sayScope,
  type View,
  view,
} from '../report/view.ts';
import { type Document, lineAndColumn } from './document.ts';
import { displayWidth, isolated, padded, printable, type Style, type Terminal, wrapped } from './terminal.ts';
import { type PrintColumn, textTable } from './text-table.ts';

/** The figures of a document as a table to look at. */
export function printFigures(document: Document, labels: Labels, out: Terminal): string {
  const seen = viewOf(document, labels);
  const words = labels.report;
  const columns: PrintColumn[] = [
    { title: '' },
    { title: words.figure },
    { title: words.period },
    { title: words.value, align: 'right' },
    { title: words.inText },
  ];
  const rows = [...seen.figures.values()].map((figure) => [
    figure.id,
    sayScope(figure, seen),
    sayPeriod(figure, seen),
    sayQuantity(figure, seen),
    quotes(figure),
  ]);
  return inDirection(columns, rows, labels, out);
}

/** The claims of a document, unweighed, as a table to look at. */
export function printClaims(document: Document, labels: Labels, out: Terminal): string {
  const seen = viewOf(document, labels);
  const words = labels.report;
  const columns: PrintColumn[] = [
    { title: '' },
    { title: words.claim },
    { title: '' },
    { title: words.period },
    { title: words.stated, align: 'right' },
    { title: words.inText },
  ];
  const rows = [...seen.claims.values()].map((claim) => [
    claim.id,
    labels.claims[claim.type],
    sayScope(claim, seen),
    sayPeriod(claim, seen),
    sayQuantity(claim, seen),
    quotes(claim),
  ]);
  return inDirection(columns, rows, labels, out);
}

/** Every stated rate of growth beside the one that its two levels give, as a table to look at. */
export function printGrowth(document: Document, labels: Labels, out: Terminal): string {
  const seen = viewOf(document, labels);
  const words = labels.report;
  const columns: PrintColumn[] = [
    { title: words.claim },
    { title: words.period },
    { title: labels.roles.from, align: 'right' },
    { title: labels.roles.to, align: 'right' },
    { title: words.stated, align: 'right' },
    { title: words.computed, align: 'right' },
    { title: words.allowed, align: 'right' },
    { title: words.verdict, style: (cell) => styleOf(cell.slice(0, 1), out) },
  ];
  const rates = [...seen.claims.values()].filter(({ type }) => type === 'cagr' || type === 'change');
  const rows = rates.map((claim) => [
    sayScope(claim, seen),
    sayPeriod(claim, seen),
    ...weighedCells(claim, seen.verdictOn.get(claim.id), seen),
  ]);
  return inDirection(columns, rows, labels, out);
}

function weighedCells(claim: Claim, verdict: Verdict | undefined, seen: View): string[] {
  const level = (role: string) => {
    const figure = seen.figures.get(verdict?.inputs.find((input) => input.role === role)?.id ?? '');
    return figure === undefined ? '' : sayQuantity(figure, seen);
  };
  const computed = verdict?.computed ?? null;
  return [
    level('from'),
    level('to'),
    sayQuantity(claim, seen),
    computed === null ? '' : sayComputed(computed.value, claim, seen),
    computed === null ? '' : sayInterval(computed, claim, seen),
    verdict === undefined ? '' : marked(verdict, seen),
  ];
}

/** What the scales say of a text: a paragraph a claim, a paragraph a disagreement among the figures, and the count. */
export function printVerdicts(document: Document, labels: Labels, out: Terminal): string {
  const seen = viewOf(document, labels);
  const shown = document.verdicts.filter(({ subject, verdict }) => subject === 'claim' || verdict === 'fails');
  return [
    ...shown.map((verdict) => paragraph(document.name, verdict, seen, out)),
    [
      out.strong(isolated(printable(document.name))),
      ...wrapped(summaryLine(summarize(seen), seen), out.width - 2).map((line) => `  ${isolated(line)}`),
    ].join('\n'),
  ].join('\n\n');
}

const marks: Readonly<Record<VerdictWord, string>> = { holds: '✓', fails: '✗', unverifiable: '?' };

const marked = ({ verdict }: Verdict, { labels }: View): string => `${marks[verdict]} ${labels.verdicts[verdict]}`;

function styleOf(mark: string, out: Terminal): Style {
  return mark === marks.holds ? out.good : mark === marks.fails ? out.bad : out.unsure;
}

/** A document in one language, with whatever comes from its text made fit for a terminal. */
function viewOf({ reading, verdicts }: Document, labels: Labels): View {
  const tame = <T extends Figure | Claim>(subject: T): T => ({
    ...subject,
    item: subject.item === null ? null : printable(subject.item),
    mentions: subject.mentions.map((mention) => ({ ...mention, quote: printable(mention.quote) })),
  });
  return view({ ...reading, figures: reading.figures.map(tame), claims: reading.claims.map(tame) }, verdicts, labels);
}

function paragraph(name: string, verdict: Verdict, seen: View, out: Terminal): string {
  const { labels, reading } = seen;
  const claim = seen.claims.get(verdict.id);
  const subject =
    claim === undefined
      ? labels.identities[verdict.type as keyof Labels['identities']]
      : `${labels.claims[claim.type]}: ${about(claim, seen)}`;
  const at = (claim?.mentions[0] ?? verdict.inputs[0]?.span)?.start ?? 0;
  const entries = evidence(verdict, claim, seen);
  const titles = Math.max(0, ...entries.map(([title]) => displayWidth(title)));
  const head = marked(verdict, seen);
  const [first = '', ...rest] = wrapped(`${head}  ${subject}`, out.width - 2);
  const lines = [
    `${styleOf(marks[verdict.verdict], out)(head)}  ${out.strong(isolated(first.slice(head.length + 2)))}`,
  ];
  const place = `  ${out.faint(isolated(`${printable(name)}:${lineAndColumn(reading.text, at)}`))}`;
  return [
    ...lines,
    ...rest.map((line) => `  ${out.strong(isolated(line))}`),
    place,
    ...entries.flatMap((entry) => entryLines(entry, titles, out)),
  ].join('\n');
}

type Entry = readonly [title: string, text: string];

/** What there is to say of a verdict, in the order in which it is asked for. */
function evidence(verdict: Verdict, claim: Claim | undefined, seen: View): readonly Entry[] {
  const words = seen.labels.report;
  const { computed, formula, severity, why, diagnoses } = verdict;
  const said: (readonly [title: string, text: string | null | false])[] = [
    [words.inText, quotes(...(claim === undefined ? inputsOf(verdict, seen) : [claim]))],
    [words.stated, claim !== undefined && sayQuantity(claim, seen)],
    [words.computed, computed !== null && claim !== undefined && sayComputed(computed.value, claim, seen)],
    [words.allowed, computed !== null && claim !== undefined && sayInterval(computed, claim, seen)],
    [words.formula, formula !== null && sayFormula(formula, seen)],
    [words.neighboursHold, claim !== undefined && neighbours(claim, verdict, seen)],
    ['', verdict.byRounding && words.byRounding],
    ['', verdict.turns && words.turns],
    ['', severity !== null && words[severity]],
    [words.why, why !== null && printable(why)],
    ...diagnoses.map(({ message }) => [words.wouldAgree, printable(message)] as const),
  ];
  return said.filter((entry): entry is Entry => typeof entry[1] === 'string');
}

function inputsOf({ inputs }: Verdict, { figures, claims }: View): readonly (Figure | Claim)[] {
  return inputs.flatMap(({ id }) => figures.get(id) ?? claims.get(id) ?? []);
}

function neighbours(claim: Claim, { verdict, neighbours: all }: Verdict, { labels }: View): string | null {
  const holding = all.filter(({ holds }) => holds);
  if (verdict !== 'holds' || holding.length === 0) return null;
  const sign = ['change', 'cagr', 'points', 'delta'].includes(claim.type);
  return holding.map(({ written }) => amountText(written, claim.unit, labels, { sign })).join(labels.report.comma);
}

/** A titled text, broken into lines under each other. */
function entryLines([title, text]: Entry, titles: number, out: Terminal): string[] {
  const room = Math.max(12, out.width - titles - 4);
  return wrapped(text, room).map(
    (line, i) => `  ${out.faint(padded(i === 0 ? title : '', titles))}  ${isolated(line)}`,
  );
}

/** A table in the direction of the language: what an Arabic reader reads first stands at the right. */
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

const quotes = (...subjects: readonly (Figure | Claim)[]): string =>
  subjects.map(({ mentions }) => mentions[0]?.quote ?? '').join(' · ');
