import type { Period } from '../../model.ts';
import { inList, is, isComma, isLittle, type Node } from '../nodes/nodes.ts';
import { yearsBetween } from '../periods/calendar.ts';
import { tellsSame } from '../periods/cue.ts';
import type { ClaimDraft, FigureDraft, Walk } from '../walk.ts';
import { resolve } from '../when/resolve.ts';

type Draft = FigureDraft | ClaimDraft;

/** How far a list of times may stand behind its numbers. */
const REACH = 4;
/** How many levels back those of the sentence before are sought. */
const MOST = 40;

/** "In 2021 and 2022 exports were $3m and $2m", "rose by 4 and 2 % in 2021 and 2022": as many times in one list as numbers. */
export function timesTold(walk: Walk, series: readonly Draft[]): Period[] | null {
  if (!isBareList(walk, series)) return null;
  const { sentence } = walk;
  const [first, last] = [series[0]!.at, series.at(-1)!.at];
  const behind = listFrom(walk, last + 1, Math.min(sentence.length, last + 1 + REACH), series.length);
  return behind ?? listFrom(walk, 0, first, series.length) ?? stretchOf(walk, first, series.length);
}

/** "Imports in the same years were $3m and $2m", "against imports of $3m and $2m, respectively": of the times told one by one before. */
export function timesBefore(walk: Walk, series: readonly Draft[]): Period[] | null {
  const [{ at, measure }] = series as [Draft];
  const end = series.at(-1)!.at + 1;
  const same = (n: Node) => tellsSame(n.period?.relative ?? null);
  const told = [...walk.sentence.slice(0, at), ...walk.sentence.slice(end, end + REACH)].some(same);
  if (!isBareList(walk, series) || !(told || closedBy(walk, series))) return null;
  const levels = [...walk.context.figures.slice(-MOST).filter((f) => walk.index - f.sentence === 1), ...walk.figures];
  const earlier = levels.filter((f) => f.sentence < walk.index || f.at < at).slice(-series.length);
  const times = earlier.flatMap(({ period }) => period ?? []);
  const alike = times.every((time, k) => k === 0 || (yearsBetween(times[k - 1]!, time) ?? 0) !== 0);
  const other = earlier.every((f) => f.measure === earlier[0]!.measure) && (told || earlier[0]?.measure !== measure);
  return times.length === series.length && alike && other ? times : null;
}

/** Numbers of one measure right beside each other, of which none is compared with and none has a time of its own. */
function isBareList({ sentence }: Walk, series: readonly Draft[]): boolean {
  const [{ measure, partner, item }] = series as [Draft];
  return series.every(
    (d, k) =>
      !('base' in d && d.base) &&
      d.measure === measure &&
      d.partner === partner &&
      d.item === item &&
      (k === 0 || inList(sentence, series[k - 1]!.at, d.at)),
  );
}

const closedBy = ({ sentence }: Walk, series: readonly Draft[]): boolean =>
  sentence.slice(series.at(-1)!.at + 1, series.at(-1)!.at + 4).some((n) => is(n, 'join', 'respectively'));

/** The first list of just so many times, one year or part of a year each. */
function listFrom(walk: Walk, from: number, to: number, count: number): Period[] | null {
  const { sentence } = walk;
  const start = sentence.slice(from, to).findIndex((n) => n.period !== null);
  if (start === -1) return null;
  const times: Period[] = [];
  for (let i = from + start; i < sentence.length && (isLink(sentence[i]!) || sentence[i]!.period !== null); i++) {
    const { period } = sentence[i]!;
    if (period === null) continue;
    const time = period.range !== undefined || period.since || period.adverbial ? null : resolve(walk, period);
    if (time === null || time.includes('/')) return null;
    times.push(time);
  }
  return times.length === count && new Set(times).size === count ? times : null;
}

const isLink = (n: Node): boolean => isComma(n) || isLittle(n) || is(n, 'join', 'and');

/** "Between 2018 and 2020 exports were $3m, $2m and $1m": each year of the stretch. */
function stretchOf(walk: Walk, to: number, count: number): Period[] | null {
  const [from, end] = walk.sentence.slice(0, to).filter((n) => n.period !== null);
  if (count < 3 || from?.period?.range !== 'from' || end?.period?.range !== 'to') return null;
  const [first, last] = [Number(from.period.value), Number(end.period.value)];
  return last - first === count - 1 ? Array.from({ length: count }, (_, k) => String(first + k)) : null;
}
