import { isBalance, opposite } from '../heads/measure.ts';
import { country, cue, is, lastWithin, NO_CODE, type Node } from '../nodes/nodes.ts';
import { leading } from './in-front.ts';
import { byIt, type Entering, ownedBySuffix, type Pointers } from './pointers.ts';
import type { Sides } from './role.ts';
import { otherOf, type Scene } from './scene.ts';

/** What the head leaves out, from what was spoken of before it. */
export function takenOver(entering: Entering, pointers: Pointers, told: Sides): Sides {
  if (told.reporter === null && told.partner === null) return sidesSpokenOf(entering, pointers);
  if (told.reporter === null) return { reporter: reporterSpokenOf(entering, told.partner!), partner: told.partner };
  return told.partner === null
    ? { reporter: told.reporter, partner: partnerSpokenOf(entering, pointers, told.reporter) }
    : told;
}

function sidesSpokenOf(entering: Entering, { turned, there, whole }: Pointers): Sides {
  const { scene, head, stretch, index, here } = entering;
  if ((there || byIt(stretch)) && here && scene.partner !== 'WLD' && actsInRole(entering))
    return { reporter: scene.partner, partner: scene.reporter };
  const unsaid = entering.pack.switches.dropsSubject && entering.found.length === 0;
  if ((there || unsaid) && heldBefore(entering)) return { reporter: scene.partner, partner: scene.reporter };
  if (turned && !whole && scene.partner !== null && scene.partner !== 'WLD') {
    const { reporter, partner } = scene;
    return scene.measure === head.measure ? { reporter: partner, partner: reporter } : { reporter, partner };
  }
  // "Germany bought $3m of goods from Turkey. The EU took half of the exports": Turkey's, of which the text is.
  const turns = !here || (scene.measure === 'imports' && head.measure === 'exports' && !byIt(stretch));
  // "The Indonesian office said … India bought $3m, and exports came to $9m": of whoever counts them.
  const counted = scene.topic === scene.office && scene.reporter !== scene.topic && !byIt(stretch);
  const mirrored = head.form === 'noun' && turns && !scene.bilateral && (scene.partner === scene.topic || counted);
  if (mirrored && scene.topic !== null && !head.anaphor && !there) return { reporter: scene.topic, partner: 'WLD' };
  const back = turns && !there ? soldToBuyer(entering) : null;
  if (back !== null) return back;
  const shared = nextInRole(entering);
  if (shared !== null) return { reporter: shared, partner: 'WLD' };
  const reporter = byIt(stretch) ? (scene.topic ?? scene.reporter) : (scene.reporter ?? scene.topic);
  const keep = here || there || head.anaphor || (scene.bilateral && scene.pair !== null && index - scene.named <= 2);
  const fronted = there && here ? frontedParty(entering, reporter) : null;
  if (fronted !== null) return { reporter, partner: fronted };
  const away = there && scene.partner === 'WLD' && head.measure !== 'eci' ? otherNamed(scene, reporter) : null;
  // "Its exports to Chad fell, whereas purchases from there grew; total trade came to $9m": of the two.
  const sum = head.measure === 'trade' && sumsFlows(entering) && !stretch.some((n) => is(n, 'party', 'its'));
  // "exports came to $9m, with Chad ($3m) as the main market, and the deficit was $2m": back from the list.
  const listed = here && isBalance(head.measure) && !there && !head.anaphor && !scene.bilateral;
  const spoken = listed ? scene.headPartner : scene.partner;
  return { reporter, partner: keep && (there || sum || !whole) ? (away ?? spoken) : 'WLD' };
}

/** "In 2023 China bought $9m from Peru. Traditional shipments came to $8m": what was bought, told from the side of whom the text is about. */
function soldToBuyer({ scene, sentence, head, stretch }: Entering): Sides | null {
  const { measure, topic, partner, reporter } = scene;
  const bought = measure === 'imports' && head.measure === 'exports' && topic !== null && partner === topic;
  const owned = ownedBySuffix(sentence[head.at]) || stretch.some((n) => is(n, 'party', 'its'));
  const led = is(sentence[head.at + 1], 'preposition', 'to');
  const plain = head.form === 'noun' && !head.anaphor && !owned && !led;
  return bought && plain ? { reporter: topic, partner: reporter } : null;
}

/** Whether both flows of one pair have just been told, so that their trade in total is the sum of the two. */
const sumsFlows = ({ scene, here, index }: Entering): boolean =>
  scene.bilateral && (here || Math.max(index - scene.flows.exports, index - scene.flows.imports) <= 2);

