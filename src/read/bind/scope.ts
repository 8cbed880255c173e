import type { Measure } from '../../model.ts';
import { attach } from '../attach/attach.ts';
import type { Attachment } from '../attach/attachment.ts';
import type { Head } from '../heads/head.ts';
import { isBalance, isSide } from '../heads/measure.ts';
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
import type { Region } from '../nodes/region.ts';
import { type Amount, resolveCurrency } from '../numbers/quantity.ts';
import { lineOf } from '../parties/in-front.ts';
import { isLeftOut } from '../parties/party.ts';
import { notePair, otherOf, type Scene } from '../parties/scene.ts';
import { isMember, takePart } from '../parties/share-holder.ts';
import type { Binding, Walk } from '../walk.ts';
import { comeBack, lastHeadBefore, refersBack, resumes } from './resumes.ts';

/** The scope that a number takes from the scene, changed by what stands beside it; null where no measure reaches it. */
export function bindingOf(walk: Walk, region: Region): Binding | null {
  const { context, sentence, index } = walk;
  const { scene } = context;
  if (scene.measure === null || tellsNoIndex(scene, sentence[region.at]!)) return null;
  const fresh = lastHeadBefore(walk, region.at);
  const near = inLine(
    sentence,
    region.at,
    attach(context.text, context.tokens, sentence, region, fresh, context.pack.switches),
  );
  const away = index - scene.spoken;
  const attached = near.code !== null || near.item !== null || resumes(walk, region.at);
  if (near.code === null && near.item === null) comeBack(walk, region);
  if (away > 1 && !(attached && away <= 3)) return null;
  if (away === 1 && !attached && !refersBack(sentence, region)) return null;
  if (away > 0 && isBalance(scene.measure) && (near.item !== null || takes(sentence, region))) return null;
  applyAttachment(walk, region, near);
  scene.spoken = index;
  const { kind, item, reporter, partner } = scene;
  if (reporter === null || reporter === NO_CODE) return null;
  if (partner === 'WLD') scene.bilateral = false;
  return { measure: measureOf(scene.measure), kind: near.kind ?? kind, item, reporter, partner };
}

/** "ranked 54th on the complexity index and spent $3m": of an index there is no money and no part. */
const tellsNoIndex = ({ measure }: Scene, { amount }: Node): boolean =>
  measure === 'eci' && (amount === null || amount.kind === 'money' || amount.kind === 'percent');

/** "Ireland paid American firms $3m": money that somebody takes or pays is no balance. */
const takes = (sentence: readonly Node[], { left, at }: Region): boolean =>
  sentence.slice(left, at).some((n) => cue(n, 'take') !== null || is(n, 'sale', 'earnings'));

/** "• China: beef at $3m, pulp at $2m": what no country stands beside is of the one whose line it is. */
function inLine(sentence: readonly Node[], to: number, near: Attachment): Attachment {
  const at = near.code === null ? lineOf(sentence) : -1;
  return at === -1 || at > to ? near : { ...near, at, code: country(sentence[at])!.code, side: 'list' };
}

function applyAttachment(walk: Walk, region: Region, near: Attachment): void {
  const { scene } = walk.context;
  if (near.item !== null) {
    const head = walk.heads.findLast((h) => h.at < region.at) ?? walk.heads[0];
    const verb = head?.form === 'verb';
    if (walk.figures.length > 0 || near.part) walk.detour ??= { item: scene.item };
    else if (near.of || verb) scene.headItem = near.item;
    scene.item = near.item;
    const actor = near.code === null ? subjectUnsaid(walk, region) : null;
    if (actor !== null) [scene.reporter, scene.partner] = [actor, scene.reporter];
  } else if (near.code !== null && newClause(walk, region)) scene.item = scene.headItem;
  else if (near.side === 'subject' && walk.detour !== null) {
    // "China bought $9m, of which copper was $3m, and Japan $2m"
    scene.item = walk.detour.item;
    walk.detour = null;
  }
  const inward = scene.measure === 'imports';
  const listed = near.code ?? bareBefore(walk, region) ?? nextPartner(walk, region);
  const boughtFrom = inward && near.side === 'to' && listed === scene.partner;
  if (near.side === 'favour') tipTo(scene, near.code!);
  else if (listed !== null && listed !== scene.reporter && !boughtFrom) {
    const twoWay = isBalance(scene.measure);
    const head = walk.heads.findLast((h) => h.at < region.at);
    const taken = walk.sentence
      .slice((head?.at ?? -1) + 1, region.at)
      .some((n) => cue(n, 'take') !== null && cue(n, 'sale') === null);
    // "Italy bought $3m of what Spain sold, and France $2m": the verb's subjects are partners.
    const turned = head !== undefined && (isTurned(scene.measure!, head.measure) || tellsWhole(walk.sentence, head));
    const acts =
      !taken && !turned && !walk.wholes.has(head?.at ?? -1) && (head?.form === 'verb' || head?.form === 'sale');
    if (twoWay && near.side === 'to') {
      scene.partner = scene.partner === listed ? scene.reporter : scene.partner;
      scene.reporter = listed;
    } else if (acts && (near.side === 'subject' || actsUnsaid(walk, region, near))) scene.reporter = listed;
    else if ((near.side === 'list' || near.side === null) && isMember(scene, listed)) takePart(scene, listed);
    else if (
      (listsActors(walk, near.side) ||
        listsAgents(walk, head, region.at) ||
        listsOwners(walk, head, region.at) ||
        (acts && !isShare(walk, region) && actsToo(scene, near.side))) &&
      listed !== scene.partner
    )
      scene.reporter = listed;
    else if (
      near.side === 'to' &&
      inward &&
      !(acts && walk.context.pack.switches.boughtTo) &&
      !(scene.reporter !== null && isShare(walk, region))
    )
      scene.reporter = listed;
    else if (near.side === 'by')
      [scene.reporter, scene.partner] = [listed, scene.partner === listed ? 'WLD' : scene.partner];
    else if (near.side === 'from' && !inward && scene.reporter === null) scene.reporter = listed;
    // "World exports were $9m; Chad, with $3m, led": whoever is named there has a part of its own.
    else if (scene.reporter === 'WLD') scene.reporter = listed;
    else {
      scene.partner = listed;
      if (acts && walk.figures.length === 0 && !isShare(walk, region)) scene.headPartner = listed;
    }
    notePair(scene);
  }
  if (near.kind !== null) scene.kind = near.kind;
}

