import type { Decimal } from '../numbers/decimal.ts';
import { readNumber } from '../numbers/number.ts';
import type { Scan } from '../numbers/scan.ts';
import { find, N, P } from '../words/finder.ts';

export interface Ordinal {
  readonly value: number;
  readonly end: number;
  readonly and: boolean;
}

export function ordinalAt(scan: Scan, i: number): Ordinal | null {
  const match = find(scan, i, N.ordinal);
  if (match !== null) return { value: Number(match.value), end: match.end, and: match.clitics.and };
  const first = find(scan, i, P.first);
  if (first !== null) return { value: 1, end: first.end, and: first.clitics.and };
  const token = scan.tokens[i];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.norm)) return null;
  const suffix = find(scan, i + 1, N.ordinalSuffix);
  return suffix !== null && scan.tokens[i + 1]!.glued
    ? { value: Number(token.norm), end: suffix.end, and: false }
    : null;
}

export function smallNumber(scan: Scan, i: number): { value: number; end: number } | null {
  const article = find(scan, i, N.ordinalArticle);
  const at = article !== null && scan.tokens[article.end]?.kind === 'number' ? article.end : i;
  const token = scan.tokens[at];
  if (token === undefined || (token.kind === 'number' && !/^\d{1,2}$/.test(token.norm))) return null;
  // `بالمئة العام الماضي` are no hundred years.
  if (find(scan, at, N.percent) !== null) return null;
  const number = readNumber(scan, at);
  if (number === null || number.scaled || number.end > at + 3) return null;
  const value = plain(number.value);
  return value === null || value > 100 ? null : { value, end: number.end };
}

const plain = ({ digits, exponent }: Decimal): number | null => (exponent === 0 ? Number(digits) : null);
