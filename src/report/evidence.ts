import { fill } from '../labels/phrase.ts';
import type { Claim, Figure, Verdict, VerdictInput } from '../model.ts';
import { type Html, html } from './html.ts';
import { sign } from './sign.ts';
import { strip } from './strip.ts';
import {
  about,
  type Mark,
  markOf,
  sayClaim,
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

/** The anchor of the n-th place that states a figure or claim. */
export const anchor = (id: string, { prefix }: View, nth = 1): string => `${prefix}m-${slug(id)}-${nth}`;

/** The id of the panel that tells of these figures and claims together. */
export const panelId = (ids: readonly string[], { prefix }: View): string => `${prefix}e-${ids.map(slug).join('-')}`;

const slug = (id: string): string => id.replace(/[^A-Za-z0-9]/g, (character) => `_${character.codePointAt(0)}_`);

/** The panel that opens from a mark: the evidence of each figure and claim under it, innermost first. */
export function panel(ids: readonly string[], view: View): Html {
  const id = panelId(ids, view);
  const { labels } = view;
  return html`<section class="panel ${worst(ids, view)}" id="${id}" popover role="dialog" aria-label="${labels.report.evidence}">
<button class="close" popovertarget="${id}" popovertargetaction="hide" aria-label="${labels.report.close}">×</button>
${ids.map((each) => evidence(each, view))}
</section>`;
}

/** What is known of one figure or claim. */
export function evidence(id: string, view: View): Html {
  const claim = view.claims.get(id);
  const figure = view.figures.get(id);
  if (claim) return claimEvidence(claim, view.verdictOn.get(id), view);
  return figure ? figureEvidence(figure, view) : html``;
}

function claimEvidence(claim: Claim, verdict: Verdict | undefined, view: View): Html {
  const { labels } = view;
  const { report } = labels;
  const mark = markOf(claim.id, view);
  const period = sayPeriod(claim, view);
  return html`<h2 class="${mark}">${sign(mark)} ${labels.verdicts[mark === 'figure' ? 'unverifiable' : mark]}</h2>
<p class="what"><b>${labels.claims[claim.type]}</b>${period && `${report.comma}${period}`}<br>${sayScope(claim, view)}</p>
${verdict && strip(verdict)}
<dl>
${row(report.stated, html`<b>${sayQuantity(claim, view)}</b>${claim.unit !== 'rank' && html` <small>${sayRange(claim, view)}</small>`}`)}
${verdict && weighing(verdict, claim, view)}
</dl>`;
}

/** What the scales say, as rows: computed, with rounding, formula, inputs, diagnoses. */
function weighing(verdict: Verdict, claim: Claim, view: View): Html {
  const { report } = view.labels;
  const { computed } = verdict;
  const neighbours = verdict.neighbours.filter(({ holds }) => holds);
  const say = (written: string): string => sayQuantity({ ...claim, written }, view);
  return html`
${computed && row(report.computed, html`<b>${sayComputed(computed.value, claim, view)}</b>`)}
${computed && row(report.allowed, sayInterval(computed, claim, view))}
${formula(verdict, view, (words) => row(report.formula, words))}
${verdict.inputs.length > 0 && row(report.inputs, inputs(verdict.inputs, view))}
${verdict.verdict === 'holds' && neighbours.length > 0 && row(report.neighboursHold, neighbours.map(({ written }) => say(written)).join(report.comma))}
${reasons(verdict, view)}`;
}

/** Why a verdict is as it is: the line from the scales, and what would make it otherwise. */
export function reasons(verdict: Verdict, view: View): Html {
  const { labels } = view;
  const { report } = labels;
  const notes = [
    verdict.turns && report.turns,
    verdict.severity && report[verdict.severity],
    verdict.byRounding && report.byRounding,
  ].filter((note) => typeof note === 'string');
  return html`
${verdict.why !== null && row(report.why, reason(verdict.why, verdict, view))}
${notes.length > 0 && row('', notes.join(' '))}
${verdict.diagnoses.length > 0 && row(report.wouldAgree, diagnoses(verdict, view))}`;
}

/** Why, in the language of the page; the line from the scales is English, and told to be. */
function reason(why: string, verdict: Verdict, view: View): Html {
  const words = sayWhy(verdict, view);
  return words === why && view.labels.locale !== 'en' ? html`<bdi lang="en" dir="ltr">${why}</bdi>` : html`${words}`;
}

function diagnoses(verdict: Verdict, view: View): Html {
  return html`<ul>${verdict.diagnoses.map((diagnosis) => {
    const words = sayDiagnosis(diagnosis, view);
    const foreign = words === diagnosis.message && view.labels.locale !== 'en';
    return html`<li>${foreign ? html`<bdi lang="en" dir="ltr">${words}</bdi>` : words}</li>`;
  })}</ul>`;
}

function figureEvidence(figure: Figure, view: View): Html {
  const { labels } = view;
  const { report } = labels;
  const used = view.usedBy.get(figure.id) ?? [];
  const mark = markOf(figure.id, view);
  return html`<h2 class="${mark}">${sign(mark)} ${mark === 'figure' ? report.figure : labels.verdicts[mark as 'fails']}</h2>
<p class="what">${about(figure, view)}</p>
<dl>
${row(report.value, html`<b>${sayQuantity(figure, view)}</b> <small>${sayRange(figure, view)}</small>`)}
${figure.mentions.length > 1 && row(report.mentions, places(figure, view))}
${used.length > 0 && row(report.usedBy, html`<ul>${used.map((verdict) => html`<li>${use(verdict, view)}</li>`)}</ul>`)}
</dl>`;
}

/** A verdict that a figure went into: a link to the claim, or the identity with its reasons. */
function use(verdict: Verdict, view: View): Html {
  const claim = view.claims.get(verdict.id);
  const mark = sign(verdict.verdict);
  if (claim) return html`<a href="#${anchor(claim.id, view)}">${mark} ${sayClaim(claim, view)}</a>`;
  return html`${mark} ${identityName(verdict, view)}${verdict.verdict !== 'holds' && html`<dl>${reasons(verdict, view)}</dl>`}`;
}

export function identityName(verdict: Verdict, { labels }: View): string {
  return labels.identities[verdict.type as keyof typeof labels.identities] ?? verdict.type;
}

function places({ id, mentions }: Figure, view: View): Html {
  return html`<ul class="run">${mentions.map(
    ({ quote }, at) => html`<li><a href="#${anchor(id, view, at + 1)}"><bdi>${quote}</bdi></a></li>`,
  )}</ul>`;
}

/** The inputs of a recomputation, each a link to the place in the text that it was taken from. */
export function inputs(list: readonly VerdictInput[], view: View): Html {
  return html`<ul>${list.map(
    (input) =>
      html`<li>${view.labels.roles[input.role]}: <a href="#${placeOf(input, view)}"><bdi>${input.span.quote}</bdi></a></li>`,
  )}</ul>`;
}

function placeOf({ id, span }: VerdictInput, view: View): string {
  const mentions = (view.figures.get(id) ?? view.claims.get(id))?.mentions ?? [];
  const at = mentions.findIndex(({ start, end }) => start === span.start && end === span.end);
  return anchor(id, view, at === -1 ? 1 : at + 1);
}

/** The recomputation in symbols, exponents set high, in whatever it is to stand in. It runs left to right everywhere. */
export function formula(verdict: Verdict, view: View, within: (words: Html) => Html): Html {
  const words = sayFormula(verdict.formula, view);
  if (words === null) return html``;
  const pieces = words.split(/\^\(([^()]*)\)|\^(\d+)/);
  const set = pieces.map((piece, at) => (at % 3 === 0 ? piece : piece && html`<sup>${piece}</sup>`));
  return within(html`<bdi class="formula" dir="ltr">${set}</bdi>`);
}

const row = (name: string, value: Html | string): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function worst(ids: readonly string[], view: View): Mark {
  const marks = ids.map((id) => markOf(id, view));
  return (['fails', 'unverifiable', 'holds'] as const).find((mark) => marks.includes(mark)) ?? 'figure';
}

/** One line that tells a screen reader what a mark is: "18.1 percent: holds". */
export function spoken(mark: Mark, view: View): string {
  const { labels } = view;
  return fill(': {mark}', { mark: mark === 'figure' ? labels.report.figure : labels.verdicts[mark] });
}
