import type { Pack } from '../../packs/pack.ts';
import {
  country,
  cue,
  firstWithin,
  is,
  isApostrophe,
  isBoundaryMark,
  isComma,
  leadsToLevel,
  type Node,
} from '../nodes/nodes.ts';
import { isBalance } from './measure.ts';

/** What kind of word a head is. */
export type HeadForm = 'noun' | 'verb' | 'sale' | 'role' | 'actor';

/** How far left a head's own words reach: its owner, or a verb's subject. */
export function headStart(sentence: readonly Node[], at: number, form: HeadForm, previous: number, pack: Pack): number {
  return form === 'noun' || form === 'role' || form === 'actor' || is(sentence[at], 'sale', 'noun')
    ? nounStart(sentence, at, previous, pack)
    : verbStart(sentence, at, previous, pack);
}

/** In a language whose adjectives follow, what stands before a second noun of trade belongs to the first. */
function nounStart(sentence: readonly Node[], at: number, previous: number, pack: Pack): number {
  const owned = pack.switches.adjective === 'after' && previous >= 0;
  let start = at;
  for (let i = at - 1; i > previous && at - i <= 7; i--) {
    const node = sentence[i]!;
    const ranks = node.amount?.kind === 'ordinal' && pack.switches.adjective === 'before';
    if ((node.kind === 'amount' && !ranks) || node.kind === 'period' || isBoundaryMark(node)) break;
    // "Chad's top buyer", "Chad's second-largest buyer"
    if (is(node, 'join', 'lead') && is(node, 'rank', 'place')) continue;
    if (cue(node, 'preposition') !== null && is(sentence[i + 1], 'join', 'relative')) {
      const named = [i - 1, i - 2].find((k) => country(sentence[k]) !== null);
      return named !== undefined && named > previous ? named : start;
    }
    if (is(node, 'join', 'relative') && cue(sentence[i - 1], 'preposition') !== null) continue;
    if (cue(node, 'join') !== null || cue(node, 'preposition') !== null || cue(node, 'compare') !== null) break;
    // `لتتمتع موسكو بفائض`: the subject of a clause of its own.
    if (owned && i === at - 1 && sentence[at]!.clitics?.preposition === 'by' && acts(sentence, i)) return i;
    if (owned && isBalance(cue(sentence[at], 'measure')) && records(sentence, i)) return i;
    if (owned && (node.kind === 'country' || node.kind === 'item')) break;
    // `وزارة النفط أن الصادرات`: a part of somebody's name.
    if (pack.switches.construct && node.kind === 'item' && sentence[i - 1]?.kind === 'word') break;
    if (node.kind === 'country' || cue(node, 'party') !== null || node.kind === 'item') start = i;
    else if (cue(node, 'kind') !== null || cue(node, 'total') !== null) start = i;
    else if (node.kind === 'mark' && (isApostrophe(node) || node.norm === '-' || node.norm === '–')) continue;
    else if (cue(node, 'change') !== null || cue(node, 'level') !== null) break;
  }
  return start;
}

/** A country behind the first word of its clause. */
const acts = (sentence: readonly Node[], i: number): boolean =>
  country(sentence[i]) !== null &&
  country(sentence[i])!.form !== 'adjective' &&
  sentence[i - 1]?.kind === 'word' &&
  (sentence[i - 2] === undefined || isBoundaryMark(sentence[i - 2]!));

/** `فسجلت مسقط معها عجزا`: a country behind the verb of its clause, that has the balance. */
const records = (sentence: readonly Node[], i: number): boolean =>
  country(sentence[i]) !== null &&
  country(sentence[i])!.form !== 'adjective' &&
  leadsToLevel(sentence[i - 1]) &&
  (sentence[i]!.clitics?.preposition ?? '') === '';

function verbStart(sentence: readonly Node[], at: number, previous: number, pack: Pack): number {
  // "four fifths of Canada's exports went to the United States": what goes somewhere is no country.
  if (is(sentence[at], 'preposition', 'to')) return at;
  let start = at;
  for (let i = at - 1; i > previous; i--) {
    const node = sentence[i]!;
    if (
      (node.kind === 'amount' && !(node.amount!.kind === 'ordinal' && inApposition(sentence, i))) ||
      (node.kind === 'mark' && ';؛()'.includes(node.norm)) ||
      // "un proveedor de Chad: le vendió"
      (node.norm === ':' && previous >= 0 && is(sentence[start], 'party', 'there'))
    )
      break;
    // "Jamaica has the upper hand: Canada sold it $3m"
    if (start < at && node.norm === ':') break;
    if (is(node, 'join', 'relative') && (start === at || country(sentence[start])?.form === 'adjective')) {
      const named = isComma(sentence[i - 1]) ? i - 2 : i - 1;
      if (country(sentence[named]) !== null) return named;
    }
    if (is(node, 'join', 'split') && node.kind === 'cue') break;
    if (is(node, 'join', 'and') && start === at) break;
    // "first among the exporters to Chad, sold it $3m": the country belongs to the list.
    // "the largest market of Chad in 2021, importing": and so where its time stands behind it.
    const comma = firstWithin(sentence, i + 1, i + 4, isComma);
    const ofRole = is(sentence[i - 1], 'preposition', 'of') && i - previous === 2 && at === comma + 1;
    if (
      start === at &&
      (i - previous === 1 || ofRole) &&
      comma !== -1 &&
      sentence.slice(i + 1, comma).every((n) => n.period !== null || is(n, 'preposition', 'in')) &&
      cue(sentence[previous], 'role') !== null
    )
      break;
    // `مورّدي السوق المصرية، ولم تبع لها`: a nationality before the comma is told with the head before.
    if (previous >= 0 && country(node)?.form === 'adjective' && sentence.slice(i, at).some(isComma)) continue;
    if (node.kind === 'country' || cue(node, 'party') !== null) {
      start = i;
      if (pack.switches.verbFirst && node.clitics?.preposition !== '') break;
    }
  }
  return start;
}

/** "Israel, the second market, bought": a rank in commas behind the subject. */
function inApposition(sentence: readonly Node[], i: number): boolean {
  return sentence.slice(Math.max(0, i - 3), i).some(isComma) && sentence.slice(i + 1, i + 5).some(isComma);
}
