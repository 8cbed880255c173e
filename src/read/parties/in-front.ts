import type { Head } from '../heads/head.ts';
import { isSide } from '../heads/measure.ts';
import {
  country,
  cue,
  firstWithin,
  is,
  isApostrophe,
  isBoundaryMark,
  isComma,
  isLittle,
  lastWithin,
  leadsToLevel,
  NO_CODE,
  type Node,
  possessive,
} from '../nodes/nodes.ts';
import { follows } from './beside.ts';
import { isRival } from './party.ts';
import type { Party, Sides } from './role.ts';

/** "Chinese customs data showed that the country's imports": whom the sentence has named before. */
export function firstNamed(sentence: readonly Node[], to: number, partner: string | null): string | null {
  const codes = new Set(sentence.slice(0, to).map((n) => country(n)?.code ?? NO_CODE));
  codes.delete(NO_CODE);
  const [code] = codes;
  return codes.size === 1 && code !== partner ? code! : null;
}

/** "The Chinese ambassador in Riyadh said that bilateral trade": the two countries that a sentence names before its trade. */
export function pairNamed(sentence: readonly Node[], to: number): [string, string] | null {
  const codes = new Set(sentence.slice(0, to).map((n) => country(n)?.code));
  codes.delete(undefined);
  codes.delete(NO_CODE);
  const [a, b] = [...codes] as string[];
  return codes.size === 2 ? [a!, b!] : null;
}

/** "Chad's customs recorded exports to Mali": whose books they stand in, where the head itself names the partner alone. */
export function recorderOf(sentence: readonly Node[], { from, form }: Head, partner: string): string | null {
  // "Chad had in May exports to Mali"
  const dated = sentence[from - 1]?.kind === 'period' && is(sentence[from - 2], 'preposition', 'in') ? from - 2 : from;
  const verb = isLittle(sentence[dated - 1]) ? dated - 2 : dated - 1;
  if (form !== 'noun' || !is(sentence[verb], 'level', 'reach') || cue(sentence[verb], 'preposition') !== null)
    return null;
  for (let i = verb - 1; i >= 0 && verb - i <= 6; i--) {
    const node = sentence[i]!;
    const named = country(node);
    if (named !== null) return named.code === partner || named.code === NO_CODE ? null : named.code;
    if (node.kind !== 'word' && !isLittle(node) && !isApostrophe(node)) return null;
  }
  return null;
}

/** "Peru: grape shipments to China rose": the country that a heading names in front of a colon. */
export function labelOf([name, colon]: readonly Node[], partner: string | null): string | null {
  const named = country(name);
  if (named === null || named.form !== 'name' || colon?.norm !== ':' || named.code === partner) return null;
  return named.code === NO_CODE ? null : named.code;
}

/** "• China: beef at $3m": where the country stands whose line of a list it is; −1 where none does. */
export function lineOf(sentence: readonly Node[]): number {
  return firstWithin(sentence, 1, 10, (n, i) => {
    const opens = sentence[i - 1]!.kind === 'mark' && '•·*-–—▪●'.includes(sentence[i - 1]!.norm);
    return opens && sentence[i + 1]?.norm === ':' && country(n)?.form === 'name' && country(n)!.code !== NO_CODE;
  });
}

/** "Georgia and Azerbaijan traded": the first of two that trade with each other. */
export function joinedBefore(sentence: readonly Node[], from: number): string | null {
  return is(sentence[from - 1], 'join', 'and') ? (country(sentence[from - 2])?.code ?? null) : null;
}

/** "With all countries of the union together, trade rose", "From China imports came to": the side that opens the sentence. */
export function ledParty(sentence: readonly Node[], head: Head): Party[] {
  const open = clauseLed(sentence, head);
  const lead = sentence[open];
  const others = allBut(sentence, head);
  if (others !== null) return [others];
  const pair = is(lead, 'preposition', 'between') ? pairLed(sentence, head) : [];
  if (pair.length === 2) return pair;
  const role = (['with', 'to', 'from'] as const).find((side) => is(lead, 'preposition', side));
  if (role === undefined || head.from === 0) return [];
  for (let i = open + 1; i < Math.min(head.from, open + 7); i++) {
    const node = sentence[i]!;
    const named = country(node);
    if (named !== null && named.form !== 'adjective') {
      const owns = possessive(sentence, i);
      const its = is(sentence[head.from - 1], 'party', 'its');
      if (role === 'to' && isComma(sentence[i + 1]) && (its || ownsBehind(sentence, head)))
        return [{ at: i, code: named.code, role: 'owner' }];
      return owns || sentence.slice(i, head.from).some(isCounted) ? [] : [{ at: i, code: named.code, role }];
    }
    const whole = cue(node, 'total') !== null || is(node, 'preposition', 'of');
    const light = node.kind === 'word' || is(node, 'stop', 'word') || whole;
    if (!light && cue(node, 'country') === null) return [];
  }
  return [];
}

