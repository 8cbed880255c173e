import type { Period } from '../../model.ts';
import { cue, inList, is, isBoundaryMark, isLittle, lastWithin, type Node } from '../nodes/nodes.ts';
import { latestOf } from '../parties/scene.ts';
import { isToCome, partBefore, yearBefore, yearOf } from '../periods/calendar.ts';
import type { FigureDraft, Walk } from '../walk.ts';
import { isBasePeriod, labelsInBrackets, weakCompare } from '../when/base.ts';
import { resolve } from '../when/resolve.ts';
import { YEAR } from '../when/stretch.ts';

/** Keeps the longer part of a year that the sentence speaks of, for a text that turns to a month of it. */
export function noteStretch({ context: { scene }, figures, claims, named }: Walk): void {
  const spoken = [...named, ...figures.filter((f) => !f.base).map((f) => f.period), ...claims.map((c) => c.to)];
  scene.stretch = latestOf(spoken.filter((p) => p !== null && !MONTH.test(p) && !YEAR.test(p))) ?? scene.stretch;
}

const MONTH = /^\d{4}-\d\d$/;

/** A sentence that follows speaks of the latest time that this one named. */
export function carryOn(walk: Walk): void {
  const { scene } = walk.context;
  if (walk.resting !== null) scene.carried = walk.resting;
  if (!walk.dated || walk.resting !== null) return;
  const { beside } = walk;
  if (beside !== null && walk.named.every((period) => period === beside.period)) {
    scene.carried = beside.topic;
    return;
  }
  const spoken = [
    ...walk.figures.filter((f) => !f.base).map((f) => f.period),
    ...walk.claims.map((c) => c.to ?? (c.dated ? null : c.period)),
  ];
  const tells = (cue: Node['period']) => cue !== null && (cue.value !== null || cue.relative === 'previous-year');
  const led = walk.sentence.slice(0, 2).some((n) => tells(n.period));
  // "opened 2016 lower, with $9m in January": the text speaks of the month.
  const wider = (p: Period | null) => !spoken.includes(p) && spoken.some((s) => s?.startsWith(`${p}-`));
  const toCome = (p: Period | null) => isToCome(p, walk.context.published);
  const own = plansOnly(walk)
    ? null
    : latestOf([...walk.named, ...spoken, scene.period].filter((p) => !wider(p) && !toCome(p)));
  if (toCome(scene.period)) scene.period = null;
  const [year, latest] = [own === null ? null : endYear(own), scene.latest === null ? null : endYear(scene.latest)];
  const earlier =
    (year !== null && latest !== null && (latest - year >= 5 || (latest > year && !led))) ||
    isBack(own, scene.latest, led);
  // "The ambassador left in July 2024. Trade came to $9m in 2023": what happened then is not what the numbers are of.
  const event = scene.latest !== null && spoken.includes(own) && !isOfNumbers(walk, scene.latest);
  const back = earlier && !event;
  // "Unchanged since 2009" names no time that the next sentence could be about.
  const named = back || own === null ? scene.latest : own;
  scene.carried = named;
  scene.latest = event ? named : latestOf([named, scene.latest]);
}

/** A sentence that plans and tells nothing: the text is not about what it plans for. */
const plansOnly = ({ planned, figures, claims }: Walk): boolean =>
  planned >= 0 && figures.length === 0 && claims.length === 0;

/** Whether any number of the sentences before is of a period. */
const isOfNumbers = ({ context: { figures, claims } }: Walk, period: Period): boolean =>
  figures.some((f) => f.period === period) || claims.some((c) => c.to === period || c.from === period);

/** The year in which a period lies or, of months that run over the end of a year, ends. */
function endYear(period: Period): number | null {
  const [, last] = /^\d{4}-\d\d\/(\d{4})-\d\d$/.exec(period) ?? [];
  return last === undefined ? yearOf(period) : Number(last);
}

/** "March's figure was put at $3m" after a sentence about April: the text is about April still. */
function isBack(own: Period | null, latest: Period | null, led: boolean): boolean {
  if (own === null || latest === null || led) return false;
  return (
    own.length === latest.length &&
    !own.includes('/') &&
    /-(?:\d\d|Q\d)$/.test(own) &&
    latestOf([own, latest]) === latest
  );
}

/** The period that the rest of a clause names after its last level: "$3m ($9m) in 2017", `300 مليار مرتفعة 10% عام 2022`, "$3m, up 4 %, in May". */
function trailingPeriod(walk: Walk, { at, period: own }: FigureDraft, to = walk.sentence.length): Period | null {
  const { sentence } = walk;
  for (let i = at + 1; i < to; i++) {
    if (labelsInBrackets(sentence, i + 1)) {
      i += 4;
      continue;
    }
    const node = sentence[i]!;
    const parts = is(node, 'join', 'split') || (node.kind === 'mark' && ';؛:—'.includes(node.norm));
    // "exports were $3m, and are expected to reach $9m in 2030"
    if (parts || is(node, 'aside', 'plan')) return null;
    const period = node.period;
    if (period === null || period.day !== undefined || period.dateline || period.adverbial) continue;
    if (period.relative === 'span' || period.since || period.range !== undefined || isBasePeriod(walk, i, period))
      continue;
    if (ofComparedPart(sentence, at, i)) continue;
    const opened = [sentence[i - 1], sentence[i - 2]].some((n) => n?.norm === '(');
    const bracketed = opened && sentence[i + 1]?.norm === ')';
    const behindRate = own === null && (sentence[i - 1]?.amount ?? null) !== null;
    return bracketed || behindRate || cue(sentence[i - 1], 'preposition') !== null || sentence[i - 1]?.kind === 'cue'
      ? resolve(walk, period)
      : null;
  }
  return null;
}

