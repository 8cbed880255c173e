import type { Pack } from '../../packs/pack.ts';
import {
  country,
  cue,
  firstWithin,
  is,
  isBoundaryMark,
  isComma,
  isLittle,
  leadsToLevel,
  type Node,
} from '../nodes/nodes.ts';
import type { HeadForm } from './head-start.ts';
import type { HeadMeasure } from './measure.ts';

/** The measure that a pronoun may take up, and whether the sentence before named exports or imports. */
export interface Spoken {
  readonly measure: HeadMeasure | null;
  readonly exports: boolean;
  readonly imports: boolean;
  /** The measures of that sentence, in order; one twice where it told two levels of one flow. */
  readonly measures: readonly HeadMeasure[];
  /** Whether it listed exporters or importers, each with its trade with all. */
  readonly actors: boolean;
}

/** "those to China", "las destinadas a China": a pronoun for the measure before, with a side or a product of its own. */
export function pronounAt(
  sentence: readonly Node[],
  i: number,
  own: HeadMeasure | null,
  { measure, exports, imports }: Spoken,
): { measure: HeadMeasure; form: HeadForm } | null {
  // "las de China": one word for the pronoun and its side.
  const at = cue(sentence[i], 'preposition') === null ? i + 1 : i;
  const lead = cue(sentence[at], 'preposition');
  const spoken = own ?? (lead === 'to' && exports ? 'exports' : lead === 'from' && imports ? 'imports' : measure);
  if (spoken === null) return null;
  if (namesAnother(sentence, i) && (spoken === 'exports' || spoken === 'imports'))
    return { measure: spoken, form: 'noun' };
  if (lead === null) return null;
  if (standsAlone(sentence, i) && (spoken === 'exports' || spoken === 'imports'))
    return { measure: spoken, form: 'noun' };
  if (!is(sentence[i], 'party', 'those')) return null;
  const before = sentence[i - 1];
  const opens = before === undefined || isBoundaryMark(before) || cue(before, 'join') !== null;
  const owned = is(sentence[at], 'preposition', 'of') && (at === i || !is(sentence[at], 'preposition', 'from'));
  if (owned && !opens) return null;
  const led = sentence.slice(at + 1, at + 3).find((n) => n.kind !== 'word' && !is(n, 'stop', 'word'));
  return led?.kind === 'country' || led?.kind === 'item' ? { measure: spoken, form: 'noun' } : null;
}

/** "las mexicanas crecieron 4 % y las chinas cayeron 2 %": a nationality with its article as a word, behind no noun, that does what a measure does. */
function namesAnother(sentence: readonly Node[], i: number): boolean {
  if (sentence[i]!.kind !== 'country') return false;
  const [before, article] = [sentence[i - 2], sentence[i - 1]];
  if (country(sentence[i])?.form !== 'adjective' || !isLittle(article) || sentence[i]!.clitics?.article) return false;
  if (before === undefined || !(isBoundaryMark(before) || cue(before, 'join') !== null)) return false;
  // "las alemanas a Chad crecieron"
  const side = cue(sentence[i + 1], 'preposition');
  const led = (side === 'to' || side === 'from') && country(sentence[i + 2])?.form === 'name';
  const next = sentence[led ? i + 3 : i + 1];
  const unsaid = isComma(next) && sentence[led ? i + 4 : i + 2]?.amount != null;
  return unsaid || (cue(next, 'change') !== null && cue(next, 'increase') === null) || leadsToLevel(next);
}

