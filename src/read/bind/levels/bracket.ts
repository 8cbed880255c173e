import { cue, firstWithin, is, isLittle, lastWithin, type Node } from '../../nodes/nodes.ts';
import type { PeriodCue } from '../../periods/period.ts';
import type { Walk } from '../../walk.ts';
import { isBasePeriod, labelsInBrackets } from '../../when/base.ts';
import type { Beside } from '../../when/beside.ts';
import { resolve } from '../../when/resolve.ts';

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
    isLittle(n) || cue(n, 'party') !== null || is(n, 'level', 'reach') || is(n, 'tense', 'past');
  if (open === -1 || !sentence.slice(open + 1, at).every(light)) return null;
  const end = firstWithin(sentence, at + 1, at + 7, (n) => n.period !== null || n.norm === ')' || n.kind === 'amount');
  const told = sentence[end]?.period ?? null;
  return told !== null && told.day === undefined && !told.adverbial ? told : null;
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
