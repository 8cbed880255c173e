import { cue, firstWithin, is, isComma, lastWithin, type Node } from './nodes.ts';

/** "took 35 % ($3m) of Chad's exports", "took $3m, or 35 %, of them": a level and the share that it is, in the order "$3m (35 %) of". */
export function levelFirst(sentence: readonly Node[]): readonly Node[] {
  const out = [...sentence];
  let told = false;
  for (let i = 1; i + 4 < out.length; i++) {
    const own = out[i]!.amount?.kind;
    const other = out[i + 2]!.norm === '(' || !is(out[i + 2], 'join', 'or') ? i + 2 : i + 3;
    const kinds = [own, out[other]?.amount?.kind];
    if (!kinds.includes('percent') || !kinds.includes('money') || !setApart(out, i + 1, other)) continue;
    // "and 3 % ($9m) of its imports": the verb of the one before.
    const takes = takesPart(out, i) || (told && is(out[i - 1], 'join', 'and'));
    if (!takes || !ofMeasure(out, other + 2)) continue;
    told = true;
    const [level, share] = own === 'money' ? [out[i]!, out[other]!] : [out[other]!, out[i]!];
    const bracket = (mark: Node, norm: string): Node => ({ ...mark, norm });
    out.splice(i, other + 2 - i, level, bracket(out[i + 1]!, '('), share, bracket(out[other + 1]!, ')'));
  }
  return out;
}

/** In brackets, or between commas behind "or". */
const setApart = (sentence: readonly Node[], open: number, at: number): boolean =>
  at === open + 1
    ? sentence[open]!.norm === '(' && sentence[at + 1]?.norm === ')'
    : isComma(sentence[open]) && isComma(sentence[at + 1]);

const takesPart = (sentence: readonly Node[], at: number): boolean =>
  lastWithin(sentence, at - 3, at, (n) => cue(n, 'take') !== null || cue(n, 'share') !== null) !== -1;

const ofMeasure = (sentence: readonly Node[], of: number): boolean =>
  (is(sentence[of], 'preposition', 'of') || is(sentence[of], 'share', 'of')) &&
  firstWithin(sentence, of + 1, of + 7, (n) => cue(n, 'measure') !== null) !== -1;
