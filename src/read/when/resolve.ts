import type { Period } from '../../model.ts';
import { cue, is, lastWithin, NO_CODE } from '../nodes/nodes.ts';
import { isSum } from '../numbers/quantity.ts';
import { monthsWithin, partBefore, periodOf, yearBefore, yearOf } from '../periods/calendar.ts';
import { type PeriodCue, resolvePeriod } from '../periods/period.ts';
import type { FigureDraft, Walk } from '../walk.ts';
import { comparing } from './comparing.ts';
import { inYear, YEAR } from './stretch.ts';

export function resolve(walk: Walk, period: PeriodCue): Period | null {
  const part = inYear(walk, period) ?? ofThisYear(walk, period) ?? ofLastYear(walk, period);
  if (part !== null) return part;
  const told = yearInFront(walk, period);
  if (told !== null && period.part !== undefined) return periodOf(told, period.part);
  const later = isLater(period) && walk.based;
  const topic = later ? walk.context.scene.base : topicOf(walk, period);
  const { published, present, scene } = walk.context;
  const { reporter, topic: about, stretch } = scene;
  const country = reporter === NO_CODE ? about : (reporter ?? about);
  return laterMonth(walk, period, resolvePeriod(period, { topic, published, present, country, stretch }));
}

/** "the 2022 deficit through October": of the year that stands in front of the measure. */
function yearInFront({ sentence }: Walk, period: PeriodCue): number | null {
  if (period.relative !== 'part' || !period.cumulative) return null;
  const at = sentence.findIndex((n) => n.period === period);
  const year = cue(sentence[at - 1], 'measure') === null ? null : (sentence[at - 2]?.period?.value ?? null);
  return year !== null && YEAR.test(year) ? Number(year) : null;
}

/** "In June" after a sentence about an earlier year is June of the year that the text had come to. */
function topicOf(walk: Walk, period: PeriodCue): Period | null {
  const { period: topic, latest } = walk.context.scene;
  if (isLater(period) || period.relative === 'same-of-this-year' || period.relative === 'previous-fiscal')
    return walk.last ?? topic;
  if (period.relative === 'same' && !walk.dated) return toldLast(walk) ?? topic;
  if (period.relative === 'same-of') return topic ?? walk.last;
  // "In the first half of 2023 trade came to $3m, and to $5m in 2022. For the half-year exports were"
  if (period.relative === 'stretch' && YEAR.test(topic ?? '') && latest !== null && !YEAR.test(latest)) return latest;
  if (period.relative === 'same-year' || period.relative === 'same-fiscal') return yearSpoken(walk, period) ?? topic;
  // "Exports had fallen in April 2020. The deficit during the month": of the year that the text is about.
  if (period.relative === 'stretch' && !walk.dated && latest !== null && topic === yearBefore(latest)) return latest;
  if (period.relative !== 'part' || walk.dated || topic === null || latest === null) return topic;
  const again = toldOfPart(walk, period);
  if (again !== null && YEAR.test(topic) && topic < again) return again;
  const [a, b] = [yearOf(topic), yearOf(latest)];
  return a !== null && b !== null && b - a === 1 ? latest : topic;
}

/** "Exports in February came to $3m. In 2020 they were $9m. Imports in February": the part of a year that the text has told of already. */
const toldOfPart = ({ context }: Walk, { part }: PeriodCue): Period | null =>
  context.figures.findLast((f) => !f.base && f.period?.slice(5) === part)?.period ?? null;

/** "Trade was $9m in 2016. Exports were $3m in 2014. Imports in the same period": the one time of the numbers told last, though the text has been further. */
function toldLast({ context: { figures }, index }: Walk): Period | null {
  const last = figures.findLast((f) => !f.base);
  if (last === undefined || index - last.sentence > 2) return null;
  const told = figures.filter((f) => !f.base && f.sentence === last.sentence);
  return told.every((f) => f.period === last.period) ? last.period : null;
}

/** "In January exports came to $3m. In 2024 they were $9m. Most of that year's": a year that has just been told, in a text that is about a part of one; "that fiscal year" is the last one told. */
function yearSpoken({ figures, context, dated }: Walk, { relative, part }: PeriodCue): Period | null {
  if (relative === 'same-fiscal') {
    const fiscal = (f: FigureDraft) => !f.base && f.period?.startsWith('FY') === true;
    return (figures.findLast(fiscal) ?? context.figures.findLast(fiscal))?.period ?? null;
  }
  const last = figures.at(-1) ?? context.figures.at(-1);
  const told = !dated && part === undefined && last?.base === false && YEAR.test(last.period ?? '');
  return told && context.scene.period?.includes('-') ? last.period : null;
}

const isLater = ({ relative }: PeriodCue): boolean => relative === 'year-later' || relative === 'years-later';

/** "This year", in a text about the first ten months of it, or beside "last year" in one about a month: that part, for the year is not over. */
function ofThisYear({ context, sentence }: Walk, { relative, part }: PeriodCue): Period | null {
  const { published, scene } = context;
  const { period: topic } = scene;
  if (relative !== 'this-year' || part !== undefined || published === null || topic === null) return null;
  const year = published.slice(0, 4);
  if (!topic.startsWith(`${year}-`)) return null;
  const toDate = topic.startsWith(`${year}-01/`) || topic === `${year}-H1` || topic === `${year}-Q1`;
  const beside = sentence.some((n) => n.period?.relative === 'year-earlier' || n.period?.relative === 'previous-year');
  return toDate || (beside && partBefore(topic) !== null) ? topic : null;
}

/** "May's exports came to $9m ($8m last year)": of a part of a year, no larger than that part of the year before can be. */
function ofLastYear({ sentence, figures, context: { scene } }: Walk, period: PeriodCue): Period | null {
  const last = figures.at(-1);
  if (period.relative !== 'previous-year' || period.part !== undefined || last?.period == null) return null;
  const months = monthsWithin(last.period);
  const at = lastWithin(
    sentence,
    last.at + 1,
    sentence.findIndex((n) => n.period === period),
    (n) => isSum(n.amount),
  );
  if (months === null || at === -1 || scene.period !== last.period) return null;
  const lead = sentence[is(sentence[at - 1], 'preposition', 'of') ? at - 3 : at - 1];
  const compared = lead?.norm === '(' || cue(lead, 'compare') !== null || is(lead, 'preposition', 'from');
  const share = sentence[at]!.amount!.value / last.amount.value;
  return compared && share < Math.max(1.15, 9 / months) ? yearBefore(last.period) : null;
}

/** "Between June and July" is July, where one month is compared with the next; from January on it is the year so far. */
function laterMonth(walk: Walk, { between }: PeriodCue, stretch: Period | null): Period | null {
  const [from, to] = stretch?.split('/') ?? [];
  const next = between && from !== undefined && to !== undefined && partBefore(to) === from && !from.endsWith('-01');
  return next && comparing(walk) ? to : stretch;
}
