import { groups } from '../../geo/groups.ts';
import type { Head } from '../heads/head.ts';
import { country, cue, is, isLittle, leadsToLevel, NO_CODE, type Node, possessive } from '../nodes/nodes.ts';
import { follows } from './beside.ts';
import { leading } from './in-front.ts';
import { isRival } from './party.ts';
import type { Party, Sides } from './role.ts';
import type { Scene } from './scene.ts';
import { isShared } from './share-holder.ts';

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
  const acts = found.some(({ role }) => role === 'subject' || role === 'owner' || role === 'agent');
  const bought = inward && found.some(({ role }) => role === 'agent' || role === 'to');
  for (const party of found) {
    const { code, role } = party;
    if (actsLater(sentence, found, party)) continue;
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
      // `عن علاقات أكرا وأنقرة، أن تركيا باعت`: who sells is told by the verb.
      else if (!acts) reporter ??= code;
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

/** `في علاقات غانا وتشاد، باعت تشاد`: of those named in front of a verb, who stands nearest to it acts. */
const actsLater = (sentence: readonly Node[], found: readonly Party[], { at, role }: Party): boolean =>
  role === 'subject' &&
  found.some(
    (other, k) =>
      other.role === 'subject' &&
      other.at > at &&
      found[k - 1]!.at >= at &&
      !follows(sentence, found[k - 1]!.at, other.at),
  );

/** "Exports to China, Japan and Chad were $3m": several partners together, which have no code. */
function listed(sentence: readonly Node[], found: readonly Party[], partner: string): boolean {
  const role = found.find(({ code }) => code === partner)?.role;
  if (role !== 'to' && role !== 'from' && role !== 'with') return false;
  const same = found.filter((party) => party.role === role);
  return same.some(({ at, code }, k) => k > 0 && code !== same[k - 1]!.code && follows(sentence, same[k - 1]!.at, at));
}

/** "exporters to Chad", but "the main exporters were Chad", "the main importer Chad": who is named right behind it is one of them. */
function tellsOther(sentence: readonly Node[], actor: number, at: number): boolean {
  const between = sentence.slice(actor + 1, at);
  // "was the largest importer, followed by Chad"
  const own =
    between.some((n) => leadsToLevel(n) || is(n, 'join', 'lead')) || (between.length > 0 && between.every(isLittle));
  return at > actor && at - actor <= 4 && !own;
}

/** In a list of exporters or importers the country in front is the reporter, and the one behind the partner. */
export function actorSides(scene: Scene, sentence: readonly Node[], head: Head, found: readonly Party[]): Sides {
  const reporter =
    leading(sentence, head.from, null) ??
    found.find(({ at, role }) => at < head.at && role !== 'adjective' && !possessive(sentence, at))?.code ??
    null;
  const union = found.find(
    ({ at, code, role }) => at > head.at && (role === 'adjective' || role === 'owner') && isIn(reporter, code),
  );
  // "Germany was the union's largest exporter", to whom the union's exports went.
  if (union !== undefined) return { reporter, partner: scene.reporter === union.code ? scene.partner : 'WLD' };
  const told = found.find(({ at, code }) => code !== reporter && tellsOther(sentence, head.at, at))?.code;
  const partner = told ?? (scene.bloc === null ? 'WLD' : scene.partner);
  return { reporter: reporter ?? scene.reporter ?? scene.topic, partner };
}

const isIn = (code: string | null, group: string): boolean => code !== null && (groups[group]?.includes(code) ?? false);

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