const isTurned = (spoken: Head['measure'], told: Head['measure']): boolean =>
  (spoken === 'exports' && told === 'imports') || (spoken === 'imports' && told === 'exports');

/** "of what Spain sold": a verb that tells what a part is taken of. */
const tellsWhole = (sentence: readonly Node[], { from }: Head): boolean =>
  is(sentence[from - 1], 'join', 'relative') && is(sentence[from - 2], 'preposition', 'of');

/** "Spain exported gold ($3m), Ghana cars ($2m)": the other of the two, in front of its product. */
function subjectUnsaid({ sentence, heads, context: { scene } }: Walk, { at, floor }: Region): string | null {
  const head = heads.findLast((h) => h.at < at);
  if (head === undefined || head.at >= floor || (head.form !== 'verb' && head.form !== 'sale')) return null;
  const item = lastWithin(sentence, floor, at, (n) => n.kind === 'item');
  const named = country(sentence[item - 1]);
  if (item === -1 || named?.form !== 'name' || !isComma(sentence[item - 2])) return null;
  return otherOf(scene.pair, scene.reporter) === named.code ? named.code : null;
}

/** "Chad bought $3m from Mali and Ghana, $2m": a subject whose verb is left out, as its comma tells, where the one before had its partner led to. */
function actsUnsaid({ sentence, heads, context: { scene } }: Walk, { at }: Region, near: Attachment): boolean {
  if (near.side !== 'list' || near.at === null || near.at + 2 !== at || !isComma(sentence[near.at + 1])) return false;
  if (cue(sentence[isLittle(sentence[near.at - 1]) ? near.at - 2 : near.at - 1], 'preposition') !== null) return false;
  const head = heads.findLast((h) => h.at < at)!.at;
  const first = firstWithin(sentence, head + 1, at, (n) => n.amount?.kind === 'money');
  const led = lastWithin(sentence, head + 1, first, (n) => country(n)?.code === scene.partner);
  return led !== -1 && !isComma(sentence[first - 1]) && cue(sentence[led - 1], 'preposition') !== null;
}

/** `بفائض قدره 3 ملايين لمصلحة أنقرة`: who has the surplus, or the other one's deficit. */
function tipTo(scene: Scene, gains: string): void {
  if (!isBalance(scene.measure)) return;
  const other = scene.partner === gains ? scene.reporter : scene.partner;
  if (scene.measure !== 'deficit') [scene.reporter, scene.partner] = [gains, other];
  else if (scene.partner !== 'WLD') [scene.reporter, scene.partner] = [other, gains];
}

/** "China topped the exporters with $3m, then Japan with $2m": a country of the list acts as its first one does. */
function listsActors({ heads, context }: Walk, side: Attachment['side']): boolean {
  if (side !== 'list' && side !== 'subject') return false;
  return heads.some((h) => h.form === 'actor' && h.measure === context.scene.measure);
}

/** "exported by Chad ($3m), Mali ($2m) and Togo ($1m)": whoever stands in a list whose first one acts. */
function listsAgents({ sentence }: Walk, head: Head | undefined, at: number): boolean {
  if (head?.form !== 'verb') return false;
  const first = firstWithin(sentence, head.at + 1, at, (n) => country(n) !== null);
  const lead = sentence[isLittle(sentence[first - 1]) ? first - 2 : first - 1];
  if (first === -1 || !is(lead, 'preposition', 'by') || is(lead, 'preposition', 'to')) return false;
  return sentence.slice(first, at).every(inNamedList);
}