/** Where the word stands that may lead to a side in front of a head: at the sentence's start, or at that of a clause (`، ومن هولندا بلغت الواردات`). */
function clauseLed(sentence: readonly Node[], { from, measure }: Head): number {
  const comma = isComma(sentence[from - 1]) ? from - 1 : isLittle(sentence[from - 1]) ? from - 2 : -1;
  if (isSide(measure) && isComma(sentence[comma]) && listsWith(sentence, comma - 2)) return comma - 2;
  for (let i = from - 3; i > 0 && from - i <= 4; i--) {
    const opens = isComma(sentence[i - 1]) && sentence[i]!.clitics?.and === true;
    if (opens && country(sentence[i + 1])?.form === 'name' && leadsToLevel(sentence[i + 2])) return i;
  }
  // `أما مع الصين فبلغ العجز`
  return is(sentence[0], 'join', 'split') && cue(sentence[1], 'preposition') !== null ? 1 : 0;
}

/** "a surplus of $3m with Chad; with Mali, a deficit of $2m": the next of a list of partners. */
const listsWith = (sentence: readonly Node[], at: number): boolean =>
  at > 0 &&
  is(sentence[at], 'preposition', 'with') &&
  country(sentence[at + 1])?.form === 'name' &&
  (isBoundaryMark(sentence[at - 1]!) || is(sentence[at - 1], 'join', 'and'));

/** "Excluding China, exports fell": with all but the one country, which have no code. */
function allBut(sentence: readonly Node[], { measure, from }: Head): Party | null {
  const at = isLittle(sentence[1]) ? 2 : 1;
  const named = country(sentence[at]);
  if (!is(sentence[0], 'party', 'without') || named?.form !== 'name' || at >= from) return null;
  return { at, code: NO_CODE, role: measure === 'exports' ? 'to' : measure === 'imports' ? 'from' : 'with' };
}

/** A number that is no place: "with Brazil, its first partner, trade came to". */
const isCounted = ({ amount }: Node): boolean => amount !== null && amount.kind !== 'ordinal';

/** "For Bolivia, the surplus with India", "for Bolivia, exports to India": the partner stands behind the measure. */
function ownsBehind(sentence: readonly Node[], { at, to, form }: Head): boolean {
  const end = firstWithin(sentence, at + 1, Math.min(to, at + 6), (n) => n.amount !== null || n.kind === 'mark');
  const behind = sentence.slice(at + 1, end === -1 ? Math.min(to, at + 6) : end);
  const leads = (n: Node) => ['to', 'from', 'with'].includes(cue(n, 'preposition') ?? '');
  return (
    form === 'noun' && behind.some((n, k) => leads(n) && behind.slice(k + 1, k + 3).some((c) => country(c) !== null))
  );
}

/** "Between China and Chad, trade came to": the two that trade with each other. */
function pairLed(sentence: readonly Node[], { from, measure }: Head): Party[] {
  if (measure === 'exports' || measure === 'imports') return [];
  const end = Math.min(
    from,
    firstWithin(sentence, 1, 8, (n) => n.kind === 'mark' || n.kind === 'amount'),
  );
  const named = sentence.slice(0, Math.max(0, end)).flatMap((n, at) => {
    const here = country(n);
    return here === null || here.form === 'adjective' ? [] : [{ at, code: here.code, role: 'pair' as const }];
  });
  return named.length === 2 && follows(sentence, named[0]!.at, named[1]!.at) ? named : [];
}

/** "China, the biggest supplier, sold Chad": the subject of a verb in front of what commas tell of its part. */
export function subjectPastApposition(
  sentence: readonly Node[],
  { at, form }: Head,
  partner: string | null,
): string | null {
  if ((form !== 'verb' && form !== 'sale') || !isComma(sentence[at - 1])) return null;
  const open = lastWithin(sentence, at - 9, at - 1, isComma);
  const named = country(sentence[open - 1]);
  if (named === null || named.form === 'adjective' || named.code === partner || named.code === NO_CODE) return null;
  if (cue(sentence[pastArticle(sentence, open - 1)], 'preposition') !== null) return null;
  return sentence.slice(open + 1, at).some((n) => cue(n, 'role') !== null) ? named.code : null;
}

