import { regions } from '../../geo/regions.ts';
import type { Pack } from '../../packs/pack.ts';
import { placeTold } from '../heads/head-pronoun.ts';
import { country, cue, hasCue, is, isApostrophe, NO_CODE, type Node } from '../nodes/nodes.ts';
import type { Scene } from './scene.ts';

/**
 * "The Central American nation", "the sultanate": where just one of the countries spoken of is such a one, the name that
 * the words stand for. Of the pair spoken of first, then of all that the text has named.
 */
export function nameDescribed(sentence: readonly Node[], scene: Scene, named: ReadonlySet<string>): readonly Node[] {
  if (!hasCue(sentence, 'region') && !sentence.some(isContinent)) return sentence;
  const here = new Set(sentence.map((node) => country(node)?.code));
  const others = (scene.pair ?? []).filter((code) => !here.has(code));
  return sentence.map((node) => {
    if (isContinent(node)) return named.has(UNION) ? asUnion(node) : node;
    // `اتحاد الصناعات`: without its article no union that was spoken of.
    const region = node.end - node.first === 1 && node.clitics?.article === false ? null : cue(node, 'region');
    const code =
      region === null
        ? null
        : (theOne(region, scene.pair ?? []) ?? theOne(region, others) ?? theOne(region, [...named]));
    return code === null ? node : withCountry(node, `${code}/name`);
  });
}

const withCountry = (node: Node, value: string): Node => ({
  ...node,
  kind: 'country',
  senses: [{ category: 'country', value }],
});

const UNION = 'EUU';

const isContinent = (node: Node): boolean => country(node)?.code === 'EUROPE';

/** "European exports", in a text that has named the Union: the Union's. */
const asUnion = (node: Node): Node => withCountry(node, `${UNION}/${country(node)!.form}`);

function theOne(region: string, codes: readonly string[]): string | null {
  const found = codes.filter((code) => regions[region]?.includes(code));
  return found.length === 1 ? found[0]! : null;
}

/** "Kenya and Uganda traded more: the former sold goods of $3m to the latter", "the first took $3m and the second $2m": the names that the places stand for. */
export function namePlaced(sentence: readonly Node[], { switches }: Pack): readonly Node[] {
  if (!sentence.some((_, i) => placeTold(sentence, i, switches) !== null)) return sentence;
  const places = sentence.map((_, i) => placeTold(sentence, i, switches));
  const first = places.findIndex((place, i) => place !== null && actsOrLed(sentence, i));
  if (first === -1) return sentence;
  const [a, b, other] =
    joinedNames(sentence, first) ?? new Set(sentence.slice(0, first).flatMap((n) => nameOf(n) ?? []));
  if (a === undefined || b === undefined || other !== undefined) return sentence;
  return sentence.map((node, i) => {
    const place = i < first ? null : (places[i] ?? null);
    return place === null ? node : { ...withCountry(node, `${place === 1 ? a : b}/name`), amount: null };
  });
}

/** "The Chinese market took a third of them and the European market a fifth", `استوعبت السوق الأميركية خُمس الصادرات`: a market that takes a part is its country. */
export function nameMarkets(sentence: readonly Node[], { switches }: Pack): readonly Node[] {
  if (!hasCue(sentence, 'take') || !sentence.some((n) => is(n, 'role', 'buyers'))) return sentence;
  const nodes: Node[] = [];
  let taking = false;
  for (let i = 0; i < sentence.length; i++) {
    const [a, b, next] = sentence.slice(i, i + 3);
    const [adjective, market] = switches.adjective === 'before' ? [a, b] : [b, a];
    const named = country(adjective)?.form === 'adjective' && is(market, 'role', 'buyers');
    const takes = cue(next, 'take') !== null || (switches.verbFirst && cue(nodes.at(-1), 'take') !== null);
    taking ||= named && takes;
    if (!named || !(takes || (taking && next?.amount != null))) {
      nodes.push(a!);
      continue;
    }
    nodes.push({ ...withCountry(a!, `${country(adjective)!.code}/name`), end: b!.end });
    i++;
  }
  return nodes;
}

const nameOf = (node: Node): string | null => {
  const named = country(node);
  return named === null || named.form === 'adjective' || named.code === NO_CODE ? null : named.code;
};

/** "Germany and Japan": the last two names before a place that "and" alone joins. */
function joinedNames(sentence: readonly Node[], to: number): readonly string[] | null {
  for (let i = to - 1; i > 1; i--) {
    const [b, and] = [nameOf(sentence[i]!), sentence[i]!.clitics?.and ? i : i - 1];
    if (b === null || !(and === i || is(sentence[and], 'join', 'and'))) continue;
    const a = nameOf(sentence[and - 1]!);
    if (a !== null) return [a, b];
  }
  return null;
}

/** "the former sold", "to the latter", "the latter's exports". */
function actsOrLed(sentence: readonly Node[], i: number): boolean {
  const next = sentence[i + 1];
  const acts = cue(next, 'verb') !== null || cue(next, 'sale') !== null || cue(next, 'take') !== null;
  if (acts) return true;
  if (sentence[i]!.amount !== null) return false;
  const lead = sentence[i - 1];
  const led = is(lead, 'preposition', 'to') || is(lead, 'preposition', 'from') || is(lead, 'preposition', 'with');
  return led || isApostrophe(next);
}
