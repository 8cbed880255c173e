import { expect, test } from 'vitest';
import { ar } from '../../src/packs/ar.ts';
import { en } from '../../src/packs/en.ts';
import type { Pack } from '../../src/packs/pack.ts';
import { compile, list } from '../../src/read/compile.ts';
import { heed } from '../../src/read/nodes/heed.ts';
import { country, cue, readNodes } from '../../src/read/nodes/nodes.ts';
import { tokenize } from '../../src/read/words/tokenize.ts';

/** The countries and products that a text is trusted to name. */
function named(text: string, pack: Pack): string {
  const tokens = tokenize(text);
  const nodes = readNodes(tokens, compile(pack).cues, [], []);
  return heed(nodes, tokens, new Set(list(pack.numbers.articles)))
    .flatMap((node) => country(node)?.code ?? cue(node, 'item') ?? [])
    .join(' ');
}

test.each([
  ['Michael Jordan met Georgia Smith in Hamilton', 'BMU'],
  ["exports to Jordan and Georgia's imports", 'JOR GEO'],
  ['Jordan exported phosphates', 'JOR phosphates'],
  ['Niger, by contrast, imported rice', 'NER rice'],
  ['Chad and Niger took most of it', 'TCD NER'],
  ['the Gulf of Mexico and Lake Chad', ''],
  ['Mexico and the Gulf of Guinea', 'MEX'],
  ['Emirates flew there', ''],
  ['the Emirates sold gold', 'ARE gold'],
  ['they lead the field and wrote a paper', ''],
  ['exports of lead, tin and paper', 'lead tin paper'],
  ['paper exports', 'paper'],
  ['imports of wheat, fuel and sand', 'wheat fuels sand'],
])('%s', (text, expected) => expect(named(text, en)).toBe(expected));

test.each([
  ['نهر الأردن والمحيط الهندي', ''],
  ['صادرات الأردن', 'JOR'],
])('%s', (text, expected) => expect(named(text, ar)).toBe(expected));