/** "exports were $3m, 21 % of trade compared with 18 % in 2020": the time of a part that another is compared with. */
function ofComparedPart(sentence: readonly Node[], at: number, time: number): boolean {
  const part = lastWithin(sentence, at + 1, time, (n) => n.amount !== null || isBoundaryMark(n));
  if (sentence[part]?.amount?.kind !== 'percent') return false;
  const lead = isLittle(sentence[part - 1]) ? part - 2 : part - 1;
  return lead > at && cue(sentence[lead], 'compare') !== null && !weakCompare(sentence[lead]!);
}

/** "went from 2.1 to 3 billion between 2019 and 2022": each of two levels has its own end of the stretch. */
function splitStretch({ figures, sentence }: Walk): void {
  const [first, last] = figures.slice(-2);
  const [, from, to] = /^(\d{4})\/(\d{4})$/.exec(last?.period ?? '') ?? [];
  if (first === undefined || last === undefined || from === undefined || to === undefined) return;
  if (!first.base || last.base || first.period !== null || last.at - first.at > 4) return;
  if (!sentence.slice(first.at, last.at).some((n) => is(n, 'preposition', 'to'))) return;
  [first.period, last.period] = [from, to];
}

/** "rose from $3m to $9m between 2020 and 2021": the first of a pair is of the time that is named first behind them, and the second of the other. */
function dateBase(walk: Walk): void {
  const [first, last] = walk.figures.slice(-2);
  if (first === undefined || last === undefined || first.measure !== last.measure) return;
  if (!first.base || last.base) return;
  if (ofLastYear(walk, first, last)) first.period = yearBefore(last.period!);
  if (first.period !== null || first.dated) return;
  const behind = walk.sentence.slice(last.at + 1, last.at + 9);
  const end = (range: 'from' | 'to') => behind.find((n) => n.period?.range === range)?.period ?? null;
  const [from, to] = [end('from'), end('to')];
  // "from $3m to $9m between October and November": read as the later of the two.
  const months = behind.some((n) => n.period?.between === true);
  if (months && last.period !== null && MONTH.test(last.period)) first.period = partBefore(last.period);
  if (from === null) return;
  first.period = resolve(walk, from);
  if (to !== null && last.period === null && !last.dated) last.period = resolve(walk, to);
}

/** "from $9m last year to $3m in July": of July, too. */
function ofLastYear({ sentence }: Walk, first: FigureDraft, last: FigureDraft): boolean {
  if (first.period === null || last.period === null || !YEAR.test(first.period) || YEAR.test(last.period)) return false;
  const told = sentence.slice(first.at + 1, last.at).find((n) => n.period !== null)?.period;
  const next = is(sentence[last.at - 1], 'preposition', 'to') && yearBefore(last.period)?.startsWith(first.period);
  return next === true && told?.relative === 'previous-year' && told.part === undefined;
}

/** "Since 2017 they have grown by 6 % a year, from $3m to $4m": from then to what the text has come to. */
function dateSince({ figures, since, context }: Walk): void {
  if (since === null || !YEAR.test(since.period)) return;
  const base = figures.find((f) => f.base && f.at > since.at);
  if (base === undefined || base.period !== null || base.dated) return;
  base.period = since.period;
  const level = figures.find((f) => !f.base && f.at > since.at && f.measure === base.measure);
  if (level?.period === null) level.period = context.scene.latest;
}

/** "exports at $3m and imports at $2m in 2021", `3 ملايين من الصادرات مقابل مليونين من الواردات في 2021`: two flows of one time. */
function joinedFlows({ sentence }: Walk, here: FigureDraft, next: FigureDraft): boolean {
  const between = sentence.slice(here.at + 1, next.at);
  const flows = [here, next].every(({ measure }) => measure === 'exports' || measure === 'imports');
  const against = cue(between.at(-1), 'compare') !== null && cue(between.at(-1), 'preposition') === null;
  const joined = is(between[0], 'join', 'and') || between[0]?.clitics?.and === true || against;
  return flows && joined && !between.some((n) => n.kind === 'mark' || is(n, 'join', 'split'));
}

/** A series shares a period that follows it: "$3m to China and $2m to India in 2021". */
export function dateSeries(walk: Walk): void {
  const { figures } = walk;
  if (figures.length === 0) return;
  splitStretch(walk);
  dateBase(walk);
  dateSince(walk);
  const last = figures.at(-1);
  const trailing = last === undefined || last.dated || last.base ? null : trailingPeriod(walk, last);
  if (trailing !== null) [last!.period, last!.dated] = [trailing, true];
  for (let k = figures.length - 2; k >= 0; k--) {
    const [here, next] = [figures[k]!, figures[k + 1]!];
    const end = labelsInBrackets(walk.sentence, next.at - 2) ? figures[k + 2]?.at : next.at;
    if (here.period === null && !here.dated && !here.base) here.period = trailingPeriod(walk, here, end);
    const twins = next.at === here.at + 2 && walk.sentence[here.at + 1]!.norm === '(';
    if (twins && !here.dated) here.period ??= next.period;
    if (here.base || next.base) {
      if (here.base && next.base && inList(walk.sentence, here.at, next.at)) here.period ??= next.period;
      continue;
    }
    if (here.dated || !next.dated || (here.measure !== next.measure && !joinedFlows(walk, here, next))) continue;
    if (walk.sentence.slice(here.at, next.at).some((n) => n.kind === 'mark' && ';؛'.includes(n.norm))) continue;
    here.period = next.period;
    here.dated = true;
  }
}
