import type { Kind, Period } from '../model.ts';
import type { Pack } from '../packs/pack.ts';
import { type Head, isBoundaryMark, opensDateline, type Party, parties, possessive } from './head.ts';
import { country, cue, is, NO_CODE, type Node } from './nodes.ts';

/** What the text is speaking of at a point: carried on from word to word and from sentence to sentence. */
export interface Scene {
  measure: Head['measure'] | null;
  kind: Kind;
  item: string | null;
  /** The product that the last head named. */
  headItem: string | null;
  reporter: string | null;
  /** The partner that the last head named. */
  headPartner: string | null;
  /** `WLD` where none is named; null where one is named that has no code. */
  partner: string | null;
  period: Period | null;
  base: Period | null;
  /** The latest period that the text has come to. */
  latest: Period | null;
  /** What the next sentence starts from, where this one named several periods. */
  carried: Period | null;
  /** The sentence, counted from 0, in which the measure was last named. */
  named: number;
  /** The sentence in which a number was last bound to it. */
  spoken: number;
  /** The two countries last spoken of together. */
  pair: readonly [string, string] | null;
  /** The country that the text is about, until a head names another. */
  topic: string | null;
  /** The one country that the text has named so far; null where none or several. */
  sole: string | null;
  /** Whether every pair so far was the same one. */
  bilateral: boolean;
  /** The currency last named. */
  currency: string | null;
}

export function opening(): Scene {
  return {
    measure: null,
    kind: 'any',
    item: null,
    headItem: null,
    headPartner: 'WLD',
    reporter: null,
    partner: 'WLD',
    period: null,
    base: null,
    latest: null,
    carried: null,
    named: -1,
    spoken: -1,
    pair: null,
    topic: null,
    sole: null,
    bilateral: true,
    currency: null,
  };
}

export interface Sides {
  readonly reporter: string | null;
  readonly partner: string | null;
}

/** The latest of some periods by the year and the part that it ends with. */
export function latestOf(periods: readonly (Period | null)[]): Period | null {
  let best: Period | null = null;
  for (const period of periods) if (period !== null && (best === null || endKey(period) > endKey(best))) best = period;
  return best;
}

const PART_ENDS: Readonly<Record<string, number>> = { Q1: 3, Q2: 6, Q3: 9, Q4: 12, H1: 6, H2: 12 };

/** A number that grows with the end of a period: months from year 0. */
function endKey(period: Period): number {
  const last = period.split('/').at(-1)!;
  const fiscal = /^FY(\d{4})/.exec(last);
  if (fiscal !== null) return Number(fiscal[1]) * 12 + 15;
  const [year = '0', part] = last.split('-');
  return Number(year) * 12 + (part === undefined ? 12 : (PART_ENDS[part] ?? Number(part)));
}

