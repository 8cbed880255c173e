import type { Period } from '../../model.ts';
import type { Head } from '../heads/head.ts';
import { isSide } from '../heads/measure.ts';
import { country, cue, is, isApostrophe, isComma, isCopula, isLittle, lastWithin, type Node } from '../nodes/nodes.ts';
import { latestOf, type Scene } from '../parties/scene.ts';
import { isMember } from '../parties/share-holder.ts';
import type { PeriodCue } from '../periods/period.ts';
import type { FigureDraft, Walk } from '../walk.ts';
import { isEarlier } from '../when/base.ts';

/** Whether a head goes on about the product spoken of: "these exports", "those to China", a list of buyers, a verb after its noun. */
export function takesUp(walk: Walk, head: Head, before: Scene): boolean {
  const { index, sentence } = walk;
  const { scene } = walk.context;
  if (head.anaphor || goesBack(walk, head, before) || listedFor(walk, head, before)) return true;
  const actors = walk.context.actors || walk.heads.some((h) => h.form === 'actor' && h.at < head.at);
  if (head.form === 'actor' && actors) return true;
  if (ofPart(sentence) && before.measure === head.measure && head.form !== 'noun') return true;
  if (before.named === index && partsAhead(sentence, head)) return true;
  if (head.form === 'noun' && !isSide(head.measure) && partOfTrade(walk, head, before)) return true;
  // "The oil balance closed with a deficit", "the oil deficit was above the surplus of": which way it tips, of what the balance is of.
  const [lead, next] = sentence.slice(head.at - 2, head.at);
  const turned = isSide(before.measure) && is(isLittle(next) ? lead : next, 'preposition', 'to');
  const compared = cue(isLittle(next) ? lead : next, 'compare') !== null;
  const sided = turned || (compared && isSide(before.measure)) || before.measure === 'balance';
  if (before.named === index && isSide(head.measure) && sided) return true;
  // "exports of tea came to $9m, against exports of $8m"
  if (before.named === index && compared && measuresOnce(walk, head) && before.measure === head.measure) return true;
  if (toAnother(walk, head, before)) return true;
  if (before.measure !== head.measure || head.form === 'noun') return false;
  if (before.named === index && before.reporter === scene.reporter && sentence[head.at + 1]?.kind === 'amount')
    return true;
  if (before.named === index) return scene.partner === before.partner || head.form === 'role';
  if (head.form === 'verb' && passive(sentence, head)) return index - before.spoken <= 1;
  return head.form === 'role' && index - before.named <= 1 && !behindParts(walk, head, before);
}

/** Whether a measure that is compared with names nothing that it is of. */
const measuresOnce = ({ sentence }: Walk, { form, at }: Head): boolean =>
  form === 'noun' &&
  is(sentence[at + 1], 'preposition', 'of') &&
  sentence[at + 2]?.amount?.kind === 'money' &&
  sentence[at - 1]?.kind !== 'item';

/** "Ore earned $9m and farm goods $3m. China was the main buyer": behind a sentence of several products, of the whole that they are parts of. */
export function behindParts(
  { context: { figures, claims }, index }: Walk,
  { form, listing }: Head,
  before: Scene,
): boolean {
  if (!(form === 'role' || listing) || before.named === index) return false;
  const told = [...figures.slice(-9), ...claims.slice(-9)].filter(
    (d) => index - d.sentence <= (d.item === null ? 1 : 3),
  );
  return new Set(told.map(({ item }) => item)).size > 1;
}

/** "Oil exports to Chad rose, but exports to Mali fell": what stands in front of the flow of the clause before is said of this one too. */
function toAnother({ index, sentence, heads, context: { scene } }: Walk, head: Head, before: Scene): boolean {
  const last = heads.findLast((h) => h.at < head.at);
  if (before.named !== index || before.item === null || last?.measure !== head.measure) return false;
  if (!sentence.slice(last.from, last.at).some((n) => cue(n, 'item') === before.item)) return false;
  const partners = [before.partner, scene.partner];
  if (before.partner === scene.partner || partners.some((p) => p === null || p === 'WLD')) return false;
  const own = (n: Node) => n.kind === 'item' || cue(n, 'kind') !== null || cue(n, 'total') !== null;
  return before.reporter === scene.reporter && !sentence.slice(head.from, Math.min(head.to, head.at + 4)).some(own);
}

/** `الثالثة بين مصدري الحديد بصادرات قيمتها`, "third among the exporters of iron, with exports of": of what the list is of. */
function listedFor({ heads, sentence, index }: Walk, head: Head, before: Scene): boolean {
  const list = heads[heads.indexOf(head) - 1];
  if (list?.form !== 'actor' || list.measure !== head.measure || before.named !== index) return false;
  if (sentence.slice(head.from, head.at + 3).some((n) => cue(n, 'total') !== null)) return false;
  return sentence[head.at]!.clitics?.preposition === 'by' || is(sentence[head.from - 1], 'preposition', 'with');
}

