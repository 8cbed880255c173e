import type { Pack } from '../../packs/pack.ts';
import { fold } from './fold.ts';
import { type Token, tokenize } from './tokenize.ts';

const SAMPLE = 4000;
const SETS = new WeakMap<Pack, ReadonlySet<string>>();

/** The pack whose little words the beginning of a text, cut into `tokens`, uses most; null where it uses none of any pack's. */
export function detectLanguage(text: string, tokens: readonly Token[], packs: readonly Pack[]): Pack | null {
  const sample = text.length <= SAMPLE ? tokens : tokenize(text, 0, SAMPLE);
  const words = sample.filter((token) => token.kind === 'word');
  let best: Pack | null = null;
  let most = 0;
  for (const pack of packs) {
    const common = commonWords(pack);
    let seen = 0;
    for (const word of words) if (common.has(word.norm)) seen++;
    if (seen > most) [best, most] = [pack, seen];
  }
  return best;
}

function commonWords(pack: Pack): ReadonlySet<string> {
  const known = SETS.get(pack);
  if (known !== undefined) return known;
  const made = new Set(pack.common.map(fold));
  SETS.set(pack, made);
  return made;
}
