import type { Pack } from '../../packs/pack.ts';
import type { Head } from '../heads/head.ts';
import {
  cue,
  firstWithin,
  is,
  isBoundaryMark,
  isComma,
  isCopula,
  isLittle,
  lastWithin,
  type Node,
  tellsAll,
} from '../nodes/nodes.ts';
import type { Party } from './role.ts';
import type { Scene } from './scene.ts';

/** A head at which the scene turns, and what stands around it. */
export interface Entering {
  readonly scene: Scene;
  readonly sentence: readonly Node[];
  readonly head: Head;
  /** Where the head's own words end. */
  readonly to: number;
  readonly index: number;
  readonly pack: Pack;
  /** The head's own words, and who is named among them. */
  readonly stretch: readonly Node[];
  readonly found: readonly Party[];
  /** Whether the sentence has turned the scene before. */
  readonly here: boolean;
}

/** The words of a head that point at who was named before, or at everybody. */
export interface Pointers {
  /** "both", "vice versa", "to it". */
  readonly both: boolean;
  readonly turned: boolean;
  readonly there: boolean;
  /** "total exports": those to all. */
  readonly whole: boolean;
  /** "among the partners, with trade of". */
  readonly among: boolean;
}

export function pointersOf({ sentence, head, to, stretch, here }: Entering): Pointers {
  const words = (value: string) =>
    stretch.some((n) => is(n, 'party', value)) ||
    (!here && sentence.slice(0, head.to).some((n, i) => is(n, 'party', value) && !leadsToBase(n, sentence[i + 1])));
  const thither = (n: Node, i: number) =>
    (is(n, 'party', 'there') &&
      cue(stretch[i - 1], 'total') === null &&
      !(head.from + i < head.at && saysThatIs(stretch[i + 1]))) ||
    (is(n, 'party', 'its') && leadsAway(stretch[i - 1]));
  return {
    // "the exporters of them": the goods.
    both: head.form !== 'actor' && stretch.some((n) => is(n, 'party', 'both')),
    turned: words('reverse'),
    there: stretch.some(thither) || thereBehind(sentence, to) || givenToIt(sentence, head),
    whole: stretch.some(tellsAll) || allBefore(sentence, head) || opensOverall(sentence, head),
    among: amongPartners(sentence, head),
  };
}

/** "there had been a deficit": no place. */
const saysThatIs = (next: Node | undefined): boolean => isCopula(next) || is(next, 'tense', 'past');

/** "sold it $3m", "selling it goods worth $3m". */
export function givenToIt(
  sentence: readonly Node[],
  { at, form, measure }: Pick<Head, 'at' | 'form' | 'measure'>,
): boolean {
  if ((form !== 'verb' && form !== 'sale') || measure !== 'exports' || !is(sentence[at + 1], 'party', 'its'))
    return false;
  // "earned the country $3m": to whom it is paid is who sells.
  if (is(sentence[at], 'sale', 'earnings')) return false;
  const next = sentence[at + 2];
  const goods = cue(next, 'kind') !== null && is(sentence[at + 3], 'level', 'reach');
  return sentence[goods ? at + 4 : at + 2]?.amount?.kind === 'money';
}

/** "Overall, exports rose": the whole, said in front of the sentence. */
function opensOverall(sentence: readonly Node[], { from }: Head): boolean {
  const total = firstWithin(sentence, 0, Math.min(from, 2), (n) => cue(n, 'total') !== null);
  const led = (n: Node) => cue(n, 'change') !== null || is(n, 'level', 'reach') || isLittle(n) || isComma(n);
  return total !== -1 && sentence.slice(total + 1, from).every(led);
}

/** `في مقابل 3 مليارات`, `في مقابل واردات بلغت`: words that turn to the other side, unless what they compare with follows. */
const leadsToBase = (node: Node, next: Node | undefined): boolean =>
  cue(node, 'compare') !== null &&
  (next?.amount != null || (cue(next, 'measure') !== null && next?.clitics?.article === false));

/** "All apparel imported by", `el total de las exportaciones`: the whole, said of what a verb or a noun is about. */
function allBefore(sentence: readonly Node[], { form, from, at }: Head): boolean {
  if (form === 'noun' || is(sentence[at], 'sale', 'noun'))
    return cue(sentence[from - 1], 'total') !== null && is(sentence[from - 1], 'preposition', 'of');
  return (
    form === 'verb' &&
    sentence.slice(Math.max(0, from - 3), from).some((n) => cue(n, 'total') !== null) &&
    !sentence.slice(Math.max(0, from - 3), from).some((n) => isBoundaryMark(n) || n.kind === 'amount')
  );
}

/** "$3m to its neighbour": the other country, behind the head's first number. */
function thereBehind(sentence: readonly Node[], to: number): boolean {
  if (sentence[to]?.kind !== 'amount') return false;
  for (let i = to + 1; i < sentence.length && i <= to + 6; i++) {
    const node = sentence[i]!;
    if (node.kind === 'amount' || node.kind === 'mark' || node.kind === 'country' || cue(node, 'measure') !== null)
      return false;
    if (is(node, 'party', 'there')) return true;
  }
  return false;
}

/** "China came first among the partners, with trade of $3m", "China led the countries receiving its exports": one of a list of partners is spoken of. */
function amongPartners(sentence: readonly Node[], head: Head): boolean {
  const takes = lastWithin(sentence, head.from - 2, head.at, (n) => cue(n, 'take') !== null);
  if (takes !== -1 && lastWithin(sentence, takes - 6, takes, (n) => is(n, 'join', 'lead')) !== -1) return true;
  return sentence.slice(Math.max(0, head.at - 5), head.at).some((n) => is(n, 'role', 'partners'));
}

/** "to it", "with the kingdom": the other country. */
export function leadsAway(node: Node | undefined): boolean {
  return is(node, 'preposition', 'to') || is(node, 'preposition', 'from') || is(node, 'preposition', 'with');
}

/** "by the country", "للمملكة": the country spoken of is the one that acts or owns. */
export function byIt(stretch: readonly Node[], who: 'its' | 'kingdom' = 'its'): boolean {
  return stretch.some(
    (node, i) =>
      is(node, 'party', who) && (is(stretch[i - 1], 'preposition', 'by') || node.clitics?.preposition === 'to'),
  );
}

/** `صادراتها`: a pronoun glued to the measure. */
export const ownedBySuffix = (node: Node | undefined): boolean =>
  node?.clitics != null && !['', 'ا'].includes(node.clitics.suffix);
