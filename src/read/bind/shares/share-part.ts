import { cue, is, isBoundaryMark, lastWithin, leadsToLevel, type Node } from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import { leading } from '../../parties/in-front.ts';
import type { Binding, Walk } from '../../walk.ts';
import { refersToSum } from '../resumes.ts';
import { measureOf } from '../scope.ts';
import { itemBefore } from './sharer.ts';

/** "gold exports came to $3m, which is 40 % of non-oil exports": the part is the level right before, and the whole's product is none of its own. */
export function ofLevelBefore(
  { sentence, figures }: Walk,
  { at }: Region,
  { item }: Binding,
  spoken: string | null,
  whole: Binding | null,
): boolean {
  const level = figures.at(-1);
  if (level === undefined || spoken === null || level.item !== spoken || spoken === item) return false;
  if (whole === null || whole.item === null || whole.item !== item) return false;
  if (!sentence.slice(0, level.at).some((n) => cue(n, 'item') === spoken)) return false;
  return !sentence.slice(level.at + 1, at).some((n) => n.kind === 'item' || n.kind === 'country' || n.amount !== null);
}

/** "the United States, the destination of 80 % of Canada's exports": who has the role has the part. */
export function roleHeld(
  { heads, sentence }: Walk,
  { at }: Region,
  whole: Binding,
): Pick<Binding, 'reporter' | 'partner'> | null {
  const role = heads.findLast((h) => h.at < at);
  if (role?.form !== 'role' || at - role.at !== 2 || cue(sentence[at - 1], 'preposition') === null) return null;
  const partner = leading(sentence, role.from, whole.reporter);
  return partner === null || whole.reporter === null ? null : { reporter: whole.reporter, partner };
}

/** "machinery made up 33 % of the exports to Chad": the whole's own partner, where the sentence has named none before; else whoever was spoken of. */
export function partnerOf({ context: { scene }, index }: Walk, whole: Binding, spoken: Binding | null): string | null {
  const own = whole.partner !== null && whole.partner !== 'WLD' && scene.named !== index;
  return own || spoken?.measure !== whole.measure ? (whole.partner ?? 'WLD') : spoken.partner;
}

/** "Tea at $3m and coffee at $2m, juntos el 20 % del total": the products that the sentence has named, where it takes them together. */
export function together(walk: Walk, { at, left }: Region): readonly string[] {
  const { sentence } = walk;
  const listed = listedSubjects(walk, at);
  if (listed.length > 1) return listed;
  // "tea and coffee made up 4 % of the total between them"
  if (!sentence.slice(left, at + 10).some((n) => is(n, 'parts', 'together'))) return [];
  const clause = lastWithin(sentence, 0, at, (n) => n.kind === 'mark' && ';؛'.includes(n.norm)) + 1;
  return [...new Set(sentence.slice(clause, at).flatMap((n) => (n.kind === 'item' ? [cue(n, 'item')!] : [])))];
}

/** "Beer, at $3m, and tea, at $2m, made up 27 %": the products of a list that has no verb but the one behind it. */
function listedSubjects({ sentence, figures }: Walk, at: number): readonly string[] {
  const verb = lastWithin(sentence, at - 3, at, (n) => cue(n, 'take') !== null || cue(n, 'share') !== null);
  const last = figures.at(-1);
  if (verb === -1 || last === undefined || verb - last.at > 2 || verb < last.at) return [];
  const acts = (n: Node) =>
    cue(n, 'take') !== null || cue(n, 'change') !== null || cue(n, 'verb') !== null || leadsToLevel(n);
  if (figures.some((f) => f.item === null) || sentence.slice(0, verb).some(acts)) return [];
  const joined = lastWithin(sentence, (figures.at(-2)?.at ?? verb) + 1, last.at, (n) => is(n, 'join', 'and'));
  return joined === -1 ? [] : [...new Set(figures.map((f) => f.item!))];
}

/** "Cataluña aportó el 26 % de las ventas": a name right before its verb that is of no country and no product. */
export function takenByUnknown({ sentence, context: { tokens } }: Walk, { at, left }: Region): boolean {
  const verb = lastWithin(sentence, Math.max(left, at - 3), at, (n) => cue(n, 'take') !== null);
  const [before, name] = [sentence[verb - 2], sentence[verb - 1]];
  if (verb < 1 || name?.kind !== 'word' || tokens[name.first]!.capital === 0) return false;
  return before === undefined || isBoundaryMark(before) || is(before, 'join', 'and') || is(before, 'join', 'split');
}

/** "trade came to $9m, and oil made up 78 % of exports": a product's part in another measure than the one before. */
export function ofGoods({ context: { scene }, heads, sentence }: Walk, region: Region, whole: Binding | null): boolean {
  if (whole === null || scene.measure === null || measureOf(scene.measure) === whole.measure) return false;
  const clause = lastWithin(sentence, region.left, region.at, (n) => n.kind === 'mark' && ';؛'.includes(n.norm));
  const headed = heads.some((h) => h.at >= Math.max(region.left, clause) && h.at < region.at);
  return !headed && itemBefore(sentence, region) !== null;
}

/** "1.1 million tourists, roughly half of them Russian". */
export function partOfCount(sentence: readonly Node[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const { amount, kind } = sentence[i]!;
    if (amount !== null) return amount.kind === 'count' && amount.noun !== undefined && amount.noun !== 'times';
    if (kind !== 'mark' && kind !== 'word') return false;
  }
  return false;
}

/** "China took 58 % of the shipments" in a text that has been about shrimp alone: a part of those. */
export function themeOf(
  { context, sentence, heads }: Walk,
  region: Region,
  part: Binding,
  whole: Binding | null,
): string | null {
  const [first] = context.figures;
  if (whole === null || context.theme === null || first === undefined || whole.item !== null) return null;
  if (first.measure !== whole.measure || first.reporter !== whole.reporter || part.partner === 'WLD') return null;
  const head = heads.find((h) => h.at > region.at);
  if (cue(sentence[region.at + 1], 'share') !== null) return null;
  return sentence.slice(region.left, (head?.at ?? region.at) + 2).some((n) => cue(n, 'total') !== null)
    ? null
    : context.theme;
}

/** "Ecuador takes 0.8 % of all exports" after a sentence about wine: the product is no longer spoken of. */
export function takenUp({ context: { scene }, sentence }: Walk, binding: Binding | null): boolean {
  return (
    binding !== null &&
    binding.item === scene.headItem &&
    !sentence.slice(0, 3).some((n, i) => is(n, 'party', 'its') || refersToSum(sentence, i)) &&
    !is(sentence[0], 'party', 'those') &&
    !sentence.some((n) => n.kind === 'item' || n.amount?.noun === 'goods')
  );
}
