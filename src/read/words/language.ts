import type { Pack } from '../../packs/pack.ts';
import { fold } from './fold.ts';
import { type Token, tokenize } from './tokenize.ts';

const SAMPLE = 4000;

/** How much each little word of a pack speaks for it; one of a language akin to it, against it, and more, for it is in none of its own texts. */
const WEIGHTS = new WeakMap<Pack, ReadonlyMap<string, number>>();
const [OWN, AKIN] = [1, -2];

/** The pack whose little words the beginning of a text, cut into `tokens`, uses most; null where none has more of its own than of others'. */
export function detectLanguage(text: string, tokens: readonly Token[], packs: readonly Pack[]): Pack | null {
  const sample = text.length <= SAMPLE ? tokens : tokenize(text, 0, SAMPLE);
  const words = sample.filter((token) => token.kind === 'word');
  let best: Pack | null = null;
  let most = 0;
  for (const pack of packs) {
    const weights = weightsOf(pack);
    let seen = 0;
    for (const word of words) seen += weights.get(word.norm) ?? 0;
    if (seen > most) [best, most] = [pack, seen];
  }
  return best;
}

function weightsOf(pack: Pack): ReadonlyMap<string, number> {
  let known = WEIGHTS.get(pack);
  if (known !== undefined) return known;
  const own = pack.common.map((word) => [fold(word), OWN] as const);
  known = new Map<string, number>([...pack.akin.map((word) => [fold(word), AKIN] as const), ...own]);
  WEIGHTS.set(pack, known);
  return known;
}
