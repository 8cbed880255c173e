import type { Head } from '../heads/head.ts';
import {
  country,
  cue,
  firstWithin,
  is,
  isComma,
  isLittle,
  lastWithin,
  leadsToLevel,
  NO_CODE,
  type Node,
} from '../nodes/nodes.ts';
import { follows, possessive } from './beside.ts';
import { isRival } from './party.ts';
import type { Party } from './role.ts';
import type { Scene } from './scene.ts';
import { isShared } from './share-holder.ts';

export interface Sides {
  readonly reporter: string | null;
  readonly partner: string | null;
}

/** "were recorded by China": the agent of a passive stands after the number. */
export function withAgent(found: Sides, sentence: readonly Node[], head: Head): Sides {
  if (found.reporter !== null) return found;
  for (let i = head.at + 1; i < head.to; i++) {
    const node = sentence[i]!;
    if (node.kind === 'mark' && ',;،؛'.includes(node.norm)) return found;
    if (!is(node, 'preposition', 'by')) continue;
    for (let k = i + 1; k <= i + 2 && k < head.to; k++) {
      const named = country(sentence[k]);
      if (named !== null && named.code !== found.partner) return { ...found, reporter: named.code };
    }
  }
  return found;
}

/** Which side of the head's flow each role stands for. */
export function sides(sentence: readonly Node[], found: readonly Party[], measure: Head['measure']): Sides {
  let reporter: string | null = null;
  let partner: string | null = null;
  const inward = measure === 'imports';
  const twoWay = measure !== 'exports' && measure !== 'imports';
  const bought = inward && found.some(({ role }) => role === 'agent' || role === 'to');
  for (const { code, role } of found) {
    if (bought && role === 'owner') partner ??= code;
    else if (role === 'pair') {
      if (reporter === null) reporter = code;
      else if (partner === null && code !== reporter) partner = code;
    } else if (role === 'owner' || role === 'subject' || role === 'agent') {
      if (reporter === null) reporter = code;
    } else if (role === 'for') {
      if (reporter === null && (twoWay || partner === null)) reporter = code;
      else partner ??= code;
    } else if (role === 'with') partner ??= code;
    else if (role === 'to') {
      if (inward && !twoWay) reporter ??= code;
      else partner ??= code;
    } else if (role === 'from') {
      if (inward || twoWay) partner ??= code;
      else reporter ??= code;
    }
  }
  // `الميزان بين تونس وليبيا لصالح ليبيا`
  const favoured =
    measure === 'deficit' ? undefined : found.find(({ role, code }) => role === 'for' && code === partner);
  if (twoWay && favoured !== undefined && reporter !== null) [reporter, partner] = [favoured.code, reporter];
  if (partner !== null && partner === reporter) partner = null;
  if (partner !== null && partner !== NO_CODE && listed(sentence, found, partner)) partner = NO_CODE;
  return { reporter, partner };
}

/** "Exports to China, Japan and Chad were $3m": several partners together, which have no code. */
function listed(sentence: readonly Node[], found: readonly Party[], partner: string): boolean {
  const role = found.find(({ code }) => code === partner)?.role;
  if (role !== 'to' && role !== 'from' && role !== 'with') return false;
  const same = found.filter((party) => party.role === role);
  return same.some(({ at, code }, k) => k > 0 && code !== same[k - 1]!.code && follows(sentence, same[k - 1]!.at, at));
}

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
    const apostrophe = node.kind === 'mark' && (node.norm === "'" || node.norm === '’');
    if (node.kind !== 'word' && !isLittle(node) && !apostrophe) return null;
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

/** "exporters to Chad", but "the main exporters were Chad", "the main importer Chad": who is named right behind it is one of them. */
function tellsOther(sentence: readonly Node[], actor: number, at: number): boolean {
  const between = sentence.slice(actor + 1, at);
  const own = between.some(leadsToLevel) || (between.length > 0 && between.every(isLittle));
  return at > actor && at - actor <= 4 && !own;
}

/** In a list of exporters or importers the country in front is the reporter, and the one behind the partner. */
export function actorSides(scene: Scene, sentence: readonly Node[], head: Head, found: readonly Party[]): Sides {
  const reporter =
    leading(sentence, head.from, null) ??
    found.find(({ at, role }) => at < head.at && role !== 'adjective' && !possessive(sentence, at))?.code ??
    null;
  const partner = found.find(({ at, code }) => code !== reporter && tellsOther(sentence, head.at, at))?.code ?? 'WLD';
  return { reporter: reporter ?? scene.reporter ?? scene.topic, partner };
}

/** "With all countries of the union together, trade rose", "From China imports came to": the side that opens the sentence. */
export function ledParty(sentence: readonly Node[], head: Head): Party[] {
  const [lead] = sentence;
  const pair = is(lead, 'preposition', 'between') ? pairLed(sentence, head) : [];
  if (pair.length === 2) return pair;
  const role = (['with', 'to', 'from'] as const).find((side) => is(lead, 'preposition', side));
  if (role === undefined || head.from === 0) return [];
  for (let i = 1; i < Math.min(head.from, 7); i++) {
    const node = sentence[i]!;
    const named = country(node);
    if (named !== null && named.form !== 'adjective') {
      const owns = possessive(sentence, i);
      if (role === 'to' && isComma(sentence[i + 1]) && ownsBehind(sentence, head))
        return [{ at: i, code: named.code, role: 'owner' }];
      return owns || sentence.slice(i, head.from).some((n) => n.kind === 'amount')
        ? []
        : [{ at: i, code: named.code, role }];
    }
    const light = node.kind === 'word' || is(node, 'stop', 'word') || cue(node, 'total') !== null;
    if (!light && cue(node, 'country') === null) return [];
  }
  return [];
}

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

/** "India's share of the Emirates' exports", "la participación de China en las exportaciones", `حصة الهند من صادرات الإمارات`: whose share it is. */
export function sharerBefore(sentence: readonly Node[], head: Head, reporter: string | null): string | null {
  for (let i = head.at - 1; i >= 0 && head.from - i <= 8; i--) {
    const named = country(sentence[i]);
    if (sentence[i]!.amount !== null) return null;
    if (named === null || named.code === reporter || isRival(sentence, i)) continue;
    const shares =
      isShared(sentence, i) || cue(sentence[i + 2], 'share') !== null || cue(sentence[i + 1], 'share') !== null;
    return shares && named.code !== reporter && named.code !== NO_CODE ? named.code : null;
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