/** "exports of Chad (4 %), Mali (3 %) and Togo (2 %)": whoever stands in a list whose first one owns the flow. */
function listsOwners({ sentence, context: { scene } }: Walk, head: Head | undefined, at: number): boolean {
  const noun = head?.form === 'noun' || is(sentence[head?.at ?? -1], 'sale', 'noun');
  if (head === undefined || !noun || scene.partner !== 'WLD') return false;
  const first = firstWithin(sentence, head.at + 1, head.at + 4, (n) => country(n) !== null);
  const lead = isLittle(sentence[first - 1]) ? first - 2 : first - 1;
  if (first === -1 || lead > head.at + 1 || !is(sentence[lead], 'preposition', 'of')) return false;
  const listed = sentence.slice(first, at);
  return (
    listed.every(inNamedList) && listed.some((n) => country(n)?.code === scene.reporter) && listed.some((n) => n.amount)
  );
}

const inNamedList = (n: Node): boolean =>
  n.kind === 'country' || n.kind === 'amount' || n.kind === 'mark' || isLittle(n) || is(n, 'join', 'and');

/** "Germany imported goods of $3m from Chad and Italy goods of $2m", in a text about Chad: one more of those who bought. */
const actsToo = ({ topic, partner, reporter }: Scene, side: Attachment['side']): boolean =>
  side === 'list' && topic !== null && topic === partner && reporter !== null;

/** "21 % of what Uruguay imported correspondió a Brasil": a share goes to whose it is. */
const isShare = ({ sentence }: Walk, { at }: Region): boolean => sentence[at]!.amount?.kind === 'percent';

/** "diamonds made up 87 %; the Emirates received $2m": a clause with a subject of its own is no more about the product before. */
function newClause({ sentence, figures, claims }: Walk, { at }: Region): boolean {
  const last = Math.max(figures.at(-1)?.at ?? -1, claims.at(-1)?.at ?? -1);
  return last >= 0 && sentence.slice(last, at).some((n) => n.kind === 'mark' && ';؛'.includes(n.norm));
}

/** "China received goods to the value of $3bn": a country that leads its clause and that no head has taken. */
function bareBefore(walk: Walk, region: Region): string | null {
  const { sentence } = walk;
  let taken = false;
  // "the US took $4m, while China slumped 26 %": one more partner, told as the one before.
  const moved = (walk.figures.at(-1)?.partner ?? 'WLD') !== 'WLD';
  for (let i = region.at - 1; i >= region.left; i--) {
    const node = sentence[i]!;
    if (walk.heads.some((h) => h.at === i)) return null;
    if (cue(node, 'take') !== null || cue(sentence[i - 1], 'take') !== null) taken = true;
    if (moved && cue(node, 'change') !== null && cue(node, 'increase') === null) taken = true;
    const subject = taken ? beforeClause(sentence, i) : null;
    if (subject !== null) return subject;
    const named = country(node);
    if (named === null || named.form === 'adjective' || isLeftOut(sentence, i)) continue;
    const before = sentence[i - 1];
    if (before !== undefined && cue(before, 'preposition') !== null) return null;
    return taken ? named.code : null;
  }
  return null;
}

/** "The US bought $9m. For its part, China registered a fall of 4 %": the next of the partners, as the subject of a sentence that names no measure. */
function nextPartner({ sentence, heads, context: { scene } }: Walk, { at }: Region): string | null {
  if (heads.length > 0 || scene.bilateral || scene.partner === null || scene.partner === 'WLD') return null;
  const opens = (n: Node) => is(n, 'join', 'split') || isComma(n) || isLittle(n);
  const first = sentence.findIndex((n) => !opens(n));
  const [named, verb] = [country(sentence[first]), sentence[first + 1]];
  if (named === null || named.form === 'adjective' || first > 3 || first > at) return null;
  const tells = leadsToLevel(verb) || cue(verb, 'change') !== null;
  return tells && !sentence.slice(first + 1, at).some((n) => country(n) !== null) ? named.code : null;
}

/** "China, which paid $9 a tonne, took $3m": the country in front of a relative clause that a comma closes. */
function beforeClause(sentence: readonly Node[], close: number): string | null {
  if (!isComma(sentence[close])) return null;
  const pronoun = lastWithin(
    sentence,
    close - 14,
    close,
    (n, i) => is(n, 'join', 'relative') && isComma(sentence[i - 1]),
  );
  const named = country(sentence[pronoun - 2]);
  return named === null || named.form === 'adjective' ? null : named.code;
}

export function measureOf(measure: Head['measure']): Measure {
  return isSide(measure) ? 'balance' : measure;
}

/** The currency of an amount: of a name that many share ("rials"), that of the reporter, else that of the partner. */
export function unitOf(
  { unit, home }: Pick<Amount, 'unit' | 'home'>,
  { reporter, partner }: Pick<Binding, 'reporter' | 'partner'>,
): string {
  if (home !== undefined && home !== reporter && home !== partner) return 'USD';
  const named = unit ?? 'USD';
  return resolveCurrency(named, reporter) ?? resolveCurrency(named, partner) ?? named;
}
