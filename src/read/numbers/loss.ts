import type { Core } from './amount.ts';
import type { Scan } from './scan.ts';

/** How far a row of a table is looked at, either way. */
const ROW = 60;

/** `(4.2)` among the numbers of a table's row is negative, as accountants write it; in prose brackets are no sign. */
export function isLoss(scan: Scan, { first, end, sign, high }: Core): boolean {
  const { tokens } = scan;
  if (tokens[first - 1]?.norm !== '(' || tokens[end]?.norm !== ')' || sign !== null || high !== null) return false;
  return isRow(scan, first);
}

/** A line of at least two numbers, and not more words than numbers. */
function isRow({ tokens }: Scan, at: number): boolean {
  let words = 0;
  let numbers = 0;
  const count = (i: number): boolean => {
    const token = tokens[i];
    if (token === undefined || token.kind === 'break') return false;
    if (token.kind === 'number') numbers++;
    if (token.kind === 'word') words++;
    return true;
  };
  for (let i = at; i < at + ROW && count(i); i++);
  for (let i = at - 1; i > at - ROW && count(i); i--);
  return numbers >= 2 && words <= numbers;
}