/** "Spain, which had frozen trade with Algeria in June, sold it $3m", `أما إسبانيا، التي جمدت الجزائر تجارتها معها، فلم تبع`: the subject of a verb in front of a relative clause in commas. */
export function subjectPastRelative(
  sentence: readonly Node[],
  { at, form }: Head,
  partner: string | null,
): { reporter: string; other: string | null } | null {
  const close = isLittle(sentence[at - 1]) ? at - 2 : at - 1;
  if ((form !== 'verb' && form !== 'sale') || !isComma(sentence[close])) return null;
  const open = lastWithin(sentence, close - 14, close, isComma);
  const named = country(sentence[open - 1]);
  if (open === -1 || !is(sentence[open + 1], 'join', 'relative') || named === null) return null;
  if (named.form === 'adjective' || named.code === partner || named.code === NO_CODE) return null;
  const clause = sentence.slice(open, close);
  const led = cue(sentence[pastArticle(sentence, open - 1)], 'preposition') !== null;
  if (led || clause.some((n) => n.amount !== null)) return null;
  const [other = null, more] = new Set(clause.flatMap((n) => country(n)?.code ?? []));
  return { reporter: named.code, other: more === undefined && other !== named.code ? other : null };
}

/** "Argentina tuvo con Brasil un déficit", "con China, Brasil tuvo": the partner and the subject on either side of a verb. */
export function subjectWith(sentence: readonly Node[], to: number): Sides | null {
  let reporter: string | null = null;
  let partner: string | null = null;
  for (let i = to - 1; i >= 0 && to - i <= 14; i--) {
    const node = sentence[i]!;
    if (node.kind === 'amount' || is(node, 'join', 'split') || (node.kind === 'mark' && ';:؛()'.includes(node.norm)))
      return null;
    const named = country(node);
    if (named === null || named.form === 'adjective') continue;
    const lead = sentence[pastArticle(sentence, i)];
    if (is(lead, 'preposition', 'with')) {
      if (reporter !== null && lead !== sentence[0]) return null;
      partner ??= named.code;
    } else if (reporter !== null) return null;
    else if (cue(lead, 'preposition') === null) reporter ??= named.code;
    else return null;
    if (reporter !== null && partner !== null) return reporter === partner ? null : { reporter, partner };
  }
  return null;
}

/** Where the word before a name and its article stands ("a la Unión Europea", "to the United States"). */
const pastArticle = (sentence: readonly Node[], i: number): number => (isLittle(sentence[i - 1]) ? i - 2 : i - 1);

/** "Egypt kept first place among Russia's markets": the country before a list of markets is one of them. */
export function leading(sentence: readonly Node[], to: number, reporter: string | null): string | null {
  for (let i = to - 1; i >= 0; i--) {
    const named = country(sentence[i]);
    if (named === null || named.form === 'adjective' || named.code === reporter) continue;
    if (isRival(sentence, i)) continue;
    const mark = sentence[i + 1]?.kind === 'mark' ? 1 : 0;
    if (cue(sentence[i + 1 + mark], 'preposition') !== null && is(sentence[i + 2 + mark], 'join', 'relative'))
      return null;
    const led = (sentence[i]!.clitics?.preposition ?? '') !== '';
    return !led && cue(sentence[pastArticle(sentence, i)], 'preposition') === null ? named.code : null;
  }
  return null;
}

/** `كانت تشاد تتقدم، إذ ارتفعت صادراتها إلى مالي`, `زادت تشاد، من جهتها، مبيعاتها إلى مالي`: the one whom the sentence has named for the pronoun of a measure with its partner. */
export function pronounsOwner(sentence: readonly Node[], { at }: Head, partner: string): string | null {
  const named = lastWithin(sentence, 0, at, (n) => {
    const here = country(n);
    return here !== null && here.form !== 'adjective' && here.code !== partner;
  });
  const code = country(sentence[named])?.code ?? NO_CODE;
  const others = sentence.slice(0, at).some((n) => ![undefined, code, partner].includes(country(n)?.code));
  if (code === NO_CODE || others) return null;
  const lead = cue(sentence[pastArticle(sentence, named)], 'preposition');
  if (lead === 'to' || lead === 'from' || lead === 'with' || (sentence[named]!.clitics?.preposition ?? '') !== '')
    return null;
  // "Chad took second place among its markets": whoever has a part in a flow does not own it.
  const parts = (n: Node) => n.amount !== null || cue(n, 'take') !== null || cue(n, 'share') !== null || placed(n);
  return sentence.slice(0, at).some(parts) ? null : code;
}

const placed = (n: Node): boolean => cue(n, 'role') !== null || (cue(n, 'rank') !== null && cue(n, 'stop') === null);
