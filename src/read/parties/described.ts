import { regions } from '../../geo/regions.ts';
import { country, cue, hasCue, type Node } from '../nodes/nodes.ts';
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
    const region = cue(node, 'region');
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
