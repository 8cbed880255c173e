import { groups } from '../../geo/groups.ts';
import type { Pack } from '../../packs/pack.ts';
import type { Head } from '../heads/head.ts';
import {
  country,
  cue,
  firstWithin,
  is,
  isBoundaryMark,
  isComma,
  isLittle,
  lastWithin,
  NO_CODE,
  type Node,
  possessive,
  tellsAll,
} from '../nodes/nodes.ts';
import { roleOf } from './party-role.ts';
import type { Party } from './role.ts';

/** The countries of a stretch with their roles towards the head. */
export function parties(
  sentence: readonly Node[],
  head: Head,
  from: number,
  to: number,
  pack: Pack,
  kingdom: string | null = null,
): Party[] {
  const found: Party[] = [];
  for (let i = from; i < to; i++) {
    const side = unnamedSide(sentence, i);
    if (side !== null) {
      found.push({ at: i, code: NO_CODE, role: side });
      continue;
    }
    const named = country(sentence[i]) ?? (is(sentence[i], 'party', 'kingdom') ? monarchy(kingdom) : null);
    if (named === null || tellsMembers(sentence, i) || isRival(sentence, i) || isLeftOut(sentence, i)) continue;
    if (placesMember(sentence, i) || onlyIncluded(sentence, i)) continue;
    const role = roleOf(sentence, i, named.form, head, found.at(-1) ?? null, pack);
    if (role === 'with' && namesTop(sentence, i, head)) break;
    found.push({ at: i, code: named.code, role });
  }
  return found;
}

/** "to six countries", but "to 130 countries" is to nearly all. */
const FEW = 20;

/** "to neighbouring countries", "to six countries", `إلى دول الاتفاقية`: the side of some countries that have no name together. */
export function unnamedSide(sentence: readonly Node[], i: number): 'to' | 'from' | 'with' | null {
  const node = sentence[i]!;
  const counted = node.amount?.noun === 'countries' && node.amount.value > 1 && node.amount.value <= FEW;
  if (!counted && !is(node, 'party', 'countries') && !is(node, 'party', 'group')) return null;
  const behind = firstWithin(
    sentence,
    i + 1,
    i + 6,
    (n) => isBoundaryMark(n) || n.amount !== null || cue(n, 'change') !== null,
  );
  const next = sentence.slice(i + 1, behind === -1 ? i + 6 : behind);
  if (next.some((n) => country(n) !== null || tellsAll(n)) || tellsAll(sentence[i - 1] ?? node)) return null;
  if (node.clitics?.preposition === 'to') return 'to';
  const lead = lastWithin(
    sentence,
    i - 4,
    i,
    (n) => cue(n, 'preposition') !== null || isBoundaryMark(n) || (n.amount !== null && n.amount.kind !== 'bare'),
  );
  return (['to', 'from', 'with'] as const).find((value) => is(sentence[lead], 'preposition', value)) ?? null;
}

/** "the other countries of the African Union": the union in their stead. */
function tellsMembers(sentence: readonly Node[], i: number): boolean {
  if (!is(sentence[i], 'party', 'group') || !is(sentence[i + 1], 'preposition', 'of')) return false;
  const union = country(sentence[isLittle(sentence[i + 2]) ? i + 3 : i + 2]);
  return union !== null && groups[union.code] !== undefined;
}

/** "Exports came to $9m, with Chad, Mali and Togo the top buyers": who they are, and no partner of what the number is of. */
function namesTop(sentence: readonly Node[], i: number, { measure, form }: Head): boolean {
  const lead = isLittle(sentence[i - 1]) ? i - 2 : i - 1;
  if (form !== 'noun' || (measure !== 'exports' && measure !== 'imports') || !isComma(sentence[lead - 1])) return false;
  const end = firstWithin(sentence, i + 1, i + 24, (n) => cue(n, 'role') !== null || n.amount?.kind === 'money');
  return sentence[end]?.amount === null;
}

