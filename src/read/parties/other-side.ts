import { groups } from '../../geo/groups.ts';
import type { Head } from '../heads/head.ts';
import { isBalance, opposite } from '../heads/measure.ts';
import { country, cue, firstWithin, is, isComma, isLittle, lastWithin, NO_CODE, type Node } from '../nodes/nodes.ts';
import { leading } from './in-front.ts';
import type { Entering } from './pointers.ts';
import type { Party } from './role.ts';
import type { Scene } from './scene.ts';

/** Whether a head turns to the other side of the flow spoken of: "Imports came to $9m, which left a surplus of $3m. China supplied". */
function turns({ measure, flows }: Scene, head: Head, index: number): boolean {
  const other = opposite(head.measure);
  // "Exports came to $9m and imports to $8m. China bought $3m"
  return isBalance(measure) || measure === head.measure ? index - flows[other] <= 1 : measure === other;
}

/** "China took most of Mongolia's coal; Japan bought $12m": what the one sells, the other buys from it. */
export function answersSale(scene: Scene, head: Head, reporter: string | null, index: number): boolean {
  if (head.form !== 'sale' || reporter === null || scene.reporter === null || reporter === scene.reporter) return false;
  return turns(scene, head, index) && index - scene.named <= 1 && scene.reporter !== NO_CODE;
}

/** "imports came to $9m, of which China supplied $3m": the seller, where what is bought is spoken of, and the other way round. */
export function supplierOfPart(
  scene: Scene,
  sentence: readonly Node[],
  head: Head,
  found: readonly Party[],
  index: number,
): string | null {
  if (!turns(scene, head, index) || (head.form !== 'sale' && head.form !== 'verb')) return null;
  const subject = found.find(({ role, code }) => role === 'subject' && code !== scene.reporter);
  if (suppliesNext(scene, sentence, head, found, index)) return subject?.code ?? null;
  if (scene.named !== index) return null;
  const lead = subject === undefined ? undefined : sentence[subject.at - 1];
  return subject !== undefined && is(lead, 'parts', 'some') && subject.code !== NO_CODE ? subject.code : null;
}

/** "Its imports came to $9m. China supplied $3m": a sentence that goes on about what was bought, and names no other buyer. */
function suppliesNext(
  scene: Scene,
  sentence: readonly Node[],
  { at, measure }: Head,
  found: readonly Party[],
  index: number,
): boolean {
  const near = index - scene.named <= 1 && scene.reporter !== null && scene.reporter !== NO_CODE;
  if (!near || measure !== 'exports' || !is(sentence[at], 'take', 'seller')) return false;
  return sentence[at + 1]?.amount?.kind === 'money' && found.length === 1 && found[0]!.at < at;
}

/** "Libya bought goods worth $3m, or 28 % of these exports": who takes a part of the flow that is spoken of. */
export function takerOfPart(
  scene: Scene,
  sentence: readonly Node[],
  head: Head,
  found: readonly Party[],
): string | null {
  const turned = scene.measure === opposite(head.measure);
  if (!turned || (head.form !== 'sale' && head.form !== 'verb') || scene.reporter === null) return null;
  const subject = found.find(({ role, code }) => role === 'subject' && code !== scene.reporter && code !== NO_CODE);
  if (subject === undefined) return null;
  const share = firstWithin(sentence, head.at + 1, head.at + 12, (n) => n.amount?.kind === 'percent');
  const whole = firstWithin(sentence, share + 1, share + 6, (n) => n.amount !== null || cue(n, 'measure') !== null);
  return share !== -1 && cue(sentence[whole], 'measure') === scene.measure ? subject.code : null;
}

