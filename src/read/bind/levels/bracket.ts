import { isSide } from '../../heads/measure.ts';
import { cue, firstWithin, is, isLittle, lastWithin, type Node } from '../../nodes/nodes.ts';
import type { PeriodCue } from '../../periods/period.ts';
import type { Walk } from '../../walk.ts';
import { isBasePeriod, labelsInBrackets } from '../../when/base.ts';
import type { Beside } from '../../when/beside.ts';
import { resolve } from '../../when/resolve.ts';
import { inStretch } from '../../when/stretch.ts';

const YEAR = /^\d{4}$/;

/** "rose by 14 % ($3m a year before)", "$9m ($8m in May)": a level in brackets that has a time of its own. */
export const datedInBracket = (sentence: readonly Node[], at: number): boolean => timeInBracket(sentence, at) !== null;

/** The same, though what leads to the time could compare with it: "($3m over the same months of 2022)". */
export function periodInBracket(walk: Walk, at: number): Beside | null {
  const told = timeInBracket(walk.sentence, at);
  const period = told === null ? null : resolve(walk, told);
  return period === null ? null : { period, base: false };
}

function timeInBracket(sentence: readonly Node[], at: number): PeriodCue | null {
  const open = lastWithin(sentence, at - 4, at, (n) => n.norm === '(');
  const light = (n: Node) =>
    isLittle(n) ||
    cue(n, 'party') !== null ||
    is(n, 'level', 'reach') ||
    is(n, 'tense', 'past') ||
    isSide(cue(n, 'measure'));
  if (open === -1 || !sentence.slice(open + 1, at).every(light)) return null;
  const end = firstWithin(sentence, at + 1, at + 7, (n) => n.period !== null || n.norm === ')' || n.kind === 'amount');
  const told = sentence[end]?.period ?? null;
  return told !== null && told.day === undefined && !told.adverbial ? told : null;
}

/** "from $3m (2021) to $9m (2022)": the time of a level, alone in brackets right behind it. */
export function periodBehind(walk: Walk, at: number): Beside | null {
  const told = labelBehind(walk.sentence, at);
  const period = told === null ? null : resolve(walk, told);
  const own = walk.context.scene.period;
  // "in January-October 2022, from $3m (2021) to $9m (2022)": those months of it.
  const near = period !== null && YEAR.test(period) && own !== null && /^\d{4}-.*[/QH]/.test(own);
  const years = near ? Number(own.slice(0, 4)) - Number(period) : 9;
  if (period === null) return null;
  return { period: years >= -1 && years <= 1 ? inStretch(period, own!) : period, base: false };
}

export function labelBehind(sentence: readonly Node[], at: number): PeriodCue | null {
  const told = sentence[at + 1]?.norm === '(' && sentence[at + 3]?.norm === ')' ? sentence[at + 2]?.period : null;
  return told == null || told.value === null || told.day !== undefined || told.since ? null : told;
}

/** "between June 2024 ($169m) and July", "(2023: $3m)": the time right before a level in brackets. */
export function periodInFront(walk: Walk, at: number): Beside | null {
  const { sentence } = walk;
  const alone = sentence[at - 1]?.norm === '(' && sentence[at + 1]?.norm === ')';
  const told = alone || labelsInBrackets(sentence, at - 2) ? sentence[at - 2]?.period : null;
  if (told == null || told.day !== undefined || told.adverbial || told.since) return null;
  const period = resolve(walk, told);
  return period === null ? null : { period, base: told.range === 'from' || isBasePeriod(walk, at - 2, told) };
}
