import { readFileSync } from 'node:fs';
import type { Claim, Figure, Reading } from '../../src/model.ts';
import { article002 } from './article-002.ts';

/** The Arabic telling with the two rates and four levels of the English fixture found in it. */
export function arabic002(): Reading {
  const english = article002();
  const text = readFileSync(new URL('../../seeds/002.ar.txt', import.meta.url), 'utf8');
  const quotes: Readonly<Record<string, string>> = {
    f1: '10.6 مليون دولار',
    f2: '28.7 مليون دولار',
    f3: '78.3 مليون دولار',
    f4: '35.8 مليون دولار',
    f5: '6.74 مليون دولار',
    c1: '18.1 في المئة',
    c2: '16.9 في المئة',
    c3: 'الـ182',
    c4: 'الـ47',
    c5: 'الـ12',
  };
  const move = <T extends Figure | Claim>(each: T): T[] => {
    const quote = quotes[each.id];
    if (quote === undefined) return [];
    const start = text.indexOf(quote);
    if (start === -1) throw new Error(`arabic002: not in the seed: ${quote}`);
    return [{ ...each, mentions: [{ start, end: start + quote.length, quote }] }];
  };
  return {
    ...english,
    text,
    language: 'ar',
    figures: english.figures.flatMap(move),
    claims: english.claims.flatMap(move),
  };
}
