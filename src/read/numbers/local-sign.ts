import { find, N } from '../finder.ts';
import type { Scan } from '../scan.ts';
import type { Amount } from './amount.ts';

/** "US$2.107 millones, unos $9,1 billones": in a text that writes dollars as `US$`, a bare sign is the money of the country. */
export function withLocalSign(scan: Scan, amounts: Amount[]): Amount[] {
  const { localSign } = scan.pack.numbers;
  if (localSign === '' || !amounts.some((a) => signOf(scan, a) === 'full')) return amounts;
  return amounts.map((a) => (signOf(scan, a) === 'bare' ? { ...a, unit: localSign } : a));
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
