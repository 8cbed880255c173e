import type { Pack } from '../../packs/pack.ts';
import {
  country,
  cue,
  hasCue,
  is,
  isBoundaryMark,
  isComma,
  lastWithin,
  type Node,
  possessive,
} from '../nodes/nodes.ts';
import type { Scene } from './scene.ts';

/**
 * "The Canadian ambassador said that her country": who speaks, by office, for which country; an office that was named with
 * its country before is told by its word alone. Gives the sentence with `party.home` as the name of the speaker's country.
 */
export function nameHome(sentence: readonly Node[], scene: Scene, pack: Pack): readonly Node[] {
  noteSpeakers(sentence, scene, pack);
  const { speaker } = scene;
  if (speaker === null || !sentence.some((n) => is(n, 'party', 'home'))) return sentence;
  const senses = [{ category: 'country', value: `${speaker}/name` }];
  return sentence.map((node) => (is(node, 'party', 'home') ? { ...node, kind: 'country', senses } : node));
}

/** The first one whom a sentence names speaks in it. */
function noteSpeakers(sentence: readonly Node[], scene: Scene, { switches }: Pack): void {
  if (!hasCue(sentence, 'speaker')) return;
  let first: string | null = null;
  for (const [i, node] of sentence.entries()) {
    const office = cue(node, 'speaker');
    if (office === null) continue;
    const code = countryOf(sentence, i, switches.adjective, office !== 'ambassador' && office !== 'official');
    if (code !== null) scene.speakers[office] = code;
    first ??= code ?? scene.speakers[office] ?? null;
  }
  scene.speaker = first ?? scene.speaker;
}

/**
 * For whom the first of those speaks who are named around a head that tells no owner: "the Indian minister said exports to
 * Chad", "imports from Chad fell, Ghana's statistics office said".
 */
export function speaksOf(sentence: readonly Node[], head: number, { speaker }: Scene): string | null {
  const last = lastWithin(sentence, head, sentence.length, isComma);
  const around = hasCue(sentence.slice(0, head), 'speaker') || (last !== -1 && hasCue(sentence.slice(last), 'speaker'));
  return around ? speaker : null;
}

/**
 * Whose an office is: the country beside it, with nothing but words between that tell more of the office.
 * `home`: it stands in its own country, and "in" may lead to that.
 */
function countryOf(
  sentence: readonly Node[],
  at: number,
  side: Pack['switches']['adjective'],
  home: boolean,
): string | null {
  for (const step of side === 'after' ? [1] : [-1, 1])
    for (let i = at + step; Math.abs(i - at) <= 4; i += step) {
      const node = sentence[i];
      if (node === undefined || node.amount !== null || isBoundaryMark(node)) break;
      const named = country(node);
      if (named !== null && (step === 1 || named.form === 'adjective' || possessive(sentence, i))) return named.code;
      if (named !== null) break;
      const leads = is(node, 'preposition', 'of') || (home && is(node, 'preposition', 'in'));
      if (cue(node, 'preposition') !== null && !leads) break;
    }
  return null;
}
