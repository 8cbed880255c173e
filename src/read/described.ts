import { regions } from '../geo/regions.ts';
import { cue, hasCue, type Node } from './nodes.ts';
import type { Scene } from './scene.ts';

/**
 * "The Central American nation", "the sultanate": where just one of the countries spoken of is such a one, the name that
 * the words stand for. Of the pair spoken of first, then of all that the text has named.
 */
export function nameDescribed(sentence: readonly Node[], scene: Scene, named: ReadonlySet<string>): readonly Node[] {
  if (!hasCue(sentence, 'region')) return sentence;
  return sentence.map((node) => {
    const region = cue(node, 'region');
    const code = region === null ? null : (theOne(region, scene.pair ?? []) ?? theOne(region, [...named]));
    if (code === null) return node;
    return { ...node, kind: 'country', senses: [{ category: 'country', value: `${code}/name` }] };
  });
}

function theOne(region: string, codes: readonly string[]): string | null {
  const found = codes.filter((code) => regions[region]?.includes(code));
  return found.length === 1 ? found[0]! : null;
}