/** "Israel, the second market, bought $3m": the buyer of what is spoken of has been named as one. */
export function buyerNamed(
  scene: Scene,
  sentence: readonly Node[],
  head: Head,
  found: readonly Party[],
  index: number,
): boolean {
  if (head.form !== 'sale' || head.measure !== 'imports' || scene.measure !== 'exports') return false;
  if (scene.named !== index || scene.partner === 'WLD' || found.length > 0) return false;
  const reach = is(sentence[head.at], 'sale', 'noun') ? 12 : 4;
  return sentence.slice(Math.max(0, head.at - reach), head.at).some((n) => is(n, 'role', 'buyers'));
}

const sells = (measure: Scene['measure']): boolean => measure === 'exports' || isBalance(measure);

/** "their purchases of Saudi goods", where Saudi exports are spoken of: the same flow from the other side. */
export function ownGoods(scene: Scene, sentence: readonly Node[], head: Head, found: readonly Party[]): boolean {
  if (head.form !== 'sale' || head.measure !== 'imports' || !sells(scene.measure)) return false;
  if (found.some(({ role, code }) => role === 'from' && code !== scene.reporter)) return false;
  // "Oman exported $9m. Chad bought goods from Oman": a buyer of its own, whose imports they are.
  const buyer = found.some(({ role, code }) => role === 'subject' && code !== scene.reporter);
  const tellsOwn = ({ at, role }: Party) =>
    role === 'adjective' ||
    (role === 'from' && (!buyer || country(sentence[at])?.form === 'adjective')) ||
    (role === 'owner' && at - head.at > 1);
  return found.some((party) => party.code === scene.reporter && tellsOwn(party));
}

/** "topped the list of importers of Omani goods", or of importers alone, in a text about Oman: whom it exports them to. */
export function buyerOfOwnGoods(
  { topic, reporter, measure }: Scene,
  sentence: readonly Node[],
  head: Head,
  found: readonly Party[],
): string | null {
  if (head.form !== 'actor' || head.measure !== 'imports' || topic === null || topic !== reporter) return null;
  const own = found.some(({ at, code }) => code === topic && at > head.at && at - head.at <= 4);
  const behind = sentence.slice(head.at + 1, head.at + 4);
  const alone = measure === 'exports' && behind.length > 0 && !behind.some((n) => country(n) !== null || ofGoods(n));
  return own || alone ? leading(sentence, head.at, topic) : null;
}

const ofGoods = (node: Node): boolean =>
  node.kind === 'item' ||
  cue(node, 'measure') !== null ||
  cue(node, 'kind') !== null ||
  is(node, 'preposition', 'of') ||
  node.clitics?.preposition === 'to';

/** "Las exportaciones de Perú a Chile crecieron; las importaciones de Chile cayeron": where one preposition tells both, who was sold to is bought from. */
export function boughtFromPartner(
  { measure, reporter, partner, named }: Scene,
  head: Head,
  stretch: readonly Node[],
  found: readonly Party[],
  index: number,
): boolean {
  if (head.measure !== 'imports' || head.form !== 'noun' || measure !== 'exports' || reporter === null) return false;
  const [owner, ...others] = found;
  if (owner?.role !== 'owner' || owner.code !== partner || owner.at < head.at || others.length > 0) return false;
  const whole = (n: Node) => country(n)?.form === 'adjective' || cue(n, 'total') !== null;
  return index - named <= 1 && !stretch.some(whole);
}

/** "Rwanda received exports of $3m", "Rwanda, where roads are bad, received": whoever takes what another one sends. */
export function receiverOf(sentence: readonly Node[], { at, measure, form }: Head): string | null {
  if (measure !== 'exports' || form !== 'noun') return null;
  const verb = lastWithin(sentence, at - 3, at, (n) => is(n, 'take', 'buyer') && cue(n, 'sale') === null);
  const own = (n: Node) => isLittle(n) || cue(n, 'kind') !== null || country(n)?.form === 'adjective';
  if (verb === -1 || !sentence.slice(verb + 1, at).every(own)) return null;
  const open = isComma(sentence[verb - 1]) ? lastWithin(sentence, verb - 16, verb - 1, isComma) : verb;
  if (open !== verb && !is(sentence[open + 1], 'join', 'split')) return null;
  const named = country(sentence[open - 1]);
  return named === null || named.form === 'adjective' || named.code === NO_CODE ? null : named.code;
}

