import { groups } from '../../geo/groups.ts';
import { country, cue, firstWithin, is, isLittle, lastWithin, type Node, possessive } from '../nodes/nodes.ts';
import type { HeadForm } from './head-start.ts';
import type { HeadMeasure } from './measure.ts';

/** "among the exporters to Ghana", "the largest importers of wheat": a list whose members are the reporters. `listed`: behind another such list. */
export function actorAt(
  sentence: readonly Node[],
  i: number,
  listed: boolean,
  fresh: boolean,
): { measure: HeadMeasure; form: HeadForm } | null {
  const node = sentence[i]!;
  if (node.senses.length === 0 || isGoods(sentence, i) || cue(node, 'measure') !== null || is(node, 'aside', 'neutral'))
    return null;
  const sender = is(node, 'role', 'sender') || (listed && is(node, 'role', 'sellers'));
  const receiver = is(node, 'role', 'receiver');
  if (!receiver && is(node, 'role', 'buyers'))
    return listed || (fresh && ofGoodsAlone(sentence, i)) ? { measure: 'imports', form: 'actor' } : null;
  if (!sender && !receiver) return null;
  const ranked =
    sentence
      .slice(Math.max(0, pastOwner(sentence, i) - 3), i)
      .some(
        (n) =>
          cue(n, 'rank') !== null ||
          n.amount?.kind === 'ordinal' ||
          is(n, 'preposition', 'between') ||
          is(n, 'join', 'lead'),
      ) || placedBehind(sentence, i);
  if (receiver && ranked && ownerBefore(sentence, i)) return { measure: 'exports', form: 'role' };
  if (!ranked && node.end - node.first < 2)
    return ofOneCountry(sentence, i) ? { measure: sender ? 'exports' : 'imports', form: 'noun' } : null;
  return { measure: sender ? 'exports' : 'imports', form: 'actor' };
}

/** `المصدر العربي الأول لتركيا`: the place behind the one who holds it, and with whom. */
function placedBehind(sentence: readonly Node[], i: number): boolean {
  const place = isLittle(sentence[i + 1]) ? i + 2 : i + 1;
  const other = sentence.slice(place + 1, place + 3).some((n) => country(n) !== null);
  return sentence[i]!.clitics?.article === true && sentence[place]?.amount?.kind === 'ordinal' && other;
}

/** "Vietnam's largest importer": whoever buys the most from a country; a group's is one of its own. */
function ownerBefore(sentence: readonly Node[], i: number): boolean {
  const owner = country(
    sentence[lastWithin(sentence, i - 6, i - 1, (n, at) => country(n) !== null && possessive(sentence, at))],
  );
  return owner !== null && groups[owner.code] === undefined;
}

/** "Vietnam led the exports of cashew nuts": the first of those who have them. */
export function ledBy(sentence: readonly Node[], i: number): boolean {
  const lead = isLittle(sentence[i - 1]) ? i - 2 : i - 1;
  const led = is(sentence[lead], 'join', 'lead') && country(sentence[lead - 1])?.form === 'name';
  return led && (ofGoodsAlone(sentence, i, 2) || toAnother(sentence, i));
}

/** "Spain led the exports to China": whoever is first of those who sell there. */
function toAnother(sentence: readonly Node[], i: number): boolean {
  const side = is(sentence[i], 'measure', 'exports') ? 'to' : 'from';
  const named = country(sentence[isLittle(sentence[i + 2]) ? i + 3 : i + 2]);
  return (
    is(sentence[i + 1], 'preposition', side) && !is(sentence[i + 1], 'preposition', 'of') && named?.form === 'name'
  );
}

/** "the buyers of wheat", and of nobody's wheat. */
const ofGoodsAlone = (sentence: readonly Node[], i: number, reach = 4): boolean =>
  is(sentence[i + 1], 'preposition', 'of') &&
  firstWithin(sentence, i + 2, i + 4, (n) => n.kind === 'item') !== -1 &&
  !sentence.slice(Math.max(0, i - reach), i + 5).some((n) => country(n) !== null);

/** "among the world's exporters": where whose they are begins. */
function pastOwner(sentence: readonly Node[], i: number): number {
  const owned = sentence[i - 1]?.norm === 's' && sentence[i - 2]?.kind === 'mark';
  return owned && cue(sentence[i - 3], 'total') !== null ? i - 3 : i;
}

/** "India's marine exporters", "exporters of Kenyan tea": those who send, for what they send. */
function ofOneCountry(sentence: readonly Node[], i: number): boolean {
  if (!is(sentence[i], 'role', 'traders')) return false;
  const near = [...sentence.slice(Math.max(0, i - 4), i), ...sentence.slice(i + 1, i + 4)];
  return near.some((n) => country(n) !== null);
}

/** A product with its article, in the accusative or told as a part, though its letters are those of a verb: `الذهب`, `ذهبا`, `منها ذهب بثلاثة ملايين`. */
export function isGoods(sentence: readonly Node[], i: number): boolean {
  const { kind, clitics } = sentence[i]!;
  if (kind !== 'item') return false;
  if (is(sentence[i - 1], 'parts', 'some')) return true;
  return clitics !== null && (clitics.article || clitics.suffix === 'ا' || clitics.preposition !== '');
}