/** "the surplus with Asia, including China, grew": one of those who have been named together. */
const onlyIncluded = (sentence: readonly Node[], i: number): boolean =>
  is(sentence[i - 1], 'parts', 'some') && isComma(sentence[i - 2]) && isComma(sentence[i + 1]);

/** "Kenya, East Africa's largest economy", "Africa's largest economy, Kenya,": of what region a country is the first in something. */
function placesMember(sentence: readonly Node[], i: number): boolean {
  const members = possessive(sentence, i) ? groups[country(sentence[i])!.code] : undefined;
  if (members === undefined) return false;
  const comma = firstWithin(sentence, i + 2, i + 8, isComma);
  const described = sentence.slice(i + 2, comma);
  if (comma === -1 || described.some((n) => cue(n, 'role') !== null || cue(n, 'measure') !== null)) return false;
  const open = sentence[i - 1]?.kind === 'word' ? i - 2 : i - 1;
  const before = isComma(sentence[open]) ? country(sentence[open - 1]) : null;
  return [before, country(sentence[comma + 1])].some((named) => named !== null && members.includes(named.code));
}

/** "countries other than the United States", "states outside the Arab world", "outside the EU". */
export const isLeftOut = (sentence: readonly Node[], i: number): boolean =>
  is(sentence[isLittle(sentence[i - 1]) ? i - 2 : i - 1], 'party', 'without') ||
  [i - 1, i - 2].some((k) => is(sentence[k], 'party', 'group') && sentence[k]!.end - sentence[k]!.first > 2);

/** "the third-largest buyer after China and Japan", "overtook China": those who are ahead in a rank, or were, have no part in it. */
export function isRival(sentence: readonly Node[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 9; k--) {
    const node = sentence[k]!;
    if (is(node, 'rival', 'passed')) return true;
    if (cue(node, 'rival') !== null) {
      // "after" may be a time: only what can lead to nobody else reaches far back.
      const reach = cue(node, 'compare') === null || country(sentence[k + 1]) !== null ? 14 : 5;
      return sentence.slice(Math.max(0, k - reach), k).some((n) => n.amount?.kind === 'ordinal');
    }
    const light = node.kind === 'country' || is(node, 'join', 'and') || is(node, 'stop', 'word') || isComma(node);
    // "only behind the deficit with Chad": what is ahead is no country.
    if (!light || is(node, 'join', 'split') || is(node, 'preposition', 'with')) return false;
  }
  return false;
}

const monarchy = (code: string | null) => (code === null ? null : { code, form: 'name' });

/** "DHAKA: American shops imported": without the name of where a report was filed. */
export function withoutDateline(sentence: readonly Node[]): readonly Node[] {
  const filed = [0, 1].find((i) => country(sentence[i]) !== null && opensDateline(sentence, i));
  if (filed === undefined) return sentence;
  return sentence.map((node, i) => (i === filed ? { ...node, kind: 'word', senses: [] } : node));
}

function opensDateline(sentence: readonly Node[], i: number): boolean {
  const mark = sentence[i + 1];
  const form = country(sentence[i])?.form;
  // "AMMAN 28 March (Petra) - Exports rose": a day right behind the place.
  const day = isComma(mark) ? sentence[2] : mark;
  if (i === 0 && form !== undefined && form !== 'adjective' && day?.period?.day !== undefined) return true;
  const dash = (n: Node | undefined) => n?.kind === 'mark' && '—–-'.includes(n.norm);
  // "MACAU - Angola and China": a pair of its own behind the dash.
  const alone = country(sentence[2]) === null || joinsNext(sentence, 2);
  const plain = i === 0 && alone && (sentence[2]?.norm === '(' || !sentence.slice(2, 14).some(dash));
  const marks = form === 'capital' ? ':—–-(' : form === 'name' && plain ? '—–-' : '';
  return i <= 1 && mark?.kind === 'mark' && marks.includes(mark.norm);
}

const joinsNext = (sentence: readonly Node[], i: number): boolean =>
  is(sentence[i + 1], 'join', 'and')
    ? country(sentence[i + 2]) !== null
    : sentence[i + 1]?.clitics?.and === true && country(sentence[i + 1]) !== null;
