import { groups } from '../../geo/groups.ts';
import { country, cue, firstWithin, is, isLittle, NO_CODE, type Node } from '../nodes/nodes.ts';
import { ownerOfRole } from '../parties/head-sides.ts';
import { withoutDateline } from '../parties/party.ts';
import type { Context, FigureDraft, Walk } from '../walk.ts';
import { measureOf } from './scope.ts';

/** "So did the exports of Chad (4 %), Mali (3 %) and Togo (2 %)": told beside whose trade the text is about. */
export const listsOwners = ({ figures, claims }: Walk): boolean =>
  new Set([...figures, ...claims].map((d) => d.reporter)).size > 2 &&
  [...figures, ...claims].every((d) => d.partner === 'WLD');

/** Keeps the one country that a text names before its first measure, for it is about that ("Its exports"), and the two; where it was filed is none of them. */
export function noteSole({ scene, named }: Context, sentence: readonly Node[]): void {
  const known = named.size;
  // "Italy is Chad's largest partner": whose partner it is comes first.
  const role = named.size > 0 ? -1 : firstWithin(sentence, 1, 16, (n) => is(n, 'role', 'partners'));
  const owner = role === -1 ? null : ownerOfRole(sentence, { at: role + 1 });
  if (owner !== null && owner !== NO_CODE) {
    named.add(owner);
    scene.topic ??= owner;
  }
  let others = 0;
  for (const [i, node] of sentence.entries()) {
    if (node.senses.length === 0) continue;
    const code = country(node)?.code;
    if (code === undefined || code === NO_CODE || named.has(code)) continue;
    named.add(code);
    if (tradedWith(sentence, i)) others++;
  }
  if (named.size === known) return;
  scene.sole = named.size === 1 && others === 0 ? named.values().next().value! : null;
  const filed = sentence === withoutDateline(sentence) ? null : scene.home;
  const pair = (codes: readonly string[]) => (codes.length === 2 ? ([codes[0]!, codes[1]!] as const) : null);
  const states = named.size > 6 ? [] : [...named].filter((code) => groups[code] === undefined);
  scene.two = pair(states) ?? pair(states.filter((code) => code !== filed));
}

/** "Exports to Chad rose 4 %": whoever a text names like this is not the one it is about. */
function tradedWith(sentence: readonly Node[], i: number): boolean {
  const lead = isLittle(sentence[i - 1]) ? i - 2 : i - 1;
  const leads =
    ['to', 'from', 'with'].some((value) => is(sentence[lead], 'preposition', value)) ||
    is(sentence[i], 'preposition', 'to');
  return leads && firstWithin(sentence, lead - 8, lead, (n) => cue(n, 'measure') !== null) !== -1;
}

/** Keeps the one product that a text is about until a measure is named of another or of none. */
export function noteTheme({ context, figures, heads }: Walk): void {
  const first = figures[0];
  if (first === undefined) return;
  // Parts of a whole that has no product of its own are no theme.
  const parts = first.item !== context.scene.headItem && figures.some(({ item }) => item !== first.item);
  const theme = context.figures.length > 0 ? context.theme : parts ? null : first.item;
  const other = (f: FigureDraft) => f.item === null || (f.item !== theme && f.item === context.scene.headItem);
  context.theme = heads.some(({ form }) => form === 'noun') && figures.some(other) ? null : theme;
}

/** "With China the picture is quite another.": a sentence without trade of its own that turns from one partner to the next. */
export function turnPartner({ context: { scene }, sentence, heads }: Walk): void {
  if (heads.length > 0 || scene.reporter === null || scene.partner === null || scene.partner === 'WLD') return;
  if (sentence.some((n) => n.amount !== null)) return;
  const at = firstWithin(sentence, 0, 6, (n) => country(n) !== null);
  const code = country(sentence[at])?.code;
  if (code === undefined || code === NO_CODE || code === scene.reporter) return;
  const lead = isLittle(sentence[at - 1]) ? at - 2 : at - 1;
  const others = sentence.some((n) => ![code, undefined].includes(country(n)?.code));
  if (others || !is(sentence[lead], 'preposition', 'with')) return;
  scene.partner = scene.headPartner = code;
  scene.pair = scene.opened = [scene.reporter, code];
  scene.bilateral = true;
}

/** "Trade came to $9m, with exports of $6m and imports of $3m": the text is about the trade still. */
export const tellsParts = ({ heads }: Walk): boolean =>
  heads.length === 3 &&
  heads[0]!.measure === 'trade' &&
  ['exports', 'imports'].every((m) => heads.some((h) => h.measure === m));

/** "exports to Chad ($3m), Mali ($2m) and Togo ($1m)": what comes next is of no one of them. */
export function listsPartners({ heads, figures, claims, context: { scene } }: Walk): boolean {
  const last = heads.at(-1);
  if (last === undefined || scene.bilateral) return false;
  return new Set([...figures, ...claims].filter(({ at }) => at > last.at).map(({ partner }) => partner)).size > 2;
}

/** "China took 23 % of what it bought and Japan 26 %. Over the five months it bought $9m": of neither. */
export function tellsSeveral({ figures, claims, context: { scene } }: Walk): boolean {
  if (scene.bilateral || scene.measure === null) return false;
  const measure = measureOf(scene.measure);
  const own = [...figures, ...claims].filter((d) => d.measure === measure && d.reporter === scene.reporter);
  const partners = new Set(own.map(({ partner }) => partner));
  return partners.size > 1 && !partners.has('WLD');
}

/** "Timber exports came to $9m: China bought $3m of it. Meat rose": what one buyer took is told in passing, and the text goes on about the exports. */
export function backToSeller({ figures, claims, context: { scene } }: Walk): void {
  const { topic, measure, partner } = scene;
  if (topic === null || measure !== 'imports' || partner !== topic) return;
  const [first] = [...figures, ...claims].sort((a, b) => a.at - b.at);
  if (first?.measure !== 'exports' || first.reporter !== topic || first.partner !== 'WLD') return;
  Object.assign(scene, { measure: 'exports', reporter: topic, partner: 'WLD', headPartner: 'WLD', headItem: null });
}

/** "The main exporters were Chad with $3m and Mali with $2m". */
export const listsActors = ({ heads, figures }: Walk): boolean =>
  heads.some(({ form }) => form === 'actor') && figures.length > 1 && figures.every(({ partner }) => partner === 'WLD');
