import type { Pack } from '../../packs/pack.ts';
import { type Start, startsOf } from '../words/finder.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokenize.ts';
import type { Marks } from './numeral.ts';

/** A text being scanned for numbers. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly pack: Pack;
  readonly marks: Marks;
  /** What may start at each token. */
  readonly starts: readonly (Start | null)[];
}

export const openScan = (text: string, tokens: readonly Token[], lexicon: Lexicon, pack: Pack, marks: Marks): Scan => ({
  text,
  tokens,
  lexicon,
  pack,
  marks,
  starts: startsOf(tokens, lexicon),
});
