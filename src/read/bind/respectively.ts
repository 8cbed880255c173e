import type { Measure, Period } from '../../model.ts';
import { country, cue, firstWithin, inList, is, isComma, isLittle, NO_CODE, type Node } from '../nodes/nodes.ts';
import type { ClaimDraft, FigureDraft, Walk } from '../walk.ts';
import { measureOf } from './scope.ts';
import { timesBefore, timesTold } from './times.ts';

type Draft = FigureDraft | ClaimDraft;

/** "Japan and Korea bought $3m and $2m, respectively": gives each number of a series its own country, product or measure. */
export function pairRespectively(walk: Walk): void {
  if (walk.figures.length + walk.claims.length === 0) return;
  const told = walk.sentence.some((node) => is(node, 'join', 'respectively'));
  if (told) for (const claim of [...walk.claims]) spreadOver(walk, claim);
  if (walk.figures.length + walk.claims.length < 2) return;
  for (const series of seriesOf(walk)) {
    const times = timesTold(walk, series) ?? timesBefore(walk, series);
    if (times !== null) dateSeries(walk, series, times);
    else if (told || ranksTogether(walk, series) || sideBySide(walk, series) || ofEach(walk, series))
      pairSeries(walk, series);
  }
}

function dateSeries(walk: Walk, series: readonly Draft[], times: readonly Period[]): void {
  for (const [k, draft] of series.entries()) {
    const period = times[k]!;
    replace(walk, draft, 'type' in draft ? { to: period, period } : { period, dated: true });
  }
}

/** "35 and 40 % of its exports": what the last of a list of percentages is told to be, those before it are too. */
function spreadOver({ sentence, claims }: Walk, last: ClaimDraft): void {
  if (last.unit !== '%') return;
  const place = claims.indexOf(last);
  for (let at = last.at - 2; at >= 0 && last.at - at <= 12; at -= 2) {
    const amount = sentence[at]!.amount;
    const told = claims.some((c) => c.at === at);
    if (amount?.kind !== 'percent' || told || !inList(sentence, at, at + 2)) return;
    claims.splice(place, 0, { ...last, amount, hedge: amount.hedge, at });
  }
}

function pairSeries(walk: Walk, series: readonly Draft[]): void {
  const { sentence } = walk;
  const { reporter, at: first } = series[0]!;
  const measures = measuresOf(walk, series);
  if (measures !== null) {
    for (const [k, draft] of series.entries()) replace(walk, draft, { measure: measures[k]! });
    return;
  }
  const subjects = subjectsOf(walk, series);
  if (subjects !== null) {
    const { partner } = series.at(-1)!;
    for (const [k, draft] of series.entries()) replace(walk, draft, { reporter: subjects[k]!, partner });
    return;
  }
  const owners = ownersOf(sentence, series);
  if (owners !== null) {
    for (const [k, draft] of series.entries()) replace(walk, draft, { reporter: owners[k]! });
    return;
  }
  const partnerAt = (i: number) => {
    const named = takesUpAll(sentence, i) ? null : country(sentence[i]);
    return named !== null && named.form !== 'adjective' && named.code !== reporter ? named.code : null;
  };
  const countries =
    namesBehind(sentence, series.at(-1)!.at, series.length, partnerAt) ??
    namesBefore(sentence, first, series.length, partnerAt);
  const items =
    countries ??
    namesBefore(sentence, first, series.length, (i) =>
      sentence[i]!.kind === 'item' ? cue(sentence[i], 'item') : null,
    );
  if (items === null) return;
  for (const [k, draft] of series.entries())
    replace(walk, draft, countries !== null ? { partner: items[k]! } : { item: items[k]! });
  if (countries !== null) shareTogether(walk, series.at(-1)!);
}

/** "were $3m, $2m and $1m, respectively, accounting for 35 % of its trade": a share behind a series is of all its partners. */
function shareTogether(walk: Walk, { at, partner }: Draft): void {
  const [share, other] = walk.claims.filter((c) => c.at > at);
  if (share?.type !== 'share' || other !== undefined || share.at - at > 14) return;
  const between = walk.sentence.slice(at + 1, share.at);
  if (!between.some((n) => is(n, 'join', 'respectively')) || between.some((n) => country(n) !== null)) return;
  if (share.partner !== partner) return;
  replace(walk, share, { partner: NO_CODE, whole: share.whole === null ? null : { ...share.whole, partner: 'WLD' } });
}

/** "Italy and Spain were the two largest buyers", "the two largest buyers, Italy and Spain": what they all are is no further name. */
const takesUpAll = (sentence: readonly Node[], i: number): boolean =>
  country(sentence[i])?.code === NO_CODE && !isComma(sentence[i - 1]) && !is(sentence[i - 1], 'join', 'and');