/** "Spain sold Morocco goods worth $9m. France, the second supplier": of whom the one before it was told to have sold to. */
function nextInRole({ scene, sentence, head, here }: Entering): string | null {
  const { reporter, partner } = scene;
  if (head.form !== 'role' || here || isBalance(head.measure) || scene.measure !== opposite(head.measure)) return null;
  const lead = leading(sentence, head.from, null);
  if (partner === null || partner === 'WLD' || lead === null || [reporter, partner, NO_CODE].includes(lead))
    return null;
  // "goods from the EU and Chad go north; gold of Malian origin"
  if (sentence.slice(0, head.from).some((n) => country(n) !== null && country(n)!.code !== lead)) return null;
  return sentence.slice(head.from, head.at + 3).some((n) => is(n, 'party', 'its')) ? null : partner;
}

/** "Mali is a small supplier of Chad: it sold it $3m": who has just been told to supply sells, and who is a customer buys. */
export function actsInRole({ sentence, head }: Entering): boolean {
  // `تشاد من موردي مالي، وبلغت صادراتها إليها`
  const owned = head.form === 'noun' && (sentence[head.at]!.clitics?.suffix ?? '').length > 1;
  if (head.form !== 'sale' && head.form !== 'verb' && !owned) return false;
  const role = lastWithin(
    sentence,
    head.at - 20,
    head.at,
    (n) => cue(n, 'role') !== null || n.amount?.kind === 'money',
  );
  const flow = (n: Node) => cue(n, 'measure') !== null || cue(n, 'verb') !== null;
  const held = is(sentence[role], 'role', head.measure === 'exports' ? 'sellers' : 'buyers');
  return held && !sentence.slice(0, role).some(flow);
}

/** "Spain is Chad's third supplier and first customer. In 2023 le vendió $9m": whoever had the role in the sentence before. */
function heldBefore({ scene: { holder, partner }, head, index }: Entering): boolean {
  if (holder === null || holder.sentence !== index - 1 || holder.code !== partner) return false;
  return head.form === 'sale' && holder.roles.includes(head.measure === 'exports' ? 'sellers' : 'buyers');
}

/** `أما ليبيا فبلغت الصادرات إليها`: the country that a clause turns to before its measure points at it. */
function frontedParty({ sentence, head }: Entering, reporter: string | null): string | null {
  const at = lastWithin(
    sentence,
    head.at - 5,
    head.at,
    (n, i) => n.kind === 'country' && is(sentence[i - 1], 'join', 'split'),
  );
  const named = country(sentence[at]);
  return named === null || named.form === 'adjective' || named.code === reporter ? null : named.code;
}

/** `حلت تشاد أولى، إذ بلغت صادرات غانا إليها`: who has been given a place in front of a measure that points at them. */
function placedBefore({ sentence, head }: Entering, reporter: string): string | null {
  const placed = (n: Node, i: number) =>
    country(n) !== null && cue(sentence[i - 1], 'rank') !== null && cue(sentence[i - 1], 'stop') !== null;
  const named = country(sentence[lastWithin(sentence, head.at - 22, head.from, placed)]);
  return named === null || named.form === 'adjective' || [reporter, NO_CODE].includes(named.code) ? null : named.code;
}

function reporterSpokenOf({ scene }: Entering, partner: string): string | null {
  const spoken =
    scene.reporter === partner ? (otherOf(scene.pair, partner) ?? scene.topic) : (scene.reporter ?? scene.topic);
  return spoken === partner ? null : spoken;
}

function partnerSpokenOf(entering: Entering, { turned, there, whole }: Pointers, reporter: string): string {
  const { scene, head, here } = entering;
  const placed = there ? placedBefore(entering, reporter) : null;
  if (placed !== null) return placed;
  // A list of partners has its own.
  if (head.listing && head.form === 'noun') return 'WLD';
  // "Germany's shipments to Chad were $3m, and those of Italy $2m": to Chad, too.
  const thither = there || (here && head.anaphor);
  const last = thither && scene.partner !== 'WLD' && scene.partner !== reporter ? scene.partner : null;
  const other = otherOf(scene.pair, reporter) ?? last ?? (there ? otherNamed(scene, reporter) : null);
  const linked = turned || there || here || (scene.bilateral && !whole);
  return linked && other !== null && (there || !whole) ? other : 'WLD';
}

/** Who is meant by "there": the other of two spoken of together, or the only other one that the text has named. */
const otherNamed = ({ pair, two }: Scene, reporter: string | null): string | null =>
  otherOf(pair, reporter) ?? (pair === null ? otherOf(two, reporter) : null);