/** "were recorded by China": the agent of a passive stands after the number. */
function withAgent(found: Sides, sentence: readonly Node[], head: Head): Sides {
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
export function sides(found: readonly Party[], measure: Head['measure']): Sides {
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
  if (partner !== null && partner === reporter) partner = null;
  return { reporter, partner };
}

/** Moves the scene to a new head. `to` is where the head's own words end: its first amount, or the next head. */
export function enter(
  scene: Scene,
  sentence: readonly Node[],
  head: Head,
  to: number,
  index: number,
  pack: Pack,
): void {
  const found = parties(sentence, head, head.from, to, pack, kingdomOf(scene));
  const stretch = sentence.slice(head.from, to);
  if (ownGoods(scene, head, found) || buyerNamed(scene, sentence, head, found, index)) {
    scene.named = index;
    return;
  }
  const supplier = supplierOfPart(scene, sentence, head, found, index);
  if (supplier !== null) {
    [scene.partner, scene.named, scene.spoken] = [supplier, index, index];
    notePair(scene);
    return;
  }
  const explicit = withAgent(sides([...ledParty(sentence, head), ...found], head.measure), sentence, head);
  const here = scene.named === index;
  const words = (value: string) =>
    stretch.some((n) => is(n, 'party', value)) || (!here && sentence.some((n) => is(n, 'party', value)));
  const both = stretch.some((n) => is(n, 'party', 'both'));
  const turned = words('reverse');
  const there =
    stretch.some((n, i) => is(n, 'party', 'there') || (is(n, 'party', 'its') && leadsAway(stretch[i - 1]))) ||
    thereBehind(sentence, to);
  const whole = stretch.some((n) => cue(n, 'total') !== null) || allBefore(sentence, head);
  const among = amongPartners(sentence, head);
  let { reporter, partner } = head.form === 'actor' ? actorSides(scene, sentence, head, found) : explicit;
  if (head.measure === 'trade' && reporter === null && scene.reporter === null)
    [reporter, partner] = pairNamed(sentence, head.at) ?? [null, partner];
  const first = head.measure === 'trade' && partner === null ? joinedBefore(sentence, head.from) : null;
  if (first !== null && reporter !== null && reporter !== first) [reporter, partner] = [first, reporter];
  if (reporter === null && byIt(stretch, 'kingdom')) reporter = kingdomOf(scene);
  if (both && scene.pair !== null && reporter === null) [reporter, partner] = scene.pair;
  else if (
    reporter === null &&
    partner === null &&
    !here &&
    !byIt(stretch) &&
    !(head.listing && scene.reporter !== null) &&
    !among &&
    leading(sentence, head.from, null) !== null
  ) {
    reporter = leading(sentence, head.from, null);
    const other = otherOf(scene.pair, reporter);
    partner = (turned || there || scene.bilateral) && other !== null && !whole ? other : 'WLD';
  } else if (reporter === null && partner === null) {
    if (turned && scene.partner !== null && scene.partner !== 'WLD') {
      const same = scene.measure === head.measure;
      reporter = same ? scene.partner : scene.reporter;
      partner = same ? scene.reporter : scene.partner;
    } else {
      reporter = byIt(stretch) ? (scene.topic ?? scene.reporter) : (scene.reporter ?? scene.topic);
      const keep =
        here || there || head.anaphor || (scene.bilateral && scene.pair !== null && index - scene.named <= 2);
      const away = there && scene.partner === 'WLD' && head.measure !== 'eci' ? otherOf(scene.pair, reporter) : null;
      partner = keep && !whole ? (away ?? scene.partner) : 'WLD';
    }
  } else if (reporter === null) {
    reporter =
      scene.reporter === partner ? (otherOf(scene.pair, partner) ?? scene.topic) : (scene.reporter ?? scene.topic);
    if (reporter === partner) reporter = null;
  } else if (partner === null) {
    const thither = there && scene.partner !== 'WLD' && scene.partner !== reporter ? scene.partner : null;
    const other = otherOf(scene.pair, reporter) ?? thither;
    const link = turned || there || (here && other !== null) || (scene.bilateral && other !== null && !whole);
    partner = link && other !== null && !whole ? other : 'WLD';
  }
  if (reporter === null && stretch.some((n) => is(n, 'party', 'its')))
    reporter = firstNamed(sentence, head.at, partner);
  if (
    reporter === null &&
    (partner === null || partner === 'WLD') &&
    (head.form === 'noun' || cue(sentence[head.at], 'sale') === 'earnings' || hasOwner(sentence))
  )
    reporter = scene.sole;
  if (partner !== null && partner === reporter) partner = 'WLD';
  const answers = partner === 'WLD' && !whole && answersSale(scene, head, reporter, index);
  if (answers) partner = scene.reporter;
  const item = answers ? scene.item : null;
  if (partner === 'WLD') partner = sharerBefore(sentence, head, reporter) ?? partner;
  if ((head.listing || among) && partner === 'WLD')
    partner = leading(sentence, head.listing ? head.at : head.from, reporter) ?? partner;
  const balance =
    here &&
    head.measure === 'trade' &&
    (scene.measure === 'surplus' || scene.measure === 'deficit' || scene.measure === 'balance');
  if (!balance) scene.measure = head.measure;
  scene.reporter = reporter;
  scene.partner = partner;
  scene.item = item;
  scene.kind = kindOf(stretch) ?? (here ? scene.kind : 'any');
  scene.named = index;
  scene.spoken = index;
  if (reporter !== null && scene.topic === null) scene.topic = reporter;
  notePair(scene);
}

/** "Its cocoa sold abroad": a word for the country spoken of, early in the sentence. */
function hasOwner(nodes: readonly Node[]): boolean {
  return nodes.slice(0, 3).some((n) => is(n, 'party', 'its'));
}

/** "Chinese customs data showed that the country's imports": whom the sentence has named before. */
function firstNamed(sentence: readonly Node[], to: number, partner: string | null): string | null {
  const codes = new Set(sentence.slice(0, to).map((n) => country(n)?.code ?? NO_CODE));
  codes.delete(NO_CODE);
  const [code] = codes;
  return codes.size === 1 && code !== partner ? code! : null;
}

/** "All apparel imported by": the whole, said of what a verb is about. */
function allBefore(sentence: readonly Node[], { form, from }: Head): boolean {
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

/** "China came first among the partners, with trade of $3m": one of a list of partners is spoken of. */
function amongPartners(sentence: readonly Node[], head: Head): boolean {
  return sentence.slice(Math.max(0, head.at - 5), head.at).some((n) => is(n, 'role', 'partners'));
}

/** "The Chinese ambassador in Riyadh said that bilateral trade": the two countries that a sentence names before its trade. */
function pairNamed(sentence: readonly Node[], to: number): [string, string] | null {
  const codes = new Set(sentence.slice(0, to).map((n) => country(n)?.code));
  codes.delete(undefined);
  codes.delete(NO_CODE);
  const [a, b] = [...codes] as string[];
  return codes.size === 2 ? [a!, b!] : null;
}

/** "Georgia and Azerbaijan traded": the first of two that trade with each other. */
function joinedBefore(sentence: readonly Node[], from: number): string | null {
  return is(sentence[from - 1], 'join', 'and') ? (country(sentence[from - 2])?.code ?? null) : null;
}

/** In a list of exporters or importers the country in front is the reporter, and the one behind the partner. */
function actorSides(scene: Scene, sentence: readonly Node[], head: Head, found: readonly Party[]): Sides {
  const reporter =
    leading(sentence, head.from, null) ??
    found.find(({ at, role }) => at < head.at && role !== 'adjective' && !possessive(sentence, at))?.code ??
    null;
  const partner = found.find(({ at, code }) => at > head.at && at - head.at <= 4 && code !== reporter)?.code ?? 'WLD';
  return { reporter: reporter ?? scene.reporter ?? scene.topic, partner };
}

/** "China took most of Mongolia's coal; Japan bought $12m": what the one sells, the other buys from it. */
function answersSale(scene: Scene, head: Head, reporter: string | null, index: number): boolean {
  if (head.form !== 'sale' || reporter === null || scene.reporter === null || reporter === scene.reporter) return false;
  const turned = scene.measure === (head.measure === 'imports' ? 'exports' : 'imports');
  return turned && index - scene.named <= 1 && scene.reporter !== NO_CODE;
}

/** "With all countries of the union together, trade rose", "From China imports came to": the side that opens the sentence. */
function ledParty(sentence: readonly Node[], head: Head): Party[] {
  const [lead] = sentence;
  const role = (['with', 'to', 'from'] as const).find((side) => is(lead, 'preposition', side));
  if (role === undefined || head.from === 0) return [];
  for (let i = 1; i < Math.min(head.from, 7); i++) {
    const node = sentence[i]!;
    const named = country(node);
    if (named !== null && named.form !== 'adjective') {
      const owns = possessive(sentence, i);
      return owns || sentence.slice(i, head.from).some((n) => n.kind === 'amount')
        ? []
        : [{ at: i, code: named.code, role }];
    }
    const light = node.kind === 'word' || is(node, 'stop', 'word') || cue(node, 'total') !== null;
    if (!light && cue(node, 'country') === null) return [];
  }
  return [];
}

/** "India's share of the Emirates' exports", `حصة الهند من صادرات الإمارات`: whose share it is. */
function sharerBefore(sentence: readonly Node[], head: Head, reporter: string | null): string | null {
  for (let i = head.from - 1; i >= 1 && head.from - i <= 6; i--) {
    const named = country(sentence[i]);
    if (named === null) continue;
    const shares =
      cue(sentence[i - 1], 'share') !== null ||
      cue(sentence[i + 2], 'share') !== null ||
      cue(sentence[i + 1], 'share') !== null;
    return shares && named.code !== reporter && named.code !== NO_CODE ? named.code : null;
  }
  return null;
}

/** "imports came to $9m, of which China supplied $3m": the seller, where what is bought is spoken of, and the other way round. */
function supplierOfPart(
  scene: Scene,
  sentence: readonly Node[],
  head: Head,
  found: readonly Party[],
  index: number,
): string | null {
  const turned = scene.measure === (head.measure === 'imports' ? 'exports' : 'imports');
  if (!turned || scene.named !== index || (head.form !== 'sale' && head.form !== 'verb')) return null;
  const subject = found.find(({ role, code }) => role === 'subject' && code !== scene.reporter);
  const lead = subject === undefined ? undefined : sentence[subject.at - 1];
  return subject !== undefined && is(lead, 'parts', 'some') && subject.code !== NO_CODE ? subject.code : null;
}

/** "Israel, the second market, bought $3m": the buyer of what is spoken of has been named as one. */
function buyerNamed(
  scene: Scene,
  sentence: readonly Node[],
  head: Head,
  found: readonly Party[],
  index: number,
): boolean {
  if (head.form !== 'sale' || head.measure !== 'imports' || scene.measure !== 'exports') return false;
  if (scene.named !== index || scene.partner === 'WLD' || found.length > 0) return false;
  return sentence.slice(Math.max(0, head.at - 4), head.at).some((n) => is(n, 'role', 'buyers'));
}

/** "their purchases of Saudi goods", where Saudi exports are spoken of: the same flow from the other side. */
function ownGoods(scene: Scene, head: Head, found: readonly Party[]): boolean {
  if (head.form !== 'sale' || head.measure !== 'imports' || scene.measure !== 'exports') return false;
  return found.some(
    ({ at, code, role }) =>
      code === scene.reporter &&
      (role === 'adjective' || role === 'from' || (role === 'owner' && Math.abs(at - head.at) > 1)),
  );
}

/** "to it", "with the kingdom": the other country. */
function leadsAway(node: Node | undefined): boolean {
  return is(node, 'preposition', 'to') || is(node, 'preposition', 'from') || is(node, 'preposition', 'with');
}

/** "by the country", "للمملكة": the country spoken of is the one that acts or owns. */
function byIt(stretch: readonly Node[], who: 'its' | 'kingdom' = 'its'): boolean {
  return stretch.some(
    (node, i) =>
      is(node, 'party', who) && (is(stretch[i - 1], 'preposition', 'by') || node.clitics?.preposition === 'ل'),
  );
}

/** The monarchy among the countries spoken of, where there is just one. */
function kingdomOf(scene: Scene): string | null {
  const spoken = [scene.topic, scene.reporter, scene.partner, ...(scene.pair ?? [])];
  const found = [...new Set(spoken.filter((code) => code !== null && KINGDOMS.has(code)))];
  return found.length === 1 ? found[0]! : null;
}

const KINGDOMS: ReadonlySet<string> = new Set([
  'BHR',
  'BEL',
  'BTN',
  'KHM',
  'DNK',
  'ESP',
  'GBR',
  'JOR',
  'LSO',
  'MAR',
  'NLD',
  'NOR',
  'SAU',
  'SWE',
  'SWZ',
  'THA',
  'TON',
]);

/** "Egypt kept first place among Russia's markets": the country before a list of markets is one of them. */
function leading(sentence: readonly Node[], to: number, reporter: string | null): string | null {
  for (let i = to - 1; i >= 0; i--) {
    const named = country(sentence[i]);
    if (named === null || named.form === 'adjective' || named.code === reporter || opensDateline(sentence, i)) continue;
    const mark = sentence[i + 1]?.kind === 'mark' ? 1 : 0;
    if (cue(sentence[i + 1 + mark], 'preposition') !== null && is(sentence[i + 2 + mark], 'join', 'relative'))
      return null;
    return cue(sentence[i - 1], 'preposition') === null ? named.code : null;
  }
  return null;
}

export function notePair(scene: Scene): void {
  if (scene.reporter === null || scene.partner === null || scene.partner === 'WLD') return;
  if (scene.reporter === NO_CODE || scene.partner === NO_CODE) {
    scene.bilateral = false;
    return;
  }
  const [a, b] = scene.pair ?? [scene.reporter, scene.partner];
  const same = (a === scene.reporter && b === scene.partner) || (b === scene.reporter && a === scene.partner);
  if (!same) scene.bilateral = false;
  scene.pair = [scene.reporter, scene.partner];
}

export function otherOf(pair: readonly [string, string] | null, code: string | null): string | null {
  if (pair === null) return null;
  return pair[0] === code ? pair[1] : pair[1] === code ? pair[0] : null;
}

export function kindOf(nodes: readonly Node[]): Kind | null {
  for (const node of nodes) {
    if (cue(node, 'aside') === 'neutral') continue;
    const kind = cue(node, 'kind');
    if (kind !== null) return kind as Kind;
  }
  return null;
}