/** "Japan and Korea came second and third": as many places as countries. */
function ranksTogether({ sentence }: Walk, series: readonly Draft[]): boolean {
  const between = sentence.slice(series[0]!.at, series.at(-1)!.at);
  return (
    series.every((draft) => typeOf(draft) === 'rank') &&
    between.some((n) => is(n, 'join', 'and')) &&
    !between.some((n) => country(n) !== null)
  );
}

/** "Exports and imports both rose, by 5 and 3 %". */
const ofEach = (walk: Walk, series: readonly Draft[]): boolean =>
  walk.heads.length > 0 && walk.sentence.some((n) => is(n, 'join', 'both')) && measuresOf(walk, series) !== null;

/** "Japan and Korea with 9.4 and 9.1 %": a list of numbers right behind a list of as many names. */
function sideBySide(walk: Walk, series: readonly Draft[]): boolean {
  const { sentence, heads, context } = walk;
  const [first, last] = [series[0]!.at, series.at(-1)!.at];
  const between = sentence.slice(first, last).filter((n) => n.amount === null && !isLittle(n));
  if (between.length !== series.length - 1 || !between.every((n) => is(n, 'join', 'and') || isComma(n))) return false;
  if (series.every(({ partner }) => partner === NO_CODE)) return true;
  // "The corresponding figures for 2022 were $6m, $5m and $1m": of the measures of the sentence before, in their order.
  const sums = sentence.slice(0, first).some((n) => is(n, 'refer', 'sum'));
  if (sums && noHeadBefore(heads, last) && context.spoken.length === series.length) return true;
  if (namesLead(sentence, first, series.length) || flowsBeside(walk, series)) return true;
  const name = [first - 1, first - 2].find((i) => sentence[i]?.kind === 'country' || sentence[i]?.kind === 'item');
  return (
    name !== undefined && is(sentence[name - 1], 'join', 'and') && sentence[name - 2]?.kind === sentence[name]!.kind
  );
}

const noHeadBefore = (heads: Walk['heads'], at: number): boolean => heads.every((h) => h.at > at);

/** "Exports and imports were $3m and $4m": two flows in one breath, and as many numbers behind their verb. */
function flowsBeside(walk: Walk, series: readonly Draft[]): boolean {
  const { sentence, heads } = walk;
  const last = heads.findLast((h) => h.at < series[0]!.at);
  if (last === undefined || !is(sentence[last.at - 1], 'join', 'and') || measuresOf(walk, series) === null)
    return false;
  return !sentence.slice(last.at + 1, series[0]!.at).some((n) => n.kind === 'amount' || isComma(n));
}

/** "Chad, Mali and Togo were the leading buyers, paying $3m, $2m and $1m", "Chad and Mali took 9 and 4 %": as many countries as numbers. */
function namesLead(sentence: readonly Node[], first: number, count: number): boolean {
  const nameAt = (i: number) => {
    const named = takesUpAll(sentence, i) ? null : country(sentence[i]);
    return named === null || named.form === 'adjective' ? null : named.code;
  };
  const list = listOf(sentence, first, count, nameAt);
  if (list === null || first - list.end > 10) return false;
  const between = sentence.slice(list.end, first);
  if (between.some((n) => n.kind === 'amount')) return false;
  return between.length <= 3 || between.some((n) => cue(n, 'role') !== null || cue(n, 'sale') !== null);
}

/** "Exports and imports rose by 5 and 3 %, respectively". */
function measuresOf(walk: Walk, series: readonly Draft[]): Measure[] | null {
  const { sentence, heads, context } = walk;
  if (noHeadBefore(heads, series.at(-1)!.at) && new Set(context.spoken).size === series.length)
    return [...context.spoken];
  const last = heads.filter((h) => h.at < series[0]!.at).slice(-series.length);
  const measures = last.map((h) => measureOf(h.measure));
  const [from, to] = [last[0]?.at ?? 0, last.at(-1)?.at ?? 0];
  const levelled = last.every((h, k) =>
    walk.figures.some((f) => f.at > h.at && f.at < (last[k + 1]?.at ?? series[0]!.at)),
  );
  const together = last.length === series.length && (to - from <= 3 * series.length || levelled);
  const joined = sentence.slice(from, to).some((n) => is(n, 'join', 'and')) || sentence[to]!.clitics?.and === true;
  return together && joined && new Set(measures).size === series.length ? measures : null;
}

/** "Sri Lanka and Nepal imported $4m and $8m, respectively": as many subjects of the verb as numbers. */
function subjectsOf(walk: Walk, series: readonly Draft[]): string[] | null {
  const { sentence, heads } = walk;
  const head = heads.findLast((h) => h.at < series[0]!.at);
  if (head === undefined || (head.form !== 'verb' && head.form !== 'sale')) return null;
  // "bought Nigerian goods": the subjects of what is told as exports are partners.
  if (measureOf(head.measure) !== series[0]!.measure) return null;
  return namesBefore(sentence, head.at, series.length, (i) => {
    const named = i >= head.from - 4 ? country(sentence[i]) : null;
    return named !== null && named.form !== 'adjective' ? named.code : null;
  });
}

