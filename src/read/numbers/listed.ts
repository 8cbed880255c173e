import { find, N } from '../words/finder.ts';
import { type Amount, isSum } from './amount.ts';
import { shareUnit } from './bounds.ts';
import type { Scan } from './scan.ts';

/** "US$ 215, 596 and 742 million", "12, 9 and 7 %": the numbers of a list have the currency of its first and the scale or percent sign of its last. */
export function withListed(scan: Scan, amounts: Amount[]): Amount[] {
  for (let last = amounts.length - 1; last > 0; last--) {
    const first = listStart(scan, amounts, last);
    if (first < last) settle(amounts, first, last);
    last = first;
  }
  for (let k = 1; k < amounts.length; k++)
    if (repeatsScale(scan, amounts[k - 1]!, amounts[k]!)) amounts[k] = shareUnit(amounts[k]!, amounts[k - 1]!);
  return amounts;
}

/** "coffee (US$298.7 million) and bananas (US$272.2)": a bracket behind another leaves its scale out. */
function repeatsScale({ tokens }: Scan, a: Amount, b: Amount): boolean {
  const money = a.kind === 'money' && b.kind === 'money' && a.unit === b.unit;
  if (!money || !a.scaled || b.scaled || b.per !== undefined || b.first - a.end > 8) return false;
  return [a, b].every(({ first, end }) => tokens[first - 1]?.norm === '(' && tokens[end]?.norm === ')');
}

/** Where the list begins that ends with an amount: plain numbers between commas, and "and" before the last. */
function listStart(scan: Scan, amounts: readonly Amount[], last: number): number {
  const end = amounts[last]!;
  if (end.kind !== 'percent' && !(end.scaled && isSum(end))) return last;
  let first = last;
  while (first > 0) {
    const [a, b] = [amounts[first - 1]!, amounts[first]!];
    const mark = scan.tokens[a.end]?.norm;
    const comma = (mark === ',' || mark === '،') && a.end + 1 === b.first;
    const and = find(scan, a.end, N.and)?.end === b.first || scan.starts[b.first]?.by[N.and] !== undefined;
    const joined = and || (comma && first < last);
    if (!joined || !isPlain(a, end)) break;
    first--;
  }
  return first;
}

/** A number without a unit of its own; money without a scale. */
const isPlain = ({ kind, scaled, noun, hedge }: Amount, end: Amount): boolean =>
  !scaled &&
  noun === undefined &&
  hedge === 'exact' &&
  (kind === 'count' || (kind === 'money' && end.kind !== 'percent'));

function settle(amounts: Amount[], first: number, last: number): void {
  const currency = amounts.slice(first, last + 1).find((a) => a.unit !== null);
  const unit = currency?.unit ?? null;
  const end = unit === null ? amounts[last]! : { ...amounts[last]!, unit, kind: currency!.kind };
  for (let k = first; k < last; k++) amounts[k] = shareUnit(amounts[k]!, end);
  amounts[last] = end;
}
