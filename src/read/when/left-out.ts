import type { Node } from '../nodes/nodes.ts';
import { country, cue, is, isBoundaryMark, isLittle } from '../nodes/nodes.ts';
import { periodOf, yearOf } from '../periods/calendar.ts';
import type { PeriodCue } from '../periods/cue.ts';

const KINDS: Readonly<Record<string, number>> = { Q: 4, H: 2 };

/** "rose 4 % in the first quarter and 6 % in the second": an ordinal that leaves its noun out is another part of the year, as the one before. */
export function tellLeftOut(sentence: readonly Node[]): readonly Node[] {
  if (!sentence.some((n) => isPart(n.period))) return sentence;
  let last: PeriodCue | null = null;
  return sentence.map((node, i) => {
    if (isPart(node.period)) last = node.period;
    const part = last === null ? null : partOf(sentence, i, last);
    if (part === null) return node;
    const year = last!.value === null ? null : yearOf(last!.value);
    last = { ...last!, first: node.first, end: node.end, part, value: year === null ? null : periodOf(year, part) };
    return { ...node, kind: 'period' as const, amount: null, period: last };
  });
}

const isPart = (period: PeriodCue | null): period is PeriodCue =>
  period !== null && /^[QH]\d$/.test(period.part ?? period.value?.slice(5) ?? '') && !period.fiscal;

/** The part that an ordinal behind "in the" names, where nothing follows that it could be of. */
function partOf(sentence: readonly Node[], i: number, { part, value }: PeriodCue): string | null {
  const { amount } = sentence[i]!;
  if (amount?.kind !== 'ordinal' || !isLittle(sentence[i - 1]) || !is(sentence[i - 2], 'preposition', 'in'))
    return null;
  const next = sentence[i + 1];
  const ends =
    next === undefined ||
    isBoundaryMark(next) ||
    cue(next, 'join') !== null ||
    cue(next, 'compare') !== null ||
    cue(next, 'preposition') !== null;
  const kind = (part ?? value!.slice(5))[0]!;
  return ends && country(next) === null && amount.value <= KINDS[kind]! ? `${kind}${amount.value}` : null;
}
