import type { Period } from '../../model.ts';
import { firstWithin, is } from '../nodes/nodes.ts';
import { partBefore, yearOf } from '../periods/calendar.ts';
import { shiftYears, yearBefore, yearsBetween } from '../periods/period.ts';
import type { ClaimDraft, FigureDraft, Walk } from '../walk.ts';
import {
  alike,
  baseAhead,
  baseBeside,
  fallBack,
  inMoneyOf,
  neighbourBase,
  ofBase,
  sharedBase,
  turnedSince,
} from './claim-base.ts';
import { comparedInFront } from './compared-in-front.ts';
import { levelsTold, type Told } from './levels-told.ts';
import { grownBy, overYears, sameYears } from './over-years.ts';
import { partOf, rankOf, settled } from './place-time.ts';
import { pace, sinceAhead, sinceBehind, sinceThen, sinceWhen, upToLatest } from './since.ts';
import { YEAR } from './stretch.ts';
import { adverbAhead } from './when.ts';

/** Settles which periods the claims of a sentence compare, once its levels are known. */
export function finishClaims(walk: Walk): void {
  for (let k = 0; k < walk.claims.length; k++) {
    const draft = walk.claims[k]!;
    walk.claims[k] = finish(beforeSince(walk, draft) ? withoutSince(walk) : walk, draft);
  }
}

/** "grew by 38 %, and have tripled since 2019, when they were $3m": the change in front of another that alone is counted from then. */
function beforeSince({ since, claims, sentence }: Walk, { at, type }: ClaimDraft): boolean {
  if (since === null || since.at < at || (type !== 'change' && type !== 'delta')) return false;
  const next = claims.find((c) => c.at > at && c.at < since.at && (c.type === 'change' || c.type === 'multiple'));
  return next !== undefined && sentence.slice(at + 1, next.at).some((n) => is(n, 'join', 'and') || n.norm === ';');
}

const withoutSince = (walk: Walk): Walk => ({
  ...walk,
  since: null,
  based: false,
  figures: walk.figures.filter((f) => !(f.base && f.period === walk.since!.period)),
});

/** "shrank to $9m from $3m", in a text that compares with the year before: a level of then. */
export function dateBases(walk: Walk): void {
  const { figures, claims, context, sentence } = walk;
  for (const base of figures) {
    const now = base.base ? revisedTo(walk, base) : undefined;
    if (now !== undefined) base.period = now.period;
    if (!base.base || base.period !== null || base.dated) continue;
    // "down from $9m, while imports were $3m against $4m in the same period of 2023": of the same time.
    const other = figures.find((f) => f.base && f.period !== null && f.at > base.at && f.measure !== base.measure);
    if (other !== undefined) {
      base.period = other.period;
      continue;
    }
    const level = figures.find((f) => !f.base && alike(f, base) && f.period !== null);
    if (level === undefined) continue;
    // "rose 9 % month on month from $3m to $4m"
    const change = claims.find((c) => c.type === 'change' && alike(c, base) && c.to === level.period && !c.implied);
    if (change?.from != null) {
      base.period = change.from;
      continue;
    }
    const before = yearBefore(level.period!);
    const compares = [...claims, ...context.claims.slice(-20)].some(
      (c) => c.to !== null && c.from === yearBefore(c.to),
    );
    if (compares || sentence.some((n) => n.period?.relative === 'year-earlier')) base.period = before;
  }
}

/** "The deficit was revised to $9m from $3m", "the $9m first reported": both are levels of one time. */
function revisedTo({ figures, sentence }: Walk, base: FigureDraft): FigureDraft | undefined {
  const now = figures.findLast((f) => !f.base && alike(f, base) && Math.abs(f.at - base.at) <= 8);
  // "to $9m from a revised $3m in June": each has a time of its own.
  if (now === undefined || sentence.slice(base.at + 1, base.at + 4).some((n) => n.period !== null)) return undefined;
  const [a, b] = [Math.min(now.at, base.at), Math.max(now.at, base.at)];
  return firstWithin(sentence, a - 10, b + 4, (n) => is(n, 'refer', 'revised')) === -1 ? undefined : now;
}

function finish(walk: Walk, draft: ClaimDraft): ClaimDraft {
  if (draft.type === 'rank') return rankOf(walk, draft);
  if (draft.type === 'share' || draft.type === 'coverage') return partOf(walk, draft);
  // "rose 118 % over the period 2016-2025"
  const [, begin, end] = /^(\d{4})\/(\d{4})$/.exec(draft.to ?? '') ?? [];
  if (begin !== undefined && end !== undefined) return { ...draft, from: begin, to: end };
  const counted =
    sinceWhen(walk, draft) ??
    sinceBehind(walk, draft) ??
    sinceAhead(walk, draft) ??
    sinceThen(walk, draft) ??
    ofBase(walk, draft);
  if (counted !== null) return { ...draft, ...counted };
  const told = levelsTold(walk, draft);
  // The next sentence compares with it too: "The yearly rate was 4 %".
  if (told.base?.base === false) walk.context.scene.base = told.base.period;
  const spanned = spanOfYears(walk, draft);
  return spanned === null ? changeOf(walk, draft, told) : { ...draft, ...spanned, years: walk.years };
}

