import { type Found, find, N } from '../words/finder.ts';
import { decimal, plus } from './decimal.ts';
import { type NumberExpression, plainNumber } from './expression.ts';
import { fractionAfter } from './fraction.ts';
import type { Scan } from './scan.ts';

/** Cardinals below a thousand: `two hundred and fifty-three`, `خمسة وعشرون`. */
export function readCardinal(scan: Scan, i: number): NumberExpression | null {
  const first = find(scan, i, N.cardinal);
  if (first === null) return null;
  let total = Number(first.value);
  let room = roomBelow(total);
  let end = first.end;
  for (;;) {
    const next = nextCardinal(scan, end);
    if (next === null) break;
    const value = Number(next.match.value);
    if (value === 100 && total < 10 && total > 0 && !next.and) {
      total *= 100;
      room = 100;
    } else if (value < room && value > 0) {
      total += value;
      room = roomBelow(value);
    } else if (next.and && total % 100 < 10 && total % 100 > 0 && value % 10 === 0 && value < 100) {
      total += value;
      room = 1;
    } else break;
    end = next.match.end;
  }
  const half = fractionAfter(scan, end, false);
  const value = half === null ? decimal(total) : plus(decimal(total), half.part)!;
  const { and, preposition } = first.clitics;
  return { ...plainNumber(value, half?.end ?? end), and, preposition };
}

const roomBelow = (value: number): number => (value >= 100 ? 100 : value >= 20 ? 10 : 1);

function nextCardinal(scan: Scan, i: number): { match: Found; and: boolean } | null {
  const direct = find(scan, i, N.cardinal);
  // `خمسة بالمئة` are no five hundred.
  if (direct !== null) return direct.clitics.preposition === '' ? { match: direct, and: direct.clitics.and } : null;
  const hyphen = scan.tokens[i]?.norm === '-' && scan.tokens[i]!.glued && scan.tokens[i + 1]?.glued === true;
  const join = hyphen ? i + 1 : find(scan, i, N.and)?.end;
  if (join === undefined) return null;
  const match = find(scan, join, N.cardinal);
  return match === null ? null : { match, and: !hyphen };
}