/** "Exports came to $2m in May", "Exports to Chad came to $2m", in a text that has been about cocoa alone: cocoa still, in the one flow. */
export function ofTheme(
  { context: { scene, theme }, sentence }: Walk,
  { measure, at, to, form }: Head,
  before: Scene,
): boolean {
  if (theme === null || before.measure !== measure) return false;
  // "The EU sold pork worth $9m; Spain led the exports to China"
  const member = scene.reporter !== null && isMember(before, scene.reporter);
  if (!member && (form === 'actor' || scene.reporter !== before.reporter)) return false;
  if (form === 'role' && (scene.partner === 'WLD' || scene.partner === before.partner)) return false;
  if (sentence.some((n) => cue(n, 'total') !== null)) return false;
  if (form === 'noun' && scene.partner === 'WLD' && ofCountry(sentence[at - 1])) return false;
  return !sentence.slice(Math.max(0, at - 3), to).some((n) => cue(n, 'kind') !== null);
}

/** "the country's exports": all of them, where "its exports" are of the product still. */
const ofCountry = (node: Node | undefined): boolean => is(node, 'party', 'its') && node!.end - node!.first > 1;

/** "China took 58 % of the shipments", of shrimp: the whole of such a share is of the text's one product too. */
export function sharedTheme({ wholes, claims, context: { theme } }: Walk, { at }: Head): boolean {
  const share = claims.at(-1);
  if (theme === null || !wholes.has(at) || share?.type !== 'share' || share.partner === 'WLD') return false;
  return share.item === theme && share.whole?.item == null;
}

/** "$2m worth were exported": nothing but a number tells what was. */
function passive(sentence: readonly Node[], { at }: Head): boolean {
  const before = sentence.slice(Math.max(0, at - 6), at);
  const amount = before.findLastIndex((n) => n.kind === 'amount');
  return (
    amount >= 0 &&
    before.slice(amount + 1).every((n) => is(n, 'level', 'reach') || is(n, 'stop', 'word') || isApostrophe(n))
  );
}

/** "Of that amount, $2m went to Chad": a sentence about a part of the level before it. */
export const ofPart = (sentence: readonly Node[]): boolean => sentence.slice(0, 3).some((n) => is(n, 'join', 'part'));

/** "In 2019, it had exported $2m", "A year earlier, exports were $2m": the one flow of the sentence before, at an earlier time. */
function goesBack(
  { context: { scene, figures }, index, sentence }: Walk,
  { at, to, measure }: Head,
  before: Scene,
): boolean {
  if (before.measure !== measure || index - before.named !== 1 || scene.partner !== before.partner) return false;
  if (scene.reporter !== before.reporter || !ofOneProduct(figures, index - 1)) return false;
  const lone = sentence.filter((n) => n.amount?.kind === 'money').length === 1;
  const reach = sentence.slice(0, lone ? sentence.length : at);
  if (!reach.some((n) => n.period !== null && tellsEarlier(n.period, before.period))) return false;
  const turns = (n: Node) => country(n) !== null || cue(n, 'total') !== null || cue(n, 'kind') !== null;
  return !sentence.slice(0, to).some((n) => turns(n) || n.kind === 'item');
}

/** Whether the levels of a sentence, which stand last, are all of one product. */
function ofOneProduct(figures: readonly FigureDraft[], sentence: number): boolean {
  const last = figures.at(-1);
  if (last?.sentence !== sentence) return false;
  for (let k = figures.length - 1; figures[k]?.sentence === sentence; k--)
    if (figures[k]!.item !== last.item) return false;
  return true;
}

const tellsEarlier = (cue: PeriodCue, own: Period | null): boolean =>
  isEarlier(cue) || (cue.value !== null && own !== null && latestOf([cue.value, own]) === own && cue.value !== own);

/** "non-oil trade came to $9m, of which $5m exports": parts of the same. */
function partsAhead(sentence: readonly Node[], { at, form }: Head): boolean {
  return (
    form === 'noun' &&
    sentence[at - 1]?.kind === 'amount' &&
    sentence.slice(Math.max(0, at - 6), at).some((n) => is(n, 'parts', 'some'))
  );
}

/** "Non-oil trade came to $9m, with imports of $6m and exports of $3m", "Two thirds of that was imports": a flow that is a part of the trade. */
function partOfTrade({ sentence, heads, index }: Walk, head: Head, before: Scene): boolean {
  const copula = lastWithin(sentence, head.from - 3, head.from, isCopula);
  if (sentence.slice(0, Math.max(copula, 0)).some((n) => is(n, 'join', 'part'))) return true;
  const trade = heads.findLast((h) => h.at < head.at && h.measure === 'trade');
  const first = heads.find((h) => h.at > (trade?.at ?? head.at));
  if (first === undefined || before.named !== index || !is(sentence[first.from - 1], 'preposition', 'with'))
    return false;
  const lead = sentence[head.from - 1];
  return first === head || isComma(lead) || is(lead, 'join', 'and');
}

/** The product of the sentence so far, any part of it left aside; at its first head, that of the head before. */
export function itemTakenUp({ index, detour }: Walk, before: Scene): string | null {
  if (before.named !== index) return before.headItem;
  return detour === null ? before.item : detour.item;
}

/** "Nuts were exported by Chad and imported by Mali": the goods that both verbs tell of. */
export function joinsPassive({ sentence, heads }: Walk, { at, form }: Head): boolean {
  const first = heads.findLast((h) => h.at < at);
  if (form !== 'verb' || first?.form !== 'verb' || !is(sentence[at - 1], 'join', 'and')) return false;
  return isCopula(sentence[first.at - 1]) && sentence.slice(at + 1, at + 4).some((n) => is(n, 'preposition', 'by'));
}
