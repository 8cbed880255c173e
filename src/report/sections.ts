import { count } from '../labels/number.ts';
import type { Claim, Figure, Verdict } from '../model.ts';
import { csv, type TableLike } from './csv.ts';
import { anchor, formula, identityName, inputs, reasons } from './evidence.ts';
import { type Html, html } from './html.ts';
import { sign } from './sign.ts';
import { strip } from './strip.ts';
import {
  markOf,
  sayClaim,
  sayComputed,
  sayInterval,
  sayPeriod,
  sayQuantity,
  sayRange,
  sayScope,
  type View,
} from './view.ts';

/** Every claim in text order, with its verdict, its numbers and the recomputation. */
export function claimSection(view: View): Html {
  const { reading, labels } = view;
  if (reading.claims.length === 0) return html``;
  return html`<section id="claims"><h2>${labels.report.sections.claims}</h2>
<ol class="ledger">${reading.claims.map((claim) => claimEntry(claim, view))}</ol></section>`;
}

function claimEntry(claim: Claim, view: View): Html {
  const { labels } = view;
  const { report } = labels;
  const verdict = view.verdictOn.get(claim.id);
  const mark = markOf(claim.id, view);
  const period = sayPeriod(claim, view);
  return html`<li class="${mark}">
<p class="verdict">${sign(mark)} ${labels.verdicts[mark === 'figure' ? 'unverifiable' : mark]}</p>
<div class="statement"><h3><a href="#${anchor(claim.id, view)}">${sayClaim(claim, view)}</a></h3>
<p>${sayScope(claim, view)}${period && `${report.comma}${period}`}</p>
${verdict && formula(verdict, view, (words) => html`<p>${words}</p>`)}
${verdict && html`<dl>${reasons(verdict, view)}</dl>`}</div>
<div class="weighing">${verdict && strip(verdict)}${verdict?.computed && numbersOf(claim, verdict, view)}</div>
</li>`;
}

function numbersOf(claim: Claim, verdict: Verdict, view: View): Html {
  const { report } = view.labels;
  const { computed } = verdict;
  if (!computed) return html``;
  return html`<dl><div><dt>${report.allowed}</dt><dd>${sayInterval(computed, claim, view)}</dd></div>
<div><dt>${report.computed}</dt><dd>${sayComputed(computed.value, claim, view)}</dd></div></dl>`;
}

/** What the figures say of each other: sums, balances, parts and wholes. */
export function identitySection(view: View): Html {
  const identities = view.verdicts.filter(({ subject }) => subject === 'identity');
  if (identities.length === 0) return html``;
  return html`<section id="identities"><h2>${view.labels.report.sections.identities}</h2>
<ol class="ledger">${identities.map((verdict) => identityEntry(verdict, view))}</ol></section>`;
}

function identityEntry(verdict: Verdict, view: View): Html {
  return html`<li class="${verdict.verdict}">
<p class="verdict">${sign(verdict.verdict)} ${view.labels.verdicts[verdict.verdict]}</p>
<div class="statement"><h3>${identityName(verdict, view)}</h3>
${formula(verdict, view, (words) => html`<p>${words}</p>`)}
<dl>${reasons(verdict, view)}</dl></div>
<div class="weighing">${inputs(verdict.inputs, view)}</div>
</li>`;
}

/** Every figure in text order: what it is, when, how much, and what its writing allows. */
export function figureSection(view: View): Html {
  const { reading, labels } = view;
  const { report } = labels;
  if (reading.figures.length === 0) return html``;
  const heads = [report.figure, report.period, report.value, report.range];
  return html`<section id="figures"><h2>${report.sections.figures}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${report.sections.figures}"><table>
<thead><tr>${heads.map((head, at) => html`<th scope="col"${at > 1 && html` class="number"`}>${head}</th>`)}</tr></thead>
<tbody>${reading.figures.map((figure) => figureRow(figure, view))}</tbody></table></div></section>`;
}

function figureRow(figure: Figure, view: View): Html {
  const mark = markOf(figure.id, view);
  return html`<tr><th scope="row"><a href="#${anchor(figure.id, view)}">${sayScope(figure, view)}</a></th>
<td>${sayPeriod(figure, view) || view.labels.report.unknown}</td>
<td class="number">${sign(mark)} ${sayQuantity(figure, view)}</td><td class="number">${sayRange(figure, view)}</td></tr>`;
}

/** A table to be taken along. */
export interface ReportTable {
  /** The file's name, without `.csv`. */
  readonly name: string;
  readonly title?: string;
  readonly table: TableLike;
}

/** The tables, to be looked at, downloaded and copied as CSV; no script is needed for any of it. */
export function tableSection(tables: readonly ReportTable[], view: View): Html {
  const { report } = view.labels;
  const full = tables.filter(({ table }) => table.numRows() > 0);
  if (full.length === 0) return html``;
  return html`<section id="tables"><h2>${report.sections.tables}</h2>${full.map((each) => tableEntry(each, view))}</section>`;
}

function tableEntry({ name, title = name, table }: ReportTable, { labels, numbers }: View): Html {
  const { report } = labels;
  const text = csv(table);
  const columns = table.columnNames();
  const rows = Array.from({ length: table.numRows() }, (_, row) => columns.map((column) => table.get(column, row)));
  return html`<details><summary><b>${title}</b> <small>${count(report.rows, table.numRows(), labels, numbers)}</small></summary>
<p><a class="button" download="${name}.csv" href="data:text/csv;charset=utf-8;base64,${base64(`\ufeff${text}`)}">${report.download}</a></p>
<div class="scroll" tabindex="0" role="region" aria-label="${title}" dir="ltr"><table>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td${typeof cell === 'number' && html` class="number"`} dir="auto">${cellText(cell)}</td>`)}</tr>\n`)}</tbody></table></div>
<label>${report.copy}<textarea readonly rows="6" dir="ltr" spellcheck="false">
${text}</textarea></label></details>`;
}

/** Base64 of a text's UTF-8. */
function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

const cellText = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell));
