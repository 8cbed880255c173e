import { cue, firstWithin, is, type Node } from '../nodes/nodes.ts';
import type { HeadForm } from './head-start.ts';
import type { HeadMeasure } from './measure.ts';

interface Told {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly measure: HeadMeasure;
  readonly form: HeadForm;
  readonly anaphor: boolean;
}

/** "Exports and imports came to $9m": two flows in one breath with one number for both are the trade of both directions. */
export function takenTogether<Head extends Told>(sentence: readonly Node[], heads: readonly Head[]): Head[] {
  const found: Head[] = [];
  for (const head of heads) {
    const before = found.at(-1);
    if (before === undefined || !inOneBreath(sentence, before, head) || !shareNumber(sentence, head)) found.push(head);
    else found[found.length - 1] = { ...head, from: before.from, measure: 'trade' };
  }
  return found;
}

function inOneBreath(sentence: readonly Node[], first: Told, second: Told): boolean {
  const flow = ({ form, measure }: Told) => form === 'noun' && (measure === 'exports' || measure === 'imports');
  if (!flow(first) || !flow(second) || first.measure === second.measure || second.anaphor) return false;
  const between = sentence.slice(first.at + 1, second.at);
  return between.length === 0
    ? sentence[second.at]!.clitics?.and === true
    : between.length === 1 && is(between[0], 'join', 'and');
}

/** "came to $9m against $8m", "making up 4 % of the whole", "up by 3 %, or $1m": another number of the same. */
const tellsMore = (n: Node): boolean => cue(n, 'compare') !== null || cue(n, 'share') !== null || is(n, 'join', 'or');

/** Whether the first number behind them is told alone: no second of its kind follows but one that it is compared with. */
function shareNumber(sentence: readonly Node[], { at, to }: Told): boolean {
  const first = firstWithin(sentence, at + 1, to, (n) => n.amount !== null);
  const kind = sentence[first]?.amount?.kind;
  if (kind !== 'money' && kind !== 'percent') return false;
  if (sentence.slice(Math.max(0, at - 4), first).some((n) => is(n, 'join', 'both') || is(n, 'join', 'split')))
    return false;
  const end = firstWithin(sentence, first, to, (n) => n.kind === 'mark' && ';؛'.includes(n.norm));
  // "Exports and imports with Chad, Mali and Togo were $3m, $2m and $1m, respectively": of each partner both.
  if (sentence.slice(at + 1, first).filter((n) => n.kind === 'country').length > 2) return true;
  // "came to $9m (€8m)": the same in another currency.
  const told = sentence[first + 1]?.norm === '(' && sentence[first + 3]?.norm === ')' ? first + 3 : first;
  const next = firstWithin(sentence, told + 1, end === -1 ? to : end, (n) => n.amount?.kind === kind);
  if (next === -1) return !sentence.slice(first, to).some((n) => is(n, 'join', 'respectively'));
  return sentence.slice(first + 1, next).some(tellsMore);
}
