import { find, N } from '../words/finder.ts';
import { type Amount, isSum } from './amount.ts';
import { shareUnit } from './bounds.ts';
import type { Scan } from './scan.ts';

/** "hasta los 7.467 millones, frente a los 7.579 de 2021": a number that a preposition leads has the scale of the sum before it in its sentence, where it is of the same size. */
export function withElidedScale(scan: Scan, amounts: Amount[]): Amount[] {
  let whole: Amount | null = null;
  for (let k = 0; k < amounts.length; k++) {
    if (inThousands(scan, amounts, k)) amounts[k] = shareUnit({ ...amounts[k]!, scaled: false }, amounts[k + 1]!);
    const amount = amounts[k]!;
    if (whole !== null && partsSentence(scan, whole.end, amount.first)) whole = null;
    if (whole !== null && isElided(scan, amount) && sameSize(whole, amount)) amounts[k] = shareUnit(amount, whole);
    if (amount.scaled && isSum(amount)) whole = amount;
  }
  return amounts;
}

/** "de 2 mil 66 a 2 mil 487 millones": thousands of what the number behind it is counted in. */
function inThousands(scan: Scan, amounts: readonly Amount[], k: number): boolean {
  const [own, next] = [amounts[k]!, amounts[k + 1]];
  if (next === undefined || !own.scaled || !next.scaled || (own.kind !== 'bare' && own.kind !== 'count')) return false;
  const to = find(scan, own.end, N.rangeTo)?.end === next.first && find(scan, own.first - 1, N.from) !== null;
  return to && own.noun === undefined && own.value < 1e6 && next.value > 1e8 && sameSize(next, own);
}

/** A new line, or a stop with a space behind it. */
function partsSentence({ tokens }: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { kind, norm } = tokens[i]!;
    if (kind === 'break' || (kind === 'mark' && norm === '.' && tokens[i + 1]?.glued !== true)) return true;
  }
  return false;
}

/** A plain number behind "por", "frente a los", with nothing counted behind it: a comma, a stop, a year or a place. */
function isElided(scan: Scan, { kind, scaled, noun, word, first, end, value }: Amount): boolean {
  if (kind !== 'count' || scaled || noun !== undefined || word || value < 10) return false;
  const lead = find(scan, first - 1, N.article) === null ? first - 1 : first - 2;
  if (find(scan, lead, N.preposition) === null) return false;
  const after = scan.tokens[end];
  if (after === undefined || after.kind === 'break') return true;
  if (after.kind === 'mark') return ',;.:)'.includes(after.norm);
  const next = scan.tokens[end + 1];
  const leads = find(scan, end, N.preposition) !== null || find(scan, end, N.of) !== null;
  return leads && next !== undefined && (YEAR.test(next.norm) || next.capital > 0);
}

const YEAR = /^(?:19|20)\d\d$/;

/** Whether two numbers are of one size, so that one scale may be meant for both. */
function sameSize(whole: Amount, { value }: Amount): boolean {
  const own = value * 10 ** Number(/e(\d+)$/.exec(whole.written)?.[1] ?? 0);
  return own >= whole.value / 10 && own <= whole.value * 10;
}
