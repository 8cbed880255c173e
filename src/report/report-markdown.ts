import { fill } from '../labels/phrase.ts';
import type { Claim, Reading, Verdict } from '../model.ts';
import { mentions } from './article.ts';
import { identityName } from './evidence.ts';
import { look } from './look.ts';
import type { ReportOptions } from './report.ts';
import { type Segment, segment } from './segment.ts';
import { summarize, summaryLine } from './summary.ts';
import {
  about,
  type Mark,
  markOf,
  sayComputed,
  sayDiagnosis,
  sayFormula,
  sayInterval,
  sayPeriod,
  sayQuantity,
  sayRange,
  sayScope,
  sayWhy,
  type View,
} from './view.ts';

const signs: Readonly<Record<Mark, string>> = { holds: ' ✓', fails: ' ✗', unverifiable: ' ?', figure: '' };

/**
 * A report in GitHub-flavoured Markdown: the text with its claims marked ✓ ✗ ? and its evidence in footnotes, then claims and
 * figures as tables. Charts and tables of the options are left out.
 *
 * @example reportMarkdown(reading, check(reading)).split('\n')[0] // "# Figures checked"
 */
export function reportMarkdown(
  reading: Reading,
  verdicts: readonly Verdict[],
  options: Pick<ReportOptions, 'locale' | 'digits' | 'title' | 'source'> = {},
): string {
  const seen = look(reading, verdicts, options);
  const { labels } = seen;
  const parts = [
    `# ${escapeMarkdown(options.title ?? labels.report.title)}`,
    options.source === undefined ? '' : escapeMarkdown(options.source),
    reading.published === null ? '' : fill(labels.report.published, { date: reading.published }),
    `**${escapeMarkdown(summaryLine(summarize(seen), seen))}**`,
    marked(seen),
    claimTable(seen),
    identityTable(seen),
    figureTable(seen),
    reading.claims.map((claim) => footnote(claim.id, seen)).join('\n'),
    `*${escapeMarkdown(labels.report.made)}*`,
  ];
  const page = parts.filter((part) => part !== '').join('\n\n');
  return labels.direction === 'rtl' ? `<div dir="rtl">\n\n${page}\n\n</div>\n` : `${page}\n`;
}

function marked(seen: View): string {
  const { text } = seen.reading;
  const words = segment(text, mentions(seen)).map((piece) =>
    markedPiece(piece, text.slice(piece.start, piece.end), seen),
  );
  const paragraphs = words.join('').split(/\n[^\S\n]*\n\s*/);
  const quoted = (line: string): string => `> ${line.trim().replace(/^(\d*)([-+=.)])/, '$1\\$2')}`;
  return paragraphs.map((paragraph) => paragraph.trim().split(/\r?\n/).map(quoted).join('\n')).join('\n>\n');
}

function markedPiece({ under, end }: Segment, text: string, seen: View): string {
  const words = escapeMarkdown(text);
  const [inner] = under;
  if (inner === undefined) return words;
  const mark = markOf(inner.id, seen);
  const star = mark === 'figure' ? '*' : '**';
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  const notes = under.filter(({ id, span }) => span.end === end && seen.claims.has(id)).map(({ id }) => `[^${id}]`);
  return core === '' ? words : `${before}${star}${core}${star}${signs[mark]}${notes.join('')}${after}`;
}

function claimTable(seen: View): string {
  const { report, claims, verdicts } = seen.labels;
  if (seen.reading.claims.length === 0) return '';
  const rows = seen.reading.claims.map((claim) => {
    const verdict = seen.verdictOn.get(claim.id);
    const mark = markOf(claim.id, seen) as 'holds';
    const allowed = verdict?.computed && sayInterval(verdict.computed, claim, seen);
    return [
      claims[claim.type],
      about(claim, seen),
      sayQuantity(claim, seen),
      allowed ?? '',
      verdicts[mark] + signs[mark],
    ];
  });
  return section(
    report.sections.claims,
    [report.claim, report.says, report.stated, report.allowed, report.verdict],
    rows,
  );
}

function identityTable(seen: View): string {
  const { report, verdicts } = seen.labels;
  const identities = seen.verdicts.filter(({ subject }) => subject === 'identity');
  if (identities.length === 0) return '';
  const rows = identities.map((verdict) => [
    identityName(verdict, seen),
    sayFormula(verdict.formula, seen) ?? '',
    sayWhy(verdict, seen) ?? '',
    verdicts[verdict.verdict] + signs[verdict.verdict],
  ]);
  return section(report.sections.identities, [report.says, report.formula, report.why, report.verdict], rows);
}

function figureTable(seen: View): string {
  const { report } = seen.labels;
  if (seen.reading.figures.length === 0) return '';
  const rows = seen.reading.figures.map((figure) => [
    sayScope(figure, seen),
    sayPeriod(figure, seen) || report.unknown,
    sayQuantity(figure, seen),
    sayRange(figure, seen),
  ]);
  return section(report.sections.figures, [report.figure, report.period, report.value, report.range], rows);
}

function section(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => escapeMarkdown(cell).replace(/\s+/g, ' ')).join(' | ')} |`;
  return [`## ${title}\n`, line(heads), `|${' --- |'.repeat(heads.length)}`, ...rows.map(line)].join('\n');
}

function footnote(id: string, seen: View): string {
  const claim = seen.claims.get(id)!;
  const verdict = seen.verdictOn.get(id);
  const { report, verdicts } = seen.labels;
  const mark = markOf(id, seen) as 'holds';
  const facts: (readonly [string, string] | false)[] = [
    [report.stated, `${sayQuantity(claim, seen)}${claim.unit === 'rank' ? '' : ` (${sayRange(claim, seen)})`}`],
    ...(verdict ? weighing(verdict, claim, seen) : []),
  ];
  const told = facts.flatMap((fact) => (fact ? [`${fact[0]}: ${escapeMarkdown(fact[1])}`] : []));
  return `[^${id}]: ${verdicts[mark]}. ${told.join(report.semicolon)}`;
}

function weighing(verdict: Verdict, claim: Claim, seen: View): (readonly [string, string] | false)[] {
  const { report } = seen.labels;
  const { computed, diagnoses } = verdict;
  const formula = sayFormula(verdict.formula, seen);
  const why = sayWhy(verdict, seen);
  return [
    computed !== null && [report.computed, sayComputed(computed.value, claim, seen)],
    computed !== null && [report.allowed, sayInterval(computed, claim, seen)],
    formula !== null && [report.formula, formula],
    why !== null && [report.why, why],
    diagnoses.length > 0 && [
      report.wouldAgree,
      diagnoses.map((each) => sayDiagnosis(each, seen)).join(report.semicolon),
    ],
  ];
}

/** Text in which nothing means anything to Markdown, or to the HTML inside it. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&#|~$!]/g, '\\$&');
}