/** A change with the two times that it compares. */
function changeOf(walk: Walk, draft: ClaimDraft, told: Told): ClaimDraft {
  const { levels, before, after, base } = told;
  const { years, since } = walk;
  const to = timeOf(walk, draft, told);
  const over = years !== null && years > 1 && overYears(walk, draft);
  const start = startTold(walk, draft, told, to) ?? (over ? shift(to, years) : null) ?? sharedBase(walk, draft, to);
  // "exports rose 5 % on the year and imports 3 % over the same period": no time is compared with itself.
  const from = start === to ? null : base === undefined ? asLong(start, to) : start;
  const level = after ?? inMoneyOf(base, before, levels);
  const ends = monthAfter(from, level === undefined && draft.to === null ? sameStretch(from, to) : to);
  const inputs = [base, level].filter((f) => f !== undefined);
  const open =
    since !== null && (from === null || (from === since.period && (level === undefined || level.period === from)));
  if (draft.type === 'cagr' && open && draft.to === null)
    return { ...draft, from: since.period, to: walk.context.scene.latest ?? ends, inputs };
  const back =
    from !== null ? null : after === undefined ? upToLatest(walk, draft, before ?? base) : pace(draft, before, after);
  if (back !== null) return { ...draft, ...back, years };
  const span = from !== null && ends !== null ? yearsBetween(from, ends) : years;
  const type = draft.type === 'cagr' && draft.years !== -1 && !(span !== null && span > 1) ? 'change' : draft.type;
  // "Sevenfold over five years" compares with the time five years before.
  const spanning = type === 'cagr' || over || (type === 'multiple' && years !== null && years > 1);
  const neighbour = from === null && !spanning ? neighbourBase(walk, draft, to) : null;
  const begins = from ?? (spanning ? shift(to, years) : (neighbour?.from ?? null));
  if (base !== undefined && base.period === null && !base.dated && type === 'change')
    base.period = begins ?? fallBack(to);
  return {
    ...draft,
    type,
    to: ends,
    from: begins ?? (type === 'cagr' ? null : fallBack(to)),
    implied: (begins === null || neighbour?.implied === true) && draft.type !== 'cagr',
    years,
    inputs,
  };
}

/** The later of the two times that a change compares. */
function timeOf(walk: Walk, draft: ClaimDraft, { before, after, multiplied }: Told): Period | null {
  const own = multiplied ? null : draft.to;
  const turned = before !== undefined && turnedSince(walk, before, draft) ? draft.period : null;
  return own ?? after?.period ?? turned ?? before?.period ?? settled(walk, draft);
}

/** The earlier one, where the words around the change tell it. */
const startTold = (walk: Walk, draft: ClaimDraft, { base }: Told, to: Period | null): Period | null =>
  comparedInFront(walk, draft) ??
  baseBeside(walk, draft, to, base !== undefined) ??
  baseAhead(walk, draft, to) ??
  base?.period ??
  adverbAhead(walk, draft.at, to) ??
  grownBy(walk, draft, to) ??
  sameYears(walk, draft, to);

/** Years that are rounded: "in sixty years" may be 59. */
const LONG = 20;

/** "over five years": where levels that many years apart are known, the claim compares those. */
function spanOfYears(walk: Walk, draft: ClaimDraft): Pick<ClaimDraft, 'from' | 'to' | 'inputs'> | null {
  const years = walk.years;
  if (years === null || years < 2) return null;
  const near = [
    ...walk.context.figures.slice(-40).filter((f) => draft.sentence - f.sentence <= 2),
    ...walk.figures,
  ].filter((f) => alike(f, draft));
  for (const level of near.toReversed()) {
    if (level.period === null || level.period.includes('/')) continue;
    const start = shiftYears(level.period, -years);
    const base = near.find((f) => f.period === start || (years >= LONG && f.period === shiftYears(start, 1)));
    if (base !== undefined) return { from: base.period, to: level.period, inputs: [base, level] };
  }
  return null;
}

function shift(to: Period | null, years: number | null): Period | null {
  if (to === null || years === null || !YEAR.test(to)) return null;
  return String(Number(to) - years).padStart(4, '0');
}

/** "In the first nine months exports fell by 2 % on last year": on the same months of it. */
function asLong(from: Period | null, to: Period | null): Period | null {
  if (from === null || to === null || !YEAR.test(from) || YEAR.test(to)) return from;
  return yearOf(to) === Number(from) + 1 ? yearBefore(to) : from;
}

/** "In the nine months to March exports were $9m. On the month they fell 8 % from $3m in February": in March. */
function monthAfter(from: Period | null, to: Period | null): Period | null {
  const last = to?.includes('/') ? to.split('/').at(-1)! : null;
  return from !== null && last !== null && partBefore(last) === from ? last : to;
}

/** "Since January the gap has grown by 4 %, compared with the first four months of 2021": the same months of the year spoken of. */
function sameStretch(from: Period | null, to: Period | null): Period | null {
  if (from === null || to === null) return to;
  // "2020" for its first half, compared with that of 2019.
  if (YEAR.test(to) && /-[QH]\d$/.test(from) && yearOf(from) === Number(to) - 1) return shiftYears(from, 1);
  if (!from.includes('/') || to.includes('/')) return to;
  const [a, b] = [yearOf(from), yearOf(to)];
  return a === null || b === null || b <= a || !to.endsWith(from.slice(-2)) ? to : shiftYears(from, b - a);
}
