import type { Measure } from '../../model.ts';
import type { Head } from '../heads/head.ts';
import { placeTold } from '../heads/head-pronoun.ts';
import { country, firstWithin, is, isBoundaryMark, lastWithin, NO_CODE } from '../nodes/nodes.ts';
import type { FigureDraft, Walk } from '../walk.ts';
import { measureOf } from './scope.ts';

/** The measures that a sentence named, in order; one twice where it told two levels of one flow. */
export function measuresTold({ heads, figures }: Walk): readonly Measure[] {
  const told = [...new Set(heads.map(({ measure }) => measureOf(measure)))];
  return told.length === 1 && twoOfFlow(figures) !== null ? [told[0]!, told[0]!] : told;
}

/** "Exports of Chad to Mali were $9m, and those of Mali to Chad $3m. The first figure rose": whose flow it is that is told by its place. */
export function turnToPlaced(
  { context: { scene, figures, pack }, sentence, index }: Walk,
  { at, anaphor }: Head,
): void {
  const two = anaphor ? twoOfFlow(figures.filter((f) => f.sentence === index - 1)) : null;
  const place = two === null ? null : placeTold(sentence, at, pack.switches);
  if (two === null || place === null) return;
  const { reporter, partner, item } = two[place - 1]!;
  Object.assign(scene, { reporter, partner, item });
}

/** "Germany was the main partner for exports, at $9m", in a text that went through other partners: the one that is told to be it. */
export function turnToPartner({ context: { scene }, sentence }: Walk, { at, form }: Head): void {
  const role = lastWithin(sentence, at - 5, at, (n) => is(n, 'role', 'partners'));
  const name = role === -1 ? -1 : lastWithin(sentence, role - 5, role, (n) => country(n) !== null);
  const named = country(sentence[name]);
  if (form !== 'noun' || named?.form !== 'name' || named.code === NO_CODE) return;
  if (scene.reporter === null || scene.reporter === named.code || scene.partner === 'WLD') return;
  // `كانت`, which elsewhere compares, says here what it is.
  const told = sentence.slice(name - 1, role).some((n) => is(n, 'level', 'reach') && is(n, 'stop', 'word'));
  const clause = firstWithin(sentence, name + 1, at, (n) => isBoundaryMark(n) || country(n) !== null);
  if (told && clause === -1 && country(sentence[at + 1]) === null) scene.partner = named.code;
}

/** The levels of one measure, where there are two and each has sides of its own. */
function twoOfFlow(figures: readonly FigureDraft[]): readonly FigureDraft[] | null {
  const [first, second, ...more] = figures.filter(({ base }) => !base);
  if (first === undefined || second === undefined || more.length > 0 || first.measure !== second.measure) return null;
  return first.reporter === second.reporter && first.partner === second.partner ? null : [first, second];
}
