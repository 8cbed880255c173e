import { firstWithin, is } from '../nodes/nodes.ts';
import type { Walk } from '../walk.ts';
import { resolve } from '../when/resolve.ts';
import { replace } from './respectively.ts';

/** "rose by 5 and 9 % from the third quarter ($6m) and the fourth of 2021 ($4m), respectively": each rate with the time it compares with. */
export function pairBases({ sentence, claims, figures, bases }: Walk): void {
  const first = claims.findIndex((c) => c.type === 'change');
  const rates = claims.filter((c, k) => c.type === 'change' && k >= first);
  const behind = bases.filter(({ at }) => at > (rates.at(-1)?.at ?? 0));
  if (rates.length < 2 || rates.length !== behind.length) return;
  if (firstWithin(sentence, behind.at(-1)!.at, sentence.length, (n) => is(n, 'join', 'respectively')) === -1) return;
  for (const [k, { period }] of behind.entries()) {
    const level = figures.filter((f) => f.base && f.period === period && f.measure === rates[k]!.measure);
    claims[claims.indexOf(rates[k]!)] = { ...rates[k]!, from: period, to: rates[0]!.to, implied: false, inputs: level };
  }
}

/** "fell by 3 and 7 % month-on-month and year-on-year, respectively": each rate with the time that it compares with. */
export function pairComparisons(walk: Walk): void {
  const { sentence, claims } = walk;
  const rates = claims.filter(({ type }) => type === 'change');
  const last = rates.at(-1);
  if (last === undefined || rates.length < 2 || rates.some(({ to }) => to !== last.to)) return;
  const told = firstWithin(sentence, last.at, sentence.length, (n) => is(n, 'join', 'respectively'));
  const cues = sentence.slice(last.at + 1, told).flatMap(({ period }) => (period?.adverbial ? [period] : []));
  if (cues.length !== rates.length) return;
  for (const [k, cue] of cues.entries())
    replace(walk, rates[k]!, { from: resolve(walk, cue), implied: false, inputs: [] });
}