/** Runs of two or more levels, or of two or more claims of one type, with nothing between them but each other's kind. */
function seriesOf(walk: Walk): Draft[][] {
  const runs: Draft[][] = [];
  const all: Draft[] = [...walk.figures, ...walk.claims].sort((a, b) => a.at - b.at);
  const latest = new Map<string, Draft[]>();
  for (const [k, draft] of all.entries()) {
    const run = latest.get(typeOf(draft));
    const last = run?.at(-1);
    const near = last === all[k - 1] || sharesBracket(walk.sentence, draft.at);
    if (last !== undefined && near && goesOn(walk, last.at, draft.at)) {
      run!.push(draft);
      continue;
    }
    latest.set(typeOf(draft), [draft]);
    runs.push(latest.get(typeOf(draft))!);
  }
  return runs.filter((run) => run.length > 1);
}

/** "by $8m (4 %) and $3m (2 %)": two series told side by side, the one in the brackets of the other. */
const sharesBracket = (sentence: readonly Node[], at: number): boolean =>
  sentence[at - 1]?.norm === '(' || (is(sentence[at - 1], 'join', 'and') && sentence[at - 2]?.norm === ')');

/** Whether a series goes on between two of its numbers: near each other, and not ended by "respectively" or by what it is compared with. */
function goesOn({ sentence }: Walk, a: number, b: number): boolean {
  return (
    b - a <= (sharesBracket(sentence, b) ? 6 : 4) &&
    !sentence.slice(a + 1, b).some((n) => is(n, 'join', 'respectively') || cue(n, 'compare') !== null)
  );
}

/** "Exports of Morocco, Algeria and Tunisia": as many owners in one list as numbers. */
function ownersOf(sentence: readonly Node[], series: readonly Draft[]): string[] | null {
  const { reporter, at } = series[0]!;
  const start = firstWithin(sentence, 0, at, (n) => country(n)?.code === reporter);
  if (start < 0) return null;
  const names: string[] = [];
  for (let i = start; i < at; i++) {
    const named = country(sentence[i]);
    if (named !== null) names.push(named.code);
    else if (!isListLink(sentence[i]!) || cue(sentence[i], 'preposition') !== null) break;
  }
  return names.length === series.length && new Set(names).size === names.length ? names : null;
}

function typeOf(draft: Draft): string {
  return 'type' in draft ? draft.type : 'level';
}

/** The different names before a place, where there are exactly `count`; else those of the last list of so many. */
function namesBefore(
  sentence: readonly Node[],
  to: number,
  count: number,
  nameAt: (i: number) => string | null,
): string[] | null {
  const names: string[] = [];
  for (let i = 0; i < to; i++) {
    const name = nameAt(i);
    if (name !== null && !names.includes(name)) names.push(name);
  }
  return names.length === count ? names : (listOf(sentence, to, count, nameAt)?.names ?? null);
}

/** "40 % went to China and India, respectively": the names of the list that the word closes, where those are `count`. */
function namesBehind(
  sentence: readonly Node[],
  from: number,
  count: number,
  nameAt: (i: number) => string | null,
): string[] | null {
  const close = firstWithin(sentence, from + 1, from + 40, (n) => n.kind === 'amount' || is(n, 'join', 'respectively'));
  if (close === -1 || sentence[close]!.kind === 'amount') return null;
  return listOf(sentence.slice(from + 1, close), close - from - 1, count, (i) => nameAt(from + 1 + i))?.names ?? null;
}

/** The last list of so many different names before a place, with only commas, "and" and articles between them, and where it ends. */
function listOf(
  sentence: readonly Node[],
  to: number,
  count: number,
  nameAt: (i: number) => string | null,
): { readonly names: string[]; readonly end: number } | null {
  let [names, end]: [string[], number] = [[], 0];
  for (let i = to - 1; i >= -1; i--) {
    const name = i < 0 ? null : nameAt(i);
    if (name !== null) [names, end] = [[name, ...names], names.length === 0 ? i + 1 : end];
    else if (i >= 0 && isListLink(sentence[i]!)) continue;
    else if (names.length === count && new Set(names).size === count) return { names, end };
    else names = [];
  }
  return null;
}

function isListLink(node: Node): boolean {
  return isComma(node) || is(node, 'join', 'and') || is(node, 'stop', 'word');
}

export function replace(walk: Walk, draft: Draft, change: Partial<Draft>): void {
  const figure = walk.figures.indexOf(draft as FigureDraft);
  if (figure >= 0) walk.figures[figure] = { ...walk.figures[figure]!, ...(change as Partial<FigureDraft>) };
  const claim = walk.claims.indexOf(draft as ClaimDraft);
  if (claim >= 0) walk.claims[claim] = { ...walk.claims[claim]!, ...(change as Partial<ClaimDraft>) };
}
