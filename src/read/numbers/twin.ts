import { find, N } from '../words/finder.ts';
import type { Amount } from './amount.ts';
import { currencyFamily } from './currency.ts';
import type { Scan } from './scan.ts';
import { unitsAgree } from './unit.ts';

/** Marks amounts that state one level twice: `$10.6M (Rs 88 crore)`. */
export function withTwins(scan: Scan, amounts: Amount[]): Amount[] {
  for (let k = 0; k + 1 < amounts.length; k++) {
    const [a, b] = [amounts[k]!, amounts[k + 1]!];
    if (a.kind !== 'money' || b.kind !== 'money' || a.twin !== undefined || !restates(scan, a, b)) continue;
    amounts[k] = { ...a, twin: k + 1 };
    amounts[k + 1] = { ...b, twin: k };
  }
  return amounts;
}

/** In brackets, or after "or": other money, or in brackets the same money to other digits. */
function restates(scan: Scan, a: Amount, b: Amount): boolean {
  const { tokens } = scan;
  if (a.per !== undefined || b.first - a.end > 6 || b.first <= a.end) return false;
  let at = a.end;
  const bracket = tokens[at]!.norm === '(' || tokens[at]!.norm === '[';
  if (bracket || tokens[at]!.norm === ',' || tokens[at]!.norm === '،') at++;
  const words = at;
  while (at < b.first) {
    const same = find(scan, at, N.same);
    if (same === null) return false;
    at = same.end;
  }
  // What restates may be its hedge too: "أي نحو".
  if (tokens[at]!.start > b.core.start || (!bracket && words === at)) return false;
  if (!unitsAgree(a.unit, b.unit)) return true;
  return bracket && a.unit === b.unit && a.written !== b.written && a.low <= b.high && b.low <= a.high;
}

const CODE = /^[A-Z]{3}$/;

/** A generic currency is the one that the text names in full elsewhere, if it names only one of that kind. */
export function settleFamilies(amounts: Amount[]): Amount[] {
  const named = new Map<string, string | null>();
  for (const { kind, unit } of amounts) {
    if (kind !== 'money' || unit === null || !CODE.test(unit)) continue;
    const family = currencyFamily(unit);
    if (family === unit) continue;
    const known = named.get(family);
    named.set(family, known === undefined || known === unit ? unit : null);
  }
  for (let k = 0; k < amounts.length; k++) {
    const { kind, unit } = amounts[k]!;
    if (kind !== 'money' || unit === null || CODE.test(unit)) continue;
    const settled = named.get(unit) ?? (unit === 'dollar' ? 'USD' : null);
    if (settled !== null) amounts[k] = { ...amounts[k]!, unit: settled };
  }
  return amounts;
}