/** `والمصرية إلى تركيا`: a nationality with its article, behind no noun that it could tell of, and the other side: those of Egypt. */
function standsAlone(sentence: readonly Node[], i: number): boolean {
  const { senses, clitics } = sentence[i]!;
  if (!clitics?.article || !senses.some((s) => s.category === 'country' && s.value.endsWith('/adjective')))
    return false;
  const lead = cue(sentence[i + 1], 'preposition');
  const other = country(sentence[i + 2]);
  if ((lead !== 'to' && lead !== 'from') || other === null || other.form === 'adjective') return false;
  const before = sentence[i - 1];
  if (clitics.and || before === undefined || isBoundaryMark(before)) return true;
  return (
    before.kind === 'cue' &&
    (leadsToLevel(before) ||
      cue(before, 'join') !== null ||
      is(before, 'change', 'rise') ||
      is(before, 'change', 'fall')) &&
    cue(before, 'increase') === null
  );
}

/** "exports came to $9m and imports to $8m; the first rose, the second fell": one of two flows, by its place. */
export function formerAt(
  sentence: readonly Node[],
  i: number,
  heads: readonly { readonly measure: HeadMeasure; readonly form: HeadForm }[],
  { measures }: Spoken,
  { switches }: Pack,
): { measure: HeadMeasure; form: HeadForm } | null {
  const place = placeTold(sentence, i, switches);
  if (place === null) return null;
  const named = pastFigure(sentence, i);
  const past = isComma(sentence[named]) ? firstWithin(sentence, named + 1, named + 6, isComma) + 1 : named;
  if (past === 0 || !(changes(sentence[past]) || (past === named && toldByNumber(sentence, past)))) return null;
  const here = [...new Set(heads.filter((h) => h.form !== 'role').map((h) => h.measure))];
  const flows = (here.length > 1 ? here : measures).filter((m) => m === 'exports' || m === 'imports');
  return flows.length === 2 ? { measure: flows[place - 1]!, form: 'noun' } : null;
}

/** "the first figure is", "the second has": past the noun that only stands for a level, and little words. */
function pastFigure(sentence: readonly Node[], i: number): number {
  const noun = sentence[i + 1]?.kind === 'word' || cue(sentence[i + 1], 'refer') !== null;
  const next = firstWithin(sentence, noun ? i + 2 : i + 1, sentence.length, (n) => !isLittle(n));
  return next === -1 ? sentence.length : next;
}

/** "the former", "the second", `الأولى`: which of two is meant. */
export function placeTold(sentence: readonly Node[], i: number, { proclitics }: Pack['switches']): 1 | 2 | null {
  const node = sentence[i]!;
  if (node.senses.length === 0 && node.amount === null) return null;
  const before = sentence[i - 1];
  const place = is(node, 'party', 'first') ? 1 : is(node, 'party', 'second') ? 2 : placeOf(node);
  if (place === null) return null;
  if (proclitics === 'none') return node.amount === null || isLittle(before) ? place : null;
  return tellsOfNoun(before) ? null : place;
}

const placeOf = ({ amount }: Node): 1 | 2 | null =>
  amount?.kind === 'ordinal' && (amount.value === 1 || amount.value === 2) ? amount.value : null;

/** `المركز الأول`, `الربع الأخير`: in Arabic the noun that an ordinal is of stands before it. */
const tellsOfNoun = (before: Node | undefined): boolean =>
  before !== undefined &&
  before.kind !== 'mark' &&
  before.kind !== 'amount' &&
  !isLittle(before) &&
  !leadsToLevel(before) &&
  cue(before, 'join') === null &&
  cue(before, 'preposition') === null &&
  !changes(before);

const changes = (node: Node | undefined): boolean =>
  (cue(node, 'change') !== null && cue(node, 'increase') === null) || cue(node, 'multiple') !== null;

/** "the former by 8 %", "las primeras un 8 %", "the latter was up 2 %": a number of its own follows at once. */
function toldByNumber(sentence: readonly Node[], from: number): boolean {
  const number = firstWithin(sentence, from, from + 4, (n) => n.amount !== null);
  const kind = sentence[number]?.amount?.kind;
  if (kind !== 'percent' && kind !== 'money' && kind !== 'bare' && kind !== 'multiple') return false;
  return sentence.slice(from, number).every((n) => isLittle(n) || cue(n, 'level') !== null || changes(n));
}