/** "every other market of the Community took more from Kenya": whose buyers they are is told behind what they take. */
export function sourceOfBuyers(sentence: readonly Node[], { at, measure, form }: Head): string | null {
  if (form !== 'role' || measure !== 'exports') return null;
  const ends = (n: Node) => n.kind === 'mark' || n.amount !== null || cue(n, 'measure') !== null;
  const verb = firstWithin(sentence, at + 1, at + 7, (n) => ends(n) || cue(n, 'take') !== null);
  if (!is(sentence[verb], 'take', 'buyer')) return null;
  const from = firstWithin(sentence, verb + 1, verb + 5, (n) => ends(n) || is(n, 'preposition', 'from'));
  const named = is(sentence[from], 'preposition', 'from') ? country(sentence[from + 1]) : null;
  return named === null || named.form === 'adjective' || named.code === NO_CODE ? null : named.code;
}

/** "China's shipments came to $9m, leaving Mali with a deficit of $7m": whose balance it is. */
export function leftWith(sentence: readonly Node[], { at, from, measure }: Head): string | null {
  if (!isBalance(measure)) return null;
  const verb = lastWithin(sentence, from - 5, from, (n) => is(n, 'sale', 'leaving'));
  const named = firstWithin(sentence, verb + 1, at, (n) => country(n) !== null);
  if (verb === -1 || named === -1 || !is(sentence[named + 1], 'preposition', 'with')) return null;
  const code = sentence.slice(verb + 1, named).every(isLittle) ? country(sentence[named])!.code : NO_CODE;
  return code === NO_CODE ? null : code;
}

/** "Asia: The deficit fell to $3m", where one country's trade is spoken of: the region that a line is about is its partner. */
export function regionLabelled({ scene, sentence, found }: Entering): string | null {
  const at = country(sentence[0]) === null ? 1 : 0;
  const code = country(sentence[at])?.code ?? NO_CODE;
  if (sentence[at + 1]?.norm !== ':' || groups[code] === undefined || groups[scene.reporter ?? code] !== undefined)
    return null;
  return found.every((party) => party.code === code) ? code : null;
}

/** "The US was Chad's largest market, importing goods worth $3m from Chad": a participle tells what the partner whose role it was does. */
export function partnerActs({ scene, sentence, head: { at, form, measure }, found }: Entering): boolean {
  if (form !== 'verb' || !isComma(sentence[at - 1]) || scene.measure !== opposite(measure)) return false;
  const role = lastWithin(sentence, 0, at, (n) => cue(n, 'role') !== null);
  if (role === -1 || sentence.slice(0, at).some((n) => n.amount?.kind === 'money')) return false;
  const acts = leading(sentence, role, scene.reporter);
  const other = scene.partner === 'WLD' ? acts : scene.partner;
  return acts !== null && acts === other && found.every(({ code }) => code === scene.reporter);
}

/** "In the case of Sudan, Russian exports jumped": whom a sentence opens with, where the flow behind the comma has an owner of its own. */
export function placedInFront(sentence: readonly Node[], { at, form }: Head, reporter: string): string | null {
  const comma = firstWithin(sentence, 1, 8, isComma);
  const named = country(sentence[comma - 1]);
  if (form !== 'noun' || named?.form !== 'name' || at < comma || at - comma > 3) return null;
  const front = sentence.slice(0, comma - 1);
  const light = (n: Node) =>
    n.kind === 'word' || isLittle(n) || is(n, 'preposition', 'in') || is(n, 'preposition', 'of');
  const placed = front.some((n) => is(n, 'preposition', 'in')) && front.every(light);
  return placed && named.code !== NO_CODE && named.code !== reporter ? named.code : null;
}
