import { find, N } from '../words/finder.ts';
import type { Amount } from './amount.ts';
import { currencyFamily, resolveCurrency } from './currency.ts';
import type { Scan } from './scan.ts';

/**
 * "US$2.107 millones, unos $9,1 billones": in a text that writes dollars as `US$`, a bare sign is the money of the country.
 * "NZ$17.8 billion, down $1.9 billion": in one that writes the dollars of another country, a bare sign is those,
 * but "NZ$4 billion ($3.1 billion)" tells what they are worth in others.
 */
export function withLocalSign(scan: Scan, amounts: Amount[]): Amount[] {
  const { localSign } = scan.pack.numbers;
  const full = amounts.some((a) => signOf(scan, a) === 'full');
  const unit = full ? localSign : convertsDollars(scan, amounts) ? '' : otherDollars(amounts);
  return unit === '' ? amounts : bareAs(scan, amounts, { unit });
}

/** "Stats NZ: $17.8 billion": a bare sign in the text of an office is the dollars of its country, unless the text writes `US$`. */
export function withHomeDollars(scan: Scan, amounts: Amount[], country: string): Amount[] {
  const unit = resolveCurrency('dollar', country) ?? 'USD';
  if (unit === 'USD' || amounts.some((a) => signOf(scan, a) === 'full') || convertsDollars(scan, amounts))
    return amounts;
  return amounts.some((a) => signOf(scan, a) === 'bare') ? bareAs(scan, amounts, { unit, home: country }) : amounts;
}

const bareAs = (scan: Scan, amounts: readonly Amount[], money: Pick<Amount, 'unit' | 'home'>): Amount[] =>
  amounts.map((a) => (signOf(scan, a) === 'bare' ? { ...a, ...money } : a));

/** "NZ$4 billion ($3.1 billion)": a bare sign in brackets behind the dollars of another country. */
const convertsDollars = (scan: Scan, amounts: readonly Amount[]): boolean =>
  amounts.some((a, k) => {
    const next = amounts[k + 1];
    if (next === undefined || next.first !== a.end + 1 || scan.tokens[a.end]!.norm !== '(') return false;
    return a.kind === 'money' && isOtherDollar(a.unit) && signOf(scan, next) === 'bare';
  });

const isOtherDollar = (unit: string | null): unit is string =>
  unit !== null && unit !== 'USD' && unit !== 'dollar' && currencyFamily(unit) === 'dollar';

/** The dollars of the one other country that a text counts in; '' where none or several. */
function otherDollars(amounts: readonly Amount[]): string {
  const units = new Set<string>();
  for (const { unit } of amounts) if (isOtherDollar(unit)) units.add(unit);
  return units.size === 1 ? [...units][0]! : '';
}

/** Whether the dollars of an amount are written with a bare sign, or with one that tells whose they are; null where in words. */
function signOf(scan: Scan, { kind, unit, first, end }: Amount): 'bare' | 'full' | null {
  if (kind !== 'money' || unit !== 'USD') return null;
  let sign: 'bare' | 'full' | null = null;
  for (let i = first; i < end; i++) {
    const { norm, glued } = scan.tokens[i]!;
    if (norm === '$') sign = i > first && glued ? 'full' : 'bare';
    else if (norm === 'usd') return 'full';
    else if (find(scan, i, N.currency) !== null) return null;
  }
  return sign;
}
